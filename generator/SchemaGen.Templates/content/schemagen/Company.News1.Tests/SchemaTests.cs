using SchemaGen;
using SchemaGen.Testing;

namespace Company.News1.Tests;

public class SchemaTests
{
    public static TheoryData<string> Sentences => [.. NewsExamples.All.Select(e => e.Text)];

    /// <summary>Every sentence under `examples` and `not` of the schema.</summary>
    [Theory]
    [MemberData(nameof(Sentences))]
    public void The_examples_of_the_schema_hold(string sentence)
    {
        foreach (SchemaExample example in NewsExamples.All.Where(e => e.Text == sentence))
            Assert.Null(ExampleCheck.Failure(NewsParser.Parse(example.Text), example));
    }

    [Fact]
    public void A_takeover_that_somebody_denies_is_denied()
    {
        Article article = NewsParser.Parse("Halcyon denied that Nordwind had bought it.");

        Takeover takeover = Assert.IsType<Takeover>(Assert.Single(article.Events));
        Assert.Equal(Status.Denied, takeover.Status);
    }
}
