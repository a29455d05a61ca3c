using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using VerifyXunit;

namespace SampleApp.Tests;

/// <summary>What is found in the corpus, line by line.</summary>
public sealed class CorpusSnapshotTests
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task Corpus()
    {
        AppRun run = await AppRun.ReadAsync(Path.Combine(AppContext.BaseDirectory, "corpus"), "--format", "jsonl");

        Assert.Equal(0, run.ExitCode);
        await Verifier.Verify(string.Join('\n', run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(WithoutRule)), "jsonl").UseDirectory("Snapshots");
    }

    // The line of a rule moves with every edit of the schema, and says nothing about what was found.
    private static string WithoutRule(string line)
    {
        JsonObject item = JsonNode.Parse(line)!.AsObject();
        item.Remove("rule");
        return item.ToJsonString(Readable);
    }
}
