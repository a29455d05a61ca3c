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

        // The compiler's list of files is asked for once: it is gone through at every keystroke, as often as somebody asks.
        IncrementalValuesProvider<SchemaFile> all = context.AdditionalTextsProvider.SelectMany(static (file, cancellation) => File(file, cancellation)).WithTrackingName(StepNames.Files);

        // Names only: as long as they stay the same, the files that were not edited need not be bound again.
        IncrementalValueProvider<EquatableArray<SchemaSymbols>> symbols = all.SelectMany(static (file, cancellation) => Symbols(file, cancellation)).WithTrackingName(StepNames.FileSymbols)
            .Collect().WithTrackingName(StepNames.AllFileSymbols).Combine(projectDirectory).WithTrackingName(StepNames.Symbols + StepNames.Inputs)
            .Select(static (pair, _) => SymbolReader.Join(pair.Left, pair.Right)).WithTrackingName(StepNames.Symbols);

        IncrementalValuesProvider<BoundSides> files = all.Combine(symbols).WithTrackingName(StepNames.BoundFiles + StepNames.Inputs)
            .SelectMany(static (pair, cancellation) => Bound(pair.Left, pair.Right, cancellation)).WithTrackingName(StepNames.BoundFiles);

        // The two sides of a schema know nothing of each other: an edit of an event leaves the thousands of names alone, and one of a name the frames.
        IncrementalValuesProvider<BoundSchema> catalogues = files.Collect().WithComparer(new SideComparer(static f => f.Catalogue)).WithTrackingName(StepNames.CatalogueParts).Combine(symbols).WithTrackingName(StepNames.BoundCatalogues + StepNames.Inputs)
            .SelectMany(static (pair, cancellation) => SchemaBinder.Catalogues(pair.Left.Select(f => f.Catalogue), pair.Right, cancellation)).WithTrackingName(StepNames.BoundCatalogues);
        context.RegisterSourceOutput(
            catalogues.SelectMany(static (schema, _) => Generated(schema, static m => m)).WithTrackingName(StepNames.Catalogues),
            static (output, model) => Add(output, SchemaEmitter.Catalogue(model, output.CancellationToken)));

        IncrementalValuesProvider<BoundSchema> schemas = files.Collect().WithComparer(new SideComparer(static f => f.Events)).WithTrackingName(StepNames.EventParts).Combine(symbols).WithTrackingName(StepNames.BoundEvents + StepNames.Inputs)
            .SelectMany(static (pair, cancellation) => SchemaBinder.Events(pair.Left.Select(f => f.Events), pair.Right, cancellation)).WithTrackingName(StepNames.BoundEvents);

        // Each file is written out of no more than it shows, and each type by itself. Types share a few files: every file costs a little at every keystroke of the project.
        IncrementalValuesProvider<SchemaModel> shapes = schemas.SelectMany(static (schema, _) => Generated(schema, SchemaOutline.Shape)).WithTrackingName(StepNames.Shapes);
        context.RegisterSourceOutput(shapes, static (output, shape) => Add(output, SchemaEmitter.Shape(shape, output.CancellationToken)));
        context.RegisterSourceOutput(
            schemas.SelectMany(static (schema, _) => Generated(schema, SchemaOutline.Coded)).WithTrackingName(StepNames.Outlines),
            static (output, outline) => Add(output, [SchemaEmitter.Enums(outline)]));
        IncrementalValuesProvider<TypeUnit> types = schemas.SelectMany(static (schema, _) => schema.IsGenerated ? TypeUnit.Of(schema.Model) : []).WithTrackingName(StepNames.Types);
        IncrementalValueProvider<ImmutableArray<TypeText>> records = types.Select(static (unit, _) => unit.Record).WithTrackingName(StepNames.TypeRecords)
            .Select(static (unit, _) => SchemaEmitter.Type(unit)).WithTrackingName(StepNames.TypeTexts).Collect().WithTrackingName(StepNames.AllTypeTexts);

        // Each is compiled by itself as well, apart from what it says to readers; the runtime joins what was compiled, as a loader links objects.
        IncrementalValueProvider<ImmutableArray<TypeText>> sections = types.Select(static (unit, _) => TypeFrames.Of(unit)).WithTrackingName(StepNames.TypeFrames)
            .Select(static (type, cancellation) => SectionEmitter.Emit(type, cancellation)).WithTrackingName(StepNames.TypeSections)
            .Collect().WithTrackingName(StepNames.AllTypeSections);
        context.RegisterSourceOutput(
            records.Combine(sections).WithTrackingName(StepNames.TypeFiles + StepNames.Inputs).SelectMany(static (pair, _) => TypeFile.Of(pair.Left, pair.Right)).WithTrackingName(StepNames.TypeFiles),
            static (output, file) => Add(output, [file.Write()]));

        // Diagnostics go their own way: their positions change with every line, the models do not.
        context.RegisterSourceOutput(files, static (output, file) => Report(output, file.Diagnostics));
        context.RegisterSourceOutput(catalogues, static (output, schema) => Report(output, schema.Diagnostics));
        context.RegisterSourceOutput(schemas, static (output, schema) => Report(output, schema.Diagnostics));

        context.RegisterSourceOutput(all.Collect().WithComparer(new LexiconComparer()).WithTrackingName(StepNames.Lexicons), static (output, found) =>
        {
            if (LexiconEmitter.Emit(LexiconComparer.Lexicons(found)) is { } file)
                Add(output, [file]);
        });
    }

    private static ImmutableArray<SchemaFile> File(AdditionalText file, CancellationToken cancellation)
    {
        bool isSchema = Named(file.Path, SchemaSuffix);
        return isSchema || Named(file.Path, LexiconSuffix) ? ImmutableArray.Create(new SchemaFile(SchemaText.From(file, cancellation), isSchema)) : ImmutableArray<SchemaFile>.Empty;
    }

    private static ImmutableArray<FileSymbols> Symbols(SchemaFile file, CancellationToken cancellation) =>
        file.IsSchema && SymbolReader.Read(file.Tree(cancellation)) is { } symbols ? ImmutableArray.Create(symbols) : ImmutableArray<FileSymbols>.Empty;

    private static ImmutableArray<BoundSides> Bound(SchemaFile file, EquatableArray<SchemaSymbols> symbols, CancellationToken cancellation) =>
        file.IsSchema ? ImmutableArray.Create(BoundSides.Of(FileBinder.Bind(file.Tree(cancellation), symbols, cancellation))) : ImmutableArray<BoundSides>.Empty;

    /// <summary>What is generated out of a schema's model; nothing, where its types would meet those of another schema.</summary>
    private static ImmutableArray<SchemaModel> Generated(BoundSchema schema, Func<SchemaModel, SchemaModel> part) => schema.IsGenerated ? ImmutableArray.Create(part(schema.Model)) : ImmutableArray<SchemaModel>.Empty;

    /// <summary>Takes lists of files to be equal when the word lists among them are.</summary>
    private sealed class LexiconComparer : IEqualityComparer<ImmutableArray<SchemaFile>>
    {
        public static IEnumerable<SchemaText> Lexicons(ImmutableArray<SchemaFile> files) => files.Where(f => !f.IsSchema).Select(f => f.Text);

        public bool Equals(ImmutableArray<SchemaFile> x, ImmutableArray<SchemaFile> y) => Lexicons(x).SequenceEqual(Lexicons(y));

        public int GetHashCode(ImmutableArray<SchemaFile> files) => Lexicons(files).Count();
    }

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
