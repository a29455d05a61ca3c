extern alias diplomacy;

using System.Text.Json;
using System.Text.Json.Nodes;
using diplomacy::SchemaGen.Diplomacy;
using SampleApp.Tests;
using SchemaGen.Tests;

namespace SchemaGen.Tool.Tests.Export;

/// <summary>The exported JSON Schemas hold for real output, and refuse what is not of its form.</summary>
public sealed class JsonSchemaTests
{
    private const string Garden = """
        schema: Garden
        header: {namespace: Garden, version: 1.2.3, summary: Gardens.}
        enums:
          Can: {summary: What for., values: {Tin: [tin], Zinc: [zinc]}}
        events:
          Water:
            deprecated: use Rain
            roles: {source: actor+, target: {type: actor*, summary: What gets the water.}, can: Can?, note: phrase?, much: number?, day: date?}
            frames: ["{source} water {target} with {note} for {much} on {day}"]
            examples: ["[Ann]{source} watered [Bob]{target}."]
            not: ["Rain."]
        claims:
          Say:
            neutral: true
            frames: ["{speaker} say that {content:clause}"]
            examples: ["[Ann]{speaker} said that [it rained]{content}."]
            not: ["Rain."]
        """;

    private const string Head = """ "text":{"text":"a","span":[0,1]},"sentence":{"text":"a","span":[0,1]},"trigger":[0,1] """;

    private static readonly Lazy<Validator> s_records = new(() => new Validator(Schema("records"))), s_lines = new(() => new Validator(Schema("lines")));

    public static TheoryData<string> Articles => [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "sample-app", "corpus"), "*.txt").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Articles))]
    public void The_records_of_an_article_are_valid(string name)
    {
        Article article = DiplomacyParser.Parse(File.ReadAllText(Path.Combine(Repository.Root, "sample-app", "corpus", name)));

        string[] records = [.. article.Events.Select(e => JsonSerializer.Serialize(e)), .. article.Claims.Select(c => JsonSerializer.Serialize(c))];

        Assert.NotEmpty(records);
        Assert.All(records, r => Assert.Empty(s_records.Value.Problems(JsonNode.Parse(r))));
    }

    [Fact]
    public async Task The_lines_that_the_sample_app_writes_are_valid()
    {
        AppRun run = await AppRun.ReadAsync(Path.Combine(Repository.Root, "sample-app", "corpus"), "--format", "jsonl");

        string[] lines = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(lines.Length > 100);
        Assert.All(lines, l => Assert.Empty(s_lines.Value.Problems(JsonNode.Parse(l))));
    }

    [Theory]
    [InlineData("""{"type":"Water",HEAD,"status":"Actual","date":"2024-02-03","roles":{"source":[{"id":"ANN/GRD:Ann Moss","span":[0,1],"key":"Ann"}],"target.words":[[2,3]],"can":"Tin","note":{"text":"n","span":[0,1]},"much":2.5,"day":"2024-02-03"}}""", true)]
    [InlineData("""{"type":"Say",HEAD,"quoted":true,"roles":{},"rule":{"file":"a","line":1,"text":"x"},"claim":{"type":"Say","span":[0,1]}}""", true)]
    [InlineData("""{"type":"Rain",HEAD,"status":"Actual","roles":{}}""", false)]
    [InlineData("""{"type":"Water",HEAD,"roles":{}}""", false)]
    [InlineData("""{"type":"Water",HEAD,"status":"Perhaps","roles":{}}""", false)]
    [InlineData("""{"type":"Water",HEAD,"status":"Actual","roles":{"can":"Wood"}}""", false)]
    [InlineData("""{"type":"Water",HEAD,"status":"Actual","roles":{"by":[]}}""", false)]
    [InlineData("""{"type":"Water",HEAD,"status":"Actual","roles":{"much":"two"}}""", false)]
    [InlineData("""{"type":"Water",HEAD,"status":"Actual","roles":{"source":[{"id":"/GRD","span":[0,1]}]}}""", false)]
    [InlineData("""{"type":"Water",HEAD,"status":"Actual","roles":{"target.words":[[2]]}}""", false)]
    [InlineData("""{"type":"Say",HEAD,"quoted":true,"roles":{},"claim":{"type":"Water","span":[0,1]}}""", false)]
    [InlineData("""[]""", false)]
    public void A_record_of_another_form_is_not(string json, bool valid)
    {
        using TempFolder folder = new();
        Validator validator = new(ToolRun.Of("export", "json-schema", folder.Add("a.schema.yaml", Garden)).Json);

        Assert.Equal(valid, validator.Problems(JsonNode.Parse(json.Replace("HEAD", Head, StringComparison.Ordinal))).Count == 0);
    }

    [Fact]
    public async Task The_schemas_of_a_small_schema()
    {
        using TempFolder folder = new();
        string path = folder.Add("a.schema.yaml", Garden), file = folder.Path("out/lines.json");

        ToolRun run = ToolRun.Of("export", "json-schema", path, "--of", "lines", "--out", file);

        Assert.Equal(new ToolRun(ExitCode.Success, "", ""), run);
        await VerifyXunit.Verifier.Verify(ToolRun.Of("export", "json-schema", path).Out + await File.ReadAllTextAsync(file));
    }

    private static JsonNode Schema(string of) => ToolRun.Of("export", "json-schema", Path.Combine(Repository.Root, "schema"), "--of", of).Json;
}
