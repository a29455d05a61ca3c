using SchemaGen.Grammar;
using SchemaGen.Tests.Village;

namespace SchemaGen.Tests.Grammar;

/// <summary>What is remembered of a word is what the tables say of it, however many words came between.</summary>
public sealed class WordMemoryTests
{
    private static readonly string[] s_words = ["the", "The", "THE", "Nairobi", "nairobi", "carts", "visited", "U.S.", "U.N", "Ñandú", "warehouses", "unknowable", "10,000", "internationalisation", "of", "a"];

    [Fact]
    public void Words_that_drove_one_another_out_are_the_same_when_they_come_back()
    {
        WordFacts[] alone = OnAThreadOfItsOwn(memory => [.. s_words.Select(w => LookUp(memory, w))]);
        WordFacts[] crowded = OnAThreadOfItsOwn(memory =>
        {
            // More words than there is room for.
            for (int k = 0; k < 60_000; k++)
                LookUp(memory, $"w{k}x");
            return [.. s_words.Select(w => LookUp(memory, w))];
        });

        Assert.Equal(alone, crowded);
    }

    [Theory]
    [InlineData("Visited", "visited")]
    [InlineData("U.S.", "us")]
    [InlineData("NAIROBI", "nairobi")]
    public void Capitals_and_the_dots_of_an_acronym_are_of_no_matter(string word, string plain) =>
        Assert.Equal(LookUp(WordMemory.Rent(VillageTables.Value), plain), LookUp(WordMemory.Rent(VillageTables.Value), word));

    // What stands behind a word is no part of it.
    private static WordFacts LookUp(WordMemory memory, string word) => memory.LookUp("x" + word + "-and-what-stands-behind", 1, word.Length);

    private static WordFacts[] OnAThreadOfItsOwn(Func<WordMemory, WordFacts[]> read)
    {
        WordFacts[] facts = [];
        var thread = new Thread(() => facts = read(WordMemory.Rent(VillageTables.Value)));
        thread.Start();
        thread.Join();
        return facts;
    }
}
