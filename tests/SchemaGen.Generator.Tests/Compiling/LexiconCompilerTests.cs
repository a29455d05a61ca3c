extern alias runtime;

using SchemaGen.Generator.Compiling;
using SchemaGen.Tables;
using Runtime = runtime::SchemaGen.Tables;

namespace SchemaGen.Generator.Tests.Compiling;

public class LexiconCompilerTests
{
    [Fact]
    public void Flags_hold_for_all_forms_and_lines_add_up()
    {
        Runtime.WordTable table = Compile("begin verb implies\nwoman noun person female\nbe verb aux fn=Be\nplan noun\nplan verb # twice\n");

        Assert.Equal((uint)(WordTags.VerbPast | WordTags.ImpliesComplement), (uint)table.Tags(table.Find("began")));
        Assert.Equal((uint)(WordTags.PluralNoun | WordTags.PersonNoun | WordTags.Female), (uint)table.Tags(table.Find("women")));
        Assert.Equal((int)FunctionWord.Be, table.Extra(table.Find("were")));
        Assert.Equal((uint)(WordTags.Noun | WordTags.VerbBase), (uint)table.Tags(table.Find("plan")));
    }

    [Fact]
    public void The_classes_of_a_verb_stand_at_its_lemma_beside_its_function_word()
    {
        Runtime.WordTable table = Compile("let verb fn=Let objectcontrol bareinfinitive\ngive verb ditransitive\n");

        int let = table.Extra(table.VerbLemma(table.Find("lets"))), give = table.Extra(table.VerbLemma(table.Find("gave")));

        Assert.Equal((FunctionWord.Let, VerbClass.ObjectControl | VerbClass.BareInfinitive), (WordExtra.Function(let), WordExtra.Classes(let)));
        Assert.Equal((FunctionWord.None, VerbClass.Ditransitive), (WordExtra.Function(give), WordExtra.Classes(give)));
        Assert.Equal(0, table.Extra(table.Find("gave")));
    }

    [Fact]
    public void A_form_stands_as_it_is()
    {
        Runtime.WordTable table = Compile("troops plural\ngoing form ing lemma=go fn=Going\ngo verb\nlast verb adj fn=Last\n");

        Assert.Equal(-1, table.Find("troopses"));
        Assert.Equal("go", table.Form(table.VerbLemma(table.Find("going"))));
        Assert.Equal((int)FunctionWord.Going, table.Extra(table.Find("going")));
        Assert.Equal(0, table.Extra(table.Find("lasted")));
    }

    [Theory]
    [InlineData("word nuon", "words.lexicon.txt(2): 'nuon' is no tag")]
    [InlineData("word", "words.lexicon.txt(2): 'word' has no tag")]
    [InlineData("word fn=Zip", "words.lexicon.txt(2): 'Zip' is no function word")]
    [InlineData("well-known adj", "words.lexicon.txt(2): 'well-known' can never be found: a hyphen is a word of its own")]
    public void A_malformed_line_is_named(string line, string error)
    {
        var lexicon = new LexiconCompiler();
        lexicon.Read("words.lexicon.txt", "# comment\n" + line);
        Assert.Equal([error], lexicon.Errors);
    }

    private static Runtime.WordTable Compile(string text)
    {
        var lexicon = new LexiconCompiler();
        lexicon.Read("words.lexicon.txt", text);
        Assert.Empty(lexicon.Errors);
        return lexicon.Build().Table();
    }
}
