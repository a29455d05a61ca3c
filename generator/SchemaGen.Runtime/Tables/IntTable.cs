using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SchemaGen.Tables;

/// <summary>Whole numbers packed into a string literal, two characters each (low half first).</summary>
/// <remarks>A literal is one token for the compiler and static data in the assembly, where an array initialiser of the same length costs a syntax node per number.</remarks>
public readonly struct IntTable(string data)
{
    private readonly string _data = data;

    /// <summary>How many numbers the table holds.</summary>
    public int Count => _data is null ? 0 : _data.Length >> 1;

    /// <summary>The number at <paramref name="index"/> (from 0).</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such number.</exception>
    public int this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            string data = _data;
            // The string's own check of bounds.
            _ = data[(index << 1) + 1];
            ref byte at = ref Unsafe.As<char, byte>(ref Unsafe.Add(ref MemoryMarshal.GetReference(data.AsSpan()), index << 1));
            int value = Unsafe.ReadUnaligned<int>(ref at);
            // The low half comes first on every machine.
            return BitConverter.IsLittleEndian ? value : (int)BitOperations.RotateLeft((uint)value, 16);
        }
    }

    /// <summary>Numbers in a row.</summary>
    /// <param name="index">The first one's index.</param>
    /// <param name="count">How many.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no such numbers.</exception>
    public ReadOnlySpan<int> Slice(int index, int count)
    {
        ReadOnlySpan<char> halves = _data.AsSpan(index << 1, count << 1);
        return BitConverter.IsLittleEndian ? MemoryMarshal.Cast<char, int>(halves) : Swapped(halves);
    }

    private static int[] Swapped(ReadOnlySpan<char> halves)
    {
        int[] numbers = new int[halves.Length >> 1];
        for (int k = 0; k < numbers.Length; k++)
            numbers[k] = halves[k << 1] | halves[(k << 1) + 1] << 16;
        return numbers;
    }
}
