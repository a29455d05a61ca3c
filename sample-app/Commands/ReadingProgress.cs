using Spectre.Console;

namespace SampleApp.Commands;

/// <summary>Shows how far the reading has come when that takes long, and lets error lines through beside the bar.</summary>
internal sealed class ReadingProgress
{
    /// <summary>Less input than this (in bytes) is read before a bar could be seen.</summary>
    private const long Much = 256 * 1024;

    private readonly Action<long> _advance;
    private readonly Action<string> _report;

    private ReadingProgress(Action<long> advance, Action<string> report) => (_advance, _report) = (advance, report);

    /// <summary>Runs work, with a bar where there is much of it.</summary>
    /// <param name="environment">Its error stream shows the bar and the errors.</param>
    /// <param name="total">Bytes to read; 0 for no bar.</param>
    /// <param name="work">The work, given what to tell its progress to.</param>
    public static void Run(AppEnvironment environment, long total, Action<ReadingProgress> work)
    {
        if (total < Much)
        {
            work(new ReadingProgress(static _ => { }, environment.Error.WriteLine));
            return;
        }

        IAnsiConsole console = AppEnvironment.Console(environment.Error, isTerminal: true);
        console.Progress().AutoClear(true).Start(context =>
        {
            ProgressTask bar = context.AddTask("Reading", maxValue: total);
            work(new ReadingProgress(n => bar.Increment(n), line => console.WriteLine(OneLine.Of(line))));
        });
    }

    /// <summary>Tells that so many bytes more were read.</summary>
    public void Advance(long bytes) => _advance(bytes);

    /// <summary>Writes an error line.</summary>
    public void Report(string line) => _report(line);
}
