using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SchemaGen.Generator.Binding;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Emitting;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Reading;

namespace SchemaGen.Generator;

/// <summary>Turns the schema files of a project (AdditionalFiles named <c>*.schema.yaml</c>) into records, catalogues and a parser.</summary>
/// <remarks>
/// Only wiring is here. Files stay apart as long as they can, so that an edit costs one file; they meet in the symbols (names only) and in the schema. The compilation is never asked for anything: an edit of C# code costs nothing.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class SchemaGenerator : IIncrementalGenerator
{
    /// <summary>How the names of schema files end.</summary>
    public const string SchemaSuffix = ".schema.yaml";

    /// <summary>How the names of word lists end.</summary>
    public const string LexiconSuffix = ".lexicon.txt";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<string> projectDirectory = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => options.GlobalOptions.TryGetValue("build_property.projectdir", out string? directory) ? directory : "").WithTrackingName(StepNames.ProjectDirectory);

        IncrementalValuesProvider<SchemaTree> trees = context.AdditionalTextsProvider
            .SelectMany(static (file, cancellation) => Named(file, SchemaSuffix) ? ImmutableArray.Create(SchemaText.From(file, cancellation)) : ImmutableArray<SchemaText>.Empty).WithTrackingName(StepNames.Texts)
            .Select(static (text, cancellation) => SchemaReader.Read(text, cancellation)).WithTrackingName(StepNames.Trees);

        // Names only: as long as they stay the same, the files that were not edited need not be bound again.
        IncrementalValueProvider<EquatableArray<SchemaSymbols>> symbols = trees.Combine(projectDirectory).WithTrackingName(StepNames.FileSymbols + StepNames.Inputs)
            .Select(static (pair, _) => SymbolReader.Read(pair.Left, pair.Right)).WithTrackingName(StepNames.FileSymbols)
            .Collect().WithTrackingName(StepNames.Symbols + StepNames.Inputs)
            .Select(static (files, _) => SymbolReader.Join(files.Where(f => f is not null).Select(f => f!))).WithTrackingName(StepNames.Symbols);

        IncrementalValuesProvider<BoundFile> files = trees.Combine(symbols).WithTrackingName(StepNames.BoundFiles + StepNames.Inputs)
            .Select(static (pair, cancellation) => FileBinder.Bind(pair.Left, pair.Right, cancellation)).WithTrackingName(StepNames.BoundFiles);

        IncrementalValuesProvider<BoundSchema> schemas = files.Collect().WithTrackingName(StepNames.AllBoundFiles).Combine(symbols).WithTrackingName(StepNames.BoundSchemas + StepNames.Inputs)
            .SelectMany(static (pair, cancellation) => SchemaBinder.Bind(pair.Left, pair.Right, cancellation)).WithTrackingName(StepNames.BoundSchemas);

        IncrementalValuesProvider<SchemaModel> models = schemas.SelectMany(static (schema, _) => schema.IsGenerated ? ImmutableArray.Create(schema.Model) : ImmutableArray<SchemaModel>.Empty).WithTrackingName(StepNames.Models);
        context.RegisterSourceOutput(models, static (output, model) =>
        {
            foreach (GeneratedFile file in SchemaEmitter.Emit(model, output.CancellationToken))
                Add(output, file);
        });

        // Diagnostics go their own way: their positions change with every line, the model does not.
        context.RegisterSourceOutput(files.Select(static (file, _) => file.Diagnostics).WithTrackingName(StepNames.FileDiagnostics), Report);
        context.RegisterSourceOutput(schemas.Select(static (schema, _) => schema.Diagnostics).WithTrackingName(StepNames.SchemaDiagnostics), Report);

        IncrementalValueProvider<EquatableArray<LexiconFile>> lexicons = context.AdditionalTextsProvider
            .SelectMany(static (file, cancellation) => Named(file, LexiconSuffix) ? ImmutableArray.Create(new LexiconFile(file.Path, file.GetText(cancellation)?.ToString() ?? "")) : ImmutableArray<LexiconFile>.Empty)
            .WithTrackingName(StepNames.LexiconFiles)
            .Collect().WithTrackingName(StepNames.Lexicons + StepNames.Inputs)
            .Select(static (found, _) => found.OrderBy(f => f.Path, StringComparer.Ordinal).ToEquatable()).WithTrackingName(StepNames.Lexicons);
        context.RegisterSourceOutput(lexicons, static (output, found) =>
        {
            if (found.Count > 0 && LexiconEmitter.Emit(found) is { } file)
                Add(output, file);
        });
    }

    private static bool Named(AdditionalText file, string suffix) => file.Path.EndsWith(suffix, StringComparison.OrdinalIgnoreCase);

    private static void Report(SourceProductionContext output, EquatableArray<DiagnosticInfo> diagnostics)
    {
        foreach (DiagnosticInfo diagnostic in diagnostics)
            output.ReportDiagnostic(diagnostic.ToDiagnostic());
    }

    private static void Add(SourceProductionContext output, GeneratedFile file) => output.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8));
}
