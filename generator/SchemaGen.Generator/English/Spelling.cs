namespace SchemaGen.Generator.English;

/// <summary>Rules of spelling that nouns and verbs share.</summary>
internal static class Spelling
{
    /// <summary>Adds -s or -es.</summary>
    public static string AddS(string word, bool esAfterO)
    {
        char last = word[word.Length - 1];
        if (EndsInConsonantY(word))
            return word.Substring(0, word.Length - 1) + "ies";
        bool hisses = last is 's' or 'x' or 'z' || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal);
        bool longO = esAfterO && last == 'o' && word.Length > 1 && !IsVowel(word[word.Length - 2]);
        return word + (hisses || longO ? "es" : "s");
    }

    public static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    public static bool EndsInConsonantY(string word) => word.Length > 1 && word[word.Length - 1] == 'y' && !IsVowel(word[word.Length - 2]) && char.IsLetter(word[word.Length - 2]);

    /// <summary>One vowel, then one consonant that can be doubled, at the end: "hop", "quit".</summary>
    public static bool EndsLikeHop(string word)
    {
        int n = word.Length;
        if (n < 3 || IsVowel(word[n - 1]) || word[n - 1] is 'w' or 'x' or 'y' or 'h' || !IsVowel(word[n - 2]))
            return n == 3 && word is "bus" or "gas";
        return !IsVowel(word[n - 3]) || word[n - 3] == 'u' && n > 3 && word[n - 4] == 'q';
    }

    /// <summary>Groups of vowels, which is near enough to syllables; a silent e at the end is none.</summary>
    public static int Syllables(string word)
    {
        int count = 0;
        bool inside = false;
        for (int i = 0; i < word.Length; i++)
        {
            bool vowel = IsVowel(word[i]) || word[i] == 'y' && i > 0;
            if (word[i] == 'u' && i > 0 && word[i - 1] == 'q')
                vowel = false;
            if (vowel && !inside)
                count++;
            inside = vowel;
        }

        return word[word.Length - 1] == 'e' && count > 1 ? count - 1 : count;
    }
}
