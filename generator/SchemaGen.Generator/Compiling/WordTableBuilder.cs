using System.Text;
using SchemaGen.Generator.English;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Compiling;

/// <summary>The three literals of a <c>WordTable</c>.</summary>
internal sealed record WordTableData(string Pool, IReadOnlyList<int> Entries, IReadOnlyList<int> Slots);

/// <summary>Collects word forms with their tags and lemmas, and lays them out as the runtime's <c>WordTable</c> reads them. A lemma's id is the index of its own entry.</summary>
internal sealed class WordTableBuilder
{
    private const WordTags VerbForms = WordTags.VerbBase | WordTags.VerbS | WordTags.VerbPast | WordTags.VerbParticiple | WordTags.VerbIng;

    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly List<Entry> _entries = [];
    private readonly HashSet<(int Singular, int Plural)> _plurals = [];

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
    public static List<string> Split(string phrase) => SplitAsWritten(phrase).ConvertAll(w => w.Form);

    /// <summary>The words of a phrase, each as it is written and in its look-up form.</summary>
    public static List<(string Written, string Form)> SplitAsWritten(string phrase)
    {
        List<(string Written, string Form)> words = [];
        for (int at = 0; at < phrase.Length;)
        {
            int length = WordForm.Length(phrase.AsSpan(), at);
            string word = phrase.Substring(at, length);
            char first = word[0];
            if (WordForm.IsHyphen(first))
                words.Add((word, "-"));
            else if (WordForm.IsWordUnit(first) || length > 1 || first is '&' or '+')
                words.Add((word, Normalize(word)));
            at += length;
        }

        return words;
    }

    /// <summary>The entry of a form (already a look-up form), made where it is new.</summary>
    public int Add(string form)
    {
        if (!_index.TryGetValue(form, out int index))
        {
            index = _entries.Count;
            _index.Add(form, index);
            _entries.Add(new Entry(form));
        }

        return index;
    }

    /// <summary>The entry of a form, or -1.</summary>
    public int Find(string form) => _index.TryGetValue(form, out int index) ? index : -1;

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

    /// <summary>The plurals that are lemmas of their own beside their singular ("talks" beside "talk"): their form leads to the plural's lemma alone.</summary>
    public IReadOnlyList<(int Singular, int Plural)> PluralLemmas() =>
        [.. _plurals.Where(p => _entries[p.Plural].Noun == p.Plural + 1).OrderBy(p => p.Singular).ThenBy(p => p.Plural)];

    /// <summary>Adds all forms of a verb.</summary>
    /// <returns>The lemma: the entry of the base form.</returns>
    public int AddVerb(string lemma, WordTags flags = WordTags.None)
    {
        int own = Add(Normalize(lemma));
        foreach (Inflected form in Verbs.Inflect(lemma))
            Verb(Add(Normalize(form.Text)), own, form.Tags | flags);
        return own;
    }

    /// <summary>Adds the singular and plurals of a noun.</summary>
    /// <returns>The lemma: the entry of the noun as given.</returns>
    public int AddNoun(string lemma, WordTags flags = WordTags.None)
    {
        int own = Add(Normalize(lemma));
        Noun(own, own, flags | (Nouns.IsPlural(lemma) ? WordTags.PluralNoun : WordTags.Noun));
        foreach (string plural in Nouns.Plurals(lemma))
            Noun(Add(Normalize(plural)), own, flags | WordTags.PluralNoun);
        return own;
    }

    /// <summary>Lays the table out.</summary>
    public WordTableData Build()
    {
        var pool = new StringBuilder();
        List<int> entries = [];
        int[] slots = new int[TableHash.SlotsFor(_entries.Count)];
        for (int i = 0; i < _entries.Count; i++)
        {
            Entry e = _entries[i];
            entries.AddRange([pool.Length, e.Form.Length, (int)e.Tags, e.Verb, e.Noun, e.Own, e.Extra]);
            pool.Append(e.Form);
            int at = (int)(TableHash.Word(e.Form) & (uint)(slots.Length - 1));
            while (slots[at] != 0)
                at = (at + 1) & (slots.Length - 1);
            slots[at] = i + 1;
        }

        return new WordTableData(pool.ToString(), entries, slots);
    }

    /// <summary>True when the tags name a form of a verb.</summary>
    public static bool IsVerb(WordTags tags) => (tags & VerbForms) != 0;
}
