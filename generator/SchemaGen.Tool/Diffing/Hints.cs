using SchemaGen.Generator.Model;

namespace SchemaGen.Tool.Diffing;

/// <summary>What to do about something that is gone.</summary>
internal static class Hints
{
    /// <summary>To give its old name to what has taken its place, if anything looks like that; else to reserve the name.</summary>
    /// <param name="name">The name that is gone.</param>
    /// <param name="successor">What may be the same thing under a new name, or null.</param>
    /// <param name="reserved">True where the name is reserved already.</param>
    /// <param name="list">The list that reserves such names.</param>
    public static string? Removed(string name, string? successor, bool reserved, string list) => (successor, reserved) switch
    {
        ({ } other, _) => $"if it is {other} now, write `renamed-from: {name}` there",
        (_, true) => null,
        _ => $"add {name} to {list}, so that the name does not come back with another meaning",
    };

    public static bool IsReserved(SchemaModel model, string name, params string[] sections) => model.Reserved.Any(r => r.Name == name && sections.Contains(r.Section));
}
