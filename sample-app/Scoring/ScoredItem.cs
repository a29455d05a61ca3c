using SampleApp.Output;
using SchemaGen;

namespace SampleApp.Scoring;

/// <summary>An event or claim as the gold format tells it: what scoring compares.</summary>
internal sealed record ScoredItem
{
    /// <summary>The kind of events, as the gold format writes it.</summary>
    public const string EventKind = "event";

    /// <summary>The kind of claims, as the gold format writes it.</summary>
    public const string ClaimKind = "claim";

    /// <summary>The document's name.</summary>
    public required string Doc { get; init; }

    /// <summary><see cref="EventKind"/> or <see cref="ClaimKind"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The type's name.</summary>
    public required string Type { get; init; }

    /// <summary>Start in Unicode code points of the document.</summary>
    public required int Start { get; init; }

    /// <summary>End in Unicode code points (exclusive).</summary>
    public required int End { get; init; }

    /// <summary>Source and target of an event; the speaker of a claim (an addressee is not scored).</summary>
    public required IReadOnlyList<ScoredParty> Parties { get; init; }

    /// <summary>An event's status.</summary>
    public string? Status { get; init; }

    /// <summary>An event's day; null or empty where it has none.</summary>
    public string? Date { get; init; }

    /// <summary>True for a claim with words of the speaker in quotation marks.</summary>
    public bool Quoted { get; init; }

    /// <summary>True for a gold item that counts neither way.</summary>
    public bool Optional { get; init; }

    /// <summary>The item as one line of the gold format.</summary>
    public required string Line { get; init; }

    /// <summary>The events and claims that were found in an article, in the order in which they are written.</summary>
    public static IEnumerable<ScoredItem> In(string doc, ArticleBase article)
    {
        CodePoints points = new(article.Document.Source);
        foreach (Found found in Found.In(article))
            yield return found.Event is { } happened ? Of(doc, happened, points) : Of(doc, found.Claim!, points);
    }

    private static ScoredItem Of(string doc, EventRecord e, CodePoints points)
    {
        (int start, int end) = points.Of(e.Span);
        return new ScoredItem
        {
            Doc = doc,
            Kind = EventKind,
            Type = e.TypeName,
            Start = start,
            End = end,
            Status = e.Status.ToString(),
            Date = GoldLine.Day(e.Date),
            Parties = [ScoredParty.Of(e.ActorsOf(Roles.Source)), ScoredParty.Of(e.ActorsOf(Roles.Target))],
            Line = GoldLine.Of(doc, e, start, end),
        };
    }

    private static ScoredItem Of(string doc, ClaimRecord c, CodePoints points)
    {
        (int start, int end) = points.Of(c.Span);
        return new ScoredItem
        {
            Doc = doc,
            Kind = ClaimKind,
            Type = c.TypeName,
            Start = start,
            End = end,
            Quoted = c.Quoted,
            Parties = [ScoredParty.Of(c.ActorsOf(Roles.Speaker))],
            Line = GoldLine.Of(doc, c, start, end),
        };
    }
}
