using SchemaGen.Tables;

namespace SchemaGen.Grammar;

/// <summary>
/// The rules of the <see cref="Tagger"/>, and of what comes behind it, that a word can come under by its form: found out once a word form, so that most words pass all of them by with one look, and a sentence without such a word the whole rule.
/// </summary>
[Flags]
internal enum WordRules : ushort
{
    /// <summary>None: an ordinary noun, verb, adjective or adverb.</summary>
    None = 0,

    /// <summary>It qualifies a number behind it: "about 200".</summary>
    Approximates = 1 << 0,

    /// <summary>It does so with the word behind it: "at least 200".</summary>
    AtLeast = 1 << 1,

    /// <summary>As <see cref="AtLeast"/>: "up to 200".</summary>
    UpTo = 1 << 2,

    /// <summary>A point of the compass.</summary>
    Bearing = 1 << 3,

    /// <summary>"home".</summary>
    Homeward = 1 << 4,

    /// <summary>It may stand between an auxiliary and its verb: "were later lifted".</summary>
    Qualifies = 1 << 5,

    /// <summary>It makes one with the word beside it: "no longer".</summary>
    NoLonger = 1 << 6,

    /// <summary>It may stand inside a name: "von", "bin".</summary>
    NameParticle = 1 << 7,

    /// <summary>A number.</summary>
    Number = 1 << 8,

    /// <summary>A particle, "to" or not.</summary>
    Particle = 1 << 9,

    /// <summary>An auxiliary or modal.</summary>
    Auxiliary = 1 << 10,

    /// <summary>A word of a closed class, or a month or weekday, which is a name with a capital.</summary>
    Closed = 1 << 11,

    /// <summary>It may add somebody to a list: "along with", "as well as".</summary>
    Adds = 1 << 12,

    /// <summary>"including", or with the word behind it "such as".</summary>
    Includes = 1 << 13,

    /// <summary>With its hyphen it may belong to the word behind: "co-operate".</summary>
    Prefix = 1 << 14,

    /// <summary>The rules that ask for words, not for what the lexicon says of them.</summary>
    ByWord = Approximates | AtLeast | UpTo | Bearing | Homeward | Qualifies | NoLonger | NameParticle | Adds | Includes | Prefix,

    /// <summary>The rules by which the tagger looks at a word's context.</summary>
    Tagged = Approximates | AtLeast | UpTo | Bearing | Homeward | Qualifies | NoLonger | NameParticle | Number | Particle,
}

/// <summary>Finds out the rules that word forms come under, and what the forms are that come under none that looks at their context.</summary>
internal static class WordRule
{
    private const WordTags Closed = WordTags.Determiner | WordTags.Preposition | WordTags.Pronoun | WordTags.Conjunction | WordTags.Subordinator | WordTags.Modal | WordTags.Auxiliary | WordTags.Wh | WordTags.Negation | WordTags.Particle;

    /// <summary>The rules for a word as written.</summary>
    /// <param name="word">The word.</param>
    /// <param name="tags">Its readings.</param>
    /// <param name="function">Its function.</param>
    public static WordRules Of(ReadOnlySpan<char> word, WordTags tags, FunctionWord function) =>
        OfWord(word) | If((tags & WordTags.Number) != 0, WordRules.Number) | If((tags & WordTags.Particle) != 0, WordRules.Particle)
            | If((tags & (WordTags.Auxiliary | WordTags.Modal)) != 0, WordRules.Auxiliary) | If(function != FunctionWord.None || (tags & (Closed | WordTags.Month | WordTags.Weekday)) != 0, WordRules.Closed)
            | If(function == FunctionWord.Including, WordRules.Includes);

    private static WordRules OfWord(ReadOnlySpan<char> word) => word switch
    {
        "over" or "Over" or "about" or "About" or "around" or "Around" or "under" or "nearly" or "almost" or "roughly" or "least" or "most" or "between" or "Between" => WordRules.Approximates,
        "at" or "At" or "so" or "So" => WordRules.AtLeast,
        "up" or "Up" or "close" or "Close" => WordRules.UpTo,
        "north" or "south" or "east" or "west" or "northeast" or "northwest" or "southeast" or "southwest" => WordRules.Bearing,
        "home" => WordRules.Homeward,
        "later" or "earlier" or "since" or "further" or "once" or "yet" or "far" or "all" or "both" or "each" or "last" or "first" or "long" => WordRules.Qualifies,
        "no" or "longer" => WordRules.NoLonger,
        "von" or "van" or "der" or "den" or "de" or "del" or "della" or "da" or "dos" or "das" or "du" or "di" or "bin" or "ibn" or "bint" or "al" or "el" or "ul" or "ur" or "la" or "le" or "ben" or "abu" or "ter" or "zu" => WordRules.NameParticle,
        "well" or "along" or "together" => WordRules.Adds,
        "such" => WordRules.Includes,
        "co" or "Co" or "re" or "Re" or "pre" or "Pre" => WordRules.Prefix,
        _ => WordRules.None,
    };

    /// <summary>What a word of a closed class is wherever it stands; <see cref="Pos.Other"/> where its context decides, and for all other words.</summary>
    public static Pos Always(WordTags tags, FunctionWord function)
    {
        bool Has(WordTags some) => (tags & some) != 0;
        switch (function)
        {
            case FunctionWord.Not or FunctionWord.Never:
                return Pos.Negation;
            case FunctionWord.Be or FunctionWord.Have or FunctionWord.Do:
                return Pos.Auxiliary;
            case FunctionWord.Will or FunctionWord.Shall or FunctionWord.Would or FunctionWord.May or FunctionWord.Might or FunctionWord.Can or FunctionWord.Could or FunctionWord.Must or FunctionWord.Ought:
                return Pos.Modal;
            case FunctionWord.Who or FunctionWord.Which or FunctionWord.Whose or FunctionWord.What or FunctionWord.Where or FunctionWord.When or FunctionWord.Why or FunctionWord.How:
                return Pos.Wh;
            case FunctionWord.And or FunctionWord.Or or FunctionWord.But or FunctionWord.Nor:
                return Pos.Conjunction;
            case FunctionWord.If or FunctionWord.Unless or FunctionWord.Whether or FunctionWord.Because or FunctionWord.Although or FunctionWord.While:
                return Pos.Subordinator;
            case FunctionWord.A or FunctionWord.The or FunctionWord.No:
                return Pos.Determiner;
            case FunctionWord.I or FunctionWord.We or FunctionWord.You or FunctionWord.He or FunctionWord.She or FunctionWord.It or FunctionWord.They:
                return !Has(WordTags.Determiner) ? Has(WordTags.Adverb) ? Pos.Other : Pos.Pronoun : !Has(WordTags.Pronoun) ? Pos.Determiner : Pos.Other;
            case FunctionWord.There:
                return Pos.Pronoun;
            case FunctionWord.To or FunctionWord.That or FunctionWord.Need or FunctionWord.This or FunctionWord.These or FunctionWord.Both or FunctionWord.Each or FunctionWord.Neither or FunctionWord.Other or FunctionWord.Last or FunctionWord.Next or FunctionWord.Than:
                return Pos.Other;
        }

        if (Has(WordTags.Wh))
            return Pos.Wh;
        // With a capital they are names.
        if (Has(WordTags.Weekday | WordTags.Month))
            return Pos.Other;
        if (Has(WordTags.Conjunction))
            return Pos.Conjunction;
        if (Has(WordTags.Preposition) && !Has(WordTags.Subordinator | WordTags.Particle | WordTags.Adverb | WordTags.VerbIng | WordTags.VerbPast | WordTags.Adjective | WordTags.Noun | WordTags.PluralNoun | WordTags.VerbBase))
            return Pos.Preposition;
        return Pos.Other;
    }

    /// <summary>What a form in small letters is, outside names and compounds, before any look at its context; <see cref="Pos.Other"/> where a rule has to be asked.</summary>
    /// <param name="form">What is known of the form; its rules are those of small letters.</param>
    public static Pos Fixed(in Lexeme form)
    {
        if (form.Has(WordRules.Tagged))
            return Pos.Other;
        if (form.Has(WordRules.Closed))
            return form.Always;
        // Of unknown words the ending may tell more.
        bool known = form.IsEnglish || form.IsListed;
        return known && !form.Has(Lexeme.AnyVerb | WordTags.Adjective | WordTags.Adverb) ? NounForm(form.Tags) : Pos.Other;
    }

    /// <summary>The part of speech of a form that is taken for a noun if it can be one.</summary>
    public static Pos NounForm(WordTags tags) =>
        (tags & WordTags.Noun) != 0 ? Pos.Noun
            : (tags & WordTags.PluralNoun) != 0 ? Pos.PluralNoun
            : (tags & WordTags.Adjective) != 0 ? Pos.Adjective
            : (tags & WordTags.Adverb) != 0 ? Pos.Adverb
            : Pos.Noun;

    private static WordRules If(bool has, WordRules rules) => has ? rules : WordRules.None;
}
