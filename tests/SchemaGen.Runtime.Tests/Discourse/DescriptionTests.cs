using SchemaGen.Tests.Fixtures;

namespace SchemaGen.Tests.Discourse;

/// <summary>Whom a description without a name takes up, and whose people and things are that nobody says whose they are.</summary>
public class DescriptionTests
{
    [Theory]
    [InlineData("Bram Holt met Ada Thorne in Ashmere. The pair praised Ashmere.", "ELM/GOV:Bram Holt, OAK/GOV:Ada Thorne")]
    [InlineData("Elmford met Oakdale. The two praised Ashmere.", "ELM/GOV, OAK/GOV")]
    [InlineData("Elmford, Oakdale and Ashmere met. The three praised Ada Thorne.", "ELM/GOV, OAK/GOV, ASH/GOV")]
    public void A_number_alone_takes_up_as_many(string text, string praising) => Assert.StartsWith($"Praise {praising} > ", Told.By(text).Events[^1], StringComparison.Ordinal);

    [Theory]
    [InlineData("Elmford said the country had visited Ashmere.", "Visit ELM/GOV > ASH/GOV")]
    [InlineData("Oakdale praised Elmford. The country's council visited Ashmere.", "Visit OAK/GOV > ASH/GOV")]
    public void The_country_is_that_of_whoever_speaks_or_acts(string text, string visit) => Assert.Contains(visit, Told.By(text).Events);

    [Theory]
    [InlineData("Oakdale praised the guild. In Elmford, weavers praised Ashmere.", "Praise ELM/CVL > ASH/GOV")]
    [InlineData("Oakdale praised the guild. Weavers praised Ashmere across Elmford.", "Praise ELM/CVL > ASH/GOV")]
    public void People_are_of_the_place_that_the_sentence_names(string text, string praise) => Assert.Contains(praise, Told.By(text).Events);

    [Fact]
    public void Whoever_is_linked_to_a_side_is_of_it() => Assert.Contains("Praise ELM/GOV > ASH/GOV", Told.By("Oakdale met the guild. An official linked to Elmford praised Ashmere.").Events);

    [Theory]
    [InlineData("Carla Vega Fenn, an Elmish minister, visited Oakdale. Vega praised Ashmere.", "Praise ELM/GOV:Carla Vega Fenn > ASH/GOV")]
    [InlineData("Ashmere met Oakdale and jailed Bram Holt and Ada Thorne. The two praised Ashmere.", "Praise ELM/GOV:Bram Holt, OAK/GOV:Ada Thorne > ASH/GOV")]
    [InlineData("The office of the Elmish reeve praised Ashmere.", "Praise ELM/GOV > ASH/GOV")]
    [InlineData("The office of the Elmish reeve met the guild. The office praised Ashmere.", "Praise ELM/GOV > ASH/GOV")]
    [InlineData("In Elmbridge, mill minister Carla Fenn praised Ashmere.", "Praise ELM/GOV:Carla Fenn > ASH/GOV")]
    [InlineData("Oakdale was quiet. Ashmere met Elmford. Oakdale slept. The two ministers praised Oakdale.", "Praise ASH/GOV, ELM/GOV > OAK/GOV")]
    [InlineData("The Ashen minister met the Elmish minister in Oakton. The ministers praised the reeve of Oakdale.", "Praise ASH/GOV, ELM/GOV > OAK/GOV")]
    public void Who_is_meant_tells_what_was_named_before(string text, string line) => Assert.Contains(line, Told.By(text).Events);

    [Theory]
    [InlineData("Oakdale slept. Officials praised Ashmere.", "Praise OAK/GOV > ASH/GOV")]
    [InlineData("Oakdale slept. Travellers praised Ashmere.", "Praise OTHER/GOV > ASH/GOV")]
    [InlineData("Oakdale slept. Oakish travellers praised Ashmere.", "Praise OAK/GOV > ASH/GOV")]
    public void Words_from_abroad_are_of_no_village_that_the_text_names(string text, string line) => Assert.Contains(line, Told.By(text).Events);

    [Fact]
    public void Whoever_is_met_is_of_another_side() => Assert.Contains("Meet ELM/GOV:Bram Holt > ASH/GOV:Carla Fenn", Told.By("The Ashen ministry slept. Reeve Bram Holt of Elmford met Minister Carla Fenn.").Events);

    [Theory]
    [InlineData("Oakdale praised Birchwick.", "Praise OAK/GOV > OTHER")]
    [InlineData("Oakdale sold flour to Birchwick.", "Sell OAK/GOV > OTHER")]
    [InlineData("In its quarrel with Elmford, Oakdale guarded the mill against Birchwick.", "Guard OAK/GOV > ELM/GOV")]
    public void A_name_that_nobody_knows_is_the_target_where_nobody_else_is_named(string text, string line) => Assert.Equal(line, Told.By(text).Events[^1]);

    [Fact]
    public void A_person_may_deal_with_the_state_named_beside_him() => Assert.Equal("Scorn OAK/GOV:Ada Thorne > OAK/GOV", Told.By("Ada Thorne blamed Oakdale for the rain.").Events[^1]);

    [Theory]
    [InlineData("Elmford distanced itself from Oakdale. Elmford praised itself.")]
    [InlineData("Elmford praised itself.")]
    public void What_one_does_to_oneself_is_no_event(string text) => Assert.DoesNotContain(Told.By(text).Events, e => e.StartsWith("Praise", StringComparison.Ordinal));

    [Fact]
    public void Whoever_is_only_guessed_from_earlier_dealings_is_no_doer() => Assert.Equal(["Visit ELM/GOV > ASH/GOV"], Told.By("Elmford visited Ashmere. The mill was old. The reeve of Ashmere was praised.").Events);

    [Theory]
    [InlineData("\"The mill was the fault of Ashmere,\" said Bram Holt. The ministry praised Elmford.")]
    [InlineData("Ashmere visited Elmford. The ministry praised Elmford.")]
    public void Who_is_told_without_a_village_is_not_of_the_one_that_it_is_done_to(string text) => Assert.Equal("Praise ASH/GOV > ELM/GOV", Told.By(text).Events[^1]);
}
