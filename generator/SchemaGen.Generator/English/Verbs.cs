using SchemaGen.Tables;

namespace SchemaGen.Generator.English;

/// <summary>A form of a word and what it is.</summary>
internal readonly record struct Inflected(string Text, WordTags Tags);

/// <summary>The forms of verbs.</summary>
internal static class Verbs
{
    /// <summary>Verbs of several syllables with the stress on the last, which double its consonant.</summary>
    private static readonly HashSet<string> s_doubling = Words(
        """
        abet abhor acquit admit allot annul aver befit befog begin commit compel concur confer control debar defer demob demur deter disbar disinter dispel distil embed emit enrol enthral entrap equip excel
        expel extol forbid forget fulfil handicap hobnob impel incur infer instil inter intermit kidnap kneecap occur omit outbid outfit outrun outstrip outwit overstep patrol permit prefer propel rebel rebut
        recap recommit recur refer refit regret remit repel rerun reset resit retrofit sidestep submit transfer tranship transmit undercut underpin unplug unwrap upset wiretap zigzag
        """);

    /// <summary>Verbs written either way: the British double the consonant.</summary>
    private static readonly HashSet<string> s_either = Words(
        """
        benefit bias bus cancel channel combat counsel dial duel equal focus fuel funnel gas grovel initial label level libel marshal model panel parcel pedal program pummel quarrel rival
        shovel shrivel signal snivel spiral total towel travel tunnel unravel worship
        """);

    /// <summary>The forms of a verb, its base first.</summary>
    /// <param name="lemma">One word in small letters.</param>
    public static IReadOnlyList<Inflected> Inflect(string lemma)
    {
        if (lemma == "be")
        {
            const WordTags present = WordTags.VerbS;
            return [new("be", WordTags.VerbBase), new("is", present), new("are", present), new("am", present), new("was", WordTags.VerbPast), new("were", WordTags.VerbPast), new("been", WordTags.VerbParticiple), new("being", WordTags.VerbIng)];
        }

        List<Inflected> forms = [new(lemma, WordTags.VerbBase), new(Third(lemma), WordTags.VerbS)];
        if (IrregularVerbs.TryGet(lemma, out string[] past, out string[] participle))
        {
            foreach (string form in past)
                Add(forms, form, WordTags.VerbPast);
            foreach (string form in participle)
                Add(forms, form, WordTags.VerbParticiple);
        }
        else
        {
            foreach (string stem in Stems(lemma))
                Add(forms, Past(stem), WordTags.VerbPast | WordTags.VerbParticiple);
        }

        foreach (string stem in Stems(lemma))
            Add(forms, Ing(stem), WordTags.VerbIng);
        return forms;
    }

    /// <summary>The forms of a verb phrase: its first word is inflected ("carry out": "carried out").</summary>
    public static IReadOnlyList<Inflected> InflectPhrase(string phrase)
    {
        int space = phrase.IndexOf(' ');
        if (space < 0)
            return Inflect(phrase);
        string rest = phrase.Substring(space);
        List<Inflected> forms = [];
        foreach (Inflected form in Inflect(phrase.Substring(0, space)))
            forms.Add(form with { Text = form.Text + rest });
        return forms;
    }

    private static void Add(List<Inflected> forms, string text, WordTags tags)
    {
        int known = forms.FindIndex(f => f.Text == text);
        if (known >= 0)
            forms[known] = new(text, forms[known].Tags | tags);
        else
            forms.Add(new(text, tags));
    }

    private static string Third(string lemma) => lemma switch
    {
        "have" => "has",
        _ when lemma.EndsWith("quiz", StringComparison.Ordinal) => lemma + "zes",
        _ => Spelling.AddS(lemma, esAfterO: true),
    };

    /// <summary>What -ed and -ing are added to: the lemma, with its last consonant doubled where that is due.</summary>
    private static IEnumerable<string> Stems(string lemma)
    {
        if (s_either.Contains(lemma) && Spelling.EndsLikeHop(lemma))
            return [lemma, lemma + lemma[lemma.Length - 1]];
        if (lemma.EndsWith("quiz", StringComparison.Ordinal))
            return [lemma + "z"];
        bool doubles = Spelling.EndsLikeHop(lemma) && (Spelling.Syllables(lemma) == 1 || s_doubling.Contains(lemma) || EndsInIrregular(lemma));
        if (doubles)
            return [lemma + lemma[lemma.Length - 1]];
        return lemma.EndsWith("ic", StringComparison.Ordinal) ? [lemma + "k"] : [lemma];
    }

    /// <summary>"overrun", "upset", "reset": an irregular verb of one syllable behind a prefix bears the stress.</summary>
    private static bool EndsInIrregular(string lemma) =>
        lemma.Length > 4 && IrregularVerbs.TryGet(lemma, out _, out _) && IrregularVerbs.TryGet(lemma.Substring(lemma.Length - 3), out _, out _);

    private static string Past(string stem) =>
        stem[stem.Length - 1] == 'e' ? stem + "d"
        : Spelling.EndsInConsonantY(stem) ? stem.Substring(0, stem.Length - 1) + "ied"
        : stem + "ed";

    private static string Ing(string stem)
    {
        if (stem.EndsWith("ie", StringComparison.Ordinal))
            return stem.Substring(0, stem.Length - 2) + "ying";
        bool keepsE = stem.Length <= 2 || stem.EndsWith("ee", StringComparison.Ordinal) || stem.EndsWith("oe", StringComparison.Ordinal) || stem.EndsWith("ye", StringComparison.Ordinal) || stem is "singe" or "tinge";
        return stem[stem.Length - 1] == 'e' && !keepsE ? stem.Substring(0, stem.Length - 1) + "ing" : stem + "ing";
    }

    private static HashSet<string> Words(string text) => new(text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
