using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Grammar;

/// <summary>What is asked of all tokens of a sentence at once, a byte for each kind of question (<see cref="SignColumns"/>): found out once a word form.</summary>
[Flags]
internal enum TokenSigns : uint
{
    /// <summary>Nothing of it.</summary>
    None = 0,

    /// <summary>The names of the schema begin with it, or are it.</summary>
    BeginsName = 1 << 0,

    /// <summary>It is a name by itself (<see cref="NameParts.IsName"/>).</summary>
    IsName = 1 << 1,

    /// <summary>A word of more than three letters.</summary>
    Longer = 1 << 2,

    /// <summary>No word in small letters.</summary>
    NotLower = 1 << 3,

    /// <summary>A hyphen.</summary>
    Hyphen = 1 << 4,

    /// <summary>A noun of time.</summary>
    Time = 1 << 5,

    /// <summary>Neither its form nor a name tells what it is.</summary>
    Undecided = 1 << 6,

    /// <summary>A word outside names.</summary>
    Free = 1 << 7,

    /// <summary>Behind these bits stand the <see cref="SentenceMarks"/> that it gives its sentence, then the class of words by which names go on with it, as a bit, then the classes by which names go on behind it.</summary>
    Marks = 0xFF << 8,
}

/// <summary>Finds out the signs of tokens.</summary>
internal static class TokenSign
{
    /// <summary>Where the bytes of the signs begin that are no <see cref="TokenSigns"/>.</summary>
    public const int MarksShift = 8, ClassShift = 16, FollowersShift = 24;

    /// <summary>The signs of a token by itself.</summary>
    /// <param name="word">What the tables say of it; its signs hold no more than its followers.</param>
    /// <param name="shape">Its shape.</param>
    /// <param name="length">Its length in UTF-16 code units.</param>
    public static TokenSigns Of(in Lexeme word, TokenShape shape, int length)
    {
        bool isWord = shape <= TokenShape.Digits;
        TokenSigns signs = If(word.NameNode != 0, TokenSigns.BeginsName) | If((word.Names & NameParts.IsName) != 0, TokenSigns.IsName)
            | If(shape < TokenShape.Digits && length > 3, TokenSigns.Longer) | If(shape != TokenShape.Lower, TokenSigns.NotLower) | If(shape == TokenShape.Hyphen, TokenSigns.Hyphen)
            | If(word.Has(WordTags.TimeNoun), TokenSigns.Time) | If(word.Pos == Pos.Other, TokenSigns.Undecided) | If(isWord, TokenSigns.Free);
        // "Workers' Party": whatever goes on behind an apostrophe, it may be a name.
        uint nameClass = shape == TokenShape.Possessive ? byte.MaxValue : (word.Names & NameParts.GoesOn) != 0 ? 1u << NameTable.ClassOf(word.Word) : 0;
        return signs | (TokenSigns)((uint)MarksOf(word, shape, length) << MarksShift | nameClass << ClassShift | (uint)word.Followers << FollowersShift);
    }

    private static SentenceMarks MarksOf(in Lexeme word, TokenShape shape, int length)
    {
        bool digits = shape == TokenShape.Digits, month = word.Has(WordTags.Month);
        return If(shape is TokenShape.OpenQuote or TokenShape.CloseQuote, SentenceMarks.Quote)
            | If(digits || month || word.Has(WordTags.Weekday) || word.Function is FunctionWord.Today or FunctionWord.Yesterday or FunctionWord.Tomorrow, SentenceMarks.Day)
            | If(digits && length == 4 || month || word.Has(WordTags.TimeNoun), SentenceMarks.Time)
            | If(word.Function == FunctionWord.Other || word.Has(WordTraits.Reciprocal), SentenceMarks.Reciprocal)
            | If(word.Has(WordTraits.Measure), SentenceMarks.Measure) | If(word.Function == FunctionWord.According, SentenceMarks.According)
            | If(word.Has(WordRules.Adds | WordRules.Includes), SentenceMarks.Adds) | If(word.Function == FunctionWord.Between, SentenceMarks.Between);
    }

    private static TokenSigns If(bool has, TokenSigns sign) => has ? sign : TokenSigns.None;

    private static SentenceMarks If(bool has, SentenceMarks mark) => has ? mark : SentenceMarks.None;
}
