using SchemaGen.Testing;

namespace SchemaGen.Tests.Testing;

/// <summary>Marks in words, and those that do not fit.</summary>
public sealed class SpanMarksTests
{
    [Theory]
    [InlineData("Ann met Bob.", "0-3 a|8-11 b", "[Ann]{a} met [Bob]{b}.")]
    [InlineData("Ann met Bob.", "0-12 all|8-11 b|8-11 c", "[Ann met [[Bob]{c}]{b}.]{all}")]
    [InlineData("Ann \n met  Bob [sic].", "6-14 p", "Ann [met Bob]{p} \\[sic\\].")]
    [InlineData(" Ann met", "0-4 p", "[Ann]{p} met")]
    public void Marks_stand_around_their_words(string text, string marks, string expected)
    {
        Assert.Equal(expected, SpanMarks.Write(new TextSlice(text, new Span(0, text.Length)), Marks(marks), out IReadOnlyList<SpanMark> left));
        Assert.Empty(left);
    }

    [Theory]
    [InlineData("0-7 a|4-11 b", "4-11 b")]
    [InlineData("8-20 far", "8-20 far")]
    [InlineData("3-3 empty", "3-3 empty")]
    public void A_mark_across_a_border_is_given_back(string marks, string left)
    {
        SpanMarks.Write(new TextSlice("Ann met Bob. And went away.", new Span(0, 12)), Marks(marks), out IReadOnlyList<SpanMark> found);

        Assert.Equal(Marks(left), found);
    }

    /// <summary>"0-3 label|..." in UTF-16 code units.</summary>
    private static List<SpanMark> Marks(string text) => [.. text.Split('|').Select(m => m.Split('-', ' ')).Select(m => new SpanMark(new Span(int.Parse(m[0], null), int.Parse(m[1], null)), m[2]))];
}
