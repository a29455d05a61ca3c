using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
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

        // The compiler's list of files is asked for once, and brought together once: both are gone through at every keystroke, as often as somebody asks.
        IncrementalValueProvider<ImmutableArray<FileUnit>> files = context.AdditionalTextsProvider.SelectMany(static (file, cancellation) => File(file, cancellation)).WithTrackingName(StepNames.Files)
            .Collect().WithTrackingName(StepNames.AllFiles);

        // Names only: as long as they stay the same, the files that were not edited need not be bound again.
        IncrementalValueProvider<EquatableArray<SchemaSymbols>> symbols = files.Select(static (all, cancellation) => Symbols(all, cancellation)).WithTrackingName(StepNames.FileSymbols)
            .Combine(projectDirectory).WithTrackingName(StepNames.Symbols + StepNames.Inputs).Select(static (pair, _) => SymbolReader.Join(pair.Left, pair.Right)).WithTrackingName(StepNames.Symbols);

        IncrementalValueProvider<BoundProject> project = files.Combine(symbols).WithTrackingName(StepNames.BoundFiles + StepNames.Inputs)
            .Select(static (pair, cancellation) => BoundProject.Of(pair.Left, pair.Right, cancellation)).WithTrackingName(StepNames.BoundFiles);

        // The two sides of a schema know nothing of each other: an edit of an event leaves the thousands of names alone, and one of a name the frames.
        IncrementalValuesProvider<BoundSchema> catalogues = project.Select(static (all, _) => all).WithComparer(ProjectComparer.Catalogue).WithTrackingName(StepNames.CatalogueParts)
            .SelectMany(static (all, cancellation) => SchemaBinder.Catalogues(all, cancellation)).WithTrackingName(StepNames.BoundCatalogues);
        context.RegisterSourceOutput(
            catalogues.SelectMany(static (schema, _) => Generated([schema])).WithTrackingName(StepNames.Catalogues),
            static (output, model) => Add(output, SchemaEmitter.Catalogue(model, output.CancellationToken)));

        // Whether files fit together is a matter of names: as long as it does, they are joined without a look at each other.
        IncrementalValueProvider<BoundProject> parts = project.Select(static (all, _) => all).WithComparer(ProjectComparer.Events).WithTrackingName(StepNames.EventParts);
        IncrementalValueProvider<bool> fits = parts.Select(static (all, _) => all).WithComparer(ProjectComparer.EventNames).WithTrackingName(StepNames.EventNames)
            .Select(static (all, cancellation) => SchemaBinder.Fits(all, cancellation)).WithTrackingName(StepNames.FittingEvents);
        IncrementalValueProvider<EquatableArray<BoundSchema>> schemas = parts.Combine(fits).WithTrackingName(StepNames.BoundEvents + StepNames.Inputs)
            .Select(static (pair, cancellation) => pair.Right ? SchemaBinder.Joined(pair.Left) : SchemaBinder.Events(pair.Left, cancellation)).WithTrackingName(StepNames.BoundEvents);

        // Each file is written out of no more than it shows, and each type by itself. Types share a few files: every file costs a little at every keystroke of the project.
        IncrementalValuesProvider<SchemaModel> outlines = schemas.SelectMany(static (all, _) => Generated(all)).WithComparer(new OutlineComparer(SchemaOutline.Coded)).WithTrackingName(StepNames.Outlines + StepNames.Inputs)
            .Select(static (model, _) => SchemaOutline.Coded(model)).WithTrackingName(StepNames.Outlines);
        context.RegisterSourceOutput(outlines, static (output, outline) => Add(output, [SchemaEmitter.Enums(outline)]));
        context.RegisterSourceOutput(
            outlines.Select(static (outline, _) => SchemaOutline.Shape(outline)).WithTrackingName(StepNames.Shapes),
            static (output, shape) => Add(output, SchemaEmitter.Shape(shape, output.CancellationToken)));
        TypeWriter types = new();
        context.RegisterSourceOutput(
            schemas.SelectMany((all, cancellation) => types.Write(Generated(all), cancellation)).WithTrackingName(StepNames.TypeFiles),
            static (output, file) => Add(output, [file.Write()]));

        // Diagnostics go their own way: their positions change with every line, the models do not.
        context.RegisterSourceOutput(project.Select(static (all, _) => all.Diagnostics()).WithTrackingName(StepNames.FileDiagnostics), static (output, diagnostics) => Report(output, diagnostics));
        context.RegisterSourceOutput(catalogues, static (output, schema) => Report(output, schema.Diagnostics));
        context.RegisterSourceOutput(schemas.Select(static (all, _) => all.SelectMany(s => s.Diagnostics).ToEquatable()).WithTrackingName(StepNames.EventDiagnostics), static (output, diagnostics) => Report(output, diagnostics));

        context.RegisterSourceOutput(files.Select(static (all, _) => Lexicons(all)).WithTrackingName(StepNames.Lexicons), static (output, found) =>
        {
            if (LexiconEmitter.Emit(found) is { } file)
                Add(output, [file]);
        });
    }

    private static ImmutableArray<FileUnit> File(AdditionalText file, CancellationToken cancellation)
    {
        bool isSchema = Named(file.Path, SchemaSuffix);
        return isSchema || Named(file.Path, LexiconSuffix) ? ImmutableArray.Create(new FileUnit(new SchemaFile(SchemaText.From(file, cancellation), isSchema))) : ImmutableArray<FileUnit>.Empty;
    }

    private static EquatableArray<FileSymbols> Symbols(ImmutableArray<FileUnit> files, CancellationToken cancellation)
    {
        List<FileSymbols> symbols = new(files.Length);
        foreach (FileUnit file in files)
        {
            if (file.Symbols(cancellation) is { } own)
                symbols.Add(own);
        }

        return symbols.ToEquatable();
    }

    private static EquatableArray<SchemaText> Lexicons(ImmutableArray<FileUnit> files)
    {
        List<SchemaText> lexicons = [];
        foreach (FileUnit file in files)
        {
            if (!file.File.IsSchema)
                lexicons.Add(file.File.Text);
        }

        return lexicons.ToEquatable();
    }

    /// <summary>What is generated; nothing of a schema whose types would meet those of another schema.</summary>
    private static IEnumerable<SchemaModel> Generated(IEnumerable<BoundSchema> schemas) => schemas.Where(static s => s.IsGenerated).Select(static s => s.Model);

    private static bool Named(string path, string suffix) => path.EndsWith(suffix, StringComparison.OrdinalIgnoreCase);

    private static void Report(SourceProductionContext output, EquatableArray<DiagnosticInfo> diagnostics)
    {
        foreach (DiagnosticInfo diagnostic in diagnostics)
            output.ReportDiagnostic(diagnostic.ToDiagnostic());
    }

    private static void Add(SourceProductionContext output, IEnumerable<GeneratedFile> files)
    {
        foreach (GeneratedFile file in files)
            output.AddSource(file.HintName, file.Source);
    }
}
