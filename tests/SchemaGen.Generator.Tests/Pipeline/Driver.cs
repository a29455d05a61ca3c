using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SchemaGen.Generator.Binding;
using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Tests;

/// <summary>A schema file in memory.</summary>
internal sealed class MemoryFile(string path, string? text) : AdditionalText
{
    public override string Path { get; } = path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text is null ? null : SourceText.From(text);
}

/// <summary>Runs the generator as the compiler does.</summary>
internal static class Driver
{
    public const string Directory = "/project/";

    public static Compilation Compilation { get; } = CSharpCompilation.Create("Empty", [CSharpSyntaxTree.ParseText("class C;")]);

    public static AdditionalText File(string name, string? text) => new MemoryFile(Directory + name, text);

    /// <summary>The options of a project as MSBuild hands them over.</summary>
    public static ImmutableDictionary<string, string> Options { get; } = ImmutableDictionary.Create<string, string>().Add("build_property.projectdir", Directory);

    public static AnalyzerConfigOptionsProvider Provider(ImmutableDictionary<string, string> options) => new OptionsProvider(options);

    public static GeneratorDriver Create(params AdditionalText[] files) => Create(Options, files);

    public static GeneratorDriver Create(ImmutableDictionary<string, string> options, params AdditionalText[] files) => CSharpGeneratorDriver.Create(
        [new SchemaGenerator().AsSourceGenerator()],
        files,
        optionsProvider: Provider(options),
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public static GeneratorRunResult Run(params AdditionalText[] files) => Create(files).RunGenerators(Compilation).Result();

    public static GeneratorRunResult Run(string schema) => Run(File("a.schema.yaml", schema));

    public static GeneratorRunResult Result(this GeneratorDriver driver)
    {
        GeneratorRunResult result = driver.GetRunResult().Results[0];
        Assert.Null(result.Exception);
        return result;
    }

    /// <summary>"id name(line,column)" of each error, lines and columns from 1, in order.</summary>
    public static string[] Errors(this GeneratorRunResult result) =>
        [.. result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(Describe).Order(StringComparer.Ordinal)];

    /// <summary>The only schema, with both its sides.</summary>
    public static SchemaModel Model(this GeneratorRunResult result)
    {
        SchemaModel catalogue = result.Outputs<BoundSchema>(StepNames.BoundCatalogues).Single().Model;
        return result.Outputs<EquatableArray<BoundSchema>>(StepNames.BoundEvents).Single().Single().Model with { Roles = catalogue.Roles, Actors = catalogue.Actors };
    }

    /// <summary>The values that a step gave.</summary>
    public static IEnumerable<T> Outputs<T>(this GeneratorRunResult result, string step) =>
        result.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> steps) ? steps.SelectMany(s => s.Outputs).Select(o => (T)o.Value) : [];

    private static string Describe(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        return FormattableString.Invariant($"{diagnostic.Id} {Path.GetFileName(place.Path)}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1})");
    }

    private sealed class OptionsProvider(ImmutableDictionary<string, string> options) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new ProjectOptions(options);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class ProjectOptions(ImmutableDictionary<string, string> options) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => options.TryGetValue(key, out value);
    }
}
