using SchemaGen.Grammar;
using SchemaGen.Tests.Fixtures;

namespace SchemaGen.Tests.Grammar;

public class QuotationTests
{
    [Theory]
    [InlineData("\"The mill is old,\" the reeve said.", true)]
    [InlineData("Ada Thorne said, \"The mill is old.\"", true)]
    [InlineData("The reeve said the mill was \"a very sad place\".", false)]
    public void A_quotation_is_a_clause_of_its_own_or_a_part_of_another(string text, bool clausal) => Assert.Equal(clausal, Assert.Single(Assert.Single(Parsed.Of(text).Sentences).Quotations).IsClausal);

    [Fact]
    public void Clauses_know_the_quotation_they_stand_in()
    {
        Parsed parsed = Parsed.Of("\"The mill is old,\" the reeve said.");

        Assert.Equal(0, parsed.Clause("is").Quote);
        Assert.Equal(-1, parsed.Clause("said").Quote);
    }

    [Fact]
    public void Words_in_quotation_marks_stay_in_the_sentences_syntax() =>
        Assert.Equal("the mill / was / a very sad place", Parsed.Of("The reeve said the mill was \"a very sad place\".").Line("was"));

    [Fact]
    public void Marks_inside_a_quotation_do_not_end_it()
    {
        Parsed parsed = Parsed.Of("\"The reeve said 'no' to us,\" Ada Thorne said.");
        Quotation quotation = Assert.Single(parsed.Sentences[0].Quotations);

        Assert.StartsWith("The reeve said 'no' to us", parsed.Words(quotation.First, quotation.Last), StringComparison.Ordinal);
    }

    [Fact]
    public void A_quotation_runs_over_sentences()
    {
        Parsed parsed = Parsed.Of("Ada Thorne said: \"The mill is old. We will sell the flour.\"");

        Assert.Equal(2, parsed.Sentences.Count);
        Quotation first = Assert.Single(parsed.Sentences[0].Quotations);
        Quotation second = Assert.Single(parsed.Sentences[1].Quotations);
        Assert.Equal((false, true), (first.ContinuesBefore, first.ContinuesAfter));
        Assert.Equal((true, false), (second.ContinuesBefore, second.ContinuesAfter));
    }
}
