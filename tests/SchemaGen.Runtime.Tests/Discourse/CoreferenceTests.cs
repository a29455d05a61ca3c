using SchemaGen.Tests.Fixtures;

namespace SchemaGen.Tests.Discourse;

public class CoreferenceTests
{
    [Theory]
    [InlineData("Ada Thorne visited Elmford. She praised Ashmere.", "Praise OAK/GOV:Ada Thorne > ASH/GOV")]
    [InlineData("Bram Holt visited Ashmere. He praised Oakdale.", "Praise ELM/GOV:Bram Holt > OAK/GOV")]
    [InlineData("Bram Holt visited Ada Thorne. He praised Ashmere.", "Praise ELM/GOV:Bram Holt > ASH/GOV")]
    [InlineData("Elmford visited Ashmere. It praised Oakdale.", "Praise ELM/GOV > OAK/GOV")]
    [InlineData("Elmford and Ashmere met. They praised Oakdale.", "Praise ELM/GOV, ASH/GOV > OAK/GOV")]
    public void A_pronoun_means_the_one_told_of_that_fits_it(string text, string last) => Assert.Equal(last, Told.By(text).Events[^1]);

    [Fact]
    public void Who_comments_on_a_sentence_belongs_to_the_subject_of_its_main_clause() =>
        Assert.Contains(Told.By("Elmford will sell flour if Ashmere builds a mill, its envoy said.").Claims, c => c.StartsWith("Statement ELM/GOV:", StringComparison.Ordinal));

    [Fact]
    public void Who_goes_on_speaking_is_whoever_spoke_not_whom_he_named() =>
        Assert.Equal(["Statement ASH/GOV: Bram Holt had visited Oakdale", "Statement ASH/GOV: rain fell"], Told.By("An Ashen official said Bram Holt had visited Oakdale. He said rain fell.").Claims);

    [Fact]
    public void A_title_means_its_last_holder() =>
        Assert.Equal("Praise ASH/GOV:Carla Fenn > OAK/GOV", Told.By("Carla Fenn, the reeve of Ashmere, visited Elmford. The reeve praised Oakdale.").Events[^1]);

    [Theory]
    [InlineData("Ashen Steward Carla Fenn arrived. Elmford praised the Ashen steward.")]
    [InlineData("Ashen Steward Carla Fenn arrived. Elmford praised Fenn.")]
    public void A_title_with_its_village_means_the_holder_named_before(string text) => Assert.Equal("Praise ELM/GOV > ASH/GOV:Carla Fenn", Told.By(text).Events[^1]);

    [Fact]
    public void A_guild_called_a_movement_is_the_guild() => Assert.Equal(["Praise ELM/GOV > GLD"], Told.By("Elmford praised the Millers Guild movement.").Events);

    [Fact]
    public void A_surname_means_the_person_named_before() =>
        Assert.Equal("Praise ASH/GOV:Carla Fenn > OAK/GOV", Told.By("Carla Fenn, the reeve of Ashmere, visited Elmford. Fenn praised Oakdale.").Events[^1]);

    [Theory]
    [InlineData("The People's Guard praised Ashmere.")]
    [InlineData("The People\u2019s Guard praised Ashmere.")]
    [InlineData("The Weavers' Guard praised Ashmere.")]
    public void An_apostrophe_inside_a_name_is_part_of_it(string text) => Assert.Equal("Praise ELM/CVL > ASH/GOV", Told.By(text).Events[^1]);

    [Fact]
    public void A_short_name_counts_only_behind_the_full_one()
    {
        Assert.Equal("Praise GLD > ASH/GOV", Told.By("The Millers Guild visited Elmford. The guild praised Ashmere.").Events[^1]);
        Assert.DoesNotContain("Praise GLD > ASH/GOV", Told.By("The guild praised Ashmere.").Events);
    }

    [Theory]
    [InlineData("Elmford and Ashmere met. The two sides praised Oakdale.")]
    [InlineData("Elmford and Ashmere met. Both countries praised Oakdale.")]
    public void A_number_of_parties_means_those_told_of(string text) => Assert.Equal("Praise ELM/GOV, ASH/GOV > OAK/GOV", Told.By(text).Events[^1]);

    [Fact]
    public void A_body_named_later_is_the_one_described_before() =>
        Assert.Equal("Praise ELM/GOV > GLD", Told.By("Elmford praised the group. The Millers Guild visited Ashmere.").Events[0]);

    [Fact]
    public void Each_other_leaves_both_parties_sources() => Assert.Equal(["Meet ELM/GOV, ASH/GOV > "], Told.By("Elmford and Ashmere met each other.").Events);

    [Theory]
    [InlineData("Elmford and Ashmere praised each other.")]
    [InlineData("Elmford and Ashmere praised one another.")]
    public void Each_other_is_done_by_all_parties(string text) => Assert.Equal(["Praise ELM/GOV, ASH/GOV > "], Told.By(text).Events);

    [Theory]
    [InlineData("Ada Thorne met her Ashen counterpart.", "Meet OAK/GOV:Ada Thorne > ASH/GOV")]
    [InlineData("Elmish Minister Carla Fenn visited Ashmere.", "Visit ELM/GOV:Carla Fenn > ASH/GOV")]
    [InlineData("Ashmere praised Elmish Minister Carla Fenn.", "Praise ASH/GOV > ELM/GOV:Carla Fenn")]
    [InlineData("Elmish Minister Carla Fenn met Ada Thorne.", "Meet ELM/GOV:Carla Fenn > OAK/GOV:Ada Thorne")]
    public void A_title_with_a_country_tells_who_it_is(string text, string line) => Assert.Equal([line], Told.By(text).Events);

    [Fact]
    public void A_neighbour_with_a_name_is_the_one_named() => Assert.Equal(["Visit ELM/GOV > ASH/GOV"], Told.By("Elmford visited its neighbour Ashmere.").Events);

    [Theory]
    [InlineData("Elmford praised Ashmere. Its reeve visited Oakdale.", "Visit ELM/GOV > OAK/GOV")]
    [InlineData("Ada Thorne visited Ashmere. Her council praised Elmford.", "Praise OAK/GOV > ELM/GOV")]
    [InlineData("Elmford's reeve praised Ashmere.", "Praise ELM/GOV > ASH/GOV")]
    [InlineData("The Elmish council praised Ashmere.", "Praise ELM/GOV > ASH/GOV")]
    [InlineData("Elmish farmers visited Ashmere.", "Visit ELM/CVL > ASH/GOV")]
    public void A_possessor_or_adjective_says_whose_a_role_is(string text, string last) => Assert.Equal(last, Told.By(text).Events[^1]);

    [Theory]
    [InlineData("\"We visited Ashmere,\" Ada Thorne said.", "Visit OAK/GOV > ASH/GOV")]
    [InlineData("Ada Thorne said she had visited Ashmere.", "Visit OAK/GOV:Ada Thorne > ASH/GOV")]
    [InlineData("Elmford told Ashmere that it would visit Oakdale.", "Visit ELM/GOV > OAK/GOV")]
    public void A_pronoun_in_what_is_said_means_the_speaker(string text, string visit) => Assert.Equal([visit], Told.By(text).Events);

    [Theory]
    [InlineData("Ada Thorne said her country had visited Ashmere.", "Visit OAK/GOV > ASH/GOV")]
    [InlineData("The reeve of Elmford said that his country had visited Ashmere.", "Visit ELM/GOV > ASH/GOV")]
    public void The_country_of_a_person_is_the_one_that_the_person_speaks_for(string text, string visit) => Assert.Equal([visit], Told.By(text).Events);

    [Theory]
    [InlineData("Elmford and Ashmere met. The parties praised Oakdale.")]
    [InlineData("Elmford and Ashmere met. Each side praised Oakdale.")]
    [InlineData("The reeve of Elmford met the reeve of Ashmere. Both reeves praised Oakdale.")]
    public void Parties_and_each_side_are_those_told_of(string text) => Assert.Equal("Praise ELM/GOV, ASH/GOV > OAK/GOV", Told.By(text).Events[^1]);

    [Theory]
    [InlineData("Elmford's guild envoy praised Ashmere. The Millers Guild met.")]
    [InlineData("Elmford's Millers Guild envoy praised Ashmere.")]
    [InlineData("The Elmish Millers Guild envoy praised Ashmere.")]
    public void An_envoy_to_a_guild_is_the_one_of_the_village(string text) => Assert.Equal("Praise ELM/GOV > ASH/GOV", Told.By(text).Events[0]);

    [Fact]
    public void A_village_that_is_only_described_is_the_one_told_of_last_that_does_not_act() =>
        Assert.Equal("Praise ELM/GOV > ASH/GOV", Told.By("Oakdale visited Ashmere. Elmford praised the northern kingdom.").Events[^1]);

    [Fact]
    public void A_title_in_a_clause_of_time_belongs_to_the_village_of_the_main_clause() =>
        Assert.Equal("Praise ELM/GOV > ASH/GOV", Told.By("Oakdale sold flour. Elmford sold seed, as the minister praised Ashmere.").Events[^1]);

    [Fact]
    public void A_pronoun_takes_up_the_subject_of_the_main_clause_before() =>
        Assert.Equal("Praise ELM/GOV > ASH/GOV", Told.By("Elmford said that Oakdale had sold flour. It praised Ashmere.").Events[^1]);

    [Fact]
    public void A_pronoun_that_is_no_subject_is_not_the_subject_of_its_clause() =>
        Assert.Equal("ASH/GOV", Told.By("Elmford praised Ashmere, urging it to open the mill.").Claim("Demand").Actors(1).ToString());

    [Fact]
    public void The_ministry_is_the_one_named_in_full_before() => Assert.Contains("Praise OAK/GOV > ASH/GOV", Told.By("Oakdale's mill ministry visited Elmford. The ministry praised Ashmere.").Events);

    [Fact]
    public void Their_heads_are_one_of_each() => Assert.Contains("Meet ELM/GOV, ASH/GOV > ", Told.By("Elmford and Ashmere were quiet after their reeves met.").Events);

    [Theory]
    [InlineData("Officials praised Elmford in Oakdale.", "Praise OAK/GOV > ELM/GOV")]
    [InlineData("Elmford visited the border with Oakdale, and the government praised Ashmere.", "Praise ELM/GOV > ASH/GOV")]
    public void A_role_without_a_village_is_that_of_who_acts_or_of_the_place(string text, string line) => Assert.Contains(line, Told.By(text).Events);

    [Fact]
    public void Whose_side_only_backs_a_council_does_not_own_it() => Assert.DoesNotContain("Praise OAK/GOV > ASH/GOV", Told.By("Elmford met. The Oakdale-backed council praised Ashmere.").Events);

    [Fact]
    public void A_title_that_a_name_begins_with_is_no_part_of_it() => Assert.Equal(["Praise ASH/GOV:Olin Marsh > OAK/GOV"], Told.By("Steward Olin Marsh praised Oakdale.").Events);

    [Fact]
    public void Two_sides_are_those_that_met_though_other_states_are_named_more_often() =>
        Assert.Equal("Praise ELM/GOV, GLD > ASH/GOV", Told.By("Elmford and the Millers Guild met in Oakdale. Oakdale was the host, and Oakton its town. The two sides praised Ashmere.").Events[^1]);

    [Theory]
    [InlineData("Carla Fenn of Ashmere praised Elmford.", "Praise ASH/ELI:Carla Fenn > ELM/GOV")]
    [InlineData("Reeves Ada Thorne of Oakdale and Carla Fenn of Ashmere praised Elmford.", "Praise OAK/GOV:Ada Thorne, ASH/GOV:Carla Fenn > ELM/GOV")]
    public void Whose_somebody_is_may_stand_behind_the_name(string text, string line) => Assert.Equal([line], Told.By(text).Events);

    [Fact]
    public void A_ministry_behind_a_quotation_is_that_of_whoever_spoke() =>
        Assert.StartsWith("Statement ELM/GOV:", Told.By("\"The mill was the fault of Ashmere,\" said Bram Holt. The ministry said that rain fell.").Claims[^1], StringComparison.Ordinal);

    [Theory]
    [InlineData("Elmford praised Ashmere. Ashmere, whose farmers praised Oakdale, stayed away.", "Praise ASH/CVL > OAK/GOV")]
    [InlineData("Elmford and Ashmere met. Oakdale and Elmford met. Oakdale praised all countries.", "Praise OAK/GOV > OTHER/GOV")]
    [InlineData("Elmford met Oakdale. Oakdale will visit Ashmere, and the two sides will praise Elmford.", "Praise OAK/GOV, ASH/GOV > ELM/GOV")]
    public void Whose_and_which_two_are_meant_tells_the_sentence(string text, string last) => Assert.Equal(last, Told.By(text).Events[^1]);

    [Fact]
    public void Who_heads_an_association_has_no_office_of_a_state() =>
        Assert.Equal("Praise OAK/ELI:Lena Moor > ELM/GOV", Told.By("Bram Holt, the reeve of Elmford, met Oakdale in Oakton. Lena Moor, steward of the growers association, praised Elmford. Oakdale was glad.").Events[^1]);

    [Fact]
    public void A_former_office_does_not_take_from_somebody_the_one_that_was_told() =>
        Assert.Equal("Praise GLD/ORG:Lena Moor > ASH/GOV", Told.By("Millers Guild spokeswoman Lena Moor met Oakdale. Lena Moor, a former minister of Elmford, praised Ashmere.").Events[^1]);

    [Theory]
    [InlineData("Reeve Anna Holt, steward Holt praised Ashmere.")]
    [InlineData("Reeve Anna Holt met Oakdale. Minister Holt praised Ashmere.")]
    public void A_surname_with_a_title_may_be_that_of_somebody_whom_only_the_text_knows(string text) => Assert.EndsWith("Anna Holt > ASH/GOV", Told.By(text).Events[^1], StringComparison.Ordinal);

    [Fact]
    public void An_object_is_not_on_the_side_of_its_subject() => Assert.Equal("Praise ELM/GOV:Bram Holt > ASH/GOV", Told.By("Ashmere sold flour. Elmford's reeve, Bram Holt, praised it.").Events[^1]);

    [Fact]
    public void Whom_it_is_said_to_goes_before_who_was_told_of_earlier() => Assert.Contains("Visit ASH/GOV > OAK/GOV", Told.By("Elmford sold flour. Ada Thorne told Ashmere that rain would fall if it visited Oakdale.").Events);
}
