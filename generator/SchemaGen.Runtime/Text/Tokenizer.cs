using System.Numerics;
using SchemaGen.Tables;

namespace SchemaGen.Text;

/// <summary>Divides a sentence into words and signs.</summary>
internal static class Tokenizer
{
    // A token's length is kept in sixteen bits; what is longer is no word, and is cut.
    private const int LongestWord = 30_000;

    /// <summary>Adds the tokens of a stretch.</summary>
    /// <param name="map">The text.</param>
    /// <param name="span">The stretch.</param>
    /// <param name="marks">The quotation marks of the block it lies in.</param>
    /// <param name="mark">Index of the first mark to look at; moved past the stretch.</param>
    /// <param name="tokens">Where they go.</param>
    public static void Read(CharMap map, Span span, List<QuoteMark> marks, ref int mark, GrowingArray<Token> tokens)
    {
        string text = map.Text;
        int at = span.Start;
        bool space = true;
        while (at < span.End)
        {
            ulong signs = ~map.Spaces(at);
            if ((signs & 1) == 0)
            {
                space = true;
                at += BitOperations.TrailingZeroCount(signs);
                continue;
            }

            char c = text[at];

            while (mark < marks.Count && marks[mark].At < at)
                mark++;
            int length = 1;
            TokenShape shape;
            if (mark < marks.Count && marks[mark].At == at)
                shape = marks[mark].Role == QuoteRole.Open ? TokenShape.OpenQuote : TokenShape.CloseQuote;
            else if (WordForm.IsWordUnit(c))
                shape = Word(map, at, span.End, out length);
            else if (WordForm.IsApostrophe(c) || c == '‘')
                shape = Apostrophe(text, at, span, out length);
            else
                shape = Sign(text, at, span, space, out length);
            tokens.Add(new Token(at, (short)length, shape, space));
            at += length;
            space = false;
        }
    }

    private static TokenShape Word(CharMap map, int at, int end, out int length)
    {
        if (TryPlain(map, at, end, out length, out TokenShape shape))
            return shape;
        string text = map.Text;
        length = WordForm.Length(text.AsSpan(0, Math.Min(end, at + LongestWord)), at);
        if (Abbreviations.OwnsDot(text, at, at + length, end))
            length++;
        return ShapeOf(text.AsSpan(at, length));
    }

    /// <summary>A run of plain letters and digits with a sign behind it that cannot belong to it: most words.</summary>
    private static bool TryPlain(CharMap map, int at, int end, out int length, out TokenShape shape)
    {
        shape = TokenShape.Lower;
        length = Math.Min(BitOperations.TrailingZeroCount(~map.PlainWords(at)), end - at);
        // Apostrophes, dots and accents may go on with the word.
        if (length == 64 || !char.IsAsciiLetter(map.Text[at]) || at + length < end && map.Text[at + length] is '\'' or '.' or >= '\u0080')
            return false;
        ulong capitals = map.Capitals(at);
        if ((capitals & 1) != 0)
        {
            ulong within = CharMap.Within(at, at + length);
            shape = (map.LowerLetters(at) & within) != 0 || BitOperations.PopCount(capitals & within) < 2 ? TokenShape.Capitalised : TokenShape.AllCapitals;
        }

        return true;
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
        if (Signs.IsFinal(c))
        {
            while (at + length < span.End && length < LongestWord && Signs.IsFinal(text[at + length]))
                length++;
            return TokenShape.Stop;
        }

        switch (c)
        {
            case ',':
                return TokenShape.Comma;
            case ':':
                return TokenShape.Colon;
            case ';':
                return TokenShape.Semicolon;
            case '-':
                while (at + length < span.End && length < LongestWord && text[at + length] == '-')
                    length++;
                return length > 1 || space && (at + 1 == span.End || Signs.IsSpace(text[at + 1])) ? TokenShape.Dash : TokenShape.Hyphen;
        }

        if (Signs.IsDash(c))
            return TokenShape.Dash;
        if (WordForm.IsHyphen(c))
            return TokenShape.Hyphen;
        if (Signs.IsOpenBracket(c))
            return TokenShape.OpenBracket;
        return Signs.IsCloseBracket(c) ? TokenShape.CloseBracket : TokenShape.Other;
    }
}
