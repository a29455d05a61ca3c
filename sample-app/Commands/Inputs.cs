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
    public static bool ForEach(IReadOnlyList<string> paths, AppEnvironment environment, bool barMayShow, Action<InputDocument> take, CancellationToken cancel)
    {
        IReadOnlyList<Source> sources = Sources.Find(paths);
        bool whole = true;
        ReadingProgress.Run(environment, barMayShow && environment.ErrorIsTerminal ? sources.Sum(s => s.Length) : 0, progress =>
        {
            DocumentReader reader = new(environment.In, progress.Advance);
            foreach (InputResult result in sources.SelectMany(reader.Read))
            {
                cancel.ThrowIfCancellationRequested();
                if (result.Problem is { } problem)
                {
                    whole = false;
                    progress.Report($"error: {problem}");
                }
                else if (result.Document is { } document)
                {
                    take(document);
                }
            }
        });
        return whole;
    }
}
