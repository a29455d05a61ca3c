using System.Reflection;
using System.Text;
using SchemaGen.Tests;

namespace SchemaGen.Package.Tests;

/// <summary>A copy of the repository beside an empty folder, in which the first command of the quick start packs; all tests take that package.</summary>
public sealed class PackedFeed : IAsyncLifetime
{
    private static readonly string[] s_notCopied = [".git", "bin", "obj", "artifacts", "TestResults", ".vs", ".idea"];

    private readonly string _root = Path.Combine(Path.GetTempPath(), "schemagen-package-" + Guid.NewGuid().ToString("N")[..8]);

    internal Shell Shell { get; private set; } = null!;

    /// <summary>The empty folder of the quick start, with its feed.</summary>
    internal string Start => Path.Combine(_root, "start");

    internal string Package => Directory.EnumerateFiles(Path.Combine(Start, "feed"), "SchemaGen.?.*.nupkg").Single();

    internal string Version => Path.GetFileNameWithoutExtension(Package)["SchemaGen.".Length..];

    internal static IReadOnlyList<ReadmeStep> Steps { get; } = ReadmeSteps.Read(File.ReadAllText(Path.Combine(Repository.Root, "README.md")));

    internal static string Setting(string name) => typeof(PackedFeed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == name).Value!;

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Start);
        Shell = new Shell(Path.Combine(_root, "home"), Path.Combine(_root, "packages"));
        // SchemaGen comes from the feed alone; everything else lies in this machine's package folder already, or else comes from the usual place.
        await File.WriteAllTextAsync(Path.Combine(_root, "nuget.config"), $"""
            <configuration>
              <fallbackPackageFolders>
                <add key="warm" value="{Setting("NuGetPackageRoot")}" />
              </fallbackPackageFolders>
              <packageSources>
                <clear />
                <add key="nuget" value="https://api.nuget.org/v3/index.json" />
                <add key="schemagen" value="{Path.Combine(Start, "feed")}" />
              </packageSources>
              <packageSourceMapping>
                <packageSource key="nuget"><package pattern="*" /></packageSource>
                <packageSource key="schemagen"><package pattern="SchemaGen*" /><package pattern="Elder.*" /></packageSource>
              </packageSourceMapping>
            </configuration>
            """);
        Directory.CreateDirectory(Path.Combine(Start, "feed"));
        CopyRepository("SchemaGen");
        await Shell.Run(Start, Steps[0].Text);
    }

    /// <summary>Copies the repository, as a clone would have it, to a folder beside the quick start's.</summary>
    internal string CopyRepository(string name)
    {
        string target = Path.Combine(_root, name);
        Copy(new DirectoryInfo(Repository.Root), target);
        return target;
    }

    /// <summary>Writes a project into a folder of its own.</summary>
    /// <returns>The folder.</returns>
    internal string Write(string folder, params (string Name, string Text)[] files)
    {
        string path = Path.Combine(_root, folder);
        foreach ((string name, string text) in files)
        {
            string file = Path.Combine(path, name);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text, new UTF8Encoding(false));
        }

        return path;
    }

    public Task DisposeAsync()
    {
        try
        {
            Directory.Delete(_root, recursive: true);
        }
        catch (IOException)
        {
            // A compiler server may still hold an analyzer; the folder is temporary anyway.
        }

        return Task.CompletedTask;
    }

    private static void Copy(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (FileInfo file in from.EnumerateFiles().Where(f => !s_notCopied.Contains(f.Name)))
            file.CopyTo(Path.Combine(to, file.Name));
        foreach (DirectoryInfo folder in from.EnumerateDirectories().Where(d => !s_notCopied.Contains(d.Name) && d.LinkTarget is null))
            Copy(folder, Path.Combine(to, folder.Name));
    }
}

/// <summary>The tests that share one pack.</summary>
[CollectionDefinition(Name)]
public sealed class PackedTests : ICollectionFixture<PackedFeed>
{
    public const string Name = "packed";
}
