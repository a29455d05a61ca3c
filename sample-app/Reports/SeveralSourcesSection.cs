using System.Globalization;
using SampleApp.Input;
using SampleApp.Output;
using Spectre.Console;

namespace SampleApp.Reports;

/// <summary>The part of the report on events that several articles tell: one event each, with its sources.</summary>
internal static class SeveralSourcesSection
{
    /// <summary>Writes it; nothing when there is no such event.</summary>
    public static void Write(IAnsiConsole console, IReadOnlyList<SharedEvent> events)
    {
        if (events.Count == 0)
            return;
        console.Write(new Text($"Told in several articles: {Wording.Count(events.Count, "event")}", new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        Table table = Tables.Of(console, "Event", "Who -> whom", "Day", "Sources");
        foreach (SharedEvent item in events)
            table.AddRow(Tables.Cell(Wording.Label(item.Event)), Tables.Cell(Wording.Parties(item.Event)), Tables.Cell(item.Day?.ToString(Dates.Format, CultureInfo.InvariantCulture) ?? ""), Tables.Cell(Sources(item)));
        console.Write(table);
        console.WriteLine();
    }

    private static string Sources(SharedEvent item) => string.Join("; ", item.Tellings.GroupBy(t => t.Side).OrderBy(g => g.Key).Select(side =>
        $"{ContestedSection.Label(side.Key)} {string.Join(", ", side.Select(t => t.Claim is { } claim ? $"{claim.ActorsOf(Roles.Speaker)} [{t.Doc}]" : t.Doc).Distinct())}"));
}
