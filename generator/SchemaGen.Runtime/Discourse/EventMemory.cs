using System.Runtime.InteropServices;
using SchemaGen.Tables;

namespace SchemaGen.Discourse;

/// <summary>Who did what to whom so far in the document: what a later sentence leaves out is taken from here where it is plain.</summary>
internal sealed class EventMemory
{
    private const int Reach = 60;
    private const int SameType = 3;

    private readonly record struct Entry(int Type, PartyList Sources, PartyList Targets);

    // The partners of one code are a chain, the first met last; how often they dealt with each other in each type is a chain too.
    private record struct Partner(Party Party, int Count, int Next, int FirstDealing);

    private record struct Dealing(int Type, int Count, int Next);

    private readonly List<Entry> _entries = [];
    private readonly List<Partner> _partners = [];
    private readonly List<Dealing> _dealings = [];
    private readonly Dictionary<string, int> _firstPartner = new(StringComparer.Ordinal);
    private int _earlier;

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        _entries.Clear();
        _partners.Clear();
        _dealings.Clear();
        _firstPartner.Clear();
        _earlier = 0;
    }

    /// <summary>Begins another part of the document: forgets the events before the last turn, and takes the partners over.</summary>
    public void Turn(DiscourseMemory memory)
    {
        _entries.RemoveRange(0, _earlier);
        _earlier = _entries.Count;
        foreach (ref Partner partner in CollectionsMarshal.AsSpan(_partners))
            partner.Party = memory.Copy(partner.Party);
    }

    /// <summary>Remembers an event with its parties.</summary>
    /// <param name="type">Index of its type.</param>
    /// <param name="sources">Who did it.</param>
    /// <param name="targets">Whom it was done to.</param>
    /// <param name="told">True when the text itself tells the targets; what was inferred must not confirm itself.</param>
    public void Add(int type, PartyList sources, PartyList targets, bool told)
    {
        _entries.Add(new Entry(type, sources, targets));
        if (!told)
            return;
        foreach (Party source in sources)
        {
            foreach (Party target in targets)
            {
                Count(type, source, target);
                Count(type, target, source);
            }
        }
    }

    private void Count(int type, Party party, Party partner)
    {
        if (party.IsUnknown || partner.IsUnknown || party.SameCode(partner))
            return;
        int first = _firstPartner.GetValueOrDefault(party.Code, -1);
        for (int k = first; k >= 0; k = _partners[k].Next)
        {
            ref Partner known = ref CollectionsMarshal.AsSpan(_partners)[k];
            if (known.Party.SameCode(partner))
            {
                (known.Party, known.Count) = (partner, known.Count + 1);
                Count(type, ref known);
                return;
            }
        }

        _firstPartner[party.Code] = _partners.Count;
        _dealings.Add(new Dealing(type, 1, -1));
        _partners.Add(new Partner(partner, 1, first, _dealings.Count - 1));
    }

    private void Count(int type, ref Partner partner)
    {
        Span<Dealing> dealings = CollectionsMarshal.AsSpan(_dealings);
        for (int d = partner.FirstDealing; d >= 0; d = dealings[d].Next)
        {
            if (dealings[d].Type == type)
            {
                dealings[d].Count++;
                return;
            }
        }

        _dealings.Add(new Dealing(type, 1, partner.FirstDealing));
        partner.FirstDealing = _dealings.Count - 1;
    }

    /// <summary>Whom an actor dealt with in more than half of its dealings so far, or null. What was of the same type counts <see cref="SameType"/> times: an actor trades with one and fights with another.</summary>
    public Party? PartnerOf(string code, int type)
    {
        int best = -1, most = 0, all = 0;
        for (int k = _firstPartner.GetValueOrDefault(code, -1); k >= 0; k = _partners[k].Next)
        {
            int weight = Weight(_partners[k], type);
            all += weight;
            if (weight > most)
                (best, most) = (k, weight);
        }

        return most * 2 > all ? _partners[best].Party : null;
    }

    private int Weight(in Partner partner, int type)
    {
        for (int d = partner.FirstDealing; d >= 0; d = _dealings[d].Next)
        {
            if (_dealings[d].Type == type)
                return partner.Count + _dealings[d].Count * (SameType - 1);
        }

        return partner.Count;
    }

    /// <summary>The last event of a type, done to one of the targets where there are any; null where there is none.</summary>
    public (PartyList Sources, PartyList Targets)? Last(int type, PartyList targets)
    {
        for (int k = _entries.Count - 1, n = 0; k >= 0 && n < Reach; k--, n++)
        {
            Entry entry = _entries[k];
            if (entry.Type == type && entry.Sources.Count > 0 && (targets.Count == 0 || HasOneOf(entry.Targets, targets)))
                return (entry.Sources, entry.Targets);
        }

        return null;
    }

    /// <summary>The two parties that most of the events were told of which both parties do, such as a deal or a fight, the last of equals; null where there is none.</summary>
    /// <param name="tables">What the types are.</param>
    /// <param name="least">How many such events they must be.</param>
    public PartyList? Pair(SchemaTables tables, int least)
    {
        PartyList? best = null;
        int most = least - 1;
        for (int k = _entries.Count - 1, n = 0; k >= 0 && n < Reach; k--, n++)
        {
            if (!(_entries[k] is { Sources: { Count: 2 } two, Targets.Count: 0 } entry && tables.Types[entry.Type].Symmetric && !IsSide(two[0], two[1]) && !two.Exists(static p => p.IsUnknown || p.IsPlace)))
                continue;
            int count = 0;
            for (int other = k; other >= 0 && other > k - Reach; other--)
                count += _entries[other] is { Sources: { Count: 2 } same, Targets.Count: 0 } && (IsSide(same[0], two[0]) && IsSide(same[1], two[1]) || IsSide(same[0], two[1]) && IsSide(same[1], two[0])) ? 1 : 0;
            if (count > most)
                (best, most) = (two, count);
        }

        return best;
    }

    private static bool IsSide(Party party, Party other) => party.SameCode(other) && party.Role == other.Role;

    private static bool HasOneOf(PartyList parties, PartyList others)
    {
        foreach (Party party in parties)
        {
            if (party.SharesCode(others))
                return true;
        }

        return false;
    }
}
