using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SampleApp.Input;
using SampleApp.Output;
using SchemaGen;

namespace SampleApp.Scoring;

/// <summary>Writes what was found as lines of the gold format, so that a line can be carried over into a gold file.</summary>
internal static class GoldLine
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An event.</summary>
    public static string Of(string doc, EventRecord e, int start, int end) => Write(json =>
    {
        Head(json, doc, ScoredItem.EventKind, e.TypeName);
        Ids(json, "source", e.ActorsOf(Roles.Source));
        Ids(json, "target", e.ActorsOf(Roles.Target));
        json.WriteString("status", e.Status.ToString());
        json.WriteString("date", Day(e.Date));
        Place(json, start, end);
    });

    /// <summary>A claim.</summary>
    public static string Of(string doc, ClaimRecord c, int start, int end) => Write(json =>
    {
        Head(json, doc, ScoredItem.ClaimKind, c.TypeName);
        Ids(json, "speaker", c.ActorsOf(Roles.Speaker));
        Ids(json, "addressee", c.ActorsOf(Roles.Addressee));
        json.WriteBoolean("quoted", c.Quoted);
        json.WriteString("outlet", c.Outlet);
        Place(json, start, end);
    });

    /// <summary>A day as the gold format writes it.</summary>
    public static string? Day(DateOnly? date) => date?.ToString(Dates.Format, CultureInfo.InvariantCulture);

    private static string Write(Action<Utf8JsonWriter> write)
    {
        using MemoryStream line = new();
        using (Utf8JsonWriter json = new(line, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(line.GetBuffer(), 0, (int)line.Length);
    }

    private static void Head(Utf8JsonWriter json, string doc, string kind, string type)
    {
        json.WriteString("doc", doc);
        json.WriteString("kind", kind);
        json.WriteString("type", type);
    }

    private static void Ids(Utf8JsonWriter json, string key, ActorList actors)
    {
        json.WriteStartArray(key);
        foreach (ActorMention actor in actors.OrderBy(a => a.Span))
            json.WriteStringValue(actor.Id.ToString());
        json.WriteEndArray();
    }

    private static void Place(Utf8JsonWriter json, int start, int end)
    {
        json.WriteNumber("start", start);
        json.WriteNumber("end", end);
    }
}
