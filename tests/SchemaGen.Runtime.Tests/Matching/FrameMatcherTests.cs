using SchemaGen.Tests.Fixtures;

namespace SchemaGen.Tests.Matching;

public class FrameMatcherTests
{
    [Theory]
    [InlineData("Elmford visited Ashmere.")]
    [InlineData("Ashmere was visited by Elmford.")]
    [InlineData("Elmford, which visited Ashmere, slept.")]
    [InlineData("Elmford refused to visit Ashmere.")]
    public void A_verb_frame_fits_active_passive_relative_and_infinitive(string text) => Assert.EndsWith(": source=Elmford, target=Ashmere", Assert.Single(Matched.In(text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("Elmford's visit to Ashmere was short.")]
    [InlineData("Elmford paid a visit to Ashmere.")]
    public void An_event_noun_fits_alone_and_with_a_support_verb(string text) => Assert.Equal(["Visit visit: source=Elmford, target=Ashmere"], Matched.In(text));

    [Theory]
    [InlineData("Elmford sold ten carts to Ashmere.", "source=Elmford, target=Ashmere, goods=ten carts")]
    [InlineData("Ten carts were sold to Ashmere by Elmford.", "source=Elmford, target=Ashmere, goods=Ten carts")]
    [InlineData("The reeve sold ten carts.", "source=The reeve, goods=ten carts")]
    public void Roles_are_filled_by_place_and_preposition(string text, string roles) => Assert.Equal([$"Sell sold: {roles}"], Matched.In(text));

    [Theory]
    [InlineData("Elmford sold a cart painted with the image of a bird to Ashmere.", "source=Elmford, target=Ashmere, goods=a cart")]
    [InlineData("Elmford sold a cart painted with birds.", "source=Elmford, goods=a cart")]
    public void A_phrase_behind_what_is_told_of_the_object_may_be_the_verbs(string text, string roles) => Assert.Equal([$"Sell sold: {roles}"], Matched.In(text));

    [Fact]
    public void A_passive_without_doer_fits_no_frame_that_asks_who_does_it() => Assert.Empty(Matched.In("Ten carts were brought to Ashmere."));

    [Fact]
    public void Of_two_frames_that_fit_the_one_with_more_words_wins() => Assert.Equal(["Sell sold: source=Elmford, target=Ashmere"], Matched.In("Elmford sold flour to Ashmere."));

    [Fact]
    public void A_role_with_a_group_takes_a_noun_group_with_such_a_head() => Assert.Equal(["Sell brought: source=Elmish farmers, target=Ashmere, goods=ten carts"], Matched.In("Elmish farmers brought ten carts to Ashmere."));

    [Theory]
    [InlineData("Elmford and Ashmere met.", "Meet met: source=Elmford | Ashmere")]
    [InlineData("A meeting between Elmford and Ashmere was held.", "Meet meeting: source=Elmford | Ashmere")]
    public void A_role_of_several_takes_a_list(string text, string match) => Assert.Equal([match], Matched.In(text));

    [Theory]
    [InlineData("Elmford met.")]
    [InlineData("Elmford brought ten carts to Ashmere.")]
    [InlineData("Elmford praised the weather.")]
    [InlineData("The plans were old.")]
    public void A_frame_without_its_parts_does_not_fit(string text) => Assert.Empty(Matched.In(text));

    [Theory]
    [InlineData("Elmford urged Ashmere to sell flour.", "Demand urged: speaker=Elmford, addressee=Ashmere, content=to sell flour", "Sell sell: source=Ashmere, goods=flour")]
    [InlineData("Ashmere was urged by Elmford to sell flour.", "Demand urged: speaker=Elmford, addressee=Ashmere, content=to sell flour", "Sell sell: source=Ashmere, goods=flour")]
    [InlineData("Elmford plans to sell flour.", "Plan plans: speaker=Elmford, content=to sell flour", "Sell sell: source=Elmford, goods=flour")]
    [InlineData("Elmford denied selling flour.", "Denial denied: speaker=Elmford, content=selling flour", "Sell selling: source=Elmford, goods=flour")]
    [InlineData("Elmford denied that it sold flour.", "Denial denied: speaker=Elmford, content=it sold flour", "Sell sold: source=it, goods=flour")]
    [InlineData("Elmford visited Ashmere and praised Oakdale.", "Visit visited: source=Elmford, target=Ashmere", "Praise praised: source=Elmford, target=Oakdale")]
    public void Frames_fit_in_the_clauses_inside_and_beside(string text, string first, string second) => Assert.Equal([first, second], Matched.In(text));

    [Theory]
    [InlineData("Elmford, praising Ashmere, slept.", "Praise praising: source=Elmford, target=Ashmere")]
    [InlineData("Citing the rain, Elmford praised Ashmere.", "Praise praised: source=Elmford, target=Ashmere")]
    public void A_participle_clause_has_the_subject_of_its_main_clause(string text, string match) => Assert.Equal([match], Matched.In(text));
}
