using SchemaGen.Tables;

namespace SchemaGen.Generator.Compiling;

/// <summary>The literals of a <c>NameTable</c>.</summary>
internal sealed record NameTableData(IReadOnlyList<int> Edges, IReadOnlyList<int> Leaves, IReadOnlyList<int> Names);

/// <summary>Collects names word by word and lays them out as the runtime's <c>NameTable</c> reads them.</summary>
internal sealed class NameTrie(WordTableBuilder words)
{
    private const int Bits = 31;

    private readonly Dictionary<(int Node, int Word), int> _edges = [];
    private readonly List<(int Node, int Word, int Child)> _order = [];
    private readonly List<List<(NameKind Kind, NameFlags Flags, int Reference, int Capitals, int AllCapitals)>> _leaves = [[]];

    /// <summary>Adds a name as it is written; a leading "the" is left out.</summary>
    public void Add(string name, NameKind kind, NameFlags flags, int reference)
    {
        if (name.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
            name = name.Substring(4);
        int node = 0, capitals = 0, allCapitals = 0, number = 0;
        foreach ((string word, string form) in WordTableBuilder.SplitAsWritten(name))
        {
            if (number < Bits)
            {
                capitals |= char.IsUpper(word[0]) ? 1 << number : 0;
                allCapitals |= IsAllCapitals(word) ? 1 << number : 0;
            }

            number++;
            node = Child(node, words.Add(form));
        }

        if (node != 0 && !_leaves[node].Contains((kind, flags, reference, capitals, allCapitals)))
            _leaves[node].Add((kind, flags, reference, capitals, allCapitals));
    }

    /// <summary>True for a word of two or more letters, all of them capitals; the dots of an acronym do not count.</summary>
    public static bool IsAllCapitals(string word)
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
        foreach (List<(NameKind Kind, NameFlags Flags, int Reference, int Capitals, int AllCapitals)> leaf in _leaves)
        {
            leaves.Add(leaf.Count == 0 ? 0 : names.Count);
            if (leaf.Count == 0)
                continue;
            names.Add(leaf.Count);
            foreach ((NameKind kind, NameFlags flags, int reference, int capitals, int allCapitals) in leaf)
                names.AddRange([(int)kind, (int)flags, reference, capitals, allCapitals]);
        }

        return new NameTableData(edges, leaves, names);
    }

    private int Child(int node, int word)
    {
        if (_edges.TryGetValue((node, word), out int child))
            return child;
        child = _leaves.Count;
        _edges.Add((node, word), child);
        _order.Add((node, word, child));
        _leaves.Add([]);
        return child;
    }
}
