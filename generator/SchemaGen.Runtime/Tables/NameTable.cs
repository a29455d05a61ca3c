namespace SchemaGen.Tables;

/// <summary>A trie of names over word indices: actors' names, role nouns, enum words.</summary>
/// <remarks>
/// Layout, written by the generator. Nodes are numbered in breadth, the root first, and the children of a node by their words: so <c>children</c> has the first child of each node, and all its children stand before the first child of the
/// next node (the number of nodes at the end); <c>words</c> has the word that leads to each node. <c>leaves</c> has, in the same way, the first name that ends at each node.
/// <c>kinds</c> holds the place of each name's form in <c>forms</c>, <see cref="FormSize"/> numbers each: <see cref="NameKind"/>, <see cref="NameFlags"/>, mask of the words whose first letter is a capital, mask of the words that are all
/// capitals (bit 0: first word). <c>references</c> holds each name's actor index, role word index, or enum index &lt;&lt; 16 | value index.
/// </remarks>
public sealed class NameTable(string words, string children, string leaves, string kinds, string forms, string references)
{
    /// <summary>Numbers a form.</summary>
    public const int FormSize = 4;

    private readonly IntTable _words = new(words);
    private readonly IntTable _children = new(children);
    private readonly IntTable _leaves = new(leaves);
    private readonly IntTable _kinds = new(kinds);
    private readonly IntTable _forms = new(forms);
    private readonly IntTable _references = new(references);
    private bool[]? _goesOn;

    /// <summary>The child of <paramref name="node"/> along <paramref name="word"/> (an index of <see cref="SchemaTables.NameWords"/>), or 0.</summary>
    public int Child(int node, int word) => Math.Max(0, _words.Find(_children[node], _children[node + 1], word));

    /// <summary>What a word can be in a name.</summary>
    /// <param name="word">Its index in <see cref="SchemaTables.NameWords"/>.</param>
    /// <param name="node">The node that it leads to from the root, or 0.</param>
    internal NameParts PartsOf(int word, int node)
    {
        // Any thread would make the same.
        bool[] goesOn = _goesOn ??= MakeGoesOn();
        NameParts parts = word < goesOn.Length && goesOn[word] ? NameParts.GoesOn : NameParts.None;
        for (int k = 0, n = node == 0 ? 0 : CountAt(node); k < n; k++)
        {
            NameEntry entry = At(node, k);
            if (entry.Kind == NameKind.EnumWord)
            {
                parts |= NameParts.IsEnumWord;
                continue;
            }

            parts |= NameParts.IsName | (entry.Kind == NameKind.Full ? NameParts.InFull : NameParts.None)
                | (entry.Kind == NameKind.Short || entry.Is(NameFlags.Exact) ? NameParts.None : entry.Is(NameFlags.Capitalised) ? NameParts.IsWithCapital : NameParts.IsWithCapital | NameParts.IsAlways);
        }

        return parts;
    }

    /// <summary>The classes (<see cref="ClassOf"/>) of the words by which names go on from a node, as bits.</summary>
    internal byte FollowersOf(int node)
    {
        int followers = 0;
        for (int child = _children[node], end = _children[node + 1]; child < end && followers != byte.MaxValue; child++)
            followers |= 1 << ClassOf(_words[child]);
        return (byte)followers;
    }

    /// <summary>One of eight classes that words are strewn over, by which most words that do not go on from a node are known without a look at the trie.</summary>
    /// <param name="word">A word's index in <see cref="SchemaTables.NameWords"/>.</param>
    internal static int ClassOf(int word) => (int)((uint)word * 2654435769 >> 29);

    /// <summary>By word, whether a name goes on with it. Gathered once, of all edges that do not begin at the root.</summary>
    private bool[] MakeGoesOn()
    {
        // The nodes behind the root's children.
        int first = _children[1], last = -1;
        for (int node = first; node < _words.Count; node++)
            last = Math.Max(last, _words[node]);
        bool[] goesOn = new bool[last + 1];
        for (int node = first; node < _words.Count; node++)
            goesOn[_words[node]] = true;
        return goesOn;
    }

    /// <summary>How many names end at a node.</summary>
    public int CountAt(int node) => _leaves[node + 1] - _leaves[node];

    /// <summary>The name number <paramref name="index"/> that ends at a node.</summary>
    public NameEntry At(int node, int index)
    {
        int at = _leaves[node] + index, form = _kinds[at] * FormSize;
        return new NameEntry((NameKind)_forms[form], (NameFlags)_forms[form + 1], _references[at], _forms[form + 2], _forms[form + 3]);
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

    /// <summary>It is a name however it is written and whatever else the document says.</summary>
    IsAlways = 4,

    /// <summary>It is the full name of an actor.</summary>
    InFull = 8,

    /// <summary>It is a name wherever it is written with a capital, whatever else the document says.</summary>
    IsWithCapital = 16,

    /// <summary>By itself it fills an enum role.</summary>
    IsEnumWord = 32,
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
