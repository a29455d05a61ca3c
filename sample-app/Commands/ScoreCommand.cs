using SampleApp.Input;
using SampleApp.Scoring;
using SchemaGen;
using SchemaGen.Diplomacy;

namespace SampleApp.Commands;

/// <summary>What the score command is asked to do.</summary>
/// <param name="Gold">The gold file.</param>
/// <param name="Paths">Files, folders, "-".</param>
/// <param name="Docs">The documents to score; none for all.</param>
/// <param name="Misses">True for the missed and wrong items too.</param>
/// <param name="Json">True for JSON.</param>
/// <param name="Date">The day of articles that do not bring their own, or null.</param>
internal sealed record ScoreRequest(string Gold, IReadOnlyList<string> Paths, IReadOnlyList<string> Docs, bool Misses, bool Json, DateOnly? Date);

/// <summary>Reads articles and measures what was found in them against a gold file.</summary>
internal static class ScoreCommand
{
    /// <summary>Does what was asked.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(ScoreRequest request, AppEnvironment environment, CancellationToken cancel) => Outcome.Of(null, environment, target =>
    {
        HashSet<string> docs = [.. request.Docs];
        (IReadOnlyList<ScoredItem> gold, IReadOnlyList<InputProblem> problems) = GoldFile.Read(request.Gold, docs);
        foreach (InputProblem problem in problems)
            environment.Error.WriteLine($"error: {problem}");
        List<ScoredItem> predicted = [];
        HashSet<string> read = [];
        bool whole = Inputs.ForEach(request.Paths, environment, barMayShow: true, document =>
        {
            if (docs.Count > 0 && !docs.Contains(document.Name))
                return;
            read.Add(document.Name);
            Article article = DiplomacyParser.Parse(document.Text, new ReadOptions(document.Date ?? request.Date));
            predicted.AddRange(ScoredItem.In(document.Name, article));
        }, cancel);
        Note(environment, "the gold has items of documents that were not read, which all count as missed", gold.Select(g => g.Doc).Where(d => !read.Contains(d)));
        Note(environment, "documents were read of which the gold has nothing, so all that was found there counts as wrong (--docs limits both)", read.Except(gold.Select(g => g.Doc)));
        Score score = new(gold, predicted);
        if (request.Json)
            ScoreJson.Write(target.Writer, score, request.Misses);
        else
            ScoreText.Write(target.Writer, score, request.Misses);
        return whole && problems.Count == 0;
    });

    private static void Note(AppEnvironment environment, string what, IEnumerable<string> docs)
    {
        string[] names = [.. docs.Distinct().Order(StringComparer.Ordinal)];
        if (names.Length > 0)
            environment.Error.WriteLine(OneLine.Of($"note: {what}: {string.Join(", ", names)}"));
    }
}
