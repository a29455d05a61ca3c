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

    /// <summary>The hash of an edge, as <c>NameTable.Hash</c>.</summary>
    public static uint Edge(int node, int word)
    {
        unchecked
        {
            uint hash = ((uint)node * 0x9E3779B1) ^ ((uint)word * 0x85EBCA6B);
            return hash ^ (hash >> 15);
        }
    }

    /// <summary>A power of two with room to spare: tables are at most half full.</summary>
    public static int SlotsFor(int count)
    {
        int slots = 2;
        while (slots < count * 2)
            slots <<= 1;
        return slots;
    }
}
