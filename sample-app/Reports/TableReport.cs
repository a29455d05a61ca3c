using System.Globalization;
using SampleApp.Input;
using SampleApp.Output;
using SchemaGen;
using Spectre.Console;

namespace SampleApp.Reports;

/// <summary>The report for people: each article's events and claims, then what is contested, then totals. It comes when all is read.</summary>
/// <param name="output">Where to write; stays open.</param>
/// <param name="isTerminal">True for colours and the terminal's width; else plain text of a fixed width.</param>
internal sealed class TableReport(TextWriter output, bool isTerminal) : IResultWriter
{
    private readonly List<(string Doc, ArticleBase Article)> _articles = [];

    /// <inheritdoc />
    public Action Form(string doc, ArticleBase article) => () => _articles.Add((doc, article));

    /// <inheritdoc />
    public void Complete() => Report.Write(output, isTerminal, WriteAll);

    /// <inheritdoc />
    public void Dispose()
    {
    }

    private void WriteAll(IAnsiConsole console)
    {
        foreach ((string doc, ArticleBase article) in _articles)
            WriteArticle(console, doc, article);
        ContestedReport.Write(console, _articles);
        TotalsSection.Write(console, [.. _articles.Select(a => a.Article)]);
    }

    private static void WriteArticle(IAnsiConsole console, string doc, ArticleBase article)
    {
        console.Write(new Text(Title(doc, article), new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        if (article.AllEvents.Count > 0)
        {
            Table events = Tables.Of(console, "Event", "Who -> whom", "Status, day", "Words");
            foreach (EventRecord e in article.AllEvents.OrderBy(e => e.Span))
                events.AddRow(Tables.Cell(Wording.Label(e)), Tables.Cell(Wording.Parties(e)), Tables.Cell(Wording.When(e)), Tables.Cell(e.Text));
            console.Write(events);
        }

        if (article.AllClaims.Count > 0)
        {
            Table claims = Tables.Of(console, "Claim", "Speaker -> addressee", "Quoted", "Words");
            foreach (ClaimRecord c in article.AllClaims.OrderBy(c => c.Span))
                claims.AddRow(Tables.Cell(c.TypeName), Tables.Cell(Wording.Parties(c)), Tables.Cell(c.Quoted ? "yes" : ""), Tables.Cell(c.Text));
            console.Write(claims);
        }

        console.WriteLine();
    }

    private static string Title(string doc, ArticleBase article)
    {
        string day = article.Date?.ToString(Dates.Format, CultureInfo.InvariantCulture) ?? "no date";
        return OneLine.Of($"{doc} ({day}): {Wording.Count(article.AllEvents.Count, "event")}, {Wording.Count(article.AllClaims.Count, "claim")}");
    }
}
