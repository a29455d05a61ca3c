namespace SchemaGen.Generator.Reading;

/// <summary>A schema file as a step of the pipeline: its text, and its nodes as long as nobody else needs the memory. Two are equal when their nodes are.</summary>
/// <remarks>
/// The nodes of all files are most of what a schema holds in memory, and are looked at only when a file or a name is edited. So they are held weakly and read again when they are gone: a thousandth of a second for a long file, where to keep
/// them costs as much at each collection of the compiler's garbage.
/// </remarks>
internal sealed class SchemaFile(SchemaText Text) : IEquatable<SchemaFile>
{
    private readonly WeakReference<SchemaTree?> _tree = new(null);

    public SchemaText Text { get; } = Text;

    /// <summary>Reads a file.</summary>
    public static SchemaFile Read(SchemaText text, CancellationToken cancellation)
    {
        SchemaFile file = new(text);
        _ = file.Tree(cancellation);
        return file;
    }

    /// <summary>The nodes.</summary>
    public SchemaTree Tree(CancellationToken cancellation)
    {
        if (_tree.TryGetTarget(out SchemaTree? tree) && tree is not null)
            return tree;
        tree = SchemaReader.Read(Text, cancellation);
        _tree.SetTarget(tree);
        return tree;
    }

    public bool Equals(SchemaFile? other) => other is not null && (Text.Equals(other.Text) || Tree(default).Equals(other.Tree(default)));

    public override bool Equals(object? obj) => Equals(obj as SchemaFile);

    public override int GetHashCode() => Text.Path.GetHashCode();
}
