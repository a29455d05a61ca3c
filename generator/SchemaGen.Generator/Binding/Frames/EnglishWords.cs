using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Binding.Frames;

/// <summary>Closed classes of English words.</summary>
[Flags]
internal enum WordClasses
{
    None = 0,
    Preposition = 1,
    PureParticle = 2,
    PrepositionOrParticle = 4,
    Determiner = 8,
    ClauseOpener = 16,
    Conjunction = 32,
}

/// <summary>The closed classes of English words that tell what a literal in a frame is.</summary>
internal static class EnglishWords
{
    private static readonly string[] Prepositions =
    [
        "aboard", "about", "above", "across", "after", "against", "along", "alongside", "amid", "among", "around", "as", "at", "before", "behind", "below", "beneath", "beside", "besides", "between", "beyond", "by",
        "concerning", "despite", "during", "except", "for", "from", "in", "inside", "into", "like", "near", "of", "on", "onto", "opposite", "outside", "over", "past", "regarding", "round", "since", "than", "through",
        "throughout", "to", "toward", "towards", "under", "underneath", "until", "upon", "via", "with", "within", "without",
    ];

    /// <summary>Adverbs that go with verbs and take no noun group themselves.</summary>
    private static readonly string[] PureParticles =
    [
        "ahead", "apart", "aside", "away", "back", "down", "forth", "forward", "home", "off", "out", "together", "up",
    ];

    private static readonly string[] Determiners = ["a", "an", "the", "its", "his", "her", "their", "this", "these", "those", "some", "any"];

    private static readonly string[] ClauseOpeners = ["that", "whether", "if", "how", "why", "what", "when", "where", "who", "because"];

    private static readonly string[] Conjunctions = ["and", "or", "nor", "but"];

    private static readonly Dictionary<string, WordClasses> Classes = ByWord();

    /// <summary>The classes that all of some words are in; none where there are no words.</summary>
    public static WordClasses ClassesOf(EquatableArray<string> words)
    {
        WordClasses classes = words.Count == 0 ? WordClasses.None : ~WordClasses.None;
        for (int i = 0; i < words.Count && classes != WordClasses.None; i++)
            classes &= ClassesOf(words[i]);
        return classes;
    }

    public static bool IsDeterminer(WordsAtom atom) => atom.Words.Count == 0 || Is(atom, WordClasses.Determiner);

    /// <summary>False for prepositions that are no verbs or nouns ("back", "round" are) and for what only joins.</summary>
    public static bool MayBeTrigger(WordsAtom atom) =>
        atom.Words.All(w => (ClassesOf(w) & (WordClasses.Preposition | WordClasses.Conjunction)) == 0 || w is "near" or "round") && !IsClauseOpener(atom) && !atom.Is("not");

    public static bool IsPureParticle(WordsAtom atom) => atom.Words.Count == 0 || Is(atom, WordClasses.PureParticle);

    /// <summary>A preposition or a particle.</summary>
    public static bool IsPreposition(WordsAtom atom) => Is(atom, WordClasses.PrepositionOrParticle);

    public static bool IsClauseOpener(WordsAtom atom) => Is(atom, WordClasses.ClauseOpener);

    /// <summary>A word that joins a role to the trigger: a preposition, or what opens a clause.</summary>
    public static bool IsLink(WordsAtom atom) => IsPreposition(atom) || IsClauseOpener(atom);

    private static bool Is(WordsAtom atom, WordClasses @class) => (atom.Classes & @class) != 0;

    private static WordClasses ClassesOf(string word) => Classes.TryGetValue(word, out WordClasses classes) ? classes : WordClasses.None;

    private static Dictionary<string, WordClasses> ByWord()
    {
        Dictionary<string, WordClasses> classes = new(StringComparer.Ordinal);
        foreach ((string[] words, WordClasses @class) in new[]
        {
            (Prepositions, WordClasses.Preposition | WordClasses.PrepositionOrParticle), (PureParticles, WordClasses.PureParticle | WordClasses.PrepositionOrParticle),
            (Determiners, WordClasses.Determiner), (ClauseOpeners, WordClasses.ClauseOpener), (Conjunctions, WordClasses.Conjunction),
        })
        {
            foreach (string word in words)
                classes[word] = (classes.TryGetValue(word, out WordClasses known) ? known : WordClasses.None) | @class;
        }

        return classes;
    }
}
