namespace SchemaGen.Generator.Language;

/// <summary>Rules that many keys share.</summary>
internal static class Shared
{
    // Names that become C# names: the binder's `Identifiers` says the same in code.
    public static TextPattern Name { get; } = new(@"^(?!\p{Nd})[\p{L}\p{Nd}_]+$", "Use letters, digits and underscores, with a letter first.");

    public static TextPattern PascalName { get; } = new(@"^\p{Lu}[\p{L}\p{Nd}]*$", "Write it in PascalCase: a capital first, then letters and digits only.");

    public static TextPattern RoleName { get; } = new(@"^\p{Ll}[\p{L}\p{Nd}]*$", "Begin with a small letter and use letters and digits only.");

    public static TextPattern GroupName { get; } = new(@"^(?!\p{Nd})[\p{L}\p{Nd}_-]+$", "Use letters, digits, underscores and hyphens.");

    public static TextPattern Date { get; } = new(@"^\d{4}-\d{2}-\d{2}$", "Write year-month-day, such as 2024-03-09.");

    public static ValueRule Text { get; } = new TextRule();

    public static ValueRule Texts { get; } = new TextsRule();

    public static ValueRule Flag { get; } = new FlagRule();

    public static KeyRule RenamedFrom { get; } = new("renamed-from", Texts, "What this was called before, all of its former names: what was stored under them is still read.");

    /// <summary>Names inside an entry that may not come back.</summary>
    public static KeyRule Reserved(string what) => new("reserved", Texts, $"Names of {what} that are gone and may not come back with another meaning.");

    public static KeyRule Deprecated { get; } = new("deprecated", Text, "Why it should no longer be used, and what to use instead; users of the generated code get it as a warning.");
}
