using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

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

    public static GeneratorDriver Create(params AdditionalText[] files) => CSharpGeneratorDriver.Create(
        [new SchemaGenerator().AsSourceGenerator()],
        files,
        optionsProvider: new Options(),
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

    /// <summary>The values that a step gave.</summary>
    public static IEnumerable<T> Outputs<T>(this GeneratorRunResult result, string step) =>
        result.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> steps) ? steps.SelectMany(s => s.Outputs).Select(o => (T)o.Value) : [];

    private static string Describe(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        return FormattableString.Invariant($"{diagnostic.Id} {Path.GetFileName(place.Path)}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1})");
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new ProjectOptions();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class ProjectOptions : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
        {
            value = key == "build_property.projectdir" ? Directory : null;
            return value is not null;
        }
    }
}
