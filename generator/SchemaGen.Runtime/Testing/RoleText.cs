using System.Globalization;

namespace SchemaGen.Testing;

/// <summary>What fills a role, for people to read.</summary>
internal static class RoleText
{
    /// <summary>The ids of actors, words in quotation marks, other values as they are; "" for nothing.</summary>
    public static string Of(object? value) => value switch
    {
        null => "",
        ActorList { Count: 0, Words.Count: > 0 } => "(unnamed)",
        ActorList actors => actors.ToString(),
        TextSlice text => $"\"{OneLine(text.ToString())}\"",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>A text without line breaks: each run of white space as one space.</summary>
    public static string OneLine(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
