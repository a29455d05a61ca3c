using SchemaGen.Tests.Fixtures;

namespace SchemaGen.Tests.Discourse;

public class EventDateTests
{
    [Theory]
    [InlineData("Elmford visited Ashmere on Monday.", "2019-03-04")]
    [InlineData("Elmford visited Ashmere yesterday.", "2019-03-05")]
    [InlineData("Elmford visited Ashmere on 4 February 2019.", "2019-02-04")]
    [InlineData("Elmford will visit Ashmere on Friday.", "2019-03-08")]
    [InlineData("Oakdale said on Tuesday that Elmford had visited Ashmere on Monday.", "2019-03-04")]
    public void A_date_in_the_clause_is_the_events_day(string text, string day) => Assert.Equal(day, Told.By(text).DayOf("Visit"));

    [Fact]
    public void News_without_a_date_is_of_the_articles_day() => Assert.Equal("2019-03-06", Told.By("Elmford visited Ashmere.").DayOf("Visit"));

    [Theory]
    [InlineData("Elmford visited Ashmere and praised Oakdale on Monday.", "2019-03-04")]
    [InlineData("Elmford praised Oakdale on Monday after visiting Ashmere.", "2019-03-04")]
    [InlineData("Earlier in the day, Elmford visited Ashmere.", "2019-03-06")]
    public void A_day_told_of_one_verb_is_that_of_the_verbs_with_it(string text, string day) => Assert.Equal(day, Told.By(text).DayOf("Visit"));

    [Theory]
    [InlineData("Elmford visited a reeve praised by Ashmere on Monday.", "2019-03-04")]
    [InlineData("Elmford visited Ashmere on Monday to praise Oakdale.", "2019-03-04")]
    public void A_day_behind_what_is_told_of_the_object_is_that_of_the_clause(string text, string day) => Assert.Equal(day, Told.By(text).DayOf("Visit"));

    [Theory]
    [InlineData("Elmford met Ashmere on Monday. Oakdale praised the meeting between Elmford and Ashmere.", "2019-03-04")]
    [InlineData("Elmford met Ashmere on Monday and Friday. Oakdale praised the meetings between Elmford and Ashmere.", null)]
    public void What_is_told_again_is_of_the_day_that_it_was_told_of_first(string text, string? day) =>
        Assert.Equal(day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Told.By(text).Last("Meet").Date);

    [Fact]
    public void A_day_before_an_infinitive_is_that_of_the_verb_above() => Assert.Null(Told.By("Elmford agreed on Monday to visit Ashmere.").DayOf("Visit"));

    [Theory]
    [InlineData("The meeting between Elmford and Ashmere resumed on Monday.", "2019-03-04")]
    [InlineData("The meeting between Elmford and Ashmere held on Monday was short.", "2019-03-04")]
    public void An_event_noun_has_the_day_on_which_it_takes_place(string text, string day) => Assert.Equal(day, Told.By(text).DayOf("Meet"));

    [Fact]
    public void What_somebody_managed_to_do_is_of_the_articles_day() => Assert.Equal("2019-03-06", Told.By("Elmford managed to visit Ashmere.").DayOf("Visit"));

    [Fact]
    public void A_time_in_the_name_of_an_actor_is_no_time() => Assert.Equal(new DateOnly(2019, 3, 6), Told.By("Ada Thorne told the Morning Herald that the mill was old.").Claim("Statement").Date);

    [Theory]
    [InlineData("Elmford visited Ashmere in 2012.")]
    [InlineData("Elmford visited Ashmere last week.")]
    [InlineData("Elmford may visit Ashmere.")]
    [InlineData("Elmford did not visit Ashmere.")]
    public void Another_time_or_no_fact_keeps_the_articles_day_away(string text) => Assert.Null(Told.By(text).DayOf("Visit"));

    [Fact]
    public void A_date_belongs_to_its_own_clause()
    {
        Told told = Told.By("Elmford, which visited Ashmere in 2012, praised Oakdale on Monday.");

        Assert.Equal((null, "2019-03-04"), (told.DayOf("Visit"), told.DayOf("Praise")));
    }

    [Fact]
    public void A_claim_has_the_day_it_was_made() => Assert.Equal(new DateOnly(2019, 3, 5), Told.By("Oakdale said on Tuesday that Elmford had visited Ashmere on Monday.").Claim("Statement").Date);
}
