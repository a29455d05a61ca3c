extern alias generator;

using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SchemaGen.Tables;

namespace SchemaGen.Benchmarks;

/// <summary>The diplomacy schema with made-up persons beside its own actors, through the generator and the compiler like any schema.</summary>
internal static class ManyActors
{
    // A schema file has at most four million characters.
    private const int PersonsPerFile = 20_000;

    private static readonly string[] Syllables = ["ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "zu", "da", "fe", "gi", "ho", "ju", "la"];

    /// <summary>The tables of the schema with so many persons more.</summary>
    /// <param name="persons">How many are added.</param>
    public static SchemaTables Compile(int persons)
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "schema");
        ImmutableArray<AdditionalText> files =
        [
            .. Directory.GetFiles(folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => new MemoryFile(f, File.ReadAllText(f))),
            .. Enumerable.Range(0, persons).Chunk(PersonsPerFile).Select(some => new MemoryFile(Path.Combine(folder, $"made-up-{some[0]}.schema.yaml"), Persons(some))),
        ];
        var compilation = CSharpCompilation.Create(
            "ManyActors" + persons.ToString(CultureInfo.InvariantCulture),
            [],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(p => Path.GetFileName(p) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "SchemaGen.Runtime.dll"))
                .Select(p => MetadataReference.CreateFromFile(p)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create(new generator::SchemaGen.Generator.SchemaGenerator()).AddAdditionalTexts(files).RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out ImmutableArray<Diagnostic> problems);
        if (problems.FirstOrDefault(p => p.Severity == DiagnosticSeverity.Error) is { } problem)
            throw new InvalidOperationException(problem.ToString());
        using var image = new MemoryStream();
        if (generated.Emit(image) is { Success: false } failed)
            throw new InvalidOperationException(string.Join('\n', failed.Diagnostics.Take(5)));
        Type parser = Assembly.Load(image.ToArray()).GetType("SchemaGen.Diplomacy.DiplomacyParser")!;
        return (SchemaTables)parser.GetProperty("Tables")!.GetValue(null)!;
    }

    private static string Persons(int[] numbers)
    {
        var yaml = new StringBuilder("schema: Diplomacy\nactors:\n");
        foreach (int i in numbers)
            yaml.Append(CultureInfo.InvariantCulture, $"  Made_Up_{i}:\n    kind: person\n    code: KEN\n    role: GOV\n    names: [{Name(i * 7 + 3)} {Name(i)}]\n");
        return yaml.ToString();
    }

    private static string Name(int number)
    {
        var name = new StringBuilder();
        for (int rest = number + 4096; rest > 0; rest /= Syllables.Length)
            name.Append(Syllables[rest % Syllables.Length]);
        name[0] = char.ToUpperInvariant(name[0]);
        return name.ToString();
    }

    private sealed class MemoryFile(string path, string text) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
    }
}
