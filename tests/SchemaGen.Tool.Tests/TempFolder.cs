namespace SchemaGen.Tool.Tests;

/// <summary>A folder that goes away with the test.</summary>
public sealed class TempFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("schemagen-tool-tests-");

    public string Root => _folder.FullName;

    public string Path(string name) => System.IO.Path.Combine(Root, name);

    public string Add(string name, string text)
    {
        string path = Path(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
