using SchemaGen.Tests.Fixtures;

namespace SchemaGen.Tests.Discourse;

public class PartyTests
{
    [Theory]
    [InlineData("\"Elmford was praised,\" said the council of Ashmere.", "Praise ASH/GOV > ELM/GOV")]
    [InlineData("Ashmere said Elmford had been praised.", "Praise ASH/GOV > ELM/GOV")]
    public void Who_tells_of_what_nobody_else_did_did_it(string text, string line) => Assert.Equal([line], Told.By(text).Events);

    [Theory]
    [InlineData("During a meeting with Ashmere, Elmford praised Oakdale.")]
    [InlineData("Elmford praised Oakdale in a meeting on Monday with Ashmere.")]
    [InlineData("Elmford praised Oakdale. Elmford said after a meeting with Ashmere that the mill was old.")]
    public void Who_acts_at_a_meeting_takes_part_in_it(string text) => Assert.Contains("Meet ELM/GOV > ASH/GOV", Told.By(text).Events);

    [Fact]
    public void Those_between_whom_something_was_held_are_its_parties() => Assert.Contains("Meet ELM/GOV, ASH/GOV > ", Told.By("Oakdale praised a meeting held on Monday between Elmford and Ashmere.").Events);

    [Fact]
    public void The_army_is_the_one_of_which_the_sentence_has_spoken() =>
        Assert.StartsWith("Statement ELM/GOV:", Assert.Single(Told.By("Elmish officials praised Ashen flour, the council said.").Claims), StringComparison.Ordinal);

    [Theory]
    [InlineData("Elmford scorned its Ashen mill.", "Scorn ELM/GOV > ASH/GOV")]
    [InlineData("Elmford scorned Ashmere's mill.", "Scorn ELM/GOV > ASH/GOV")]
    public void A_national_adjective_tells_whose_a_thing_is_though_it_is_called_ones_own(string text, string line) => Assert.Equal([line], Told.By(text).Events);

    [Theory]
    [InlineData("Oakdale met Elmford. Elmford praised its mill.")]
    [InlineData("Oakdale met Elmford. It praised its own mill.")]
    public void What_is_ones_own_is_no_other_party(string text) => Assert.DoesNotContain(Told.By(text).Events, e => e.StartsWith("Praise", StringComparison.Ordinal));

    [Theory]
    [InlineData("Two Elmish farmers were jailed.", true)]
    [InlineData("Two Elmish nationals were jailed.", false)]
    public void One_is_jailed_at_home_but_not_who_is_called_a_national(string text, bool home) => Assert.Equal(home, Told.By(text).Events.Any(e => e.StartsWith("Expel ELM/GOV", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Ashmere praised Oakdale. Elmford said Ashmere had scorned its deeds.", "Scorn ASH/GOV > ELM/GOV")]
    [InlineData("Ashmere praised Oakdale. Ashmere scorned its deeds.", "Scorn ASH/GOV > OAK/GOV")]
    public void Whose_it_is_that_somebody_else_has_scorned_tells_it(string text, string line) => Assert.Contains(line, Told.By(text).Events);

    [Fact]
    public void Nobody_does_to_his_own_what_he_is_blamed_for() => Assert.Contains("Scorn ASH/GOV > ELM/GOV", Told.By("Oakdale praised Ashmere. Elmford warned Ashmere against scorning its mill.").Events);

    [Fact]
    public void Who_is_told_of_it_is_not_whom_it_is_done_to() => Assert.Contains("Guard ELM/GOV > OAK/GOV", Told.By("Oakdale said to Ashmere that Elmford guarded a wall.").Events);

    [Fact]
    public void Who_has_a_part_in_something_does_it() => Assert.Contains("Visit ELM/GOV > ASH/GOV", Told.By("Elmford denied any part in the visit to Ashmere.").Events);

    [Fact]
    public void Whose_a_thing_is_that_somebody_gets_is_its_giver() => Assert.Equal(["Sell OAK/GOV > ELM/GOV"], Told.By("Elmford's purchase of Oakish flour was small.").Events);

    [Fact]
    public void Who_decides_does_what_is_decided() => Assert.Contains("Visit ASH/GOV > OAK/GOV", Told.By("Elmford praised the decision by Ashmere to visit Oakdale.").Events);

    [Fact]
    public void Both_of_a_kind_are_one_of_each_party() => Assert.Equal("Statement ELM/GOV, ASH/GOV: the mill was old", Assert.Single(Told.By("Elmford and Ashmere met. Both councils said the mill was old.").Claims));

    [Fact]
    public void Whom_the_source_deals_with_is_the_target_that_a_sentence_leaves_out() => Assert.Contains("Sell ELM/GOV > ASH/GOV", Told.By("Elmford praised Ashmere. Elmford sold flour.").Events);

    [Fact]
    public void Where_the_source_deals_with_many_nobody_is_the_target() =>
        Assert.Contains("Sell ELM/GOV > ", Told.By("Elmford praised Ashmere. Elmford visited Oakdale. Elmford sold flour.").Events);

    [Fact]
    public void Who_did_the_same_to_somebody_before_does_it_to_him_again() =>
        Assert.Contains("Sell ELM/GOV > ASH/GOV", Told.By("Elmford sold flour to Ashmere. Elmford praised Oakdale. Elmford praised Oakdale. Elmford sold seed.").Events);

    [Theory]
    [InlineData("Elmford praised Ashmere. Elmford built a mill.", "Build ELM/GOV > ")]
    [InlineData("Elmford built a mill while Ashmere slept.", "Build ELM/GOV > ")]
    [InlineData("Elmford praised Ashmere. Elmford guarded a mill.", "Guard ELM/GOV > ")]
    [InlineData("Elmford guarded a mill while Ashmere slept.", "Guard ELM/GOV > ASH/GOV")]
    public void A_role_is_looked_for_no_further_than_its_reach(string text, string line) => Assert.Contains(line, Told.By(text).Events);

    [Theory]
    [InlineData("The reeve of Oakdale, Mina Vale, met Ashmere.", "Meet OAK/GOV:Mina Vale > ASH/GOV")]
    [InlineData("Ashmere met the reeve of Oakdale, Mina Vale, and the reeve of Elmford.", "Meet ASH/GOV > OAK/GOV:Mina Vale, ELM/GOV")]
    [InlineData("The reeve of Ashmere, the reeve of Oakdale and the reeve of Elmford met on Monday.", "Meet ASH/GOV, OAK/GOV, ELM/GOV > ")]
    public void Whose_a_title_is_stands_behind_it_in_lists_too(string text, string line) => Assert.Contains(line, Told.By(text).Events);

    [Fact]
    public void Who_is_counted_is_who_is_listed_behind_the_dash() =>
        Assert.Contains("Praise ELM/GOV > ASH/GOV, OAK/GOV", Told.By("Elmford praised two villages - Ashmere and Oakdale - on Monday.").Events);

    [Fact]
    public void A_word_in_quotation_marks_leaves_its_group_whole() => Assert.Contains("Meet ELM/GOV, ASH/GOV > ", Told.By("Elmford and Ashmere held a \"secret\" meeting on flour sales on Monday.").Events);

    [Fact]
    public void What_lies_south_of_somebody_is_not_his() => Assert.DoesNotContain(Told.By("Elmford praised a meeting south of Oakdale.").Events, e => e.StartsWith("Meet", StringComparison.Ordinal));

    [Fact]
    public void A_phrase_of_another_noun_does_not_tell_whose_the_object_is() =>
        Assert.Equal(["Sell ELM/GOV > ASH/GOV"], Told.By("Elmford sold flour to Ashmere in spite of the hunger of Oakdale.").Events);

    [Fact]
    public void Who_is_called_on_does_what_is_called_for() => Assert.Contains("Visit ASH/GOV > OAK/GOV", Told.By("Ashmere praised calls by Elmford to visit Oakdale.").Events);

    [Fact]
    public void Whose_decision_it_is_does_what_is_decided() => Assert.Contains("Visit ASH/GOV > OAK/GOV", Told.By("Bram Holt praised Ashmere for its decision to visit Oakdale.").Events);

    [Theory]
    [InlineData("Elmford visited Oakdale. Ashmere scorned the move.", "Scorn ASH/GOV > ELM/GOV")]
    [InlineData("Elmford sold its mill to Oakdale, a move Ashmere scorned.", "Scorn ASH/GOV > ELM/GOV")]
    public void Whoever_did_what_a_noun_takes_up_is_meant(string text, string line) => Assert.Contains(line, Told.By(text).Events);

    [Theory]
    [InlineData("Elmford said Ashmere had met the reeve, visiting Oakdale.", "Visit ASH/GOV > OAK/GOV")]
    [InlineData("Elmford passed a decree praising Oakdale.", "Praise ELM/GOV > OAK/GOV")]
    [InlineData("Elmford, the last village to join, visited Oakdale.", "Visit ELM/GOV > OAK/GOV")]
    [InlineData("Elmford said Ada Thorne and Bram Holt had met.", "Meet OAK/GOV:Ada Thorne, ELM/GOV:Bram Holt > ")]
    [InlineData("Elmford praised our Oakish partners.", "Praise ELM/GOV > OAK/GOV")]
    public void Who_does_it_is_told_by_the_clause_that_it_belongs_to(string text, string line) => Assert.Contains(line, Told.By(text).Events);

    [Theory]
    [InlineData("After Oakdale praised it, Elmford visited Ashmere.", "Praise OAK/GOV > ELM/GOV")]
    [InlineData("Elmford met the Oakish reeve, who officers say was praised by Ashmere.", "Praise ASH/GOV > OAK/GOV")]
    [InlineData("Elmford said its reeves, praised by Ashmere, had visited Oakdale.", "Visit ELM/GOV > OAK/GOV")]
    [InlineData("The reeve of Elmford came home from Oakdale having visited Ashmere.", "Visit ELM/GOV > ASH/GOV")]
    [InlineData("Elmford visited its Oakish and Ashen neighbours.", "Visit ELM/GOV > OAK/GOV, ASH/GOV")]
    public void Whom_a_word_means_may_stand_behind_it_or_on_the_other_side_of_a_comma(string text, string line) => Assert.Contains(line, Told.By(text).Events);

    [Theory]
    [InlineData("Elmford promised that the sale of flour to Ashmere would go on.", "Sell ELM/GOV > ASH/GOV")]
    public void Who_promises_what_a_noun_tells_does_it(string text, string line) => Assert.Contains(line, Told.By(text).Events);

    [Theory]
    [InlineData("Millers Guild steward Ada Thorne visited Ashmere.", "Visit GLD/ORG:Ada Thorne > ASH/GOV")]
    [InlineData("Ada Thorne, the steward of the Millers Guild, visited Ashmere.", "Visit GLD/ORG:Ada Thorne > ASH/GOV")]
    [InlineData("Reeve Ada Thorne visited Ashmere.", "Visit OAK/GOV:Ada Thorne > ASH/GOV")]
    public void A_body_that_the_text_names_with_a_title_is_whom_the_person_serves(string text, string line) => Assert.Contains(line, Told.By(text).Events);

    [Theory]
    [InlineData("Thorne visited Ashmere.", true)]
    [InlineData("Oakdale's Thorne visited Ashmere.", true)]
    [InlineData("Zork Thorne visited Ashmere.", false)]
    [InlineData("Thorne Zork visited Ashmere.", false)]
    public void A_surname_means_who_holds_an_office_unless_it_is_part_of_another_name(string text, bool found) =>
        Assert.Equal(found, Told.By(text).Events.Any(e => e.StartsWith("Visit OAK/GOV:Thorne", StringComparison.Ordinal)));

    [Fact]
    public void Those_of_a_body_need_nobody_else_to_meet() => Assert.DoesNotContain(Told.By("Elmford praised Ashmere. A Millers Guild meeting was short.").Events, e => e.StartsWith("Meet", StringComparison.Ordinal));

    [Fact]
    public void A_pro_Elmish_farmer_is_not_of_Elmford() => Assert.DoesNotContain("ELM", Assert.Single(Told.By("A pro-Elmish farmer of Ashmere visited Oakdale.").Events), StringComparison.Ordinal);

    [Fact]
    public void Each_side_and_the_other_are_both() => Assert.Contains("Praise ELM/GOV, ASH/GOV > ", Told.By("Elmford and Ashmere met. Each side praised the other.").Events);

    [Theory]
    [InlineData("Oakdale said Elmford and Ashmere had met.")]
    [InlineData("The mill fell after Elmford met Ashmere.")]
    public void What_stands_behind_a_verb_of_saying_or_after_is_a_clause_of_its_own(string text) => Assert.Contains(Told.By(text).Events, e => e is "Meet ELM/GOV, ASH/GOV > " or "Meet ELM/GOV > ASH/GOV");

    [Fact]
    public void A_second_deed_of_one_subject_is_done_to_whom_the_first_was() => Assert.Equal("Scorn ELM/GOV > ASH/GOV", Told.By("Elmford visited Ashmere in May and scorned the deeds, with Oakdale looking on.").Events[^1]);

    [Fact]
    public void A_guild_that_the_sentence_names_besides_is_not_whom_it_is_done_to() => Assert.Contains("Guard ELM/GOV > ", Told.By("The Millers Guild said Elmford guarded a wall.").Events);
}
