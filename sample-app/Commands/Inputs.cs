using SampleApp.Input;

namespace SampleApp.Commands;

/// <summary>Goes through the documents that paths stand for, as all commands do.</summary>
internal static class Inputs
{
    /// <summary>Hands on each document; what cannot be read is one line on standard error.</summary>
    /// <param name="paths">Files, folders, "-".</param>
    /// <param name="environment">Standard input, and where error lines and the bar go.</param>
    /// <param name="barMayShow">False where a bar would spoil what is written to the same terminal meanwhile.</param>
    /// <param name="take">Takes a document.</param>
    /// <param name="cancel">Stops between documents.</param>
    /// <returns>True when all could be read.</returns>
    public static bool ForEach(IReadOnlyList<string> paths, AppEnvironment environment, bool barMayShow, Action<InputDocument> take, CancellationToken cancel) =>
        ForEach(paths, environment, barMayShow, jobs: 1, document => document, (document, _) => take(document), cancel);

    /// <summary>Reads documents several at a time, and hands on what was read in the order of the documents.</summary>
    /// <typeparam name="T">What reading makes of a document.</typeparam>
    /// <param name="paths">Files, folders, "-".</param>
    /// <param name="environment">Standard input, and where error lines and the bar go.</param>
    /// <param name="barMayShow">False where a bar would spoil what is written to the same terminal meanwhile.</param>
    /// <param name="jobs">How many are read at a time.</param>
    /// <param name="read">Reads a document; called on any thread.</param>
    /// <param name="take">Takes a document with what was read in it; called on one thread, in order.</param>
    /// <param name="cancel">Stops between documents.</param>
    /// <returns>True when all could be read.</returns>
    public static bool ForEach<T>(IReadOnlyList<string> paths, AppEnvironment environment, bool barMayShow, int jobs, Func<InputDocument, T> read, Action<InputDocument, T> take, CancellationToken cancel)
    {
        IReadOnlyList<Source> sources = Sources.Find(paths);
        bool whole = true;
        ReadingProgress.Run(environment, barMayShow && environment.ErrorIsTerminal ? sources.Sum(s => s.Length) : 0, progress =>
        {
            DocumentReader reader = new(environment.In, progress.Advance);
            using OrderedJobs<Func<InputResult>, (InputResult Input, T? Value)> queue = new(jobs, Read, (_, result) =>
            {
                cancel.ThrowIfCancellationRequested();
                if (result.Input.Problem is { } problem)
                {
                    whole = false;
                    progress.Report($"error: {problem}");
                }
                else if (result.Input.Document is { } document)
                {
                    take(document, result.Value!);
                }
            });
            foreach (Func<InputResult> decode in sources.SelectMany(reader.Read))
            {
                cancel.ThrowIfCancellationRequested();
                queue.Add(decode);
            }

            queue.Complete();
        });
        return whole;

        (InputResult, T?) Read(Func<InputResult> decode)
        {
            InputResult input = decode();
            return (input, input.Document is { } document ? read(document) : default);
        }
    }
}
