namespace SchemaGen.Grammar;

/// <summary>The part of speech that a token has been given.</summary>
internal enum Pos : byte
{
    Other,
    Noun,
    PluralNoun,
    Proper,
    NationalAdjective,
    Adjective,
    Adverb,
    Determiner,
    Possessive,
    Pronoun,
    Number,
    Preposition,
    To,
    Conjunction,
    Subordinator,
    That,
    Wh,
    Modal,
    Auxiliary,
    VerbBase,
    VerbS,
    VerbPast,
    VerbParticiple,
    VerbIng,
    Negation,
    Particle,
    Hyphen,
    Mark,
}

/// <summary>Sets of parts of speech, a bit for each: whether one is in a set is asked without a branch.</summary>
internal static class PosSets
{
    /// <summary>Main verbs.</summary>
    public const uint Verb = 1u << (int)Pos.VerbBase | 1u << (int)Pos.VerbS | 1u << (int)Pos.VerbPast | 1u << (int)Pos.VerbParticiple | 1u << (int)Pos.VerbIng;

    /// <summary>Nouns and names.</summary>
    public const uint Nominal = 1u << (int)Pos.Noun | 1u << (int)Pos.PluralNoun | 1u << (int)Pos.Proper;

    /// <summary>What the head of a group may be that means somebody by itself: names, and numbers of those that were named.</summary>
    public const uint Named = 1u << (int)Pos.Proper | 1u << (int)Pos.NationalAdjective | 1u << (int)Pos.Number;

    /// <summary>What a verb group begins with.</summary>
    public const uint OpensVerb = Verb | 1u << (int)Pos.Modal | 1u << (int)Pos.Auxiliary | 1u << (int)Pos.To;

    /// <summary>What a noun group that has its head ends before.</summary>
    public const uint EndsNoun = OpensVerb | 1u << (int)Pos.Preposition | 1u << (int)Pos.Conjunction | 1u << (int)Pos.Subordinator | 1u << (int)Pos.That | 1u << (int)Pos.Wh | 1u << (int)Pos.Negation | 1u << (int)Pos.Particle;

    /// <summary>True when the part of speech is in a set.</summary>
    public static bool IsIn(this Pos pos, uint set) => (set >> (int)pos & 1) != 0;
}
