using SchemaGen.Tests.Fixtures;

namespace SchemaGen.Tests.Grammar;

/// <summary>Whose verb a verb is, where other words stand between or before.</summary>
public sealed class SubjectTests
{
    [Theory]
    [InlineData("Elmford sold flour as the envoys left the hall.", "the envoys / left / the hall")]
    [InlineData("Elmford sold flour as tensions rise in the valley.", "tensions / rise / -")]
    [InlineData("Elmford sold flour as the farm commission prepared to vote.", "the farm commission / prepared / -")]
    public void Behind_as_somebody_with_a_verb_opens_a_clause(string text, string line) => Assert.Equal(line, Last(text, line));

    [Theory]
    [InlineData("For years Oakdale's reeve praised Ashmere.", "reeve / praised / Ashmere")]
    [InlineData("After weeks of talks Oakdale's reeve praised Ashmere.", "reeve / praised / Ashmere")]
    public void Behind_a_time_the_subject_begins(string text, string line) => Assert.Equal(line, Last(text, line));

    [Theory]
    [InlineData("Ashmere met a farmer from Riverton who praised Oakdale.", "a farmer / praised / Oakdale")]
    [InlineData("Ashmere met a farmer from Riverton, who praised Oakdale.", "a farmer / praised / Oakdale")]
    public void Who_takes_up_nobody_but_a_person(string text, string line) => Assert.Equal(line, Last(text, line));

    [Theory]
    [InlineData("Farmers, paid in flour by the guild if they sing, will praise Oakdale.", "Farmers / will praise / Oakdale")]
    [InlineData("Mills owned and tended by the guild praised Oakdale.", "Mills / praised / Oakdale")]
    [InlineData("Letter carts mailed by the guild praised Oakdale.", "Letter carts / praised / Oakdale")]
    public void Behind_what_was_done_to_it_the_subject_goes_on(string text, string line) => Assert.Equal(line, Last(text, line));

    [Fact]
    public void What_goes_both_ways_has_one_phrase() => Assert.Equal("All carts / were sold / -", Parsed.Of("All carts to and from Oakdale were sold by Elmford.").Line("sold"));

    [Fact]
    public void What_a_thing_is_meant_to_do_is_no_clause_of_a_time() => Assert.Equal("Elmford / praised / Ashmere", Parsed.Of("Hours before talks meant to help Oakdale, Elmford praised Ashmere.").Line("praised"));

    [Fact]
    public void A_sum_behind_some_is_the_object() => Assert.Equal("Elmford / sold / some $300 million", Parsed.Of("Elmford sold some $300 million in flour.").Line("sold"));

    private static string Last(string text, string line) => Parsed.Of(text).Line(line.Split(" / ")[1].Split(' ')[^1]);
}
