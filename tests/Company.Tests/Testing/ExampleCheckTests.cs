using Company.News;
using SchemaGen;
using SchemaGen.Testing;

namespace Company.Tests.Testing;

/// <summary>What the check of examples says.</summary>
public sealed class ExampleCheckTests
{
    [Theory]
    [InlineData(ExampleKind.Positive, "Kestrel sued Quillon.", "Sue", null)]
    [InlineData(ExampleKind.Positive, "Kestrel hailed Quillon.", "Sue", "must give a Sue; found: nothing")]
    [InlineData(ExampleKind.Positive, "Quillon sued Kestrel.", "Sue", "must give a Sue with other parts: source KEST; found: Sue(source QUIL, target KEST) Actual by company.schema.yaml:")]
    [InlineData(ExampleKind.Negative, "Kestrel hailed Quillon.", "Sue", null)]
    [InlineData(ExampleKind.Negative, "Kestrel sued Quillon.", "Sue", "must not give a Sue; found: Sue(")]
    [InlineData(ExampleKind.KnownMiss, "Kestrel hailed Quillon.", "Sue", null)]
    [InlineData(ExampleKind.KnownMiss, "Kestrel sued Quillon.", "Sue", "is found now: move it from `known-miss` to `examples`")]
    public void The_check_of_an_example_says_what_is_wrong(ExampleKind kind, string text, string type, string? expected)
    {
        var example = new SchemaExample(type, false, kind, text) { Rule = new Rule("a.yaml", 7, type), Ids = [new ExampleIds("source", "KEST")] };

        string? failure = ExampleCheck.Failure(CompanyParser.Parse(text), example);

        if (expected is null)
            Assert.Null(failure);
        else
            Assert.StartsWith($"a.yaml:7 \"{text}\" {expected}", failure, StringComparison.Ordinal);
    }

    [Fact]
    public void Marked_spans_status_and_the_other_type_are_checked()
    {
        const string Text = "Kestrel sued Quillon.";
        var example = new SchemaExample("Sue", false, ExampleKind.Positive, Text)
        {
            Rule = new Rule("a.yaml", 7, "Sue"),
            Status = Status.Possible,
            Spans = [new ExampleSpan("source", new Span(0, 7)), new ExampleSpan("target", new Span(8, 12))],
        };
        var other = new SchemaExample("Acquire", false, ExampleKind.Negative, Text) { Rule = new Rule("a.yaml", 8, "Acquire"), Fires = "Statement" };

        Assert.Contains("with other parts: status Possible, target at \"sued\";", ExampleCheck.Failure(CompanyParser.Parse(Text), example), StringComparison.Ordinal);
        Assert.Contains("must give a Statement", ExampleCheck.Failure(CompanyParser.Parse(Text), other), StringComparison.Ordinal);
    }
}
