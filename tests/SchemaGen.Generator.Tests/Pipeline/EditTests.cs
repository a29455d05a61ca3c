using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaGen.Generator.Tests;

/// <summary>What is remembered from one run to the next shows in nothing: after an edit the generator gives what it gives to somebody who sees the files for the first time.</summary>
public class EditTests
{
    /// <summary>A schema whose entries ask for each other, and nothing is wrong with it.</summary>
    private const string Sound = """
        schema: Garden
        header: {namespace: Garden}
        roles:
          GRD: {titles: [gardener]}
        enums:
          Manner: {values: {Slow: [slow]}}
          Colour: {values: {Red: [red]}}
        events:
          Water:
            beats: [Visit]
            roles: {source: actor, target: {type: actor?, acts-as: GRD}, how: Manner?}
            frames: ["{source} water {target} with <tools>"]
            not: [{text: Ann called., fires: Stay}]
          Visit:
            roles: {source: actor, target: {type: actor?, acts-as: GRD}}
            frames: ["{source} call on {target}"]
          Stay:
            roles: {source: actor, target: {type: actor?, acts-as: GRD}}
            frames: ["{source} stay with {target}"]
          Meet:
            roles: {source: actor, target: {type: actor?, acts-as: GRD}}
            frames: ["{source} meet {target}"]
        claims:
          Say:
            neutral: true
            triggers: [{verbs: [say], frames: ["{speaker} <verb> that {content:clause}"]}]
          Wish:
            neutral: false
            implies: {event: Meet, source: speaker}
            triggers: [{verbs: [wish], frames: ["{speaker} <verb> that {content:clause}"]}]

        """;

    private const string More = """
        schema: Garden
        groups:
          tools: [rake]
        events:
          Dig:
            frames: ["{source} dig {target}"]

        """;

    /// <summary>Another schema in the same project.</summary>
    private const string Other = """
        schema: Pond
        header: {namespace: Pond}
        events:
          Swim:
            frames: ["{source} swim to {target}"]
        claims:
          Tell:
            neutral: true
            triggers: [{verbs: [tell], frames: ["{speaker} <verb> that {content:clause}"]}]

        """;

    /// <summary>Edits by file, each of which changes what the entries are to each other.</summary>
    private static readonly (int File, string From, string To)[] s_edits =
    [
        (0, "    beats: [Visit]\n", ""),
        (0, "  Visit:\n", "  Visit:\n    beats: [Water]\n"),
        (0, ", fires: Stay", ""),
        (0, "    implies: {event: Meet, source: speaker}\n", ""),
        .. new[] { "Water:\n    beats: [Visit]", "Visit:", "Stay:", "Meet:" }.Select(t => (0, $"{t}\n    roles: {{source: actor, target: {{type: actor?, acts-as: GRD}}", $"{t}\n    roles: {{source: actor, target: {{type: actor?, acts-as: NONE}}")),
        (0, "{values: {Slow: [slow]}}", "3"),
        (0, "{values: {Red: [red]}}", "3"),
        (0, "neutral: false", "neutral: true"),
        (0, "neutral: true", "neutral: false"),
        (0, "{namespace: Garden}", "{namespace: Pond}"),
        (0, "{namespace: Garden}", "{namespace: Garden, event: Dig}"),
        (0, "header: {namespace: Garden}\n", ""),
        (0, "  Wish:\n", "  Wish:\n    renamed-from: Visit\n"),
        (0, "Ann called.", "Ann telephoned."),
        (1, "  Dig:\n", "  Dig:\n    renamed-from: Delve\n"),
        (1, "events:\n", "reserved:\n  events: [Water]\nevents:\n"),
        (1, "[rake]", "[rake, spade]"),
        (1, "events:\n", "header: {namespace: Garden}\nevents:\n"),
        (1, "events:\n", "x: [\nevents:\n"),
        (1, "  Dig:\n", "  Visit:\n"),
        (2, "schema: Pond", "schema: Garden"),
        (2, "namespace: Pond", "namespace: Garden"),
    ];

    public static TheoryData<string, string[]> Projects => new()
    {
        { "one sound file", [Samples.Garden] },
        { "every key", [Samples.Everything] },
        { "two schemas", [Samples.Everything, Sound.Replace("Garden", "Pond", StringComparison.Ordinal)] },
    };

    /// <summary>Two edits alone and together, from each of these states to each other one: whatever was right or wrong between entries before.</summary>
    [Fact]
    public void Mistakes_between_entries_come_and_go()
    {
        Assert.Empty(Run([Sound, More, Other]).Diagnostics);
        HashSet<string> seen = [];
        for (int first = 1; first < s_edits.Length; first++)
        {
            Project project = new([Sound, More, Other]);
            for (int second = 0; second < first; second++)
            {
                foreach (int[] edits in new[] { new[] { first }, [second], [first, second], [second], [first], [first, second] })
                {
                    string[] texts = edits.Aggregate(new[] { Sound, More, Other }, (all, e) => [.. all.Select((t, i) => i == s_edits[e].File ? t.Replace(s_edits[e].From, s_edits[e].To, StringComparison.Ordinal) : t)]);
                    string expected = s_fresh.GetOrAdd(string.Concat(texts), _ => Given(Run(texts)));
                    Assert.True(expected == Given(project.Become(texts)), $"edits {string.Join(", ", edits)} of {first} and {second}");
                    seen.Add(expected);
                }
            }
        }

        Assert.True(seen.Count > s_edits.Length * s_edits.Length / 4, $"only {seen.Count} edits made a difference");
    }

    /// <summary>Each line of the last file is left out in turn and then put back, in one go: so mistakes come and go.</summary>
    [Theory]
    [MemberData(nameof(Projects))]
    public void An_edited_project_gives_what_a_new_one_gives(string name, string[] texts)
    {
        string[] lines = texts[^1].Split('\n');
        Project project = new(texts);
        HashSet<string> seen = [];
        for (int line = 0; line <= lines.Length; line++)
        {
            string[] edited = [.. texts[..^1], string.Join('\n', lines.Where((_, i) => i != line))];
            string expected = Given(Run(edited));
            Assert.True(expected == Given(project.Become(edited)), $"{name}: without line {line + 1}, {(line < lines.Length ? lines[line] : "the end")}");
            seen.Add(expected);
        }

        Assert.True(seen.Count > lines.Length / 2, $"only {seen.Count} edits made a difference");
    }

    /// <summary>Editors go back to states of before, and on from them elsewhere.</summary>
    [Fact]
    public void States_of_one_project_do_not_disturb_each_other()
    {
        AdditionalText file = Driver.File("a.schema.yaml", Samples.Garden);
        GeneratorDriver start = Driver.Create(file).RunGenerators(Driver.Compilation);
        string[] verbs = ["call", "see", "meet", "visit"];
        string[] expected = [.. verbs.Select(v => Given(Driver.Run(Edited(v))))];
        Assert.Equal(verbs.Length, expected.Distinct().Count());

        Parallel.For(0, 64, round => Assert.Equal(expected[round % verbs.Length], Given(start.ReplaceAdditionalText(file, Edited(verbs[round % verbs.Length])).RunGenerators(Driver.Compilation).Result())));

        static AdditionalText Edited(string verb) => Driver.File("a.schema.yaml", Samples.Garden.Replace("verbs: [visit]", $"verbs: [{verb}]", StringComparison.Ordinal));
    }

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, string> s_fresh = [];

    private static AdditionalText[] Files(string[] texts) => [.. texts.Select((t, i) => Driver.File($"{i}.schema.yaml", t))];

    private static GeneratorRunResult Run(string[] texts) => New(Files(texts)).RunGenerators(Driver.Compilation).Result();

    /// <summary>A driver that does not write down its steps, as in a compiler.</summary>
    private static CSharpGeneratorDriver New(AdditionalText[] files) => CSharpGeneratorDriver.Create([new SchemaGenerator().AsSourceGenerator()], files, optionsProvider: Driver.Provider(Driver.Options));

    /// <summary>All that the compiler is given.</summary>
    private static string Given(GeneratorRunResult result) =>
        string.Join('\n', result.GeneratedSources.Select(s => s.HintName + "\n" + s.SourceText).Concat(result.Diagnostics.Select(d => d.ToString()).Order(StringComparer.Ordinal)));

    /// <summary>A project that is edited on and on.</summary>
    private sealed class Project(string[] texts)
    {
        private readonly AdditionalText[] _files = Files(texts);
        private string[] _texts = texts;
        private GeneratorDriver _driver = New([]).RunGenerators(Driver.Compilation);

        /// <summary>Edits the files whose texts are others now.</summary>
        public GeneratorRunResult Become(string[] texts)
        {
            AdditionalText[] files = Files(texts);
            for (int i = 0; i < texts.Length; i++)
            {
                if (texts[i] != _texts[i])
                    _files[i] = files[i];
            }

            _texts = texts;
            _driver = _driver.ReplaceAdditionalTexts([.. _files]).RunGenerators(Driver.Compilation);
            return _driver.Result();
        }
    }
}
