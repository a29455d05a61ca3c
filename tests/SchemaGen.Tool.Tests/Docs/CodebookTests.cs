using System.Text.RegularExpressions;
using SchemaGen.Tests;

namespace SchemaGen.Tool.Tests.Docs;

/// <summary>The codebook of a schema: whole, by itself, and with links that lead somewhere.</summary>
public sealed class CodebookTests : IDisposable
{
    private const string Garden = """
        schema: Garden
        header: {namespace: Garden, version: 1.2.3, summary: Gardens & <plots>., codes: [plot]}
        roles:
          GRD: {summary: Who gardens., titles: [gardener], bodies: [garden club]}
        groups:
          tools: [rake, spade]
        actors:
          Ann: {kind: person, names: [Ann Moss], offices: [{title: gardener, of: Club, from: 2001-02-03}]}
          Club: {kind: organisation, names: [Green Club], capital: Elm House, deprecated: use Ann}
        enums:
          Can: {summary: What for., values: {Tin: {words: [tin], renamed-from: Metal}}}
        events:
          Water:
            summary: Gives water.
            codes: {plot: [W1, W2]}
            deprecated: use Rain
            roles: {source: actor+, target: {type: actor*, summary: What gets it.}, can: Can?, content: clause?}
            triggers:
              - verbs: [water, sprinkle]
                nouns: [watering]
                support: [do]
                frames: ["{source} <verb> {target} with <tools>", "{source} <verb> that {content:clause}"]
                except: ["{source} <verb> <tools>"]
            examples: [{text: "[Ann]{source} watered so that [[the Club]{target} grows]{content}.", status: Possible}]
            not: ["The water is 1 < 2 | cold."]
        claims:
          Say:
            neutral: true
            implies: Water
            commitment: asserts
            frames: ["{speaker} say that {content:clause}"]
            content: [{subject: speaker, modal: [must], then: {negated: true}}]
            examples: ["[Ann]{speaker} said that [it rained]{content}."]
            not: [{text: "Rain.", fires: Water}]
        """;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("book.html")]
    [InlineData("book.md")]
    public async Task The_codebook_of_a_small_schema(string name)
    {
        string text = Write(_folder.Add("a.schema.yaml", Garden), name);

        int style = text.IndexOf("<style>", StringComparison.Ordinal), end = text.IndexOf("</style>", StringComparison.Ordinal);
        await VerifyXunit.Verifier.Verify(style < 0 ? text : text.Remove(style, end - style)).UseParameters(name);
    }

    [Fact]
    public void Every_link_of_the_html_has_one_target_and_nothing_is_fetched()
    {
        string html = Write(Path.Combine(Repository.Root, "schema"), "book.html");
        string[] ids = [.. Regex.Matches(html, " id=\"([^\"]+)\"").Select(m => m.Groups[1].Value)];

        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Empty(Regex.Matches(html, "href=\"#([^\"]+)\"").Select(m => m.Groups[1].Value).Except(ids));
        Assert.DoesNotMatch("(src|href)=\"(?!#)|url\\(|@import", html);
    }

    [Fact]
    public void Elements_are_closed_in_the_order_in_which_they_were_opened()
    {
        string html = Write(_folder.Add("a.schema.yaml", Garden), "book.html");
        Stack<string> open = new();

        foreach (Match tag in Regex.Matches(Regex.Replace(html, "<(script|style)>.*?</\\1>", "", RegexOptions.Singleline), "<(/?)([a-z0-9]+)[^>]*>"))
        {
            if (tag.Groups[2].Value is "meta" or "input" or "br")
                continue;
            if (tag.Groups[1].Length == 0)
                open.Push(tag.Groups[2].Value);
            else
                Assert.Equal(open.Pop(), tag.Groups[2].Value);
        }

        Assert.Empty(open);
    }

    [Theory]
    [InlineData("html")]
    [InlineData("md")]
    public void All_of_this_repositorys_schema_is_in_it(string extension)
    {
        string text = Write(Path.Combine(Repository.Root, "schema"), "book." + extension);

        string[] files = Directory.GetFiles(Path.Combine(Repository.Root, "schema", "events"));
        Assert.All(files, f => Assert.Contains($"events/{Path.GetFileName(f)}:", text, StringComparison.Ordinal));
        Assert.Contains("Casa Rosada", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_schema_with_errors_or_two_schemas_have_no_codebook()
    {
        string broken = _folder.Add("broken/a.schema.yaml", "schema: Garden\n"), two = Path.GetDirectoryName(_folder.Add("two/a.schema.yaml", "schema: A\nheader: {namespace: A}\n"))!;
        _folder.Add("two/b.schema.yaml", "schema: B\nheader: {namespace: B}\n");

        Assert.Equal(ExitCode.Failed, ToolRun.Of("docs", broken, "--out", _folder.Path("x.html")).ExitCode);
        Assert.Contains("one schema only", ToolRun.Of("docs", two, "--out", _folder.Path("x.html")).Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.Path("x.html")));
    }

    private string Write(string schema, string name)
    {
        string file = _folder.Path(name);
        Assert.Equal(new ToolRun(ExitCode.Success, "", ""), ToolRun.Of("docs", schema, "--out", file));
        return File.ReadAllText(file);
    }
}
