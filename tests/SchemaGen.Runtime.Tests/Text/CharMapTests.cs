using SchemaGen.Text;

namespace SchemaGen.Tests.Text;

/// <summary>The map of a text's characters says of each what <see cref="Signs"/> says of it alone, wherever one begins to look.</summary>
public sealed class CharMapTests
{
    // Letters of several scripts, digits, signs, white space and halves of pairs; no common divisor with the width of a block.
    private static readonly string s_mixed = string.Concat(Enumerable.Repeat("Az 09-é“Ñ”(?…'\u00A0ß Ж\u200B,٣ 文\ud83d\ude00x.\r\n\u2028Q", 11));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("The well of Nyala.")]
    public void A_short_text_is_mapped(string text) => AssertMapped(text);

    [Fact]
    public void A_text_of_several_blocks_is_mapped() => AssertMapped(s_mixed);

    [Fact]
    public void A_shorter_text_leaves_nothing_of_the_one_before()
    {
        var map = new CharMap();
        map.Read(new string('x', 500));

        map.Read("Ox 1");

        Assert.Equal((0b1011UL, 0b0011UL, 0b0001UL), (map.Words(0), map.Letters(0), map.Capitals(0)));
        Assert.Equal(ulong.MaxValue, map.Spaces(4));
    }

    /// <summary>Words are counted by whole blocks: a sign before a word, or a long run of signs, may stand at a block's edge.</summary>
    [Fact]
    public void Words_of_a_line_are_counted_across_blocks()
    {
        var map = new CharMap();
        for (int shift = 0; shift < 70; shift++)
        {
            string line = new string('x', shift) + " “ab (Cd) —— " + new string('-', 70) + "é 1x -- «Zz»";
            map.Read(line);

            Line read = Line.Of(map, 0, line.Length, false);

            Assert.Equal((shift > 0 ? 6 : 5, shift > 0 ? 3 : 2, true), (read.Words, read.LowerWords, read.Letters));
        }
    }

    private static void AssertMapped(string text)
    {
        var map = new CharMap();
        map.Read(text);
        for (int at = 0; at < text.Length; at++)
        {
            Assert.Equal(Next(at, CharKind.LineBreak), map.NextLineBreak(at, text.Length));
            Assert.Equal(Next(at, CharKind.Quote), map.NextQuote(at, text.Length));
            Assert.Equal(Next(at, CharKind.FinalOrBracket), map.NextFinalOrBracket(at, text.Length));
            for (int k = at; k < Math.Min(text.Length, at + 64); k++)
            {
                CharKind kind = Signs.KindOf(text[k]), mapped = Kind(map.Spaces(at), CharKind.Space) | Kind(map.Letters(at), CharKind.Letter) | Kind(map.LowerLetters(at), CharKind.Lower) | Kind(map.Capitals(at), CharKind.Capital);
                Assert.Equal(kind & ~(CharKind.Digit | CharKind.LineBreak | CharKind.Quote | CharKind.FinalOrBracket), mapped);
                Assert.Equal((kind & (CharKind.Letter | CharKind.Digit)) != 0, (map.Words(at) >> (k - at) & 1) != 0);
                Assert.Equal(char.IsAsciiLetterOrDigit(text[k]), (map.PlainWords(at) >> (k - at) & 1) != 0);
                CharKind Kind(ulong bits, CharKind of) => (bits >> (k - at) & 1) != 0 ? of : CharKind.None;
            }
        }

        Assert.Equal(ulong.MaxValue, map.Spaces(text.Length));

        int Next(int at, CharKind kind) => Enumerable.Range(at, text.Length - at).FirstOrDefault(k => (Signs.KindOf(text[k]) & kind) != 0, text.Length);
    }
}
