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

/// <summary>Reads and binds schema files in one go, outside the compiler: path and text in, models and located diagnostics out. The generator does the same step by step.</summary>
internal static class SchemaLoader
{
    /// <param name="files">The files; of several with one path, the first counts.</param>
    /// <param name="projectDirectory">What the paths in rules are relative to; empty for bare file names.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static LoadedSchemas Load(IEnumerable<SchemaText> files, string projectDirectory, CancellationToken cancellation)
    {
        SchemaTree[] trees = [.. files.GroupBy(f => f.Path, StringComparer.Ordinal).Select(f => SchemaReader.Read(f.First(), cancellation))];
        EquatableArray<SchemaSymbols> symbols = SymbolReader.Join(trees.Select(t => SymbolReader.Read(t, projectDirectory)).Where(s => s is not null).Select(s => s!));
        BoundFile[] bound = [.. trees.Select(t => FileBinder.Bind(t, symbols, cancellation))];
        EquatableArray<BoundSchema> schemas = SchemaBinder.Bind(bound, symbols, cancellation);
        return new LoadedSchemas(
            schemas.Select(s => s.Model).ToEquatable(),
            bound.SelectMany(f => f.Diagnostics).Concat(schemas.SelectMany(s => s.Diagnostics)).OrderBy(d => d, DiagnosticInfo.ByPlace).ToEquatable());
    }
}
