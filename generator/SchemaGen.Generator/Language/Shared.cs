namespace SchemaGen.Generator.Language;

/// <summary>Rules that many keys share.</summary>
internal static class Shared
{
    // Names that become C# names: the binder's `Identifiers` says the same in words.
    public const string Name = @"^(?!\p{Nd})[\p{L}\p{Nd}_]+$";
    public const string PascalName = @"^\p{Lu}[\p{L}\p{Nd}]*$";
    public const string RoleName = @"^\p{Ll}[\p{L}\p{Nd}]*$";
    public const string GroupName = @"^(?!\p{Nd})[\p{L}\p{Nd}_-]+$";
    public const string Date = @"^\d{4}-\d{2}-\d{2}$";

    public static ValueRule Text { get; } = new TextRule();

    public static ValueRule Texts { get; } = new TextsRule();

    public static ValueRule Flag { get; } = new FlagRule();

    public static KeyRule RenamedFrom { get; } = new("renamed-from", Texts, "What this was called before, all of its former names: what was stored under them is still read.");

    /// <summary>Names inside an entry that may not come back.</summary>
    public static KeyRule Reserved(string what) => new("reserved", Texts, $"Names of {what} that are gone and may not come back with another meaning.");

    public static KeyRule Deprecated { get; } = new("deprecated", Text, "Why it should no longer be used, and what to use instead; users of the generated code get it as a warning.");
}
