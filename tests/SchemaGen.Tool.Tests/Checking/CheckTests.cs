using System.Text.Json.Nodes;
using SchemaGen.Tests;

namespace SchemaGen.Tool.Tests.Checking;

/// <summary>What `check` says, in what form, and with which exit code.</summary>
public sealed class CheckTests : IDisposable
{
    private const string Sound = "schema: Garden\nheader: {namespace: Garden}\nevents:\n  Water:\n    frames: [\"{source} water {target}\"]\n    examples: [\"[Ann]{source} watered [Bob]{target}.\"]\n    not: [\"Rain.\"]\n";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_sound_schema_passes()
    {
        _folder.Add("a.schema.yaml", Sound);

        Assert.Equal(new ToolRun(ExitCode.Success, "0 errors, 0 warnings, 0 other remarks\n", ""), ToolRun.Of("check", _folder.Root));
    }

    [Fact]
    public void The_schema_of_this_repository_passes() => Assert.Equal(ExitCode.Success, ToolRun.Of("check", Path.Combine(Repository.Root, "schema")).ExitCode);

    [Fact]
    public void Mistakes_of_all_files_come_in_the_order_of_files_and_lines()
    {
        string a = _folder.Add("a.schema.yaml", Sound), b = _folder.Add("below/b.schema.yaml", "schema: Garden\nevents:\n  Dig: {sumary: x, frames: [\"{source} dig <holes>\"], not: [\"A hole.\"]}\n");
        _folder.Add("bin/c.schema.yaml", "not read: here");

        ToolRun run = ToolRun.Of("check", _folder.Root);

        Assert.Equal(ExitCode.Found, run.ExitCode);
        string[] lines = run.Out.TrimEnd('\n').Split('\n');
        Assert.StartsWith($"{b}(3,3): warning SG0044: ", lines[0], StringComparison.Ordinal);
        Assert.Equal($"{b}(3,9): error SG0014: unknown key 'sumary' in the event 'Dig'. Did you mean 'summary'?", lines[1]);
        Assert.StartsWith($"{b}(3,43): error SG0026: ", lines[2], StringComparison.Ordinal);
        Assert.Equal("2 errors, 1 warnings, 0 other remarks", lines[3]);
        Assert.DoesNotContain(a, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void As_json()
    {
        string path = _folder.Add("a.schema.yaml", Sound + "grups: {}\n");

        JsonNode json = ToolRun.Of("check", path, "--format", "json").Json;

        Assert.Equal((1, 0, 0), (json["errors"]!.GetValue<int>(), json["warnings"]!.GetValue<int>(), json["infos"]!.GetValue<int>()));
        Assert.Equal(
            $$"""{"id":"SG0014","severity":"error","message":"unknown key \u0027grups\u0027 in a schema file. Did you mean \u0027groups\u0027?","file":"{{path}}","line":8,"column":1,"endLine":8,"endColumn":6}""",
            json["diagnostics"]![0]!.ToJsonString());
    }

    [Fact]
    public void As_commands_that_github_shows_at_the_line()
    {
        string path = _folder.Add("a,b.schema.yaml", Sound + "grups: {}\n");

        Assert.Equal($"::error file={path.Replace(",", "%2C", StringComparison.Ordinal)},line=8,col=1,title=SG0014::unknown key 'grups' in a schema file. Did you mean 'groups'?\n", ToolRun.Of("check", path, "--format", "github").Out);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "nowhere.schema.yaml")]
    [InlineData("check", "x", "--format", "xml")]
    [InlineData("diff", "x")]
    [InlineData("export", "json-schema", "nowhere")]
    [InlineData("sing")]
    public void Wrong_usage_and_missing_paths_are_no_answer(params string[] args)
    {
        ToolRun run = ToolRun.Of(args);

        Assert.Equal((ExitCode.Failed, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("error: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_schema_files_is_an_error() => Assert.Contains("holds no *.schema.yaml file", ToolRun.Of("check", _folder.Root).Error, StringComparison.Ordinal);
}
