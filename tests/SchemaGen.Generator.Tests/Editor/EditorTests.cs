using System.Text;
using System.Text.Json.Nodes;
using SchemaGen.Tests;
using VerifyXunit;

namespace SchemaGen.Generator.Tests.Editor;

/// <summary>What an editor says about schema files, asked through a real language server.</summary>
public sealed class EditorTests(LanguageServer server) : IClassFixture<LanguageServer>
{
    private const string Modeline = "# yaml-language-server: $schema=schemagen.schema.json\n";

    /// <summary>Texts with one mistake each, after "schema: Garden".</summary>
    private static readonly (string What, string Text)[] s_broken =
    [
        ("unknown key of an event", "events:\n  Wave:\n    sumary: Waves.\n    frames: [\"{source} wave\"]\n"),
        ("unknown key of the file", "event:\n  Wave: {}\n"),
        ("mapping for a text", "events:\n  Wave:\n    summary: {a: b}\n    frames: [\"{source} wave\"]\n"),
        ("list for a mapping", "actors: [Ann, Bob]\n"),
        ("word for a flag", "events:\n  Wave:\n    symmetric: sometimes\n    frames: [\"{source} wave\"]\n"),
        ("unknown kind", "actors:\n  Ann: {kind: persn, names: [Ann Moss]}\n"),
        ("actor without names", "actors:\n  Ann: {kind: person}\n"),
        ("unknown commitment", "claims:\n  Say:\n    commitment: maybe\n    frames: [\"{speaker} say that {content:clause}\"]\n"),
        ("type in small letters", "events:\n  wave:\n    frames: [\"{source} wave\"]\n"),
        ("unknown type of a role", "events:\n  Wave:\n    roles: {source: actr+}\n    frames: [\"{source} wave\"]\n"),
        ("trigger without frames", "events:\n  Wave:\n    triggers:\n      - verbs: [wave]\n"),
        ("event that nothing finds", "events:\n  Wave:\n    summary: Waves.\n"),
        ("date in words", "actors:\n  Ann:\n    kind: person\n    names: [Ann Moss]\n    offices: [{title: mayor, from: last May}]\n"),
        ("status in small letters", "events:\n  Wave:\n    frames: [\"{source} wave\"]\n    examples:\n      - {text: \"[Ann]{source} waved.\", status: denied}\n"),
    ];

    /// <summary>What this repository ships; schemas among the tests may be wrong on purpose.</summary>
    public static string[] SchemaFiles { get; } =
    [
        .. new[] { "schema", "generator" }.SelectMany(f => Directory.EnumerateFiles(Path.Combine(Repository.Root, f), "*.schema.yaml", SearchOption.AllDirectories))
            .Where(f => !Path.GetRelativePath(Repository.Root, f).Split(Path.DirectorySeparatorChar).Any(p => p is "bin" or "obj")).Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void Every_schema_file_names_the_json_schema_in_its_first_line()
    {
        string schema = Path.Combine(Repository.Root, "schema", "schemagen.schema.json");

        Assert.True(SchemaFiles.Length > 50);
        foreach (string file in SchemaFiles)
        {
            string line = File.ReadLines(file).First();
            Assert.True(line.StartsWith("# yaml-language-server: $schema=", StringComparison.Ordinal), $"{file}: {line}");
            // The template's file gets its JSON Schema beside it when it is packed.
            if (!file.Contains("SchemaGen.Templates", StringComparison.Ordinal))
                Assert.Equal(schema, Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, line.Split('=')[1])));
        }
    }

    [EditorFact]
    public async Task Every_schema_file_is_sound_to_an_editor()
    {
        StringBuilder found = new();
        foreach (string file in SchemaFiles)
        {
            // Opened beside the JSON Schema under its own name: the template's file has it only in the package.
            string text = await File.ReadAllTextAsync(file), place = file.Contains("SchemaGen.Templates", StringComparison.Ordinal) ? InSchema(Path.GetFileName(file)) : file;
            foreach (JsonNode? diagnostic in await server.Open(place, text))
                found.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"{file} {Describe(diagnostic!)}");
        }

        Assert.True(found.Length == 0, found.ToString());
    }

    [EditorFact]
    public async Task Every_mistake_is_told_at_its_place()
    {
        StringBuilder report = new();
        for (int i = 0; i < s_broken.Length; i++)
        {
            (string what, string text) = s_broken[i];
            JsonArray found = await server.Open(InSchema($"broken-{i}.schema.yaml"), Modeline + "schema: Garden\n" + text);
            Assert.True(found.Count > 0, $"{what}: nothing was said");
            report.Append(what).Append('\n').Append(string.Join('\n', text.TrimEnd().Split('\n').Select((line, n) => $"  {n + 3,2} {line}"))).Append('\n');
            foreach (JsonNode? diagnostic in found)
                report.Append("  => ").Append(Describe(diagnostic!)).Append('\n');
            report.Append('\n');
        }

        await Verifier.Verify(report.ToString().TrimEnd());
    }

    [EditorFact]
    public async Task Keys_and_words_are_proposed_with_what_they_mean()
    {
        (string What, string Text)[] places =
        [
            ("a key of the file", "|"),
            ("a key of a claim", "claims:\n  Say:\n    |\n"),
            ("a key of an actor", "actors:\n  Ann:\n    |\n"),
            ("a key of an office", "actors:\n  Ann:\n    offices:\n      - |\n"),
            ("the kind of an actor", "actors:\n  Ann:\n    kind: |\n"),
            ("a commitment", "claims:\n  Say:\n    commitment: |\n"),
            ("the type of a role", "events:\n  Wave:\n    roles:\n      source: |\n"),
        ];
        StringBuilder report = new();
        for (int i = 0; i < places.Length; i++)
        {
            JsonNode? answer = await AskAtMark("textDocument/completion", $"complete-{i}.schema.yaml", places[i].Text);
            string[] items = [.. answer!["items"]!.AsArray().Select(p => $"  {p!["label"]} - {Documentation(p)}").Distinct().Order(StringComparer.Ordinal)];
            report.Append(places[i].What).Append('\n').Append(string.Join('\n', items)).Append("\n\n");
        }

        await Verifier.Verify(report.ToString().TrimEnd());
    }

    [EditorFact]
    public async Task Hovering_tells_what_a_key_is_for()
    {
        (string What, string Text)[] places =
        [
            ("claims", "cla|ims:\n  Say: {}\n"),
            ("commitment", "claims:\n  Say:\n    comm|itment: asserts\n"),
            ("asserts", "claims:\n  Say:\n    commitment: ass|erts\n"),
            ("triggers", "events:\n  Wave:\n    trig|gers: []\n"),
            ("noun-frames", "events:\n  Wave:\n    triggers:\n      - verbs: [wave]\n        noun-fr|ames: []\n"),
            ("metonyms", "actors:\n  Ann:\n    meto|nyms: []\n"),
        ];
        StringBuilder report = new();
        for (int i = 0; i < places.Length; i++)
        {
            JsonNode? answer = await AskAtMark("textDocument/hover", $"hover-{i}.schema.yaml", places[i].Text);
            Assert.True(answer is not null, $"{places[i].What}: nothing was said");
            report.Append(places[i].What).Append("\n  ").Append(answer["contents"]!["value"]!.GetValue<string>().Split("\n\nSource:")[0].Trim().ReplaceLineEndings("\n  ")).Append("\n\n");
        }

        await Verifier.Verify(report.ToString().TrimEnd());
    }

    private async Task<JsonNode?> AskAtMark(string method, string name, string marked)
    {
        string text = Modeline + "schema: Garden\n" + marked, before = text[..text.IndexOf('|', StringComparison.Ordinal)];
        await server.Open(InSchema(name), text.Replace("|", "", StringComparison.Ordinal));
        return await server.AskAt(method, InSchema(name), before.Count(c => c == '\n'), before.Length - before.LastIndexOf('\n') - 1);
    }

    /// <summary>A file that is only open in the editor, beside the JSON Schema.</summary>
    private static string InSchema(string name) => Path.Combine(Repository.Root, "schema", name);

    private static string Describe(JsonNode diagnostic) => $"({diagnostic["range"]!["start"]!["line"]!.GetValue<int>() + 1},{diagnostic["range"]!["start"]!["character"]!.GetValue<int>() + 1}) {diagnostic["message"]}";

    private static string Documentation(JsonNode item) => (item["documentation"] is JsonObject markup ? markup["value"] : item["documentation"])?.GetValue<string>().Split('\n')[0] ?? "";
}
