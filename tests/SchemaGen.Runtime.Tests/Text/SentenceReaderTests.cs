using SchemaGen.Text;

namespace SchemaGen.Tests.Text;

public class SentenceReaderTests
{
    [Theory]
    [InlineData("Gen. Miller met Mr. Stone and Dr. J. R. Hill of the U.S. Harbour Office.")]
    [InlineData("The fee rose by 2.5 percent to 11,000 crowns on Jan. 3 and again on Sept. 9.")]
    [InlineData("Pier No. 7 was closed... and nobody knew why.")]
    [InlineData("“There will be no ferry!” the mayor told the council.")]
    [InlineData("“We waited… Nobody came,” the mayor told the council.")]
    [InlineData("\"Who will pay?\" Miller asked the council.")]
    [InlineData("The boat (built in 1912. Rebuilt in 1960) sank.")]
    [InlineData("Stone Harbour Inc. Chairman Jon Hill spoke at 10 a.m. Monday.")]
    [InlineData("He wrote to St. Peter's Harbour, Calif. Monday.")]
    public void Stops_inside_do_not_end_it(string text) => Assert.Equal([text], Read.Sentences(text));

    [Theory]
    [InlineData("The ferry sank. Nobody was hurt.", "The ferry sank.")]
    [InlineData("The ferry sank!  Nobody was hurt.", "The ferry sank!")]
    [InlineData("Did the ferry sink? Nobody knows.", "Did the ferry sink?")]
    [InlineData("“The ferry sank.” Nobody was hurt.", "“The ferry sank.”")]
    [InlineData("He came from the U.S. The ferry sank.", "He came from the U.S.")]
    [InlineData("It happened in 2015. Nobody was hurt.", "It happened in 2015.")]
    [InlineData("It was built by Stone Inc. The ferry sank.", "It was built by Stone Inc.")]
    [InlineData("The ferry sank.Nobody was hurt.", "The ferry sank.")]
    [InlineData("The ferry sank (at noon). Nobody was hurt.", "The ferry sank (at noon).")]
    [InlineData("The ferry sank.\u00a0 Nobody was hurt.", "The ferry sank.")]
    [InlineData("The ferry sank… Nobody was hurt.", "The ferry sank…")]
    [InlineData("It was she, not I. Nobody was hurt.", "It was she, not I.")]
    [InlineData("'The ferry sank.' Nobody was hurt.", "'The ferry sank.'")]
    [InlineData("The ferry sank. 'We are sad,' he said.", "The ferry sank.")]
    public void Stops_end_it(string text, string first)
    {
        var sentences = Read.Sentences(text);
        Assert.Equal(2, sentences.Length);
        Assert.Equal(first, sentences[0]);
    }

    [Fact]
    public void A_quotation_of_several_sentences_is_divided()
    {
        var document = Read.Of("“The ferry sank. Nobody was hurt. We are glad,” Miller said. “It is over.” He left.");
        Assert.Equal([false, true, true, false, false], document.Sentences.Select(s => s.OpensInQuote));
    }

    [Theory]
    [InlineData("'They will wait. They must,' he said.")]
    [InlineData("‘They will wait. They must,’ he said.")]
    [InlineData("\"They will wait. They must,\" he said.")]
    [InlineData("«They will wait. They must,» he said.")]
    [InlineData("He said: \"It's late. They must wait.”")]
    public void Any_kind_of_mark_will_do(string text) => Assert.Equal([false, true], Read.Of(text).Sentences.Select(s => s.OpensInQuote));

    [Fact]
    public void An_unmatched_mark_affects_its_own_paragraph_only()
    {
        var document = Read.Of("“The ferry sank early on Monday. Nobody was hurt at all.\n\n“We are glad of that. It was close,” the old mayor said.\n\nThe council met on Tuesday. It was a short meeting.");
        Assert.Equal([false, true, false, true, false, false], document.Sentences.Select(s => s.OpensInQuote));
    }

    [Theory]
    [InlineData("The fishermen's ferry and the ferrymen’s hut burnt. The miners' hut did not.")]
    [InlineData("In the '90s the ferry didn't sail. It was the sailors' choice.")]
    public void Apostrophes_open_nothing(string text)
    {
        var document = Read.Of(text);
        Assert.Equal([false, false], document.Sentences.Select(s => s.OpensInQuote));
        Assert.DoesNotContain(document.Tokens, t => t.Shape is TokenShape.OpenQuote or TokenShape.CloseQuote);
    }

    [Fact]
    public void A_possessive_inside_single_marks_does_not_close_them()
    {
        var shapes = Read.Shapes("He called it 'the sailors' own choice' today.");
        Assert.Single(shapes, s => s.Shape == TokenShape.CloseQuote);
        Assert.Single(shapes, s => s.Shape == TokenShape.Possessive);
    }
}
