using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Reading;

/// <summary>A schema file as nodes, with what is wrong in its syntax. After a syntax error the tree holds the blocks that are sound.</summary>
/// <param name="Path">The path as the compiler knows it.</param>
/// <param name="Root">The top mapping, or null where there is none.</param>
internal sealed record SchemaTree(string Path, MapNode? Root, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>The schema that the file belongs to, or null where it does not say so.</summary>
    public string? SchemaName => Root?.Find("schema")?.Value is ScalarNode { IsEmpty: false } name ? name.Value : null;
}
