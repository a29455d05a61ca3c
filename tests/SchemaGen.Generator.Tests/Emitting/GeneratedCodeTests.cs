using static SchemaGen.Generator.Tests.TestSchemas;

namespace SchemaGen.Generator.Tests.Emitting;

/// <summary>Runs generated code.</summary>
public class GeneratedCodeTests
{
    private const string Records =
        """
        var report = new Report
        {
            Text = Slice(0, 31), Sentence = Slice(0, 54), Trigger = new Span(5, 9), Quoted = false, Outlet = "Daily", Date = new DateOnly(2024, 2, 29),
            Proposition = Slice(15, 31), Rule = new Rule("a.yaml", 3, "x"), Speaker = Actors("ACME/EXE:Ann Lee", 0, 4), Content = Slice(15, 31),
        };
        var acquire = new Acquire
        {
            Text = Slice(15, 54), Sentence = Slice(0, 54), Trigger = new Span(18, 24), Status = Status.Possible, Rule = new Rule("a.yaml", 4, "y \"q\""),
            Source = Actors("ACME", 15, 17), Amount = 5000000.5m, Payment = Payment.Shares, DateRole = new DateOnly(2024, 3, 1),
        };

        """;

    [Theory]
    [InlineData("Acquire", "acquire", "CompanyEvent")]
    [InlineData("Report", "report", "CompanyClaim")]
    public void A_record_comes_back_from_json(string type, string value, string parent)
    {
        string ran = Compiled.Run(
            Companies(),
            Records + $$"""
            string json = JsonSerializer.Serialize<{{parent}}>({{value}});
            {{parent}} back = JsonSerializer.Deserialize<{{parent}}>(json)!;
            string own = JsonSerializer.Serialize({{value}});
            return $"{back == {{value}}} {back.GetType().Name} {own == json} {JsonSerializer.Deserialize<{{type}}>(own) == {{value}}}";
            """);
        Assert.Equal($"True {type} True True", ran);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"type":"Nothing","text":{"text":"a","span":[0,1]},"sentence":{"text":"a","span":[0,1]},"trigger":[0,1],"status":"Actual","roles":{}}""")]
    [InlineData("""{"type":"Acquire","text":{"text":"a","span":[0]},"sentence":{"text":"a","span":[0,1]},"trigger":[0,1],"status":"Actual","roles":{}}""")]
    [InlineData("""{"type":"Acquire","text":{"text":"a","span":[0,1]},"sentence":{"text":"a","span":[0,1]},"trigger":[0,1],"status":"Perhaps","roles":{}}""")]
    [InlineData("""{"type":"Acquire","text":{"text":"a","span":[0,1]},"sentence":{"text":"a","span":[0,1]},"trigger":[0,1],"status":"Actual","roles":{"payment":"Gold"}}""")]
    [InlineData("[1]")]
    public void Json_that_is_no_record_is_refused(string json)
    {
        string literal = Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(json, quote: true);
        Assert.Equal("refused", Compiled.Run(Companies(), $$"""try { return JsonSerializer.Deserialize<CompanyEvent>({{literal}})!.ToString(); } catch (JsonException) { return "refused"; }"""));
    }

    [Fact]
    public void Records_are_compared_by_what_they_hold_and_print_themselves()
    {
        string ran = Compiled.Run(
            Companies(),
            Records + """
            var other = acquire with { Source = Actors("ACME", 15, 17) };
            return $"{acquire == other} {acquire.GetHashCode() == other.GetHashCode()} {acquire == other with { Amount = 1 }} {acquire == other with { Status = Status.Actual }} | {acquire}";
            """);
        Assert.Equal(
            "True True False False | Acquire { Text = it bought Widgets for 5 million dollars, Status = Possible, Rule = a.yaml:4, Source = ACME, Target = , Amount = 5000000.5, Payment = Shares, DateRole = " +
            new DateOnly(2024, 3, 1).ToString() + " }",
            ran);
    }

    [Fact]
    public void A_switch_over_types_has_a_case_for_each()
    {
        string ran = Compiled.Run(
            Companies(),
            Records + """
            CompanyEvent e = acquire;
            e.Switch(acquire: a => { }, yield: y => throw new InvalidOperationException());
            return e.Match(acquire: a => $"{a.Source} buys", yield: y => "yields") + $" {e.Type} {e.TypeName} {e.ActorsOf("source")} {e.ActorsOf("amount").Count} {string.Join("/", e.Codes("nace"))} {report.Commitment}";
            """);
        Assert.Equal("ACME buys Acquire Acquire ACME 0 64.2/A summary. Asserts", ran);
    }

    [Fact]
    public void Codes_types_and_actors_parse_and_format()
    {
        string ran = Compiled.Run(
            Companies(),
            """
            NaceCode code = NaceCode.Parse("64.2");
            CompanyActor lee = CompanyActor.Parse("Ann_Lee");
            Span<char> room = stackalloc char[4];
            return string.Join(" ",
                code, code.EventTypes[0], code.ClaimTypes.Count, NaceCode.All.Count, NaceCode.TryParse("1", null, out _), code.TryFormat(room, out int written, default, null), written,
                CompanyActor.Parse("ACME") == CompanyActor.ACME, typeof(CompanyActor).GetMember("AnnLee").Length, lee.Name, lee.Kind, lee.Role ?? "-", CompanyActor.TryParse("X", null, out CompanyActor none), none == default, none.Key.Length, CompanyActor.All.Count,
                CompanyEventTypes.Parse("Yield"), CompanyEventTypes.Format(CompanyEventType.Acquire), CompanyEventTypes.TryParse("Report", out _), CompanyClaimTypes.All.Count);
            """);
        Assert.Equal("64.2 Acquire 0 2 False True 4 True 0 Ann Lee Person - False True 0 3 Yield Acquire False 1", ran);
    }

    [Fact]
    public void The_tables_are_those_of_the_schema()
    {
        string ran = Compiled.Run(
            Companies(),
            """
            var t = CompanyParser.Tables;
            int take = t.Words.Find("take");
            var frame = t.Frames.Frame(t.Frames.VerbFrame(take, 0));
            return $"{t.Name} {t.Types[frame.Type].Name} {t.Rule(frame.Rule)} {t.Files[0]} {t.Enums[0].Values[1]} {t.Types[2].Implies} {string.Join(",", t.Types[2].ImpliedRoles)} {t.ContentRules[0].Negated} {CompanyParser.Version} {CompanyExamples.All[1].Fires}";
            """);
        Assert.Equal("Company Acquire company.schema.yaml:7 company.schema.yaml Shares 0 0,1,-1,-1,-1 False 1.2.3 Report", ran);
    }
}
