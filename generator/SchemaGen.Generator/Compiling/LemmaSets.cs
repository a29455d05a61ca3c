using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Compiling;

/// <summary>Sets of lemmas that slots and content rules refer to. Each way of adding makes the forms that such a word may have in a text.</summary>
internal sealed class LemmaSets
{
    /// <summary>No set.</summary>
    public const int None = -1;

    private readonly Dictionary<(Action<string> Forms, EquatableArray<string> Phrases), int> _known = [];
    private readonly PackedNumbers _sets = new(1 << 10);
    private readonly Numbers _set = new();
    private int _count;

    private readonly WordTableBuilder _words;
    private readonly Action<string> _smallWord, _modal, _verb, _head, _anyWord;

    public LemmaSets(WordTableBuilder words)
    {
        _words = words;
        (_smallWord, _modal, _verb, _head, _anyWord) = (SmallWord, Modal, Verb, Head, AnyWord);
    }

    /// <summary>Lays the sets out.</summary>
    public void Write(PackedNumbers numbers)
    {
        numbers.Add(_count);
        numbers.Add(_sets);
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

    private void SmallWord(string phrase) => _set.Add(OwnLemma(Last(phrase)));

    private void Modal(string phrase)
    {
        string first = First(phrase, out bool alone);
        if (!alone)
            _set.Add(_words.AddVerb(first));
        _set.Add(OwnLemma(first));
    }

    private void Verb(string phrase) => _set.Add(_words.AddVerb(First(phrase, out _)));

    private void Head(string phrase)
    {
        string head = Last(phrase);
        OwnLemma(head);
        _set.Add(_words.AddNoun(head));
    }

    private void AnyWord(string phrase)
    {
        string head = Last(phrase);
        _words.AddNoun(head);
        OwnLemma(head);
        _set.Add(_words.AddVerb(head));
    }

    private static string First(string phrase, out bool alone)
    {
        alone = true;
        if (WordTableBuilder.IsSmallWord(phrase))
            return phrase;
        string[] parts = WordForms.OfPhrase(phrase);
        alone = parts.Length == 1;
        return parts[0];
    }

    private static string Last(string phrase)
    {
        if (WordTableBuilder.IsSmallWord(phrase))
            return phrase;
        string[] parts = WordForms.OfPhrase(phrase);
        return parts[parts.Length - 1];
    }

    private int OwnLemma(string word)
    {
        int entry = _words.Add(word);
        _words.Own(entry);
        return entry;
    }

    /// <summary>The set of the lemmas of some phrases; equal phrases taken in the same way are one set.</summary>
    private int Add(EquatableArray<string> phrases, Action<string> lemmas)
    {
        if (phrases.Count == 0)
            return None;
        if (_known.TryGetValue((lemmas, phrases), out int index))
            return index;
        _set.Clear();
        foreach (string phrase in phrases)
        {
            if (WordTableBuilder.IsSmallWord(phrase) || WordForms.OfPhrase(phrase).Length > 0)
                lemmas(phrase);
        }

        _set.Sort(0);
        _set.Distinct(0);
        _known.Add((lemmas, phrases), index = _set.Count == 0 ? None : _count++);
        if (index == None)
            return None;
        _sets.Add(_set.Count);
        foreach (int lemma in _set.AsSpan())
            _sets.Add(lemma);
        return index;
    }
}
