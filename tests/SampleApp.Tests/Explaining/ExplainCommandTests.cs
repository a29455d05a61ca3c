using System.Text.Json;

namespace SampleApp.Tests.Explaining;

/// <summary>The explain command, from a sentence or file to text or JSON.</summary>
public sealed class ExplainCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Sentence_is_explained_for_a_terminal()
    {
        AppRun run = await AppRun.OfAsync(["explain", "Brazil denied that France may supply weapons to Kenya."]);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("France/Proper=FRA", run.Out, StringComparison.Ordinal);
        Assert.Contains("clause Complement Finite May [may supply] subject <France> object <weapons>", run.Out, StringComparison.Ordinal);
        Assert.Matches(@"fired Aid at ""supply"" by [\w./-]+\.schema\.yaml:\d+ \{source\}", run.Out);
        Assert.Contains("  near ", run.Out, StringComparison.Ordinal);
        Assert.Matches("event Aid Possible FRA/GOV -> KEN/GOV", run.Out);
        Assert.Contains("Possible: a modal or prospective verb \"may\"", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Number_picks_a_sentence_of_a_file()
    {
        string file = _folder.Add("a.txt", "It rained. " + TempFolder.Event);

        AppRun run = await AppRun.OfAsync(["explain", file, "2"]);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("a.txt, no date, 2 sentences", run.Out, StringComparison.Ordinal);
        Assert.Contains("[2] Body: France", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("rained", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_is_one_object_a_document_with_offsets_in_code_points()
    {
        AppRun run = await AppRun.OfAsync(["explain", _folder.Add("a.txt", "\U0001F600 was drawn. " + TempFolder.Event), "--format", "json"]);

        JsonElement json = Assert.Single(run.Json);
        Assert.Equal(["doc", "date", "sentences"], json.EnumerateObject().Select(p => p.Name));
        JsonElement sentence = json.GetProperty("sentences").EnumerateArray().Last();
        Assert.Equal(
            ["number", "kind", "text", "start", "end", "tokens", "groups", "clauses", "matches", "nearMisses", "results"], sentence.EnumerateObject().Select(p => p.Name));
        Assert.Equal(13, sentence.GetProperty("start").GetInt32());
        JsonElement aid = Assert.Single(sentence.GetProperty("results").EnumerateArray());
        Assert.Equal("Aid", aid.GetProperty("type").GetString());
        Assert.Equal("FRA/GOV", aid.GetProperty("roles")[0].GetProperty("actors")[0].GetProperty("id").GetString());
    }

    [Fact]
    public async Task Number_beyond_the_last_sentence_is_an_error()
    {
        AppRun run = await AppRun.OfAsync(["explain", TempFolder.Event, "2"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["error: the text has 1 sentences, no number 2"], run.Errors);
    }

    [Fact]
    public async Task Signs_that_a_terminal_would_obey_do_not_reach_it()
    {
        AppRun run = await AppRun.OfAsync(["explain", "France \u001b[31m supplied weapons to Kenya."]);

        Assert.DoesNotContain('\u001b', run.Out);
    }

    [Theory]
    [InlineData("")]
    [InlineData("France acted.", "0")]
    [InlineData("France acted.", "two")]
    [InlineData("France acted.", "--format", "xml")]
    public async Task Wrong_usage_is_2(params string[] args)
    {
        AppRun run = await AppRun.OfAsync(["explain", .. args]);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Out);
    }

    [Fact]
    public async Task Missing_file_is_an_error()
    {
        AppRun run = await AppRun.OfAsync(["explain", "nowhere.txt"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["error: nowhere.txt: no such file or folder"], run.Errors);
    }
}
