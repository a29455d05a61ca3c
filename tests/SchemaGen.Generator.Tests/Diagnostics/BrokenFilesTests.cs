using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Binding;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Reading;
using static VerifyXunit.Verifier;

namespace SchemaGen.Generator.Tests;

/// <summary>The schemas of the folder <c>Broken</c>, each with all that is said about it: id, severity, file, line, column and words.</summary>
public class BrokenFilesTests
{
    private static readonly string s_folder = Path.Combine(SchemaGen.Tests.Repository.Root, "tests", "SchemaGen.Generator.Tests", "Diagnostics", "Broken");

    private static readonly string[] s_names = [.. Directory.EnumerateFiles(s_folder, "*.schema.yaml").Select(f => Path.GetFileName(f).Split('.')[0]).Distinct().Order(StringComparer.Ordinal)];

    public static TheoryData<string> Schemas => new(s_names);

    [Theory]
    [MemberData(nameof(Schemas))]
    public async Task Every_mistake_is_told_at_its_place(string name)
    {
        AdditionalText[] files = Files(name);
        ImmutableArray<Diagnostic> errors = Driver.Run(files).Diagnostics, advice = await Analysis.Advice(files);
        string[] said = Lines(errors.Concat(advice));

        // Generator and analyzer share the work: together they say what the tools say, and nothing twice.
        Assert.Equal(Lines(SchemaLoader.Load(files.Select(f => SchemaText.From(f, default)), Driver.Directory, default).Diagnostics.Select(d => d.ToDiagnostic())), said);
        Assert.Equal(said.Distinct(), said);
        Assert.Empty(errors.Select(d => d.Id).Intersect(advice.Select(d => d.Id)));
        await Verify(string.Join('\n', said)).UseDirectory("Broken").UseFileName(name);
    }

    /// <summary>The rules that no small file can break have tests of their own.</summary>
    [Fact]
    public async Task Every_rule_has_a_broken_schema()
    {
        HashSet<string> told = [];
        foreach (string name in s_names)
            told.UnionWith((await Said(Files(name))).Select(d => d.Id));
        string[] large = [Descriptors.Unreadable.Id, Descriptors.FileTooLong.Id, Descriptors.TooManyNodes.Id, Descriptors.TextTooLong.Id, Descriptors.NotASchemaFile.Id];

        Assert.Equal(Rules.All.Select(r => r.Id), told.Concat(large).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void There_are_forty_at_least() => Assert.InRange(s_names.Length, 40, 400);

    [Fact]
    public async Task A_mistake_in_each_of_three_files_gives_three_errors_in_one_build()
    {
        Diagnostic[] errors = [.. (await Said(Files("mistake-in-each-file"))).Where(d => d.Severity == DiagnosticSeverity.Error)];

        Assert.Equal(3, errors.Length);
        Assert.Equal(3, errors.Select(e => e.Location.GetLineSpan().Path).Distinct().Count());
    }

    private static AdditionalText[] Files(string name) =>
        [.. Directory.EnumerateFiles(s_folder, name + ".*schema.yaml").Order(StringComparer.Ordinal).Select(f => Driver.File(Path.GetFileName(f), File.ReadAllText(f)))];

    private static async Task<IEnumerable<Diagnostic>> Said(AdditionalText[] files) => Driver.Run(files).Diagnostics.Concat(await Analysis.Advice(files));

    private static string[] Lines(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.Select(d => (Diagnostic: d, Place: d.Location.GetLineSpan())).OrderBy(d => d.Place.Path, StringComparer.Ordinal).ThenBy(d => d.Diagnostic.Location.SourceSpan).ThenBy(d => d.Diagnostic.Id, StringComparer.Ordinal)
            .ThenBy(d => d.Diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparer.Ordinal)
            .Select(d => string.Create(
                CultureInfo.InvariantCulture,
                $"{Path.GetFileName(d.Place.Path)}({d.Place.StartLinePosition.Line + 1},{d.Place.StartLinePosition.Character + 1}): {(d.Diagnostic.Severity == DiagnosticSeverity.Info ? "info" : d.Diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning")} {d.Diagnostic.Id}: {d.Diagnostic.GetMessage(CultureInfo.InvariantCulture)}"))];
}
