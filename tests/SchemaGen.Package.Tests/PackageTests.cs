using System.IO.Compression;
using System.Xml.Linq;
using VerifyXunit;

namespace SchemaGen.Package.Tests;

/// <summary>What is in the package, and that the same sources give the same package.</summary>
[Collection(PackedTests.Name)]
public sealed class PackageTests(PackedFeed feed)
{
    [Fact]
    public async Task The_files_of_the_package()
    {
        using ZipArchive zip = ZipFile.OpenRead(feed.Package);

        await Verifier.Verify(string.Join('\n', zip.Entries.Select(e => e.FullName).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task The_metadata_of_the_package()
    {
        using ZipArchive zip = ZipFile.OpenRead(feed.Package);
        using StreamReader nuspec = new(zip.GetEntry("SchemaGen.nuspec")!.Open());

        await Verifier.Verify((await nuspec.ReadToEndAsync()).ReplaceLineEndings("\n").Replace($"<version>{feed.Version}<", "<version>...<", StringComparison.Ordinal));
    }

    [Fact]
    public void The_runtime_brings_its_documentation()
    {
        using ZipArchive zip = ZipFile.OpenRead(feed.Package);
        using Stream xml = zip.GetEntry("lib/net10.0/SchemaGen.Runtime.xml")!.Open();

        string[] members = [.. XDocument.Load(xml).Descendants("member").Select(m => (string)m.Attribute("name")!)];

        Assert.Contains("T:SchemaGen.EventRecord", members);
        Assert.Contains("M:SchemaGen.Testing.ExampleCheck.Failure(SchemaGen.ArticleBase,SchemaGen.SchemaExample)", members);
    }

    [Fact]
    public async Task The_same_sources_in_another_folder_give_the_same_bytes()
    {
        string elsewhere = feed.CopyRepository("some/other/clone"), output = Path.Combine(elsewhere, "artifacts");

        await feed.Shell.Run(elsewhere, "dotnet pack -o artifacts");

        string[] packages = [.. Directory.EnumerateFiles(output, "*.nupkg").Order(StringComparer.Ordinal)];
        Assert.Contains(packages, p => Path.GetFileName(p) == Path.GetFileName(feed.Package));
        Assert.All(packages, p => Assert.Equal(Entries(Path.Combine(feed.Start, "feed", Path.GetFileName(p))), Entries(p)));
        Assert.All(packages, p => Assert.Equal(File.ReadAllBytes(Path.Combine(feed.Start, "feed", Path.GetFileName(p))), File.ReadAllBytes(p)));
    }

    /// <summary>Name, time and checksum of each entry: they tell which one differs.</summary>
    private static string Entries(string package)
    {
        using ZipArchive zip = ZipFile.OpenRead(package);
        return string.Join('\n', zip.Entries.Select(e => $"{e.FullName} {e.LastWriteTime:O} {e.Crc32:x8}"));
    }
}
