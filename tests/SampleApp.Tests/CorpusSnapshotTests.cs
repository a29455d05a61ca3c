using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;

namespace SampleApp.Tests;

/// <summary>
/// What is found in the corpus, line by line. When a change is meant, <c>UPDATE_SNAPSHOTS=1 dotnet test</c> writes the file anew, and its difference is for review.
/// </summary>
public sealed class CorpusSnapshotTests
{
    private const string Name = "corpus.jsonl";

    [Fact]
    public async Task Corpus_gives_the_events_and_claims_of_the_snapshot()
    {
        AppRun run = await AppRun.ReadAsync(Path.Combine(AppContext.BaseDirectory, "corpus"), "--format", "jsonl");
        Assert.Equal(0, run.ExitCode);
        string found = string.Concat(run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(WithoutRule));

        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            await File.WriteAllTextAsync(Path.Combine(SourceFolder(), "Snapshots", Name), found, new UTF8Encoding(false));
        else
            Assert.Equal(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Snapshots", Name)), found);
    }

    // The line of a rule moves with every edit of the schema, and says nothing about what was found.
    private static string WithoutRule(string line)
    {
        JsonObject item = JsonNode.Parse(line)!.AsObject();
        item.Remove("rule");
        return item.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";
    }

    private static string SourceFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
