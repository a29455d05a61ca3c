using VerifyXunit;

namespace SampleApp.Tests.Scoring;

/// <summary>Four articles in our own words, annotated before a parser had read them: what is found of them, by type, as a snapshot. A figure that falls shows in the difference.</summary>
public sealed class AnnotatedArticlesTests
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "Annotated");

    [Fact]
    public async Task Figures()
    {
        AppRun run = await AppRun.OfAsync(["score", Path.Combine(s_folder, "gold.jsonl"), Path.Combine(s_folder, "articles.jsonl")]);

        Assert.Equal(0, run.ExitCode);
        await Verifier.Verify(run.Out).UseDirectory("../Snapshots");
    }
}
