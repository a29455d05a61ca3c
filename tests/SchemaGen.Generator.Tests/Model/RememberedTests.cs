using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Tests.Model;

public class RememberedTests
{
    private int _made;

    [Fact]
    public void What_is_asked_for_again_is_the_same()
    {
        Remembered<string> remembered = new(Make);

        Assert.Same(remembered.Of("a"), remembered.Of("a"));
        Assert.Equal("<b>", remembered.Of("b"));
        Assert.Equal(2, _made);
    }

    [Fact]
    public void What_could_not_be_made_is_tried_again()
    {
        Remembered<string> remembered = new(_ => throw new FormatException($"{++_made}"));

        Assert.Equal("1", Assert.Throws<FormatException>(() => remembered.Of("a")).Message);
        Assert.Equal("2", Assert.Throws<FormatException>(() => remembered.Of("a")).Message);
    }

    /// <summary>An editor that is open all day sees no end of texts.</summary>
    [Fact]
    public void The_first_of_very_many_is_forgotten()
    {
        Remembered<string> remembered = new(Make);
        string first = remembered.Of("0");
        for (int i = 1; i < 100_000; i++)
            remembered.Of($"{i}");

        Assert.NotSame(first, remembered.Of("0"));
        Assert.Equal(first, remembered.Of("0"));
    }

    private string Make(string text)
    {
        _made++;
        return $"<{text}>";
    }
}
