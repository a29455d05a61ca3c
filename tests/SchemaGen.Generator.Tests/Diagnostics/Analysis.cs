using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SchemaGen.Generator.Tests;

/// <summary>Runs the analyzer as the compiler does.</summary>
internal static class Analysis
{
    public static Task<ImmutableArray<Diagnostic>> Advice(params AdditionalText[] files) => Advice(Driver.Compilation, files);

    /// <exception cref="InvalidOperationException">The analyzer threw.</exception>
    public static async Task<ImmutableArray<Diagnostic>> Advice(Compilation compilation, params AdditionalText[] files)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. files], Driver.Provider(Driver.Options)),
            static (error, _, _) => throw new InvalidOperationException("The analyzer threw.", error),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        return await new CompilationWithAnalyzers(compilation, [new SchemaAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
    }
}
