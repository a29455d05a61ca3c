using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SchemaGen.Text;

/// <summary>The classes of a text's characters as bits, 64 characters a number: made in one pass, so that words and lines are found by whole numbers and not character by character.</summary>
/// <remarks>What stands behind the text counts as white space.</remarks>
internal sealed class CharMap
{
    /// <summary>Characters a number.</summary>
    public const int Width = 64;

    private const int HalfWidth = Width / 2;

    // The classes of one block of characters stand side by side, so that they are in the cache together.
    private const int Space = 0, Word = 1, Plain = 2, Letter = 3, Lower = 4, Capital = 5, LineBreak = 6, Quote = 7, FinalOrBracket = 8, Joint = 9, Kinds = 10;

    private ulong[] _bits = [];

    /// <summary>The text that the map is of.</summary>
    public string Text { get; private set; } = "";

    /// <summary>White space, from a place on: the lowest bit is the character at <paramref name="at"/>.</summary>
    public ulong Spaces(int at) => Window(at, Space);

    /// <summary>Letters and digits, from a place on.</summary>
    public ulong Words(int at) => Window(at, Word);

    /// <summary>Letters and digits of ASCII, from a place on.</summary>
    public ulong PlainWords(int at) => Window(at, Plain);

    /// <summary>Letters, from a place on.</summary>
    public ulong Letters(int at) => Window(at, Letter);

    /// <summary>Small letters, from a place on.</summary>
    public ulong LowerLetters(int at) => Window(at, Lower);

    /// <summary>Capitals, from a place on.</summary>
    public ulong Capitals(int at) => Window(at, Capital);

    /// <summary>What may belong to the word before it: apostrophes, dots, and all that is beyond ASCII, from a place on.</summary>
    public ulong Joints(int at) => Window(at, Joint);

    /// <summary>The first of what ends a line at or behind a place, or <paramref name="end"/>.</summary>
    public int NextLineBreak(int at, int end) => Next(at, end, LineBreak);

    /// <summary>The first quotation mark at or behind a place, or <paramref name="end"/>.</summary>
    public int NextQuote(int at, int end) => Next(at, end, Quote);

    /// <summary>The first of what a sentence may end with, and what opens a bracket, at or behind a place, or <paramref name="end"/>.</summary>
    public int NextFinalOrBracket(int at, int end) => Next(at, end, FinalOrBracket);

    /// <summary>The lowest bits, as many as stand between two places.</summary>
    public static ulong Within(int at, int end) => end - at >= Width ? ulong.MaxValue : (1UL << (end - at)) - 1;

    /// <summary>Maps another text.</summary>
    public void Read(string text)
    {
        Text = text;
        // One block more, since a window may begin anywhere in the last one.
        int blocks = (text.Length / Width) + 2;
        if (_bits.Length < blocks * Kinds)
            _bits = new ulong[Math.Max(blocks * Kinds, 1024)];
        int at = 0, block = 0;
        for (; at + Width <= text.Length; at += Width, block++)
            ReadBlock(text.AsSpan(at, Width), _bits.AsSpan(block * Kinds, Kinds));
        Span<char> rest = stackalloc char[Width];
        rest.Fill(' ');
        text.AsSpan(at).CopyTo(rest);
        ReadBlock(rest, _bits.AsSpan(block++ * Kinds, Kinds));
        rest.Fill(' ');
        ReadBlock(rest, _bits.AsSpan(block * Kinds, Kinds));
    }

    /// <summary>Lets go of the text.</summary>
    public void Clear() => Text = "";

    private static void ReadBlock(ReadOnlySpan<char> chars, Span<ulong> bits)
    {
        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(chars));
        ulong space = 0, digit = 0, lower = 0, capital = 0, lineBreak = 0, quote = 0, final = 0, joint = 0, other = 0;
        for (int half = 0; half < Width; half += HalfWidth)
        {
            // What is beyond a byte is beyond ASCII as well.
            var part = Vector256.NarrowWithSaturation(Vector256.LoadUnsafe(ref first, (nuint)half), Vector256.LoadUnsafe(ref first, (nuint)(half + (HalfWidth / 2))));
            space |= (ulong)Vector256.LessThanOrEqual(part, Vector256.Create((byte)' ')).ExtractMostSignificantBits() << half;
            digit |= Between(part, '0', 10) << half;
            lower |= Between(part, 'a', 26) << half;
            capital |= Between(part, 'A', 26) << half;
            lineBreak |= Any(part, "\n\r"u8) << half;
            quote |= Any(part, "\"'"u8) << half;
            final |= Any(part, ".?!([{"u8) << half;
            joint |= Any(part, "'."u8) << half;
            other |= (ulong)part.ExtractMostSignificantBits() << half;
        }

        bits[Joint] = joint | other;

        bits[Plain] = digit | lower | capital;
        ulong letter = lower | capital;
        for (; other != 0; other &= other - 1)
        {
            int k = BitOperations.TrailingZeroCount(other);
            CharKind kind = Signs.KindOf(chars[k]);
            space |= Bit(kind, CharKind.Space, k);
            digit |= Bit(kind, CharKind.Digit, k);
            letter |= Bit(kind, CharKind.Letter, k);
            lower |= Bit(kind, CharKind.Lower, k);
            capital |= Bit(kind, CharKind.Capital, k);
            lineBreak |= Bit(kind, CharKind.LineBreak, k);
            quote |= Bit(kind, CharKind.Quote, k);
            final |= Bit(kind, CharKind.FinalOrBracket, k);
        }

        (bits[Space], bits[Word], bits[Letter], bits[Lower], bits[Capital]) = (space, letter | digit, letter, lower, capital);
        (bits[LineBreak], bits[Quote], bits[FinalOrBracket]) = (lineBreak, quote, final);
    }

    private static ulong Between(Vector256<byte> part, char first, byte count) =>
        Vector256.LessThan(part - Vector256.Create((byte)first), Vector256.Create(count)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Any(Vector256<byte> part, ReadOnlySpan<byte> signs)
    {
        var any = Vector256<byte>.Zero;
        foreach (byte sign in signs)
            any |= Vector256.Equals(part, Vector256.Create(sign));
        return any.ExtractMostSignificantBits();
    }

    private static ulong Bit(CharKind kind, CharKind of, int at) => (kind & of) != 0 ? 1UL << at : 0;

    private int Next(int at, int end, int kind)
    {
        for (; at < end; at += Width)
        {
            if (Window(at, kind) is not 0 and var found)
                return Math.Min(end, at + BitOperations.TrailingZeroCount(found));
        }

        return end;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong Window(int at, int kind)
    {
        int index = (at / Width * Kinds) + kind, shift = at % Width;
        // By two shifts: one by the whole width would be one by nothing.
        return _bits[index] >> shift | _bits[index + Kinds] << 1 << (Width - 1 - shift);
    }
}
