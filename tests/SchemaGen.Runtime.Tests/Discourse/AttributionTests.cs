using SchemaGen.Tests.Fixtures;

namespace SchemaGen.Tests.Discourse;

public class AttributionTests
{
    [Theory]
    [InlineData("\"Elmford visited Ashmere,\" said Ada Thorne.")]
    [InlineData("\"Elmford visited Ashmere,\" Ada Thorne said.")]
    [InlineData("Ada Thorne said: \"Elmford visited Ashmere.\"")]
    [InlineData("\"Elmford visited Ashmere\", Ada Thorne said.")]
    [InlineData("\"Elmford visited Ashmere\", said Ada Thorne.")]
    [InlineData("Elmford visited Ashmere, Ada Thorne said.")]
    [InlineData("Elmford, Ada Thorne said, visited Ashmere.")]
    [InlineData("Elmford's visit to Ashmere was \"useful,\" Ada Thorne said.")]
    [InlineData("Ada Thorne went on to say that Elmford had visited Ashmere.")]
    [InlineData("Ada Thorne said Elmford had visited Ashmere.")]
    [InlineData("According to Ada Thorne, Elmford visited Ashmere.")]
    [InlineData("Elmford visited Ashmere, according to Ada Thorne.")]
    [InlineData("Elmford visited Ashmere, said Ada Thorne.")]
    [InlineData("However, Ada Thorne said, Elmford visited Ashmere.")]
    [InlineData("Ada Thorne said that, despite the rain, Elmford visited Ashmere.")]
    [InlineData("Ada Thorne said on Monday that between 10 and 12 Elmish farmers visited Ashmere.")]
    [InlineData("Elmford visited Ashmere, Ada Thorne told the council on Friday.")]
    [InlineData("Elmford visited Ashmere with carts, including flour, Ada Thorne said.")]
    [InlineData("Last year reeve Ada Thorne said Elmford had visited Ashmere.")]
    [InlineData("Ada Thorne told the council that Elmford had visited Ashmere in ten carts.")]
    [InlineData("Ada Thorne told the council in a letter that Elmford had visited Ashmere.")]
    [InlineData("\"The mill is old,\" Ada Thorne said, \"and Elmford visited Ashmere.\"")]
    [InlineData("\"Elmford visited Ashmere,\" Ada Thorne, who sells flour to the farmers of the mill near the river, said.")]
    public void What_somebody_says_stands_in_their_claim(string text) => Assert.Equal("Statement OAK/GOV:Ada Thorne", Told.By(text).ClaimAround("Visit"));

    [Theory]
    [InlineData("Elmford selling flour to Ashmere, Ada Thorne says", "Elmford selling flour to Ashmere")]
    [InlineData("Elmford selling flour to Ashmere, says Ada Thorne", "Elmford selling flour to Ashmere")]
    public void A_headline_says_things_without_a_verb(string text, string said) => Assert.Equal([$"Statement OAK/GOV:Ada Thorne: {said}"], Told.By(text).Claims);

    [Fact]
    public void Who_passes_words_on_is_not_whose_they_are() =>
        Assert.Equal("Statement ELM/GOV: Oakdale sold flour", Told.By("Elmford complained in a letter, the Morning Herald reported. Elmford said rain fell, the Morning Herald said. The letter said Oakdale sold flour.").Claims[^1]);

    [Theory]
    [InlineData("According to Ada Thorne, Elmford visited Ashmere.")]
    [InlineData("Elmford visited Ashmere, according to Ada Thorne.")]
    public void According_to_is_no_part_of_what_is_said(string text) => Assert.Equal(["Statement OAK/GOV:Ada Thorne: Elmford visited Ashmere"], Told.By(text).Claims);

    [Theory]
    [InlineData("\"The mill is old,\" said Ada Thorne. \"We praised Elmford. We will visit Ashmere.\"")]
    [InlineData("\"We praised Elmford. We will visit Ashmere,\" Ada Thorne said.")]
    [InlineData("Ada Thorne said: \"We praised Elmford. We will visit Ashmere.\"")]
    public void A_quotation_of_several_sentences_has_one_speaker(string text)
    {
        Told told = Told.By(text);

        Assert.Equal(["Praise OAK/GOV > ELM/GOV", "Visit OAK/GOV > ASH/GOV"], told.Events);
        Assert.Equal(("Statement OAK/GOV:Ada Thorne", "Statement OAK/GOV:Ada Thorne"), (told.ClaimAround("Praise"), told.ClaimAround("Visit")));
    }

    [Theory]
    [InlineData("\"The mill is old,\" Ada Thorne said.", true)]
    [InlineData("Ada Thorne said the mill was old.", false)]
    public void Only_words_in_quotation_marks_are_quoted(string text, bool quoted) => Assert.Equal(quoted, Told.By(text).Claim("Statement").Quoted);

    [Theory]
    [InlineData("Elmford has not confirmed that Ashmere visited Oakdale.")]
    [InlineData("Elmford would not confirm that Ashmere visited Oakdale.")]
    public void What_somebody_does_not_confirm_is_only_stated(string text) => Assert.Equal("Statement ELM/GOV", Told.By(text).ClaimAround("Visit"));

    [Fact]
    public void A_claim_may_stand_in_another()
    {
        Told told = Told.By("Elmford denied that Ashmere visited Oakdale, the Oakish council said.");

        Assert.Equal(["Statement OAK/GOV: Elmford denied that Ashmere visited Oakdale", "Denial ELM/GOV: Ashmere visited Oakdale"], told.Claims);
        Assert.Equal("Denial ELM/GOV", told.ClaimAround("Visit"));
        Assert.Equal(0, told.Claim("Denial").Claim);
    }

    [Fact]
    public void According_to_attributes_the_claims_before_it()
    {
        Told told = Told.By("Elmford denied that it had visited Ashmere, according to the Oakish council.");

        Assert.Equal(["Statement OAK/GOV: Elmford denied that it had visited Ashmere", "Denial ELM/GOV: it had visited Ashmere"], told.Claims);
        Assert.Equal(-1, told.Claim("Statement").Claim);
        Assert.Equal(0, told.Claim("Denial").Claim);
    }

    [Fact]
    public void Saying_behind_a_comma_is_said_by_the_subject() => Assert.Equal("Statement OAK/GOV", Told.By("Oakdale praised Elmford, saying it had visited Ashmere.").ClaimAround("Visit"));

    [Theory]
    [InlineData("Ada Thorne told the Morning Herald that Elmford had visited Ashmere.")]
    [InlineData("\"We visited Ashmere,\" Ada Thorne told the Morning Herald.")]
    public void A_medium_that_is_told_is_the_outlet_and_no_addressee(string text)
    {
        var claim = Told.By(text).Claim("Statement");

        Assert.Equal("Morning Herald", claim.Outlet);
        Assert.Empty(claim.Actors(1));
    }

    [Fact]
    public void What_is_said_in_a_statement_is_said_by_the_sayer() =>
        Assert.Equal("Statement OAK/GOV", Told.By("The Oakish council said in a statement that Elmford had visited Ashmere.").ClaimAround("Visit"));

    [Theory]
    [InlineData("The mill is old, the Oakish reeve said.")]
    [InlineData("The mill is old, said the Oakish reeve.")]
    [InlineData("The mill, the Oakish reeve said, is old.")]
    public void A_comment_says_the_sentence_around_it(string text) => Assert.StartsWith("Statement OAK/GOV", Assert.Single(Told.By(text).Claims), StringComparison.Ordinal);

    [Fact]
    public void What_runs_on_in_a_quotation_is_told_without_its_full_stop() =>
        Assert.Equal("Statement OAK/GOV:Ada Thorne: We visited Ashmere", Told.By("\"The mill is old,\" said Ada Thorne. \"We visited Ashmere.\"").Claims[^1]);

    [Theory]
    [InlineData("Elmford denied that it had visited Ashmere and told Oakdale that the mill was old.")]
    [InlineData("Elmford said that it had visited Ashmere but denied that the mill was old.")]
    public void A_second_verb_of_saying_is_said_by_the_same_speaker(string text) => Assert.All(Told.By(text).Claims, c => Assert.Contains(" ELM/GOV:", c, StringComparison.Ordinal));

    [Theory]
    [InlineData("Elmford declined to blame Ashmere.")]
    [InlineData("Elmford refused to blame Ashmere for the rain.")]
    public void What_one_declines_to_say_is_not_said_though_its_event_is_told(string text)
    {
        Told told = Told.By(text);

        Assert.Empty(told.Claims);
        Assert.Equal(["Scorn ELM/GOV > ASH/GOV"], told.Events);
    }

    [Fact]
    public void The_verb_that_waits_for_what_is_said_takes_it_from_behind_a_phrase() =>
        Assert.Contains(Told.By("Ada Thorne said in a note carried by the Morning Herald that Elmford had sold flour.").Claims, c => c.StartsWith("Statement OAK/GOV:Ada Thorne:", StringComparison.Ordinal));

    [Fact]
    public void What_one_is_prompted_to_say_is_said() => Assert.Contains(Told.By("The rain prompted Elmford to urge Ashmere to sell flour.").Claims, c => c.StartsWith("Demand ELM/GOV", StringComparison.Ordinal));
}
