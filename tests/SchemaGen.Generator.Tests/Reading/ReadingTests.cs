using SchemaGen.Generator.Model;
using SchemaGen.Generator.Reading;

namespace SchemaGen.Generator.Tests;

public class ReadingTests
{
    [Theory]
    [InlineData("a: no", "no")]
    [InlineData("a: 2001-02-03", "2001-02-03")]
    [InlineData("a: 0o17", "0o17")]
    [InlineData("a: ~", "~")]
    [InlineData("a: \"x\\ty\"", "x\ty")]
    [InlineData("a: 'it''s'", "it's")]
    public void Every_value_is_text(string yaml, string expected) => Assert.Equal(expected, Assert.IsType<ScalarNode>(Read(yaml).Root!.Find("a")!.Value).Value);

    [Theory]
    [InlineData("a: plain  \n", 3, 5)]
    [InlineData("a: \"quoted\"\n", 3, 8)]
    [InlineData("é: x\r\na: y\n", 9, 1)]
    public void Places_are_those_of_the_text(string yaml, int start, int length)
    {
        Place place = Read(yaml).Root!.Find("a")!.Value.Place;

        Assert.Equal((start, length), (place.Span.Start, place.Span.Length));
    }

    [Fact]
    public void A_place_inside_a_quoted_text_is_told() => Assert.Equal(6, ((ScalarNode)Read("a: \"xyz\"").Root!.Find("a")!.Value).PlaceOf(2, 1).Span.Start);

    [Fact]
    public void A_syntax_error_costs_its_block_only()
    {
        SchemaTree tree = Read("a:\n  x: [1\n  y: 2\nb: {c: 3}\nd: ]\ne: 4\n");

        Assert.Equal(["a", "b", "e"], tree.Root!.Entries.Select(e => e.Key.Value));
        Assert.Equal(["y"], ((MapNode)tree.Root.Find("a")!.Value).Entries.Select(e => e.Key.Value));
        Assert.Equal([2, 5], tree.Diagnostics.Select(d => d.Place.Line));
    }

    [Theory]
    [InlineData(100, "SG0004")]
    [InlineData(20_000, "SG0004")]
    public void Depth_is_bounded(int depth, string id) => Assert.Equal([id], Ids("a: " + new string('[', depth)));

    [Fact]
    public void Length_is_bounded()
    {
        Assert.Equal(["SG0003"], Ids(new string('#', ReadingLimits.FileLength + 1)));
        Assert.Equal(["SG0006"], Ids("a: " + new string('x', ReadingLimits.ScalarLength + 1)));
    }

    /// <summary>Whatever is done to a text, the reader and the binder say what is wrong and do not fall.</summary>
    [Fact]
    public void Mutated_files_are_reported_not_thrown_at()
    {
        Random random = new(42);
        const string Signs = "[]{}:,\"'|>&*!#-? \n\t%@`x";
        for (int round = 0; round < 1500; round++)
        {
            List<char> text = [.. Samples.Garden];
            for (int edits = random.Next(1, 4); edits > 0; edits--)
            {
                int at = random.Next(text.Count);
                if (random.Next(2) == 0)
                    text.RemoveAt(at);
                else
                    text.Insert(at, Signs[random.Next(Signs.Length)]);
            }

            string schema = new([.. text]);
            SchemaTree tree = Read(schema);
            EquatableArray<Binding.SchemaSymbols> symbols = Binding.SymbolReader.Join(new[] { Binding.SymbolReader.Read(tree) }.OfType<Binding.FileSymbols>(), "");
            Binding.BoundFile file = Binding.FileBinder.Bind(tree, symbols, default);
            Assert.All(file.Diagnostics, d => Assert.InRange(d.ToDiagnostic().Location.SourceSpan.End, 0, schema.Length));
            Assert.All(Binding.SchemaBinder.Bind(new(symbols, new([Binding.BoundSides.Of(file)])), default), s => Assert.NotNull(s.Model));
        }
    }

    private static SchemaTree Read(string text) => SchemaReader.Read(new SchemaText("a.schema.yaml", text), default);

    private static string[] Ids(string text) => [.. Read(text).Diagnostics.Select(d => d.Id)];
}
