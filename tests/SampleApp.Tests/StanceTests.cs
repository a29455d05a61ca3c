using SampleApp.Reports;
using SchemaGen;
using SchemaGen.Tables;

namespace SampleApp.Tests;

/// <summary>Who takes which side, on records of a schema made up for the test.</summary>
public sealed class StanceTests
{
    [Fact]
    public void Narration_takes_no_side() => Assert.Equal(default, Stance.To(new Deed("A", "B")));

    [Fact]
    public void Claim_that_asserts_stands_for_what_happened()
    {
        Saying said = new("X", Commitment.Asserts);

        Assert.Equal(new Stance(said, null), Stance.To(new Deed("A", "B") { Within = said }));
    }

    [Fact]
    public void Claim_that_says_it_did_not_happen_denies_it()
    {
        Saying said = new("X", Commitment.Asserts);

        Assert.Equal(new Stance(null, said), Stance.To(new Deed("A", "B") { Within = said, Status = Status.Denied }));
    }

    [Theory]
    [InlineData(Commitment.Demands)]
    [InlineData(Commitment.Pledges)]
    public void What_is_demanded_or_promised_has_no_sides(Commitment commitment) =>
        Assert.Equal(default, Stance.To(new Deed("A", "B") { Within = new Saying("X", commitment), Status = Status.Possible }));

    [Fact]
    public void Who_weighs_what_another_does_doubts_it_and_who_weighs_something_of_ones_own_plans_it()
    {
        Saying other = new("X", Commitment.Considers), own = new("A", Commitment.Considers);

        Assert.Equal(new Stance(null, null, other), Stance.To(new Deed("A", "B") { Within = other, Status = Status.Possible }));
        Assert.Equal(default, Stance.To(new Deed("A", "B") { Within = own, Status = Status.Possible }));
    }

    [Theory]
    [InlineData("X has not confirmed that A acted", true)]
    [InlineData("X hasn't confirmed that A acted", true)]
    [InlineData("X confirmed that A has not acted", false)]
    public void Claim_that_is_withheld_doubts(string text, bool withheld)
    {
        int trigger = text.IndexOf("confirmed", StringComparison.Ordinal);
        Saying said = new("X", Commitment.Asserts) { Text = new TextSlice(text, new Span(0, text.Length)), Trigger = new Span(trigger, trigger + 9) };

        Assert.Equal(withheld ? new Stance(null, null, said) : new Stance(said, null), Stance.To(new Deed("A", "B") { Within = said }));
    }

    [Theory]
    [InlineData("A,B", null, true)]
    [InlineData("B", "A", true)]
    [InlineData("A,C", null, false)] // another partner
    [InlineData("A", null, true)]
    public void What_several_do_together_has_two_of_them_in_common(string sources, string? target, bool same) =>
        Assert.Equal(same, Stance.SameEvent(new Deed("A,B", null), new Deed(sources, target)));

    [Fact]
    public void Reporter_of_a_denial_takes_no_side()
    {
        Saying denial = new("X", Commitment.Denies) { Within = new Saying("Y", Commitment.Asserts) };

        Assert.Equal(new Stance(null, denial), Stance.To(new Deed("A", "B") { Within = denial, Status = Status.Denied }));
    }

    [Fact]
    public void Denial_of_a_claim_opposes_its_speaker()
    {
        Saying denial = new("X", Commitment.Denies);
        Saying denied = new("Y", Commitment.Asserts) { Within = denial };

        Assert.Equal(new Stance(denied, denial), Stance.To(new Deed("A", "B") { Within = denied, Status = Status.Denied }));
    }

    [Theory]
    [InlineData("A", "B", true)]
    [InlineData("A", null, true)] // the target is left unsaid
    [InlineData("A", "C", false)]
    [InlineData("C", "B", false)]
    public void Same_event_has_a_source_in_common_and_no_other_target(string source, string? target, bool same) =>
        Assert.Equal(same, Stance.SameEvent(new Deed("A", "B"), new Deed(source, target)));

    private static ActorList Actors(string? code) => code is null ? [] : [.. code.Split(',').Select(c => new ActorMention(new ActorId(c), default))];

    private sealed record Deed(string Source, string? Target) : EventRecord
    {
        public Saying? Within { get; init; }

        public override ClaimRecord? InClaim => Within;

        public override string TypeName => "Deed";

        public override ActorList ActorsOf(string role) => Actors(role == "source" ? Source : Target);

        public override IReadOnlyList<string> RoleNames => ["source", "target"];

        public override object? ValueOf(string role) => ActorsOf(role);
    }

    private sealed record Saying(string Speaker, Commitment Force) : ClaimRecord
    {
        public Saying? Within { get; init; }

        public override ClaimRecord? InClaim => Within;

        public override string TypeName => "Saying";

        public override Commitment Commitment => Force;

        public override ActorList ActorsOf(string role) => Actors(role == "speaker" ? Speaker : null);

        public override IReadOnlyList<string> RoleNames => ["speaker"];

        public override object? ValueOf(string role) => ActorsOf(role);
    }
}
