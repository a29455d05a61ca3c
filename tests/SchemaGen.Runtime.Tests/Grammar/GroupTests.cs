using SchemaGen.Grammar;
using SchemaGen.Tables;
using SchemaGen.Tests.Fixtures;

namespace SchemaGen.Tests.Grammar;

public class GroupTests
{
    [Theory]
    [InlineData("Oakdale's offer surprised Ashmere.", "offer", "Oakdale")]
    [InlineData("Ashmere read the reeve's letter.", "letter", "the reeve")]
    public void A_possessor_belongs_to_its_noun(string text, string head, string possessor)
    {
        Parsed parsed = Parsed.Of(text);

        Assert.Equal(possessor, parsed.Words(parsed.Group(head).Possessor));
    }

    [Theory]
    [InlineData("Oakdale, Elmford and Ashmere sold flour.", "Oakdale | Elmford | Ashmere")]
    [InlineData("Elmford and its neighbours sold flour.", "Elmford | its neighbours")]
    [InlineData("Ada Thorne and Bram Holt sold flour.", "Ada Thorne | Bram Holt")]
    public void A_list_is_one_subject_with_members(string text, string members)
    {
        Parsed parsed = Parsed.Of(text);

        Assert.Equal(members, parsed.Words(parsed.Clause("sold").Subject));
    }

    [Theory]
    [InlineData("Ada Thorne, the reeve of Oakdale, visited Elmford.", "Ada Thorne", "the reeve")]
    [InlineData("The reeve, Ada Thorne, visited Elmford.", "The reeve", "Ada Thorne")]
    [InlineData("Elmford, a small village, visited Ashmere.", "Elmford", "a small village")]
    public void An_appositive_says_who_the_subject_is(string text, string subject, string apposition)
    {
        Parsed parsed = Parsed.Of(text);
        NounGroup? group = parsed.Clause("visited").Subject;

        Assert.Equal((subject, apposition), (parsed.Words(group), parsed.Words(group?.Apposition)));
    }

    [Theory]
    [InlineData("Ashmere sold a $2 million mill.", "a $2 million mill")]
    [InlineData("Ashmere sold three days of flour grinding lessons.", "three days")]
    [InlineData("Ashmere sold Oakish-built old and new carts.", "Oakish-built old and new carts")]
    public void A_thing_is_one_group_with_what_modifies_it(string text, string thing) => Assert.EndsWith($"/ {thing}", Parsed.Of(text).Line("sold").Split(" |")[0].TrimEnd(), StringComparison.Ordinal);

    [Theory]
    [InlineData("Oakish Mill Minister Carla Fenn visited Elmford.", "Oakish Mill Minister Carla Fenn")]
    [InlineData("The guild master Dan Moss visited Elmford.", "The guild master Dan Moss")]
    public void A_title_stands_in_the_group_of_its_name(string text, string subject) => Assert.Equal($"{subject} / visited / Elmford", Parsed.Of(text).Line("visited"));

    [Theory]
    [InlineData("Elmford sold about 200 carts.", "200 carts")]
    [InlineData("Elmford sold more than 3,000 carts.", "more than 3,000 carts")]
    public void A_quantity_is_part_of_its_group(string text, string goods)
    {
        Parsed parsed = Parsed.Of(text);

        Assert.EndsWith(goods, parsed.Words(parsed.Clause("sold").Object), StringComparison.Ordinal);
    }

    [Fact]
    public void Including_names_some_of_a_group()
    {
        Parsed parsed = Parsed.Of("Its neighbours, including Ashmere, sold flour.");

        Assert.Equal("Ashmere", parsed.Words(parsed.Clause("sold").Subject?.Including));
    }

    [Fact]
    public void An_acronym_in_brackets_belongs_to_the_group_before()
    {
        Parsed parsed = Parsed.Of("The Millers Union (MU) visited Ashmere.");

        Assert.Equal("MU", parsed.Word(parsed.Group("Union").Acronym));
    }

    [Fact]
    public void A_weekday_is_time_and_no_object()
    {
        Parsed parsed = Parsed.Of("The reeve returned on Monday.");

        Assert.True(parsed.Group("Monday").IsTime);
        Assert.Equal("The reeve / returned / -", parsed.Line("returned"));
    }

    [Theory]
    [InlineData("Elmford may visit Ashmere.", FunctionWord.May)]
    [InlineData("Elmford will not visit Ashmere.", FunctionWord.Will)]
    [InlineData("Elmford could have visited Ashmere.", FunctionWord.Could)]
    [InlineData("Elmford is expected to visit Ashmere.", FunctionWord.Will)]
    [InlineData("Elmford is going to visit Ashmere.", FunctionWord.Will)]
    [InlineData("Elmford has to visit Ashmere.", FunctionWord.Must)]
    [InlineData("Elmford visited Ashmere.", FunctionWord.None)]
    public void A_verb_group_keeps_its_modal(string text, FunctionWord modal)
    {
        Parsed parsed = Parsed.Of(text);
        Clause clause = Assert.Single(Assert.Single(parsed.Sentences).ClauseSpan.ToArray());

        Assert.Equal(modal, clause.Verb.Modal);
        Assert.Equal("Elmford", parsed.Words(clause.Subject));
        Assert.Equal("Ashmere", parsed.Words(clause.Object));
    }

    [Theory]
    [InlineData("Elmford did not visit Ashmere.", true)]
    [InlineData("Elmford never visited Ashmere.", true)]
    [InlineData("Elmford doesn't visit Ashmere.", true)]
    [InlineData("Elmford has visited Ashmere.", false)]
    public void A_verb_group_is_negated_or_not(string text, bool negated) => Assert.Equal(negated, Parsed.Of(text).Sentences[0].Clauses[0].Verb.Negated);

    [Theory]
    [InlineData("Ashmere was visited by Elmford.", true, false)]
    [InlineData("Ashmere has not been visited by Elmford.", true, true)]
    [InlineData("Elmford has visited Ashmere.", false, true)]
    [InlineData("Elmford is visiting Ashmere.", false, false)]
    public void Auxiliaries_make_passive_and_perfect(string text, bool passive, bool perfect)
    {
        VerbGroup verb = Parsed.Of(text).Sentences[0].Clauses[0].Verb;

        Assert.Equal((passive, perfect), (verb.Passive, verb.Perfect));
    }

    [Fact]
    public void Behind_a_determiner_a_quotation_may_be_longer() =>
        Assert.Equal("its \"brave and honest decision\"", Parsed.Of("Elmford praised its \"brave and honest decision\".").Words(Parsed.Of("Elmford praised its \"brave and honest decision\".").Group("decision")));

    [Fact]
    public void An_adjective_behind_a_noun_is_not_its_head() => Assert.Equal("the council", Parsed.Of("Elmford held the council responsible for the fire.").Words(Parsed.Of("Elmford held the council responsible for the fire.").Group("council")));

    [Theory]
    [InlineData("Elmford closed the mill hours after the visit.", "mill", "the mill")]
    [InlineData("Elmford met troops and allied farmers.", "farmers", "troops | allied farmers")]
    public void A_group_ends_before_a_time_and_begins_with_what_tells_its_kind(string text, string head, string group) => Assert.Equal(group, Parsed.Of(text) is var parsed ? parsed.Words(parsed.Group(head)) : "");
}
