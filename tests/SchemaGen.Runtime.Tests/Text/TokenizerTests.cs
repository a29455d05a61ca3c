using static SchemaGen.Text.TokenShape;

namespace SchemaGen.Tests.Text;

public class TokenizerTests
{
    [Theory]
    [InlineData("The U.S.-made boat", "The|U.S.|-|made|boat")]
    [InlineData("Gen. Stone doesn't know", "Gen.|Stone|does|n't|know")]
    [InlineData("on Nov. 7, 2018.", "on|Nov.|7|,|2018|.")]
    [InlineData("$2.5 or 11,000 of the 5th", "$|2.5|or|11,000|of|the|5th")]
    [InlineData("the mayor's, the mayors’ plan", "the|mayor|'s|,|the|mayors|’|plan")]
    [InlineData("we'll wait... or not?!", "we|'ll|wait|...|or|not|?!")]
    [InlineData("ferry -- old - and new-ish — sank", "ferry|--|old|-|and|new|-|ish|—|sank")]
    [InlineData("Northport/Westport [sic] (x)", "Northport|/|Westport|[|sic|]|(|x|)")]
    public void Words_and_signs_are_tokens(string text, string tokens) => Assert.Equal(tokens.Split('|'), Read.Tokens(text));

    [Fact]
    public void Each_has_its_shape()
    {
        Assert.Equal(
            [
                ("The", Capitalised), ("NATO", AllCapitals), ("U.S.", AllCapitals), ("I", Capitalised), ("boat", Lower), ("’s", Possessive), ("5th", Digits), ("–", Dash), ("“", OpenQuote), ("old", Lower), ("-", Hyphen), ("ish", Lower),
                (",", Comma), ("”", CloseQuote), ("(", OpenBracket), ("a", Lower), (":", Colon), ("b", Lower), (";", Semicolon), ("c", Lower), (")", CloseBracket), ("%", Other), (".", Stop),
            ],
            Read.Shapes("The NATO U.S. I boat’s 5th – “old-ish,” (a: b; c) %."));
    }

    [Fact]
    public void The_last_dot_ends_the_sentence_even_after_an_abbreviation() => Assert.Equal((".", Stop), Read.Shapes("It was built by Stone Inc.")[^1]);

    [Fact]
    public void White_space_before_is_told()
    {
        var document = Read.Of("the old-new\u00a0boat.");
        Assert.Equal([true, true, false, false, true, false], document.Tokens.Select(t => t.SpaceBefore));
    }
}
