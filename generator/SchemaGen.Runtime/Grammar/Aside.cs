using SchemaGen.Text;

namespace SchemaGen.Grammar;

/// <summary>
/// Finds what stands beside a sentence: what a caption puts beside a name to show who is where ("Ali Noor, second from left, and Amina Odhiambo (R) met"), brackets, and words between commas that only link ("Kenya, for its part, refused, however, to leave").
/// The sentence goes on behind them as if they were not there.
/// </summary>
internal static class Aside
{
    private const int LongestBracket = 8;
    private const int LongestLink = 4;

    /// <summary>The first token of the aside that ends at a token, or -1 where none does.</summary>
    /// <param name="document">The document.</param>
    /// <param name="first">The first token of the sentence.</param>
    /// <param name="last">A closing bracket or a comma.</param>
    public static int Start(Document document, int first, int last)
    {
        Token[] tokens = document.Tokens;
        if (tokens[last].Shape == TokenShape.CloseBracket)
        {
            for (int k = last - 1; k > first && k >= last - LongestBracket; k--)
            {
                if (tokens[k].Shape == TokenShape.OpenBracket)
                    return k;
            }

            return -1;
        }

        if (last - 1 <= first)
            return -1;
        for (int k = last - 2; k > first && k >= last - 1 - LongestLink; k--)
        {
            if (tokens[k].Shape == TokenShape.Comma)
            {
                if (IsLink(document, k + 1, last))
                    return k;
                break;
            }
        }

        if (!IsSide(document, last - 1))
            return -1;
        int at = last - 2;
        while (at > first && IsRow(document, at))
            at--;
        return at > first && tokens[at].Shape == TokenShape.Comma && IsName(tokens, at - 1) ? at : -1;
    }

    /// <summary>The token behind the aside that opens at a comma, or the comma itself where none does.</summary>
    /// <param name="document">The document.</param>
    /// <param name="comma">The comma.</param>
    /// <param name="end">The token behind the sentence.</param>
    public static int End(Document document, int comma, int end)
    {
        Token[] tokens = document.Tokens;
        for (int k = comma + 2; k < end && k <= comma + 1 + LongestLink; k++)
        {
            if (tokens[k].Shape != TokenShape.Comma)
                continue;
            if (IsLink(document, comma + 1, k))
                return k + 1;
            break;
        }

        int at = comma + 1;
        while (at < end && IsRow(document, at))
            at++;
        if (at + 1 >= end || !IsSide(document, at) || comma == 0 || !IsName(tokens, comma - 1))
            return comma;
        at++;
        if (tokens[at].Shape == TokenShape.Comma)
            return at + 1;
        // "Ali Noor, left and Amina Odhiambo, right, met"; but "turned, left and never came back".
        return tokens[at].Shape == TokenShape.Stop || document.Chars(tokens[at]) is "and" && at + 1 < end && IsName(tokens, at + 1) ? at : comma;
    }

    /// <summary>Words that link a sentence to the one before, or tell on whose part it is.</summary>
    private static bool IsLink(Document document, int from, int to)
    {
        ReadOnlySpan<char> word = document.Chars(document.Tokens[from]);
        return (to - from) switch
        {
            1 => word is "however" or "meanwhile" or "though" or "too" or "moreover" or "nevertheless" or "nonetheless" or "therefore" or "instead" or "also" or "then" or "furthermore" or "conversely" or "similarly" or "likewise" or "apparently" or "reportedly" or "allegedly",
            2 => word is "in" && document.Chars(document.Tokens[from + 1]) is "turn" or "fact" or "addition" or "response" or "return" or "effect" || word is "of" && document.Chars(document.Tokens[from + 1]) is "course"
                || word is "for" && document.Chars(document.Tokens[from + 1]) is "example" or "instance" or "now" || word is "by" && document.Chars(document.Tokens[from + 1]) is "contrast",
            3 => word is "for" && document.Chars(document.Tokens[from + 1]) is "his" or "her" or "its" or "their" or "our" or "my" && document.Chars(document.Tokens[from + 2]) is "part",
            4 => word is "on" && document.Chars(document.Tokens[from + 3]) is "hand",
            _ => false,
        };
    }

    private static bool IsName(Token[] tokens, int at) => tokens[at].Shape is TokenShape.Capitalised or TokenShape.AllCapitals;

    private static bool IsSide(Document document, int at) => document.Chars(document.Tokens[at]) is "left" or "right" or "centre" or "center" or "L" or "R" or "C";

    private static bool IsRow(Document document, int at) => document.Chars(document.Tokens[at]) is "second" or "third" or "fourth" or "far" or "from" or "the" or "front" or "back" or "top" or "bottom" or "2nd" or "3rd";
}
