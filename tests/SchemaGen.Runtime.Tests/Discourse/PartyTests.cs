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
    public void Who_acts_at_a_meeting_takes_part_in_it(string text) => Assert.Contains("Meet ELM/GOV > ASH/GOV", Told.By(text).Events);

    [Fact]
    public void Those_between_whom_something_was_held_are_its_parties() => Assert.Contains("Meet ELM/GOV, ASH/GOV > ", Told.By("Oakdale praised a meeting held on Monday between Elmford and Ashmere.").Events);

    [Fact]
    public void Who_has_a_part_in_something_does_it() => Assert.Contains("Visit ELM/GOV > ASH/GOV", Told.By("Elmford denied any part in the visit to Ashmere.").Events);

    [Fact]
    public void Whose_a_thing_is_that_somebody_gets_is_its_giver() => Assert.Equal(["Sell OAK/GOV > ELM/GOV"], Told.By("Elmford's purchase of Oakish flour was small.").Events);

    [Fact]
    public void Who_decides_does_what_is_decided() => Assert.Contains("Visit ASH/GOV > OAK/GOV", Told.By("Elmford praised the decision by Ashmere to visit Oakdale.").Events);

    [Fact]
    public void Both_of_a_kind_are_one_of_each_party() => Assert.Equal("Statement ELM/GOV, ASH/GOV: the mill was old", Assert.Single(Told.By("Elmford and Ashmere met. Both councils said the mill was old.").Claims));
}
