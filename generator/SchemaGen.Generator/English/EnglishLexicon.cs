namespace SchemaGen.Generator.English;

/// <summary>The word classes of English, from the lists that the runtime reads with. Only advice asks for them, so they are read when it first does.</summary>
internal static class EnglishLexicon
{
    private static readonly Lazy<Words> s_words = new(Words.Read);

    /// <summary>True for the base form of a verb.</summary>
    /// <param name="word">In small letters.</param>
    public static bool IsVerb(string word) => s_words.Value.Bases.Contains(word);

    /// <summary>The verb that a word is a form of, or null where none is known.</summary>
    /// <param name="form">In small letters.</param>
    public static string? VerbOf(string form) => s_words.Value.Forms.TryGetValue(form, out string? verb) ? verb : null;

    /// <summary>True for a word that begins sentences without an article: a verb, adjective, adverb or function word. Nouns alone in the singular do not.</summary>
    /// <param name="word">In small letters.</param>
    public static bool MayOpenSentence(string word) => s_words.Value.Openers.Contains(word);

    private sealed class Words
    {
        private static readonly char[] s_blanks = [' ', '\t', '\r'];

        public HashSet<string> Bases { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, string> Forms { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Openers { get; } = new(StringComparer.Ordinal);

        public static Words Read()
        {
            Words words = new();
            foreach (string list in new[] { "verbs", "noun-verbs", "adjectives", "adverbs", "function-words" })
            {
                using Stream stream = typeof(EnglishLexicon).Assembly.GetManifestResourceStream(list + ".lexicon.txt")!;
                using StreamReader reader = new(stream);
                while (reader.ReadLine() is { } line)
                    words.Add(line);
            }

            return words;
        }

        private void Add(string line)
        {
            int comment = line.IndexOf('#');
            string[] parts = (comment < 0 ? line : line.Substring(0, comment)).Split(s_blanks, StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length == 0)
                return;
            Openers.Add(parts[0]);
            if (Array.IndexOf(parts, "verb") < 0)
                return;
            Bases.Add(parts[0]);
            foreach (Inflected form in Verbs.Inflect(parts[0]))
                Forms[form.Text] = parts[0];
        }
    }
}
