namespace SchemaGen.Tables;

/// <summary>How the bytes of a <c>StringTable</c> stand in a literal: two to a character, the first in its lower half. Shared by source with the generator.</summary>
/// <remarks>Taken apart by arithmetic, and so alike on machines of either byte order.</remarks>
internal static class BytePairs
{
    /// <summary>Bytes as a literal holds them.</summary>
    public static string Pack(ReadOnlySpan<byte> bytes)
    {
        char[] pairs = new char[(bytes.Length + 1) / 2];
        for (int i = 0; i < bytes.Length; i++)
            pairs[i / 2] |= (char)(bytes[i] << (i % 2 * 8));
        return new string(pairs);
    }

    /// <summary>Takes bytes out of a literal.</summary>
    /// <param name="pairs">The literal.</param>
    /// <param name="start">The first byte.</param>
    /// <param name="bytes">Filled.</param>
    /// <exception cref="IndexOutOfRangeException">There are not so many.</exception>
    public static void Unpack(string pairs, int start, Span<byte> bytes)
    {
        for (int i = 0; i < bytes.Length; i++, start++)
            bytes[i] = (byte)(pairs[start >> 1] >> ((start & 1) << 3));
    }
}
