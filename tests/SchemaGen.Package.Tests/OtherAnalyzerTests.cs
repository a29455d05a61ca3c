namespace SchemaGen.Package.Tests;

/// <summary>The generator gets along with other analyzers in the same compiler.</summary>
[Collection(PackedTests.Name)]
public sealed class OtherAnalyzerTests(PackedFeed feed)
{
    [Theory]
    [InlineData("first")]
    [InlineData("last")]
    public async Task An_analyzer_with_an_older_yamldotnet_and_this_one_both_run(string position)
    {
        string version = PackedFeed.Setting("ElderYamlDotNetVersion");
        if (!File.Exists(Path.Combine(feed.Start, "feed", "Elder.Generator.1.0.0.nupkg")))
        {
            string elder = feed.Write("elder", ("Elder.Generator.csproj", Sources.ElderProject(PackedFeed.Setting("RoslynVersion"), version)), ("ElderGenerator.cs", Sources.ElderGenerator));
            await feed.Shell.Run(elder, "dotnet pack -o ../start/feed");
        }

        const string Other = """<PackageReference Include="Elder.Generator" Version="1.0.0" />""";
        string own = Sources.SchemaGen(feed.Version);
        string app = feed.Write(
            "beside-" + position,
            ("App.csproj", Sources.Project(position == "first" ? Other + own : own + Other)),
            ("boats.schema.yaml", Sources.Schema),
            ("Program.cs", Sources.Program + "Console.WriteLine(Elder.YamlDotNet);\n"));

        string[] printed = (await feed.Shell.Run(app, "dotnet run")).Trim().ReplaceLineEndings("\n").Split('\n');

        Assert.Equal(Sources.Printed, printed[0]);
        // Each has its own: the other one really ran with the older assembly.
        Assert.Equal(new Version(version).Major, new Version(printed[1]).Major);
    }
}
