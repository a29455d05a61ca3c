using SampleApp.Output;

namespace SampleApp.Tests;

public sealed class CodePointsTests
{
    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("abc", 3, 3)]
    [InlineData("a\U0001F600b", 1, 1)]
    [InlineData("a\U0001F600b", 3, 2)]
    [InlineData("a\U0001F600b", 4, 3)]
    [InlineData("\U0001F600\U0001F600\U0001F600", 4, 2)]
    [InlineData("\U0001F600\U0001F600\U0001F600", 6, 3)]
    [InlineData("e\u0301\r\n", 4, 4)]
    public void Before_counts_pairs_once(string text, int codeUnit, int codePoint) => Assert.Equal(codePoint, new CodePoints(text).Before(codeUnit));
}
