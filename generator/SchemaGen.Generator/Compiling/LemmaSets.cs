using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Compiling;

/// <summary>Sets of lemmas that slots and content rules refer to. Each way of adding makes the forms that such a word may have in a text.</summary>
internal sealed class LemmaSets(WordTableBuilder words)
{
    /// <summary>No set.</summary>
    public const int None = -1;

    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private readonly List<SortedSet<int>> _sets = [];

    /// <summary>Lays the sets out: two numbers a set (first member and count), and the members of all sets. A set that holds a noun holds its plural too where that is a lemma of its own.</summary>
    public (IReadOnlyList<int> Sets, IReadOnlyList<int> Members) Build()
    {
        List<int> sets = [], members = [];
        foreach (SortedSet<int> set in _sets)
        {
            var whole = new SortedSet<int>(set);
            foreach ((int singular, int plural) in words.PluralLemmas())
            {
                if (set.Contains(singular))
                    whole.Add(plural);
            }

            sets.AddRange([members.Count, whole.Count]);
            members.AddRange(whole);
        }

        return (sets, members);
    }

    /// <summary>Prepositions and particles: words without inflection, the last of each phrase.</summary>
    public int OfSmallWords(EquatableArray<string> phrases) => Add(phrases, phrase => [OwnLemma(Last(phrase))]);

    /// <summary>Modals: as they stand; one with "to" behind it is a verb ("need to": "needs to").</summary>
    public int OfModals(EquatableArray<string> phrases) => Add(phrases, phrase =>
    {
        List<string> parts = WordTableBuilder.Split(phrase);
        return parts.Count > 1 ? [words.AddVerb(parts[0]), OwnLemma(parts[0])] : [OwnLemma(parts[0])];
    });

    /// <summary>Verbs, by the first word of each phrase.</summary>
    public int OfVerbs(EquatableArray<string> phrases) => Add(phrases, phrase => [words.AddVerb(WordTableBuilder.Split(phrase)[0])]);

    /// <summary>Heads of noun groups, by the last word of each phrase; adjectives stand among them as they are.</summary>
    public int OfHeads(EquatableArray<string> phrases) => Add(phrases, phrase =>
    {
        string head = Last(phrase);
        OwnLemma(head);
        return [words.AddNoun(head)];
    });

    /// <summary>Words of any class, in all their forms.</summary>
    public int OfAnyWords(EquatableArray<string> phrases) => Add(phrases, phrase =>
    {
        string head = Last(phrase);
        words.AddNoun(head);
        OwnLemma(head);
        return [words.AddVerb(head)];
    });

    private static string Last(string phrase)
    {
        List<string> parts = WordTableBuilder.Split(phrase);
        return parts[parts.Count - 1];
    }

    private int OwnLemma(string word)
    {
        int entry = words.Add(word);
        words.Own(entry);
        return entry;
    }

    private int Add(EquatableArray<string> phrases, Func<string, int[]> lemmas)
    {
        var set = new SortedSet<int>();
        foreach (string phrase in phrases)
        {
            if (WordTableBuilder.Split(phrase).Count > 0)
                set.UnionWith(lemmas(phrase));
        }

        if (set.Count == 0)
            return None;
        string key = string.Join(",", set);
        if (_known.TryGetValue(key, out int index))
            return index;
        index = _sets.Count;
        _known.Add(key, index);
        _sets.Add(set);
        return index;
    }
}
