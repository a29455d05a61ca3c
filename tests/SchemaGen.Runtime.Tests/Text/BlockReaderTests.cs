using SchemaGen.Text;

namespace SchemaGen.Tests.Text;

public class BlockReaderTests
{
    private const string First = "The mayor of Northport told the harbour council on Monday that the ferry would sail again.";
    private const string Second = "The council answered that it had not yet received the papers for the new ferry.";
    private const string Third = "A vote on the harbour fees is expected before the end of the winter season.";

    [Theory]
    [InlineData("Northport mayor promises new ferry")]
    [InlineData("Northport mayor promises new ferry to the islands.")]
    [InlineData("Mayor resigns")]
    [InlineData("Subscribe")]
    public void A_single_line_is_prose_whatever_it_looks_like(string text) => Assert.Equal([text], Read.Blocks(text, BlockKind.Body));

    [Fact]
    public void A_headline_stands_above_the_article()
    {
        string text = $"Home\nIslands\n\nNorthport mayor promises new ferry\n\n{First}\n\n{Second}\n";
        Assert.Equal(["Northport mayor promises new ferry"], Read.Blocks(text, BlockKind.Headline));
        Assert.Equal([First, Second], Read.Blocks(text, BlockKind.Body));
        Assert.Equal(["Home", "Islands"], Read.Blocks(text, BlockKind.Clutter));
    }

    [Fact]
    public void A_headline_is_kept_as_often_as_it_stands_there()
    {
        string text = $"Mayor promises ferry\nNorthport\nMayor promises ferry\n{First}";
        Assert.Equal(["Mayor promises ferry", "Mayor promises ferry"], Read.Blocks(text, BlockKind.Headline));
    }

    [Fact]
    public void A_headline_cut_short_by_navigation_is_clutter()
    {
        string text = $"HomeIslandsNorthport mayor promises new ferry to all the...\n\nNorthport mayor promises new ferry to all the islands\n\n{First}";
        Assert.Equal(["Northport mayor promises new ferry to all the islands"], Read.Blocks(text, BlockKind.Headline));
    }

    [Fact]
    public void Of_many_headlines_above_only_the_nearest_count()
    {
        string others = string.Concat(Enumerable.Range(0, 9).Select(i => $"Another island elects its council number {i}\n"));
        Assert.Equal(4, Read.Blocks($"{others}Northport mayor promises new ferry\n{First}", BlockKind.Headline).Length);
    }

    [Fact]
    public void Key_points_behind_bullets_are_kept_however_many_lines_stand_above()
    {
        string others = string.Concat(Enumerable.Range(0, 9).Select(i => $"Another island elects its council number {i}\n"));
        string[] points = ["The mayor of Northport promises a new ferry to all of the islands", "The council of Westport says that it will not pay for any ferry"];
        Assert.Subset(Read.Blocks($"• {points[0]}\n• {points[1]}\n{others}{First}", BlockKind.Headline).ToHashSet(), points.ToHashSet());
    }

    [Theory]
    [InlineData("16:42 ", "16:42")]
    [InlineData("9.05am - ", "9.05am")]
    [InlineData("14:15 GMT ", "14:15 GMT")]
    [InlineData("14:15 | ", "14:15")]
    [InlineData("9:05 AM ", "9:05 AM")]
    public void The_time_of_an_entry_stands_beside_it(string time, string clutter)
    {
        string text = $"{First}\n\n{time}Mayor promises a new ferry to the islands\n\n{Second}";
        Assert.Contains(Read.Blocks(text, BlockKind.Clutter), c => c.StartsWith(clutter, StringComparison.Ordinal));
        Assert.Contains(Read.Of(text).Blocks, b => b.Kind != BlockKind.Clutter && text.AsSpan(b.Span.Start).StartsWith("Mayor promises"));
    }

    [Fact]
    public void A_word_that_begins_as_a_time_zone_does_stays_whole() =>
        Assert.Contains(Read.Of($"{First}\n\n16:42 Ethel Miller promises a new ferry to the islands\n\n{Second}").Blocks, b => b.Kind != BlockKind.Clutter && b.Span.Length == "Ethel Miller promises a new ferry to the islands".Length);

    [Theory]
    [InlineData("By Anna Miller")]
    [InlineData("BY ANNA MILLER, JON STONE [anna@example.org]")]
    [InlineData("By Anna Miller, harbour correspondent")]
    [InlineData("3 MIN READ")]
    [InlineData("Share this article")]
    [InlineData("- Advertisement -")]
    [InlineData("[ad_1]")]
    [InlineData("ferry-at-dawn.jpg")]
    [InlineData("Monday, March 4, 2019")]
    [InlineData("Published: 4 March 2019, 10:30 GMT")]
    [InlineData("Related Story Fishermen fear the new ferry will scare the herring away")]
    [InlineData("Read more: Fishermen fear the new ferry will scare the herring away.")]
    [InlineData("(Reporting by Anna Miller; Editing by Jon Stone)")]
    [InlineData("© 2019 Northport Herald. All rights reserved, no part of it may be copied.")]
    [InlineData("18°C")]
    [InlineData("Anna Miller, Jon Stone and Peter Hill, Associated Press")]
    [InlineData("Jon Stone/AFP/Getty Images")]
    [InlineData("(Photo by Jon Stone/Northport Images via Getty Images)")]
    [InlineData("Our Standards: The principles that our whole newsroom stands by.")]
    [InlineData("Last updated on May 5, 2018 at 12:30 pm")]
    [InlineData("___")]
    [InlineData("Slideshow (4 images)")]
    [InlineData("News | Islands | Northport")]
    [InlineData("https://example.org/ferry")]
    [InlineData("Anna Miller in Westport contributed to this report.")]
    public void Lines_that_are_no_article_are_clutter(string line)
    {
        Assert.Equal([line], Read.Blocks($"{First}\n\n{line}\n\n{Second}", BlockKind.Clutter));
        Assert.Equal([line], Read.Blocks($"{line}\n\n{First}\n\n{Second}", BlockKind.Clutter));
    }

    [Theory]
    [InlineData("More than forty boats lay in the harbour when the storm came in.")]
    [InlineData("Related work on the piers will cost three million crowns, the council said.")]
    [InlineData("By Tuesday the ice had broken the old pier and two of the boats.")]
    [InlineData("No comment was given.")]
    [InlineData("The council named the following four islands:")]
    [InlineData("\"We will not wait,\" she said.")]
    public void Sentences_in_the_article_are_prose(string line) => Assert.Equal([First, line, Second], Read.Blocks($"{First}\n\n{line}\n\n{Second}", BlockKind.Body));

    [Fact]
    public void A_short_heading_inside_the_article_is_clutter_and_a_long_one_a_headline()
    {
        string text = $"{First}\n\nStormy waters\n\n{Second}\n\nIslanders wait for their ferry\n\n{Third}";
        Assert.Equal(["Stormy waters"], Read.Blocks(text, BlockKind.Clutter));
        Assert.Equal(["Islanders wait for their ferry"], Read.Blocks(text, BlockKind.Headline));
    }

    [Fact]
    public void A_list_of_other_articles_ends_with_the_prose_that_goes_on()
    {
        string text = $"{First}\n\nMost Popular\nHerring prices fall in the whole north\nCouncil elects a new chair today\n\n{Second}\n\n{Third}\n\nRelated articles\nHerring prices fall again\nA teaser of the other article stands right under its headline.\nCouncil elects a new chair";
        Assert.Equal([First, Second, Third], Read.Blocks(text, BlockKind.Body));
        Assert.Empty(Read.Blocks(text, BlockKind.Headline));
    }

    [Theory]
    [InlineData("Leave a reply")]
    [InlineData("Comments")]
    [InlineData("RECENT COMMENTS")]
    [InlineData("Link to comment")]
    public void What_readers_say_is_no_article(string marker)
    {
        string text = $"{First}\n\n{marker}\n\nI think that the mayor is quite wrong about all of this.\nShe should listen to the fishermen of the islands for once.";
        Assert.Equal([First], Read.Blocks(text, BlockKind.Body));
    }

    [Fact]
    public void A_marker_above_the_article_does_not_end_it() => Assert.Equal([First], Read.Blocks($"Comments\n\nMost popular\n\n{First}", BlockKind.Body));

    [Theory]
    [InlineData("The ferry leaves the harbour at dawn on March 3. [REUTERS]", "[REUTERS]")]
    [InlineData("The ferry leaves the harbour at dawn on March 3. (AP Photo/Jon Stone, File)", "(AP Photo/Jon Stone, File)")]
    [InlineData("The ferry leaves the harbour at dawn on March 3, 2019. REUTERS/Jon Stone", "REUTERS/Jon Stone")]
    [InlineData("The ferry leaves the harbour at dawn on March 3. / Photo: Herald Archive", "/ Photo: Herald Archive")]
    [InlineData("FILE – The ferry leaves the harbour at dawn on March 3.", "FILE –")]
    [InlineData("Image copyright Getty Images Image caption The ferry leaves the harbour at dawn", "Image copyright Getty Images Image caption")]
    public void A_caption_is_kept_without_its_credit(string line, string credit)
    {
        string text = $"{First}\n\n{line}\n\n{Second}";
        Assert.Equal([credit], Read.Blocks(text, BlockKind.Clutter));
        Assert.Equal(line.Replace(credit, "", StringComparison.Ordinal).Trim(), Assert.Single(Read.Blocks(text, BlockKind.Caption)));
    }

    [Fact]
    public void A_credit_inside_a_long_paragraph_is_set_aside()
    {
        string text = $"{First} {Second} Jon Stone/AFP/Getty Images {Third} {First} {Second} {Third} {First} {Second}";
        Assert.Equal(["Jon Stone/AFP/Getty Images"], Read.Blocks(text, BlockKind.Clutter));
        Assert.Equal(8, Read.Sentences(text).Length);
    }

    [Fact]
    public void Hard_wrapped_lines_are_one_paragraph()
    {
        const string text = "The mayor of Northport told the harbour council on Monday that\nthe ferry would sail again before the end of the\nwinter.\n\nThe council was glad.";
        Assert.Equal(2, Read.Sentences(text).Length);
        Assert.Equal(2, Read.Of(text).Blocks.Count);
    }

    [Fact]
    public void Wrapped_lines_may_go_on_with_a_name()
    {
        const string text = "The harbour council of the western islands met with\nMayor Anna Miller on Monday and told her that\nthe ferry would not sail before the spring. The\nMayor was not glad.\n\nThe council was.";
        Assert.Equal(3, Read.Sentences(text).Length);
    }

    [Fact]
    public void Titles_in_a_row_under_the_article_are_other_articles()
    {
        string text = $"{First}\n\n{Second}\n\nHerring prices fall in the whole north\nCouncil elects a new chair today\nStorm breaks two of the piers\n";
        Assert.Equal(3, Read.Blocks(text, BlockKind.Clutter).Length);
    }

    [Fact]
    public void A_link_to_the_comments_under_a_notice_does_not_end_the_article()
    {
        const string notice = "This page has been made a little faster for our dear readers on the islands.";
        Assert.Equal([notice, First, Second, Third], Read.Blocks($"{notice}\n\nComments\n\n{First}\n\n{Second}\n\n{Third}", BlockKind.Body));
    }

    [Fact]
    public void Windows_line_ends_are_one_break_each()
    {
        string text = $"{First}\r\n\r\n{Second}\r\n";
        Assert.Equal([First, Second], Read.Blocks(text, BlockKind.Body));
    }
}
