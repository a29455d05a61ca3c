using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Reading;

/// <summary>A schema file as nodes, with what is wrong in its syntax. After a syntax error the tree holds the blocks that are sound.</summary>
/// <param name="Path">The path as the compiler knows it.</param>
/// <param name="Root">The top mapping, or null where there is none.</param>
/// <param name="Allowed">The advice that the author does not want at some lines.</param>
internal sealed record SchemaTree(string Path, MapNode? Root, EquatableArray<Allowance> Allowed, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>The schema that the file belongs to, or null where it does not say so.</summary>
    public string? SchemaName => Root?.Find("schema")?.Value is ScalarNode { IsEmpty: false } name ? name.Value : null;
}

/// <summary>A comment <c># allow SG0000</c>: the advice of that id is not given for its line.</summary>
internal readonly record struct Allowance(Place Place, string Id);
