namespace SchemaGen.Generator.Compiling;

/// <summary>The hash functions of the runtime's tables; tests hold the two sides together.</summary>
internal static class TableHash
{
    /// <summary>FNV-1a over UTF-16 code units, as <c>WordTable.Hash</c>.</summary>
    public static uint Word(ReadOnlySpan<char> form)
    {
        unchecked
        {
            uint hash = 2166136261;
            foreach (char c in form)
                hash = (hash ^ c) * 16777619;
            return hash ^ (hash >> 15);
        }
    }

    /// <summary>A power of two with room to spare: tables are at most two thirds full.</summary>
    public static int SlotsFor(int count)
    {
        int slots = 2;
        while (slots < count + (count / 2))
            slots <<= 1;
        return slots;
    }
}
