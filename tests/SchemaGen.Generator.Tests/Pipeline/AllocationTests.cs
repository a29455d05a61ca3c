using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaGen.Generator.Binding;
using SchemaGen.Generator.Reading;
using SchemaGen.Tests;
using YamlDotNet.Core;

namespace SchemaGen.Generator.Tests;

/// <summary>What the generator costs where it runs at every keystroke, by the bytes that it allocates: they are the same on every machine.</summary>
public class AllocationTests
{
    private static readonly AdditionalText[] s_files =
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "schema"), "*.schema.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(p => new ReadFile(p, File.ReadAllText(p)))];

    private static readonly GeneratorDriver s_warm = CSharpGeneratorDriver.Create([new SchemaGenerator().AsSourceGenerator()], s_files).RunGenerators(Driver.Compilation);

    private static readonly Compilation s_edited = Driver.Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class D;"));

    [Fact]
    public void An_edit_of_other_code_costs_next_to_nothing() => Assert.InRange(Allocated(() => s_warm.RunGenerators(s_edited)), 0, 16 * 1024);

    [Theory]
    [InlineData("events/aid.schema.yaml")]
    [InlineData("events/threaten.schema.yaml")]
    [InlineData("claims/denial.schema.yaml")]
    public void A_comment_costs_less_than_YamlDotNets_parse_of_its_file(string name) => Assert.InRange(Allocated(Edit(name, static text => text + "# a comment\n")), 0, Parse(name));

    /// <summary>The bound is what an edit needs today (2.5 to 3.2 times the parse) and a quarter more, however large the schema is: the type itself is read, bound, compiled and written.</summary>
    [Theory]
    [InlineData("events/aid.schema.yaml")]
    [InlineData("events/threaten.schema.yaml")]
    [InlineData("claims/denial.schema.yaml")]
    public void An_event_costs_in_proportion_to_its_file(string name) => Assert.InRange(Allocated(Edit(name, AddVerb)), 0, EventParses * Parse(name));

    private const int EventParses = 4;

    /// <summary>A file more costs an edit elsewhere its places in the lists of files and types (270 bytes today), wherever it is held: nothing is read, bound or compiled of it, and nothing copied.</summary>
    [Fact]
    public void Other_files_cost_an_edit_next_to_nothing()
    {
        AdditionalText[] others = [.. Enumerable.Range(0, 300).Select(i => new ReadFile($"/more/{i}.schema.yaml", $"schema: Diplomacy\nevents:\n  Other{i}:\n    summary: One of many.\n    frames: [\"{{source}} paint {{target}} in oil\"]\n    examples: [\"[France]{{source}} painted [Germany]{{target}}.\"]\n"))];
        GeneratorDriver many = CSharpGeneratorDriver.Create([new SchemaGenerator().AsSourceGenerator()], [.. s_files, .. others]).RunGenerators(Driver.Compilation);
        Assert.Empty(many.GetRunResult().Diagnostics);
        Assert.Contains(many.GetRunResult().GeneratedTrees, t => t.ToString().Contains("record Other299", StringComparison.Ordinal));
        const string Name = "events/aid.schema.yaml";

        Assert.InRange(Allocated(Edit(Name, AddVerb, many)), 0, Allocated(Edit(Name, AddVerb)) + (400 * others.Length));
        Assert.InRange(Allocated(() => many.RunGenerators(s_edited)), 0, Allocated(() => s_warm.RunGenerators(s_edited)) + (200 * others.Length));
    }

    /// <summary>Read, bound, checked and advised on: 2.6 KB a person today, and 3.1 with a code of its own that no actor has. In a compiler this is done twice for each, by the generator and by the analyzer.</summary>
    [Theory]
    [InlineData("", 3300)]
    [InlineData("code: ZZZZ, ", 3900)]
    public void A_name_more_costs_a_few_objects(string code, int bytes)
    {
        const int persons = 1000;

        Assert.InRange(Allocated(Load(2 * persons, code)) - Allocated(Load(persons, code)), 0, persons * bytes);
    }

    private static Action Load(int persons, string code)
    {
        var file = new SchemaText("a.schema.yaml", "schema: World\nheader: {namespace: World}\nactors:\n" + string.Concat(Enumerable.Range(0, persons).Select(i => $"  A{i}: {{kind: person, {code}names: [Ann Quo{i}]}}\n")));
        return () => SchemaLoader.Load([file], "", CancellationToken.None);
    }

    private static string AddVerb(string text) => text.Replace("- verbs: [", "- verbs: [escort, ", StringComparison.Ordinal);

    private static Action Edit(string name, Func<string, string> change, GeneratorDriver? of = null)
    {
        var file = (ReadFile)s_files.Single(f => f.Path.EndsWith(name, StringComparison.Ordinal));
        Assert.NotEqual(file.Text, change(file.Text));
        GeneratorDriver edited = (of ?? s_warm).ReplaceAdditionalText(file, new ReadFile(file.Path, change(file.Text)));
        return () => edited.RunGenerators(Driver.Compilation);
    }

    /// <summary>What YamlDotNet allocates for the file, nothing kept.</summary>
    private static long Parse(string name)
    {
        var file = (ReadFile)s_files.Single(f => f.Path.EndsWith(name, StringComparison.Ordinal));
        return Allocated(() =>
        {
            var parser = new Parser(new StringReader(file.Text));
            while (parser.MoveNext())
            {
            }
        });
    }

    /// <summary>The least of some runs: the first ones make what is made once.</summary>
    private static long Allocated(Action action)
    {
        long least = long.MaxValue;
        for (int run = 0; run < 20; run++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    /// <summary>A file whose text the editor has at hand.</summary>
    private sealed class ReadFile(string path, string text) : AdditionalText
    {
        private readonly Microsoft.CodeAnalysis.Text.SourceText _source = Microsoft.CodeAnalysis.Text.SourceText.From(text);

        public override string Path { get; } = path;

        public string Text { get; } = text;

        public override Microsoft.CodeAnalysis.Text.SourceText GetText(CancellationToken cancellationToken = default) => _source;
    }
}
