namespace SchemaGen.Generator.Reading;

/// <summary>
/// A schema file or word list as a step of the pipeline: its text, and its nodes as long as nobody else needs the memory. Two files are equal when their texts are; schema files also, when their nodes are, places and all: then blanks at the
/// end of lines, comments behind values and empty lines at the end make no difference.
/// </summary>
/// <remarks>
/// The nodes of all files are most of what a schema holds in memory, and are looked at only when a file or a name is edited. So they are held weakly and read again when they are gone: that takes a millisecond for a long file, where to keep
/// them costs time at each collection of the compiler's garbage.
/// </remarks>
internal sealed class SchemaFile(SchemaText Text, bool IsSchema) : IEquatable<SchemaFile>
{
    private readonly WeakReference<SchemaTree?> _tree = new(null);

    public SchemaText Text { get; } = Text;

    /// <summary>False for a word list.</summary>
    public bool IsSchema { get; } = IsSchema;

    /// <summary>The nodes of a schema file.</summary>
    public SchemaTree Tree(CancellationToken cancellation)
    {
        if (_tree.TryGetTarget(out SchemaTree? tree) && tree is not null)
            return tree;
        tree = SchemaReader.Read(Text, cancellation);
        _tree.SetTarget(tree);
        return tree;
    }

    public bool Equals(SchemaFile? other) =>
        other is not null && IsSchema == other.IsSchema && (Text.Equals(other.Text) || (IsSchema && Tree(default).Equals(other.Tree(default))));

    public override bool Equals(object? obj) => Equals(obj as SchemaFile);

    public override int GetHashCode() => Text.Path.GetHashCode();
}
