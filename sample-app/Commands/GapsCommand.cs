using SampleApp.Gaps;
using SchemaGen;
using SchemaGen.Diplomacy;
using SchemaGen.Explain;

namespace SampleApp.Commands;

/// <summary>What the gaps command is asked to do.</summary>
/// <param name="Paths">Files, folders, "-".</param>
/// <param name="Top">So many gaps of each kind at most.</param>
/// <param name="AtLeast">Leaves out what is seen less often.</param>
/// <param name="Out">The file to write, or null for standard output.</param>
/// <param name="Date">The day of articles that do not bring their own, or null.</param>
internal sealed record GapsRequest(IReadOnlyList<string> Paths, int Top, int AtLeast, string? Out, DateOnly? Date);

/// <summary>Reads articles and writes what the schema lacks for them.</summary>
internal static class GapsCommand
{
    /// <summary>Does what was asked.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(GapsRequest request, AppEnvironment environment, CancellationToken cancel) => Outcome.Of(request.Out, environment, target =>
    {
        List<Sighting> sightings = [];
        int documents = 0;
        bool whole = Inputs.ForEach(request.Paths, environment, barMayShow: true, document =>
        {
            documents++;
            sightings.AddRange(GapFinder.In(document.Name, Explainer.Explain(DiplomacyParser.Tables, document.Text, new ReadOptions(document.Date ?? request.Date))));
        }, cancel);
        new GapYaml(target.Writer).Write([.. Gap.Of(sightings).Where(g => g.Sightings.Count >= request.AtLeast)], documents, request.Top);
        return whole;
    });
}
