using System.Text.Json;

namespace SchemaGen.Package.Tests;

/// <summary>Projects that take the package.</summary>
[Collection(PackedTests.Name)]
public sealed class ConsumerTests(PackedFeed feed)
{
    [Fact]
    public async Task The_schema_may_lie_in_a_referenced_project()
    {
        // The library lists its file as well, under another path: it is one file all the same.
        string root = feed.Write(
            "referenced",
            ("Directory.Build.props", "<Project><PropertyGroup><EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles></PropertyGroup></Project>"),
            ("Schema/Schema.csproj", Sources.Project(Sources.SchemaGen(feed.Version) + """<AdditionalFiles Include="$(MSBuildProjectDirectory)/boats.schema.yaml" />""", "Library")),
            ("Schema/boats.schema.yaml", Sources.Schema),
            ("App/App.csproj", Sources.Project("""<ProjectReference Include="../Schema/Schema.csproj" />""")),
            ("App/Program.cs", Sources.Program));
        string app = Path.Combine(root, "App");

        string printed = await feed.Shell.Run(app, "dotnet run");

        Assert.Equal(Sources.Printed, printed.Trim());
        // The props of the package reach the app as well, but it has no schema file: only the library is generated.
        string[] generated = [.. Directory.EnumerateFiles(root, "*.g.cs", SearchOption.AllDirectories).Where(f => f.Contains("SchemaGenerator", StringComparison.Ordinal)).Select(f => Path.GetRelativePath(root, f).Split(Path.DirectorySeparatorChar)[0]).Distinct()];
        Assert.Equal(["Schema"], generated);
        Assert.Equal(["boats.schema.yaml"], (await AdditionalFiles(Path.Combine(root, "Schema"), "")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Picking_up_files_can_be_turned_off()
    {
        string folder = feed.Write("off", ("Off.csproj", Sources.Project(Sources.SchemaGen(feed.Version), "Library")), ("a.schema.yaml", Sources.Schema), ("sub/b.schema.yaml", "schema: Boats\n"), ("obj/c.schema.yaml", "schema: Boats\n"));
        await feed.Shell.Run(folder, "dotnet restore");

        string[] on = await AdditionalFiles(folder, ""), off = await AdditionalFiles(folder, "-p:EnableSchemaGenDefaultItems=false");

        Assert.Equal(["a.schema.yaml", "b.schema.yaml"], on.Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Empty(off);
    }

    [Fact]
    public async Task The_json_schema_comes_with_the_package()
    {
        string folder = feed.Write("editor", ("Editor.csproj", Sources.Project(Sources.SchemaGen(feed.Version), "Library")));

        await feed.Shell.Run(folder, "dotnet build --restore -t:CopySchemaGenJsonSchema");

        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(SchemaGen.Tests.Repository.Root, "schema", "schemagen.schema.json")), await File.ReadAllTextAsync(Path.Combine(folder, "schemagen.schema.json")));
    }

    /// <summary>The schema files that the compiler would get.</summary>
    private async Task<string[]> AdditionalFiles(string folder, string options)
    {
        string json = await feed.Shell.Run(folder, $"dotnet build -t:SchemaGenFiles -getItem:AdditionalFiles {options}");
        return [.. JsonDocument.Parse(json).RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray().Select(i => i.GetProperty("FullPath").GetString()!)];
    }
}
