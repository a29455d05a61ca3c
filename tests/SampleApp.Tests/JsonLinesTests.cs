using System.Text;
using System.Text.Json;

namespace SampleApp.Tests;

/// <summary>The jsonl format is a contract: keys, their order, kinds of values, offsets.</summary>
public sealed class JsonLinesTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Event_has_the_keys_of_the_contract_in_their_order()
    {
        AppRun run = await AppRun.ReadAsync(_folder.Add("a.txt", TempFolder.Event), "--format", "jsonl");

        JsonElement e = Assert.Single(run.Json);
        Assert.Equal(
            ["doc", "kind", "type", "source", "target", "status", "date", "start", "end", "sourceSpans", "targetSpans", "text", "rule"],
            e.EnumerateObject().Select(p => p.Name));
        Assert.Equal("a.txt", e.GetProperty("doc").GetString());
        Assert.Equal("event", e.GetProperty("kind").GetString());
        Assert.Equal("Aid", e.GetProperty("type").GetString());
        Assert.Equal(["FRA/GOV"], Strings(e.GetProperty("source")));
        Assert.Equal(["KEN/GOV"], Strings(e.GetProperty("target")));
        Assert.Equal("Actual", e.GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Null, e.GetProperty("date").ValueKind);
        Assert.Equal([(0, 6)], Spans(e.GetProperty("sourceSpans")));
        Assert.Equal([(27, 32)], Spans(e.GetProperty("targetSpans")));
        Assert.Matches(@"^[\w./-]+\.schema\.yaml:\d+$", e.GetProperty("rule").GetString());
    }

    [Fact]
    public async Task Claim_has_the_keys_of_the_contract_in_their_order()
    {
        AppRun run = await AppRun.ReadAsync(_folder.Add("a.txt", TempFolder.Assertion), "--format", "jsonl");

        JsonElement c = Assert.Single(run.Json, j => j.GetProperty("kind").GetString() == "claim");
        Assert.Equal(
            ["doc", "kind", "type", "speaker", "addressee", "quoted", "outlet", "start", "end", "speakerSpans", "content", "text", "rule"],
            c.EnumerateObject().Select(p => p.Name));
        Assert.Equal("Assertion", c.GetProperty("type").GetString());
        Assert.Equal(["NOR/GOV"], Strings(c.GetProperty("speaker")));
        Assert.Empty(Strings(c.GetProperty("addressee")));
        Assert.False(c.GetProperty("quoted").GetBoolean());
        Assert.Equal(JsonValueKind.Null, c.GetProperty("outlet").ValueKind);
        Assert.Equal([(0, 6)], Spans(c.GetProperty("speakerSpans")));
        int[] content = [.. c.GetProperty("content").EnumerateArray().Select(n => n.GetInt32())];
        Assert.StartsWith("France supplied weapons to Kenya", TempFolder.Assertion[content[0]..content[1]], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Event_in_a_denial_is_denied()
    {
        AppRun run = await AppRun.ReadAsync(_folder.Add("a.txt", TempFolder.Denial), "--format", "jsonl");

        JsonElement aid = Assert.Single(run.Json, j => j.GetProperty("type").GetString() == "Aid");
        Assert.Equal("Denied", aid.GetProperty("status").GetString());
        Assert.Single(run.Json, j => j.GetProperty("type").GetString() == "Denial");
    }

    [Theory]
    [InlineData("France supplied weapons to Kenya.")]
    [InlineData("The caf\u00e9 closed. France supplied weapons to Kenya.")]
    [InlineData("Hearts \U0001F49B\U0001F499 were drawn.\n\nNorway said that France supplied weapons to Kenya. \U0001F600")]
    [InlineData("\uFEFFFrance supplied weapons to Kenya.")]
    [InlineData("It rained.\r\n\r\nFrance supplied weapons to Kenya.\r\n")]
    [InlineData("\uFEFF\U00010348 It rained.\r\n\r\nNorway said that France supplied weapons to Kenya.\r\n")]
    public async Task Offsets_are_code_points_of_the_file_as_it_is(string text)
    {
        AppRun run = await AppRun.ReadAsync(_folder.Add("a.txt", text), "--format", "jsonl");

        Rune[] points = [.. text.EnumerateRunes()];
        JsonElement[] found = run.Json;
        Assert.NotEmpty(found);
        foreach (JsonElement item in found)
        {
            Assert.Equal(item.GetProperty("text").GetString(), Slice(points, item.GetProperty("start").GetInt32(), item.GetProperty("end").GetInt32()));
            if (item.GetProperty("kind").GetString() == "event")
                Assert.Equal("France", Slice(points, Assert.Single(Spans(item.GetProperty("sourceSpans")))));
            else
                Assert.Equal("Norway", Slice(points, Assert.Single(Spans(item.GetProperty("speakerSpans")))));
        }
    }

    [Fact]
    public async Task Lines_come_in_the_order_of_the_text()
    {
        string text = string.Join("\n\n", TempFolder.Assertion, TempFolder.Event, TempFolder.Denial);
        AppRun run = await AppRun.ReadAsync(_folder.Add("a.txt", text), "--format", "jsonl");

        (int, int)[] places = [.. run.Json.Select(j => (j.GetProperty("start").GetInt32(), j.GetProperty("end").GetInt32()))];
        Assert.True(places.Length >= 5);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public async Task Of_events_that_begin_together_the_one_whose_word_comes_first_is_first()
    {
        AppRun run = await AppRun.ReadAsync(_folder.Add("a.txt", "Norway threatened to attack Kenya, a land of lakes."), "--format", "jsonl");

        Assert.Equal(["Threaten", "Assault"], run.Json.Where(j => j.GetProperty("kind").GetString() == "event").Select(j => j.GetProperty("type").GetString()));
    }

    [Fact]
    public async Task Letters_of_all_scripts_stand_as_they_are()
    {
        AppRun run = await AppRun.ReadAsync(_folder.Add("b\u00fcro.txt", TempFolder.Event), "--format", "jsonl");

        Assert.Contains("\"doc\":\"b\u00fcro.txt\"", run.Out, StringComparison.Ordinal);
    }

    private static string[] Strings(JsonElement array) => [.. array.EnumerateArray().Select(s => s.GetString()!)];

    private static (int Start, int End)[] Spans(JsonElement array) => [.. array.EnumerateArray().Select(s => (s[0].GetInt32(), s[1].GetInt32()))];

    private static string Slice(Rune[] points, (int Start, int End) span) => Slice(points, span.Start, span.End);

    private static string Slice(Rune[] points, int start, int end) => string.Concat(points[start..end].Select(r => r.ToString()));
}
