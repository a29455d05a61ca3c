using SchemaGen;

namespace SampleApp.Output;

/// <summary>An event or a claim with where it stands: what the formats write one of a row.</summary>
/// <param name="Event">The event, or null for a claim.</param>
/// <param name="Claim">The claim, or null for an event.</param>
internal readonly record struct Found(EventRecord? Event, ClaimRecord? Claim)
{
    private Span Span => Event?.Span ?? Claim!.Span;

    private Span Trigger => Event?.Trigger ?? Claim!.Trigger;

    private string TypeName => Event?.TypeName ?? Claim!.TypeName;

    /// <summary>Events and claims of an article by start, then events before claims, then by trigger ("threatened" before the "strike" that it threatens), end and type: the same order every time.</summary>
    public static IReadOnlyList<Found> In(ArticleBase article)
    {
        Found[] all = [.. article.AllEvents.Select(e => new Found(e, null)), .. article.AllClaims.Select(c => new Found(null, c))];
        int[] given = [.. Enumerable.Range(0, all.Length)];
        Array.Sort(given, (a, b) => Compare(all[a], all[b]) is var order and not 0 ? order : a.CompareTo(b));
        return Array.ConvertAll(given, k => all[k]);
    }

    private static int Compare(in Found a, in Found b) =>
        a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start)
        : a.Event is null != b.Event is null ? (a.Event is null).CompareTo(b.Event is null)
        : a.Trigger.Start != b.Trigger.Start ? a.Trigger.Start.CompareTo(b.Trigger.Start)
        : a.Span != b.Span ? a.Span.CompareTo(b.Span)
        : string.CompareOrdinal(a.TypeName, b.TypeName);
}
