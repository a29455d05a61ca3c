using SchemaGen.Testing;
using SchemaGen.Tests.Village;

namespace SchemaGen.Tests.Fixtures;

/// <summary>The schema that the tests of the stages stand on is sound itself.</summary>
public class VillageTests
{
    [Fact]
    public void The_examples_of_the_schema_hold() => Assert.Empty(VillageExamples.All.Select(e => ExampleCheck.Failure(VillageParser.Parse(e.Text), e)).OfType<string>());
}
