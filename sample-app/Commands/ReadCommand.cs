using SampleApp.Input;
using SampleApp.Output;
using SchemaGen;
using SchemaGen.Diplomacy;

namespace SampleApp.Commands;

/// <summary>Reads articles and writes what was found in them.</summary>
internal static class ReadCommand
{
    /// <summary>Does what was asked.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(ReadRequest request, AppEnvironment environment, CancellationToken cancel)
    {
        try
        {
            using OutputTarget target = OutputTarget.Open(request.Out, environment);
            int code = ReadAll(request, environment, target, cancel);
            target.Commit();
            return code;
        }
        catch (OperationCanceledException)
        {
            environment.Error.WriteLine("error: stopped before the end");
            return ExitCode.Cancelled;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            environment.Error.WriteLine($"error: cannot write {request.Out ?? "standard output"}: {OneLine.Of(e.Message)}");
            return ExitCode.Incomplete;
        }
    }

    private static int ReadAll(ReadRequest request, AppEnvironment environment, OutputTarget target, CancellationToken cancel)
    {
        IReadOnlyList<Source> sources = Sources.Find(request.Paths);
        using IResultWriter writer = Formats.Writer(request.Format, target.Writer, target.IsTerminal);
        // A bar and rows on the same terminal would spoil one another; a table comes only at the end.
        bool barMayShow = environment.ErrorIsTerminal && (!target.IsTerminal || request.Format == Formats.Table);
        int problems = 0;
        ReadingProgress.Run(environment, barMayShow ? sources.Sum(s => s.Length) : 0, progress =>
        {
            DocumentReader reader = new(environment.In, progress.Advance);
            foreach (InputResult result in sources.SelectMany(reader.Read))
            {
                cancel.ThrowIfCancellationRequested();
                if (result.Problem is { } problem)
                {
                    problems++;
                    progress.Report($"error: {problem}");
                }
                else if (result.Document is { } document)
                {
                    Article article = DiplomacyParser.Parse(document.Text, new ReadOptions(document.Date ?? request.Date));
                    writer.Write(document.Name, article);
                }
            }
        });
        writer.Complete();
        return problems == 0 ? ExitCode.Success : ExitCode.Incomplete;
    }
}
