using System.Globalization;
using SampleApp.Input;
using SampleApp.Output;
using Spectre.Console;

namespace SampleApp.Reports;

/// <summary>The part of the report on what is contested: who asserts, confirms, doubts and denies it, in which words, when and where.</summary>
internal static class ContestedSection
{
    /// <summary>Writes it; nothing but a line when nothing is contested.</summary>
    public static void Write(IAnsiConsole console, IReadOnlyList<SharedEvent> contested)
    {
        console.Write(new Text($"Contested: {Wording.Count(contested.Count, "event")}", new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        foreach (SharedEvent item in contested)
        {
            Table table = Tables.Of(console, "", "Speaker", "Claim", "Words");
            table.Title = new TableTitle(Markup.Escape(OneLine.Of(Title(item))));
            foreach (Telling telling in item.Opposing)
                table.AddRow(Tables.Cell(Label(telling.Side)), Tables.Cell(telling.Claim!.ActorsOf(Roles.Speaker).ToString()), Tables.Cell(telling.Claim.TypeName), Tables.Cell($"{telling.Words} [{Where(telling)}]"));
            foreach (Telling telling in item.Reports)
                table.AddRow(Tables.Cell(Label(telling.Side)), Tables.Cell(""), Tables.Cell(""), Tables.Cell($"{telling.Words} [{Where(telling)}]"));
            console.Write(table);
        }

        console.WriteLine();
    }

    /// <summary>How a side is named before who takes it.</summary>
    public static string Label(Side side) => side switch
    {
        Side.Asserts => "asserted by",
        Side.Confirms => "confirmed by",
        Side.Doubts => "doubted by",
        Side.Denies => "denied by",
        _ => "reported in",
    };

    /// <summary>The document, with the day where it is known.</summary>
    private static string Where(Telling telling) => telling.Day is { } day ? $"{telling.Doc}, {day.ToString(Dates.Format, CultureInfo.InvariantCulture)}" : telling.Doc;

    private static string Title(SharedEvent item)
    {
        string title = $"{Wording.Label(item.Event)}: {Wording.Parties(item.Event)}";
        if (item.Day is { } day)
            title += $", {day.ToString(Dates.Format, CultureInfo.InvariantCulture)}";
        return item.Docs.Count > 1 ? $"{title} (in {Wording.Count(item.Docs.Count, "article")})" : title;
    }
}
