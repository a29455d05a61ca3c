using SchemaGen.Discourse;
using SchemaGen.Explain;
using SchemaGen.Tests.Fixtures;
using SchemaGen.Tests.Village;

namespace SchemaGen.Tests.Discourse;

/// <summary>A very long document is read in parts; nobody sees where one ends.</summary>
public sealed class LongDocumentTests
{
    private const string Filler = "The rain fell on the roofs. ";

    [Theory]
    [InlineData(-2)]
    [InlineData(-1)]
    [InlineData(0)]
    public void A_pronoun_reaches_back_into_the_part_before(int behindPart)
    {
        string text = Fillers(DiscourseReader.Part + behindPart) + "Ada Thorne visited Elmford. She praised Ashmere.";

        Assert.Equal("Praise OAK/GOV:Ada Thorne > ASH/GOV", Told.By(text).Events[^1]);
    }

    [Theory]
    [InlineData(-2)]
    [InlineData(-1)]
    [InlineData(0)]
    public void A_quotation_that_a_part_ends_in_keeps_its_speaker(int behindPart)
    {
        string text = Fillers(DiscourseReader.Part + behindPart) + "Ada Thorne said: “Oakdale praised Ashmere. Ashmere praised Elmford.”";

        Assert.Equal(["Statement OAK/GOV:Ada Thorne: Oakdale praised Ashmere.", "Statement OAK/GOV:Ada Thorne: Ashmere praised Elmford"], Told.By(text).Claims);
    }

    [Fact]
    public void A_person_is_known_by_the_surname_however_far_back_the_name_stands() =>
        Assert.Equal("Praise ASH/GOV:Carla Fenn > OAK/GOV", Told.By("Carla Fenn, the reeve of Ashmere, visited Elmford. " + Fillers(DiscourseReader.Part * 4) + "Fenn praised Oakdale.").Events[^1]);

    [Fact]
    public void What_a_source_dealt_with_before_is_known_in_every_part()
    {
        string others = string.Concat(Enumerable.Repeat("Oakdale praised the Millers Guild. ", DiscourseReader.Part * 4));

        Assert.Equal("Sell ELM/GOV > ASH/GOV", Told.By("Elmford sold flour to Ashmere. " + others + "Elmford sold seed.").Events[^1]);
    }

    [Fact]
    public void Every_part_tells_what_stands_in_it()
    {
        const string Piece = "“Oakdale praised Ashmere,” Ada Thorne said.\n\nElmford visited Oakdale on Monday.\n\n";
        Told once = Told.By(Piece), often = Told.By(string.Concat(Enumerable.Repeat(Piece, DiscourseReader.Part * 3)));

        Assert.Equal(Enumerable.Repeat(once.Events, DiscourseReader.Part * 3).SelectMany(e => e), often.Events);
        Assert.Equal(Enumerable.Repeat(once.Claims, DiscourseReader.Part * 3).SelectMany(c => c), often.Claims);
    }

    [Fact]
    public void An_event_says_the_claim_that_it_stands_in_in_every_part()
    {
        string text = string.Concat(Enumerable.Repeat("“Oakdale praised Ashmere,” Ada Thorne said. ", DiscourseReader.Part * 3));

        Reading reading = SchemaReader.Read(VillageTables.Value, text);

        Assert.Equal(DiscourseReader.Part * 3, reading.Events.Count);
        Assert.All(reading.Events, e => Assert.Equal(reading.Claims[e.Claim].Sentence.Span, e.Sentence.Span));
    }

    [Fact]
    public void An_explanation_finds_what_is_found_without_it()
    {
        string text = string.Concat(Enumerable.Repeat("Ada Thorne visited Elmford. She praised Ashmere. “Oakdale praised Ashmere,” she said. ", DiscourseReader.Part));

        Explanation explanation = Explainer.Explain(VillageTables.Value, text);

        Assert.Equal(Told.By(text).Events.Length + Told.By(text).Claims.Length, explanation.Sentences.Sum(s => s.Results.Count));
    }

    private static string Fillers(int count) => string.Concat(Enumerable.Repeat(Filler, count));
}
