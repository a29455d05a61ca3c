using System.Globalization;
using System.Text.Json;
using SchemaGen;
using SchemaGen.Diplomacy;
using Xunit.Abstractions;

namespace Diplomacy.Tests.Scoring;

/// <summary>The floors below which extraction must not fall, on annotated texts that lie beside the checkout.</summary>
public sealed class ScoreTests(ITestOutputHelper output)
{
    [SharedFact]
    public void Annotated_articles()
    {
        List<ScoredItem> gold = ScoredItem.Gold(Path.Combine(SharedFactAttribute.Folder!, "gold", "articles.jsonl"));
        IEnumerable<string> docs = gold.Select(g => g.Doc).Distinct();
        List<ScoredItem> found = [.. docs.SelectMany(d => ScoredItem.Read(d, DiplomacyParser.Parse(File.ReadAllText(Path.Combine(SharedFactAttribute.Folder!, "seeds", d)))))];

        AtLeast(0.50, "articles, events", StrictScore.F1(gold, found, claims: false));
        AtLeast(0.55, "articles, claims", StrictScore.F1(gold, found, claims: true));
    }

    [SharedFact]
    public void Annotated_news()
    {
        List<ScoredItem> gold = ScoredItem.Gold(Path.Combine(SharedFactAttribute.Folder!, "gold", "news.jsonl")), found = [];
        foreach (string line in File.ReadLines(Path.Combine(SharedFactAttribute.Folder!, "news.jsonl")).Where(l => l.Trim().Length > 0))
        {
            JsonElement article = JsonDocument.Parse(line).RootElement;
            var date = article.TryGetProperty("date", out JsonElement day) && day.GetString() is { } text ? DateOnly.Parse(text, CultureInfo.InvariantCulture) : (DateOnly?)null;
            found.AddRange(ScoredItem.Read(article.GetProperty("id").GetString()!, DiplomacyParser.Parse(article.GetProperty("text").GetString()!, new ReadOptions(date))));
        }

        AtLeast(0.30, "news, events", StrictScore.F1(gold, found, claims: false));
        AtLeast(0.40, "news, claims", StrictScore.F1(gold, found, claims: true));
    }

    [SharedFact]
    public void Sentences_with_two_actors()
    {
        List<PairSentence> suite = PairSentence.Read(Path.Combine(SharedFactAttribute.Folder!, "suites", "plover_train.jsonl"));
        ILookup<string, ScoredItem> found = suite.SelectMany(s => ScoredItem.Read(s.Id, DiplomacyParser.Parse(s.Text))).Where(i => !i.IsClaim).ToLookup(i => i.Doc);

        AtLeast(0.35, "sentences, macro F1", PairScore.MacroF1(suite, found));
    }

    [Fact]
    public void Strict_f1_counts_as_the_scorer_does()
    {
        ScoredItem[] gold =
        [
            Item("Aid", 0, 10, "KEN"),
            Item("Aid", 20, 30, "TCD"),
            Item("Aid", 40, 50, "MLI") with { Optional = true },
        ];
        ScoredItem[] found =
        [
            Item("Aid", 5, 12, "KEN/GOV"),      // right
            Item("Aid", 0, 3, "KEN/GOV"),       // the same again: wrong
            Item("Aid", 20, 30, "SDN"),         // another actor: wrong
            Item("Aid", 41, 49, "MLI/GOV"),     // optional: neither
        ];

        Assert.Equal(0.4, StrictScore.F1(gold, found, claims: false));
        Assert.Equal(0, StrictScore.F1(gold, found, claims: true));
    }

    private static ScoredItem Item(string type, int start, int end, string source) => new("a", false, type, [[source], []], start, end, false);

    private void AtLeast(double floor, string what, double figure)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {figure:0.000} (floor {floor:0.00})"));
        Assert.True(figure >= floor, string.Create(CultureInfo.InvariantCulture, $"{what}: {figure:0.000} is below {floor:0.00}"));
    }
}
