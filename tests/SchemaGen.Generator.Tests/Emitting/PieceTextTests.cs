using Microsoft.CodeAnalysis.Text;
using SchemaGen.Generator.Emitting;

namespace SchemaGen.Generator.Tests.Emitting;

public class PieceTextTests
{
    private static readonly string[] s_pieces = ["", "one\n", "two", "", "\nthree\n", "x"];

    [Fact]
    public void A_text_in_pieces_reads_as_the_whole()
    {
        string whole = string.Concat(s_pieces);
        PieceText text = new(s_pieces);

        Assert.Equal(whole, text.ToString());
        Assert.Equal(whole, string.Concat(Enumerable.Range(0, text.Length).Select(i => text[i])));
        for (int start = 0; start <= whole.Length; start++)
        {
            for (int end = start; end <= whole.Length; end++)
                Assert.Equal(whole[start..end], text.ToString(TextSpan.FromBounds(start, end)));
        }

        Assert.Equal(SourceText.From(whole).Lines.Select(l => l.Span), text.Lines.Select(l => l.Span));
    }

    [Fact]
    public void Without_pieces_it_is_empty() => Assert.Equal("", new PieceText(["", ""]).ToString());
}
