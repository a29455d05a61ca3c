using SchemaGen.Grammar;

namespace SchemaGen.Discourse;

/// <summary>
/// Some parties, nearly always one or none: the first stands in the list itself, where it is read without a look at an array. Used again without being wiped: what it held stays in memory anyway. Made by <see cref="DiscourseMemory"/>.
/// </summary>
internal sealed class PartyList : IReusable
{
    private Party _first = null!;
    private Party[] _others = [];

    /// <summary>Nobody. Never added to.</summary>
    public static PartyList None { get; } = new();

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>A party by its place.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none at the place.</exception>
    public Party this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return index == 0 ? _first : _others[index - 1];
        }

        set
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            Put(index, value);
        }
    }

    private void Put(int index, Party party)
    {
        if (index == 0)
            _first = party;
        else
            _others[index - 1] = party;
    }

    /// <inheritdoc />
    public void Reset() => Count = 0;

    /// <summary>Takes all out.</summary>
    public void Clear() => Count = 0;

    /// <summary>Adds a party behind the others.</summary>
    public void Add(Party party)
    {
        if (Count > _others.Length)
            Array.Resize(ref _others, Math.Max(4, _others.Length * 2));
        Put(Count++, party);
    }

    /// <summary>Adds the parties of another list, or once more its own.</summary>
    public void AddRange(PartyList others)
    {
        int count = others.Count;
        if (count == 0)
            return;
        Add(others._first);
        for (int k = 1; k < count; k++)
            Add(others._others[k - 1]);
    }

    /// <summary>Takes the party at a place out.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none at the place.</exception>
    public void RemoveAt(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
        for (int k = index + 1; k < Count; k++)
            this[k - 1] = this[k];
        Count--;
    }

    /// <summary>Takes out all that are of a kind.</summary>
    public void RemoveAll(Predicate<Party> match)
    {
        int kept = 0;
        for (int k = 0; k < Count; k++)
        {
            if (this[k] is var party && !match(party))
                Put(kept++, party);
        }

        Count = kept;
    }

    /// <summary>True when one of them is of a kind.</summary>
    public bool Exists(Predicate<Party> match)
    {
        foreach (Party party in this)
        {
            if (match(party))
                return true;
        }

        return false;
    }

    /// <summary>True when all of them are of a kind.</summary>
    public bool TrueForAll(Predicate<Party> match)
    {
        foreach (Party party in this)
        {
            if (!match(party))
                return false;
        }

        return true;
    }

    /// <summary>What is made of each of them.</summary>
    public List<T> ConvertAll<T>(Func<Party, T> make)
    {
        var made = new List<T>(Count);
        foreach (Party party in this)
            made.Add(make(party));
        return made;
    }

    /// <summary>The parties one by one.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Goes through a list.</summary>
    internal struct Enumerator(PartyList list)
    {
        private int _at = -1;

        /// <summary>The party that was come to.</summary>
        public readonly Party Current => _at == 0 ? list._first : list._others[_at - 1];

        /// <summary>Goes on to the next one; false behind the last.</summary>
        public bool MoveNext() => ++_at < list.Count;
    }
}
