using SchemaGen.Grammar;
using SchemaGen.Tests.Fixtures;

namespace SchemaGen.Tests.Grammar;

/// <summary>Clauses inside a clause that no comma sets off: where they end, and whose verb comes behind them.</summary>
public class RelativeClauseTests
{
    [Theory]
    [InlineData("The reeve who visited Elmford sold flour.", "The reeve / visited / Elmford")]
    [InlineData("The reeve who had visited Elmford sold flour.", "The reeve / had visited / Elmford")]
    [InlineData("The reeve that visited Elmford sold flour.", "The reeve / visited / Elmford")]
    public void The_verb_behind_a_relative_clause_has_the_noun_before_it_for_subject(string text, string relative)
    {
        Parsed parsed = Parsed.Of(text);

        Assert.Equal([relative, "The reeve / sold / flour"], [parsed.Line("visited"), parsed.Line("sold")]);
        Assert.Equal((ClauseLink.Relative, ClauseLink.Root), (parsed.Clause("visited").Link, parsed.Clause("sold").Link));
    }

    [Theory]
    [InlineData("The flour that Elmford sold was old.")]
    [InlineData("The flour Elmford sold was old.")]
    [InlineData("The flour that Elmford sold to Oakdale in the market was old.")]
    [InlineData("The reeve said the flour Elmford sold to Oakdale was old.")]
    public void A_relative_clause_may_have_the_noun_before_it_for_object(string text)
    {
        Parsed parsed = Parsed.Of(text);

        Assert.Equal(ClauseLink.Relative, parsed.Clause("sold").Link);
        Assert.EndsWith("Elmford / sold / the flour", parsed.Line("sold"), StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith("the flour / was", parsed.Line("was"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_object_of_a_verb_may_be_the_object_of_a_bare_relative_clause_too() => Assert.Equal("the council / sold / the carts", Parsed.Of("Elmford praised the carts the council sold in May.").Line("sold"));

    [Theory]
    [InlineData("Elmford sold its mill, a step the guild condemned.", "the guild / condemned / a step")]
    [InlineData("Elmford made charges that Oakdale rejects as old.", "Oakdale / rejects / charges")]
    public void What_is_added_behind_a_comma_or_takes_no_that_clause_is_the_object(string text, string line) => Assert.Equal(line, Parsed.Of(text).Line(line.Split(" / ")[1]));

    [Theory]
    [InlineData("The claim that Elmford sold flour surprised Ashmere.", "The claim / surprised / Ashmere")]
    [InlineData("A report that Elmford had sold flour to Oakdale angered the council.", "A report / angered / the council")]
    public void A_noun_whose_that_clause_tells_what_it_is_has_its_own_verb_behind(string text, string line)
    {
        Parsed parsed = Parsed.Of(text);

        Assert.Equal((ClauseLink.NounComplement, "flour"), (parsed.Clause("sold").Link, parsed.Words(parsed.Clause("sold").Object)));
        Assert.Equal(line, parsed.Line(parsed.Verbs.Split(' ')[^1]));
    }

    [Fact]
    public void A_relative_clause_may_have_a_complement_with_a_subject_of_its_own()
    {
        Parsed parsed = Parsed.Of("The reeve who said Elmford had sold flour resigned.");

        Assert.Equal(("Elmford / had sold / flour", "Complement of said"), (parsed.Line("sold"), parsed.Link("sold")));
        Assert.Equal("The reeve / resigned / -", parsed.Line("resigned"));
    }

    [Fact]
    public void What_somebody_is_told_is_no_relative_clause() => Assert.Equal("Complement of told", Parsed.Of("The reeve told Elmford that Oakdale sold flour.").Link("sold"));

    [Fact]
    public void Behind_a_relative_clause_goes_on_what_its_own_verb_says()
    {
        Parsed parsed = Parsed.Of("Elmford rejected the claim, though the guild said that those who stole flour would pay.");

        Assert.Same(parsed.Clause("said"), parsed.Clause("pay").Parent);
    }

    [Fact]
    public void A_participle_before_the_verb_of_its_noun_is_passive()
    {
        Parsed parsed = Parsed.Of("Two of the weavers captured in Oakton told reporters that Elmford sold flour.");

        Assert.Equal((ClauseLink.Reduced, true), (parsed.Clause("captured").Link, parsed.Clause("captured").IsPassive));
        Assert.Equal("Two", parsed.Words(parsed.Clause("told").Subject));
    }

    [Theory]
    [InlineData("The cart that hit the old mill was sold.", "The cart / hit / the old mill")]
    [InlineData("Elmford sold carts that target Ashmere.", "carts / target / Ashmere")]
    [InlineData("It was Elmford that hit the mill.", "Elmford / hit / the mill")]
    public void A_word_that_may_be_a_noun_is_the_verb_behind_that(string text, string line) => Assert.Equal(line, Parsed.Of(text).Line(line.Split(" / ")[1]));

    [Fact]
    public void Of_two_objects_a_relative_clause_may_have_one_behind_its_verb()
    {
        Parsed parsed = Parsed.Of("It was flour that Elmford sold Ashmere.");

        Assert.Equal((ClauseLink.Relative, "Elmford / sold / flour / Ashmere"), (parsed.Clause("sold").Link, parsed.Line("sold")));
    }

    [Fact]
    public void What_is_labelled_is_the_object_of_both_verbs()
    {
        Parsed parsed = Parsed.Of("Elmford praised what it described as a gift.");

        Assert.Equal(("Elmford / praised / what", "it / described / what"), (parsed.Line("praised"), parsed.Line("described")));
        Assert.Equal(ClauseLink.Relative, parsed.Clause("described").Link);
    }

    [Theory]
    [InlineData("Ada Thorne, whose release Oakdale had refused, left.", "Oakdale / had refused / release")]
    [InlineData("Ada Thorne, whose release angered Oakdale, left.", "release / angered / Oakdale")]
    public void What_is_somebodys_may_be_the_object_of_its_clause(string text, string line) => Assert.Equal(line, Parsed.Of(text).Line(line.Split(' ')[^3]));

    [Theory]
    [InlineData("Elmford closed the mill on Monday, in what Oakdale described as a mistake.")]
    [InlineData("Elmford praised on Monday what Oakdale described as a mistake.")]
    public void What_is_labelled_may_stand_anywhere(string text) => Assert.Equal("Oakdale / described / what", Parsed.Of(text).Line("described"));
}
