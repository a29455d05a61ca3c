namespace SampleApp.Tests;

/// <summary>The report for people.</summary>
public sealed class TableTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Article_shows_who_did_what_to_whom_and_who_says_so()
    {
        AppRun run = await AppRun.ReadAsync(_folder.Add("a.txt", TempFolder.Assertion));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("a.txt (no date): 1 event, 1 claim", run.Out, StringComparison.Ordinal);
        Assert.Contains("Aid (Military)", run.Out, StringComparison.Ordinal);
        Assert.Contains("FRA/GOV -> KEN/GOV", run.Out, StringComparison.Ordinal);
        Assert.Contains("NOR/GOV", run.Out, StringComparison.Ordinal);
        Assert.Contains("Contested: 0 events", run.Out, StringComparison.Ordinal);
        Assert.Contains("Totals: 1 article, 1 event, 1 claim", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Contested_event_shows_both_sides_with_their_words_and_articles()
    {
        _folder.Add("a.txt", TempFolder.Assertion);
        _folder.Add("b.txt", TempFolder.Denial);

        AppRun run = await AppRun.ReadAsync(_folder.Root);

        string contested = run.Out[run.Out.IndexOf("Contested: 1 event\n", StringComparison.Ordinal)..run.Out.IndexOf("Totals:", StringComparison.Ordinal)];
        Assert.Contains("Aid (Military): FRA/GOV -> KEN/GOV", contested, StringComparison.Ordinal);
        Assert.Matches(@"asserted by +NOR/GOV +Assertion +Norway said", contested);
        Assert.Contains("[a.txt]", contested, StringComparison.Ordinal);
        Assert.Matches(@"denied by +BRA/GOV +Denial +Brazil denied", contested);
        Assert.Contains("[b.txt]", contested, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Norway denied that France supplied weapons to Kenya.")] // the same speaker
    [InlineData("Brazil denied that France supplied weapons to Norway.")] // another target
    [InlineData("Brazil denied that Norway supplied weapons to Kenya.")] // another source
    public async Task Other_events_and_one_speakers_own_words_are_not_contested(string denial)
    {
        AppRun run = await AppRun.ReadAsync(_folder.Add("a.txt", TempFolder.Assertion + "\n\n" + denial));

        Assert.Contains("Contested: 0 events", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_reports_a_denial_does_not_contest_it()
    {
        AppRun run = await AppRun.ReadAsync(_folder.Add("a.txt", "Norway said that France denied that Brazil supplied weapons to Kenya."));

        Assert.Contains("Contested: 0 events", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Corpus_is_read_without_arguments_in_plain_lines_of_100_columns()
    {
        AppRun run = await AppRun.OfAsync([]);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Contains("Totals: 5 articles", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Contested: 0 events", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Out);
        Assert.DoesNotContain('\r', run.Out);
        Assert.All(run.Out.Split('\n'), line => Assert.True(line.Length <= 100 && line == line.TrimEnd(), line));
    }

    [Fact]
    public async Task Signs_that_a_terminal_would_obey_do_not_reach_it()
    {
        AppRun run = await AppRun.ReadAsync(_folder.Add("a\u001b[31m[red].txt", TempFolder.Event));

        Assert.DoesNotContain('\u001b', run.Out);
        Assert.Contains("a [31m[red].txt (no date)", run.Out, StringComparison.Ordinal);
    }
}
