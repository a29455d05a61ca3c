namespace SchemaGen.Discourse;

/// <summary>Who did what to whom so far in the document: what a later sentence leaves out is taken from here.</summary>
internal sealed class EventMemory
{
    private const int Reach = 60;

    private readonly record struct Entry(int Type, List<Party> Sources, List<Party> Targets);

    // The partners of one code are a chain, the first met last.
    private record struct Partner(Party Party, int Count, int Next);

    private readonly List<Entry> _entries = [];
    private readonly List<Partner> _partners = [];
    private readonly Dictionary<string, int> _firstPartner = new(StringComparer.Ordinal);

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        _entries.Clear();
        _partners.Clear();
        _firstPartner.Clear();
    }

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
        int first = _firstPartner.GetValueOrDefault(party.Code, -1);
        for (int k = first; k >= 0; k = _partners[k].Next)
        {
            if (_partners[k].Party.SameCode(partner))
            {
                _partners[k] = _partners[k] with { Party = partner, Count = _partners[k].Count + 1 };
                return;
            }
        }

        _firstPartner[party.Code] = _partners.Count;
        _partners.Add(new Partner(partner, 1, first));
    }

    /// <summary>Whom an actor dealt with most often so far, the last met of equals; or null.</summary>
    public Party? PartnerOf(string code)
    {
        int best = _firstPartner.GetValueOrDefault(code, -1);
        for (int k = best; k >= 0; k = _partners[k].Next)
        {
            if (_partners[k].Count > _partners[best].Count)
                best = k;
        }

        return best < 0 ? null : _partners[best].Party;
    }

    /// <summary>The last event of a type, done to one of the targets where there are any; null where there is none.</summary>
    public (List<Party> Sources, List<Party> Targets)? Last(int type, List<Party> targets)
    {
        for (int k = _entries.Count - 1, n = 0; k >= 0 && n < Reach; k--, n++)
        {
            Entry entry = _entries[k];
            if (entry.Type == type && entry.Sources.Count > 0 && (targets.Count == 0 || HasOneOf(entry.Targets, targets)))
                return (entry.Sources, entry.Targets);
        }

        return null;
    }

    private static bool HasOneOf(List<Party> parties, List<Party> others)
    {
        foreach (Party party in parties)
        {
            if (party.SharesCode(others))
                return true;
        }

        return false;
    }
}
