using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Diagnostics;

namespace SchemaGen.Tool.Input;

/// <summary>The severities of diagnostics, by the names that the formats use.</summary>
internal static class Severities
{
    public static bool IsError(DiagnosticInfo diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;

    /// <summary>"error", "warning", or "info" for all that is advice only.</summary>
    public static string Name(DiagnosticInfo diagnostic) => diagnostic.Severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}
