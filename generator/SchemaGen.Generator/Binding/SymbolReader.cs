using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Reading;

namespace SchemaGen.Generator.Binding;

/// <summary>Reads the names that a file defines. Silent: what is wrong is reported when the file is bound.</summary>
internal static class SymbolReader
{
    public static FileSymbols? Read(SchemaTree tree)
    {
        if (tree is not { Root: { } root, SchemaName: { } schema })
            return null;
        Report silent = new(tree.Path);
        MapNode? header = root.Find("header")?.Value as MapNode;
        return new FileSymbols(
            schema,
            tree.Path,
            "",
            Texts(header?.Find("codes")?.Value, silent),
            Entries(root, "roles").Select(e => e.Key.Value).ToEquatable(),
            Entries(root, "roles").SelectMany(e => Texts((e.Value as MapNode)?.Find("titles")?.Value, silent)).ToEquatable(),
            Entries(root, "groups").Select(e => new GroupModel(e.Key.Value, Texts(e.Value, silent))).ToEquatable(),
            Entries(root, "enums").Select(e => e.Key.Value).ToEquatable(),
            Entries(root, "actors").Select(e => new ActorSymbol(e.Key.Value, ((e.Value as MapNode)?.Find("code")?.Value as ScalarNode)?.Value ?? e.Key.Value)).ToEquatable(),
            Types(root, "events", isClaim: false, silent).Concat(Types(root, "claims", isClaim: true, silent)).ToEquatable());
    }

    /// <summary>Brings the files of each schema together, ordered by name, so that the order in which the compiler lists them is of no matter; a file listed twice counts once.</summary>
    /// <param name="files">The files.</param>
    /// <param name="projectDirectory">What the paths in rules are relative to.</param>
    public static EquatableArray<SchemaSymbols> Join(IEnumerable<FileSymbols> files, string projectDirectory) =>
        files.Select(f => f with { Name = RelativePath(f.Path, projectDirectory) })
            .GroupBy(f => f.Schema, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new SchemaSymbols(g.Key, g.GroupBy(f => f.Path, StringComparer.Ordinal).Select(f => f.First()).OrderBy(f => f.Name, StringComparer.Ordinal).ThenBy(f => f.Path, StringComparer.Ordinal).ToEquatable()))
            .ToEquatable();

    private static EquatableArray<MapEntry> Entries(MapNode root, string section) => root.Find(section)?.Value is MapNode map ? map.Entries : default;

    private static EquatableArray<string> Texts(SchemaNode? node, Report silent) => node is null ? default : Section.Texts(node, "", silent).Select(s => s.Value).ToEquatable();

    private static IEnumerable<TypeSymbol> Types(MapNode root, string section, bool isClaim, Report silent) =>
        Entries(root, section).Select(e => new TypeSymbol(e.Key.Value, isClaim, RoleDeclarations.Read((e.Value as MapNode)?.Find("roles")?.Value, isClaim, silent)));

    private static string RelativePath(string path, string projectDirectory)
    {
        string file = path.Replace('\\', '/');
        string directory = projectDirectory.Replace('\\', '/').TrimEnd('/') + "/";
        // A file from elsewhere shows its bare name: the build must not depend on where it runs.
        return directory.Length > 1 && file.StartsWith(directory, StringComparison.Ordinal) ? file.Substring(directory.Length) : file.Substring(file.LastIndexOf('/') + 1);
    }
}
