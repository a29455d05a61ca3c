using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SchemaGen.Generator.Advice;
using SchemaGen.Generator.Binding;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Reading;

namespace SchemaGen.Generator;

/// <summary>Gives advice on schema files: what is valid but hardly meant. What is wrong is said by the generator, since it leaves that out; none is said by both.</summary>
/// <remarks>Only wiring is here. Files are read once as long as their text stays; what is advised on one file may depend on all others.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SchemaAnalyzer : DiagnosticAnalyzer
{
    // Roslyn keeps the value with the text. The path is not known here; it is filled in where the tree is used.
    private readonly SourceTextValueProvider<SchemaTree> _trees = new(static text => SchemaReader.Read(new SchemaText("", text.ToString()), CancellationToken.None));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Rules.Advice;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        if (!context.Options.AdditionalFiles.Any(f => IsYaml(f.Path)))
            return;
        Lazy<ILookup<string, DiagnosticInfo>> advice = new(() => Advise(context.Options, Read, context.CancellationToken).ToLookup(d => d.Path, StringComparer.Ordinal));
        context.RegisterAdditionalFileAction(file =>
        {
            if (!IsYaml(file.AdditionalFile.Path))
                return;
            foreach (DiagnosticInfo diagnostic in advice.Value[file.AdditionalFile.Path])
                file.ReportDiagnostic(diagnostic.ToDiagnostic());
        });

        SchemaTree? Read(AdditionalText file) =>
            file.GetText(context.CancellationToken) is { } text && context.TryGetValue(text, _trees, out SchemaTree? tree) ? tree with { Path = file.Path } : null;
    }

    private static List<DiagnosticInfo> Advise(AnalyzerOptions options, Func<AdditionalText, SchemaTree?> read, CancellationToken cancellation)
    {
        List<SchemaTree> trees = [];
        List<DiagnosticInfo> advice = [];
        foreach (AdditionalText file in options.AdditionalFiles.Where(f => IsYaml(f.Path)).GroupBy(f => f.Path, StringComparer.Ordinal).Select(g => g.First()))
        {
            if (read(file) is not { } tree)
                continue;
            if (file.Path.EndsWith(SchemaGenerator.SchemaSuffix, StringComparison.OrdinalIgnoreCase))
                trees.Add(tree);
            else
                advice.AddRange(FileAdvice.Of(tree));
        }

        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.projectdir", out string? directory);
        advice.AddRange(SchemaLoader.Bind(trees, directory ?? "", cancellation).Diagnostics.Where(d => Rules.IsAdvice(Rules.Of(d.Id))));
        return advice;
    }

    private static bool IsYaml(string path) => path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
}
