using System.Globalization;
using System.Text.Json;
using Xunit.Abstractions;

namespace SampleApp.Tests.Scoring;

/// <summary>The floors below which extraction must not fall, on annotated texts that lie beside the checkout; the app reads them as a user would.</summary>
public sealed class FloorTests(ITestOutputHelper output) : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [SharedFact]
    public Task Annotated_articles() => ScoreAsync("gold/articles.jsonl", "seeds", events: 0.50, claims: 0.55);

    [SharedFact]
    public Task Annotated_news() => ScoreAsync("gold/news.jsonl", "news.jsonl", events: 0.30, claims: 0.40);

    [SharedFact]
    public async Task Sentences_with_two_actors()
    {
        string suite = SharedFactAttribute.PathOf("suites/plover_train.jsonl"), lines = _folder.Path("found.jsonl");

        AppRun run = await AppRun.ReadAsync(suite, "--format", "jsonl", "--out", lines);

        Assert.Equal(0, run.ExitCode);
        ILookup<string, JsonElement> found = AppRun.JsonOf(await File.ReadAllTextAsync(lines)).Where(l => l.GetProperty("kind").GetString() == "event").ToLookup(l => l.GetProperty("doc").GetString()!);
        AtLeast(0.35, "macro F1 of the answers", PairScore.MacroF1(PairSentence.Read(suite), found));
    }

    private async Task ScoreAsync(string gold, string articles, double events, double claims)
    {
        string goldPath = SharedFactAttribute.PathOf(gold);
        string[] docs = [.. AppRun.JsonOf(await File.ReadAllTextAsync(goldPath)).Select(l => l.GetProperty("doc").GetString()!).Distinct()];

        AppRun run = await AppRun.OfAsync(["score", goldPath, SharedFactAttribute.PathOf(articles), "--json", "--docs", .. docs]);

        Assert.Equal(0, run.ExitCode);
        JsonElement figures = JsonDocument.Parse(run.Out).RootElement;
        AtLeast(events, "events F1", figures.GetProperty("event").GetProperty("f1").GetDouble());
        AtLeast(claims, "claims F1", figures.GetProperty("claim").GetProperty("f1").GetDouble());
    }

    private void AtLeast(double floor, string what, double figure)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what} {figure:0.000} (floor {floor:0.00})"));
        Assert.True(figure >= floor, string.Create(CultureInfo.InvariantCulture, $"{what} {figure:0.000} is below {floor:0.00}"));
    }
}
