using SchemaGen.Generator.Emitting;
using SchemaGen.Generator.Reading;

namespace SchemaGen.Generator.Tests.Emitting;

public class LexiconEmitterTests
{
    [Fact]
    public void Without_files_nothing_is_written() => Assert.Null(LexiconEmitter.Emit([]));

    [Fact]
    public void A_malformed_line_stops_the_build_at_its_place()
    {
        GeneratedFile? file = LexiconEmitter.Emit([new SchemaText("/home/words.lexicon.txt", "good noun\nbad nuon\n")]);
        Assert.Contains("#error words.lexicon.txt(2): 'nuon' is no tag\n", file!.Text, StringComparison.Ordinal);
        Assert.Contains("\"goodgoods\"", file.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_files_does_not_matter()
    {
        SchemaText one = new("a.lexicon.txt", "one noun"), two = new("b.lexicon.txt", "two noun");
        Assert.Equal(LexiconEmitter.Emit([one, two])!.Text, LexiconEmitter.Emit([two, one])!.Text);
    }
}
