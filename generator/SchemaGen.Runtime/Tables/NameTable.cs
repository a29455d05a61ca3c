namespace SchemaGen.Tables;

/// <summary>A trie of names over word indices: actors' names, role nouns, enum words.</summary>
/// <remarks>
/// Layout, written by the generator: <c>edges</c> is a hash table of three numbers a slot (node, word, child; child 0 = empty; slots a power of two; linear probing from <see cref="Hash"/>);
/// the root is node 0. <c>leaves</c> holds per node the place of its names in <c>names</c>, or 0; there: their count, then <see cref="EntrySize"/> numbers each: <see cref="NameKind"/>, <see cref="NameFlags"/>,
/// reference (actor index, role word index, or enum index &lt;&lt; 16 | value index), mask of the words whose first letter is a capital, mask of the words that are all capitals (bit 0: first word).
/// </remarks>
public sealed class NameTable(string edges, string leaves, string names)
{
    /// <summary>Numbers a name.</summary>
    public const int EntrySize = 5;

    private readonly IntTable _edges = new(edges);
    private readonly IntTable _leaves = new(leaves);
    private readonly IntTable _names = new(names);
    private bool[]? _goesOn;

    /// <summary>The hash of an edge.</summary>
    public static uint Hash(int node, int word)
    {
        uint hash = (uint)node * 0x9E3779B1 ^ (uint)word * 0x85EBCA6B;
        return hash ^ hash >> 15;
    }

    /// <summary>The child of <paramref name="node"/> along <paramref name="word"/> (an index of <see cref="SchemaTables.NameWords"/>), or 0.</summary>
    public int Child(int node, int word)
    {
        int count = _edges.Count / 3;
        if (count == 0)
            return 0;
        int mask = count - 1;
        for (int at = (int)(Hash(node, word) & (uint)mask); ; at = at + 1 & mask)
        {
            int child = _edges[at * 3 + 2];
            if (child == 0 || _edges[at * 3] == node && _edges[at * 3 + 1] == word)
                return child;
        }
    }

    /// <summary>What a word can be in a name.</summary>
    /// <param name="word">Its index in <see cref="SchemaTables.NameWords"/>.</param>
    /// <param name="node">The node that it leads to from the root, or 0.</param>
    internal NameParts PartsOf(int word, int node)
    {
        // Any thread would make the same.
        bool[] goesOn = _goesOn ??= MakeGoesOn();
        NameParts parts = word < goesOn.Length && goesOn[word] ? NameParts.GoesOn : NameParts.None;
        for (int k = 0, n = node == 0 ? 0 : CountAt(node); k < n; k++)
            parts |= At(node, k).Kind == NameKind.EnumWord ? NameParts.None : NameParts.IsName;
        return parts;
    }

    /// <summary>By word, whether a name goes on with it. Gathered once, of all edges that do not begin at the root.</summary>
    private bool[] MakeGoesOn()
    {
        int last = -1;
        for (int at = 0; at < _edges.Count; at += 3)
            last = _edges[at + 2] != 0 ? Math.Max(last, _edges[at + 1]) : last;
        bool[] goesOn = new bool[last + 1];
        for (int at = 0; at < _edges.Count; at += 3)
        {
            if (_edges[at + 2] != 0 && _edges[at] != 0)
                goesOn[_edges[at + 1]] = true;
        }

        return goesOn;
    }

    /// <summary>How many names end at a node.</summary>
    public int CountAt(int node) => _leaves[node] is var at && at == 0 ? 0 : _names[at];

    /// <summary>The name number <paramref name="index"/> that ends at a node.</summary>
    public NameEntry At(int node, int index)
    {
        int at = _leaves[node] + 1 + index * EntrySize;
        return new NameEntry((NameKind)_names[at], (NameFlags)_names[at + 1], _names[at + 2], _names[at + 3], _names[at + 4]);
    }
}

/// <summary>What a word can be in a name, so that the trie is only walked where it may lead on.</summary>
[Flags]
internal enum NameParts : byte
{
    /// <summary>Nothing, or the first word of a longer name.</summary>
    None = 0,

    /// <summary>It is a name (of an actor or a role) by itself.</summary>
    IsName = 1,

    /// <summary>Some name has it behind its first word.</summary>
    GoesOn = 2,
}

/// <summary>A name of the schema.</summary>
/// <param name="Kind">How it refers.</param>
/// <param name="Flags">How it must be written.</param>
/// <param name="Reference">Actor index, role word index, or enum index &lt;&lt; 16 | value index, by kind.</param>
/// <param name="Capitals">The words whose first letter is a capital, as bits.</param>
/// <param name="AllCapitals">The words that are all capitals, as bits.</param>
public readonly record struct NameEntry(NameKind Kind, NameFlags Flags, int Reference, int Capitals, int AllCapitals)
{
    /// <summary>True when one of the flags is set.</summary>
    public bool Is(NameFlags flags) => (Flags & flags) != 0;
}
