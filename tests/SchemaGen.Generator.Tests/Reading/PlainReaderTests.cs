using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Reading;
using SchemaGen.Tests;
using YamlDotNet.Core;

namespace SchemaGen.Generator.Tests;

/// <summary>The quick reader of plain YAML against YamlDotNet: whatever it reads, it reads the same, down to the places; all else it leaves alone.</summary>
public class PlainReaderTests
{
    private const string Signs = "[]{}:,\"'|>&*!#-? \n\r\t%@`x.\\\u00A0\u0085";

    /// <summary>Every form that is plain, beside each other.</summary>
    private const string Everything = """
        # first
        schema: Plain   # behind a value
        'quoted key': "a \"quoted\" value"
        it: 'isn''t'
        empty:
        last: ""

        list:
        - in line with its key
        - [a, "b", 'c',
           d, # a comment
           [e], {f: g}, ]
        deeper:
            - key: value
              other: x:y z#w
              nested: {a: [], b: {}, c: -1, "d": 3.5}
          # a comment elsewhere
            - "only a text"
        end:
          of:
            all: here
        """;

    [Fact]
    public void Every_form_that_iEverything_is_read() => Assert.NotNull(PlainReader.Read(Everything, default));

    [Theory]
    [InlineData("a: &x b")]
    [InlineData("a: !t b")]
    [InlineData("a: |\n  b\n")]
    [InlineData("a: b\n  c\n")]
    [InlineData("a: [b\n  c]\n")]
    [InlineData("a: \"b\n  c\"\n")]
    [InlineData("a: \"\\t\"\n")]
    [InlineData("a:\tb\n")]
    [InlineData("a: 1\na: 2\n")]
    [InlineData("a: [1\n")]
    [InlineData("a: b: c\n")]
    [InlineData("--- \na: b\n")]
    [InlineData("a: b\n...\n")]
    [InlineData("- a\n")]
    [InlineData("a: b\n c: d\n")]
    [InlineData("a:\n- b\n  - c\n")]
    [InlineData("")]
    public void All_else_is_left_to_the_other(string yaml) => Assert.Null(PlainReader.Read(yaml, default));

    /// <summary>Else nobody would notice that edits cost five times as much again.</summary>
    [Fact]
    public void Schemas_are_plain()
    {
        string[] files = Schemas(Path.Combine(Repository.Root, "schema"));
        Assert.All(files, f => Assert.True(PlainReader.Read(File.ReadAllText(f), default) is not null, f));
    }

    [Fact]
    public void What_is_written_is_read_as_YamlDotNet_reads_it()
    {
        foreach (string file in Schemas(Repository.Root))
            Same(File.ReadAllText(file));
        foreach (string text in new[] { Everything, Samples.Garden, Samples.Everything })
        {
            Same(text);
            Same(text.Replace("\n", "\r\n", StringComparison.Ordinal));
            Same(text.TrimEnd('\n'));
        }
    }

    /// <summary>Signs put in, taken out and lines moved: most of what comes of it is no YAML, much of it is other YAML.</summary>
    [Fact]
    public void Whatever_is_done_to_a_text_both_read_the_same()
    {
        Random random = new(11);
        int plain = 0;
        for (int round = 0; round < 12_000; round++)
        {
            List<char> text = [.. (round % 3) switch { 0 => Everything, 1 => Samples.Garden, _ => Samples.Everything }];
            if (round % 2 == 0)
                text = Lines(text, random);
            for (int edits = random.Next(1, 4); edits > 0; edits--)
                Mutate(text, random);
            plain += Same(new string([.. text])) ? 1 : 0;
        }

        Assert.InRange(plain, 1_500, 11_000);
    }

    /// <summary>Some lines out of a text: what is left over of a long one hides what is done to it.</summary>
    private static List<char> Lines(List<char> text, Random random)
    {
        string[] lines = new string([.. text]).Split('\n');
        int from = random.Next(lines.Length - 3);
        return [.. string.Join('\n', lines[from..Math.Min(lines.Length, from + random.Next(2, 14))])];
    }

    private static void Mutate(List<char> text, Random random)
    {
        int at = random.Next(text.Count);
        switch (random.Next(4))
        {
            case 0:
                text.RemoveAt(at);
                break;
            case 1:
                text.Insert(at, Signs[random.Next(Signs.Length)]);
                break;
            case 2:
                text.InsertRange(at, "\n" + new string(' ', random.Next(8)));
                break;
            default:
                int from = random.Next(text.Count);
                text.InsertRange(at, text.GetRange(from, Math.Min(random.Next(12), text.Count - from)));
                break;
        }
    }

    /// <returns>True where the text was read by both.</returns>
    private static bool Same(string text)
    {
        if (PlainReader.Read(text, default) is not { } read)
            return false;
        Report report = new("a.schema.yaml");
        SchemaNode? other;
        try
        {
            other = new NodeReader(text, 0, new TextLines(text), report, default).Read();
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException or SchemaSyntaxException)
        {
            Assert.Fail($"YamlDotNet says \"{e.Message}\" of a text that was taken for plain:\n{text}");
            return false;
        }

        Assert.True(report.Count == 0, text);
        Assert.True(read.Equals(other), $"{Difference(read, other)}\n{text}");
        return true;
    }

    /// <summary>The first node that differs, as each has it.</summary>
    private static string Difference(SchemaNode? read, SchemaNode? other)
    {
        IEnumerable<(SchemaNode, SchemaNode)> parts = (read, other) switch
        {
            (MapNode a, MapNode b) => a.Entries.Zip(b.Entries).SelectMany(e => new (SchemaNode, SchemaNode)[] { (e.First.Key, e.Second.Key), (e.First.Value, e.Second.Value) }),
            (ListNode a, ListNode b) => a.Items.Zip(b.Items),
            _ => [],
        };
        (SchemaNode Read, SchemaNode Other)? first = parts.Cast<(SchemaNode, SchemaNode)?>().FirstOrDefault(p => !p!.Value.Item1.Equals(p.Value.Item2));
        return first is { } pair ? Difference(pair.Read, pair.Other) : $"plain: {read}\nother: {other}";
    }

    private static string[] Schemas(string folder) =>
        [.. Directory.GetFiles(folder, "*.schema.yaml", SearchOption.AllDirectories).Where(f => !f.Contains("/bin/", StringComparison.Ordinal) && !f.Contains("/obj/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
}
