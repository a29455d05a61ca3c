using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Compiling;

/// <summary>Sets of lemmas that slots and content rules refer to. Each way of adding makes the forms that such a word may have in a text.</summary>
internal sealed class LemmaSets(WordTableBuilder words)
{
    /// <summary>No set.</summary>
    public const int None = -1;

    private readonly Dictionary<Key, int> _known = [];
    private readonly PackedNumbers _sets = new();
    private readonly Numbers _set = new();
    private int _count;

    /// <summary>How the words of a set are taken.</summary>
    private enum Kind
    {
        Small,
        Modal,
        Verb,
        Head,
        Any,
    }

    /// <summary>Forgets all sets.</summary>
    public void Clear()
    {
        _known.Clear();
        _sets.Clear();
        _count = 0;
    }

    /// <summary>Lays the sets out.</summary>
    public void Write(PackedNumbers numbers)
    {
        numbers.Add(_count);
        numbers.Add(_sets);
    }

    /// <summary>Prepositions and particles: words without inflection, the last of each phrase.</summary>
    public int OfSmallWords(EquatableArray<string> phrases) => Add(phrases, Kind.Small);

    /// <summary>Modals: as they stand; one with "to" behind it is a verb ("need to": "needs to").</summary>
    public int OfModals(EquatableArray<string> phrases) => Add(phrases, Kind.Modal);

    /// <summary>Verbs, by the first word of each phrase.</summary>
    public int OfVerbs(EquatableArray<string> phrases) => Add(phrases, Kind.Verb);

    /// <summary>Heads of noun groups, by the last word of each phrase; adjectives stand among them as they are.</summary>
    public int OfHeads(EquatableArray<string> phrases) => Add(phrases, Kind.Head);

    /// <summary>Words of any class, in all their forms.</summary>
    public int OfAnyWords(EquatableArray<string> phrases) => Add(phrases, Kind.Any);

    private void Add(Phrase phrase, Kind kind)
    {
        if (phrase is not { First: { } first, Last: { } last })
            return;
        switch (kind)
        {
            case Kind.Small:
                _set.Add(words.AddOwn(last));
                break;
            case Kind.Modal:
                if (phrase.Count > 1)
                    _set.Add(words.AddVerb(first));
                _set.Add(words.AddOwn(first));
                break;
            case Kind.Verb:
                _set.Add(words.AddVerb(first));
                break;
            case Kind.Head:
                words.AddOwn(last);
                _set.Add(words.AddNoun(last));
                break;
            default:
                words.AddNoun(last);
                words.AddOwn(last);
                _set.Add(words.AddVerb(last));
                break;
        }
    }

    /// <summary>The set of the lemmas of some phrases; equal phrases taken in the same way are one set.</summary>
    private int Add(EquatableArray<string> phrases, Kind kind)
    {
        if (phrases.Count == 0)
            return None;
        Key key = new(kind, phrases);
        if (_known.TryGetValue(key, out int index))
            return index;
        _set.Clear();
        foreach (string phrase in phrases)
            Add(WordForms.OfPhrase(phrase), kind);
        _set.Sort(0);
        _set.Distinct(0);
        _known.Add(key, index = _set.Count == 0 ? None : _count++);
        if (index == None)
            return None;
        _sets.Add(_set.Count);
        foreach (int lemma in _set.AsSpan())
            _sets.Add(lemma);
        return index;
    }

    /// <summary>What a set is made of. Its hash looks at two phrases only, and at their ends: most sets are of one short word, and the others are seldom alike in all that.</summary>
    private readonly struct Key(Kind kind, EquatableArray<string> phrases) : IEquatable<Key>
    {
        private readonly Kind _kind = kind;
        private readonly EquatableArray<string> _phrases = phrases;

        public bool Equals(Key other) => _kind == other._kind && _phrases.Equals(other._phrases);

        public override bool Equals(object? obj) => obj is Key other && Equals(other);

        public override int GetHashCode() => unchecked((((((int)_kind * 31) + _phrases.Count) * 31) + Ends(_phrases[0])) * 31 + Ends(_phrases[_phrases.Count - 1]));

        private static int Ends(string text) => text.Length == 0 ? 0 : unchecked((((text.Length * 31) + text[0]) * 31) + text[text.Length / 2]) * 31 + text[text.Length - 1];
    }
}
