using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SampleApp.Input;
using SampleApp.Output;
using SchemaGen;

namespace SampleApp.Reports;

/// <summary>Writes contested events and those that several articles tell: one JSON object a line, with all tellings. Offsets are in code points.</summary>
/// <param name="output">Where to write; stays open.</param>
internal sealed class ContestedJson(TextWriter output) : IResultWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly List<(string Doc, ArticleBase Article)> _articles = [];

    /// <inheritdoc />
    public Action Form(string doc, ArticleBase article) => () => _articles.Add((doc, article));

    /// <inheritdoc />
    public void Complete()
    {
        Dictionary<EventRecord, CodePoints> points = new(ReferenceEqualityComparer.Instance);
        foreach ((_, ArticleBase article) in _articles)
        {
            CodePoints places = new(article.Document.Source);
            foreach (EventRecord e in article.AllEvents)
                points.TryAdd(e, places);
        }

        foreach (SharedEvent shared in EventMerger.Merge(_articles).Where(e => e.IsContested || e.Docs.Count > 1))
            output.WriteLine(Line(shared, points));
    }

    /// <inheritdoc />
    public void Dispose()
    {
    }

    private static string Line(SharedEvent shared, Dictionary<EventRecord, CodePoints> points)
    {
        using MemoryStream buffer = new();
        using (Utf8JsonWriter json = new(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("type", shared.Event.TypeName);
            Ids(json, "source", shared.Event.ActorsOf(Roles.Source));
            Ids(json, "target", shared.Event.ActorsOf(Roles.Target));
            json.WriteString("date", Day(shared.Day));
            json.WriteBoolean("contested", shared.IsContested);
            json.WriteStartArray("docs");
            foreach (string doc in shared.Docs)
                json.WriteStringValue(doc);
            json.WriteEndArray();
            json.WriteStartArray("tellings");
            foreach (Telling telling in shared.Tellings)
                Write(json, telling, points[telling.Event]);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void Write(Utf8JsonWriter json, Telling telling, CodePoints points)
    {
        json.WriteStartObject();
        json.WriteString("doc", telling.Doc);
        json.WriteString("side", telling.Side.ToString());
        Ids(json, "speaker", telling.Claim?.ActorsOf(Roles.Speaker) ?? []);
        json.WriteString("claim", telling.Claim?.TypeName);
        json.WriteString("day", Day(telling.Day));
        json.WriteBoolean("quoted", telling.Claim?.Quoted ?? false);
        json.WriteString("status", telling.Event.Status.ToString());
        json.WriteString("text", telling.Words.AsSpan());
        (int start, int end) = points.Of(telling.Words.Span);
        json.WriteNumber("start", start);
        json.WriteNumber("end", end);
        json.WriteEndObject();
    }

    private static void Ids(Utf8JsonWriter json, string key, ActorList actors)
    {
        json.WriteStartArray(key);
        foreach (ActorMention actor in actors.ByPlace())
            json.WriteStringValue(actor.Id.ToString());
        json.WriteEndArray();
    }

    private static string? Day(DateOnly? day) => day?.ToString(Dates.Format, CultureInfo.InvariantCulture);
}
