using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using SchemaGen.Text.Dates;

namespace SchemaGen.Grammar;

/// <summary>The signs of a document's tokens, each kind of question in a row of its own: what 64 tokens answer is had by a few instructions, and without a branch, for which tokens these are nobody can foresee.</summary>
internal sealed class SignColumns
{
    /// <summary>Tokens that are asked at a time.</summary>
    public const int Width = 64;

    private const int HalfWidth = Width / 2;

    // Whoever asks for 64 may ask from the last token on, and for the token behind each.
    private const int Behind = Width + 1;

    private byte[] _signs = [], _marks = [], _classes = [], _followers = [], _dates = [];

    /// <summary>Makes room for the tokens of a document.</summary>
    public void Begin(int count)
    {
        if (_signs.Length >= count + Behind)
            return;
        int room = Math.Max(count + Behind, _signs.Length * 2);
        (_signs, _marks, _classes, _followers, _dates) = (new byte[room], new byte[room], new byte[room], new byte[room], new byte[room]);
    }

    /// <summary>Takes the signs of tokens that were looked up, and of which names were perhaps found.</summary>
    public SignColumns Read(ReadOnlySpan<Lexeme> lexemes)
    {
        Begin(lexemes.Length);
        for (int k = 0; k < lexemes.Length; k++)
        {
            TokenSigns signs = lexemes[k].Signs & ~TokenSigns.Undecided | (lexemes[k].Pos == Pos.Other ? TokenSigns.Undecided : TokenSigns.None);
            Set(k, lexemes[k].NameOffset < 0 ? signs : signs & ~TokenSigns.Free, lexemes[k].Dates);
        }

        return this;
    }

    /// <summary>Sets the signs of a token.</summary>
    /// <param name="token">The token.</param>
    /// <param name="signs">Its signs.</param>
    /// <param name="dates">What it can be in a date.</param>
    public void Set(int token, TokenSigns signs, DateParts dates)
    {
        _dates[token] = (byte)dates;
        _signs[token] = (byte)signs;
        _marks[token] = (byte)((uint)signs >> TokenSign.MarksShift);
        _classes[token] = (byte)((uint)signs >> TokenSign.ClassShift);
        _followers[token] = (byte)((uint)signs >> TokenSign.FollowersShift);
    }

    /// <summary>Notes that a token belongs to a name, and what it is there.</summary>
    public void SetNamed(int token, Pos pos) =>
        _signs[token] = (byte)(_signs[token] & ~(int)(TokenSigns.Free | TokenSigns.Undecided) | (pos == Pos.Other ? (int)TokenSigns.Undecided : 0));

    /// <summary>The tokens from one on that have a sign, as bits; of up to <see cref="Width"/>, those of <paramref name="within"/>.</summary>
    public ulong Where(TokenSigns sign, int first, ulong within) => within & Where(_signs, (byte)sign, first);

    /// <summary>The tokens from one on where a date may begin, as bits; at the last two a guess that is never too low, unless their sentence ends with them.</summary>
    /// <param name="first">The first token.</param>
    /// <param name="within">The tokens that are asked.</param>
    /// <param name="ends">True where their sentence ends behind them.</param>
    public ulong DatesMayBegin(int first, ulong within, bool ends)
    {
        ulong begins = Date(DateParts.Begins), counts = Date(DateParts.Counts), article = Date(DateParts.Article), opens = Date(DateParts.Opens);
        ulong beyond = ends ? 0 : ulong.MaxValue << (Width - 1);
        ulong from = begins | counts & (Date(DateParts.Days) >> 1 | beyond) | article & ((begins | Date(DateParts.Following)) >> 1 | beyond);
        return from | opens & (from >> 1 | beyond);

        ulong Date(DateParts part) => within & Where(_dates, (byte)part, first);
    }

    /// <summary>The tokens from one on behind which a name that they begin seems to go on, as bits; those of <paramref name="within"/>.</summary>
    public ulong GoOn(int first, ulong within)
    {
        ReadOnlySpan<byte> followers = _followers.AsSpan(first, Width), next = _classes.AsSpan(first + 1, Width);
        return within & ~Both(Vector256.Equals(At(followers, 0) & At(next, 0), Vector256<byte>.Zero), Vector256.Equals(At(followers, HalfWidth) & At(next, HalfWidth), Vector256<byte>.Zero));
    }

    /// <summary>What tokens tell of the sentence that they are.</summary>
    public SentenceMarks MarksOf(int first, int count)
    {
        Vector256<byte> all = Vector256<byte>.Zero;
        for (; count > 0; first += HalfWidth, count -= HalfWidth)
        {
            // What stands behind the last token is not the sentence's.
            var own = Vector256.LessThan(Vector256<byte>.Indices, Vector256.Create((byte)Math.Min(count, HalfWidth)));
            all |= At(_marks.AsSpan(first, HalfWidth), 0) & own;
        }

        Vector128<byte> half = all.GetLower() | all.GetUpper();
        ulong bits = half.AsUInt64()[0] | half.AsUInt64()[1];
        bits |= bits >> 32;
        bits |= bits >> 16;
        return (SentenceMarks)(byte)(bits | bits >> 8);
    }

    /// <summary>The lowest bits, one for each of up to <see cref="Width"/> tokens.</summary>
    public static ulong Within(int count) => count >= Width ? ulong.MaxValue : (1UL << count) - 1;

    private static ulong Where(byte[] column, byte bit, int first)
    {
        var asked = Vector256.Create(bit);
        ReadOnlySpan<byte> row = column.AsSpan(first, Width);
        return Both(Vector256.Equals(At(row, 0) & asked, asked), Vector256.Equals(At(row, HalfWidth) & asked, asked));
    }

    private static Vector256<byte> At(ReadOnlySpan<byte> column, int at) => Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(column), (nuint)at);

    private static ulong Both(Vector256<byte> low, Vector256<byte> high) => low.ExtractMostSignificantBits() | (ulong)high.ExtractMostSignificantBits() << HalfWidth;
}
