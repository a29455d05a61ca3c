namespace SchemaGen.Generator.Binding.Frames;

/// <summary>The closed classes of English words that tell what a literal in a frame is.</summary>
internal static class EnglishWords
{
    private static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal)
    {
        "aboard", "about", "above", "across", "after", "against", "along", "alongside", "amid", "among", "around", "as", "at", "before", "behind", "below", "beneath", "beside", "besides", "between", "beyond", "by",
        "concerning", "despite", "during", "except", "for", "from", "in", "inside", "into", "like", "near", "of", "on", "onto", "opposite", "outside", "over", "past", "regarding", "round", "since", "than", "through",
        "throughout", "to", "toward", "towards", "under", "underneath", "until", "upon", "via", "with", "within", "without",
    };

    /// <summary>Adverbs that go with verbs and take no noun group themselves.</summary>
    private static readonly HashSet<string> PureParticles = new(StringComparer.Ordinal)
    {
        "ahead", "apart", "aside", "away", "back", "down", "forth", "forward", "home", "off", "out", "together", "up",
    };

    private static readonly HashSet<string> Determiners = new(StringComparer.Ordinal) { "a", "an", "the", "its", "his", "her", "their", "this", "these", "those", "some", "any" };

    private static readonly HashSet<string> ClauseOpeners = new(StringComparer.Ordinal) { "that", "whether", "if", "how", "why", "what", "when", "where", "who", "because" };

    private static readonly HashSet<string> Conjunctions = new(StringComparer.Ordinal) { "and", "or", "nor", "but" };

    public static bool IsDeterminer(WordsAtom atom) => atom.Words.All(Determiners.Contains);

    /// <summary>False for prepositions that are no verbs or nouns ("back", "round" are) and for what only joins.</summary>
    public static bool MayBeTrigger(WordsAtom atom) => atom.Words.All(w => !Prepositions.Contains(w) || w is "near" or "round") && !IsClauseOpener(atom) && !atom.Words.Any(Conjunctions.Contains) && !atom.Is("not");

    public static bool IsPureParticle(WordsAtom atom) => atom.Words.All(PureParticles.Contains);

    /// <summary>A preposition or a particle.</summary>
    public static bool IsPreposition(WordsAtom atom) => atom.Words.Count > 0 && atom.Words.All(w => Prepositions.Contains(w) || PureParticles.Contains(w));

    public static bool IsClauseOpener(WordsAtom atom) => atom.Words.Count > 0 && atom.Words.All(ClauseOpeners.Contains);

    /// <summary>A word that joins a role to the trigger: a preposition, or what opens a clause.</summary>
    public static bool IsLink(WordsAtom atom) => IsPreposition(atom) || IsClauseOpener(atom);
}
