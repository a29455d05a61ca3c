using SampleApp.Output;

namespace SampleApp.Commands;

/// <summary>What the app does without a command: it reads the corpus that it brings along.</summary>
internal static class CorpusCommand
{
    /// <summary>Reads the corpus as a table.</summary>
    public static int Run(AppEnvironment environment, CancellationToken cancel)
    {
        string? corpus = environment.CorpusFolders.FirstOrDefault(Directory.Exists);
        if (corpus is null)
        {
            environment.Error.WriteLine($"error: no corpus found; looked for {string.Join(", ", environment.CorpusFolders)}");
            return ExitCode.Incomplete;
        }

        return ReadCommand.Run(new ReadRequest([corpus], Formats.Table, Out: null, Date: null), environment, cancel);
    }
}
