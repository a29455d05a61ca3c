using System.Collections.Immutable;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Binding;

/// <summary>All schema files of a project, bound.</summary>
/// <param name="Schemas">The names that they were bound against.</param>
internal sealed record BoundProject(EquatableArray<SchemaSymbols> Schemas, EquatableArray<BoundSides> Files)
{
    /// <summary>Binds the schema files among some files that were not bound against these names before.</summary>
    public static BoundProject Of(ImmutableArray<FileUnit> files, EquatableArray<SchemaSymbols> schemas, CancellationToken cancellation)
    {
        List<BoundSides> bound = new(files.Length);
        foreach (FileUnit file in files)
        {
            if (file.File.IsSchema)
                bound.Add(file.Bind(schemas, cancellation));
        }

        return new BoundProject(schemas, bound.ToEquatable());
    }

    /// <summary>What is wrong in each file for itself.</summary>
    public EquatableArray<DiagnosticInfo> Diagnostics()
    {
        List<DiagnosticInfo> all = [];
        foreach (BoundSides file in Files)
        {
            if (file.Diagnostics.Count > 0)
                all.AddRange(file.Diagnostics);
        }

        return all.ToEquatable();
    }

    /// <summary>One side of the files of a schema, in the order of its names.</summary>
    public BoundFile[] FilesOf(SchemaSymbols schema, Func<BoundSides, BoundFile> side)
    {
        BoundFile[] own = new BoundFile[schema.Files.Count];
        foreach (BoundSides file in Files)
        {
            BoundFile bound = side(file);
            if (bound.Schema == schema.Schema)
                own[bound.Index] = bound;
        }

        return own;
    }
}
