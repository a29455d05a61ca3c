using SchemaGen.Tables;

namespace SchemaGen.Generator.Compiling;

/// <summary>Makes one table of the words of several types: equal forms become one, with the readings of all.</summary>
internal sealed class WordLinker
{
    /// <summary>Numbers an entry: tags, verb lemma + 1, noun lemma + 1, own lemma + 1, ranks.</summary>
    private const int EntrySize = 5;

    private const int FirstSlots = 1 << 12;

    private readonly TextPool _forms = new(FirstSlots);
    private readonly Numbers _entries = new();
    /// <summary>Two numbers a pair, singular and plural; several types may name the same.</summary>
    private readonly Numbers _plurals = new();

    public int Count => _forms.Count;

    /// <summary>The id of a form, made where it is new.</summary>
    public int Add(ReadOnlySpan<char> form)
    {
        int id = _forms.Add(form);
        // Tags and lemmas are read later.
        if (id * EntrySize == _entries.Count)
            _entries.AddZeros(EntrySize);
        return id;
    }

    /// <summary>Adds what one type says of a form. A lemma of a higher rank wins, then that of the type that comes first.</summary>
    /// <param name="word">The form.</param>
    /// <param name="tags">What it can be.</param>
    /// <param name="verb">Lemma as a verb, or -1.</param>
    /// <param name="noun">Lemma as a noun, or -1.</param>
    /// <param name="ranks">As in <see cref="CompiledType"/>.</param>
    public void Read(int word, WordTags tags, int verb, int noun, int ranks)
    {
        int at = word * EntrySize, known = _entries[at + 4];
        _entries[at] |= (int)tags;
        if ((ranks & 3) > (known & 3))
            (_entries[at + 1], known) = (verb + 1, known & ~3 | ranks & 3);
        if ((ranks & 12) > (known & 12))
            (_entries[at + 2], known) = (noun + 1, known & ~12 | ranks & 12);
        if ((ranks & 16) != 0)
            _entries[at + 3] = word + 1;
        _entries[at + 4] = known;
    }

    public void AddPlural(int singular, int plural) => _plurals.Add(singular, plural);

    /// <summary>The plurals that are lemmas of their own beside their singular ("talks" beside "talk"): their form leads to the plural's lemma alone.</summary>
    public List<(int Singular, int Plural)> PluralLemmas()
    {
        HashSet<(int Singular, int Plural)> found = [];
        for (int i = 0; i < _plurals.Count; i += 2)
        {
            if (_entries[_plurals[i + 1] * EntrySize + 2] == _plurals[i + 1] + 1)
                found.Add((_plurals[i], _plurals[i + 1]));
        }

        _plurals.Release();
        List<(int Singular, int Plural)> plurals = [.. found];
        plurals.Sort();
        return plurals;
    }

    /// <summary>The table; nothing can be added any more.</summary>
    public WordTableData Build()
    {
        WordColumns columns = new();
        for (int at = 0; at < _entries.Count; at += EntrySize)
            columns.Add((WordTags)_entries[at], _entries[at + 1], _entries[at + 2], _entries[at + 3], extra: 0);
        _entries.Release();
        return columns.Build(_forms);
    }
}
