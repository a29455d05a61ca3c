using System.Runtime.CompilerServices;
using SchemaGen.Grammar;
using SchemaGen.Tests.Village;
using SchemaGen.Text;

namespace SchemaGen.Tests.Grammar;

/// <summary>What is known of a word by its form alone saves the tagger its rules, and changes nothing of what they say.</summary>
public sealed class WordRulesTests
{
    private static readonly string[] s_texts =
    [
        "The reeve of Elmford said on Monday that she would no longer sell flour to Ashmere, but that at least ten carts had been sent home.",
        "Who has seen the mill that burned down last week? It is not theirs, and neither they nor we have ever been there, because nobody asked.",
        "In a long-awaited visit, the co-operative's envoys met farmers from up to 30 villages south of Oakdale; some were later fined.",
        "While the council may meet again next month, its guards will have left by then, whether or not the guild, the farmers and their families agree.",
        "\"We must not wait until May,\" said Anna van der Mill, who leads the Elmford-based guild. \"These are our carts.\"",
        "Elmford and Ashmere Sign Treaty on Flour After Weeks of Talks",
        "both sides' farmers had each been told to go over to the mill, about 200 of them, and to bring all that they could carry.",
    ];

    public static TheoryData<string> Texts => [.. s_texts];

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_rules_say_of_a_form_what_it_is_fixed_to(string text)
    {
        Pos[] quick = Tagged(text, static (ref Lexeme _) => { });
        Pos[] ruled = Tagged(text, static (ref Lexeme lexeme) => lexeme.Pos = lexeme.Pos is Pos.Mark or Pos.Hyphen or Pos.Possessive ? lexeme.Pos : Pos.Other);

        Assert.Equal(ruled, quick);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_word_without_rules_comes_under_none(string text)
    {
        Pos[] quick = Tagged(text, static (ref Lexeme _) => { });
        Pos[] ruled = Tagged(text, static (ref Lexeme lexeme) => lexeme.Rules |= lexeme.Rules == WordRules.None ? WordRules.Closed : WordRules.None);

        Assert.Equal(ruled, quick);
    }

    [Theory]
    [InlineData("the", Pos.Determiner)]
    [InlineData("and", Pos.Conjunction)]
    [InlineData("of", Pos.Preposition)]
    [InlineData("will", Pos.Modal)]
    [InlineData("farmers", Pos.PluralNoun)]
    [InlineData("The", Pos.Other)]
    [InlineData("that", Pos.Other)]
    [InlineData("visits", Pos.Other)]
    [InlineData("home", Pos.Other)]
    [InlineData("200", Pos.Number)]
    internal void Only_a_form_that_is_one_thing_everywhere_is_fixed(string word, Pos expected) =>
        Assert.Equal(expected, Read($"Elmford sold {word} carts.", out _)[2].Pos);

    [Fact]
    public void A_lexeme_takes_one_line_of_the_cache() => Assert.Equal(64, Unsafe.SizeOf<Lexeme>());

    private delegate void Change(ref Lexeme lexeme);

    private static Lexeme[] Read(string text, out Document document)
    {
        document = DocumentReader.Read(text, null);
        return LexemeReader.Read(VillageTables.Value, document);
    }

    private static Pos[] Tagged(string text, Change change)
    {
        Lexeme[] lexemes = Read(text, out Document document);
        foreach (ref Lexeme lexeme in lexemes.AsSpan())
            change(ref lexeme);
        new NameReader(VillageTables.Value, document, lexemes).Read();
        var tagger = new Tagger(document, lexemes, new ClauseVerbs(lexemes), new SentenceFeatures(), new SignColumns().Read(lexemes));
        foreach (Sentence sentence in document.Sentences)
            tagger.Tag(sentence);
        return [.. lexemes.Select(lexeme => lexeme.Pos)];
    }
}
