using SchemaGen.Diplomacy;

namespace Diplomacy.Tests.Speed;

/// <summary>What the parser allocates, as a bound that a slip would break. README.md has what was measured.</summary>
public sealed class AllocationTests
{
    // The article, its document and their lists, in bytes.
    private const int AnArticle = 200;

    private const int Readings = 3;

    private const string Nobody = "the rain fell on the roof of the old barn and ran down the gutter into a tub. the hens stood under the cart until the wind had dropped, and then went back to the yard. ";

    [Fact]
    public void The_corpus_takes_little_memory()
    {
        string[] texts = [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "corpus"), "*.txt").Select(File.ReadAllText)];

        Assert.InRange(PerKilobyte(texts), 1, 4_000);
    }

    [Theory]
    [InlineData(Nobody, 1)]
    [InlineData(Nobody, 100)]
    [InlineData("The cook warned that the soup was hot. He said she would serve it later, and they agreed to wait for it.\n", 100)]
    public void A_text_without_actors_takes_its_article_and_nothing_else(string piece, int times) =>
        Assert.InRange(Bytes([string.Concat(Enumerable.Repeat(piece, times))]), 1, AnArticle);

    [Fact]
    public void What_is_found_takes_its_records_and_little_else()
    {
        string told = string.Concat(Enumerable.Repeat("Kenya warned Uganda that it would respond. ", 200));
        string untold = string.Concat(Enumerable.Repeat("A hen warned a cow that it would respond. ", 200));
        Article article = DiplomacyParser.Parse(told);
        double perRecord = (Bytes([told]) - Bytes([untold])) / (double)(article.Events.Count + article.Claims.Count);

        Assert.InRange(perRecord, 100, 200);
    }

    [Fact]
    public void A_second_reading_takes_no_more_than_the_first()
    {
        string text = string.Concat(Enumerable.Repeat("Kenya warned Uganda that it would respond. ", 200));
        double first = PerKilobyte([text]), second = PerKilobyte([text]);

        Assert.InRange(second, 1, first * 1.01);
    }

    /// <summary>Bytes allocated for 1,024 code units of text, once all is set up.</summary>
    private static double PerKilobyte(string[] texts) => Bytes(texts) * 1024.0 / texts.Sum(t => t.Length);

    /// <summary>The least of a few readings: memory that is held weakly may go in between, where other tests have the garbage collected.</summary>
    private static long Bytes(string[] texts)
    {
        long least = long.MaxValue;
        for (int k = 0; k < Readings; k++)
        {
            Read(texts);
            long before = GC.GetAllocatedBytesForCurrentThread();
            Read(texts);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    private static void Read(string[] texts)
    {
        foreach (string text in texts)
            DiplomacyParser.Parse(text);
    }
}
