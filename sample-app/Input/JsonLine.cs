using System.Globalization;
using System.Text.Json;

namespace SampleApp.Input;

/// <summary>Reads a line <c>{"id","text","date"?}</c>; other keys may stand there too.</summary>
internal static class JsonLine
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line, valid UTF-8 without a byte order mark.</param>
    /// <returns>The document, or what is wrong with the line.</returns>
    public static (InputDocument? Document, string? Error) Parse(ReadOnlyMemory<byte> line)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line, Strict);
            return json.RootElement.ValueKind == JsonValueKind.Object ? Parse(json.RootElement) : (null, "not a JSON object");
        }
        catch (JsonException e)
        {
            return (null, e.BytePositionInLine is { } at ? $"not valid JSON at byte {at.ToString(CultureInfo.InvariantCulture)} of the line" : $"not valid JSON: {e.Message}");
        }
    }

    private static (InputDocument?, string?) Parse(JsonElement json)
    {
        if (Text(json, "id") is not { Length: > 0 } id)
            return (null, "\"id\" must be a string that is not empty");
        if (Text(json, "text") is not { } text)
            return (null, "\"text\" must be a string");
        if (!json.TryGetProperty("date", out JsonElement date) || date.ValueKind == JsonValueKind.Null)
            return (new InputDocument(id, text, null), null);
        return DateOnly.TryParseExact(Text(json, "date"), Dates.Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? (new InputDocument(id, text, day), null)
            : (null, "\"date\" must be a day of the form YYYY-MM-DD");
    }

    private static string? Text(JsonElement json, string key)
    {
        if (!json.TryGetProperty(key, out JsonElement value) || value.ValueKind != JsonValueKind.String)
            return null;
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null; // half a surrogate pair, which is no text
        }
    }
}
