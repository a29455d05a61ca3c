namespace SchemaGen.Generator.English;

/// <summary>The plurals of nouns and noun phrases.</summary>
internal static class Nouns
{
    private const string IrregularTable = """
        addendum addenda
        alumna alumnae
        alumnus alumni
        analysis analyses
        antithesis antitheses
        appendix appendices/appendixes
        axis axes
        bacterium bacteria
        basis bases
        bureau bureaus/bureaux
        bus buses
        cactus cacti/cactuses
        calf calves
        chateau chateaux
        child children
        crisis crises
        criterion criteria
        curriculum curricula/curriculums
        datum data
        diagnosis diagnoses
        die dice
        elf elves
        ellipsis ellipses
        emphasis emphases
        focus focuses/foci
        foot feet
        formula formulas/formulae
        fungus fungi
        gas gases
        genus genera
        goose geese
        half halves
        hoof hooves/hoofs
        hypothesis hypotheses
        index indexes/indices
        knife knives
        larva larvae
        leaf leaves
        life lives
        loaf loaves
        locus loci
        louse lice
        matrix matrices
        medium media/mediums
        memorandum memoranda/memorandums
        millennium millennia/millenniums
        moratorium moratoriums/moratoria
        mouse mice
        nucleus nuclei
        oasis oases
        ox oxen
        paralysis paralyses
        parenthesis parentheses
        passerby passersby
        penny pence/pennies
        person people/persons
        phenomenon phenomena
        plateau plateaus/plateaux
        prognosis prognoses
        quiz quizzes
        radius radii
        referendum referendums/referenda
        scarf scarves/scarfs
        self selves
        sheaf sheaves
        shelf shelves
        stimulus stimuli
        stratum strata
        symposium symposia/symposiums
        synthesis syntheses
        tableau tableaux
        terminus termini
        thesis theses
        thief thieves
        tooth teeth
        vertex vertices
        wharf wharves
        wife wives
        wolf wolves
        """;

    private static readonly Dictionary<string, string[]> s_irregular = Read();

    private static readonly HashSet<string> s_unchanged = Words(
        """
        aircraft barracks cattle chassis clergy corps crossroads deer fish folk gallows headquarters hovercraft infantry livestock means military offspring personnel politics rendezvous salmon series sheep
        shrimp spacecraft species swine trout warcraft watercraft works
        """);

    private static readonly HashSet<string> s_plain = Words("ataman brahman caiman cayman german hetman human mussulman norman ottoman pullman roman shaman talisman toman turkman");

    private static readonly HashSet<string> s_esAfterO = Words("archipelago buffalo cargo desperado domino echo embargo go hero innuendo mango mosquito motto negro no potato tomato tornado torpedo veto volcano");

    /// <summary>Singulars that end in a single s.</summary>
    private static readonly HashSet<string> s_singularS = Words("alias atlas bias canvas chaos christmas cosmos gas lens pancreas pathos plus sas yes bus census virus");

    private static readonly HashSet<string> s_prepositions = Words("of in at to for on from with by under over against de du");

    /// <summary>Compounds whose first word takes the plural, at least in careful writing.</summary>
    private static readonly HashSet<string> s_afterNoun = Words("general martial designate elect plenipotentiary emeritus");

    /// <summary>The plurals of a noun or noun phrase; empty where it is a plural itself.</summary>
    /// <param name="phrase">In small letters or as a name; words are divided by blanks and hyphens.</param>
    public static IReadOnlyList<string> Plurals(string phrase)
    {
        if (IsPlural(phrase))
            return [];
        (int start, int end) = Head(phrase);
        List<string> plurals = [];
        foreach (string plural in PluralsOfWord(phrase.Substring(start, end - start)))
            plurals.Add(phrase.Substring(0, start) + plural + phrase.Substring(end));
        int last = Math.Max(phrase.LastIndexOf(' '), phrase.LastIndexOf('-')) + 1;
        if (start > 0 || last == 0 || end == phrase.Length || !s_afterNoun.Contains(phrase.Substring(last)))
            return plurals;
        plurals.Add(phrase + "s");
        return plurals;
    }

    /// <summary>True for a phrase whose head is a plural already ("troops", "armed forces", "people").</summary>
    public static bool IsPlural(string phrase)
    {
        (int start, int end) = Head(phrase);
        string word = phrase.Substring(start, end - start).ToLowerInvariant();
        if (word is "people" or "police" or "men" or "women" or "children" or "media" or "forces" || word.EndsWith("men", StringComparison.Ordinal) && word.Length > 6)
            return true;
        if (word.Length < 4 || word[word.Length - 1] != 's' || s_unchanged.Contains(word) || s_singularS.Contains(word) || s_irregular.ContainsKey(word))
            return false;
        return word[word.Length - 2] is not ('s' or 'u' or 'i');
    }

    /// <summary>The plurals of a single noun, the usual one first.</summary>
    public static IReadOnlyList<string> PluralsOfWord(string noun)
    {
        string lower = noun.ToLowerInvariant();
        if (s_unchanged.Contains(lower) || lower.EndsWith("ese", StringComparison.Ordinal) && lower.Length > 5)
            return [noun];
        if (s_irregular.TryGetValue(lower, out string[]? plurals))
            return Array.ConvertAll(plurals, p => noun.Substring(0, 1) == lower.Substring(0, 1) ? p : char.ToUpperInvariant(p[0]) + p.Substring(1));
        if (lower.EndsWith("man", StringComparison.Ordinal) && !s_plain.Contains(lower))
            return [noun.Substring(0, noun.Length - 2) + "en"];
        foreach (string irregular in (string[])["wife", "child", "foot", "tooth"])
        {
            if (lower.Length > irregular.Length + 2 && lower.EndsWith(irregular, StringComparison.Ordinal))
                return [noun.Substring(0, noun.Length - irregular.Length) + s_irregular[irregular][0]];
        }

        // A proper name keeps its spelling: "Kenyas", not "Kenies".
        if (char.IsUpper(noun[0]) && Spelling.EndsInConsonantY(lower) && noun != lower && noun.Length < 4)
            return [noun + "s"];
        return [Spelling.AddS(noun, s_esAfterO.Contains(lower))];
    }

    /// <summary>Where the head of a noun phrase stands: before the first preposition, else the last word.</summary>
    private static (int Start, int End) Head(string phrase)
    {
        int start = 0;
        for (int at = 0; at <= phrase.Length; at++)
        {
            if (at < phrase.Length && phrase[at] is not (' ' or '-'))
                continue;
            int next = at + 1;
            if (at == phrase.Length)
                return (start, at);
            int end = phrase.IndexOfAny([' ', '-'], next);
            string follower = phrase.Substring(next, (end < 0 ? phrase.Length : end) - next);
            bool stops = at > start && (s_prepositions.Contains(follower) || follower.StartsWith("d'", StringComparison.Ordinal) || end < 0 && s_afterNoun.Contains(follower));
            if (stops)
                return (start, at);
            start = next;
        }

        return (start, phrase.Length);
    }

    private static Dictionary<string, string[]> Read()
    {
        var nouns = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (string line in IrregularTable.Split('\n'))
        {
            string[] parts = line.Trim().Split(' ');
            nouns.Add(parts[0], parts[1].Split('/'));
        }

        return nouns;
    }

    private static HashSet<string> Words(string text) => new(text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
