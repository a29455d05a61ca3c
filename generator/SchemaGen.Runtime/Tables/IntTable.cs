using System.Runtime.CompilerServices;

namespace SchemaGen.Tables;

/// <summary>Whole numbers packed into a string literal, one or two characters each (<see cref="NumberCode"/>); an empty literal holds none.</summary>
/// <remarks>A literal is one token for the compiler and static data in the assembly, where an array initialiser of the same length costs a syntax node per number.</remarks>
public readonly struct IntTable
{
    /// <summary>Up to so many numbers are looked through, several at a time, sooner than searched.</summary>
    private const int Short = 64;

    private readonly string _data;
    private readonly bool _wide;

    /// <summary>Reads numbers in place.</summary>
    public IntTable(string data)
    {
        _data = data;
        _wide = data.Length > 0 && data[0] == NumberCode.Wide;
    }

    /// <summary>Packs numbers as the generator does.</summary>
    internal static string Pack(ReadOnlySpan<int> numbers)
    {
        if (numbers.Length == 0)
            return "";
        bool wide = false;
        foreach (int number in numbers)
            wide |= (uint)number > NumberCode.LargestNarrow;
        char[] data = new char[1 + (numbers.Length << (wide ? 1 : 0))];
        data[0] = wide ? NumberCode.Wide : NumberCode.Narrow;
        for (int i = 0, at = 1; i < numbers.Length; i++)
        {
            data[at++] = (char)(numbers[i] + NumberCode.Zero);
            if (wide)
                data[at++] = (char)((numbers[i] >> 16) + NumberCode.Zero);
        }

        return new string(data);
    }

    /// <summary>How many numbers the table holds.</summary>
    public int Count => string.IsNullOrEmpty(_data) ? 0 : _wide ? _data.Length - 1 >> 1 : _data.Length - 1;

    /// <summary>The number at <paramref name="index"/> (from 0).</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such number.</exception>
    public int this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            string data = _data;
            return _wide ? Pair(data, (index << 1) + 1) : (ushort)(data[index + 1] - NumberCode.Zero);
        }
    }

    /// <summary>The number at <paramref name="index"/>, or 0 in a table that was left out because all its numbers are 0.</summary>
    public int OrZero(int index) => _data.Length == 0 ? 0 : this[index];

    /// <summary>Looks a number up among some that ascend.</summary>
    /// <param name="first">The index of the first of them.</param>
    /// <param name="end">The index behind the last.</param>
    /// <param name="number">What is looked for.</param>
    /// <returns>Its index, or -1.</returns>
    public int Find(int first, int end, int number)
    {
        if (!_wide && (uint)(end - first) <= Short)
            return _data.AsSpan(first + 1, end - first).IndexOf(Code(number)) is >= 0 and var at ? first + at : -1;
        for (int low = first, high = end - 1; low <= high;)
        {
            int middle = (low + high) >>> 1, there = this[middle];
            if (there == number)
                return middle;
            if (there < number)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }

    /// <summary>True when numbers that ascend hold a number; a negative one is nowhere.</summary>
    /// <param name="first">The index of the first of them.</param>
    /// <param name="end">The index behind the last.</param>
    /// <param name="number">What is looked for.</param>
    public bool Holds(int first, int end, int number) =>
        _wide || end - first > Short ? Find(first, end, number) >= 0 : _data.AsSpan(first + 1, end - first).Contains(Code(number));

    /// <summary>The same for one of three numbers.</summary>
    public bool HoldsAny(int first, int end, int one, int two, int three) =>
        _wide || end - first > Short
            ? Find(first, end, one) >= 0 || Find(first, end, two) >= 0 || Find(first, end, three) >= 0
            : _data.AsSpan(first + 1, end - first).IndexOfAny(Code(one), Code(two), Code(three)) >= 0;

    /// <summary>How a number stands among narrow ones; what is too large for them as the number that none of them is.</summary>
    private static char Code(int number) => (char)(((uint)number > NumberCode.LargestNarrow ? NumberCode.LargestNarrow + 1 : number) + NumberCode.Zero);

    private static int Pair(string data, int at) => (ushort)(data[at] - NumberCode.Zero) | (ushort)(data[at + 1] - NumberCode.Zero) << 16;
}
