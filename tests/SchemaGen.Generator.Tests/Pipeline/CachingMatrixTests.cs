using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaGen.Generator.Binding;
using SchemaGen.Generator.Emitting;
using SchemaGen.Generator.Model;
using static VerifyXunit.Verifier;

namespace SchemaGen.Generator.Tests;

/// <summary>Every step of the pipeline against every kind of edit: what is done again, and what is not.</summary>
public class CachingMatrixTests
{
    private const string Roles = "schema: Garden\nroles:\n  ELM: {titles: [elder]}\n";
    private const string Words = "good adj\n";

    private const string Legend = """
        The reason of each output after an edit, step by step; one letter an output, files in the order of the project.

        C cached: not done        U unchanged: done, with the same result        M modified        N new        R removed

        A step that ends with ".Inputs" only brings together what the step of its name works on; "-> code" and "-> diagnostics" are what the compiler is given.

        The last rows are no steps: what a step made of each file and each type, C where it is the object of the run before, M where it was made anew.


        """;

    /// <summary>An edit of a project with two schema files (a, b) and a word list: its name and what it makes of the project.</summary>
    private static readonly (string Name, Func<Project, Project> Edit)[] s_edits =
    [
        ("same text", static p => p with { Renew = true }),
        ("C# edit", static p => p with { Compilation = p.Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class D;")) }),
        ("reference", static p => p with { Compilation = p.Compilation.AddReferences(MetadataReference.CreateFromFile(typeof(object).Assembly.Location)) }),
        ("option", static p => p with { Options = p.Options.Add("build_property.nullable", "enable") }),
        ("directory", static p => p with { Options = p.Options.SetItem("build_property.projectdir", "/other/") }),
        ("comment", static p => p.Replace("a", "Nobody came.\"]\n", "Nobody came.\"]\n# a comment\n")),
        ("new line", static p => p.Replace("a", "schema: Garden\n", "# a comment\nschema: Garden\n")),
        ("blanks", static p => p.Replace("a", "codes: [plot]", "codes:   [plot]")),
        ("reordered", static p => p.Replace("a", "  namespace: Garden.Events\n  codes: [plot]\n", "  codes: [plot]\n  namespace: Garden.Events\n")),
        ("one event", static p => p.Replace("a", "verbs: [visit]", "verbs: [call]")),
        ("summary", static p => p.Replace("a", "    codes: {plot: W1}\n", "    codes: {plot: W1}\n    summary: Gives water.\n")),
        ("actor", static p => p.Replace("a", "names: [Ann Moss]", "names: [Ann Moss, Anna Moss]")),
        ("group", static p => p.Replace("a", "[rake, spade]", "[rake, spade, hoe]")),
        ("mistake", static p => p.Replace("a", "    beats: [Visit]\n", "    beets: [Visit]\n")),
        ("added first", static p => p with { Files = p.Files.Insert(0, ("0.schema.yaml", Roles.Replace("ELM", "OAK", StringComparison.Ordinal).Replace("elder", "warden", StringComparison.Ordinal))) }),
        ("added last", static p => p with { Files = p.Files.Add(("c.schema.yaml", Roles.Replace("ELM", "OAK", StringComparison.Ordinal).Replace("elder", "warden", StringComparison.Ordinal))) }),
        ("removed", static p => p with { Files = p.Files.RemoveAll(f => f.Name == "b.schema.yaml") }),
        ("word list", static p => p.Replace("words", "good adj", "bad adj")),
    ];

    [Fact]
    public async Task Each_edit_costs_what_it_must()
    {
        List<string[]> rows = [["", .. s_edits.Select(e => e.Name)]];
        List<(GeneratorRunResult Before, GeneratorRunResult After)> runs = [.. s_edits.Select(e => Around(e.Edit))];
        List<GeneratorRunResult> results = [.. runs.Select(r => r.After)];
        foreach (string step in StepNames.All)
            rows.Add([step, .. results.Select(r => Reasons(r.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> steps) ? steps : []))]);
        foreach ((string source, string what) in Outputs)
            rows.Add([$"{source} -> {what}", .. results.Select(r => Reasons(OutputsOf(r, source)))]);
        foreach ((string what, Func<GeneratorRunResult, object[]> made) in Made)
            rows.Add([what, .. runs.Select(r => Kept(made(r.Before), made(r.After)))]);

        await Verify(Legend + Table(rows));
    }

    /// <summary>What the table says is what must be, whoever accepts it: an edit that no schema depends on does no work.</summary>
    [Theory]
    [InlineData("same text", StepNames.AllFiles)]
    [InlineData("C# edit", StepNames.Files)]
    [InlineData("reference", StepNames.Files)]
    [InlineData("option", StepNames.Files)]
    [InlineData("comment", StepNames.AllFiles)]
    public void From_here_on_nothing_is_done(string edit, string firstIdle)
    {
        GeneratorRunResult result = After(edit);

        foreach (string step in StepNames.All.SkipWhile(s => s != firstIdle))
            Assert.All(result.TrackedSteps[step].SelectMany(s => s.Outputs), o => Assert.Equal(IncrementalStepRunReason.Cached, o.Reason));
        Assert.All(Outputs.SelectMany(o => OutputsOf(result, o.Source)).SelectMany(s => s.Outputs), o => Assert.Equal(IncrementalStepRunReason.Cached, o.Reason));
    }

    /// <summary>An edit inside one file reads and binds that file alone.</summary>
    [Theory]
    [InlineData("comment")]
    [InlineData("blanks")]
    [InlineData("reordered")]
    [InlineData("one event")]
    public void An_edit_costs_one_file(string edit)
    {
        (GeneratorRunResult start, GeneratorRunResult result) = Around(s_edits.Single(e => e.Name == edit).Edit);

        Assert.Equal(IncrementalStepRunReason.Cached, result.TrackedSteps[StepNames.Files].SelectMany(s => s.Outputs).Last().Reason);
        foreach (Func<GeneratorRunResult, object[]> made in new[] { FilesNamed, FilesBound })
            Assert.EndsWith("C", Kept(made(start), made(result)), StringComparison.Ordinal);
    }

    /// <summary>What a type says to readers alone is no reason to compile it: in its own line, so that no rule moves.</summary>
    [Theory]
    [InlineData("summary: Gives water.", "summary: Gives some water.")]
    [InlineData("codes: {plot: W1}", "codes: {plot: W2}")]
    [InlineData("watered [the Green Club]{target}.", "sprinkled [the Green Club]{target}.")]
    public void Words_for_readers_compile_nothing(string from, string to)
    {
        Project start = Project.Start.Replace("a", "    codes: {plot: W1}\n", "    codes: {plot: W1}\n    summary: Gives water.\n");
        GeneratorDriver driver = start.Run(null);
        GeneratorRunResult before = driver.Result(), after = start.Replace("a", from, to).Run((driver, start)).Result();

        Assert.Equal("MC", Kept(RecordsWritten(before), RecordsWritten(after)));
        Assert.Equal("CC", Kept(SectionsCompiled(before), SectionsCompiled(after)));
    }

    /// <summary>What a frame says is no reason to write anything but the section of its type, nor to look at how files fit together.</summary>
    [Fact]
    public void A_verb_compiles_its_type_alone()
    {
        (GeneratorRunResult before, GeneratorRunResult after) = Around(s_edits.Single(e => e.Name == "one event").Edit);

        Assert.Equal("CC", Kept(RecordsWritten(before), RecordsWritten(after)));
        Assert.Equal("CM", Kept(SectionsCompiled(before), SectionsCompiled(after)));
        Assert.Equal("C", Reasons(after.TrackedSteps[StepNames.FittingEvents]));
    }

    [Fact]
    public void Every_step_is_named()
    {
        HashSet<IncrementalGeneratorRunStep> seen = [];
        Queue<IncrementalGeneratorRunStep> steps = new(Project.Start.Run(null).Result().TrackedOutputSteps.SelectMany(o => o.Value).SelectMany(o => o.Inputs).Select(i => i.Source));
        while (steps.TryDequeue(out IncrementalGeneratorRunStep? step))
        {
            if (!seen.Add(step))
                continue;
            Assert.NotNull(step.Name);
            foreach ((IncrementalGeneratorRunStep source, _) in step.Inputs)
                steps.Enqueue(source);
        }

        // Roslyn names its own inputs; all others are ours.
        Assert.Equal(["AdditionalTexts", "AnalyzerConfigOptions", .. StepNames.All.Order(StringComparer.Ordinal)], seen.Select(s => s.Name!).Distinct().OrderBy(n => !n.StartsWith('A') || StepNames.All.Contains(n)).ThenBy(n => n, StringComparer.Ordinal));
    }

    /// <summary>What an edit writes anew, and what it leaves as it is.</summary>
    [Theory]
    [InlineData("one event", new[] { StepNames.TypeFiles }, "M")]
    [InlineData("summary", new[] { StepNames.TypeFiles }, "M")]
    [InlineData("actor", new[] { StepNames.Catalogues }, "M")]
    public void An_edit_writes_what_shows_it(string edit, string[] written, string reasons)
    {
        GeneratorRunResult result = After(edit);

        foreach ((string source, string what) in Outputs)
        {
            string expected = written.Contains(source) ? reasons : "C";
            Assert.Equal((source, expected), (source, what == "code" ? string.Concat(Reasons(OutputsOf(result, source)).Distinct().Order()) : "C"));
        }
    }

    private static (string Source, string What)[] Outputs { get; } =
    [
        (StepNames.Catalogues, "code"), (StepNames.Shapes, "code"), (StepNames.Outlines, "code"), (StepNames.TypeFiles, "code"), (StepNames.Lexicons, "code"),
        (StepNames.FileDiagnostics, "diagnostics"), (StepNames.BoundCatalogues, "diagnostics"), (StepNames.EventDiagnostics, "diagnostics"),
    ];

    /// <summary>What steps make of each file and each type.</summary>
    private static (string What, Func<GeneratorRunResult, object[]> Made)[] Made { get; } = [("names of each file", FilesNamed), ("each file bound", FilesBound), ("record of each type", RecordsWritten), ("section of each type", SectionsCompiled)];

    private static object[] FilesNamed(GeneratorRunResult result) => [.. result.Outputs<EquatableArray<FileSymbols>>(StepNames.FileSymbols).Single()];

    private static object[] FilesBound(GeneratorRunResult result) => [.. result.Outputs<BoundProject>(StepNames.BoundFiles).Single().Files];

    private static object[] RecordsWritten(GeneratorRunResult result) => [.. result.Outputs<TypeFile>(StepNames.TypeFiles).SelectMany(f => f.Types).Select(t => t.Record)];

    private static object[] SectionsCompiled(GeneratorRunResult result) => [.. result.Outputs<TypeFile>(StepNames.TypeFiles).SelectMany(f => f.Types).Select(t => t.Section[0])];

    private static string Kept(object[] before, object[] after) => string.Concat(after.Select(a => before.Contains(a, ReferenceEqualityComparer.Instance) ? 'C' : 'M'));

    private static GeneratorRunResult After(string edit) => Around(s_edits.Single(e => e.Name == edit).Edit).After;

    /// <summary>The runs before and after an edit.</summary>
    private static (GeneratorRunResult Before, GeneratorRunResult After) Around(Func<Project, Project> edit)
    {
        GeneratorDriver driver = Project.Start.Run(null);
        return (driver.Result(), edit(Project.Start).Run((driver, Project.Start)).Result());
    }

    private static IEnumerable<IncrementalGeneratorRunStep> OutputsOf(GeneratorRunResult result, string source) =>
        result.TrackedOutputSteps.SelectMany(o => o.Value).Where(s => s.Inputs.Any(i => i.Source.Name == source));

    private static string Reasons(IEnumerable<IncrementalGeneratorRunStep> steps) => string.Concat(steps.SelectMany(s => s.Outputs).Select(o => o.Reason.ToString()[0]));

    private static string Table(List<string[]> rows)
    {
        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(c => rows.Max(r => r[c].Length))];
        StringBuilder text = new();
        foreach (string[] row in rows)
            text.Append(string.Join("  ", row.Select((cell, c) => cell.PadRight(widths[c]))).TrimEnd()).Append('\n');
        return text.ToString();
    }

    /// <summary>What the compiler is given.</summary>
    private sealed record Project(ImmutableList<(string Name, string Text)> Files, Compilation Compilation, ImmutableDictionary<string, string> Options, bool Renew)
    {
        public static Project Start { get; } = new(
            [("a.schema.yaml", Samples.Garden), ("b.schema.yaml", Roles), ("words.lexicon.txt", Words)], Driver.Compilation, Driver.Options, Renew: false);

        public Project Replace(string file, string from, string to)
        {
            int index = Files.FindIndex(f => f.Name.StartsWith(file + ".", StringComparison.Ordinal));
            Assert.Contains(from, Files[index].Text, StringComparison.Ordinal);
            return this with { Files = Files.SetItem(index, (Files[index].Name, Files[index].Text.Replace(from, to, StringComparison.Ordinal))) };
        }

        /// <summary>Runs the project as it is, after another state of it where one is given: files that stay are the same objects unless they are to be renewed.</summary>
        public GeneratorDriver Run((GeneratorDriver Driver, Project Project)? before)
        {
            if (before is not { } last)
                return Driver.Create(Options, [.. Files.Select(f => s_texts.GetOrAdd(f, New))]).RunGenerators(Compilation);
            return last.Driver
                .WithUpdatedAnalyzerConfigOptions(Driver.Provider(Options))
                .ReplaceAdditionalTexts([.. Files.Select(f => Renew ? New(f) : s_texts.GetOrAdd(f, New))])
                .RunGenerators(Compilation);
        }

        private static readonly System.Collections.Concurrent.ConcurrentDictionary<(string Name, string Text), AdditionalText> s_texts = [];

        private static AdditionalText New((string Name, string Text) file) => Driver.File(file.Name, file.Text);
    }
}
