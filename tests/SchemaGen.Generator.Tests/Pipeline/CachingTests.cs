using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Tests;

/// <summary>Each step of the pipeline does its work again only where what it depends on has changed.</summary>
public class CachingTests
{
    private const string Roles = "schema: Garden\nroles:\n  ELM: {titles: [elder]}\n";

    /// <summary>Step by step, the reasons that two files' outputs have after an edit of the first: N(ew), M(odified), U(nchanged), C(ached), R(emoved).</summary>
    public static TheoryData<string, string> Edits => new()
    {
        { "same text", "Texts=UU Trees=CC FileSymbols=CC Symbols=C BoundFiles=CC BoundSchemas=C Models=C FileDiagnostics=CC SchemaDiagnostics=C Source=C" },
        { "unrelated C#", "Texts=CC Trees=CC FileSymbols=CC Symbols=C BoundFiles=CC BoundSchemas=C Models=C FileDiagnostics=CC SchemaDiagnostics=C Source=C" },
        { "comment", "Texts=MC Trees=UC FileSymbols=CC Symbols=C BoundFiles=CC BoundSchemas=C Models=C FileDiagnostics=CC SchemaDiagnostics=C Source=C" },
        { "spaces", "Texts=MC Trees=MC FileSymbols=UC Symbols=C BoundFiles=MC BoundSchemas=U Models=C FileDiagnostics=UC SchemaDiagnostics=C Source=C" },
        { "one event", "Texts=MC Trees=MC FileSymbols=UC Symbols=C BoundFiles=MC BoundSchemas=M Models=M FileDiagnostics=UC SchemaDiagnostics=U Source=M" },
        { "new group", "Texts=MC Trees=MC FileSymbols=MC Symbols=M BoundFiles=MU BoundSchemas=M Models=M FileDiagnostics=UC SchemaDiagnostics=U Source=M" },
        { "file added last", "Texts=CCN Trees=CCN FileSymbols=CCN Symbols=M BoundFiles=UUN BoundSchemas=M Models=M FileDiagnostics=CCN SchemaDiagnostics=U Source=M" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void Only_what_changed_is_done_again(string edit, string expected)
    {
        AdditionalText a = Driver.File("a.schema.yaml", Samples.Garden), b = Driver.File("b.schema.yaml", Roles);
        GeneratorDriver driver = Driver.Create(a, b).RunGenerators(Driver.Compilation);
        Compilation compilation = edit == "unrelated C#" ? Driver.Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class D;")) : Driver.Compilation;
        string text = edit switch
        {
            "comment" => Samples.Garden + "# a comment\n",
            "spaces" => Samples.Garden.Replace("codes: [plot]", "codes:   [plot]", StringComparison.Ordinal),
            "one event" => Samples.Garden.Replace("verbs: [visit]", "verbs: [call]", StringComparison.Ordinal),
            "new group" => Samples.Garden.Replace("tools: [rake, spade]", "tools: [rake, spade, hoe]", StringComparison.Ordinal),
            _ => Samples.Garden,
        };
        driver = edit switch
        {
            "unrelated C#" => driver,
            "file added last" => driver.AddAdditionalTexts([Driver.File("c.schema.yaml", "schema: Garden\nroles:\n  OAK: {titles: [warden]}\n")]),
            "same text" => driver.ReplaceAdditionalTexts([Driver.File("a.schema.yaml", text), Driver.File("b.schema.yaml", Roles)]),
            _ => driver.ReplaceAdditionalText(a, Driver.File("a.schema.yaml", text)),
        };

        GeneratorRunResult result = driver.RunGenerators(compilation).Result();

        Assert.Equal(expected, string.Join(" ", StepNames.All.Except([StepNames.Lexicons]).Select(s => $"{s}={Reasons(result.TrackedSteps[s])}").Append("Source=" + SourceReason(result))));
    }

    [Fact]
    public void Every_step_is_named() => Assert.Subset(Driver.Run(Samples.Garden).TrackedSteps.Keys.ToHashSet(), StepNames.All.ToHashSet());

    [Fact]
    public void The_order_of_files_is_of_no_matter()
    {
        AdditionalText a = Driver.File("a.schema.yaml", Samples.Garden), b = Driver.File("b.schema.yaml", Roles);

        Assert.Equal(Sources(Driver.Run(a, b)), Sources(Driver.Run(b, a)));
        Assert.Equal(["a.schema.yaml", "b.schema.yaml"], Driver.Run(b, a).Outputs<SchemaModel>(StepNames.Models).Single().Files);
    }

    [Fact]
    public void Models_of_equal_text_are_equal_and_of_other_text_are_not()
    {
        SchemaModel first = Driver.Run(Samples.Garden).Outputs<SchemaModel>(StepNames.Models).Single(), second = Driver.Run(Samples.Garden).Outputs<SchemaModel>(StepNames.Models).Single();
        SchemaModel other = Driver.Run(Samples.Garden.Replace("rake", "hoe", StringComparison.Ordinal)).Outputs<SchemaModel>(StepNames.Models).Single();

        Assert.NotSame(first, second);
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.NotEqual(first, other);
    }

    [Fact]
    public void Steps_hold_nothing_of_the_compiler()
    {
        GeneratorRunResult result = Driver.Run(Samples.Garden + "  Bad: {sumary: x}\n");
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        foreach (string step in StepNames.All)
        {
            foreach (object value in result.Outputs<object>(step))
                Walk(value, step, seen);
        }

        Assert.True(seen.Count > 100);
    }

    [Fact]
    public void Cancelling_stops_the_work()
    {
        using CancellationTokenSource source = new();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => Driver.Create(Driver.File("a.schema.yaml", Samples.Garden)).RunGenerators(Driver.Compilation, source.Token));
    }

    private static void Walk(object? value, string step, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
            return;
        Assert.False(value is Compilation or ISymbol or SyntaxNode or SyntaxTree or Location or Diagnostic or SourceText or AdditionalText or Array, $"{step} holds a {value.GetType()}");
        if (value is TextSpan or LinePositionSpan)
            return;
        if (value is IEnumerable items)
        {
            foreach (object? item in items)
                Walk(item, step, seen);
            return;
        }

        foreach (FieldInfo field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public))
            Walk(field.GetValue(value), step, seen);
    }

    private static string[] Sources(GeneratorRunResult result) => [.. result.GeneratedSources.Select(s => s.HintName + "\n" + s.SourceText)];

    private static string Reasons(ImmutableArray<IncrementalGeneratorRunStep> steps) => string.Concat(steps.SelectMany(s => s.Outputs).Select(o => o.Reason.ToString()[0]));

    /// <summary>The worst reason of the outputs that write the schema's code: what comes of the models.</summary>
    private static char SourceReason(GeneratorRunResult result) =>
        result.TrackedOutputSteps.SelectMany(o => o.Value).Where(s => s.Inputs.Any(i => result.TrackedSteps[StepNames.Models].Contains(i.Source))).SelectMany(s => s.Outputs).Select(o => o.Reason.ToString()[0]).Distinct().Single();
}
