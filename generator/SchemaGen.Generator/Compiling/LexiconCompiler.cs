using System.Globalization;
using SchemaGen.Generator.English;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Compiling;

/// <summary>
/// Compiles lines of <c>word tag tag ...</c> into a word table. <c>noun</c> and <c>verb</c> are inflected; with <c>form</c> the word stands as it is, and <c>base s past part ing</c> name its verb form;
/// <c>lemma=word</c> says what such a form is a form of; <c>fn=Name</c> gives the function word; the verb classes (<see cref="VerbClass"/>) stand at the lemma.
/// </summary>
internal sealed class LexiconCompiler
{
    private static readonly Dictionary<string, WordTags> s_tags = new(StringComparer.Ordinal)
    {
        ["noun"] = WordTags.Noun,
        ["plural"] = WordTags.PluralNoun,
        ["verb"] = WordTags.VerbBase,
        ["base"] = WordTags.VerbBase,
        ["s"] = WordTags.VerbS,
        ["past"] = WordTags.VerbPast,
        ["part"] = WordTags.VerbParticiple,
        ["ing"] = WordTags.VerbIng,
        ["adj"] = WordTags.Adjective,
        ["adv"] = WordTags.Adverb,
        ["det"] = WordTags.Determiner,
        ["prep"] = WordTags.Preposition,
        ["pron"] = WordTags.Pronoun,
        ["conj"] = WordTags.Conjunction,
        ["sub"] = WordTags.Subordinator,
        ["modal"] = WordTags.Modal,
        ["aux"] = WordTags.Auxiliary,
        ["num"] = WordTags.Number,
        ["wh"] = WordTags.Wh,
        ["neg"] = WordTags.Negation,
        ["particle"] = WordTags.Particle,
        ["month"] = WordTags.Month,
        ["weekday"] = WordTags.Weekday,
        ["time"] = WordTags.TimeNoun,
        ["light"] = WordTags.LightVerb,
        ["implies"] = WordTags.ImpliesComplement,
        ["negates"] = WordTags.NegatesComplement,
        ["person"] = WordTags.PersonNoun,
        ["given"] = WordTags.GivenName,
        ["male"] = WordTags.Male,
        ["female"] = WordTags.Female,
        ["prefersverb"] = WordTags.PrefersVerb,
    };

    private static readonly Dictionary<string, VerbClass> s_classes = new(StringComparer.Ordinal)
    {
        ["ditransitive"] = VerbClass.Ditransitive,
        ["objectcontrol"] = VerbClass.ObjectControl,
        ["subjectcontrol"] = VerbClass.SubjectControl,
        ["postpones"] = VerbClass.Postpones,
        ["bareinfinitive"] = VerbClass.BareInfinitive,
    };

    /// <summary>Flags that hold for all forms of an entry.</summary>
    private const WordTags Shared =
        WordTags.LightVerb | WordTags.ImpliesComplement | WordTags.NegatesComplement | WordTags.PrefersVerb | WordTags.TimeNoun | WordTags.PersonNoun | WordTags.GivenName | WordTags.Male | WordTags.Female;

    private readonly WordTableBuilder _words = new();
    private readonly Dictionary<int, int> _namedFunctions = [];

    /// <summary>Forms that take their function word from their lemma, unless a line of their own names one.</summary>
    private readonly List<(int Entry, int Function)> _inheritedFunctions = [];

    /// <summary>What is wrong with the lines read so far, each with file and line.</summary>
    public List<string> Errors { get; } = [];

    public void Read(string file, string text)
    {
        int number = 0;
        foreach (string raw in text.Split('\n'))
        {
            number++;
            int comment = raw.IndexOf('#');
            string[] parts = (comment < 0 ? raw : raw.Substring(0, comment)).Split([' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length == 0)
                continue;
            if (ReadLine(parts) is { } problem)
                Errors.Add($"{file}({number.ToString(CultureInfo.InvariantCulture)}): {problem}");
        }
    }

    public WordTableData Build()
    {
        foreach ((int entry, int function) in _inheritedFunctions)
        {
            if (!_namedFunctions.ContainsKey(entry))
                _words.SetExtra(entry, function);
        }

        return _words.Build();
    }

    private string? ReadLine(string[] parts)
    {
        WordTags tags = WordTags.None;
        bool verb = false, form = false;
        int function = 0;
        VerbClass classes = VerbClass.None;
        string? lemma = null;
        for (int i = 1; i < parts.Length; i++)
        {
            string part = parts[i];
            if (part == "form")
                form = true;
            else if (s_tags.TryGetValue(part, out WordTags tag))
                (tags, verb) = (tags | tag, verb || part == "verb");
            else if (s_classes.TryGetValue(part, out VerbClass @class))
                classes |= @class;
            else if (part.StartsWith("lemma=", StringComparison.Ordinal))
                lemma = part.Substring(6);
            else if (!part.StartsWith("fn=", StringComparison.Ordinal))
                return $"'{part}' is no tag";
            else if (!Enum.TryParse(part.Substring(3), out FunctionWord named) || !Enum.IsDefined(typeof(FunctionWord), named))
                return $"'{part.Substring(3)}' is no function word";
            else
                function = (int)named;
        }

        if (parts.Length == 1)
            return $"'{parts[0]}' has no tag";
        if (parts[0].Length > 1 && parts[0].IndexOf('-') >= 0)
            return $"'{parts[0]}' can never be found: a hyphen is a word of its own";
        string word = parts[0].ToLowerInvariant();
        int entry = _words.Add(WordTableBuilder.Normalize(word));
        if (function != 0)
        {
            if (_namedFunctions.TryGetValue(entry, out int other) && other != function)
                return $"'{word}' is named fn={(FunctionWord)other} already";
            _namedFunctions[entry] = function;
            _words.SetExtra(entry, WordExtra.Of((FunctionWord)function, WordExtra.Classes(_words.Extra(entry))));
        }

        if (classes != VerbClass.None)
            _words.SetExtra(entry, WordExtra.Of(WordExtra.Function(_words.Extra(entry)), WordExtra.Classes(_words.Extra(entry)) | classes));

        if (form)
            AddForm(entry, lemma is null ? entry : _words.Add(WordTableBuilder.Normalize(lemma)), tags);
        else
            AddInflected(entry, word, tags, verb, function);
        return null;
    }

    private void AddForm(int entry, int lemma, WordTags tags)
    {
        const WordTags nouns = WordTags.Noun | WordTags.PluralNoun;
        _words.Tag(entry, tags);
        if (WordTableBuilder.IsVerb(tags))
            _words.Verb(entry, lemma, tags);
        if ((tags & nouns) != 0)
            _words.Noun(entry, lemma, tags);
        _words.Own(entry);
    }

    private void AddInflected(int entry, string word, WordTags tags, bool verb, int function)
    {
        _words.Tag(entry, tags);
        _words.Own(entry);
        WordTags shared = tags & Shared;
        if (verb)
        {
            // Be, have and do stay auxiliaries in all their forms; a modal or particle is one in its own form only.
            bool auxiliary = (tags & WordTags.Auxiliary) != 0;
            WordTags verbFlags = auxiliary ? shared | WordTags.Auxiliary : shared;
            foreach (Inflected form in Verbs.Inflect(word))
            {
                int at = _words.Add(WordTableBuilder.Normalize(form.Text));
                _words.Verb(at, entry, form.Tags | verbFlags);
                if (auxiliary && function != 0)
                    _inheritedFunctions.Add((at, function));
            }
        }
        else if (WordTableBuilder.IsVerb(tags))
        {
            _words.Verb(entry, entry, tags);
        }

        if ((tags & WordTags.Noun) != 0)
        {
            _words.Noun(entry, entry, WordTags.Noun);
            foreach (string plural in Nouns.PluralsOfWord(word))
                _words.Noun(_words.Add(WordTableBuilder.Normalize(plural)), entry, WordTags.PluralNoun | (shared & ~(WordTags.LightVerb | WordTags.ImpliesComplement | WordTags.NegatesComplement)));
        }
        else if ((tags & WordTags.PluralNoun) != 0)
        {
            _words.Noun(entry, entry, WordTags.PluralNoun);
        }
    }
}
