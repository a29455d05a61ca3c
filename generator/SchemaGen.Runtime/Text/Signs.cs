using System.Buffers;
using System.Runtime.CompilerServices;

namespace SchemaGen.Text;

/// <summary>The classes of a character, as bits.</summary>
[Flags]
internal enum CharKind : byte
{
    /// <summary>None of these.</summary>
    None = 0,

    /// <summary>As <see cref="Signs.IsSpace"/>.</summary>
    Space = 1,

    /// <summary>A letter.</summary>
    Letter = 2,

    /// <summary>A digit.</summary>
    Digit = 4,

    /// <summary>A small letter.</summary>
    Lower = 8,

    /// <summary>As <see cref="Signs.IsCapital"/>.</summary>
    Capital = 16,

    /// <summary>As <see cref="Signs.IsLineBreak"/>.</summary>
    LineBreak = 32,

    /// <summary>As <see cref="Signs.IsQuote"/>.</summary>
    Quote = 64,

    /// <summary>As <see cref="Signs.IsFinal"/> or <see cref="Signs.IsOpenBracket"/>.</summary>
    FinalOrBracket = 128,
}

/// <summary>Classes of single characters. Offsets and lengths everywhere are UTF-16 code units.</summary>
internal static class Signs
{
    /// <summary>White space, and the marks of no width that the web leaves in texts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSpace(char c) => c <= ' ' || c >= '\u0080' && IsOtherSpace(c);

    private static bool IsOtherSpace(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF';

    private static readonly CharKind[] Ascii = KindsOfAscii();

    /// <summary>The digits of ASCII.</summary>
    public static SearchValues<char> Digits { get; } = SearchValues.Create("0123456789");

    /// <summary>All classes of a character at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharKind KindOf(char c) => c < 128 ? Ascii[c] : OtherKindOf(c);

    private static CharKind[] KindsOfAscii()
    {
        var kinds = new CharKind[128];
        for (int c = 0; c < kinds.Length; c++)
            kinds[c] = OtherKindOf((char)c);
        return kinds;
    }

    private static CharKind OtherKindOf(char c) =>
        (IsSpace(c) ? CharKind.Space : CharKind.None) | (char.IsLetter(c) ? CharKind.Letter : CharKind.None) | (char.IsDigit(c) ? CharKind.Digit : CharKind.None)
            | (char.IsLower(c) ? CharKind.Lower : CharKind.None) | (IsCapital(c) ? CharKind.Capital : CharKind.None)
            | (IsLineBreak(c) ? CharKind.LineBreak : CharKind.None) | (IsQuote(c) ? CharKind.Quote : CharKind.None) | (IsFinal(c) || IsOpenBracket(c) ? CharKind.FinalOrBracket : CharKind.None);

    /// <summary>The end of a line.</summary>
    public static bool IsLineBreak(char c) => c is '\n' or '\r' or '\u2028' or '\u2029';

    /// <summary>A sign that can end a sentence.</summary>
    public static bool IsFinal(char c) => c is '.' or '?' or '!' or '…';

    /// <summary>A double quotation mark of any kind.</summary>
    public static bool IsDoubleQuote(char c) => c is '"' or '“' or '”' or '„' or '«' or '»' or '‟';

    /// <summary>A mark that may be a single quotation mark or an apostrophe.</summary>
    public static bool IsSingleQuote(char c) => c is '\'' or '‘' or '’' or '‛';

    /// <summary>Any quotation mark.</summary>
    public static bool IsQuote(char c) => IsDoubleQuote(c) || IsSingleQuote(c);

    /// <summary>An opening bracket.</summary>
    public static bool IsOpenBracket(char c) => c is '(' or '[' or '{';

    /// <summary>A closing bracket.</summary>
    public static bool IsCloseBracket(char c) => c is ')' or ']' or '}';

    /// <summary>A dash that is no hyphen.</summary>
    public static bool IsDash(char c) => c is '–' or '—' or '―';

    /// <summary>A sign that opens an entry of a list.</summary>
    public static bool IsBullet(char c) => c is '•' or '·' or '►' or '▪' or '■' or '●' or '◦' or '‣' or '➤' or '»' or '*';

    /// <summary>A letter that is a capital.</summary>
    public static bool IsCapital(char c) => c < 0x80 ? c is >= 'A' and <= 'Z' : char.IsUpper(c);

    /// <summary>The first character at or after <paramref name="at"/> that is no white space, or <paramref name="end"/>.</summary>
    public static int SkipSpace(string text, int at, int end)
    {
        while (at < end && IsSpace(text[at]))
            at++;
        return at;
    }

    /// <summary>The end of the text before <paramref name="end"/> without its white space.</summary>
    public static int TrimEnd(string text, int start, int end)
    {
        while (end > start && IsSpace(text[end - 1]))
            end--;
        return end;
    }
}
