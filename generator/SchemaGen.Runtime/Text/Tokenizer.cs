using System.Numerics;
using SchemaGen.Tables;

namespace SchemaGen.Text;

/// <summary>Divides a sentence into words and signs.</summary>
internal static class Tokenizer
{
    // A token's length is kept in sixteen bits; what is longer is no word, and is cut.
    private const int LongestWord = 30_000;

    // With fewer characters at hand, the next ones are fetched: hardly any word is longer.
    private const int LeastLeft = CharMap.Width / 4;

    private static readonly TokenShape[] AsciiSigns = MakeAsciiSigns();

    /// <summary>Adds the tokens of a stretch.</summary>
    /// <param name="map">The text.</param>
    /// <param name="span">The stretch.</param>
    /// <param name="marks">The quotation marks of the block it lies in.</param>
    /// <param name="mark">Index of the first mark to look at; moved past the stretch.</param>
    /// <param name="tokens">Where they go.</param>
    public static void Read(CharMap map, Span span, List<QuoteMark> marks, ref int mark, GrowingArray<Token> tokens)
    {
        int at = span.Start, end = span.End, nextMark = NextMark(marks, ref mark, at);
        bool space = true;
        // The classes of the characters from here on, as far as they are at hand: they move along with the place.
        ulong spaces = 0, plain = 0, lower = 0, capitals = 0, joints = 0;
        int left = 0;
        while (at < end)
        {
            if (left < LeastLeft)
                (spaces, plain, lower, capitals, joints, left) = (map.Spaces(at), map.PlainWords(at), map.LowerLetters(at), map.Capitals(at), map.Joints(at), CharMap.Width);
            // White space is skipped without asking whether there is any: no processor foresees what stands behind a word.
            int skip = BitOperations.TrailingZeroCount(~spaces);
            at += skip;
            left -= skip;
            space |= skip > 0;
            if (left <= 0 || at >= end)
                continue;
            (plain, lower, capitals, joints) = (plain >> skip, lower >> skip, capitals >> skip, joints >> skip);
            if (at > nextMark)
                nextMark = NextMark(marks, ref mark, at);
            int length = Math.Min(BitOperations.TrailingZeroCount(~plain), end - at);
            // Most words: a run of plain letters and digits that begins with a letter, and behind which stands nothing that may belong to it. One branch, not five.
            bool whole = (plain & (lower | capitals) & 1) != 0 & ((joints >> length & 1) == 0 | at + length == end) & length < left;
            TokenShape shape;
            if (at == nextMark)
                (shape, length) = (marks[mark].Role == QuoteRole.Open ? TokenShape.OpenQuote : TokenShape.CloseQuote, 1);
            else if (whole)
                shape = ShapeOf(lower, capitals, length);
            else
                shape = Other(map, at, span, space, out length);
            tokens.Add(new Token(at, (short)length, shape, space));
            at += length;
            left -= length;
            space = false;
            (spaces, plain, lower, capitals, joints) = (spaces >> skip >> length, plain >> length, lower >> length, capitals >> length, joints >> length);
        }

        NextMark(marks, ref mark, at);
    }

    /// <summary>The shape of a word of plain letters and digits.</summary>
    /// <param name="lower">Its small letters, and those behind it.</param>
    /// <param name="capitals">Its capitals, and those behind it.</param>
    /// <param name="length">Its length; below 64.</param>
    private static TokenShape ShapeOf(ulong lower, ulong capitals, int length)
    {
        ulong within = (1UL << length) - 1;
        bool single = (lower & within) != 0 | BitOperations.PopCount(capitals & within) < 2;
        return (TokenShape)((int)(capitals & 1) << (single ? 0 : 1));
    }

    /// <summary>Moves to the next mark at or behind a place; where there is none, it is behind any place.</summary>
    private static int NextMark(List<QuoteMark> marks, ref int mark, int at)
    {
        while (mark < marks.Count && marks[mark].At < at)
            mark++;
        return mark < marks.Count ? marks[mark].At : int.MaxValue;
    }

    private static TokenShape Other(CharMap map, int at, Span span, bool space, out int length)
    {
        char c = map.Text[at];
        if (WordForm.IsWordUnit(c))
            return Word(map.Text, at, span.End, out length);
        return WordForm.IsApostrophe(c) || c == '‘' ? Apostrophe(map.Text, at, span, out length) : Sign(map.Text, at, span, space, out length);
    }

    private static TokenShape Word(string text, int at, int end, out int length)
    {
        length = WordForm.Length(text.AsSpan(0, Math.Min(end, at + LongestWord)), at);
        if (Abbreviations.OwnsDot(text, at, at + length, end))
            length++;
        return ShapeOf(text.AsSpan(at, length));
    }

    private static TokenShape ShapeOf(ReadOnlySpan<char> word)
    {
        if (char.IsDigit(word[0]))
            return TokenShape.Digits;
        if (!Signs.IsCapital(word[0]))
            return TokenShape.Lower;
        int capitals = 0;
        foreach (char c in word)
        {
            if (Signs.IsCapital(c))
                capitals++;
            else if (char.IsLetter(c))
                return TokenShape.Capitalised;
        }

        return capitals > 1 ? TokenShape.AllCapitals : TokenShape.Capitalised;
    }

    private static TokenShape Apostrophe(string text, int at, Span span, out int length)
    {
        length = 1;
        bool afterWord = at > span.Start && WordForm.IsWordUnit(text[at - 1]);
        if (!afterWord || text[at] == '‘')
            return TokenShape.Other;
        length = WordForm.Length(text.AsSpan(0, span.End), at);
        if (length == 2 && text[at + 1] is 's' or 'S')
            return TokenShape.Possessive;
        if (length > 1)
            return TokenShape.Lower;
        return text[at - 1] is 's' or 'S' or 'x' or 'z' ? TokenShape.Possessive : TokenShape.Other;
    }

    private static TokenShape Sign(string text, int at, Span span, bool space, out int length)
    {
        length = 1;
        char c = text[at];
        TokenShape shape = c < AsciiSigns.Length ? AsciiSigns[c] : SignOf(c);
        // Nearly all are one character that means the same anywhere.
        if (shape == TokenShape.Stop)
        {
            while (at + length < span.End && length < LongestWord && Signs.IsFinal(text[at + length]))
                length++;
        }
        else if (c == '-')
        {
            while (at + length < span.End && length < LongestWord && text[at + length] == '-')
                length++;
            return length > 1 || space && (at + 1 == span.End || Signs.IsSpace(text[at + 1])) ? TokenShape.Dash : TokenShape.Hyphen;
        }

        return shape;
    }

    private static TokenShape[] MakeAsciiSigns()
    {
        var signs = new TokenShape[128];
        for (int c = 0; c < signs.Length; c++)
            signs[c] = SignOf((char)c);
        return signs;
    }

    /// <summary>What a sign is by itself.</summary>
    private static TokenShape SignOf(char c) => c switch
    {
        ',' => TokenShape.Comma,
        ':' => TokenShape.Colon,
        ';' => TokenShape.Semicolon,
        _ when Signs.IsFinal(c) => TokenShape.Stop,
        _ when Signs.IsDash(c) => TokenShape.Dash,
        _ when WordForm.IsHyphen(c) => TokenShape.Hyphen,
        _ when Signs.IsOpenBracket(c) => TokenShape.OpenBracket,
        _ when Signs.IsCloseBracket(c) => TokenShape.CloseBracket,
        _ => TokenShape.Other,
    };
}
