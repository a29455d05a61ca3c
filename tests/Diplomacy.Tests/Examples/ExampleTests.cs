using SchemaGen;
using SchemaGen.Diplomacy;
using SchemaGen.Testing;

namespace Diplomacy.Tests;

/// <summary>Every example, counter-example and known miss of the schema, a case per type.</summary>
public sealed class ExampleTests
{
    /// <summary>Names a file into which the failures are written as well, to work on them.</summary>
    private const string ListVariable = "SCHEMAGEN_EXAMPLES";

    private static readonly Lock s_list = new();

    public static TheoryData<string> Types => [.. DiplomacyExamples.All.Select(e => e.Type).Distinct()];

    [Theory]
    [MemberData(nameof(Types))]
    public void The_examples_of_a_type_hold(string type)
    {
        SchemaExample[] examples = [.. DiplomacyExamples.All.Where(e => e.Type == type)];
        string[] failures = [.. examples.Select(e => ExampleCheck.Failure(DiplomacyParser.Parse(e.Text), e)).OfType<string>()];

        string report = $"{type}: {failures.Length} of {examples.Length} fail\n{string.Join('\n', failures)}";
        if (failures.Length > 0 && Environment.GetEnvironmentVariable(ListVariable) is { Length: > 0 } file)
        {
            lock (s_list)
                File.AppendAllText(file, report + "\n\n");
        }

        Assert.True(failures.Length == 0, report);
    }

    [Fact]
    public void Every_type_has_examples_of_both_kinds()
    {
        string[] types = [.. DiplomaticEventTypes.All.Select(t => t.ToString()), .. DiplomaticClaimTypes.All.Select(t => t.ToString())];

        Assert.NotEmpty(types);
        foreach (ExampleKind kind in new[] { ExampleKind.Positive, ExampleKind.Negative })
            Assert.Empty(types.Except(DiplomacyExamples.All.Where(e => e.Kind == kind).Select(e => e.Type)));
    }
}
