namespace SchemaGen.Tables;

/// <summary>How the numbers of a <c>TypeSection</c> stand in its literal, from 0 up to <see cref="Largest"/>: one character for a small number, two for a large one. Shared by source with the generator.</summary>
internal static class PackedCode
{
    /// <summary>The character of 0: the first that no literal has to escape. The small numbers, which are nearly all, are letters and signs.</summary>
    public const char Zero = ' ';

    /// <summary>From here on what a character holds is the upper half of a number of two.</summary>
    public const int Long = 0x5000;

    /// <summary>Bits of the lower half.</summary>
    public const int HalfBits = 14;

    /// <summary>The greatest number.</summary>
    public const int Largest = (1 << 27) - 1;
}
