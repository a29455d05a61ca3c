using SchemaGen.Tables;

namespace SchemaGen.Generator.Compiling;

/// <summary>Makes one table of the words of several types: equal forms become one, with the readings of all.</summary>
internal sealed class WordLinker
{
    /// <summary>Numbers an entry: start, length, tags, verb lemma + 1, noun lemma + 1, own lemma + 1.</summary>
    private const int EntrySize = 6;

    private readonly List<int> _entries = [];
    private readonly List<int> _ranks = [];
    private readonly HashSet<long> _plurals = [];
    private char[] _pool = new char[1 << 14];
    private int _length;
    private int[] _slots = new int[1 << 12];

    public int Count => _ranks.Count;

    /// <summary>The id of a form, made where it is new.</summary>
    public int Add(ReadOnlySpan<char> form)
    {
        if (_ranks.Count * 2 >= _slots.Length)
            Grow();
        int at = Place(form);
        if (_slots[at] != 0)
            return _slots[at] - 1;
        if (_length + form.Length > _pool.Length)
            Array.Resize(ref _pool, Math.Max(_pool.Length * 2, _length + form.Length));
        form.CopyTo(_pool.AsSpan(_length));
        _entries.Add(_length);
        _entries.Add(form.Length);
        // Tags and lemmas are read later.
        for (int k = 2; k < EntrySize; k++)
            _entries.Add(0);
        _ranks.Add(0);
        _length += form.Length;
        _slots[at] = _ranks.Count;
        return _ranks.Count - 1;
    }

    /// <summary>Adds what one type says of a form. A lemma of a higher rank wins, then that of the type that comes first.</summary>
    /// <param name="word">The form.</param>
    /// <param name="tags">What it can be.</param>
    /// <param name="verb">Lemma as a verb, or -1.</param>
    /// <param name="noun">Lemma as a noun, or -1.</param>
    /// <param name="ranks">As in <see cref="CompiledType"/>.</param>
    public void Read(int word, WordTags tags, int verb, int noun, int ranks)
    {
        int at = word * EntrySize, known = _ranks[word];
        _entries[at + 2] |= (int)tags;
        if ((ranks & 3) > (known & 3))
            (_entries[at + 3], known) = (verb + 1, known & ~3 | ranks & 3);
        if ((ranks & 12) > (known & 12))
            (_entries[at + 4], known) = (noun + 1, known & ~12 | ranks & 12);
        if ((ranks & 16) != 0)
            _entries[at + 5] = word + 1;
        _ranks[word] = known;
    }

    public void AddPlural(int singular, int plural) => _plurals.Add((long)singular << 32 | (uint)plural);

    /// <summary>The plurals that are lemmas of their own beside their singular ("talks" beside "talk"): their form leads to the plural's lemma alone.</summary>
    public List<(int Singular, int Plural)> PluralLemmas()
    {
        List<(int Singular, int Plural)> plurals = [];
        foreach (long pair in _plurals)
        {
            int plural = (int)pair;
            if (_entries[plural * EntrySize + 4] == plural + 1)
                plurals.Add(((int)(pair >> 32), plural));
        }

        plurals.Sort();
        return plurals;
    }

    public WordTableData Build()
    {
        WordColumns columns = new(Count);
        for (int word = 0; word < Count; word++)
        {
            int at = word * EntrySize;
            columns.Add(Form(word), (WordTags)_entries[at + 2], _entries[at + 3], _entries[at + 4], _entries[at + 5], extra: 0);
        }

        return columns.Build(_slots);
    }

    /// <summary>The slot of a form: its own, or the empty one that it belongs in.</summary>
    private int Place(ReadOnlySpan<char> form)
    {
        int mask = _slots.Length - 1;
        for (int at = (int)(TableHash.Word(form) & (uint)mask); ; at = at + 1 & mask)
        {
            if (_slots[at] == 0 || form.SequenceEqual(Form(_slots[at] - 1)))
                return at;
        }
    }

    private ReadOnlySpan<char> Form(int word) => _pool.AsSpan(_entries[word * EntrySize], _entries[word * EntrySize + 1]);

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (int word = 0; word < _ranks.Count; word++)
            _slots[Place(Form(word))] = word + 1;
    }
}
