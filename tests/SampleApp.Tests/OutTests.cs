using System.Diagnostics;
using System.Text;

namespace SampleApp.Tests;

/// <summary>A file named by --out appears whole or not at all, and nothing else appears beside it.</summary>
public sealed class OutTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("jsonl")]
    [InlineData("csv")]
    [InlineData("table")]
    public async Task File_holds_what_standard_output_would(string format)
    {
        string input = _folder.Add("in/a.txt", TempFolder.Assertion);
        string file = _folder.Path("out.result");

        AppRun shown = await AppRun.ReadAsync(input, "--format", format);
        AppRun written = await AppRun.ReadAsync(input, "--format", format, "--out", file);

        Assert.Equal(0, written.ExitCode);
        Assert.Empty(written.Out);
        Assert.Equal(shown.Out, Encoding.UTF8.GetString(File.ReadAllBytes(file)));
        Assert.Equal(["out.result"], FilesIn(_folder.Root));
    }

    [Fact]
    public async Task File_is_replaced_and_holds_the_rest_when_some_input_is_bad()
    {
        string good = _folder.Add("in/good.txt", TempFolder.Event);
        string bad = _folder.Add("in/bad.txt", [0xFF]);
        string file = _folder.Add("out.jsonl", "old");

        AppRun run = await AppRun.ReadAsync(bad, good, "--format", "jsonl", "--out", file);

        Assert.Equal(1, run.ExitCode);
        Assert.Single(AppRun.JsonOf(File.ReadAllText(file)));
        Assert.Equal(["out.jsonl"], FilesIn(_folder.Root));
    }

    [Fact]
    public async Task Stopped_run_leaves_the_old_file_and_no_other()
    {
        string input = _folder.Add("in/a.txt", TempFolder.Event);
        string file = _folder.Add("out.jsonl", "old");

        AppRun run = await AppRun.OfAsync(["read", input, "--format", "jsonl", "--out", file], cancel: new CancellationToken(canceled: true));

        Assert.NotEqual(0, run.ExitCode);
        Assert.Equal("old", File.ReadAllText(file));
        Assert.Equal(["out.jsonl"], FilesIn(_folder.Root));
    }

    [Fact]
    public async Task Link_is_followed()
    {
        string input = _folder.Add("in/a.txt", TempFolder.Event);
        string real = _folder.Add("real.jsonl", "old");
        string link = _folder.Path("link.jsonl");
        File.CreateSymbolicLink(link, real);

        AppRun run = await AppRun.ReadAsync(input, "--format", "jsonl", "--out", link);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(real, new FileInfo(link).LinkTarget);
        Assert.Single(AppRun.JsonOf(File.ReadAllText(real)));
    }

    [Fact]
    public async Task Process_writes_utf8_without_a_mark_from_any_folder()
    {
        string input = _folder.Add("\u00fcber.txt", TempFolder.Event);
        ProcessStartInfo start = new("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "SampleApp.dll"), "read", input, "--format", "jsonl"])
        {
            WorkingDirectory = _folder.Root,
            RedirectStandardOutput = true,
            Environment = { ["LC_ALL"] = "C" },
        };
        using Process process = Process.Start(start)!;
        using MemoryStream bytes = new();
        await process.StandardOutput.BaseStream.CopyToAsync(bytes);
        await process.WaitForExitAsync();

        Assert.Equal(0, process.ExitCode);
        Assert.StartsWith("{\"doc\":\"\u00fcber.txt\",", Encoding.UTF8.GetString(bytes.ToArray()), StringComparison.Ordinal);
    }

    private static string[] FilesIn(string folder) => [.. Directory.GetFiles(folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];
}
