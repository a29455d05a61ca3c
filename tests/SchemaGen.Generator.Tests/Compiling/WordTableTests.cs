extern alias runtime;

using SchemaGen.Generator.Compiling;
using SchemaGen.Tables;
using Runtime = runtime::SchemaGen.Tables;

namespace SchemaGen.Generator.Tests.Compiling;

public class WordTableTests
{
    [Fact]
    public void Every_form_is_found_again_and_leads_to_its_lemma()
    {
        var words = new WordTableBuilder();
        string[] verbs = ["warn", "take", "deny", "café"], nouns = ["weapon", "crisis", "warning"];
        foreach (string verb in verbs)
            words.AddVerb(WordForms.Of(verb));
        foreach (string noun in nouns)
            words.AddNoun(WordForms.Of(noun));
        Runtime.WordTable table = words.Build().Table();

        Assert.Equal("take", table.Form(table.VerbLemma(table.Find("taken"))));
        Assert.Equal("deny", table.Form(table.VerbLemma(table.Find("denies"))));
        Assert.Equal("crisis", table.Form(table.NounLemma(table.Find("crises"))));
        Assert.Equal("cafe", table.Form(table.VerbLemma(table.Find("cafes"))));
        int warning = table.Find("warning");
        Assert.Equal(("warn", "warning"), (table.Form(table.VerbLemma(warning)).ToString(), table.Form(table.NounLemma(warning)).ToString()));
        Assert.Equal((uint)(WordTags.VerbIng | WordTags.Noun), (uint)table.Tags(warning));
        Assert.Equal(-1, table.Find("warner"));
        for (int i = 0; i < table.Count; i++)
            Assert.Equal(i, table.Find(table.Form(i)));
    }

    [Fact]
    public void An_irregular_past_wins_over_another_verbs_base()
    {
        var words = new WordTableBuilder();
        words.AddVerb(WordForms.Of("found"));
        words.AddVerb(WordForms.Of("find"));
        Runtime.WordTable table = words.Build().Table();

        Assert.Equal("find", table.Form(table.VerbLemma(table.Find("found"))));
        Assert.Equal("found", table.Form(table.VerbLemma(table.Find("founded"))));
    }

    [Fact]
    public void An_empty_table_finds_nothing() => Assert.Equal(-1, new WordTableBuilder().Build().Table().Find("word"));

    [Theory]
    [InlineData("U.S. Navy", "us navy")]
    [InlineData("foreign-policy chief", "foreign - policy chief")]
    [InlineData("Côte d'Ivoire", "cote d'ivoire")]
    [InlineData("president's aide", "president 's aide")]
    public void A_phrase_is_divided_as_a_text_is(string phrase, string words) => Assert.Equal(words, string.Join(" ", WordTableBuilder.Split(phrase)));

    [Fact]
    public void The_hashes_of_both_sides_agree()
    {
        foreach (string word in (string[])["", "a", "warning", "étude", "\uD800"])
            Assert.Equal(Runtime.WordTable.Hash(word), TableHash.Word(word));
    }
}
