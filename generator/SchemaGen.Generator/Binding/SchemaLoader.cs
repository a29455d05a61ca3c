using SchemaGen.Generator.Advice;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Reading;

namespace SchemaGen.Generator.Binding;

/// <summary>What schema files say, and all that is wrong with them: diagnostics in the order of path, place and id.</summary>
internal sealed record LoadedSchemas(EquatableArray<SchemaModel> Models, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>False where a diagnostic is an error.</summary>
    public bool IsSound => Diagnostics.All(d => d.Severity != Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
}

/// <summary>Reads, binds and checks schema files in one go, outside the compiler's pipeline: path and text in, models and located diagnostics out. The generator does the same step by step, without the advice.</summary>
internal static class SchemaLoader
{
    /// <param name="files">The files; of several with one path, the first counts.</param>
    /// <param name="projectDirectory">What the paths in rules are relative to; empty for bare file names.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static LoadedSchemas Load(IEnumerable<SchemaText> files, string projectDirectory, CancellationToken cancellation) =>
        Bind([.. files.GroupBy(f => f.Path, StringComparer.Ordinal).Select(f => SchemaReader.Read(f.First(), cancellation))], projectDirectory, cancellation);

    /// <summary>The same for files that are read already, each with a path of its own.</summary>
    public static LoadedSchemas Bind(IReadOnlyList<SchemaTree> trees, string projectDirectory, CancellationToken cancellation)
    {
        EquatableArray<SchemaSymbols> symbols = SymbolReader.Join(trees.Select(SymbolReader.Read).OfType<FileSymbols>(), projectDirectory);
        BoundFile[] bound = [.. trees.Select(t => FileBinder.Bind(t, symbols, cancellation))];
        EquatableArray<BoundSchema> schemas = SchemaBinder.Bind(new BoundProject(symbols, bound.Select(BoundSides.Of).ToEquatable()), cancellation);
        return new LoadedSchemas(
            schemas.Where(s => s.IsGenerated).Select(s => s.Model).ToEquatable(),
            bound.SelectMany(f => f.Diagnostics)
                .Concat(schemas.SelectMany(s => s.Diagnostics))
                .Concat(Advisor.Advise(trees, bound, symbols, schemas, cancellation))
                .OrderBy(d => d, DiagnosticInfo.ByPlace).ToEquatable());
    }
}
