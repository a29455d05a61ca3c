namespace SampleApp.Input;

/// <summary>Something to read: a file, standard input, or a path at which there is nothing.</summary>
/// <param name="Path">As given, or below the folder that was given.</param>
/// <param name="Length">Bytes, as far as known beforehand.</param>
/// <param name="Problem">Why it cannot be read, or null.</param>
internal sealed record Source(string Path, long Length, InputProblem? Problem = null);

/// <summary>Finds the files that paths stand for.</summary>
internal static class Sources
{
    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The extension of a file of many articles.</summary>
    public const string JsonLinesExtension = ".jsonl";

    private const string TextExtension = ".txt";

    /// <summary>The files, in the order of the paths; those of a folder in ordinal order of their paths below it.</summary>
    public static IReadOnlyList<Source> Find(IReadOnlyList<string> paths) => [.. paths.SelectMany(Find)];

    private static IEnumerable<Source> Find(string path)
    {
        if (path == StandardInput)
            return [new Source(path, 0)];
        if (Directory.Exists(path))
            return Folder(path);
        // A file named outright is read whatever its extension.
        return File.Exists(path) ? [OfFile(path)] : [Missing(path, "no such file or folder")];
    }

    private static List<Source> Folder(string folder)
    {
        List<Source> found = [];
        Collect(new DirectoryInfo(folder), folder, found);
        if (found.Count == 0)
            found.Add(Missing(folder, $"no {TextExtension} or {JsonLinesExtension} file in this folder"));
        found.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        return found;
    }

    private static void Collect(DirectoryInfo folder, string path, List<Source> found)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = folder.GetFileSystemInfos("*", new EnumerationOptions { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            found.Add(Missing(path, e.Message));
            return;
        }

        foreach (FileSystemInfo entry in entries)
        {
            string below = Path.Join(path, entry.Name);
            if (entry is not DirectoryInfo inner)
            {
                if (IsArticleFile(entry.Name))
                    found.Add(OfFile(below));
            }
            else if (inner.LinkTarget is null)
            {
                Collect(inner, below, found); // a link to a folder might lead in a circle
            }
        }
    }

    private static bool IsArticleFile(string name) => HasExtension(name, TextExtension) || HasExtension(name, JsonLinesExtension);

    /// <summary>True when the name ends so, in capitals or not.</summary>
    public static bool HasExtension(string name, string extension) => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase);

    private static Source OfFile(string path)
    {
        try
        {
            return new Source(path, new FileInfo(path).Length);
        }
        catch (IOException e)
        {
            return Missing(path, e.Message);
        }
    }

    private static Source Missing(string path, string message) => new(path, 0, new InputProblem(path, null, message));
}
