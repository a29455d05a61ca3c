namespace SchemaGen.Tables.Linking;

/// <summary>Makes one table of the words of several types: equal forms become one, with the readings of all.</summary>
internal sealed class WordLinker
{
    private const int First = 1 << 12;

    private char[] _forms = new char[First * 8];
    private Entry[] _entries = new Entry[First];
    private int[] _slots = new int[First * 2];

    /// <summary>Singular and plural; several types may name the same.</summary>
    private readonly IntList _plurals = new(First);

    private struct Entry
    {
        public uint Hash;

        /// <summary>Where the form ends; it begins where the one before it ends.</summary>
        public int End;
        public int Verb, Noun, Own, Ranks;
        public WordTags Tags;
    }

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>The id of a form, made where it is new.</summary>
    public int Add(ReadOnlySpan<char> form)
    {
        uint hash = WordTable.Hash(form);
        int mask = _slots.Length - 1, at = (int)(hash & (uint)mask);
        for (; _slots[at] != 0; at = at + 1 & mask)
        {
            int known = _slots[at] - 1;
            if (_entries[known].Hash == hash && form.SequenceEqual(Form(known)))
                return known;
        }

        int start = EndOf(Count - 1);
        if (start + form.Length > _forms.Length)
            Array.Resize(ref _forms, (start + form.Length) * 2);
        form.CopyTo(_forms.AsSpan(start));
        if (Count == _entries.Length)
        {
            _entries = Larger(_entries);
            _slots = Spread(_slots.Length * 2);
            at = Free(_slots, hash);
        }

        (_entries[Count].Hash, _entries[Count].End) = (hash, start + form.Length);
        return (_slots[at] = ++Count) - 1;
    }

    /// <summary>Adds what one type says of a form. A lemma of a higher rank wins, then that of the type that comes first.</summary>
    /// <param name="word">The form.</param>
    /// <param name="tags">What it can be.</param>
    /// <param name="verb">Lemma as a verb, or -1.</param>
    /// <param name="noun">Lemma as a noun, or -1.</param>
    /// <param name="ranks">As in <see cref="TypeSection"/>.</param>
    public void Read(int word, WordTags tags, int verb, int noun, int ranks)
    {
        ref Entry entry = ref _entries[word];
        entry.Tags |= tags;
        if ((ranks & 3) > (entry.Ranks & 3))
            (entry.Verb, entry.Ranks) = (verb + 1, entry.Ranks & ~3 | ranks & 3);
        if ((ranks & 12) > (entry.Ranks & 12))
            (entry.Noun, entry.Ranks) = (noun + 1, entry.Ranks & ~12 | ranks & 12);
        if ((ranks & 16) != 0)
            entry.Own = word + 1;
    }

    /// <summary>Tells of a noun and its plural.</summary>
    public void AddPlural(int singular, int plural) => _plurals.Add(singular, plural);

    /// <summary>The plurals that are lemmas of their own beside their singular ("talks" beside "talk"): their form leads to the plural's lemma alone.</summary>
    /// <returns>Two numbers a pair, singular and plural, in order.</returns>
    public IntList PluralLemmas()
    {
        IntList pairs = new(128);
        for (int i = 0; i < _plurals.Count; i += 2)
        {
            if (_entries[_plurals[i + 1]].Noun == _plurals[i + 1] + 1)
                Insert(pairs, _plurals[i], _plurals[i + 1]);
        }

        return pairs;
    }

    /// <summary>Adds a pair at its place among others, where it is new: there are few.</summary>
    private static void Insert(IntList pairs, int first, int second)
    {
        int at = pairs.Count;
        while (at > 0 && (pairs[at - 2] > first || pairs[at - 2] == first && pairs[at - 1] > second))
            at -= 2;
        if (at > 0 && pairs[at - 2] == first && pairs[at - 1] == second)
            return;
        pairs.Add(first, second);
        for (int i = pairs.Count - 1; i > at + 1; i--)
            pairs[i] = pairs[i - 2];
        (pairs[at], pairs[at + 1]) = (first, second);
    }

    /// <summary>The table; nothing can be added any more.</summary>
    public WordTable Build()
    {
        IntList starts = new(Count + 1), kinds = new(Count), tags = new(64), lemmas = new(Count * WordTable.LemmaCount);
        for (int word = 0; word < Count; word++)
        {
            ref Entry entry = ref _entries[word];
            starts.Add(EndOf(word - 1));
            kinds.Add(Kind(tags, (int)entry.Tags));
            lemmas.Add(entry.Verb, entry.Noun);
            lemmas.Add(entry.Own);
        }

        starts.Add(EndOf(Count - 1));
        // A table is at most two thirds full.
        int slots = 2;
        while (slots < Count + Count / 2)
            slots <<= 1;
        return new WordTable(new string(_forms, 0, EndOf(Count - 1)), starts.Pack(), kinds.Pack(), tags.Pack(), lemmas.Pack(), "", IntTable.Pack(Spread(slots)));
    }

    /// <summary>The place of tags among those that words have had before: there are few.</summary>
    private static int Kind(IntList known, int tags)
    {
        int kind = 0;
        while (kind < known.Count && known[kind] != tags)
            kind++;
        if (kind == known.Count)
            known.Add(tags);
        return kind;
    }

    private int EndOf(int word) => word < 0 ? 0 : _entries[word].End;

    private ReadOnlySpan<char> Form(int word) => _forms.AsSpan(EndOf(word - 1), _entries[word].End - EndOf(word - 1));

    /// <summary>The hash table with as many slots.</summary>
    private int[] Spread(int count)
    {
        int[] slots = new int[count];
        for (int word = 0; word < Count; word++)
            slots[Free(slots, _entries[word].Hash)] = word + 1;
        return slots;
    }

    private static int Free(int[] slots, uint hash)
    {
        int mask = slots.Length - 1, at = (int)(hash & (uint)mask);
        while (slots[at] != 0)
            at = at + 1 & mask;
        return at;
    }

    private static Entry[] Larger(Entry[] entries)
    {
        Entry[] larger = new Entry[entries.Length * 2];
        Array.Copy(entries, larger, entries.Length);
        return larger;
    }
}
