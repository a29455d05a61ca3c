using System.Text;

namespace SampleApp.Tests;

/// <summary>A folder of input files that goes away with the test.</summary>
public sealed class TempFolder : IDisposable
{
    /// <summary>A sentence with one event: France (source), Kenya (target).</summary>
    public const string Event = "France supplied weapons to Kenya.";

    /// <summary>A sentence with a claim about <see cref="Event"/>.</summary>
    public const string Assertion = "Norway said that France supplied weapons to Kenya.";

    /// <summary>A sentence that denies <see cref="Event"/>.</summary>
    public const string Denial = "Brazil denied that France supplied weapons to Kenya.";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sample-app-tests-");

    public string Root => _folder.FullName;

    public string Path(string name) => System.IO.Path.Combine(Root, name);

    public string Add(string name, string text) => Add(name, Encoding.UTF8.GetBytes(text));

    public string Add(string name, byte[] bytes)
    {
        string path = Path(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
