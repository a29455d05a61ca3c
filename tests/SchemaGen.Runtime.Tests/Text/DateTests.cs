using System.Globalization;
using SchemaGen.Text.Dates;

namespace SchemaGen.Tests.Text;

public class DateTests
{
    // A Wednesday.
    private static readonly DateOnly Article = new(2019, 3, 6);

    [Theory]
    [InlineData("Tuesday", "2019-03-05")]
    [InlineData("on Monday", "2019-03-04")]
    [InlineData("Wednesday", "2019-03-06")]
    [InlineData("on Thursday", "2019-02-28")]
    [InlineData("late Saturday", "2019-03-02")]
    [InlineData("Tuesday night", "2019-03-05")]
    [InlineData("last Wednesday", "2019-02-27")]
    [InlineData("next Wednesday", "2019-03-13")]
    [InlineData("Friday last week", "2019-03-01")]
    [InlineData("Monday next week", "2019-03-11")]
    [InlineData("yesterday", "2019-03-05")]
    [InlineData("today", "2019-03-06")]
    [InlineData("tonight", "2019-03-06")]
    [InlineData("tomorrow", "2019-03-07")]
    [InlineData("two days ago", "2019-03-04")]
    [InlineData("Nov. 7", "2018-11-07")]
    [InlineData("March 5", "2019-03-05")]
    [InlineData("on Feb 29", "2016-02-29")]
    [InlineData("7 November 2018", "2018-11-07")]
    [InlineData("the 7th of November", "2018-11-07")]
    [InlineData("November 25, 2017", "2017-11-25")]
    [InlineData("Thursday (Feb 28)", "2019-02-28")]
    [InlineData("Monday, June 27, 2016", "2016-06-27")]
    [InlineData("2018-06-22", "2018-06-22")]
    [InlineData("11/22/2018", "2018-11-22")]
    [InlineData("22.11.2018", "2018-11-22")]
    [InlineData("last week", null)]
    [InlineData("in April", null)]
    [InlineData("in 2015", null)]
    [InlineData("April 2016", null)]
    [InlineData("19 and 20 Nov", null)]
    [InlineData("Nov. 19 and 20", null)]
    [InlineData("15 October to 16 October", null)]
    [InlineData("since Monday", null)]
    public void A_date_is_read_whole_and_settled(string words, string? expected)
    {
        Assert.True(TryRead(words, 0, out var mention, out int count));
        Assert.Equal(count, mention.Count);
        Assert.Equal(expected is null ? null : DateOnly.ParseExact(expected, "yyyy-MM-dd", CultureInfo.InvariantCulture), mention.Resolve(Article));
    }

    [Theory]
    [InlineData("Friday", "2019-03-08")]
    [InlineData("Wednesday", "2019-03-06")] // the day of the article itself
    [InlineData("March 20", "2019-03-20")]
    [InlineData("Nov. 7", "2019-11-07")]
    [InlineData("Dec. 30", "2018-12-30")]
    public void What_is_to_come_lies_ahead(string words, string expected)
    {
        Assert.True(TryRead(words, 0, out var mention, out _));
        Assert.Equal(DateOnly.ParseExact(expected, "yyyy-MM-dd", CultureInfo.InvariantCulture), mention.Resolve(Article, future: true));
    }

    [Theory]
    [InlineData("may sail soon")]
    [InlineData("May could not")]
    [InlineData("march on")]
    [InlineData("33 boats")]
    [InlineData("2019 boats")]
    [InlineData("on the pier")]
    [InlineData("by ferry")]
    [InlineData("Sun rises")]
    public void Other_words_are_no_date(string words) => Assert.False(TryRead(words, 0, out _, out _));

    [Fact]
    public void Without_an_articles_date_only_whole_dates_are_settled()
    {
        Assert.True(TryRead("Monday", 0, out var monday, out _));
        Assert.Null(monday.Resolve(null));
        Assert.True(TryRead("4 March 2019", 0, out var whole, out _));
        Assert.Equal(new DateOnly(2019, 3, 4), whole.Resolve(null));
    }

    [Fact]
    public void A_preposition_before_the_token_counts()
    {
        Assert.True(TryRead("closed since Monday", 2, out var mention, out _));
        Assert.Equal(DateKind.Period, mention.Kind);
    }

    [Theory]
    [InlineData("Monday, November 25, 2019\n\nHarbour council elects its new chair\n\n{0}", "2019-11-25")]
    [InlineData("{0}\n\nBY ANNA MILLER [a@example.org] date 2019-11-24 ISLANDS", "2019-11-24")]
    [InlineData("Published: 25 March 2018\n\n{0}", "2018-03-25")]
    [InlineData("Aug 20, 2020\n\n{0}", "2020-08-20")]
    [InlineData("Updated 11/22/2019\n\n{0}", "2019-11-22")]
    [InlineData("{0}\n\nCredit: Herald 2019-06-22", "2019-06-22")]
    [InlineData("Thursday, July 18, 2019\n\nNorthport, June 27: {0}", "2019-06-27")]
    [InlineData("Northport, June 27: {0}", null)]
    [InlineData("{0}\n\nComments\n\nPosted on June 3, 2019", null)]
    [InlineData("{0}", null)]
    public void The_articles_date_is_found_around_it(string frame, string? expected)
    {
        const string body = "The harbour council said that it had closed the old pier on May 3, 2011.";
        var date = Read.Of(string.Format(CultureInfo.InvariantCulture, frame, body)).Date;
        Assert.Equal(expected, date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_given_date_is_kept() => Assert.Equal(Article, Read.Of("Monday, November 25, 2019\n\nThe harbour council said that it had closed the old pier.", Article).Date);

    private static bool TryRead(string words, int at, out DateMention mention, out int count)
    {
        const string before = "They met ";
        string text = before + words;
        var tokens = Read.Of(text).Tokens;
        count = tokens.Length - 2;
        return DateReader.TryReadDate(tokens, text, at + 2, out mention);
    }
}
