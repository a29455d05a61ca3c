using System.Text;
using SchemaGen.Generator;
using SchemaGen.Generator.Binding;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Reading;

namespace SchemaGen.Tool.Input;

/// <summary>Finds schema files below the paths of a command line and reads them as the generator does.</summary>
internal static class SchemaFiles
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>All schemas below some paths, with what is wrong with them.</summary>
    /// <param name="paths">Files, or folders of <c>*.schema.yaml</c>.</param>
    /// <exception cref="InputException">A path is not there, or holds no schema file.</exception>
    public static LoadedSchemas Load(IReadOnlyList<string> paths)
    {
        List<string> files = [], problems = [];
        foreach (string path in paths)
        {
            if (File.Exists(path))
                files.Add(path);
            else if (!Directory.Exists(path))
                problems.Add($"{path}: there is no such file or folder");
            else if (Below(path) is { Length: > 0 } found)
                files.AddRange(found);
            else
                problems.Add($"{path}: the folder holds no *{SchemaGenerator.SchemaSuffix} file");
        }

        if (problems.Count > 0)
            throw new InputException([.. problems]);
        // Rules name their file from the one folder that was given, as the generator does from the project's.
        string root = paths.Count == 1 && Directory.Exists(paths[0]) ? Slashes(paths[0]) : "";
        return SchemaLoader.Load(files.Select(f => new SchemaText(Slashes(f), Text(f))), root, CancellationToken.None);
    }

    /// <summary>The schemas below a path, where it must be sound.</summary>
    /// <exception cref="InputException">There is an error in it.</exception>
    public static EquatableArray<SchemaModel> LoadSound(string path)
    {
        LoadedSchemas loaded = Load([path]);
        if (!loaded.IsSound)
            throw new InputException([.. loaded.Diagnostics.Where(Severities.IsError).Select(d => $"{d.Path}({d.Place.Line},{d.Place.Lines.Start.Character + 1}): {d.Id}: {d.Message}"), $"{path}: mend the schema first (`schemagen check`)"]);
        return loaded.Models;
    }

    private static string[] Below(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*" + SchemaGenerator.SchemaSuffix, SearchOption.AllDirectories).Where(f => !IsOutput(Path.GetRelativePath(folder, f))).Order(StringComparer.Ordinal)];

    /// <summary>A build copies schema files to its output.</summary>
    private static bool IsOutput(string relative) => relative.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).SkipLast(1).Any(part => part is "bin" or "obj" || part.StartsWith('.'));

    /// <summary>The text, or null where it cannot be read: a diagnostic of its own.</summary>
    private static string? Text(string path)
    {
        try
        {
            return s_strict.GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF');
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            return null;
        }
    }

    private static string Slashes(string path) => path.Replace('\\', '/');
}
