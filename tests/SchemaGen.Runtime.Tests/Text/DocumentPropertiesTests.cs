using System.Diagnostics;
using System.Text;
using SchemaGen.Text;

namespace SchemaGen.Tests.Text;

/// <summary>What holds for every text, sensible or not.</summary>
public class DocumentPropertiesTests
{
    private static readonly string[] Pieces =
    [
        "The mayor", " ", " ", "\n", "\n\n", "\r\n", ".", ". ", "...", "…", "?", "!", ",", ":", ";", "\"", "“", "”", "'", "‘", "’", "«", "»", "(", ")", "[", "]", "-", " - ", "–", "—", "/", "•", "\u00a0", "\u200b", "U.S.", "Mr.", "No. 7",
        "Nov. 7", "2019", "11/22/2019", "2.5", "'s", "’s", "n't", "Comments", "Related", "Most Popular", "By Anna Miller", "REUTERS/Jon Stone", "(AP)", "FILE –", "Image copyright Image caption", "NORTHPORT", "said", "that the harbour council would close", "é", "中", "\ud83d\ude00", "\ud83d", "\0",
        "Related article ", "(Photo by ", "/ Photo: ", "Monday", "on", "and", "May", "5th", "a@b.org", "x.png",
    ];

    [Fact]
    public void Blocks_sentences_and_tokens_lie_in_order_and_inside_each_other()
    {
        var random = new Random(7);
        for (int round = 0; round < 3000; round++)
        {
            var text = new StringBuilder();
            int length = random.Next(60);
            for (int i = 0; i < length; i++)
                text.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(2) == 0 ? " " : "");
            Check(text.ToString());
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    [InlineData(".")]
    [InlineData("\"")]
    [InlineData("By")]
    [InlineData("•")]
    [InlineData("(")]
    public void Next_to_nothing_is_read_too(string text) => Check(text);

    [Fact]
    public void The_same_text_is_read_the_same_way()
    {
        const string text = "Home\n\nMayor promises new ferry to islands\n\nNORTHPORT (AP) — “We will wait. We must,” the mayor said on Monday.";
        Assert.Equal(Read.Of(text).Tokens, Read.Of(text).Tokens);
        Assert.Equal(Read.Of(text).Blocks, Read.Of(text).Blocks);
    }

    [Theory]
    [InlineData("a", 1_000_000)]
    [InlineData("A", 1_000_000)]
    [InlineData("a.", 400_000)]
    [InlineData("A. ", 300_000)]
    [InlineData("“", 100_000)]
    [InlineData("\"", 100_000)]
    [InlineData("'", 100_000)]
    [InlineData("s' ", 100_000)]
    [InlineData("(", 100_000)]
    [InlineData("(a", 100_000)]
    [InlineData(" ", 1_000_000)]
    [InlineData("\n", 1_000_000)]
    [InlineData("a\n", 200_000)]
    [InlineData("Word/AFP/", 100_000)]
    [InlineData("Word / ", 100_000)]
    [InlineData(". Word", 100_000)]
    [InlineData("\"a!\" Word ", 60_000)]
    [InlineData("May 5 and ", 60_000)]
    [InlineData("A. (AP) ", 60_000)]
    [InlineData("Related article ", 60_000)]
    [InlineData("Most Popular\n", 60_000)]
    [InlineData("Eight words make a line that is prose.\n", 20_000)]
    [InlineData("- ", 200_000)]
    [InlineData("a'b", 200_000)]
    public void Time_grows_with_length_alone(string piece, int times)
    {
        string text = new StringBuilder().Insert(0, piece, times).ToString();
        var watch = Stopwatch.StartNew();
        Check(text);
        // A second or two at worst on a busy machine; anything quadratic would take minutes.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed} for {text.Length} code units");
    }

    private static void Check(string text)
    {
        var document = Read.Of(text);
        int at = 0;
        foreach (var block in document.Blocks)
        {
            Assert.True(block.Span.Start >= at && block.Span.Length > 0 && block.Span.End <= text.Length, "blocks ascend");
            AssertSpace(text, at, block.Span.Start);
            at = block.Span.End;
        }

        AssertSpace(text, at, text.Length);
        int blockIndex = 0, sentenceEnd = 0, firstToken = 0;
        foreach (var sentence in document.Sentences)
        {
            while (blockIndex < document.Blocks.Count && (document.Blocks[blockIndex].Kind == BlockKind.Clutter || document.Blocks[blockIndex].Span.End <= sentence.Span.Start))
                blockIndex++;
            Assert.True(document.Blocks[blockIndex].Span.Contains(sentence.Span), "sentences lie in their blocks");
            Assert.Equal(document.Blocks[blockIndex].Paragraph, sentence.Paragraph);
            Assert.True(sentence.Span.Start >= sentenceEnd && sentence.Span.Length > 0, "sentences ascend");
            Assert.Equal(firstToken, sentence.FirstToken);
            int tokenEnd = sentence.Span.Start;
            for (int i = firstToken; i < firstToken + sentence.TokenCount; i++)
            {
                var token = document.Tokens[i];
                Assert.True(token.Length > 0 && token.Start >= tokenEnd && token.End <= sentence.Span.End, "tokens ascend inside their sentence");
                AssertSpace(text, tokenEnd, token.Start);
                tokenEnd = token.End;
            }

            AssertSpace(text, tokenEnd, sentence.Span.End);
            sentenceEnd = sentence.Span.End;
            firstToken += sentence.TokenCount;
        }

        Assert.Equal(firstToken, document.Tokens.Length);
    }

    private static void AssertSpace(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
            Assert.True(Signs.IsSpace(text[i]), "only white space is left out");
    }
}
