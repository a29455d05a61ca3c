using SchemaGen.Grammar;
using SchemaGen.Tests.Fixtures;

namespace SchemaGen.Tests.Grammar;

public class TaggerTests
{
    [Theory]
    [InlineData("The council plans to visit Elmford.", "plans", Pos.VerbS)]
    [InlineData("The plans surprised the council.", "plans", Pos.PluralNoun)]
    [InlineData("Elmford wants to answer the question.", "answer", Pos.VerbBase)]
    [InlineData("The answer surprised the villages.", "answer", Pos.Noun)]
    [InlineData("The reeve visits Elmford.", "visits", Pos.VerbS)]
    [InlineData("The visits surprised Elmford.", "visits", Pos.PluralNoun)]
    [InlineData("Elmford denied Ashmere visits to the mill.", "visits", Pos.PluralNoun)]
    [InlineData("Elmford and Ashmere held their first high-level talks in a decade.", "talks", Pos.PluralNoun)]
    [InlineData("Elmford visits Ashmere after the harvest failed.", "visits", Pos.VerbS)]
    [InlineData("Elmford cut off flour after the harvest failed.", "cut", Pos.VerbPast)]
    [InlineData("The guild that is praised by Elmford and leads the villages met.", "leads", Pos.VerbS)]
    [InlineData("The reeve said selling by Elmford had hurt the guild.", "selling", Pos.Noun)]
    [InlineData("The reeve, who is old, also told Elmish farmers to leave the mill.", "told", Pos.VerbPast)]
    [InlineData("The head of peacekeeping said Monday that Elmford lied.", "said", Pos.VerbPast)]
    [InlineData("Elmford calls home envoys from Ashmere.", "home", Pos.Particle)]
    [InlineData("Elmford, Oakdale and others praised Ashmere.", "others", Pos.PluralNoun)]
    [InlineData("Elmford, like Oakdale, praised Ashmere.", "like", Pos.Preposition)]
    [InlineData("They like flour.", "like", Pos.VerbBase)]
    [InlineData("Elmford's plan to sell the mill angered Ashmere.", "angered", Pos.VerbPast)]
    [InlineData("Should Elmford visit the mill, the guild will pay.", "visit", Pos.VerbBase)]
    internal void Context_decides_between_noun_and_verb(string text, string word, Pos expected) => Assert.Equal(expected, Parsed.Of(text).PosOf(word));

    [Theory]
    [InlineData("Should the mill burn, Elmford will pay.", "Should", Pos.Subordinator)]
    [InlineData("Elmford will pay should it rain.", "should", Pos.Subordinator)]
    [InlineData("Elmford should pay.", "should", Pos.Modal)]
    [InlineData("Should Elmford pay?", "Should", Pos.Modal)]
    [InlineData("The guild asked what should Elmford pay.", "should", Pos.Modal)]
    internal void Before_its_subject_should_opens_a_condition_unless_it_asks(string text, string word, Pos expected) => Assert.Equal(expected, Parsed.Of(text).PosOf(word));

    [Theory]
    [InlineData("Elmford delivered ten carts.", "delivered", Pos.VerbPast)]
    [InlineData("Elmford has delivered the flour.", "delivered", Pos.VerbParticiple)]
    [InlineData("Ashmere was visited by Elmford.", "visited", Pos.VerbParticiple)]
    [InlineData("The deployed carts returned.", "deployed", Pos.Adjective)]
    internal void A_past_form_is_tense_participle_or_adjective(string text, string word, Pos expected) => Assert.Equal(expected, Parsed.Of(text).PosOf(word));

    [Theory]
    [InlineData("Elmford told the guild to leave at once the mill that it had built.", "once", Pos.Adverb)]
    [InlineData("Elmford left once the guild had built the mill.", "once", Pos.Subordinator)]
    [InlineData("Elmford may yet visit Ashmere.", "yet", Pos.Adverb)]
    [InlineData("Elmford delivered two more carts.", "more", Pos.Adjective)]
    [InlineData("Elmford handed over two weavers to Ashmere.", "over", Pos.Preposition)]
    [InlineData("Elmford paid over two coins.", "over", Pos.Adverb)]
    [InlineData("Elmford won funding from Ashmere.", "funding", Pos.Noun)]
    [InlineData("Elmford began funding Ashmere.", "funding", Pos.VerbIng)]
    [InlineData("Elmford neither sold nor delivered carts.", "neither", Pos.Negation)]
    [InlineData("Elmford would neither sell nor deliver carts.", "neither", Pos.Negation)]
    [InlineData("Elmford met neither village.", "neither", Pos.Determiner)]
    [InlineData("Elmford is opposed to the levy.", "opposed", Pos.Adjective)]
    [InlineData("Ashmere was opposed by Elmford.", "opposed", Pos.VerbParticiple)]
    [InlineData("Elmford warned against \"outside meddling\".", "outside", Pos.Adjective)]
    [InlineData("Elmford praised guilds that run soup kitchens.", "run", Pos.VerbBase)]
    [InlineData("The levy, which reeves privately dispute, is old.", "dispute", Pos.VerbBase)]
    [InlineData("Elmford fled after weavers who had met the guild sold the mill.", "after", Pos.Subordinator)]
    [InlineData("The reeve, Ada Thorne, later told Elmford that it rained.", "later", Pos.Adverb)]
    internal void Small_words_are_read_by_what_stands_around_them(string text, string word, Pos expected) => Assert.Equal(expected, Parsed.Of(text).PosOf(word));

    [Theory]
    [InlineData("The weavers mislaid the seed.", "mislaid", Pos.VerbPast)]
    [InlineData("The guild besmirches the reeve.", "besmirches", Pos.VerbS)]
    [InlineData("The reeve will forestall a raid.", "forestall", Pos.VerbBase)]
    internal void Rare_verbs_are_verbs(string text, string word, Pos expected) => Assert.Equal(expected, Parsed.Of(text).PosOf(word));

    [Theory]
    [InlineData("A long-awaited visit ended.", "visit", "A long-awaited visit")]
    [InlineData("The Elmford-led guild sold flour.", "guild", "The Elmford-led guild")]
    public void A_compound_with_a_hyphen_is_one_modifier(string text, string head, string group)
    {
        Parsed parsed = Parsed.Of(text);

        Assert.Equal(group, parsed.Words(parsed.Group(head)));
        Assert.DoesNotContain(parsed.Verbs.Split(' '), v => v is "awaited" or "led");
    }

    [Theory]
    [InlineData("The reeve said that the mill burned.", "that", Pos.That)]
    [InlineData("That mill burned.", "That", Pos.Determiner)]
    internal void That_opens_a_clause_or_a_noun_group(string text, string word, Pos expected) => Assert.Equal(expected, Parsed.Of(text).PosOf(word));

    [Theory]
    [InlineData("Elmford sold about 200 carts.", "about", Pos.Adverb)]
    [InlineData("At least three farmers visited Ashmere.", "At", Pos.Adverb)]
    [InlineData("The farmers talked about the mill.", "about", Pos.Preposition)]
    [InlineData("About a dozen farmers left.", "About", Pos.Adverb)]
    [InlineData("Elmford sold about $300 of flour.", "about", Pos.Adverb)]
    [InlineData("Close to 900 farmers left.", "to", Pos.Adverb)]
    [InlineData("Elmford sent envoys to 12 farms.", "to", Pos.Preposition)]
    internal void A_word_before_a_number_approximates_it(string text, string word, Pos expected) => Assert.Equal(expected, Parsed.Of(text).PosOf(word));

    [Theory]
    [InlineData("The mill was later sold.", "was later sold")]
    [InlineData("Elmford and Ashmere have all sold flour.", "have all sold")]
    [InlineData("Elmford will no longer sell flour.", "will no longer sell")]
    public void What_qualifies_a_verb_stands_in_its_group(string text, string group) => Assert.Equal(group, Verb(text));

    [Fact]
    public void A_participle_before_a_subject_is_no_verb_behind_that() =>
        Assert.Equal(Pos.Adjective, Parsed.Of("Elmford demanded that hired farmers be paid.").PosOf("hired"));

    [Theory]
    [InlineData("Elmish Minister Anna Kestrel arrived on Monday.", "Anna", Pos.Proper)]
    [InlineData("Elmford Urges Oakdale to Sell Grain", "Urges", Pos.VerbS)]
    internal void Names_alone_make_no_headline(string text, string word, Pos expected) => Assert.Equal(expected, Parsed.Of(text).PosOf(word));

    [Theory]
    [InlineData("Elmish farmer visits continued the custom.", "visits", Pos.PluralNoun)]
    [InlineData("Elmford demanded that Ashmere step down.", "step", Pos.VerbBase)]
    [InlineData("Newly elected reeves praised Elmford.", "elected", Pos.Adjective)]
    [InlineData("Elmford pulled its carts back from Ashmere.", "back", Pos.Particle)]
    [InlineData("The guild sold blankets to flood farmers.", "flood", Pos.Noun)]
    [InlineData("The old oil painting that was sold burned.", "painting", Pos.Noun)]
    [InlineData("Farmers close to the reeve were sold flour.", "close", Pos.Adjective)]
    [InlineData("Farmers at the Oakdale plant downed tools.", "plant", Pos.Noun)]
    [InlineData("Its farm land record led to a sale.", "record", Pos.Noun)]
    [InlineData("Guild guards in Oakdale said the mill burned.", "guards", Pos.PluralNoun)]
    [InlineData("Elmford left the hall where crowds of farmers had camped.", "crowds", Pos.PluralNoun)]
    [InlineData("Elmford met the reeve on his way back from Ashmere.", "back", Pos.Adverb)]
    [InlineData("The farmers would be back on the road.", "back", Pos.Adverb)]
    [InlineData("Elmford could only sell flour.", "only", Pos.Adverb)]
    [InlineData("Elmford will likely sell flour.", "likely", Pos.Adverb)]
    [InlineData("Elmford held talks with visiting Elmish reeve Ada Thorne.", "visiting", Pos.Adjective)]
    [InlineData("Elmford left after visiting Elmish farms.", "visiting", Pos.VerbIng)]
    [InlineData("Elmford held talks with visiting Elmish", "visiting", Pos.VerbIng)]
    [InlineData("Hired farmers led by Bram Holt began a march.", "Hired", Pos.Adjective)]
    [InlineData("Farming for the guild is paid by the reeve.", "Farming", Pos.Noun)]
    [InlineData("Farming for the guild, the reeve met Ashmere.", "Farming", Pos.VerbIng)]
    [InlineData("Elmford and Ashmere launch farm games near Oakdale.", "launch", Pos.VerbBase)]
    internal void Words_further_on_decide_too(string text, string word, Pos expected) => Assert.Equal(expected, Parsed.Of(text).PosOf(word));

    [Fact]
    public void A_compound_modifies_behind_an_adjective_and_a_comma()
    {
        Parsed parsed = Parsed.Of("Elmford opened direct, high-level mill talks with Ashmere.");

        Assert.Equal("direct, high-level mill talks", parsed.Words(parsed.Group("talks")));
    }

    [Fact]
    public void A_verb_behind_its_prefix_is_one() => Assert.Equal("is willing to co-operate", Verb("Elmford is willing to co-operate with Ashmere."));

    [Fact]
    public void A_word_in_quotation_marks_stays_in_its_group()
    {
        Parsed parsed = Parsed.Of("Elmford and Ashmere held a \"short\" meeting on Monday.");

        Assert.Equal("a \"short\" meeting", parsed.Words(parsed.Group("meeting")));
    }

    private static string Verb(string text)
    {
        Parsed parsed = Parsed.Of(text);
        VerbGroup verb = parsed.Sentences[0].Clauses[0].Verb;
        return parsed.Words(verb.First, verb.Last);
    }

    [Theory]
    [InlineData("Elmford has long praised Ashmere.", "praised", Pos.VerbParticiple)]
    [InlineData("Elmford is itself selling flour.", "itself", Pos.Adverb)]
    [InlineData("The reeve himself sold flour.", "himself", Pos.Adverb)]
    [InlineData("Elmford told a meeting Monday that the mill was old.", "meeting", Pos.Noun)]
    [InlineData("Elmford signed a grain sharing treaty.", "sharing", Pos.Noun)]
    [InlineData("The Millers Guild (MG) plans to visit Elmford.", "plans", Pos.VerbS)]
    [InlineData("Elmford sold the other half of the mill.", "half", Pos.Noun)]
    internal void What_stands_between_hides_no_verb_and_no_noun(string text, string word, Pos expected) => Assert.Equal(expected, Parsed.Of(text).PosOf(word));

    [Theory]
    [InlineData("Elmford sent the carts back.", "back", Pos.Particle)]
    [InlineData("An Elmish F-22 sold flour.", "22", Pos.Proper)]
    [InlineData("The farmers were driven away by Elmford.", "driven", Pos.VerbParticiple)]
    [InlineData("The cart crashed into training camps.", "training", Pos.Noun)]
    [InlineData("The reeve was ill at ease.", "ease", Pos.Noun)]
    [InlineData("Elmford owned up to having lied.", "to", Pos.Preposition)]
    [InlineData("The reeve Ada A. Thorne left.", "A.", Pos.Proper)]
    [InlineData("The carts were old and unround.", "unround", Pos.Adjective)]
    internal void Form_and_neighbours_decide_the_rest(string text, string word, Pos expected) => Assert.Equal(expected, Parsed.Of(text).PosOf(word));
}
