using System.Text;
using SchemaGen.Generator.English;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Compiling;

/// <summary>The literals of a <c>WordTable</c>.</summary>
internal sealed record WordTableData(string Pool, int[] Starts, int[] Kinds, int[] Tags, int[] Lemmas, int[] Extras, int[] Slots);

/// <summary>Collects word forms with their tags and lemmas, and lays them out as the runtime's <c>WordTable</c> reads them. A lemma's id is the index of its own entry.</summary>
internal sealed class WordTableBuilder
{
    private const WordTags VerbForms = WordTags.VerbBase | WordTags.VerbS | WordTags.VerbPast | WordTags.VerbParticiple | WordTags.VerbIng;

    private readonly List<Entry> _entries = [];

    /// <summary>The hash table as the runtime reads it: entry + 1, or 0.</summary>
    private int[] _slots = new int[64];
    private readonly HashSet<(int Singular, int Plural)> _plurals = [];

    /// <summary>Words that were inflected already.</summary>
    private readonly Dictionary<string, int> _verbs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _nouns = new(StringComparer.Ordinal);

    private sealed class Entry(string form)
    {
        public string Form { get; } = form;

        public WordTags Tags { get; set; }

        public int Verb { get; set; }

        public int VerbRank { get; set; }

        public int Noun { get; set; }

        public int NounRank { get; set; }

        public int Own { get; set; }

        public int Extra { get; set; }
    }

    public int Count => _entries.Count;

    /// <summary>The look-up form of a word: as the runtime folds the words of a text.</summary>
    public static string Normalize(string word)
    {
        char[] buffer = new char[word.Length];
        return new string(buffer, 0, WordForm.Normalize(word.AsSpan(), buffer));
    }

    /// <summary>The words of a phrase in their look-up forms, divided as the runtime divides a text; white space and signs other than the hyphen and the apostrophe are left out.</summary>
    public static List<string> Split(string phrase)
    {
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

    /// <summary>True for what counts as a word of a phrase; white space and most signs do not.</summary>
    public static bool IsWord(string phrase, int start, int length) => WordForm.IsHyphen(phrase[start]) || WordForm.IsWordUnit(phrase[start]) || length > 1 || phrase[start] is '&' or '+';

    /// <summary>The entry of a form (already a look-up form), made where it is new.</summary>
    public int Add(string form) => Add(form.AsSpan(), form);

    /// <summary>The entry of a form (already a look-up form), made where it is new.</summary>
    public int Add(ReadOnlySpan<char> form) => Add(form, null);

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
        Entry target = _entries[entry];
        target.Tags |= tags;
        bool own = entry == lemma;
        bool past = (tags & (WordTags.VerbPast | WordTags.VerbParticiple)) != 0;
        int rank = own ? 2 : past && !target.Form.EndsWith("ed", StringComparison.Ordinal) && target.Form != "lay" ? 3 : 1;
        if (rank <= target.VerbRank)
            return;
        (target.Verb, target.VerbRank) = (lemma + 1, rank);
    }

    /// <summary>A form of a noun. Where two nouns share it, the one that it is the singular of wins.</summary>
    public void Noun(int entry, int lemma, WordTags tags)
    {
        Entry target = _entries[entry];
        target.Tags |= tags;
        if (entry != lemma)
            _plurals.Add((lemma, entry));
        int rank = entry == lemma ? 2 : 1;
        if (rank <= target.NounRank)
            return;
        (target.Noun, target.NounRank) = (lemma + 1, rank);
    }

    /// <summary>Adds all forms of a verb.</summary>
    /// <returns>The lemma: the entry of the base form.</returns>
    public int AddVerb(string lemma)
    {
        if (_verbs.TryGetValue(lemma, out int own))
            return own;
        own = Add(Normalize(lemma));
        _verbs.Add(lemma, own);
        foreach (Inflected form in Verbs.Inflect(lemma))
            Verb(Add(Normalize(form.Text)), own, form.Tags);
        return own;
    }

    /// <summary>Adds the singular and plurals of a noun.</summary>
    /// <returns>The lemma: the entry of the noun as given.</returns>
    public int AddNoun(string lemma)
    {
        if (_nouns.TryGetValue(lemma, out int own))
            return own;
        own = Add(Normalize(lemma));
        _nouns.Add(lemma, own);
        Noun(own, own, Nouns.IsPlural(lemma) ? WordTags.PluralNoun : WordTags.Noun);
        foreach (string plural in Nouns.Plurals(lemma))
            Noun(Add(Normalize(plural)), own, WordTags.PluralNoun);
        return own;
    }

    /// <summary>Lays the table out.</summary>
    public WordTableData Build()
    {
        Resize(TableHash.SlotsFor(_entries.Count));
        WordColumns columns = new(_entries.Count);
        foreach (Entry e in _entries)
            columns.Add(e.Form.AsSpan(), e.Tags, e.Verb, e.Noun, e.Own, e.Extra);
        return columns.Build(_slots);
    }

    /// <summary>Writes the words as a part of a <see cref="CompiledType"/>.</summary>
    /// <returns>The characters of all forms.</returns>
    public string Write(PackedNumbers numbers)
    {
        var forms = new StringBuilder();
        numbers.Add(_entries.Count);
        foreach (Entry e in _entries)
        {
            forms.Append(e.Form);
            numbers.Add(e.Form.Length);
            numbers.Add((int)e.Tags & 0xFFFF);
            numbers.Add((int)((uint)e.Tags >> 16));
            numbers.Add(e.Verb);
            numbers.Add(e.Noun);
            numbers.Add(e.VerbRank | e.NounRank << 2 | (e.Own != 0 ? 16 : 0));
        }

        numbers.Add(_plurals.Count);
        foreach ((int singular, int plural) in _plurals)
        {
            numbers.Add(singular);
            numbers.Add(plural);
        }

        return forms.ToString();
    }

    /// <summary>True when the tags name a form of a verb.</summary>
    public static bool IsVerb(WordTags tags) => (tags & VerbForms) != 0;

    private int Add(ReadOnlySpan<char> form, string? text)
    {
        int at = Place(form);
        if (_slots[at] != 0)
            return _slots[at] - 1;
        _entries.Add(new Entry(text ?? form.ToString()));
        _slots[at] = _entries.Count;
        if (_entries.Count * 2 > _slots.Length)
            Resize(_slots.Length * 2);
        return _entries.Count - 1;
    }

    /// <summary>The slot of a form: its own, or the empty one that it belongs in.</summary>
    private int Place(ReadOnlySpan<char> form)
    {
        int at = (int)(TableHash.Word(form) & (uint)(_slots.Length - 1));
        while (_slots[at] != 0 && !form.SequenceEqual(_entries[_slots[at] - 1].Form.AsSpan()))
            at = (at + 1) & (_slots.Length - 1);
        return at;
    }

    private void Resize(int slots)
    {
        _slots = new int[slots];
        for (int i = 0; i < _entries.Count; i++)
            _slots[Place(_entries[i].Form.AsSpan())] = i + 1;
    }
}
