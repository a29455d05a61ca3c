namespace SchemaGen.Tests.Text;

public class DatelineReaderTests
{
    private const string Rest = "The council voted on Monday to close the old pier for good.";

    [Theory]
    [InlineData("NORTHPORT, Westland (AP) — ", "NORTHPORT, Westland")]
    [InlineData("NORTHPORT/WESTPORT (REUTERS) - ", "NORTHPORT/WESTPORT")]
    [InlineData("Northport, June 27: ", "Northport")]
    [InlineData("NEW HARBOUR, May 15 (Xinhua) -- ", "NEW HARBOUR")]
    [InlineData("NORTHPORT (Herald): ", "NORTHPORT")]
    [InlineData("NORTHPORT – ", "NORTHPORT")]
    [InlineData("NORTHPORT: ", "NORTHPORT")]
    [InlineData("NEW HARBOUR: ", "NEW HARBOUR")]
    [InlineData("Northport — ", "Northport")]
    [InlineData("NORTHPORT/WESTPORT ", "NORTHPORT/WESTPORT")]
    [InlineData("NORTHPORT ", "NORTHPORT")]
    [InlineData("NORTHPORT, W.L. (AP) -- ", "NORTHPORT, W.L.")]
    public void The_sentence_begins_after_the_dateline(string dateline, string place)
    {
        var document = Read.Of(dateline + Rest);
        Assert.Equal(place, document.Place?.ToString());
        Assert.Equal(dateline.Length, Assert.Single(document.Sentences).Span.Start);
    }

    [Fact]
    public void An_agency_is_no_place()
    {
        var document = Read.Of("CNN — " + Rest);
        Assert.Null(document.Place);
        Assert.Equal(6, document.Sentences[0].Span.Start);
    }

    [Theory]
    [InlineData("NATO Secretary General Jon Stone visited the harbour on Monday with his staff.")]
    [InlineData("UN experts came to Northport.")]
    [InlineData("NATO: The harbour must be closed before the winter comes.")]
    [InlineData("The mayor — a former fisherman — spoke first in the council.")]
    [InlineData("Miller: The harbour must not be closed before the winter comes.")]
    [InlineData("US officials said on Monday: The pier must close before the winter.")]
    [InlineData("Anna Miller (left) and Jon Stone at the harbour of Northport on Monday.")]
    public void Other_openings_stay(string text)
    {
        var document = Read.Of(text);
        Assert.Null(document.Place);
        Assert.Equal(0, document.Sentences[0].Span.Start);
    }

    [Fact]
    public void It_may_follow_a_dek()
    {
        string text = $"The harbour council has taken its decision after years of quarrel.\n\nNORTHPORT (AP) — {Rest}";
        Assert.Equal("NORTHPORT", Read.Of(text).Place?.ToString());
    }
}
