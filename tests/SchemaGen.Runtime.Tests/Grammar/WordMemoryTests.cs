using SchemaGen.Grammar;
using SchemaGen.Tables;
using SchemaGen.Tests.Village;
using SchemaGen.Text;

namespace SchemaGen.Tests.Grammar;

/// <summary>What is remembered of a word is what the tables say of it, however many words came between.</summary>
public sealed class WordMemoryTests
{
    private static readonly string[] s_words = ["the", "The", "THE", "Nairobi", "nairobi", "carts", "visited", "U.S.", "U.N", "Ñandú", "warehouses", "unknowable", "10,000", "internationalisation", "of", "a"];

    [Fact]
    public void Words_that_drove_one_another_out_are_the_same_when_they_come_back()
    {
        Lexeme[] alone = OnAThreadOfItsOwn(memory => [.. s_words.Select(w => LookUp(memory, w))]);
        Lexeme[] crowded = OnAThreadOfItsOwn(memory =>
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
        Assert.Equal(Entries(LookUp(WordMemory.Rent(VillageTables.Value), plain)), Entries(LookUp(WordMemory.Rent(VillageTables.Value), word)));

    [Fact]
    public void The_same_signs_are_another_token_in_another_shape()
    {
        var memory = WordMemory.Rent(VillageTables.Value);
        Token hyphen = new(2, 1, TokenShape.Hyphen, false), dash = hyphen with { Shape = TokenShape.Dash };
        const string text = "a - sign, and what stands behind it";

        Pos[] read = [memory.LookUp(text, hyphen).Pos, memory.LookUp(text, dash).Pos, memory.LookUp(text, hyphen).Pos];

        Assert.Equal([Pos.Hyphen, Pos.Mark, Pos.Hyphen], read);
    }

    private static (EnglishReading, int, int, int, int, int, FunctionWord) Entries(in Lexeme word) =>
        (word.English, word.Word, word.NameNode, word.VerbLemma, word.NounLemma, word.OwnLemma, word.Function);

    // What stands behind a word is no part of it.
    private static Lexeme LookUp(WordMemory memory, string word)
    {
        string text = "x " + word + " and what stands behind it";
        var tokens = new GrowingArray<Token>();
        int mark = 0;
        var map = new CharMap();
        map.Read(text);
        Tokenizer.Read(map, new Span(2, 2 + word.Length), [], ref mark, tokens);
        return memory.LookUp(text, tokens.Items[0]);
    }

    private static Lexeme[] OnAThreadOfItsOwn(Func<WordMemory, Lexeme[]> read)
    {
        Lexeme[] facts = [];
        var thread = new Thread(() => facts = read(WordMemory.Rent(VillageTables.Value)));
        thread.Start();
        thread.Join();
        return facts;
    }
}
