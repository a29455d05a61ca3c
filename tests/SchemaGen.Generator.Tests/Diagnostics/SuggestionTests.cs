using SchemaGen.Generator.Diagnostics;

namespace SchemaGen.Generator.Tests;

public class SuggestionTests
{
    [Theory]
    [InlineData("sumary", "summary")]
    [InlineData("tirggers", "triggers")]
    [InlineData("Frames", "frames")]
    [InlineData("xyz", null)]
    [InlineData("", null)]
    public void The_nearest_name_is_found(string wrong, string? expected) => Assert.Equal(expected, Suggestion.Nearest(wrong, ["summary", "triggers", "frames"]));

    [Fact]
    public void Long_names_cost_nothing() => Assert.Null(Suggestion.Nearest(new string('a', 100_000), [new string('a', 100_001)]));

    [Fact]
    public void A_message_names_what_was_meant() => Assert.EndsWith("Did you mean 'summary'?", Suggestion.For("sumary", ["summary", "triggers"]), StringComparison.Ordinal);

    [Fact]
    public void A_few_candidates_are_listed() => Assert.Equal(" Known: a, b.", Suggestion.For("something", ["b", "a"]));
}
