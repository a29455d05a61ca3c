using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SampleApp.Scoring;

/// <summary>The figures as one JSON object: the keys of score.py, then <c>types</c>, then what was missed and wrong where asked for.</summary>
internal static class ScoreJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the figures.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="score">The figures.</param>
    /// <param name="misses">True for the missed and wrong items too.</param>
    public static void Write(TextWriter output, Score score, bool misses)
    {
        using MemoryStream buffer = new();
        using (Utf8JsonWriter json = new(buffer, Options))
        {
            json.WriteStartObject();
            foreach (KindScore kind in score.Kinds)
                Kind(json, kind);
            json.WriteStartArray("types");
            foreach (TypeScore type in score.Types)
            {
                json.WriteStartObject();
                json.WriteString("kind", type.Kind);
                json.WriteString("type", type.Type);
                Members(json, type.Figures);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            if (misses)
            {
                Items(json, "missed", score.Missed);
                Items(json, "wrong", score.Wrong);
            }

            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static void Kind(Utf8JsonWriter json, KindScore kind)
    {
        Object(json, kind.Kind, kind.Strict);
        Object(json, kind.Kind + ".detect", kind.Detect);
        json.WriteNumber(kind.Kind + ".role", kind.Role);
        json.WriteNumber(kind.Kind + ".name", kind.Name);
        if (kind.Kind == ScoredItem.EventKind)
        {
            json.WriteNumber("event.status", kind.Status);
            json.WriteNumber("event.date", kind.Date);
        }
        else
        {
            json.WriteNumber("claim.quoted", kind.Quoted);
        }
    }

    private static void Object(Utf8JsonWriter json, string key, Figures figures)
    {
        json.WriteStartObject(key);
        Members(json, figures);
        json.WriteEndObject();
    }

    private static void Members(Utf8JsonWriter json, Figures figures)
    {
        json.WriteNumber("precision", figures.Precision);
        json.WriteNumber("recall", figures.Recall);
        json.WriteNumber("f1", figures.F1);
        json.WriteNumber("gold", figures.Gold);
        json.WriteNumber("predicted", figures.Predicted);
        json.WriteNumber("right", figures.Right);
    }

    private static void Items(Utf8JsonWriter json, string key, IEnumerable<ScoredItem> items)
    {
        json.WriteStartArray(key);
        foreach (ScoredItem item in items)
            json.WriteRawValue(item.Line);
        json.WriteEndArray();
    }
}
