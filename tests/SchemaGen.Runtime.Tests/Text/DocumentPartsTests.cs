using SchemaGen.Tests.Village;
using SchemaGen.Text;

namespace SchemaGen.Tests.Text;

/// <summary>A document that events were read in is divided again when somebody asks for its parts: they are the same, and nothing of another document shows in them.</summary>
public sealed class DocumentPartsTests
{
    private const string Text = "Headline of the day\n\nNAIROBI, Nov. 7, 2019 (AP) — The miller warned Elmford. “We will sell,” he said.\n\nComments\n\nA reader speaks.";

    [Fact]
    public void Parts_are_those_of_the_text_whatever_was_read_since()
    {
        Document divided = DocumentReader.Read(Text), read = SchemaReader.Read(VillageTables.Value, Text).Document;
        SchemaReader.Read(VillageTables.Value, string.Concat(Enumerable.Repeat("The smith visited Ashmere. ", 50)));

        Assert.Equal(divided.Blocks, read.Blocks);
        Assert.Equal(divided.Sentences, read.Sentences);
        Assert.Equal(divided.Tokens, read.Tokens);
        Assert.Equal((divided.Date, divided.Place, divided.Source), (read.Date, read.Place, read.Source));
    }

    [Fact]
    public void Parts_are_made_once() => Assert.Same(Read().Tokens, Read().Tokens);

    private static readonly Document s_read = SchemaReader.Read(VillageTables.Value, Text).Document;

    private static Document Read() => s_read;
}
