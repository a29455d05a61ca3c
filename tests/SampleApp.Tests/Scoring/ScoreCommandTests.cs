using System.Text.Json;

namespace SampleApp.Tests.Scoring;

/// <summary>The score command, from a gold file and articles to figures.</summary>
public sealed class ScoreCommandTests : IDisposable
{
    private const string Right = """{"doc":"a.txt","kind":"event","type":"Aid","source":["FRA/GOV"],"target":["KEN/GOV"],"status":"Actual","date":null,"start":0,"end":32}""";
    private const string Missed = """{"doc":"a.txt","kind":"claim","type":"Denial","speaker":["FRA/GOV"],"addressee":[],"quoted":false,"outlet":null,"start":0,"end":32}""";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Figures_misses_and_wrong_items_are_listed()
    {
        string gold = _folder.Add("gold.jsonl", Right + "\n" + Missed + "\n");
        string article = _folder.Add("a.txt", TempFolder.Event);

        AppRun run = await AppRun.OfAsync(["score", gold, article, "--misses"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("event          precision 1.0  recall 1.0  f1 1.0  gold 1  predicted 1  right 1\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("claim          precision 0.0  recall 0.0  f1 0.0  gold 1  predicted 0  right 0\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("  event Aid            1/1 (1)", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("MISSED  " + Missed + "\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_items_are_lines_that_a_gold_file_may_take_over()
    {
        string gold = _folder.Add("gold.jsonl", "");
        string article = _folder.Add("a.txt", TempFolder.Event);

        AppRun run = await AppRun.OfAsync(["score", gold, article, "--misses"]);
        string wrong = Assert.Single(run.Out.Split('\n'), l => l.StartsWith("WRONG   ", StringComparison.Ordinal))["WRONG   ".Length..];
        File.WriteAllText(gold, wrong);
        AppRun again = await AppRun.OfAsync(["score", gold, article]);

        Assert.Contains("event          precision 1.0  recall 1.0  f1 1.0", again.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Docs_limit_gold_and_articles()
    {
        string gold = _folder.Add("gold.jsonl", Right + "\n" + Right.Replace("a.txt", "b.txt", StringComparison.Ordinal));
        string[] articles = [_folder.Add("a.txt", TempFolder.Event), _folder.Add("c.txt", TempFolder.Denial)];

        AppRun limited = await AppRun.OfAsync(["score", gold, .. articles, "--docs", "a.txt"]);
        AppRun all = await AppRun.OfAsync(["score", gold, .. articles]);

        Assert.Contains("gold 1  predicted 1  right 1", limited.Out, StringComparison.Ordinal);
        Assert.Empty(limited.Error);
        Assert.Contains("gold 2  ", all.Out, StringComparison.Ordinal);
        Assert.All(all.Errors, e => Assert.StartsWith("note: ", e, StringComparison.Ordinal));
        Assert.Equal(2, all.Errors.Length);
        Assert.Equal(0, all.ExitCode);
    }

    [Fact]
    public async Task Json_has_the_keys_of_score_py()
    {
        AppRun run = await AppRun.OfAsync(["score", _folder.Add("gold.jsonl", Right), _folder.Add("a.txt", TempFolder.Event), "--json", "--misses"]);

        JsonElement json = Assert.Single(run.Json);
        Assert.Equal(
            ["event", "event.detect", "event.role", "event.name", "event.status", "event.date", "claim", "claim.detect", "claim.role", "claim.name", "claim.quoted", "types", "missed", "wrong"],
            json.EnumerateObject().Select(p => p.Name));
        Assert.Equal(1, json.GetProperty("event").GetProperty("f1").GetDouble());
        Assert.Equal(["precision", "recall", "f1", "gold", "predicted", "right"], json.GetProperty("event").EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public async Task Bad_gold_lines_are_named_and_the_rest_is_scored()
    {
        string gold = _folder.Add("gold.jsonl", "{\n[]\n{\"kind\":\"note\"}\n" + Right.Replace("\"end\":32", "\"end\":0", StringComparison.Ordinal) + "\n" + Right);

        AppRun run = await AppRun.OfAsync(["score", gold, _folder.Add("a.txt", TempFolder.Event)]);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            [$"error: {gold}:1: not valid JSON", $"error: {gold}:2: not a JSON object", $"error: {gold}:4: \"start\" and \"end\" must be whole numbers, start < end"], run.Errors);
        Assert.Contains("gold 1  predicted 1  right 1", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_gold_file_is_named()
    {
        AppRun run = await AppRun.OfAsync(["score", _folder.Path("no.jsonl"), _folder.Add("a.txt", TempFolder.Event)]);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"error: {_folder.Path("no.jsonl")}: ", run.Errors[0], StringComparison.Ordinal);
    }
}
