using SampleApp.Scoring;

namespace SampleApp.Tests.Scoring;

/// <summary>The figures are those of score.py: how it pairs, leaves out and rounds.</summary>
public sealed class ScoreTests
{
    [Theory]
    [InlineData(1.0 / 16, 0.062)] // an exact half goes to the even digit
    [InlineData(3.0 / 16, 0.188)]
    [InlineData(0.0005, 0.001)] // in binary a little more than a half
    [InlineData(0.0015, 0.002)]
    [InlineData(0.0025, 0.003)]
    [InlineData(0.0035, 0.004)]
    [InlineData(2.0 / 3, 0.667)]
    [InlineData(0.9995, 1.0)]
    [InlineData(0.0, 0.0)]
    [InlineData(1.0, 1.0)]
    public void Rounding_is_that_of_the_exact_value(double share, double rounded) => Assert.Equal(rounded, Figures.Round(share));

    [Fact]
    public void Best_overlap_is_paired_first()
    {
        ScoredItem wide = Event(0, 100), narrow = Event(40, 60);
        Score score = new([wide, narrow], [Event(41, 60)]);

        Assert.Equal([wide], score.Missed);
        Assert.Empty(score.Wrong);
    }

    [Fact]
    public void Optional_items_count_neither_way_and_are_paired_last()
    {
        ScoredItem optional = Event(0, 10) with { Optional = true }, lone = Event(50, 60, "A") with { Optional = true };
        Score score = new([optional, Event(5, 20), lone], [Event(0, 10), Event(51, 60)]);

        Figures f = score.Kinds[0].Strict;
        Assert.Equal((1, 1, 1), (f.Gold, f.Predicted, f.Right));
        Assert.Empty(score.Missed);
        Assert.Empty(score.Wrong);
        Assert.Equal(2, Assert.Single(score.Types).Said);
    }

    [Fact]
    public void Codes_decide_whether_it_is_right_roles_and_names_are_told_beside()
    {
        Score score = new([Event(0, 10, "A/GOV:Ann Lee")], [Event(0, 10, "A/MIL:Ann Lee")]);

        Assert.Equal(1, score.Kinds[0].Strict.Right);
        Assert.Equal(0, score.Kinds[0].Role);
        Assert.Equal(1, score.Kinds[0].Name);
        Assert.Equal(0, new Score([Event(0, 10, "A")], [Event(0, 10, "B")]).Kinds[0].Strict.Right);
        Assert.Equal(1, new Score([Event(0, 10, "A")], [Event(0, 10, "B")]).Kinds[0].Detect.Right);
    }

    [Fact]
    public void Status_counts_among_all_matches_and_the_date_among_the_dated()
    {
        Score score = new(
            [Event(0, 10) with { Status = "Actual", Date = "2024-01-02" }, Event(20, 30) with { Status = "Denied" }],
            [Event(0, 10) with { Status = "Actual", Date = "2024-01-02" }, Event(20, 30) with { Status = "Possible", Date = "2024-01-03" }]);

        Assert.Equal(0.5, score.Kinds[0].Status);
        Assert.Equal(1, score.Kinds[0].Date);
    }

    [Fact]
    public void Other_documents_kinds_types_and_places_do_not_match()
    {
        ScoredItem gold = Event(0, 10);
        foreach (ScoredItem other in (ScoredItem[])[gold with { Doc = "b" }, gold with { Kind = "claim" }, gold with { Type = "Other" }, gold with { Start = 10, End = 12 }])
            Assert.Equal([gold], new Score([gold], [other]).Missed);
    }

    [Fact]
    public void Nothing_of_nothing_is_0() => Assert.Equal(new Figures(0, 0, 0, 0, 0, 0), new Score([], []).Kinds[1].Strict);

    private static ScoredItem Event(int start, int end, string source = "A") =>
        new() { Doc = "a", Kind = ScoredItem.EventKind, Type = "Aid", Start = start, End = end, Parties = [new ScoredParty([source]), new ScoredParty([])], Line = "{}" };
}
