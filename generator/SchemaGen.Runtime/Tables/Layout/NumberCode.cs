namespace SchemaGen.Tables;

/// <summary>How the numbers of an <c>IntTable</c> stand in a literal: behind one character that says how wide they are. Shared by source with the generator.</summary>
internal static class NumberCode
{
    /// <summary>The character of 0: the first that no literal has to escape. The small numbers, which are most of all, are letters and signs.</summary>
    public const char Zero = ' ';

    /// <summary>Before numbers of one character.</summary>
    public const char Narrow = '1';

    /// <summary>Before numbers of two characters, the low half first.</summary>
    public const char Wide = '2';

    /// <summary>The greatest number of one character: the next one stands for what is not there. Negative numbers need two.</summary>
    public const int LargestNarrow = 0xFFFE;
}
