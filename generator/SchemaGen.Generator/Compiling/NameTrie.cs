using SchemaGen.Tables;

namespace SchemaGen.Generator.Compiling;

/// <summary>The literals of a <c>NameTable</c>.</summary>
internal sealed record NameTableData(Numbers Words, Numbers Children, Numbers Leaves, Numbers Kinds, Numbers Forms, Numbers References);

/// <summary>Collects names word by word and lays them out as the runtime's <c>NameTable</c> reads them.</summary>
internal sealed class NameTrie(WordTableBuilder words)
{
    private const int Bits = 31;

    /// <summary>Numbers an edge and a name, as they stand in <see cref="_edges"/> and <see cref="_names"/>.</summary>
    private const int EdgeSize = 2, NameSize = 6;

    /// <summary>Parent and word of each node but the root, in the order of the nodes.</summary>
    private readonly Numbers _edges = new();

    /// <summary>A hash table of the edges: node, or 0.</summary>
    private readonly Numbers _slots = new();

    /// <summary>Kind, flags, reference, capitals and words in capitals of each name, and the name of the same node before it + 1.</summary>
    private readonly Numbers _names = new();

    /// <summary>The last name of each node + 1, or 0.</summary>
    private readonly Numbers _last = new();
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
        for (int other = _last[node]; other != 0; other = _names[(other * NameSize) - 1])
        {
            ReadOnlySpan<int> known = _names.AsSpan().Slice((other - 1) * NameSize, NameSize);
            if (known[0] == (int)kind && known[1] == (int)flags && known[2] == reference && known[3] == capitals && known[4] == allCapitals)
                return;
        }

        _names.Add((int)kind, (int)flags, reference, capitals);
        _names.Add(allCapitals, _last[node]);
        _last[node] = _names.Count / NameSize;
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
        if (_last.Count == 0)
            _last.Add(0);
        int nodes = _last.Count;
        (int[] starts, int[] edges) = ByParent(nodes);
        int[] old = new int[nodes];
        Numbers words = new(), children = new(), leaves = new(), kinds = new(), references = new(), forms = new(), own = new();
        words.AddZeros(nodes);
        Dictionary<(int, int, int, int), int> known = [];
        for (int node = 0, next = 1; node < nodes; node++)
        {
            children.Add(next);
            for (int e = starts[old[node]]; e < starts[old[node] + 1]; e++, next++)
                (old[next], words[next]) = (edges[e] + 1, Word(edges[e]));
            leaves.Add(references.Count);
            own.Clear();
            for (int name = _last[old[node]]; name != 0; name = _names[(name * NameSize) - 1])
                own.Add((name - 1) * NameSize);
            for (int i = own.Count - 1; i >= 0; i--)
            {
                ReadOnlySpan<int> name = _names.AsSpan().Slice(own[i], NameSize);
                (int Kind, int Flags, int Capitals, int AllCapitals) form = (name[0], name[1], name[3], name[4]);
                if (!known.TryGetValue(form, out int index))
                {
                    known.Add(form, index = known.Count);
                    forms.Add(form.Kind, form.Flags, form.Capitals, form.AllCapitals);
                }

                kinds.Add(index);
                references.Add(name[2]);
            }
        }

        children.Add(nodes);
        leaves.Add(references.Count);
        return new NameTableData(words, children, leaves, kinds, forms, references);
    }

    /// <summary>The edges of each node, by their words: where those of a node begin, and the edges themselves.</summary>
    private (int[] Starts, int[] Edges) ByParent(int nodes)
    {
        int count = nodes - 1;
        int[] starts = new int[nodes + 1], next = new int[nodes], edges = new int[count], words = new int[count];
        for (int e = 0; e < count; e++)
            starts[Parent(e) + 1]++;
        for (int node = 0; node < nodes; node++)
        {
            next[node] = starts[node];
            starts[node + 1] += starts[node];
        }

        for (int e = 0; e < count; e++)
        {
            int at = next[Parent(e)]++;
            (edges[at], words[at]) = (e, Word(e));
        }

        for (int node = 0; node < nodes; node++)
        {
            if (starts[node + 1] - starts[node] > 1)
                Array.Sort(words, edges, starts[node], starts[node + 1] - starts[node]);
        }

        return (starts, edges);
    }

    /// <summary>The node behind a word, made where it is new.</summary>
    private int Child(int parent, int word)
    {
        if (_last.Count * 2 >= _slots.Count)
            Spread();
        int at = Slot(parent, word);
        if (_slots[at] != 0)
            return _slots[at];
        _edges.Add(parent, word);
        _last.Add(0);
        return _slots[at] = _last.Count - 1;
    }

    private int Parent(int edge) => _edges[edge * EdgeSize];

    private int Word(int edge) => _edges[(edge * EdgeSize) + 1];

    /// <summary>The slot of an edge: its own, or the empty one that it belongs in.</summary>
    private int Slot(int parent, int word)
    {
        int mask = _slots.Count - 1;
        uint hash = unchecked(((uint)parent * 0x9E3779B1) + ((uint)word * 0x85EBCA77));
        for (int at = (int)(hash ^ (hash >> 15)) & mask; ; at = at + 1 & mask)
        {
            int node = _slots[at];
            if (node == 0 || (Word(node - 1) == word && Parent(node - 1) == parent))
                return at;
        }
    }

    private void Spread()
    {
        int slots = Math.Max(1 << 10, _slots.Count * 2);
        if (_last.Count == 0)
            _last.Add(0);
        _slots.Clear();
        _slots.AddZeros(slots);
        for (int node = 1; node < _last.Count; node++)
            _slots[Slot(Parent(node - 1), Word(node - 1))] = node;
    }
}
