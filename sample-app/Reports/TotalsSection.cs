using System.Globalization;
using SchemaGen;
using Spectre.Console;
using Status = SchemaGen.Status;

namespace SampleApp.Reports;

/// <summary>The part of the report that counts.</summary>
internal static class TotalsSection
{
    /// <summary>Writes the numbers of events by type and status, and of claims by type.</summary>
    public static void Write(IAnsiConsole console, IReadOnlyList<ArticleBase> articles)
    {
        List<EventRecord> events = [.. articles.SelectMany(a => a.AllEvents)];
        List<ClaimRecord> claims = [.. articles.SelectMany(a => a.AllClaims)];
        string title = $"Totals: {Wording.Count(articles.Count, "article")}, {Wording.Count(events.Count, "event")}, {Wording.Count(claims.Count, "claim")}";
        console.Write(new Text(title, new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        if (events.Count > 0)
        {
            Table table = Counting("Event", "Actual", "Possible", "Denied", "All");
            foreach (IGrouping<string, EventRecord> type in events.GroupBy(e => e.TypeName).OrderBy(g => g.Key, StringComparer.Ordinal))
                table.AddRow(type.Key, Of(type, Status.Actual), Of(type, Status.Possible), Of(type, Status.Denied), Number(type.Count()));
            console.Write(table);
        }

        if (claims.Count > 0)
        {
            Table table = Counting("Claim", "Quoted", "All");
            foreach (IGrouping<string, ClaimRecord> type in claims.GroupBy(c => c.TypeName).OrderBy(g => g.Key, StringComparer.Ordinal))
                table.AddRow(type.Key, Number(type.Count(c => c.Quoted)), Number(type.Count()));
            console.Write(table);
        }
    }

    private static Table Counting(string what, params ReadOnlySpan<string> numbers)
    {
        Table table = new Table().Border(TableBorder.Simple).BorderStyle(new Style(Color.Grey));
        table.AddColumn(new TableColumn(what) { Width = 14 });
        foreach (string number in numbers)
            table.AddColumn(new TableColumn(number).RightAligned());
        return table;
    }

    private static string Of(IEnumerable<EventRecord> events, Status status) => Number(events.Count(e => e.Status == status));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
