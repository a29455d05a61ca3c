using SchemaGen.Tests.Fixtures;

namespace SchemaGen.Tests.Discourse;

/// <summary>Who did what to whom, where the sentence tells it only around its frame.</summary>
public class DoerTests
{
    [Fact]
    public void Whose_land_one_is_told_to_leave_tells_one_so() => Assert.Contains("Expel ASH/GOV > ELM/CVL", Told.By("Three Elmish farmers were ordered to leave Ashmere.").Events);

    [Fact]
    public void The_government_at_home_does_it_where_the_schema_says_so() => Assert.Contains("Expel ELM/GOV > ELM/CVL", Told.By("Elmish farmers were jailed on Monday.").Events);

    [Fact]
    public void The_land_in_which_it_is_done_goes_before_the_one_at_home() => Assert.Contains("Expel ASH/GOV > ELM/CVL", Told.By("Elmish farmers were jailed in Ashmere on Monday.").Events);

    [Fact]
    public void What_is_done_in_a_place_its_people_do_to_their_government() => Assert.Contains("March ELM/CVL > ELM/GOV", Told.By("A march in Elmford began on Monday.").Events);

    [Fact]
    public void What_breaks_out_in_a_place_its_people_do() => Assert.Contains("March ELM/CVL > ELM/GOV", Told.By("On Monday a march began in Elmford.").Events);

    [Fact]
    public void Whoever_denies_what_nobody_else_did_is_its_doer() => Assert.Contains("Expel ASH/GOV > ELM/CVL", Told.By("The expulsion of Elmish farmers, which Ashmere denied, was short.").Events);

    [Theory]
    [InlineData("Oakdale praised the freeing of Elmish farmers held by Ashmere.")]
    [InlineData("Elmish farmers held by Ashmere were freed on Monday.")]
    public void Whoever_holds_somebody_frees_him(string text) => Assert.Contains("Free ASH/GOV > ELM/CVL", Told.By(text).Events);

    [Theory]
    [InlineData("The Elmish reeve to Ashmere was expelled.")]
    [InlineData("The Elmish reeve in Ashmere was expelled on Monday.")]
    public void Whoever_received_an_envoy_sends_him_away(string text) => Assert.Contains("Expel ASH/GOV > ELM/GOV", Told.By(text).Events);

    [Theory]
    [InlineData("Elmford was behind the expulsion of Ashen farmers.")]
    [InlineData("Elmford is responsible for the expulsion of Ashen farmers.")]
    public void Who_is_behind_something_did_it(string text) => Assert.Contains("Expel ELM/GOV > ASH/CVL", Told.By(text).Events);

    [Fact]
    public void What_is_lifted_was_laid_by_the_same() => Assert.Contains("Ease ELM/GOV > ASH/GOV", Told.By("Elmford laid a levy on Ashmere. The levy was lifted on Monday.").Events);

    [Fact]
    public void What_is_scorned_is_laid_to_who_did_it() => Assert.Contains("Scorn OAK/GOV > ELM/GOV", Told.By("Elmford laid a levy on Ashmere. The mill stood still. Oakdale scorned the levy.").Events);

    [Fact]
    public void What_stops_is_not_done_as_well()
    {
        Told told = Told.By("Elmford has stopped selling flour to Ashmere.");

        Assert.Equal(["Stop ELM/GOV > ASH/GOV"], told.Events);
    }

    [Fact]
    public void Whom_it_is_done_to_by_that_means_stands_in_the_main_clause() => Assert.Contains("Build ELM/GOV > ASH/GOV", Told.By("Elmford scorned Ashmere by building a wall.").Events);

    [Theory]
    [InlineData("Carts from Elmford and Oakdale met.", "Meet ELM/GOV, OAK/GOV > ")]
    [InlineData("Elmford praised \"the visit [by Oakdale] to Ashmere\".", "Visit OAK/GOV > ASH/GOV")]
    [InlineData("Oakdale urged Elmford to hold a meeting between Elmford and Ashmere.", "Meet ELM/GOV, ASH/GOV > ")]
    [InlineData("Elmford praised Ashmere for its sale of flour to Oakdale.", "Sell ASH/GOV > OAK/GOV")]
    public void Parties_stand_around_their_thing(string text, string line) => Assert.Contains(line, Told.By(text).Events);

    [Fact]
    public void What_one_apologises_for_is_ones_own() => Assert.Contains("Sell ELM/GOV > OAK/GOV", Told.By("Elmford apologised to Ashmere for its sale of flour to Oakdale.").Events);

    [Fact]
    public void Those_who_are_said_to_be_included_are_meant() => Assert.Contains("Praise ELM/GOV, ASH/GOV > OAK/GOV", Told.By("Elmford and Ashmere met. Countries that praised Oakdale include Elmford and Ashmere.").Events);

    [Fact]
    public void Those_named_behind_a_place_are_among_those_in_it() => Assert.Contains("Praise ELM/GOV > OAK/CVL, OAK/GOV:Ada Thorne", Told.By("Elmford praised Oakish farmers in Ashmere, including Ada Thorne.").Events);

    [Fact]
    public void What_several_do_together_each_does_as_he_would_alone() => Assert.Equal(["Muster ELM/CVL, ASH/CVL > "], Told.By("Elmford and Ashmere held patrols.").Events);

    [Fact]
    public void Whoever_holds_a_meeting_of_his_country_takes_part_in_it() => Assert.Contains("Meet OAK/GOV:Ada Thorne, ASH/GOV > ", Told.By("Ada Thorne held a meeting between Oakdale and Ashmere.").Events);

    [Fact]
    public void A_counterpart_may_be_named_further_on() => Assert.Contains("Meet ELM/GOV:Bram Holt > OAK/GOV:Ada Thorne", Told.By("The Elmish reeve Bram Holt met his Oakish counterpart. Ada Thorne praised Ashmere.").Events);

    [Fact]
    public void This_man_is_who_was_named_last() => Assert.Contains("Praise ASH/GOV > ELM/GOV:Bram Holt", Told.By("Oakdale praised Bram Holt. Ashmere praised this man.").Events);

    [Fact]
    public void Relatives_are_named_by_a_given_name() => Assert.Contains("Praise ASH/GOV > OAK/CVL:Yula", Told.By("Ashmere praised Ada Thorne's daughter, Yula, on Monday.").Events);

    [Theory]
    [InlineData("Elmford, on a visit to Ashmere, praised Oakdale.", "Visit ELM/GOV > ASH/GOV")]
    [InlineData("Elmford responded with the expulsion of Ashen farmers.", "Expel ELM/GOV > ASH/CVL")]
    public void Who_acts_on_a_journey_or_in_answer_does_that_too(string text, string line) => Assert.Contains(line, Told.By(text).Events);

    [Fact]
    public void A_denial_names_no_target_by_what_it_denies() => Assert.Equal(["Sell ASH/GOV > OAK/GOV"], Told.By("Elmford denied that Ashmere had sold flour to Oakdale.").Events);

    [Fact]
    public void Who_is_told_of_is_of_the_country_that_the_sentence_says() => Assert.Contains("Visit ASH/GOV > OAK/GOV", Told.By("Bram Holt praised Ada Thorne. He was the first Ashen reeve to visit Oakdale.").Events);

    [Fact]
    public void From_whose_land_one_is_expelled_expels_one() => Assert.Contains("Expel ASH/GOV > ELM/CVL", Told.By("Three Elmish farmers were expelled from Ashmere.").Events);

    [Fact]
    public void What_somebody_has_sent_out_acts_for_him() => Assert.Contains("Scorn ASH/GOV > ELM/GOV", Told.By("The carts sent by Ashmere scorned Elmford.").Events);

    [Fact]
    public void A_decision_far_from_where_it_is_told_is_the_first_deed_of_the_text() =>
        Assert.Equal("Scorn OAK/GOV > ELM/GOV", Told.By("Elmford laid a levy on Ashmere. The mill stood still. Rain fell. The road was long. Oakdale scorned the decision.").Events[^1]);
}
