using System.Text;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Emitting;

/// <summary>Writes string literals, texts and tables alike, in large pieces: most of what is generated is tables.</summary>
/// <remarks>Characters stand as they are where C# and UTF-8 let them: half the text of escapes, and as quick for the compiler.</remarks>
internal static class LiteralWriter
{
    private const int Piece = 2048;

    /// <summary>The longest a character can become.</summary>
    private const int Longest = 6;

    /// <summary>The characters that stand as they are.</summary>
    private static readonly bool[] s_plain = Plain();

    /// <summary>Adds a string as a literal.</summary>
    public static void Write(StringBuilder text, ReadOnlySpan<char> value)
    {
        char[] piece = new char[Math.Min(Piece, (value.Length * Longest) + Longest)];
        int n = 0;
        text.Append('"');
        foreach (char c in value)
        {
            if (n > piece.Length - Longest)
                Flush(text, piece, ref n);
            n = Put(piece, n, c);
        }

        Flush(text, piece, ref n);
        text.Append('"');
    }

    /// <summary>Adds numbers packed into a literal, as <c>IntTable</c> reads them.</summary>
    public static void Write(StringBuilder text, ReadOnlySpan<int> values)
    {
        text.Append('"');
        if (values.Length > 0)
            WriteNumbers(text, values, AnyAbove(values, NumberCode.LargestNarrow));
        text.Append('"');
    }

    private static bool AnyAbove(ReadOnlySpan<int> values, int largest)
    {
        foreach (int value in values)
        {
            if ((uint)value > largest)
                return true;
        }

        return false;
    }

    private static void WriteNumbers(StringBuilder text, ReadOnlySpan<int> values, bool wide)
    {
        char[] piece = new char[Piece];
        int n = Put(piece, 0, wide ? NumberCode.Wide : NumberCode.Narrow);
        foreach (int value in values)
        {
            if (n > Piece - (2 * Longest))
                Flush(text, piece, ref n);
            n = Put(piece, n, (char)(value + NumberCode.Zero));
            if (wide)
                n = Put(piece, n, (char)((value >> 16) + NumberCode.Zero));
        }

        Flush(text, piece, ref n);
    }

    private static void Flush(StringBuilder text, char[] piece, ref int n)
    {
        text.Append(piece, 0, n);
        n = 0;
    }

    private static int Put(char[] piece, int n, char c)
    {
        if (!s_plain[c])
            return Escape(piece, n, c);
        piece[n] = c;
        return n + 1;
    }

    private static int Escape(char[] piece, int n, char c)
    {
        piece[n] = '\\';
        if (c is '"' or '\\' or '\0' or '\n')
        {
            piece[n + 1] = c switch { '\0' => '0', '\n' => 'n', _ => c };
            return n + 2;
        }

        piece[n + 1] = 'u';
        for (int digit = 0; digit < 4; digit++)
            piece[n + 2 + digit] = "0123456789ABCDEF"[(c >> (12 - (4 * digit))) & 15];
        return n + Longest;
    }

    private static bool[] Plain()
    {
        bool[] plain = new bool[char.MaxValue + 1];
        for (int c = 0; c < plain.Length; c++)
            plain[c] = c is >= ' ' and < '\u007F' and not '"' and not '\\' or (>= '\u00A0' and < '\u2000') or (>= '\u2070' and < '\uD800') or (>= '\uE000' and < '\uFB00');
        return plain;
    }
}
