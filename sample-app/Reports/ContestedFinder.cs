using SchemaGen;

namespace SampleApp.Reports;

/// <summary>Finds what one speaker asserts and another denies, over all articles.</summary>
internal static class ContestedFinder
{
    /// <summary>The contested events, in the order of their first denials.</summary>
    public static IReadOnlyList<Contested> Find(IEnumerable<(string Doc, ArticleBase Article)> articles)
    {
        List<Telling> asserted = [];
        List<List<Telling>> denied = []; // tellings of the same event together
        foreach ((string doc, ArticleBase article) in articles)
        {
            foreach (EventRecord e in article.AllEvents)
            {
                Stance stance = Stance.To(e);
                if (stance.Asserting is { } asserting)
                    asserted.Add(new Telling(doc, e, asserting));
                if (stance.Denying is { } denying)
                    Group(denied, e).Add(new Telling(doc, e, denying));
            }
        }

        return [.. denied.Select(group => Oppose(asserted, group)).OfType<Contested>()];
    }

    private static List<Telling> Group(List<List<Telling>> groups, EventRecord e)
    {
        List<Telling>? group = groups.Find(g => Stance.SameEvent(g[0].Event, e));
        if (group is null)
            groups.Add(group = []);
        return group;
    }

    private static Contested? Oppose(List<Telling> asserted, List<Telling> denied)
    {
        List<Telling> against = [.. asserted.Where(a => denied.Exists(d => Opposed(a, d)))];
        List<Telling> deniers = [.. denied.Where(d => against.Exists(a => Opposed(a, d)))];
        return against.Count == 0 ? null : new Contested(Once(against), Once(deniers));
    }

    private static bool Opposed(Telling asserted, Telling denied) =>
        Stance.SameEvent(asserted.Event, denied.Event) && !Stance.SameSide(asserted.Claim, denied.Claim) && !Reports(asserted, denied);

    // Who reports a denial asserts the denial, not what is denied.
    private static bool Reports(Telling asserted, Telling denied) => asserted.Doc == denied.Doc && asserted.Claim.Span.Contains(denied.Claim.Span);

    // A claim that tells the event twice is quoted once.
    private static Telling[] Once(IEnumerable<Telling> tellings) => [.. tellings.DistinctBy(t => (t.Doc, t.Claim.Span))];
}
