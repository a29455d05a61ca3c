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

    /// <summary>A buffer that nobody writes to.</summary>
    private static char[]? s_free;

    /// <summary>True where all characters stand as they are.</summary>
    public static bool IsPlain(ReadOnlySpan<char> value) => Plain(value) == value.Length;

    /// <summary>Adds a string as a literal.</summary>
    public static void Write(StringBuilder text, ReadOnlySpan<char> value)
    {
        char[] piece = Interlocked.Exchange(ref s_free, null) ?? new char[Piece];
        int n = 0;
        text.Append('"');
        while (value.Length > 0)
        {
            if (n > Piece - Longest)
                Flush(text, piece, ref n);
            int plain = Plain(value.Slice(0, Math.Min(value.Length, Piece - n)));
            value.Slice(0, plain).CopyTo(piece.AsSpan(n));
            n += plain;
            value = value.Slice(plain);
            if (value.Length > 0 && n <= Piece - Longest && !IsPlain(value[0]))
            {
                n = Escape(piece, n, value[0]);
                value = value.Slice(1);
            }
        }

        Flush(text, piece, ref n);
        text.Append('"');
        s_free = piece;
    }

    /// <summary>How many characters a literal of numbers has, as the assembly holds it.</summary>
    public static int Length(ReadOnlySpan<int> values) => values.Length == 0 ? 0 : 1 + (values.Length * (AnyAbove(values, NumberCode.LargestNarrow) ? 2 : 1));

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
        if (!IsPlain(c))
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

    /// <summary>How many characters at the beginning stand as they are.</summary>
    private static int Plain(ReadOnlySpan<char> value)
    {
        int at = 0;
        while (at < value.Length && IsPlain(value[at]))
            at++;
        return at;
    }

    /// <summary>True for the characters that stand as they are.</summary>
    private static bool IsPlain(char c) =>
        c is >= ' ' and < '\u007F' ? c is not ('"' or '\\') : c is (>= '\u00A0' and < '\u2000') or (>= '\u2070' and < '\uD800') or (>= '\uE000' and < '\uFB00');
}
