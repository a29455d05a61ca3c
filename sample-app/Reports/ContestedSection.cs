using SampleApp.Output;
using Spectre.Console;

namespace SampleApp.Reports;

/// <summary>The part of the report on what is contested.</summary>
internal static class ContestedSection
{
    /// <summary>Writes it; nothing but a line when nothing is contested.</summary>
    public static void Write(IAnsiConsole console, IReadOnlyList<Contested> contested)
    {
        console.Write(new Text($"Contested: {Wording.Count(contested.Count, "event")}", new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        foreach (Contested item in contested)
        {
            Table table = Tables.Of(console, "", "Speaker", "Claim", "Words");
            table.Title = new TableTitle(Markup.Escape(OneLine.Of($"{Wording.Label(item.Event)}: {Wording.Parties(item.Event)}")));
            AddRows(table, "asserted by", item.Asserted);
            AddRows(table, "denied by", item.Denied);
            console.Write(table);
        }

        console.WriteLine();
    }

    private static void AddRows(Table table, string side, IReadOnlyList<Telling> tellings)
    {
        foreach (Telling telling in tellings)
        {
            string words = $"{telling.Claim.Text} [{telling.Doc}]";
            table.AddRow(Tables.Cell(side), Tables.Cell(telling.Claim.ActorsOf(Roles.Speaker).ToString()), Tables.Cell(telling.Claim.TypeName), Tables.Cell(words));
        }
    }
}
