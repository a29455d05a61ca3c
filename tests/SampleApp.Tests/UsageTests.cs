namespace SampleApp.Tests;

/// <summary>Wrong usage ends with 2, says why on standard error, and writes no results.</summary>
public sealed class UsageTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("read")]
    [InlineData("write")]
    [InlineData("read", "FILE", "--colour")]
    [InlineData("read", "FILE", "--format", "xml")]
    [InlineData("read", "FILE", "--format")]
    [InlineData("read", "FILE", "--date", "2024-13-01")]
    [InlineData("read", "FILE", "--date", "25 November")]
    [InlineData("read", "FILE", "--out", "no/such/folder/out.jsonl")]
    [InlineData("read", "FILE", "--out", ".")]
    [InlineData("read", "FILE", "--out", "")]
    [InlineData("read", "-", "-")]
    [InlineData("read", "")]
    public async Task Wrong_usage_is_2(params string[] args)
    {
        string file = _folder.Add("a.txt", TempFolder.Event);

        AppRun run = await AppRun.OfAsync([.. args.Select(a => a == "FILE" ? file : a)]);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.StartsWith("error: ", run.Error, StringComparison.Ordinal);
        Assert.Equal("Try --help.", run.Errors[^1]);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("read", "--help")]
    [InlineData("--version")]
    public async Task Help_and_version_are_no_errors(params string[] args)
    {
        AppRun run = await AppRun.OfAsync(args);

        Assert.Equal(0, run.ExitCode);
        Assert.NotEmpty(run.Out);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Path_may_begin_with_an_at_sign()
    {
        AppRun run = await AppRun.ReadAsync("@nowhere.txt");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["error: @nowhere.txt: no such file or folder"], run.Errors);
    }
}
