using SchemaGen.Tables;
using SchemaGen.Text.Dates;

namespace SchemaGen.Grammar;

/// <summary>What the English lexicon has a word as.</summary>
internal enum EnglishReading : byte
{
    /// <summary>It does not have it.</summary>
    None,

    /// <summary>An adjective that is no noun.</summary>
    Adjective,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>What is known of a token: what the tables say of its form, the name that begins there, and the part of speech it has been given.</summary>
internal struct Lexeme
{
    /// <summary>Of a token that no table knows.</summary>
    public static readonly Lexeme Unknown = new() { Word = -1, VerbLemma = -1, NounLemma = -1, OwnLemma = -1, Actor = -1, RoleWord = -1, NameOffset = -1 };

    // The wide fields come first, so that none is padded and a lexeme takes one line of the cache.

    /// <summary>The bits of its lemmas (<see cref="LemmaBits"/>).</summary>
    public ulong Lemmas;

    /// <summary>All readings of the form.</summary>
    public WordTags Tags;

    /// <summary>Index in the schema's word table, or -1.</summary>
    public int Word;

    /// <summary>What is asked of all tokens of a sentence at once, as it was before names were found.</summary>
    public TokenSigns Signs;

    /// <summary>Lemma id of the form as a verb, a noun, and as itself, in the schema; -1 where it is none.</summary>
    public int VerbLemma, NounLemma, OwnLemma;

    /// <summary>The node of the name trie that the word leads to from the root, or 0.</summary>
    public int NameNode;

    /// <summary>The actor that the name means, or -1.</summary>
    public int Actor;

    /// <summary>The role word that the name is, or -1.</summary>
    public int RoleWord;

    /// <summary>Length in tokens of the name that begins here, or 0.</summary>
    public short NameLength;

    /// <summary>Distance to the first token of the name that this token belongs to, or -1.</summary>
    public short NameOffset;

    /// <summary>The lists of English nouns that the word is in as written.</summary>
    public WordTraits Traits;

    /// <summary>The rules of the tagger that the word as written can come under.</summary>
    public WordRules Rules;

    /// <summary>The function word, where it is one.</summary>
    public FunctionWord Function;

    /// <summary>The classes of the verb that it is a form of.</summary>
    public VerbClass Classes;

    /// <summary>What the word can be in a name.</summary>
    public NameParts Names;

    /// <summary>The classes of the words by which names go on behind it that it begins (<see cref="NameTable.FollowersOf"/>).</summary>
    public byte Followers
    {
        readonly get => (byte)((uint)Signs >> TokenSign.FollowersShift);
        set => Signs = (TokenSigns)((uint)Signs & ~((uint)byte.MaxValue << TokenSign.FollowersShift) | (uint)value << TokenSign.FollowersShift);
    }

    /// <summary>What the schema's frames say of the form as a verb.</summary>
    public VerbUses Uses;

    /// <summary>What the word can be in a date.</summary>
    public DateParts Dates;

    /// <summary>What a word of a closed class is wherever it stands (<see cref="WordRule.Always"/>).</summary>
    public Pos Always;

    /// <summary>The reading chosen; before a sentence is tagged, the one of forms that have no other (<see cref="WordRule.Fixed"/>).</summary>
    public Pos Pos;

    /// <summary>What English has the word as, whatever the schema has.</summary>
    public EnglishReading English;

    /// <summary>True inside quotation marks.</summary>
    public bool InQuote;

    /// <summary>How the actor's name refers (valid where <see cref="Actor"/> is not -1).</summary>
    public NameKind ActorKind;

    /// <summary>True for a plural role word.</summary>
    public bool RolePlural;

    /// <summary>True for a role word that takes its country only from its own noun group.</summary>
    public bool Elsewhere;

    /// <summary>True when English has the word.</summary>
    public readonly bool IsEnglish => English != EnglishReading.None;

    /// <summary>True when a content rule of the schema looks for the word anywhere in what is said.</summary>
    public readonly bool IsSought => (Traits & WordTraits.Sought) != 0;

    /// <summary>True when the schema has the word, in a name or as a form of a lemma of its frames.</summary>
    public readonly bool IsListed => Word >= 0 || VerbLemma >= 0 || NounLemma >= 0 || OwnLemma >= 0;

    /// <summary>True when some verb reading is left.</summary>
    public readonly bool CanBeVerb => (Tags & AnyVerb) != 0;

    /// <summary>True when some noun reading is left.</summary>
    public readonly bool CanBeNoun => (Tags & (WordTags.Noun | WordTags.PluralNoun)) != 0;

    /// <summary>True when the form has one of the readings.</summary>
    public readonly bool Has(WordTags tags) => (Tags & tags) != 0;

    /// <summary>True when the word is in one of the lists.</summary>
    public readonly bool Has(WordTraits traits) => (Traits & traits) != 0;

    /// <summary>True when the word can come under one of the rules.</summary>
    public readonly bool Has(WordRules rules) => (Rules & rules) != 0;

    /// <summary>True when one of these is said of the word.</summary>
    public readonly bool Has(VerbUses uses) => (Uses & uses) != 0;

    /// <summary>True for a form of a verb of one of the classes.</summary>
    public readonly bool Is(VerbClass classes) => (Classes & classes) != 0;

    /// <summary>All verb readings.</summary>
    public const WordTags AnyVerb = WordTags.VerbBase | WordTags.VerbS | WordTags.VerbPast | WordTags.VerbParticiple | WordTags.VerbIng;

    /// <summary>True for a token read as a main verb.</summary>
    public readonly bool IsVerb => Pos.IsIn(PosSets.Verb);

    /// <summary>True for a token read as a noun or name.</summary>
    public readonly bool IsNominal => Pos.IsIn(PosSets.Nominal);

    /// <summary>True for a possessive pronoun before a noun ("its offer").</summary>
    public readonly bool IsPossessivePronoun =>
        // The pronouns stand side by side; asked without a branch.
        Pos == Pos.Determiner & (uint)(Function - FunctionWord.I) <= FunctionWord.They - FunctionWord.I & Function != FunctionWord.You;

    /// <summary>True when the word, as a noun, a verb or itself, is in a set of lemmas.</summary>
    public readonly bool IsIn(FrameTable frames, int set) => set >= 0 && (frames.BitsOf(set) & Lemmas) != 0 && frames.ContainsAny(set, NounLemma, OwnLemma, VerbLemma);
}

/// <summary>Looks from a token to the name that it belongs to.</summary>
internal static class LexemeNames
{
    /// <summary>The first token of the name that a token belongs to; the token itself outside names.</summary>
    public static int StartOfName(this Lexeme[] lexemes, int token) => token - Math.Max((short)0, lexemes[token].NameOffset);

    /// <summary>The lexeme that tells what the name means that a token belongs to; the token's own outside names.</summary>
    public static ref Lexeme NameAt(this Lexeme[] lexemes, int token) => ref lexemes[lexemes.StartOfName(token)];

    /// <summary>True for a word of what somebody is ("reeve") that names nobody.</summary>
    public static bool IsRole(this Lexeme[] lexemes, int token) => lexemes.NameAt(token) is { RoleWord: >= 0, Actor: < 0 };
}
