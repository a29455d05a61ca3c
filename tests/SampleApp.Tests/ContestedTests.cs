using System.Text.Json;

namespace SampleApp.Tests;

/// <summary>One event told in several articles is one event with several sources.</summary>
public sealed class ContestedTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Sides_of_all_articles_stand_together_with_words_days_and_articles()
    {
        AppRun run = await Contested(
            ("a", "2024-03-05", TempFolder.Assertion),
            ("b", "2024-03-06", "Brazil confirmed that France supplied weapons to Kenya."),
            ("c", "2024-03-07", "The French government denied that France supplied weapons to Kenya."),
            ("d", "2024-03-08", "On March 4, 2024, France supplied weapons to Kenya."));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Contested: 1 event\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("FRA/GOV -> KEN/GOV, 2024-03-04 (in 4 articles)", run.Out, StringComparison.Ordinal);
        Assert.Matches(@"asserted by +NOR/GOV +Assertion +Norway said", run.Out);
        Assert.Matches(@"confirmed by +BRA/GOV +Confirmation +Brazil confirmed", run.Out);
        Assert.Matches(@"denied by +FRA/GOV +Denial +The French government", run.Out);
        Assert.Matches(@"reported in +(On March 4, 2024, )?France supplied", run.Out);
        Assert.Contains("2024-03-07]", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_one_line_an_event_with_all_tellings()
    {
        AppRun run = await Contested("jsonl", ("a", "2024-03-05", TempFolder.Assertion), ("b", "2024-03-06", TempFolder.Denial));

        JsonElement aid = Assert.Single(run.Json, j => j.GetProperty("type").GetString() == "Aid");
        Assert.Equal(["type", "source", "target", "date", "contested", "docs", "tellings"], aid.EnumerateObject().Select(p => p.Name));
        Assert.True(aid.GetProperty("contested").GetBoolean());
        Assert.Equal(["a Asserts Assertion", "b Denies Denial"], aid.GetProperty("tellings").EnumerateArray().Select(t => $"{t.GetProperty("doc")} {t.GetProperty("side")} {t.GetProperty("claim")}"));
        JsonElement telling = aid.GetProperty("tellings")[0];
        Assert.Equal(
            ["doc", "side", "speaker", "claim", "day", "quoted", "status", "text", "start", "end"], telling.EnumerateObject().Select(p => p.Name));
        Assert.Equal(0, telling.GetProperty("start").GetInt32());
    }

    [Fact]
    public async Task Event_told_in_several_articles_is_one_though_nobody_contests_it()
    {
        AppRun run = await Contested(("a", "2024-03-05", TempFolder.Event), ("b", "2024-03-06", TempFolder.Assertion));

        Assert.Contains("Contested: 0 events", run.Out, StringComparison.Ordinal);
        Assert.Contains("Told in several articles: 1 event\n", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("On March 4, 2024, France supplied weapons to Kenya.", "On March 6, 2024, France supplied weapons to Kenya.")] // two days
    [InlineData("France supplied weapons to Kenya.", "On March 20, 2024, France supplied weapons to Kenya.")] // not yet when the first article told of it
    [InlineData("France supplied weapons to Kenya.", "France supplied weapons to Norway.")]
    public async Task Other_days_and_other_parties_are_other_events(string first, string second)
    {
        AppRun run = await Contested(("a", "2024-03-10", first), ("b", "2024-03-30", second));

        Assert.DoesNotContain("Told in several articles", run.Out, StringComparison.Ordinal);
    }

    private Task<AppRun> Contested(params (string Id, string Date, string Text)[] articles) => Contested("table", articles);

    private Task<AppRun> Contested(string format, params (string Id, string Date, string Text)[] articles)
    {
        string lines = string.Join('\n', articles.Select(a => JsonSerializer.Serialize(new { id = a.Id, text = a.Text, date = a.Date })));
        return AppRun.OfAsync(["contested", _folder.Add("all.jsonl", lines), "--format", format]);
    }
}
