using SchemaGen.Tests.Fixtures;

namespace SchemaGen.Tests.Discourse;

public class StatusTests
{
    [Theory]
    [InlineData("Elmford visited Ashmere.", Status.Actual)]
    [InlineData("Elmford may visit Ashmere.", Status.Possible)]
    [InlineData("Elmford is expected to visit Ashmere.", Status.Possible)]
    [InlineData("Elmford has to visit Ashmere.", Status.Possible)]
    [InlineData("Elmford to visit Ashmere", Status.Possible)]
    [InlineData("Elmford did not visit Ashmere.", Status.Denied)]
    [InlineData("Elmford never visited Ashmere.", Status.Denied)]
    [InlineData("Neither Elmford nor Oakdale visited Ashmere.", Status.Denied)]
    [InlineData("Elmford neither visited Ashmere nor met Oakdale.", Status.Denied)]
    [InlineData("Elmford neither met Oakdale nor visited Ashmere.", Status.Denied)]
    [InlineData("No reeve of Elmford visited Ashmere.", Status.Denied)]
    public void Modal_and_negation_decide(string text, Status status) => Assert.Equal(status, Told.By(text).Event("Visit").Status);

    [Theory]
    [InlineData("Elmford managed to visit Ashmere.", Status.Actual)]
    [InlineData("Elmford was quick to visit Ashmere.", Status.Actual)]
    [InlineData("Elmford refused to visit Ashmere.", Status.Denied)]
    [InlineData("Elmford failed to visit Ashmere.", Status.Denied)]
    [InlineData("Elmford declined to visit Ashmere.", Status.Denied)]
    [InlineData("Elmford wants to visit Ashmere.", Status.Possible)]
    public void The_verb_above_an_infinitive_decides(string text, Status status) => Assert.Equal(status, Told.By(text).Event("Visit").Status);

    [Theory]
    [InlineData("The guild insisted that Elmford visit Ashmere.", Status.Possible)]
    [InlineData("The guild insisted that Ashmere be visited by Elmford.", Status.Possible)]
    [InlineData("The guild insisted that Elmford visited Ashmere.", Status.Actual)]
    [InlineData("The guild insisted that the reeves of Elmford visit Ashmere.", Status.Actual)]
    public void What_a_subjunctive_tells_is_possible(string text, Status status) => Assert.Equal(status, Told.By(text).Event("Visit").Status);

    [Theory]
    [InlineData("If Elmford visits Ashmere, Oakdale will praise Elmford.")]
    [InlineData("Oakdale will praise Elmford if Elmford visits Ashmere.")]
    [InlineData("Oakdale will praise Elmford should Elmford visit Ashmere.")]
    public void Condition_and_consequence_are_possible(string text)
    {
        Told told = Told.By(text);

        Assert.Equal((Status.Possible, Status.Possible), (told.Event("Visit").Status, told.Event("Praise").Status));
    }

    [Theory]
    [InlineData("Elmford said that it had visited Ashmere.", "Statement", Status.Actual)]
    [InlineData("Elmford confirmed that it had visited Ashmere.", "Confirmation", Status.Actual)]
    [InlineData("Elmford denied that it had visited Ashmere.", "Denial", Status.Denied)]
    [InlineData("Elmford denied visiting Ashmere.", "Denial", Status.Denied)]
    [InlineData("Elmford promised to visit Ashmere.", "Promise", Status.Possible)]
    [InlineData("Elmford is considering visiting Ashmere.", "Plan", Status.Possible)]
    [InlineData("Oakdale urged Elmford to visit Ashmere.", "Demand", Status.Possible)]
    [InlineData("Elmford said it would visit Ashmere.", "Statement", Status.Possible)]
    [InlineData("Elmford said it had not visited Ashmere.", "Statement", Status.Denied)]
    public void The_commitment_of_the_claim_around_decides(string text, string claim, Status status)
    {
        Told told = Told.By(text);

        Assert.StartsWith(claim, told.ClaimAround("Visit"), StringComparison.Ordinal);
        Assert.Equal(status, told.Event("Visit").Status);
    }

    [Theory]
    [InlineData("Elmford refrained from visiting Ashmere.", Status.Denied)]
    [InlineData("Elmford did not refrain from visiting Ashmere.", Status.Possible)]
    [InlineData("Elmford stopped short of visiting Ashmere.", Status.Denied)]
    [InlineData("Elmford held back from visiting Ashmere.", Status.Denied)]
    [InlineData("Elmford shied away from visiting Ashmere.", Status.Denied)]
    [InlineData("Elmford gained from visiting Ashmere.", Status.Possible)]
    public void The_verb_before_a_preposition_decides(string text, Status status) => Assert.Equal(status, Told.By(text).Event("Visit").Status);

    [Fact]
    public void A_planned_visit_is_possible() => Assert.Equal(Status.Possible, Told.By("Elmford's planned visit to Ashmere surprised Oakdale.").Event("Visit").Status);

    [Theory]
    [InlineData("Elmford cancelled its visit to Ashmere.", Status.Denied)]
    [InlineData("Elmford called off its visit to Ashmere.", Status.Denied)]
    [InlineData("Elmford called its visit to Ashmere off.", Status.Denied)]
    [InlineData("Elmford averted a visit by Ashmere.", Status.Denied)]
    [InlineData("Elmford refused a visit by Ashmere.", Status.Denied)]
    [InlineData("Elmford's visit to Ashmere was cancelled.", Status.Denied)]
    [InlineData("Elmford postponed its visit to Ashmere.", Status.Possible)]
    [InlineData("Elmford did not cancel its visit to Ashmere.", Status.Actual)]
    [InlineData("Elmford discussed its visit to Ashmere.", Status.Actual)]
    [InlineData("Elmford has no plans to visit Ashmere.", Status.Denied)]
    [InlineData("Elmford refused to end its visit to Ashmere.", Status.Actual)]
    [InlineData("Oakdale slept without a visit by Elmford to Ashmere.", Status.Denied)]
    public void A_verb_may_say_of_its_object_that_it_did_not_happen(string text, Status status) => Assert.Equal(status, Told.By(text).Event("Visit").Status);

    [Theory]
    [InlineData("Elmford and Ashmere plan a meeting between their reeves.")]
    [InlineData("A meeting between Elmford and Ashmere was proposed by Oakdale.")]
    public void What_is_planned_is_possible(string text) => Assert.Equal(Status.Possible, Told.By(text).Event("Meet").Status);

    [Fact]
    public void Who_is_the_first_to_do_it_has_done_it() => Assert.Equal(Status.Actual, Told.By("Elmford was the first to visit Ashmere.").Event("Visit").Status);

    [Theory]
    [InlineData("Elmford denied praising Ashmere, which visited Oakdale.")]
    [InlineData("Elmford promised to praise Ashmere, which visited Oakdale.")]
    public void What_a_relative_clause_tells_happened_whatever_is_said_of_its_noun(string text) => Assert.Equal(Status.Actual, Told.By(text).Event("Visit").Status);

    [Theory]
    [InlineData("Elmford denied praising Ashmere, which visits Oakdale.", Status.Actual)]
    [InlineData("Elmford denied praising reeves of Ashmere who visit Oakdale.", Status.Denied)]
    public void A_comma_before_a_relative_clause_in_the_present_sets_it_off_from_a_denial(string text, Status status) => Assert.Equal(status, Told.By(text).Event("Visit").Status);

    [Theory]
    [InlineData("Elmford ruled out visiting Ashmere.", Status.Denied)]
    [InlineData("Elmford did not rule out visiting Ashmere.", Status.Possible)]
    public void What_is_ruled_out_does_not_happen_and_what_is_not_may(string text, Status status) => Assert.Equal(status, Told.By(text).Event("Visit").Status);

    [Theory]
    [InlineData("Elmford is open to visiting Ashmere.", Status.Possible)]
    [InlineData("Elmford admitted to visiting Ashmere.", Status.Actual)]
    public void To_with_an_ing_form_is_open_behind_an_adjective(string text, Status status) => Assert.Equal(status, Told.By(text).Event("Visit").Status);

    [Fact]
    public void What_is_told_beside_a_promise_was_done() => Assert.Equal(Status.Actual, Told.By("Elmford said that it had visited Ashmere and that it would praise Oakdale.").Event("Visit").Status);

    [Theory]
    [InlineData("Elmford sees no grounds for a meeting between Ashmere and Oakdale.", Status.Possible)]
    [InlineData("Elmford made a plan after a meeting between Ashmere and Oakdale.", Status.Actual)]
    public void A_noun_of_purpose_leaves_open_what_it_is_for_and_not_what_came_before(string text, Status status) => Assert.Equal(status, Told.By(text).Event("Meet").Status);

    [Fact]
    public void What_a_participle_tells_of_a_thing_happened_whatever_is_said_of_the_thing() => Assert.Equal(Status.Actual, Told.By("Elmford denied milling flour sold by Oakdale.").Event("Sell").Status);
}
