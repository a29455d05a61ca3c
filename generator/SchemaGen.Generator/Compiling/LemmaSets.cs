using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Compiling;

/// <summary>Sets of lemmas that slots and content rules refer to. Each way of adding makes the forms that such a word may have in a text.</summary>
internal sealed class LemmaSets
{
    /// <summary>No set.</summary>
    public const int None = -1;

    private readonly Dictionary<(Func<string, int[]> Forms, EquatableArray<string> Phrases), int> _known = [];
    private readonly List<int[]> _sets = [];

    private readonly WordTableBuilder _words;
    private readonly Func<string, int[]> _smallWord, _modal, _verb, _head, _anyWord;

    public LemmaSets(WordTableBuilder words)
    {
        _words = words;
        (_smallWord, _modal, _verb, _head, _anyWord) = (SmallWord, Modal, Verb, Head, AnyWord);
    }

    /// <summary>Lays the sets out.</summary>
    public void Write(PackedNumbers numbers)
    {
        numbers.Add(_sets.Count);
        foreach (int[] set in _sets)
        {
            numbers.Add(set.Length);
            foreach (int lemma in set)
                numbers.Add(lemma);
        }
    }

    /// <summary>Prepositions and particles: words without inflection, the last of each phrase.</summary>
    public int OfSmallWords(EquatableArray<string> phrases) => Add(phrases, _smallWord);

    /// <summary>Modals: as they stand; one with "to" behind it is a verb ("need to": "needs to").</summary>
    public int OfModals(EquatableArray<string> phrases) => Add(phrases, _modal);

    /// <summary>Verbs, by the first word of each phrase.</summary>
    public int OfVerbs(EquatableArray<string> phrases) => Add(phrases, _verb);

    /// <summary>Heads of noun groups, by the last word of each phrase; adjectives stand among them as they are.</summary>
    public int OfHeads(EquatableArray<string> phrases) => Add(phrases, _head);

    /// <summary>Words of any class, in all their forms.</summary>
    public int OfAnyWords(EquatableArray<string> phrases) => Add(phrases, _anyWord);

    private int[] SmallWord(string phrase) => [OwnLemma(Last(phrase))];

    private int[] Modal(string phrase)
    {
        List<string> parts = WordTableBuilder.Split(phrase);
        return parts.Count > 1 ? [_words.AddVerb(parts[0]), OwnLemma(parts[0])] : [OwnLemma(parts[0])];
    }

    private int[] Verb(string phrase) => [_words.AddVerb(WordTableBuilder.Split(phrase)[0])];

    private int[] Head(string phrase)
    {
        string head = Last(phrase);
        OwnLemma(head);
        return [_words.AddNoun(head)];
    }

    private int[] AnyWord(string phrase)
    {
        string head = Last(phrase);
        _words.AddNoun(head);
        OwnLemma(head);
        return [_words.AddVerb(head)];
    }

    private static string Last(string phrase)
    {
        List<string> parts = WordTableBuilder.Split(phrase);
        return parts[parts.Count - 1];
    }

    private int OwnLemma(string word)
    {
        int entry = _words.Add(word);
        _words.Own(entry);
        return entry;
    }

    /// <summary>The set of the lemmas of some phrases; equal phrases taken in the same way are one set.</summary>
    private int Add(EquatableArray<string> phrases, Func<string, int[]> lemmas)
    {
        if (phrases.Count == 0)
            return None;
        if (_known.TryGetValue((lemmas, phrases), out int index))
            return index;
        var set = new SortedSet<int>();
        foreach (string phrase in phrases)
        {
            if (WordTableBuilder.Split(phrase).Count > 0)
                set.UnionWith(lemmas(phrase));
        }

        index = set.Count == 0 ? None : _sets.Count;
        _known.Add((lemmas, phrases), index);
        if (set.Count > 0)
            _sets.Add([.. set]);
        return index;
    }
}
