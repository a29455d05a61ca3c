using System.Globalization;
using System.Text.Json;

namespace SchemaGen.Json;

/// <summary>The parts of records as JSON, for generated converters. Spans are <c>[start, end]</c> in UTF-16 code units; what is null or empty is left out.</summary>
public static class RecordJson
{
    private const string DateFormat = "yyyy-MM-dd";

    /// <summary>What is put behind the name of a role of actors; no role has a dot in its name.</summary>
    private const string Words = ".words";

    /// <summary>Writes what all events share.</summary>
    public static void WriteEvent(Utf8JsonWriter writer, EventRecord value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteString("type", value.TypeName);
        WriteSlice(writer, "text", value.Text);
        WriteSlice(writer, "sentence", value.Sentence);
        WriteSpan(writer, "trigger", value.Trigger);
        writer.WriteString("status", Name(value.Status));
        WriteDate(writer, "date", value.Date);
        WriteRule(writer, value.Rule);
        WriteLink(writer, value.InClaim);
    }

    /// <summary>Writes what all claims share.</summary>
    public static void WriteClaim(Utf8JsonWriter writer, ClaimRecord value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteString("type", value.TypeName);
        WriteSlice(writer, "text", value.Text);
        WriteSlice(writer, "sentence", value.Sentence);
        WriteSpan(writer, "trigger", value.Trigger);
        WriteSlice(writer, "proposition", value.Proposition);
        writer.WriteBoolean("quoted", value.Quoted);
        WriteName(writer, "outlet", value.Outlet);
        WriteDate(writer, "date", value.Date);
        WriteRule(writer, value.Rule);
        WriteLink(writer, value.InClaim);
    }

    /// <summary>Writes the actors of a role: id, span, and key where the schema lists the actor. The words that fill the role follow under the name with ".words" behind it where they are not those of the actors.</summary>
    public static void WriteActors(Utf8JsonWriter writer, string name, ActorList actors)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(actors);
        if (!actors.Words.SequenceEqual(actors.Select(a => a.Span).Distinct()))
        {
            writer.WriteStartArray(name + Words);
            foreach (Span words in actors.Words)
                WriteSpanValue(writer, words);
            writer.WriteEndArray();
        }

        if (actors.Count == 0)
            return;
        writer.WriteStartArray(name);
        foreach (ActorMention actor in actors)
        {
            writer.WriteStartObject();
            writer.WriteString("id", actor.Id.ToString());
            WriteSpan(writer, "span", actor.Span);
            WriteName(writer, "key", actor.Key);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a stretch of text with its place.</summary>
    public static void WriteSlice(Utf8JsonWriter writer, string name, TextSlice? slice)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (slice is not { } value)
            return;
        writer.WriteStartObject(name);
        writer.WriteString("text", value.AsSpan());
        WriteSpan(writer, "span", value.Span);
        writer.WriteEndObject();
    }

    /// <summary>Writes a number.</summary>
    public static void WriteNumber(Utf8JsonWriter writer, string name, decimal? number)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (number is { } value)
            writer.WriteNumber(name, value);
    }

    /// <summary>Writes a date.</summary>
    public static void WriteDate(Utf8JsonWriter writer, string name, DateOnly? date)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (date is { } value)
            writer.WriteString(name, value.ToString(DateFormat, CultureInfo.InvariantCulture));
    }

    /// <summary>Writes a string.</summary>
    public static void WriteName(Utf8JsonWriter writer, string name, string? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is not null)
            writer.WriteString(name, value);
    }

    /// <summary>Reads a record from an object.</summary>
    /// <exception cref="JsonException">A part is missing or of the wrong kind.</exception>
    public static T Read<T>(ref Utf8JsonReader reader, Func<JsonElement, T> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        try
        {
            return make(document.RootElement);
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new JsonException("The object is no record of the schema: " + e.Message, e);
        }
    }

    /// <summary>Reads what all events share.</summary>
    public static EventHead ReadEvent(JsonElement element) => new()
    {
        Type = RequiredString(element, "type"),
        Text = RequiredSlice(element, "text"),
        Sentence = RequiredSlice(element, "sentence"),
        Trigger = ReadSpan(element.GetProperty("trigger")),
        Status = RequiredString(element, "status") switch
        {
            "Actual" => Status.Actual,
            "Possible" => Status.Possible,
            "Denied" => Status.Denied,
            string other => throw new JsonException($"'{other}' is no status."),
        },
        Date = ReadDate(element, "date"),
        Rule = ReadRule(element),
    };

    /// <summary>Reads what all claims share.</summary>
    public static ClaimHead ReadClaim(JsonElement element) => new()
    {
        Type = RequiredString(element, "type"),
        Text = RequiredSlice(element, "text"),
        Sentence = RequiredSlice(element, "sentence"),
        Trigger = ReadSpan(element.GetProperty("trigger")),
        Proposition = ReadSlice(element, "proposition"),
        Quoted = element.GetProperty("quoted").GetBoolean(),
        Outlet = ReadName(element, "outlet"),
        Date = ReadDate(element, "date"),
        Rule = ReadRule(element),
    };

    /// <summary>The actors of a role; empty where it is left out.</summary>
    public static ActorList ReadActors(JsonElement element, string name)
    {
        List<ActorMention> actors = [];
        if (element.TryGetProperty(name, out JsonElement array))
        {
            foreach (JsonElement item in array.EnumerateArray())
                actors.Add(new ActorMention(ActorId.Parse(RequiredString(item, "id"), CultureInfo.InvariantCulture), ReadSpan(item.GetProperty("span")), ReadName(item, "key")));
        }

        return element.TryGetProperty(name + Words, out JsonElement words) ? ActorList.Create(actors.ToArray(), [.. words.EnumerateArray().Select(ReadSpan)]) : ActorList.Create(actors.ToArray());
    }

    /// <summary>A stretch of text, or null where it is left out.</summary>
    public static TextSlice? ReadSlice(JsonElement element, string name) => element.TryGetProperty(name, out _) ? RequiredSlice(element, name) : null;

    /// <summary>A number, or null where it is left out.</summary>
    public static decimal? ReadNumber(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement value) ? value.GetDecimal() : null;

    /// <summary>A date, or null where it is left out.</summary>
    public static DateOnly? ReadDate(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) ? DateOnly.ParseExact(value.GetString() ?? "", DateFormat, CultureInfo.InvariantCulture) : null;

    /// <summary>A string, or null where it is left out.</summary>
    public static string? ReadName(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    /// <summary>The name under which a role is stored: its own, else the first of its former ones that is there.</summary>
    /// <param name="element">The roles.</param>
    /// <param name="name">The role's name; given back where nothing is stored.</param>
    /// <param name="former">What the role was called before.</param>
    public static string NameIn(JsonElement element, string name, params string[] former)
    {
        ArgumentNullException.ThrowIfNull(former);
        if (Holds(element, name))
            return name;
        foreach (string old in former)
        {
            if (Holds(element, old))
                return old;
        }

        return name;

        static bool Holds(JsonElement element, string name) => element.TryGetProperty(name, out _) || element.TryGetProperty(name + Words, out _);
    }

    /// <summary>What is wrong with the name of a type.</summary>
    public static JsonException UnknownType(string type) => new($"'{type}' is no type of the schema.");

    private static string RequiredString(JsonElement element, string name) => element.GetProperty(name).GetString() ?? throw new JsonException($"'{name}' is null.");

    private static TextSlice RequiredSlice(JsonElement element, string name)
    {
        JsonElement slice = element.GetProperty(name);
        return TextSlice.Detached(RequiredString(slice, "text"), ReadSpan(slice.GetProperty("span")));
    }

    private static Span ReadSpan(JsonElement element)
    {
        if (element.GetArrayLength() != 2)
            throw new JsonException("A span is [start, end].");
        return new Span(element[0].GetInt32(), element[1].GetInt32());
    }

    private static Rule? ReadRule(JsonElement element) =>
        element.TryGetProperty("rule", out JsonElement rule) ? new Rule(RequiredString(rule, "file"), rule.GetProperty("line").GetInt32(), RequiredString(rule, "text")) : null;

    private static void WriteSpan(Utf8JsonWriter writer, string name, Span span)
    {
        writer.WritePropertyName(name);
        WriteSpanValue(writer, span);
    }

    private static void WriteSpanValue(Utf8JsonWriter writer, Span span)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(span.Start);
        writer.WriteNumberValue(span.End);
        writer.WriteEndArray();
    }

    private static void WriteRule(Utf8JsonWriter writer, Rule? rule)
    {
        if (rule is null)
            return;
        writer.WriteStartObject("rule");
        writer.WriteString("file", rule.File);
        writer.WriteNumber("line", rule.Line);
        writer.WriteString("text", rule.Text);
        writer.WriteEndObject();
    }

    private static void WriteLink(Utf8JsonWriter writer, ClaimRecord? claim)
    {
        if (claim is null)
            return;
        writer.WriteStartObject("claim");
        writer.WriteString("type", claim.TypeName);
        WriteSpan(writer, "span", claim.Span);
        writer.WriteEndObject();
    }

    private static string Name(Status status) => status switch
    {
        Status.Actual => "Actual",
        Status.Possible => "Possible",
        _ => "Denied",
    };
}
