using SchemaGen.Tables;

namespace SchemaGen.Generator.Compiling;

/// <summary>The literals of a <c>WordTable</c>.</summary>
internal sealed record WordTableData(TextPool Forms, Numbers Kinds, Numbers Tags, Numbers Lemmas, Numbers Extras);

/// <summary>Collects word forms with their tags and lemmas, and lays them out as the runtime's <c>WordTable</c> reads them. A lemma's id is the index of its own entry.</summary>
internal sealed class WordTableBuilder
{
    private const int FirstSlots = 512;

    private const WordTags VerbForms = WordTags.VerbBase | WordTags.VerbS | WordTags.VerbPast | WordTags.VerbParticiple | WordTags.VerbIng;

    private readonly TextPool _forms = new(FirstSlots);
    private Entry[] _entries = new Entry[FirstSlots];

    /// <summary>Two numbers a pair, singular and plural.</summary>
    private readonly Numbers _plurals = new();

    /// <summary>Tags and ranks of forms as <see cref="Write"/> tells them, each once.</summary>
    private readonly List<(WordTags Tags, int Ranks)> _kinds = [];
    private readonly PackedNumbers _rows = new();

    private struct Entry
    {
        public WordTags Tags;
        public int Verb, VerbRank, Noun, NounRank, Own, Extra;

        /// <summary>The word was inflected already.</summary>
        public bool IsVerb, IsNoun;
    }

    public int Count => _forms.Count;

    /// <summary>Takes all forms out.</summary>
    public void Clear()
    {
        Array.Clear(_entries, 0, Count);
        _forms.Clear();
        _plurals.Clear();
    }

    /// <summary>The look-up form of a word: as the runtime folds the words of a text.</summary>
    public static string Normalize(string word)
    {
        char[] buffer = new char[word.Length];
        return new string(buffer, 0, WordForm.Normalize(word.AsSpan(), buffer));
    }

    /// <summary>The words of a phrase in their look-up forms, divided as the runtime divides a text; white space and signs other than the hyphen and the apostrophe are left out.</summary>
    public static List<string> Split(string phrase)
    {
        if (IsSmallWord(phrase))
            return [phrase];
        List<string> words = [];
        for (int at = 0; at < phrase.Length;)
        {
            int length = WordForm.Length(phrase.AsSpan(), at);
            if (IsWord(phrase, at, length))
                words.Add(WordForm.IsHyphen(phrase[at]) ? "-" : Normalize(phrase.Substring(at, length)));
            at += length;
        }

        return words;
    }

    /// <summary>True where <see cref="Split"/> finds a word.</summary>
    public static bool HasWord(string phrase) => NextWord(phrase, 0) < phrase.Length;

    /// <summary>True where <see cref="Split"/> finds two words or more.</summary>
    public static bool HasSeveralWords(string phrase)
    {
        int first = NextWord(phrase, 0);
        return first < phrase.Length && NextWord(phrase, first + WordForm.Length(phrase.AsSpan(), first)) < phrase.Length;
    }

    /// <summary>Where the next word begins at a place or behind it; the end where there is none.</summary>
    private static int NextWord(string phrase, int at)
    {
        while (at < phrase.Length && WordForm.Length(phrase.AsSpan(), at) is var length && !IsWord(phrase, at, length))
            at += length;
        return at;
    }

    /// <summary>True for one word in small letters of the alphabet, which is its own look-up form.</summary>
    public static bool IsSmallWord(string phrase)
    {
        foreach (char c in phrase)
        {
            if (c is < 'a' or > 'z')
                return false;
        }

        return phrase.Length > 0;
    }

    /// <summary>True for what counts as a word of a phrase; white space and most signs do not.</summary>
    public static bool IsWord(string phrase, int start, int length) => WordForm.IsHyphen(phrase[start]) || WordForm.IsWordUnit(phrase[start]) || length > 1 || phrase[start] is '&' or '+';

    /// <summary>The entry of a form (already a look-up form), made where it is new.</summary>
    public int Add(string form) => Add(form.AsSpan());

    /// <summary>The entry of a form (already a look-up form), made where it is new.</summary>
    public int Add(ReadOnlySpan<char> form) => Add(form, TableHash.Word(form));

    /// <summary>The entry of a form, made where it is new.</summary>
    public int Add(in WordEntry form) => Add(form.Text.AsSpan(), form.Hash);

    private int Add(ReadOnlySpan<char> form, uint hash)
    {
        int entry = _forms.Add(form, hash);
        if (entry == _entries.Length)
            Array.Resize(ref _entries, entry * 2);
        return entry;
    }

    /// <summary>Adds to what a form can be.</summary>
    public void Tag(int entry, WordTags tags) => _entries[entry].Tags |= tags;

    /// <summary>Makes the form a lemma of its own.</summary>
    public void Own(int entry) => _entries[entry].Own = entry + 1;

    /// <summary>The number beside a form (the function word of the English table).</summary>
    public int Extra(int entry) => _entries[entry].Extra;

    public void SetExtra(int entry, int extra) => _entries[entry].Extra = extra;

    /// <summary>A form of a verb. Where two verbs share it, the irregular past wins ("found" is of "find"), then a verb's own base form.</summary>
    public void Verb(int entry, int lemma, WordTags tags)
    {
        ref Entry target = ref _entries[entry];
        target.Tags |= tags;
        bool own = entry == lemma;
        bool past = (tags & (WordTags.VerbPast | WordTags.VerbParticiple)) != 0;
        int rank = own ? 2 : past && !_forms[entry].EndsWith("ed".AsSpan(), StringComparison.Ordinal) && !_forms[entry].SequenceEqual("lay".AsSpan()) ? 3 : 1;
        if (rank <= target.VerbRank)
            return;
        (target.Verb, target.VerbRank) = (lemma + 1, rank);
    }

    /// <summary>A form of a noun. Where two nouns share it, the one that it is the singular of wins.</summary>
    public void Noun(int entry, int lemma, WordTags tags)
    {
        ref Entry target = ref _entries[entry];
        target.Tags |= tags;
        if (entry != lemma)
            _plurals.Add(lemma, entry);
        int rank = entry == lemma ? 2 : 1;
        if (rank <= target.NounRank)
            return;
        (target.Noun, target.NounRank) = (lemma + 1, rank);
    }

    /// <summary>Adds a word as it stands, a lemma of its own.</summary>
    /// <returns>Its entry.</returns>
    public int AddOwn(Lemma lemma)
    {
        int own = Add(lemma.Own);
        Own(own);
        return own;
    }

    /// <summary>Adds all forms of a verb.</summary>
    /// <returns>The lemma: the entry of the base form.</returns>
    public int AddVerb(Lemma lemma)
    {
        int own = Add(lemma.Own);
        if (_entries[own].IsVerb)
            return own;
        _entries[own].IsVerb = true;
        foreach (WordEntry form in lemma.Verb)
            Verb(Add(form), own, form.Tags);
        return own;
    }

    /// <summary>Adds the singular and plurals of a noun.</summary>
    /// <returns>The lemma: the entry of the noun as given.</returns>
    public int AddNoun(Lemma lemma)
    {
        int own = Add(lemma.Own);
        if (_entries[own].IsNoun)
            return own;
        _entries[own].IsNoun = true;
        foreach (WordEntry form in lemma.Noun)
            Noun(Add(form), own, form.Tags);
        return own;
    }

    /// <summary>Lays the table out.</summary>
    public WordTableData Build()
    {
        _forms.Spread(TableHash.SlotsFor(Count));
        WordColumns columns = new();
        for (int entry = 0; entry < Count; entry++)
            columns.Add(_entries[entry].Tags, _entries[entry].Verb, _entries[entry].Noun, _entries[entry].Own, _entries[entry].Extra);
        return columns.Build(_forms);
    }

    /// <summary>Writes the words, their kinds first, as a part of a <see cref="CompiledType"/>.</summary>
    /// <returns>The characters of all forms.</returns>
    public string Write(PackedNumbers numbers)
    {
        _kinds.Clear();
        _rows.Clear();
        for (int entry = 0; entry < Count; entry++)
        {
            ref Entry e = ref _entries[entry];
            _rows.Add(_forms[entry].Length);
            _rows.Add(KindOf(e.Tags, e.VerbRank | e.NounRank << 2 | (e.Own != 0 ? 16 : 0)));
            _rows.Add(e.Verb);
            _rows.Add(e.Noun);
        }

        numbers.Add(_kinds.Count);
        foreach ((WordTags tags, int ranks) in _kinds)
        {
            numbers.Add((int)tags & 0xFFFF);
            numbers.Add((int)((uint)tags >> 16));
            numbers.Add(ranks);
        }

        numbers.Add(Count);
        numbers.Add(_rows);
        numbers.Add(_plurals.Count / 2);
        foreach (int word in _plurals.AsSpan())
            numbers.Add(word);

        return _forms.Text.ToString();
    }

    /// <summary>The number of a kind of forms: there are few, so they are looked through.</summary>
    private int KindOf(WordTags tags, int ranks)
    {
        for (int i = 0; i < _kinds.Count; i++)
        {
            if (_kinds[i].Tags == tags && _kinds[i].Ranks == ranks)
                return i;
        }

        _kinds.Add((tags, ranks));
        return _kinds.Count - 1;
    }

    /// <summary>True when the tags name a form of a verb.</summary>
    public static bool IsVerb(WordTags tags) => (tags & VerbForms) != 0;
}
