using SampleApp.Output;
using SchemaGen;

namespace SampleApp.Reports;

/// <summary>Finds out which events of many articles are one: same type, a source in common, no two different targets, days that agree.</summary>
internal static class EventMerger
{
    /// <summary>The events, in the order of their first tellings.</summary>
    public static IReadOnlyList<SharedEvent> Merge(IEnumerable<(string Doc, ArticleBase Article)> articles)
    {
        List<(int Order, Telling Telling)> tellings = [.. articles.SelectMany(a => a.Article.AllEvents.SelectMany(e => Tell(a.Doc, a.Article, e))).Select((t, k) => (k, t))];
        Dictionary<(string Type, string Code), List<List<(int Order, Telling Telling)>>> bySource = [];
        List<List<(int Order, Telling Telling)>> all = [];
        // What names its target settles which events there are; what does not joins the first one that it may be.
        foreach ((int Order, Telling Telling) next in tellings.OrderBy(t => t.Telling.Event.ActorsOf(Roles.Target).Count == 0).ThenBy(t => t.Order))
        {
            EventRecord e = next.Telling.Event;
            (string, string)[] keys = [.. e.ActorsOf(Roles.Source).Select(a => (e.TypeName, a.Id.Code)).Distinct()];
            List<(int Order, Telling Telling)>? shared = keys.SelectMany(k => bySource.GetValueOrDefault(k) ?? []).FirstOrDefault(s => s.TrueForAll(t => AreOne(t.Telling, next.Telling)));
            if (shared is null)
                all.Add(shared = []);
            shared.Add(next);
            foreach ((string, string) key in keys)
            {
                if (!bySource.TryGetValue(key, out List<List<(int Order, Telling Telling)>>? known))
                    bySource.Add(key, known = []);
                if (!known.Contains(shared))
                    known.Add(shared);
            }
        }

        return [.. all.OrderBy(s => s.Min(t => t.Order)).Select(s => new SharedEvent([.. s.OrderBy(t => t.Order).Select(t => t.Telling)]))];
    }

    private static IEnumerable<Telling> Tell(string doc, ArticleBase article, EventRecord e)
    {
        Stance stance = Stance.To(e);
        if (stance.Asserting is { } asserting)
            yield return new Telling(doc, article.Date, e, asserting, Stance.Confirms(asserting) ? Side.Confirms : Side.Asserts);
        if (stance.Doubting is { } doubting)
            yield return new Telling(doc, article.Date, e, doubting, Side.Doubts);
        if (stance.Denying is { } denying)
            yield return new Telling(doc, article.Date, e, denying, Side.Denies);
        if (e is { InClaim: null, Status: Status.Actual })
            yield return new Telling(doc, article.Date, e, null, Side.Reports);
    }

    private static bool AreOne(Telling left, Telling right) => Stance.SameEvent(left.Event, right.Event) && DaysAgree(left, right);

    /// <summary>Two known days must be the same; and what one article knows by its day did not happen after another told it.</summary>
    private static bool DaysAgree(Telling left, Telling right) => (left.Event.Date, right.Event.Date) switch
    {
        ({ } one, { } other) => one == other,
        ({ } day, null) => right.Published is not { } told || day <= told,
        (null, { } day) => left.Published is not { } told || day <= told,
        _ => true,
    };
}
