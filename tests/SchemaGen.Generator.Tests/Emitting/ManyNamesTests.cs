extern alias runtime;

using System.Globalization;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Runtime = runtime::SchemaGen.Tables;

namespace SchemaGen.Generator.Tests.Emitting;

/// <summary>A schema may have the names of a whole world: all literals of an assembly share a heap of 16 MB, which bounds its tables.</summary>
public class ManyNamesTests
{
    private const int Actors = 100_000;
    private const int ActorsAFile = 25_000;

    /// <summary>Of the bytes of the heap, however many names there are: the rest is for frames, and for the other code of the project.</summary>
    private const int MostLiterals = 5 << 20;

    /// <summary>The long words have 8 million letters: they alone would fill the heap.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_hundred_thousand_names_compile_and_are_found(bool @long)
    {
        Func<int, string[]> words = @long ? LongWords : Words;
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new SchemaGenerator().AsSourceGenerator()],
            [Driver.File("a.schema.yaml", "schema: World\nheader: {namespace: World}\nroles:\n  GOV: {titles: [minister]}\nactors:\n  ELM: {kind: state, names: [Elmland]}\n"), .. Enumerable.Range(0, Actors / ActorsAFile).Select(f => Driver.File($"b{f}.schema.yaml", File(f, words)))]);
        CSharpCompilation project = CSharpCompilation.Create("World", [], Compiled.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        driver = driver.RunGeneratorsAndUpdateCompilation(project, out Compilation compilation, out _);
        Assert.Empty(driver.Result().Errors());
        using var image = new MemoryStream();
        Assert.Empty(compilation.Emit(image).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));

        Assert.InRange(LiteralsOf(image), 0, MostLiterals);
        image.Position = 0;
        var context = new AssemblyLoadContext(null, isCollectible: true);
        try
        {
            var tables = (Runtime.SchemaTables)context.LoadFromStream(image).GetType("World.WorldParser")!.GetProperty("Tables")!.GetValue(null)!;
            Assert.Equal(Actors + 1, tables.Actors.Count);
            for (int actor = 0; actor < Actors; actor++)
                Assert.Equal(Key(actor), string.Join(" ", Found(tables, words(actor))));
            Assert.Equal(string.Join(" ", words(7)), tables.Actors.Name(8));
            Assert.Empty(Found(tables, [words(0)[1], words(2)[1]]));
        }
        finally
        {
            context.Unload();
        }
    }

    private static int LiteralsOf(MemoryStream image)
    {
        image.Position = 0;
        using var file = new PEReader(image, PEStreamOptions.LeaveOpen);
        return file.GetMetadataReader().GetHeapSize(HeapIndex.UserString);
    }

    /// <summary>The compiler needs half a millisecond a member: thousands of them would be most of the build. A kind has them for all of its actors or for none.</summary>
    [Theory]
    [InlineData(100, true)]
    [InlineData(5_000, false)]
    public void A_kind_of_thousands_has_no_members(int organisations, bool members)
    {
        var yaml = new StringBuilder("schema: World\nheader: {namespace: World}\nactors:\n  ELM: {kind: state, names: [Elmland]}\n");
        for (int actor = 0; actor < organisations; actor++)
            yaml.Append(CultureInfo.InvariantCulture, $"  {Key(actor)}: {{kind: organisation, names: [{string.Join(" ", Words(actor))}]}}\n");
        string code = Driver.Run(yaml.ToString()).GeneratedSources.Single(s => s.HintName == "World.Actors.g.cs").SourceText.ToString();

        Assert.Contains("WorldActor ELM =>", code, StringComparison.Ordinal);
        Assert.Equal(members, code.Contains("WorldActor A7 =>", StringComparison.Ordinal));
    }

    private static string File(int file, Func<int, string[]> words)
    {
        var yaml = new StringBuilder("schema: World\nactors:\n");
        for (int actor = file * ActorsAFile; actor < (file + 1) * ActorsAFile; actor++)
            yaml.Append(CultureInfo.InvariantCulture, $"  {Key(actor)}: {{kind: person, code: ELM, role: GOV, names: [{string.Join(" ", words(actor))}]}}\n");
        return yaml.ToString();
    }

    private static string Key(int actor) => "A" + actor.ToString(CultureInfo.InvariantCulture);

    /// <summary>Two words: the first is that of two actors, the second of one.</summary>
    private static string[] Words(int actor) => [Word(actor - actor % 2), Word(actor * 7 % Actors)];

    /// <summary>Two words of forty letters, both of no other actor.</summary>
    private static string[] LongWords(int actor) => [Word(actor * 2).PadRight(40, 'a'), Word(actor * 2 + 1).PadRight(40, 'o')];

    /// <summary>A word that looks like a name, another one for each number.</summary>
    private static string Word(int number)
    {
        const string consonants = "bdfgklmnprstvz", vowels = "aeiou";
        var word = new StringBuilder("Q");
        for (int rest = number + 70; rest > 0; rest /= 70)
            word.Append(vowels[rest / 14 % 5]).Append(consonants[rest % 14]);
        return word.ToString();
    }

    private static IEnumerable<string> Found(Runtime.SchemaTables tables, string[] words)
    {
        int node = 0;
        foreach (string word in words)
        {
            node = tables.Names.Child(node, tables.NameWords.Find(word.ToLowerInvariant()));
            if (node == 0)
                return [];
        }

        return Enumerable.Range(0, tables.Names.CountAt(node)).Select(i => tables.Actors.Key(tables.Names.At(node, i).Reference));
    }
}
