using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Diagnostics;

/// <summary>All diagnostics, by id. The table of their documentation, the release notes and the analyzer are made from it.</summary>
internal static class Rules
{
    private static readonly Dictionary<string, DiagnosticDescriptor> s_byId =
        typeof(Descriptors).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (DiagnosticDescriptor)f.GetValue(null)).ToDictionary(d => d.Id, StringComparer.Ordinal);

    /// <summary>In the order of their ids.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = s_byId.Values.OrderBy(d => d.Id, StringComparer.Ordinal).ToImmutableArray();

    /// <summary>What the analyzer says: all but errors.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Advice { get; } = All.Where(IsAdvice).ToImmutableArray();

    /// <summary>True for advice, which the analyzer gives; what the generator says is an error, since it leaves something out.</summary>
    public static bool IsAdvice(DiagnosticDescriptor rule) => rule.DefaultSeverity != DiagnosticSeverity.Error;

    /// <exception cref="KeyNotFoundException">There is no such id.</exception>
    public static DiagnosticDescriptor Of(string id) => s_byId[id];

    public static bool Exists(string id) => s_byId.ContainsKey(id);
}
