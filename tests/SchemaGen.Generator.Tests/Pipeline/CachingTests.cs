using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Tests;

/// <summary>What the steps of the pipeline hold can be compared, and keeps nothing of the compiler alive.</summary>
public class CachingTests
{
    private const string Roles = "schema: Garden\nroles:\n  ELM: {titles: [elder]}\n";

    [Fact]
    public void The_order_of_files_is_of_no_matter()
    {
        AdditionalText a = Driver.File("a.schema.yaml", Samples.Garden), b = Driver.File("b.schema.yaml", Roles);

        Assert.Equal(Sources(Driver.Run(a, b)), Sources(Driver.Run(b, a)));
        Assert.Equal(["a.schema.yaml", "b.schema.yaml"], Driver.Run(b, a).Model().Files);
    }

    [Fact]
    public void Models_of_equal_text_are_equal_and_of_other_text_are_not()
    {
        SchemaModel first = Driver.Run(Samples.Garden).Model(), second = Driver.Run(Samples.Garden).Model();
        SchemaModel other = Driver.Run(Samples.Garden.Replace("rake", "hoe", StringComparison.Ordinal)).Model();

        Assert.NotSame(first, second);
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.NotEqual(first, other);
    }

    [Fact]
    public void Steps_hold_nothing_of_the_compiler()
    {
        GeneratorRunResult result = Driver.Run(Driver.File("a.schema.yaml", Samples.Everything), Driver.File("words.lexicon.txt", "good adj\n"));
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        foreach (string step in StepNames.All)
        {
            Assert.NotEmpty(result.Outputs<object>(step));
            foreach (object value in result.Outputs<object>(step))
                Walk(value, step, seen);
        }

        Assert.True(seen.Count > 500, $"only {seen.Count} objects were looked at");
        Assert.Contains(seen, o => o is Diagnostics.DiagnosticInfo);
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
}
