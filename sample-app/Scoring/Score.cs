namespace SampleApp.Scoring;

/// <summary>How well what was found agrees with a gold file.</summary>
internal sealed class Score
{
    private readonly IReadOnlyList<ScoredItem> _gold;
    private readonly IReadOnlyList<ScoredItem> _predicted;
    private readonly IReadOnlyList<(int Gold, int Predicted)> _matched;

    /// <summary>Compares.</summary>
    /// <param name="gold">What should be found, in the order of its file.</param>
    /// <param name="predicted">What was found, in the order in which it is written.</param>
    public Score(IReadOnlyList<ScoredItem> gold, IReadOnlyList<ScoredItem> predicted)
    {
        (_gold, _predicted) = (gold, predicted);
        _matched = Matcher.Match(gold, predicted, strict: true);
        Kinds = [Of(ScoredItem.EventKind), Of(ScoredItem.ClaimKind)];
        Types = [.. gold.Concat(predicted).Select(x => (x.Kind, x.Type)).Distinct().OrderBy(k => k.Kind, StringComparer.Ordinal).ThenBy(k => k.Type, StringComparer.Ordinal).Select(k => OfType(k.Kind, k.Type))];
    }

    /// <summary>The figures of events, then of claims.</summary>
    public IReadOnlyList<KindScore> Kinds { get; }

    /// <summary>The figures by type, claims first, each kind in ordinal order.</summary>
    public IReadOnlyList<TypeScore> Types { get; }

    /// <summary>The gold items that nothing matches; optional ones are never missed.</summary>
    public IEnumerable<ScoredItem> Missed
    {
        get
        {
            HashSet<int> found = [.. _matched.Select(m => m.Gold)];
            return _gold.Where((g, i) => !found.Contains(i) && !g.Optional);
        }
    }

    /// <summary>The predicted items that match nothing.</summary>
    public IEnumerable<ScoredItem> Wrong
    {
        get
        {
            HashSet<int> right = [.. _matched.Select(m => m.Predicted)];
            return _predicted.Where((_, j) => !right.Contains(j));
        }
    }

    private KindScore Of(string kind)
    {
        ScoredItem[] gold = [.. _gold.Where(x => x.Kind == kind)], predicted = [.. _predicted.Where(x => x.Kind == kind)];
        (ScoredItem Gold, ScoredItem Predicted)[] right = [.. Matcher.Match(gold, predicted, strict: true).Where(m => !gold[m.Gold].Optional).Select(m => (gold[m.Gold], predicted[m.Predicted]))];
        (ScoredItem Gold, ScoredItem Predicted)[] named = [.. right.Where(m => m.Gold.Parties.Any(p => p.IsNamed))];
        (ScoredItem Gold, ScoredItem Predicted)[] dated = [.. right.Where(m => !string.IsNullOrEmpty(m.Gold.Date))];
        return new KindScore(
            kind,
            Figures.Of(gold, predicted, strict: true),
            Figures.Of(gold, predicted, strict: false),
            Share(right, m => m.Gold.Parties.Zip(m.Predicted.Parties).All(p => p.First.SameRoles(p.Second))),
            Share(named, m => m.Gold.Parties.Zip(m.Predicted.Parties).All(p => p.First.SameNames(p.Second))),
            Share(right, m => m.Gold.Status == m.Predicted.Status),
            Share(dated, m => m.Gold.Date == m.Predicted.Date),
            Share(right, m => m.Gold.Quoted == m.Predicted.Quoted));
    }

    private static double Share<T>(T[] all, Func<T, bool> fits) => Figures.Share(all.Count(fits), all.Length);

    private TypeScore OfType(string kind, string type)
    {
        bool IsOfType(ScoredItem x) => x.Kind == kind && x.Type == type;
        int said = _predicted.Count(IsOfType);
        return new TypeScore(kind, type, Figures.Of([.. _gold.Where(IsOfType)], [.. _predicted.Where(IsOfType)], strict: true), said);
    }
}

/// <summary>The figures of a kind.</summary>
/// <param name="Kind"><see cref="ScoredItem.EventKind"/> or <see cref="ScoredItem.ClaimKind"/>.</param>
/// <param name="Strict">Type, overlap and codes right.</param>
/// <param name="Detect">Type and overlap right.</param>
/// <param name="Role">The share of the strictly matched with the right roles.</param>
/// <param name="Name">The share of those with a name in the gold whose names are right.</param>
/// <param name="Status">The share with the right status (events).</param>
/// <param name="Date">The share of those with a date in the gold whose date is right (events).</param>
/// <param name="Quoted">The share rightly quoted or not (claims).</param>
internal sealed record KindScore(string Kind, Figures Strict, Figures Detect, double Role, double Name, double Status, double Date, double Quoted);

/// <summary>The figures of a type.</summary>
/// <param name="Kind"><see cref="ScoredItem.EventKind"/> or <see cref="ScoredItem.ClaimKind"/>.</param>
/// <param name="Type">Its name.</param>
/// <param name="Figures">Strict figures.</param>
/// <param name="Said">All that was predicted, with what matches optional gold.</param>
internal sealed record TypeScore(string Kind, string Type, Figures Figures, int Said);
