using System.Text;
using System.Text.Json;

namespace SampleApp.Tests;

/// <summary>What is read, in which order, and what is said of input that cannot be read.</summary>
public sealed class InputTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Folder_gives_all_articles_below_it_in_ordinal_order()
    {
        foreach (string name in new[] { "b.txt", "B.txt", "a/z.txt", "a.txt", "notes.md", "c/d/e.jsonl" })
            _folder.Add(name, name.EndsWith(".jsonl", StringComparison.Ordinal) ? Line("id-1", TempFolder.Event) : TempFolder.Event);

        AppRun run = await AppRun.ReadAsync(_folder.Root, "--format", "jsonl");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["B.txt", "a.txt", "z.txt", "b.txt", "id-1"], Docs(run));
    }

    [Fact]
    public async Task Paths_are_read_in_the_order_given()
    {
        string one = _folder.Add("1.txt", TempFolder.Event);
        string two = _folder.Add("2.txt", TempFolder.Event);

        AppRun run = await AppRun.ReadAsync(two, one, "--format", "jsonl");

        Assert.Equal(["2.txt", "1.txt"], Docs(run));
    }

    [Fact]
    public async Task Hyphen_reads_standard_input()
    {
        AppRun run = await AppRun.OfAsync(["read", "-", "--format", "jsonl"], Encoding.UTF8.GetBytes(TempFolder.Event));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["-"], Docs(run));
    }

    [Fact]
    public async Task Bad_lines_are_named_and_the_others_read()
    {
        string[] lines =
        [
            Line("first", TempFolder.Event),
            "{\"id\": \"x\", \"text\": ",
            "",
            "{\"id\": 7, \"text\": \"x\"}",
            "{\"id\": \"x\"}",
            "[1]",
            "{\"id\": \"x\", \"text\": \"x\", \"date\": \"2024-02-30\"}",
            "{\"id\": \"x\", \"id\": \"y\", \"text\": \"x\"}",
            "{\"id\": \"x\", \"text\": \"\\ud800\"}",
            Line("last", TempFolder.Event),
        ];
        string path = _folder.Add("in.jsonl", "\uFEFF" + string.Join("\r\n", lines));

        AppRun run = await AppRun.ReadAsync(path, "--format", "jsonl");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["first", "last"], Docs(run));
        Assert.Equal([2, 4, 5, 6, 7, 8, 9], run.Errors.Select(e => LineOf(e, path)));
        Assert.Contains("not valid JSON at byte", run.Errors[0], StringComparison.Ordinal);
        Assert.Contains("\"id\"", run.Errors[1], StringComparison.Ordinal);
        Assert.Contains("\"text\"", run.Errors[2], StringComparison.Ordinal);
        Assert.Contains("\"date\"", run.Errors[4], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_that_is_not_utf8_is_named_with_the_byte()
    {
        string bad = _folder.Add("bad.txt", [.. "caf\u00e9 "u8, 0xE9, .. " end"u8]);
        string cut = _folder.Add("cut.txt", [.. "end "u8, 0xF0, 0x9F]);
        string good = _folder.Add("good.txt", TempFolder.Event);

        AppRun run = await AppRun.ReadAsync(bad, cut, good, "--format", "jsonl");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal([$"error: {bad}: not UTF-8 at byte 6", $"error: {cut}: not UTF-8 at byte 4"], run.Errors);
        Assert.Equal(["good.txt"], Docs(run));
    }

    [Fact]
    public async Task Line_that_is_not_utf8_is_named_with_line_and_byte_of_the_file()
    {
        string first = Line("first", TempFolder.Event) + "\n";
        string path = _folder.Add("in.jsonl", [.. Encoding.UTF8.GetBytes(first), .. "{\"id\":\""u8, 0xFF, .. "\"}\n"u8, .. Encoding.UTF8.GetBytes(Line("last", TempFolder.Event))]);

        AppRun run = await AppRun.ReadAsync(path, "--format", "jsonl");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal([$"error: {path}:2: not UTF-8 at byte {first.Length + 7}"], run.Errors);
        Assert.Equal(["first", "last"], Docs(run));
    }

    [Fact]
    public async Task Missing_paths_and_empty_folders_are_named_and_the_rest_read()
    {
        string missing = _folder.Path("missing.txt");
        string empty = Directory.CreateDirectory(_folder.Path("empty")).FullName;
        string good = _folder.Add("good.txt", TempFolder.Event);

        AppRun run = await AppRun.ReadAsync(missing, empty, good, "--format", "jsonl");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal([$"error: {missing}: no such file or folder", $"error: {empty}: no .txt or .jsonl file in this folder"], run.Errors);
        Assert.Equal(["good.txt"], Docs(run));
    }

    [Fact]
    public async Task Lines_longer_than_a_buffer_are_read_whole()
    {
        string path = _folder.Add("in.jsonl", Line("long", new string('x', 200_000) + "\n\n" + TempFolder.Event) + "\n" + Line("short", TempFolder.Event));

        AppRun run = await AppRun.ReadAsync(path, "--format", "jsonl");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["long", "short"], Docs(run));
    }

    [Fact]
    public async Task Date_of_a_line_goes_before_the_option_and_the_option_before_none()
    {
        string path = _folder.Add("in.jsonl", Line("own", TempFolder.Event, "2024-03-01") + "\n" + Line("none", TempFolder.Event));

        AppRun run = await AppRun.ReadAsync(path, "--date", "2024-05-06");

        Assert.Contains("own (2024-03-01)", run.Out, StringComparison.Ordinal);
        Assert.Contains("none (2024-05-06)", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Progress_bar_leaves_results_and_errors_whole()
    {
        StringBuilder much = new();
        for (int i = 0; i < 400; i++)
            much.Append(Line($"n{i}", new string('x', 1000) + "\n\n" + TempFolder.Event)).Append('\n');
        string path = _folder.Add("much.jsonl", much.Append("bad").ToString());

        AppRun run = await AppRun.OfAsync(["read", path, "--format", "jsonl"], errorIsTerminal: true);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(400, run.Json.Length);
        Assert.Contains("much.jsonl:401: not valid JSON", run.Error.ReplaceLineEndings(""), StringComparison.Ordinal);
    }

    private static string Line(string id, string text, string? date = null) =>
        date is null ? JsonSerializer.Serialize(new { id, text, other = 1 }) : JsonSerializer.Serialize(new { id, text, date });

    private static string[] Docs(AppRun run) => [.. run.Json.Select(j => j.GetProperty("doc").GetString()!).Distinct()];

    private static int LineOf(string error, string path)
    {
        string prefix = $"error: {path}:";
        Assert.StartsWith(prefix, error, StringComparison.Ordinal);
        return int.Parse(error[prefix.Length..].Split(':')[0], System.Globalization.CultureInfo.InvariantCulture);
    }
}
