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
        List<Found> all = [.. article.AllEvents.Select(e => new Found(e, null)), .. article.AllClaims.Select(c => new Found(null, c))];
        return [.. all.OrderBy(f => f.Span.Start).ThenBy(f => f.Event is null).ThenBy(f => f.Trigger.Start).ThenBy(f => f.Span).ThenBy(f => f.TypeName, StringComparer.Ordinal)];
    }
}
