using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SampleApp.Input;
using SchemaGen;

namespace SampleApp.Output;

/// <summary>One JSON object a line. Keys and their order are a contract (README.md, "Output"); offsets are in code points.</summary>
/// <param name="output">Where to write; stays open.</param>
internal sealed class JsonLinesWriter(TextWriter output) : IResultWriter
{
    // The lines are data, not HTML: letters of all scripts may stand as they are.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc />
    public Action Form(string doc, ArticleBase article)
    {
        ArrayBufferWriter<byte> lines = new();
        CodePoints points = new(article.Document.Source);
        using Utf8JsonWriter json = new(lines, Options);
        foreach (Found found in Found.In(article))
        {
            json.WriteStartObject();
            if (found.Event is { } happened)
                WriteEvent(json, doc, happened, points);
            else
                WriteClaim(json, doc, found.Claim!, points);
            json.WriteEndObject();
            json.Flush();
            json.Reset();
            lines.Write("\n"u8);
        }

        string text = Encoding.UTF8.GetString(lines.WrittenSpan);
        return () => output.Write(text);
    }

    /// <inheritdoc />
    public void Complete()
    {
    }

    /// <inheritdoc />
    public void Dispose()
    {
    }

    private static void WriteEvent(Utf8JsonWriter json, string doc, EventRecord e, CodePoints points)
    {
        ActorList source = e.ActorsOf(Roles.Source);
        ActorList target = e.ActorsOf(Roles.Target);
        json.WriteString("doc", doc);
        json.WriteString("kind", "event");
        json.WriteString("type", e.TypeName);
        WriteIds(json, "source", source);
        WriteIds(json, "target", target);
        json.WriteString("status", e.Status.ToString());
        json.WriteString("date", e.Date?.ToString(Dates.Format, CultureInfo.InvariantCulture));
        WritePlace(json, e.Span, points);
        WriteSpans(json, "sourceSpans", source, points);
        WriteSpans(json, "targetSpans", target, points);
        json.WriteString("text", e.Text.AsSpan());
        json.WriteString("rule", e.Rule?.ToString());
    }

    private static void WriteClaim(Utf8JsonWriter json, string doc, ClaimRecord c, CodePoints points)
    {
        ActorList speaker = c.ActorsOf(Roles.Speaker);
        json.WriteString("doc", doc);
        json.WriteString("kind", "claim");
        json.WriteString("type", c.TypeName);
        WriteIds(json, "speaker", speaker);
        WriteIds(json, "addressee", c.ActorsOf(Roles.Addressee));
        json.WriteBoolean("quoted", c.Quoted);
        json.WriteString("outlet", c.Outlet);
        WritePlace(json, c.Span, points);
        WriteSpans(json, "speakerSpans", speaker, points);
        json.WritePropertyName("content");
        if (c.Proposition is { } content)
            WriteSpan(json, content.Span, points);
        else
            json.WriteNullValue();
        json.WriteString("text", c.Text.AsSpan());
        json.WriteString("rule", c.Rule?.ToString());
    }

    private static void WriteIds(Utf8JsonWriter json, string key, ActorList actors)
    {
        json.WriteStartArray(key);
        foreach (ActorMention actor in actors.ByPlace())
            json.WriteStringValue(actor.Id.ToString());
        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, Span span, CodePoints points)
    {
        (int start, int end) = points.Of(span);
        json.WriteNumber("start", start);
        json.WriteNumber("end", end);
    }

    private static void WriteSpans(Utf8JsonWriter json, string key, ActorList actors, CodePoints points)
    {
        json.WriteStartArray(key);
        foreach (Span words in actors.WordsByPlace())
            WriteSpan(json, words, points);
        json.WriteEndArray();
    }

    private static void WriteSpan(Utf8JsonWriter json, Span span, CodePoints points)
    {
        (int start, int end) = points.Of(span);
        json.WriteStartArray();
        json.WriteNumberValue(start);
        json.WriteNumberValue(end);
        json.WriteEndArray();
    }
}
