using System.Text.Json;
using Company.News;
using SchemaGen;
using SchemaGen.Testing;

namespace Company.Tests;

/// <summary>The same generator and runtime read texts of a domain of which they know nothing.</summary>
public sealed class ReadingTests
{
    public static TheoryData<string> Types => [.. CompanyExamples.All.Select(e => e.Type).Distinct()];

    [Theory]
    [MemberData(nameof(Types))]
    public void The_examples_of_a_type_hold(string type)
    {
        string[] failures = [.. CompanyExamples.All.Where(e => e.Type == type).Select(e => ExampleCheck.Failure(CompanyParser.Parse(e.Text), e)).OfType<string>()];

        Assert.True(failures.Length == 0, string.Join('\n', failures));
    }

    [Fact]
    public void An_active_sentence_gives_a_record_with_exact_places()
    {
        const string Text = "Nordwind acquired Halcyon for two million euros on Monday.";

        Article article = CompanyParser.Parse(Text, new ReadOptions(new DateOnly(2023, 5, 3)));

        Acquire acquire = Assert.IsType<Acquire>(Assert.Single(article.Events));
        Assert.Equal("NORD", acquire.Source.ToString());
        Assert.Equal(new Span(0, 8), Assert.Single(acquire.Source.Words));
        Assert.Equal("HALC", acquire.Target.ToString());
        Assert.Equal(new Span(18, 25), Assert.Single(acquire.Target.Words));
        Assert.Equal("acquired", Text[acquire.Trigger.Start..acquire.Trigger.End]);
        Assert.Equal("two million euros", acquire.Price?.ToString());
        Assert.Equal(Payment.Cash, acquire.Payment);
        Assert.Equal(Status.Actual, acquire.Status);
        Assert.Equal(new DateOnly(2023, 5, 1), acquire.Date);
        Assert.Equal("company.schema.yaml", acquire.Rule?.File);
        Assert.Empty(article.Claims);
    }

    [Theory]
    [InlineData("Halcyon was acquired by Nordwind.")]
    [InlineData("Nordwind's acquisition of Halcyon was announced in May.")]
    [InlineData("The acquisition of Halcyon by Nordwind took a year.")]
    [InlineData("Nordwind, which acquired Halcyon, builds wind farms.")]
    [InlineData("Nordwind completed the acquisition of Halcyon.")]
    public void Passive_nominal_and_relative_forms_are_the_same_event(string text)
    {
        Acquire acquire = Assert.Single(CompanyParser.Parse(text).Events.OfType<Acquire>());

        Assert.Equal("NORD", acquire.Source.ToString());
        Assert.Equal("HALC", acquire.Target.ToString());
        Assert.Equal("Nordwind", text[acquire.Source.Words[0].Start..acquire.Source.Words[0].End]);
        Assert.Equal("Halcyon", text[acquire.Target.Words[0].Start..acquire.Target.Words[0].End]);
    }

    [Fact]
    public void A_quotation_belongs_to_who_says_it()
    {
        const string Text = "\"We sued Quillon last week,\" said Bruno Okafor.";

        Article article = CompanyParser.Parse(Text);

        Statement claim = Assert.Single(article.Claims.OfType<Statement>());
        Assert.Equal("HALC/EXEC:Bruno Okafor", claim.Speaker.ToString());
        Assert.True(claim.Quoted);
        Sue sue = Assert.Single(article.Events.OfType<Sue>());
        Assert.Same(claim, sue.Claim);
        Assert.Equal("HALC", Assert.Single(sue.Source).Id.Code);
        Assert.Equal("QUIL", sue.Target.ToString());
    }

    [Fact]
    public void What_is_denied_is_denied()
    {
        Article article = CompanyParser.Parse("Kestrel denied that it had sued Quillon.");

        Refusal denial = Assert.Single(article.Claims.OfType<Refusal>());
        Sue sue = Assert.Single(article.Events.OfType<Sue>());
        Assert.Equal(("KEST", Status.Denied), (denial.Speaker.ToString(), sue.Status));
        Assert.Equal([sue], denial.Events);
    }

    [Fact]
    public void Plans_are_possible()
    {
        Article article = CompanyParser.Parse("Pelimar plans to acquire Orolo, the Markets Authority said.");

        Assert.Equal(Status.Possible, Assert.Single(article.Events.OfType<Acquire>()).Status);
        Assert.Contains(article.Claims, c => c is Statement && c.ActorsOf("speaker").ToString() == "MARKETS/REG");
    }

    [Theory]
    [InlineData("2023-06-01", "NORD/EXEC:Ada Lindqvist")]
    [InlineData("2024-06-01", "TAMA/EXEC:Ada Lindqvist")]
    public void The_office_at_the_day_of_the_article_says_whose_a_person_is(string date, string id)
    {
        Article article = CompanyParser.Parse("Ada Lindqvist said that Verdigris had laid off 300 workers.", new ReadOptions(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture)));

        Assert.Equal(id, Assert.Single(article.Claims).ActorsOf("speaker").ToString());
        Assert.Equal("300 workers", Assert.Single(article.Events.OfType<LayOff>()).Staff?.ToString());
    }

    [Fact]
    public void A_title_shows_whom_somebody_speaks_for()
    {
        Article article = CompanyParser.Parse("A Halcyon spokeswoman confirmed that the bank had sued Quillon.");

        Assert.Equal("HALC/EXEC", Assert.Single(article.Claims.OfType<Admission>()).Speaker.ToString());
    }

    [Fact]
    public void Codes_and_json_are_the_schemas_own()
    {
        Article article = CompanyParser.Parse("The Cartel Office opened an investigation into Verdigris.");
        CompanyEvent probe = Assert.Single(article.Events);

        string json = JsonSerializer.Serialize(probe);

        Assert.Equal(["R1"], probe.Codes("desk"));
        Assert.Equal(probe, JsonSerializer.Deserialize<CompanyEvent>(json));
    }

    [Fact]
    public void Nothing_of_another_schema_is_found() => Assert.Empty(CompanyParser.Parse("Ruritania attacked Freedonia. The prime minister threatened war.").Events);
}
