using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SchemaGen.Generator.Tests;

/// <summary>Severities are set as those of any analyzer.</summary>
public class SeverityTests
{
    private const string NoExample = "schema: Garden\nheader: {}\nevents:\n  Nod: {frames: [\"{source} nod\"], not: [Rain.]}\n";
    private const string UnknownKey = "schema: Garden\nheader: {}\nevents:\n  Nod: {sumary: x, frames: [\"{source} nod\"], not: [Rain.], examples: [\"[Ann]{source} nodded.\"]}\n";

    /// <summary>What NoWarn, WarningsAsErrors and the like of a project make of advice.</summary>
    [Theory]
    [InlineData(ReportDiagnostic.Default, DiagnosticSeverity.Warning)]
    [InlineData(ReportDiagnostic.Suppress, null)]
    [InlineData(ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    [InlineData(ReportDiagnostic.Info, DiagnosticSeverity.Info)]
    public async Task Advice_by_the_options_of_the_project(ReportDiagnostic set, DiagnosticSeverity? expected) =>
        Assert.Equal(expected, (await Analysis.Advice(With("SG0044", set), Driver.File("a.schema.yaml", NoExample))).SingleOrDefault()?.Severity);

    [Theory]
    [InlineData(ReportDiagnostic.Default, DiagnosticSeverity.Error)]
    [InlineData(ReportDiagnostic.Suppress, null)]
    [InlineData(ReportDiagnostic.Warn, DiagnosticSeverity.Warning)]
    public void Mistakes_by_the_options_of_the_project(ReportDiagnostic set, DiagnosticSeverity? expected) =>
        Assert.Equal(expected, Driver.Create(Driver.File("a.schema.yaml", UnknownKey)).RunGenerators(With("SG0014", set)).GetRunResult().Diagnostics.SingleOrDefault(d => !d.IsSuppressed)?.Severity);

    /// <summary>A .globalconfig. Sections of an .editorconfig are for C# files; Roslyn does not ask them about others.</summary>
    [Theory]
    [InlineData("/project/.globalconfig", "is_global = true\ndotnet_diagnostic.SG0044.severity = none\n", null)]
    [InlineData("/project/.globalconfig", "is_global = true\ndotnet_diagnostic.SG0044.severity = error\n", DiagnosticSeverity.Error)]
    [InlineData("/project/.globalconfig", "is_global = true\ndotnet_diagnostic.SG0044.severity = suggestion\n", DiagnosticSeverity.Info)]
    public async Task Advice_by_a_config_file(string path, string text, DiagnosticSeverity? expected)
    {
        AnalyzerConfigSet configs = AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse(SourceText.From(text), path)));
        Compilation compilation = Driver.Compilation.WithOptions(Driver.Compilation.Options.WithSyntaxTreeOptionsProvider(new Configured(configs)));

        Assert.Equal(expected, (await Analysis.Advice(compilation, Driver.File("a.schema.yaml", NoExample))).SingleOrDefault()?.Severity);
    }

    private static Compilation With(string id, ReportDiagnostic set) =>
        Driver.Compilation.WithOptions(Driver.Compilation.Options.WithSpecificDiagnosticOptions(ImmutableDictionary<string, ReportDiagnostic>.Empty.Add(id, set)));

    /// <summary>Options from config files, as the compiler reads them.</summary>
    private sealed class Configured(AnalyzerConfigSet configs) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.NotGenerated;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            configs.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            configs.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
