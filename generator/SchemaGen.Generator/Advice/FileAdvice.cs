using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Reading;

namespace SchemaGen.Generator.Advice;

/// <summary>Files that are given to the compiler and would be schemas, were it not for their names.</summary>
internal static class FileAdvice
{
    private static readonly string[] s_sections = ["header", "roles", "actors", "groups", "enums", "events", "claims"];

    /// <param name="tree">A YAML file that is not named as a schema.</param>
    public static IEnumerable<DiagnosticInfo> Of(SchemaTree tree)
    {
        if (tree.Root is { } root && root.Find("schema") is { } key && s_sections.Any(s => root.Find(s) is not null))
            yield return new DiagnosticInfo(Descriptors.NotASchemaFile.Id, default, tree.Path, key.Key.Place);
    }
}
