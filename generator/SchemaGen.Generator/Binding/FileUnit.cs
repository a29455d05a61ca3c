using SchemaGen.Generator.Model;
using SchemaGen.Generator.Reading;

namespace SchemaGen.Generator.Binding;

/// <summary>A file as a step of the pipeline, with what followed from it last: the names that it defines, and what it was bound to. Equal to another one when the files are.</summary>
/// <remarks>
/// The pipeline keeps the object as long as the file stays as it is, so that all files together are gone through in one step, and only what is new is read and bound. For each step of its own Roslyn would go through all files at every edit
/// of one, and to bring them together again at every keystroke of the project.
/// </remarks>
internal sealed class FileUnit(SchemaFile File) : IEquatable<FileUnit>
{
    private Names? _names;
    private Bound? _bound;

    public SchemaFile File { get; } = File;

    /// <summary>The names that a schema file defines; null for a word list and for a file that does not say which schema it belongs to.</summary>
    public FileSymbols? Symbols(CancellationToken cancellation) => (_names ??= new Names(File.IsSchema ? SymbolReader.Read(File.Tree(cancellation)) : null)).Symbols;

    /// <summary>A schema file bound against the names of its schema.</summary>
    public BoundSides Bind(EquatableArray<SchemaSymbols> schemas, CancellationToken cancellation)
    {
        // Both are of one object: other projects that share the file may bind it at the same time.
        Bound? last = _bound;
        if (last is not null && last.Schemas.Equals(schemas))
            return last.Sides;
        BoundSides sides = BoundSides.Of(FileBinder.Bind(File.Tree(cancellation), schemas, cancellation));
        // What comes out the same stays the same object: then later steps need not look into it.
        if (last is not null && last.Sides.Equals(sides))
            sides = last.Sides;
        _bound = new Bound(schemas, sides);
        return sides;
    }

    public bool Equals(FileUnit? other) => other is not null && (ReferenceEquals(this, other) || File.Equals(other.File));

    public override bool Equals(object? obj) => Equals(obj as FileUnit);

    public override int GetHashCode() => File.GetHashCode();

    private sealed record Names(FileSymbols? Symbols);

    private sealed record Bound(EquatableArray<SchemaSymbols> Schemas, BoundSides Sides);
}
