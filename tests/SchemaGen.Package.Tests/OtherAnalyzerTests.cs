namespace SchemaGen.Package.Tests;

/// <summary>The generator gets along with other analyzers in the same compiler.</summary>
[Collection(PackedTests.Name)]
public sealed class OtherAnalyzerTests(PackedFeed feed)
{
    [Fact]
    public async Task An_analyzer_with_an_older_yamldotnet_and_this_one_both_run_each_with_its_own()
    {
        string version = PackedFeed.Setting("ElderYamlDotNetVersion");
        string elder = feed.Write("elder", ("Elder.Generator.csproj", Sources.ElderProject(PackedFeed.Setting("RoslynVersion"), version)), ("ElderGenerator.cs", Sources.ElderGenerator));
        await feed.Shell.Run(elder, "dotnet pack -o ../start/feed");
        string app = feed.Write(
            "beside",
            ("App.csproj", Sources.Project("""<PackageReference Include="Elder.Generator" Version="1.0.0" />""" + Sources.SchemaGen(feed.Version))),
            ("boats.schema.yaml", Sources.Schema),
            ("Program.cs", Sources.Program + "Console.WriteLine(Elder.YamlDotNet);\n"));

        string[] printed = (await feed.Shell.Run(app, "dotnet run")).Trim().ReplaceLineEndings("\n").Split('\n');

        Assert.Equal(Sources.Printed, printed[0]);
        Assert.Equal(new Version(version).Major, new Version(printed[1]).Major);
    }
}
