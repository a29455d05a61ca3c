using SchemaGen.Discourse;
using SchemaGen.Tables;
using SchemaGen.Tests.Village;

namespace SchemaGen.Tests.Discourse;

/// <summary>A content rule is passed over only where something that it asks for is not there.</summary>
public sealed class ContentNeedsTests
{
    private const int None = -1, Set = 0;

    private static readonly FrameTable Frames = VillageTables.Value.Frames;
    private static readonly ulong Bits = Frames.BitsOf(Set);

    [Fact]
    public void A_rule_that_asks_for_nothing_is_met_by_nothing() => Assert.True(AreMet(Rule(), new ContentNeeds.Offer(0, 0, 0, IsNegated: false)));

    [Fact]
    public void A_modal_must_be_one_of_the_rules() => AssertNeeds(Rule(modals: Set), b => new ContentNeeds.Offer(b, 0, 0, IsNegated: false));

    [Fact]
    public void A_verb_must_be_one_of_the_rules() => AssertNeeds(Rule(verbs: Set), b => new ContentNeeds.Offer(0, b, 0, IsNegated: false));

    [Fact]
    public void A_word_must_stand_somewhere_where_the_rule_asks_for_one() => AssertNeeds(Rule(anywhere: Set), b => new ContentNeeds.Offer(0, 0, b, IsNegated: false));

    [Fact]
    public void The_words_that_a_rule_looks_for_anywhere_are_sought_and_no_others()
    {
        ContentRule behind = Rule() with { Then = Rule(anywhere: Set) };
        Assert.Equal(Frames.Members(Set), Sought(Rule(anywhere: Set)));
        Assert.Equal(Frames.Members(Set), Sought(behind));
        Assert.Empty(Sought(Rule(modals: Set, verbs: Set)));
    }

    private static int[] Sought(ContentRule rule)
    {
        bool[] sought = SchemaTables.Sought(new[] { rule }, Frames);
        return [.. Enumerable.Range(0, sought.Length).Where(lemma => sought[lemma])];
    }

    [Theory]
    [InlineData(null, true, true)]
    [InlineData(true, true, false)]
    [InlineData(false, false, true)]
    public void A_rule_may_be_for_negated_clauses_or_for_others_alone(bool? negated, bool fitsNegated, bool fitsPlain)
    {
        Assert.Equal(fitsNegated, AreMet(Rule(negated: negated), new ContentNeeds.Offer(0, 0, 0, IsNegated: true)));
        Assert.Equal(fitsPlain, AreMet(Rule(negated: negated), new ContentNeeds.Offer(0, 0, 0, IsNegated: false)));
    }

    private static void AssertNeeds(ContentRule rule, Func<ulong, ContentNeeds.Offer> offer)
    {
        Assert.True(AreMet(rule, offer(Bits)));
        Assert.False(AreMet(rule, offer(~Bits)));
    }

    [Fact]
    public void Each_rule_has_a_bit_of_its_own()
    {
        ContentRule[] rules = [.. Enumerable.Range(0, 70).Select(k => Rule(modals: k % 7 == 3 ? Set : None))];
        var needs = new ContentNeeds(Frames, rules);
        var nothing = new ContentNeeds.Offer(0, 0, 0, IsNegated: false);
        for (int k = 0; k < 128; k++)
            Assert.Equal(k < rules.Length && rules[k].Modals == None, (needs.Met(k / 64 * 64, nothing) >> k % 64 & 1) != 0);
    }

    private static bool AreMet(ContentRule rule, ContentNeeds.Offer offer) => new ContentNeeds(Frames, [rule]).Met(0, offer) == 1;

    private static ContentRule Rule(int modals = None, int verbs = None, bool? negated = null, int anywhere = None) => new(0, ContentSubject.Any, modals, verbs, negated, null, anywhere, null, 0);
}
