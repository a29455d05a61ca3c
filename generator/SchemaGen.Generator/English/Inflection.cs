namespace SchemaGen.Generator.English;

/// <summary>Tells forms of verbs from base forms, of verbs that no list has too.</summary>
internal static class Inflection
{
    private static readonly HashSet<string> s_bases = new("embed imbed shred sled shed speed canvas bias gas bus focus".Split(' '), StringComparer.Ordinal);

    /// <summary>The verb that a word is an inflected form of; null for base forms, and for what cannot be told.</summary>
    /// <param name="word">In small letters.</param>
    public static string? BaseOf(string word)
    {
        if (word.Length < 4 || EnglishLexicon.IsVerb(word) || s_bases.Contains(word))
            return null;
        if (EnglishLexicon.VerbOf(word) is { } known)
            return known;
        bool past = Ends(word, "ed") && !Ends(word, "eed");
        bool ing = Ends(word, "ing") && word.Take(word.Length - 3).Any(c => "aeiouy".IndexOf(c) >= 0);
        bool third = Ends(word, "s") && !Ends(word, "ss") && !Ends(word, "us") && !Ends(word, "is") && !Ends(word, "as");
        if (!past && !ing && !third)
            return null;
        string stem = word.Substring(0, word.Length - (ing ? 3 : past ? 2 : 1));
        return Candidates(stem).FirstOrDefault(c => c.Length > 2 && Verbs.Inflect(c).Any(f => f.Text == word));
    }

    private static IEnumerable<string> Candidates(string stem)
    {
        if (Ends(stem, "ie") || Ends(stem, "i"))
            yield return stem.TrimEnd('e').TrimEnd('i') + "y";
        if (stem.Length > 3 && stem[stem.Length - 1] == stem[stem.Length - 2] && "lsz".IndexOf(stem[stem.Length - 1]) < 0)
            yield return stem.Substring(0, stem.Length - 1);
        if (stem.Length > 1 && "scvzgu".IndexOf(stem[stem.Length - 1]) >= 0 && stem[stem.Length - 1] != stem[stem.Length - 2])
            yield return stem + "e";
        yield return stem;
        if (Ends(stem, "e"))
            yield return stem.Substring(0, stem.Length - 1);
    }

    private static bool Ends(string word, string end) => word.EndsWith(end, StringComparison.Ordinal);
}
