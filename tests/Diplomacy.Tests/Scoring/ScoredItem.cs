using System.Text.Json;
using SchemaGen;

namespace Diplomacy.Tests.Scoring;

/// <summary>An event or claim as the scorers see it.</summary>
/// <param name="Parties">The ids of source and target of an event, of the speaker of a claim.</param>
/// <param name="Start">First code point.</param>
/// <param name="End">Code point after the last.</param>
internal sealed record ScoredItem(string Doc, bool IsClaim, string Type, string[][] Parties, int Start, int End, bool Optional)
{
    /// <summary>Where the words of source and target stand, in code points; empty for gold items.</summary>
    public IReadOnlyList<(int Start, int End)>[] Words { get; init; } = [[], []];

    /// <summary>The items of a gold file.</summary>
    public static List<ScoredItem> Gold(string path) => [.. File.ReadLines(path).Where(l => l.Trim().Length > 0).Select(l => JsonDocument.Parse(l).RootElement).Select(Gold)];

    /// <summary>What was read in a document.</summary>
    public static IEnumerable<ScoredItem> Read(string doc, ArticleBase article)
    {
        string text = article.Document.Source;
        (int Start, int End) Points(Span span) => (Before(text, span.Start), Before(text, span.End));
        foreach (EventRecord e in article.AllEvents)
        {
            (int start, int end) = Points(e.Span);
            ActorList source = e.ActorsOf("source"), target = e.ActorsOf("target");
            yield return new ScoredItem(doc, false, e.TypeName, [Ids(source), Ids(target)], start, end, false) { Words = [[.. source.Words.Select(Points)], [.. target.Words.Select(Points)]] };
        }

        foreach (ClaimRecord c in article.AllClaims)
        {
            (int start, int end) = Points(c.Span);
            yield return new ScoredItem(doc, true, c.TypeName, [Ids(c.ActorsOf("speaker"))], start, end, false);
        }
    }

    private static ScoredItem Gold(JsonElement line)
    {
        bool claim = line.GetProperty("kind").GetString() == "claim";
        string[] Ids(string key) => line.TryGetProperty(key, out JsonElement ids) && ids.ValueKind == JsonValueKind.Array ? [.. ids.EnumerateArray().Select(i => i.GetString()!)] : [];
        return new ScoredItem(
            line.GetProperty("doc").GetString()!, claim, line.GetProperty("type").GetString()!, claim ? [Ids("speaker")] : [Ids("source"), Ids("target")],
            line.GetProperty("start").GetInt32(), line.GetProperty("end").GetInt32(), line.TryGetProperty("optional", out JsonElement optional) && optional.GetBoolean());
    }

    private static string[] Ids(ActorList actors) => [.. actors.Select(a => a.Id.ToString())];

    private static int Before(string text, int codeUnit)
    {
        int points = codeUnit;
        for (int i = 1; i < codeUnit; i++)
            points -= char.IsSurrogatePair(text[i - 1], text[i]) ? 1 : 0;
        return points;
    }
}
