using SchemaGen.Tables;

namespace SchemaGen.Generator.Compiling;

/// <summary>The literals of a <c>NameTable</c>.</summary>
internal sealed record NameTableData(IReadOnlyList<int> Edges, IReadOnlyList<int> Leaves, IReadOnlyList<int> Names);

/// <summary>Collects names word by word and lays them out as the runtime's <c>NameTable</c> reads them.</summary>
internal sealed class NameTrie(WordTableBuilder words)
{
    private const int Bits = 31;

    private readonly Dictionary<long, int> _edges = [];
    private readonly List<(int Node, int Word, int Child)> _order = [];
    private readonly List<List<(NameKind Kind, NameFlags Flags, int Reference, int Capitals, int AllCapitals)>?> _leaves = [null];
    private char[] _buffer = new char[64];

    /// <summary>Adds a name as it is written; a leading "the" is left out.</summary>
    public void Add(string name, NameKind kind, NameFlags flags, int reference)
    {
        int node = 0, capitals = 0, allCapitals = 0, number = 0;
        if (_buffer.Length < name.Length)
            _buffer = new char[name.Length];
        for (int at = name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? 4 : 0, length; at < name.Length; at += length)
        {
            length = WordForm.Length(name.AsSpan(), at);
            if (!WordTableBuilder.IsWord(name, at, length))
                continue;
            if (number < Bits)
            {
                capitals |= char.IsUpper(name[at]) ? 1 << number : 0;
                allCapitals |= IsAllCapitals(name.AsSpan(at, length)) ? 1 << number : 0;
            }

            number++;
            int word = WordForm.IsHyphen(name[at]) ? words.Add("-") : words.Add(_buffer.AsSpan(0, WordForm.Normalize(name.AsSpan(at, length), _buffer)));
            node = Child(node, word);
        }

        if (node == 0)
            return;
        List<(NameKind Kind, NameFlags Flags, int Reference, int Capitals, int AllCapitals)> leaf = _leaves[node] ??= [];
        if (!leaf.Contains((kind, flags, reference, capitals, allCapitals)))
            leaf.Add((kind, flags, reference, capitals, allCapitals));
    }

    /// <summary>True for a word of two or more letters, all of them capitals; the dots of an acronym do not count.</summary>
    public static bool IsAllCapitals(ReadOnlySpan<char> word)
    {
        int letters = 0;
        foreach (char c in word)
        {
            if (!char.IsLetter(c))
                continue;
            if (!char.IsUpper(c))
                return false;
            letters++;
        }

        return letters > 1;
    }

    public NameTableData Build()
    {
        int slots = TableHash.SlotsFor(_order.Count);
        int[] edges = new int[_order.Count == 0 ? 0 : slots * 3];
        foreach ((int node, int word, int child) in _order)
        {
            int at = (int)(TableHash.Edge(node, word) & (uint)(slots - 1));
            while (edges[(at * 3) + 2] != 0)
                at = (at + 1) & (slots - 1);
            (edges[at * 3], edges[(at * 3) + 1], edges[(at * 3) + 2]) = (node, word, child);
        }

        // Place 0 means "no names", so that the list begins with a number that nothing refers to.
        List<int> leaves = [], names = [0];
        foreach (List<(NameKind Kind, NameFlags Flags, int Reference, int Capitals, int AllCapitals)>? leaf in _leaves)
        {
            leaves.Add(leaf is null ? 0 : names.Count);
            if (leaf is null)
                continue;
            names.Add(leaf.Count);
            foreach ((NameKind kind, NameFlags flags, int reference, int capitals, int allCapitals) in leaf)
            {
                names.Add((int)kind);
                names.Add((int)flags);
                names.Add(reference);
                names.Add(capitals);
                names.Add(allCapitals);
            }
        }

        return new NameTableData(edges, leaves, names);
    }

    private int Child(int node, int word)
    {
        long edge = ((long)node << 32) | (uint)word;
        if (_edges.TryGetValue(edge, out int child))
            return child;
        child = _leaves.Count;
        _edges.Add(edge, child);
        _order.Add((node, word, child));
        _leaves.Add(null);
        return child;
    }
}
