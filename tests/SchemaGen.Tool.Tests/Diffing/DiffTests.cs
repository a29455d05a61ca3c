using System.Text.Json.Nodes;
using SchemaGen.Tool.Diffing;

namespace SchemaGen.Tool.Tests.Diffing;

/// <summary>Two versions of a schema with one change of every kind: each is found and told for what it breaks.</summary>
public sealed class DiffTests
{
    private const string Source = "source", Data = "data", Both = "source and data", Safe = "nothing";

    private static readonly string s_old = Version("old"), s_new = Version("new");

    /// <summary>Rule, what it breaks, what has changed.</summary>
    public static TheoryData<string, string, string> Changes => new()
    {
        { "schema-added", Safe, "schema Lawn" },
        { "schema-removed", Both, "schema Pond" },
        { "namespace-changed", Source, "header" },
        { "base-type-renamed", Source, "header" },
        { "parser-renamed", Source, "header" },
        { "default-role-changed", Data, "header" },
        { "other-code-changed", Data, "header" },
        { "coding-system-added", Safe, "header" },
        { "coding-system-removed", Source, "header" },
        { "version-changed", Safe, "header" },
        { "summary-changed", Safe, "header" },
        { "deprecated", Safe, "actor Kim" },
        { "deprecation-lifted", Safe, "actor Lee" },
        { "name-reserved", Safe, "reserved" },
        { "reservation-lifted", Data, "reserved" },
        { "type-added", Source, "event Prune" },
        { "type-removed", Both, "event Dig" },
        { "type-renamed", Source, "event Sow" },
        { "type-turned", Both, "claim Nod" },
        { "code-added", Safe, "event Water" },
        { "code-removed", Data, "event Water" },
        { "symmetric-changed", Data, "event Water" },
        { "commitment-changed", Safe, "claim Tell" },
        { "neutral-changed", Safe, "claim Say" },
        { "neutral-changed", Safe, "claim Tell" },
        { "beats-changed", Safe, "event Water" },
        { "implies-changed", Safe, "claim Tell" },
        { "triggers-changed", Safe, "event Water" },
        { "frame-added", Safe, "event Water" },
        { "frame-removed", Safe, "event Water" },
        { "frame-added", Safe, "event Mow" },
        { "frame-removed", Safe, "event Mow" },
        { "content-changed", Safe, "claim Tell" },
        { "examples-changed", Safe, "event Water" },
        { "role-added", Safe, "role Mow.note" },
        { "required-role-added", Source, "role Mow.owner" },
        { "role-removed", Both, "role Mow.count" },
        { "role-renamed", Source, "role Mow.pace" },
        { "role-type-changed", Both, "role Mow.area" },
        { "role-made-required", Source, "role Mow.target" },
        { "role-count-changed", Safe, "role Mow.helper" },
        { "enum-added", Safe, "enum Fern" },
        { "enum-removed", Source, "enum Moss" },
        { "enum-renamed", Source, "enum Vessel" },
        { "value-added", Safe, "value Can.Glass" },
        { "value-removed", Both, "value Can.Wood" },
        { "value-renamed", Source, "value Can.Pottery" },
        { "value-words-changed", Safe, "value Can.Zinc" },
        { "values-reordered", Safe, "enum Can" },
        { "actor-added", Safe, "actor Gus" },
        { "actor-removed", Both, "actor Fay" },
        { "actor-renamed", Source, "actor Hank" },
        { "person-removed", Data, "actor Ida" },
        { "person-key-changed", Safe, "actor June" },
        { "actor-code-changed", Data, "actor Bob" },
        { "actor-role-changed", Data, "actor Cay" },
        { "person-renamed", Data, "actor Ann" },
        { "actor-kind-changed", Safe, "actor Dan" },
        { "actor-names-changed", Safe, "actor Ann" },
        { "actor-offices-changed", Safe, "actor Eve" },
        { "actor-role-added", Safe, "actor role VIS" },
        { "actor-role-removed", Data, "actor role GUE" },
        { "actor-role-renamed", Data, "actor role BOS" },
        { "actor-role-words-changed", Safe, "actor role GRD" },
        { "group-changed", Safe, "group tools" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_is_told_for_what_it_breaks(string rule, string breaks, string subject)
    {
        JsonNode change = Found().Single(c => c["rule"]!.GetValue<string>() == rule && c["subject"]!.GetValue<string>() == subject);

        Assert.Equal(breaks, (change["breaksSource"]!.GetValue<bool>(), change["breaksData"]!.GetValue<bool>()) switch
        {
            (true, true) => Both,
            (true, false) => Source,
            (false, true) => Data,
            _ => Safe,
        });
    }

    [Fact]
    public void There_is_a_change_of_every_kind_and_none_that_the_table_does_not_have()
    {
        string[] table = [.. Changes.Select(r => (object[])r).Select(r => $"{r[0]} {r[2]}").Order(StringComparer.Ordinal)];

        Assert.Equal(table, Found().Select(c => $"{c["rule"]} {c["subject"]}").Order(StringComparer.Ordinal));
        // A schema that stands alone on both sides has been renamed: that has a test of its own.
        Assert.Equal(ChangeRules.All.Select(r => r.Id).Except(["schema-renamed"]).Order(StringComparer.Ordinal), Changes.Select(r => (string)((object[])r)[0]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_schema_alone_on_both_sides_has_been_renamed()
    {
        ToolRun run = ToolRun.Of("diff", Path.Combine(s_old, "other.schema.yaml"), Path.Combine(s_new, "other.schema.yaml"), "--format", "json");

        Assert.Equal(["namespace-changed", "schema-renamed"], run.Json["changes"]!.AsArray().Select(c => c!["rule"]!.GetValue<string>()).Where(r => r is "namespace-changed" or "schema-renamed").Order(StringComparer.Ordinal));
        Assert.Equal(ExitCode.Found, run.ExitCode);
    }

    [Fact]
    public void Versions_that_say_the_same_do_not_differ()
    {
        Assert.Equal(new ToolRun(ExitCode.Success, "no change\n", ""), ToolRun.Of("diff", s_new, s_new));
        Assert.Equal("No change of the schema.\n", ToolRun.Of("diff", s_new, s_new, "--format", "markdown").Out);
    }

    [Fact]
    public void What_is_gone_says_how_to_keep_its_name()
    {
        Dictionary<string, string?> hints = Found().ToDictionary(c => $"{c["rule"]} {c["subject"]}", c => c["hint"]?.GetValue<string>());

        Assert.Null(hints["type-removed event Dig"]);
        Assert.Equal("add count to `reserved` of Mow, so that the name does not come back with another meaning", hints["role-removed role Mow.count"]);
        using TempFolder folder = new();
        string renamed = folder.Add("a.schema.yaml", File.ReadAllText(Path.Combine(s_old, "garden.schema.yaml")).Replace("  Plant:", "  Sow:", StringComparison.Ordinal));
        JsonNode changes = ToolRun.Of("diff", Path.Combine(s_old, "garden.schema.yaml"), renamed, "--format", "json").Json;
        Assert.Contains(changes["changes"]!.AsArray(), c => c!["hint"]?.GetValue<string>() == "if it is Sow now, write `renamed-from: Plant` there");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    public async Task The_report_for_people(string format)
    {
        ToolRun run = ToolRun.Of("diff", s_old, s_new, "--format", format);

        Assert.Equal((ExitCode.Found, ""), (run.ExitCode, run.Error));
        await VerifyXunit.Verifier.Verify(run.Out).UseParameters(format);
    }

    [Fact]
    public void A_version_with_errors_is_not_compared()
    {
        using TempFolder folder = new();
        folder.Add("a.schema.yaml", "schema: Garden\nevents: []\n");

        ToolRun run = ToolRun.Of("diff", s_old, folder.Root);

        Assert.Equal((ExitCode.Failed, ""), (run.ExitCode, run.Out));
        Assert.Contains("a.schema.yaml(2,9): SG0013", run.Error, StringComparison.Ordinal);
    }

    private static IEnumerable<JsonNode> Found() => ToolRun.Of("diff", s_old, s_new, "--format", "json").Json["changes"]!.AsArray().Select(c => c!);

    private static string Version(string name) => Path.Combine(SchemaGen.Tests.Repository.Root, "tests", "SchemaGen.Tool.Tests", "Diffing", "Versions", name);
}
