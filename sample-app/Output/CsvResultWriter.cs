using System.Globalization;
using CsvHelper;
using SampleApp.Input;
using SchemaGen;

namespace SampleApp.Output;

/// <summary>Events and claims in one table: a column that does not concern a row is empty there. Several ids or spans are parted by "; ".</summary>
internal sealed class CsvResultWriter : IResultWriter
{
    private static readonly string[] Columns =
    [
        "doc", "kind", "type", "source", "target", "speaker", "addressee", "status", "date", "quoted", "outlet",
        "start", "end", "sourceSpans", "targetSpans", "speakerSpans", "content", "text", "rule",
    ];

    private readonly CsvWriter _csv;

    /// <summary>Writes the line of the columns.</summary>
    /// <param name="output">Where to write; stays open.</param>
    public CsvResultWriter(TextWriter output)
    {
        _csv = CsvWriter.Create(output, CsvWriterOptions.Default with { NewLine = "\n" }, leaveOpen: true);
        _csv.WriteRecord(Columns);
    }

    /// <inheritdoc />
    public Action Form(string doc, ArticleBase article)
    {
        CodePoints points = new(article.Document.Source);
        List<string?[]> rows = [.. Found.In(article).Select(found => found.Event is { } happened ? EventRow(doc, happened, points) : ClaimRow(doc, found.Claim!, points))];
        return () => rows.ForEach(row => _csv.WriteRecord(row));
    }

    /// <inheritdoc />
    public void Complete() => _csv.Flush();

    /// <inheritdoc />
    public void Dispose() => _csv.Dispose();

    private static string?[] EventRow(string doc, EventRecord e, CodePoints points)
    {
        ActorList source = e.ActorsOf(Roles.Source);
        ActorList target = e.ActorsOf(Roles.Target);
        return
        [
            doc, "event", e.TypeName, Ids(source), Ids(target), null, null, e.Status.ToString(), e.Date?.ToString(Dates.Format, CultureInfo.InvariantCulture), null, null,
            Number(points.Before(e.Span.Start)), Number(points.Before(e.Span.End)), Spans(source, points), Spans(target, points), null, null, e.Text.ToString(), e.Rule?.ToString(),
        ];
    }

    private static string?[] ClaimRow(string doc, ClaimRecord c, CodePoints points)
    {
        ActorList speaker = c.ActorsOf(Roles.Speaker);
        return
        [
            doc, "claim", c.TypeName, null, null, Ids(speaker), Ids(c.ActorsOf(Roles.Addressee)), null, null, c.Quoted ? "true" : "false", c.Outlet,
            Number(points.Before(c.Span.Start)), Number(points.Before(c.Span.End)), null, null, Spans(speaker, points), c.Proposition is { } content ? Range(content.Span, points) : null,
            c.Text.ToString(), c.Rule?.ToString(),
        ];
    }

    private static string Ids(ActorList actors) => string.Join("; ", actors.ByPlace());

    private static string Spans(ActorList actors, CodePoints points) => string.Join("; ", actors.WordsByPlace().Select(words => Range(words, points)));

    private static string Range(Span span, CodePoints points) => $"{Number(points.Before(span.Start))}-{Number(points.Before(span.End))}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
