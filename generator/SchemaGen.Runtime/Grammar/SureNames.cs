using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Grammar;

/// <summary>What a name of one word means as it is written, where nothing else in the document can change that.</summary>
internal struct SureName
{
    /// <summary>The node of the trie that the word leads to, and its shape.</summary>
    public int Node, Shape;

    /// <summary>The actor that it means, or -1, and the role word that it is, or -1.</summary>
    public int Actor, RoleWord;

    /// <summary>The actor whose full name it is, or -1; and the last document that it was noted in.</summary>
    public int Full, NotedIn;

    /// <summary>False where the document decides, or more than one look is needed.</summary>
    public bool IsSure;

    /// <summary>How the actor's name refers.</summary>
    public NameKind ActorKind;

    /// <summary>True for a plural role word.</summary>
    public bool RolePlural;

    /// <summary>True for a role word that takes its country only from its own noun group.</summary>
    public bool Elsewhere;
}

/// <summary>Remembers the names of one word that were looked up last: a text has the same few names again and again, and what the tables say of one stands far apart in them.</summary>
/// <remarks>What it holds is a function of the tables alone, but for the number of the document that a name was noted in.</remarks>
internal sealed class SureNames
{
    private const int Bits = 9;

    private readonly SureName[] _names = new SureName[1 << Bits];
    private SchemaTables? _tables;
    private int _document;

    /// <summary>Begins another document.</summary>
    public void Begin(SchemaTables tables)
    {
        if (_tables != tables)
            Array.Clear(_names);
        _tables = tables;
        _document++;
    }

    /// <summary>What a name of one word means. Valid until the next call.</summary>
    /// <param name="node">The node that the word leads to from the root; not 0.</param>
    /// <param name="shape">Its shape.</param>
    public ref SureName Find(int node, TokenShape shape)
    {
        ref SureName name = ref _names[(uint)(node * 4 + (int)shape) * 2654435769 >> (32 - Bits)];
        if (name.Node != node || name.Shape != (int)shape)
            name = Read(node, shape);
        return ref name;
    }

    /// <summary>Notes that a name stands in the document.</summary>
    /// <returns>True for the first time.</returns>
    public bool Note(ref SureName name)
    {
        bool first = name.NotedIn != _document;
        name.NotedIn = _document;
        return first;
    }

    private SureName Read(int node, TokenShape shape)
    {
        NameTable names = _tables!.Names;
        var name = new SureName { Node = node, Shape = (int)shape, Actor = -1, RoleWord = -1, Full = -1, IsSure = true };
        var best = NameKind.EnumWord;
        for (int k = 0, n = names.CountAt(node); k < n; k++)
        {
            NameEntry entry = names.At(node, k);
            if (entry.Kind == NameKind.EnumWord)
                continue;
            // A surname is valid by what else the document names, a short acronym by its letters.
            name.IsSure &= entry.Kind != NameKind.Short && !entry.Is(NameFlags.Exact) && !(entry.Kind == NameKind.Full && name.Full >= 0);
            if (entry.Is(NameFlags.Capitalised) && (entry.Capitals & 1) != 0 && shape == TokenShape.Lower)
                continue;
            if (entry.Kind >= NameKind.Title)
            {
                if (name.RoleWord < 0)
                    (name.RoleWord, name.RolePlural, name.Elsewhere) = (entry.Reference, entry.Is(NameFlags.Plural), entry.Is(NameFlags.Elsewhere));
                continue;
            }

            if (entry.Kind == NameKind.Full)
                name.Full = entry.Reference;
            if (entry.Kind < best)
                (best, name.Actor, name.ActorKind) = (entry.Kind, entry.Reference, entry.Kind);
        }

        return name;
    }
}
