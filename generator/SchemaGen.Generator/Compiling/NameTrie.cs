using SchemaGen.Tables;

namespace SchemaGen.Generator.Compiling;

/// <summary>The literals of a <c>NameTable</c>.</summary>
internal sealed record NameTableData(int[] Words, int[] Children, int[] Leaves, int[] Kinds, int[] Forms, int[] References);

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
        int nodes = _leaves.Count;
        (int[] starts, int[] edges) = ByParent(nodes);
        int[] old = new int[nodes], words = new int[nodes], children = new int[nodes + 1], leaves = new int[nodes + 1];
        List<int> kinds = [], references = [], forms = [];
        Dictionary<(NameKind, NameFlags, int, int), int> known = [];
        for (int node = 0, next = 1; node < nodes; node++)
        {
            children[node] = next;
            for (int e = starts[old[node]]; e < starts[old[node] + 1]; e++, next++)
                (old[next], words[next]) = (_order[edges[e]].Child, _order[edges[e]].Word);
            leaves[node] = references.Count;
            if (_leaves[old[node]] is not { } names)
                continue;
            foreach ((NameKind kind, NameFlags flags, int reference, int capitals, int allCapitals) in names)
            {
                if (!known.TryGetValue((kind, flags, capitals, allCapitals), out int form))
                {
                    known.Add((kind, flags, capitals, allCapitals), form = known.Count);
                    forms.AddRange([(int)kind, (int)flags, capitals, allCapitals]);
                }

                kinds.Add(form);
                references.Add(reference);
            }
        }

        (children[nodes], leaves[nodes]) = (nodes, references.Count);
        return new NameTableData(words, children, leaves, [.. kinds], [.. forms], [.. references]);
    }

    /// <summary>The edges of each node, by their words: where those of a node begin, and the edges themselves.</summary>
    private (int[] Starts, int[] Edges) ByParent(int nodes)
    {
        int[] starts = new int[nodes + 1], next = new int[nodes], edges = new int[_order.Count], words = new int[_order.Count];
        foreach ((int node, _, _) in _order)
            starts[node + 1]++;
        for (int node = 0; node < nodes; node++)
        {
            next[node] = starts[node];
            starts[node + 1] += starts[node];
        }

        for (int e = 0; e < edges.Length; e++)
        {
            int at = next[_order[e].Node]++;
            (edges[at], words[at]) = (e, _order[e].Word);
        }

        for (int node = 0; node < nodes; node++)
        {
            if (starts[node + 1] - starts[node] > 1)
                Array.Sort(words, edges, starts[node], starts[node + 1] - starts[node]);
        }

        return (starts, edges);
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
