namespace SchemaGen.Tables;

/// <summary>What a word form can be: its ambiguity class, as bits.</summary>
/// <remarks>Shared by source with the generator, which writes these bits into the tables that the runtime reads.</remarks>
[Flags]
public enum WordTags : uint
{
    /// <summary>Nothing is known of the form.</summary>
    None = 0,

    /// <summary>A singular (or mass) noun.</summary>
    Noun = 1 << 0,

    /// <summary>A plural noun.</summary>
    PluralNoun = 1 << 1,

    /// <summary>A verb's base form ("warn").</summary>
    VerbBase = 1 << 2,

    /// <summary>A verb's third person singular ("warns").</summary>
    VerbS = 1 << 3,

    /// <summary>A verb's past tense ("warned").</summary>
    VerbPast = 1 << 4,

    /// <summary>A verb's past participle ("warned", "taken").</summary>
    VerbParticiple = 1 << 5,

    /// <summary>A verb's -ing form.</summary>
    VerbIng = 1 << 6,

    /// <summary>An adjective.</summary>
    Adjective = 1 << 7,

    /// <summary>An adverb.</summary>
    Adverb = 1 << 8,

    /// <summary>A determiner, possessive or quantifier that opens a noun group ("the", "its", "several").</summary>
    Determiner = 1 << 9,

    /// <summary>A preposition.</summary>
    Preposition = 1 << 10,

    /// <summary>A pronoun that is a noun group by itself ("it", "they", "who" is <see cref="Wh"/>).</summary>
    Pronoun = 1 << 11,

    /// <summary>A coordinating conjunction ("and", "or", "but").</summary>
    Conjunction = 1 << 12,

    /// <summary>A subordinating conjunction ("because", "if", "while", "that").</summary>
    Subordinator = 1 << 13,

    /// <summary>A modal ("will", "may").</summary>
    Modal = 1 << 14,

    /// <summary>A form of be, have or do.</summary>
    Auxiliary = 1 << 15,

    /// <summary>A number word ("three", "dozens" is a noun).</summary>
    Number = 1 << 16,

    /// <summary>A relative or question word ("who", "which", "what").</summary>
    Wh = 1 << 17,

    /// <summary>"not", "n't", "never".</summary>
    Negation = 1 << 18,

    /// <summary>A verb particle ("out", "up").</summary>
    Particle = 1 << 19,

    /// <summary>A month's name.</summary>
    Month = 1 << 20,

    /// <summary>A weekday's name.</summary>
    Weekday = 1 << 21,

    /// <summary>A noun of time ("week", "year", "morning"), which does not become an object.</summary>
    TimeNoun = 1 << 22,

    /// <summary>Where noun and verb are both possible: the verb is the more frequent reading.</summary>
    PrefersVerb = 1 << 23,

    /// <summary>A light verb, which carries an event noun ("make", "give", "launch").</summary>
    LightVerb = 1 << 24,

    /// <summary>A verb whose infinitive is implied to happen ("begin", "continue", "manage").</summary>
    ImpliesComplement = 1 << 25,

    /// <summary>A verb whose infinitive is implied not to happen ("refuse", "fail", "decline").</summary>
    NegatesComplement = 1 << 26,

    /// <summary>A noun that denotes persons ("man", "teacher"), for pronouns and unknown actors.</summary>
    PersonNoun = 1 << 27,

    /// <summary>A given name, with the gender it mostly has in the next two bits.</summary>
    GivenName = 1 << 28,

    /// <summary>Male (given names, titles, pronouns).</summary>
    Male = 1 << 29,

    /// <summary>Female (given names, titles, pronouns).</summary>
    Female = 1 << 30,
}
