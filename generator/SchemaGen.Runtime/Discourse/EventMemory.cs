namespace SchemaGen.Discourse;

/// <summary>Who did what to whom so far in the document: what a later sentence leaves out is taken from here.</summary>
internal sealed class EventMemory
{
    private const int Reach = 60;

    private readonly record struct Entry(int Type, List<Party> Sources, List<Party> Targets);

    private readonly List<Entry> _entries = [];
    private readonly Dictionary<string, Dictionary<string, (int Count, Party Party)>> _partners = new(StringComparer.Ordinal);

    /// <summary>Remembers an event with its parties.</summary>
    /// <param name="type">Index of its type.</param>
    /// <param name="sources">Who did it.</param>
    /// <param name="targets">Whom it was done to.</param>
    /// <param name="told">True when the text itself tells the targets; what was inferred must not confirm itself.</param>
    public void Add(int type, List<Party> sources, List<Party> targets, bool told)
    {
        _entries.Add(new Entry(type, sources, targets));
        if (!told)
            return;
        foreach (Party source in sources)
        {
            foreach (Party target in targets)
            {
                Count(source, target);
                Count(target, source);
            }
        }
    }

    private void Count(Party party, Party partner)
    {
        if (party.IsUnknown || partner.IsUnknown || party.SameCode(partner))
            return;
        if (!_partners.TryGetValue(party.Code, out Dictionary<string, (int Count, Party Party)>? counts))
            _partners[party.Code] = counts = new Dictionary<string, (int Count, Party Party)>(StringComparer.Ordinal);
        counts[partner.Code] = (counts.GetValueOrDefault(partner.Code).Count + 1, partner);
    }

    /// <summary>Whom an actor dealt with most often so far, or null.</summary>
    public List<Party>? PartnerOf(string code)
    {
        if (!_partners.TryGetValue(code, out Dictionary<string, (int Count, Party Party)>? counts))
            return null;
        (int Count, Party Party)? best = null;
        foreach ((int Count, Party Party) candidate in counts.Values)
        {
            if (best is null || candidate.Count >= best.Value.Count)
                best = candidate;
        }

        return best is { } most ? [most.Party] : null;
    }

    /// <summary>The last event of a type, done to one of the targets where there are any; null where there is none.</summary>
    public (List<Party> Sources, List<Party> Targets)? Last(int type, List<Party> targets)
    {
        for (int k = _entries.Count - 1, n = 0; k >= 0 && n < Reach; k--, n++)
        {
            Entry entry = _entries[k];
            if (entry.Type == type && entry.Sources.Count > 0 && (targets.Count == 0 || entry.Targets.Exists(t => targets.Exists(p => p.SameCode(t)))))
                return (entry.Sources, entry.Targets);
        }

        return null;
    }
}
