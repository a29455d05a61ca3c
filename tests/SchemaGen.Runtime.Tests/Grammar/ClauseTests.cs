using SchemaGen.Grammar;
using SchemaGen.Tables;
using SchemaGen.Tests.Fixtures;

namespace SchemaGen.Tests.Grammar;

public class ClauseTests
{
    [Theory]
    [InlineData("Elmford sold flour to Ashmere in the market.", "Elmford / sold / flour", "to Ashmere, in the market")]
    [InlineData("The guild sold ten carts of flour to Ashmere.", "The guild / sold / ten carts", "of flour, to Ashmere")]
    [InlineData("The mill was sold by Elmford.", "The mill / was sold / -", "by Elmford")]
    public void A_clause_has_subject_object_and_phrases(string text, string line, string phrases)
    {
        Parsed parsed = Parsed.Of(text);

        Assert.Equal(line, parsed.Line("sold"));
        Assert.Equal(phrases, parsed.Phrases(parsed.Clause("sold")));
    }

    [Theory]
    [InlineData("The reeve said that by selling flour to the guild she had praised Ashmere.", "praised", "she / had praised / Ashmere")]
    [InlineData("The reeve said that, despite the rain, Elmford had praised Ashmere.", "praised", "Elmford / had praised / Ashmere")]
    [InlineData("The reeve said between 10 and 12 farmers praised Ashmere.", "praised", "10 | 12 farmers / praised / Ashmere")]
    [InlineData("The reeve said the guild, which sold flour a week ago, praised Ashmere.", "praised", "the guild / praised / Ashmere")]
    [InlineData("The reeve said that outside millers, such as the guild, praised Ashmere.", "praised", "outside millers / praised / Ashmere")]
    [InlineData("The reeve told the guild in a letter that Elmford had praised Ashmere.", "praised", "Elmford / had praised / Ashmere")]
    public void What_is_said_is_a_clause_of_its_own(string text, string verb, string line)
    {
        Parsed parsed = Parsed.Of(text);

        Assert.Equal((ClauseLink.Complement, line), (parsed.Clause(verb).Link, parsed.Line(verb)));
        Assert.Equal("The reeve", parsed.Line(text.Contains("told", StringComparison.Ordinal) ? "told" : "said").Split(" / ")[0]);
    }

    [Fact]
    public void An_aside_in_what_is_said_is_of_its_subject() => Assert.Equal("Elmford / selling / flour", Parsed.Of("The reeve said that Elmford, by selling flour, had praised Ashmere.").Line("selling"));

    [Fact]
    public void What_begins_with_to_again_goes_on_with_what_began_so() => Assert.Equal("Elmford / to visit / Ashmere", Parsed.Of("Elmford wants to help the guild sell flour and to visit Ashmere.").Line("visit"));

    [Fact]
    public void Who_says_so_between_commas_has_no_second_verb() => Assert.Equal("Elmford / praised / Ashmere", Parsed.Of("Elmford sold flour, the Herald said, but praised Ashmere.").Line("praised"));

    [Theory]
    [InlineData("Elmford, which sold flour, visited Ashmere.", "Elmford / sold / flour", "Elmford / visited / Ashmere")]
    [InlineData("The reeve, who sold flour, visited Ashmere.", "The reeve / sold / flour", "The reeve / visited / Ashmere")]
    public void The_subject_of_a_relative_clause_is_the_noun_before(string text, string relative, string main)
    {
        Parsed parsed = Parsed.Of(text);

        Assert.Equal(ClauseLink.Relative, parsed.Clause("sold").Link);
        Assert.Equal([relative, main], [parsed.Line("sold"), parsed.Line("visited")]);
    }

    [Theory]
    [InlineData("The flour sold by Elmford was old.", "sold", "The flour")]
    [InlineData("Elmford sold carts delivered by the guild.", "delivered", "carts")]
    [InlineData("Elmford met the terms set by the guild.", "set", "the terms")]
    public void A_participle_right_after_a_noun_is_a_reduced_relative(string text, string verb, string subject)
    {
        Parsed parsed = Parsed.Of(text);
        Clause clause = parsed.Clause(verb);

        Assert.Equal((ClauseLink.Reduced, true, subject), (clause.Link, clause.IsPassive, parsed.Words(clause.Subject)));
    }

    [Theory]
    [InlineData("Citing the weather, Elmford closed the mill.", "Citing")]
    [InlineData("Elmford closed the mill, citing the weather.", "citing")]
    public void A_participle_behind_a_comma_takes_the_subject_of_the_main_clause(string text, string verb)
    {
        Parsed parsed = Parsed.Of(text);

        Assert.Equal($"Elmford / {verb} / the weather", parsed.Line(verb));
        Assert.Equal("Participial of closed", parsed.Link(verb));
    }

    [Theory]
    [InlineData("Elmford wants to sell flour.", "Elmford / to sell / flour", "Infinitive of wants")]
    [InlineData("Elmford urged Ashmere to sell flour.", "Ashmere / to sell / flour", "Infinitive of urged")]
    [InlineData("Ashmere was urged to sell flour.", "Ashmere / to sell / flour", "Infinitive of urged")]
    [InlineData("Elmford promised Ashmere to sell flour.", "Elmford / to sell / flour", "Infinitive of promised")]
    [InlineData("Elmford asked Ashmere to sell flour.", "Ashmere / to sell / flour", "Infinitive of asked")]
    [InlineData("Elmford visited Ashmere to sell flour.", "Elmford / to sell / flour", "Purpose of visited")]
    [InlineData("Elmford helped Ashmere sell flour.", "Ashmere / sell / flour", "Infinitive of helped")]
    [InlineData("Elmford helped sell flour.", "Elmford / sell / flour", "Infinitive of helped")]
    [InlineData("Elmford met with the guild in Ashmere to sell flour.", "Elmford / to sell / flour", "Infinitive of met")]
    public void The_subject_of_an_infinitive_is_controlled_by_the_verb_above(string text, string line, string link)
    {
        Parsed parsed = Parsed.Of(text);

        Assert.Equal((line, link), (parsed.Line("sell"), parsed.Link("sell")));
    }

    [Theory]
    [InlineData("The reeve said that Ashmere had lost its mill and that Elmford sold flour.", "Complement of said")]
    [InlineData("The reeve said Ashmere had asked the guild to leave, and that Elmford sold flour.", "Complement of said")]
    [InlineData("The reeve said that Ashmere hoped the guild would leave and that Elmford sold flour.", "Complement of said")]
    [InlineData("The reeve said the guild hoped that Ashmere would leave but also that Elmford sold flour.", "Complement of hoped")]
    public void A_second_that_goes_on_from_the_first(string text, string link) => Assert.Equal(link, Parsed.Of(text).Link("sold"));

    [Theory]
    [InlineData("The reeve said that Elmford sold flour.", "Complement of said")]
    [InlineData("The reeve said Elmford sold flour.", "Complement of said")]
    [InlineData("The reeve asked whether Elmford sold flour.", "Complement of asked")]
    public void A_complement_needs_no_that(string text, string link)
    {
        Parsed parsed = Parsed.Of(text);

        Assert.Equal("Elmford / sold / flour", parsed.Line("sold"));
        Assert.Equal(link, parsed.Link("sold"));
    }

    [Theory]
    [InlineData("Elmford gave Ashmere ten carts.", "Elmford / gave / Ashmere / ten carts")]
    [InlineData("Elmford sent Ashmere carts.", "Elmford / sent / Ashmere / carts")]
    public void Some_verbs_take_a_receiver_and_a_thing(string text, string line) => Assert.Equal(line, Parsed.Of(text).Line(text.Split(' ')[1]));

    [Fact]
    public void Has_to_tells_no_past() => Assert.Equal((false, false), Parsed.Of("Elmford has to sell flour.").Clause("sell").Verb is { Perfect: var perfect, Past: var past } ? (perfect, past) : (true, true));

    [Fact]
    public void A_subject_behind_its_verb_is_no_object() => Assert.Null(Parsed.Of("\"The mill is old,\" said Ada Thorne.").Clause("said").Object);

    [Fact]
    public void An_ing_clause_completes_a_verb() => Assert.Equal("Ing of denied", Parsed.Of("Elmford denied selling flour.").Link("selling"));

    [Fact]
    public void An_infinitive_after_a_noun_is_done_by_the_nouns_possessor()
    {
        Parsed parsed = Parsed.Of("Elmford's decision to sell flour surprised Ashmere.");

        Assert.Equal("Elmford / to sell / flour", parsed.Line("sell"));
        Assert.Equal("decision / surprised / Ashmere", parsed.Line("surprised"));
        Assert.Equal(ClauseLink.NounInfinitive, parsed.Clause("sell").Link);
    }

    [Theory]
    [InlineData("Elmford sold flour and visited Ashmere.", "visited", "Elmford / visited / Ashmere")]
    [InlineData("Elmford will sell flour and visit Ashmere.", "visit", "Elmford / visit / Ashmere")]
    [InlineData("Ada Thorne promised to sell flour and visit Ashmere.", "visit", "Ada Thorne / visit / Ashmere")]
    public void Coordinated_verbs_share_their_subject(string text, string verb, string line) => Assert.Equal(line, Parsed.Of(text).Line(verb));

    [Fact]
    public void Coordinated_verbs_share_their_modal() => Assert.Equal(FunctionWord.Will, Parsed.Of("Elmford will sell flour and visit Ashmere.").Clause("visit").Verb.Modal);

    [Fact]
    public void So_they_do_with_a_phrase_between_them() => Assert.Equal(FunctionWord.Will, Parsed.Of("Elmford will visit Ashmere and in return sell flour.").Clause("sell").Verb.Modal);

    [Theory]
    [InlineData("Elmford asked Ashmere to help it.", "Ashmere / to help / it")]
    [InlineData("Elmford gave Ashmere ten carts to help it.", "Elmford / to help / it")]
    public void Who_is_helped_does_not_help(string text, string line) => Assert.Equal(line, Parsed.Of(text).Line("help"));

    [Theory]
    [InlineData("During the visit Elmford sold flour.", "Elmford / sold / flour")]
    [InlineData("In months of talks Ada Thorne sold flour.", "Ada Thorne / sold / flour")]
    [InlineData("After months of talks Elmford sold flour to Ashmere.", "Elmford / sold / flour")]
    [InlineData("Hours after the feast Elmford sold flour.", "Elmford / sold / flour")]
    [InlineData("At a feast in Oakton Elmish farmers sold flour.", "Elmish farmers / sold / flour")]
    [InlineData("In the town of Elmford farmers sold flour.", "Elmford farmers / sold / flour")]
    public void A_name_behind_the_phrase_that_opens_a_sentence_is_its_subject(string text, string line) => Assert.Equal(line, Parsed.Of(text).Line("sold"));

    [Fact]
    public void Behind_a_comma_after_a_name_a_participle_tells_of_the_subject() => Assert.Equal("Elmford / praising / Oakdale", Parsed.Of("Elmford met the Ashen reeve, Carla Fenn, praising Oakdale.").Line("praising"));

    [Theory]
    [InlineData("Elmford sent a letter accusing Ashmere.", "Elmford")]
    [InlineData("Elmford passed a resolution accusing Ashmere.", "Elmford")]
    [InlineData("Elmford vetoed a resolution accusing Ashmere.", "a resolution")]
    [InlineData("Elmford read an Oakdale report accusing Ashmere.", "an Oakdale report")]
    public void A_text_says_what_its_writer_says(string text, string subject)
    {
        Parsed parsed = Parsed.Of(text);

        Assert.Equal(subject, parsed.Words(parsed.Clause("accusing").Subject));
    }

    [Theory]
    [InlineData("Elmford dismissed as absurd reports that the mill burned.", "Elmford / dismissed / reports")]
    [InlineData("Elmford dismissed as \"nonsense\" the reports.", "Elmford / dismissed / the reports")]
    [InlineData("Elmford dismissed as nonsense reports that the mill burned.", "Elmford / dismissed / reports")]
    [InlineData("Elmford condemned as unlawful Oakdale's decision.", "Elmford / condemned / decision")]
    [InlineData("Elmford dismissed the council as absurd.", "Elmford / dismissed / the council")]
    public void A_long_object_stands_behind_what_it_is_called(string text, string line) => Assert.Equal(line, Parsed.Of(text).Line(line.Split(' ')[2]));

    [Fact]
    public void Said_may_stand_before_its_subject()
    {
        Parsed parsed = Parsed.Of("\"The mill is old,\" said Ada Thorne.");
        Clause said = parsed.Clause("said");

        Assert.True(said.Inverted);
        Assert.Equal("Ada Thorne", parsed.Words(said.Subject));
    }

    [Theory]
    [InlineData("The mill is old, the reeve said.")]
    [InlineData("The mill, the reeve said, is old.")]
    public void A_comment_leaves_the_sentence_around_it_whole(string text)
    {
        Parsed parsed = Parsed.Of(text);

        Assert.Equal("the reeve", parsed.Words(parsed.Clause("said").Subject));
        Assert.Equal("The mill", parsed.Words(parsed.Clause("is").Subject));
    }

    [Theory]
    [InlineData("If Elmford sells flour, Ashmere will visit Oakdale.")]
    [InlineData("Ashmere will visit Oakdale if Elmford sells flour.")]
    public void An_if_clause_hangs_on_the_main_clause(string text)
    {
        Parsed parsed = Parsed.Of(text);

        Assert.Equal("Adverbial of visit", parsed.Link("sells"));
        Assert.Equal(FunctionWord.If, parsed.Clause("sells").Opener);
        Assert.Equal("Elmford / sells / flour", parsed.Line("sells"));
        Assert.Equal("Ashmere / will visit / Oakdale", parsed.Line("visit"));
    }

    [Fact]
    public void An_infinitive_of_a_headline_is_a_main_clause_of_the_future()
    {
        Parsed parsed = Parsed.Of("Oakdale to sell flour to Elmford");

        Assert.Equal("Oakdale / to sell / flour", parsed.Line("sell"));
        Assert.Equal((ClauseLink.Root, FunctionWord.Will), (parsed.Clause("sell").Link, parsed.Clause("sell").Verb.Modal));
    }

    [Theory]
    [InlineData("Elmford, along with Ashmere, sold flour.")]
    [InlineData("Elmford, as well as Ashmere, sold flour.")]
    [InlineData("Elmford together with Ashmere sold flour.")]
    public void An_addition_is_part_of_the_subject(string text) => Assert.Equal("Elmford | Ashmere / sold / flour", Parsed.Of(text).Line("sold"));

    [Fact]
    public void A_bare_past_form_of_a_headline_is_a_passive()
    {
        Parsed parsed = Parsed.Of("Reeve praised by Elmford");

        Assert.True(parsed.Clause("praised").IsPassive);
        Assert.True(Parsed.Of("Flour sold to Ashmere").Clause("sold").IsPassive);
        Assert.False(Parsed.Of("Elmford sold flour to Ashmere").Clause("sold").IsPassive);
    }

    [Theory]
    [InlineData("Elmford sold flour but Oakdale appealed for seed.", "Oakdale / appealed / -")]
    [InlineData("Elmford sold flour and Ada Thorne appealed for seed.", "Ada Thorne / appealed / -")]
    public void Behind_a_conjunction_somebody_is_the_subject_of_a_past_form(string text, string line)
    {
        Parsed parsed = Parsed.Of(text);

        Assert.Equal(line, parsed.Line("appealed"));
        Assert.False(parsed.Clause("appealed").IsPassive);
    }

    [Theory]
    [InlineData("Hours later a cart hit the mill.", "a cart / hit / the mill")]
    [InlineData("Two weeks earlier Elmford sold flour.", "Elmford / sold / flour")]
    public void A_time_that_later_or_earlier_ends_is_no_subject(string text, string line) => Assert.Equal(line, Parsed.Of(text).Line(line.Split(" / ")[1]));

    [Fact]
    public void A_quotation_may_open_at_an_infinitive() => Assert.Equal("Infinitive of asked", Parsed.Of("Elmford asked Ashmere to \"sell old flour first\".").Link("sell"));

    [Fact]
    public void A_comma_between_names_of_a_headline_is_an_and() => Assert.Equal("Oakdale | Elmford / sell / flour", Parsed.Of("Oakdale, Elmford sell flour to Ashmere").Line("sell"));

    [Theory]
    [InlineData("\"Sell the old mill,\" Ada Thorne said.", true)]
    [InlineData("\"Elmford sells the old mill,\" Ada Thorne said.", false)]
    public void A_base_form_without_a_subject_is_an_imperative(string text, bool imperative) => Assert.Equal(imperative, Parsed.Of(text).Sentences[0].Clauses[0].IsImperative);

    [Fact]
    public void Later_between_subject_and_verb_is_no_adjective() => Assert.Equal("The Millers Guild / began / talks", Parsed.Of("The Millers Guild later began talks with Elmford.").Line("began"));

    [Fact]
    public void Since_may_stand_between_an_auxiliary_and_its_verb() => Assert.Equal("Elmford / has since sold / carts", Parsed.Of("Elmford has since sold carts.").Line("sold"));

    [Theory]
    [InlineData("Ada Thorne, left, and Bram Holt, second from right, praised Ashmere.", "Ada Thorne | Bram Holt / praised / Ashmere")]
    [InlineData("Ada Thorne (R) praised Ashmere.", "Ada Thorne / praised / Ashmere")]
    [InlineData("Ada Thorne, for her part, praised Ashmere.", "Ada Thorne / praised / Ashmere")]
    [InlineData("Elmford, however, praised Ashmere.", "Elmford / praised / Ashmere")]
    public void What_only_stands_beside_is_no_part_of_the_clause(string text, string line) => Assert.Equal(line, Parsed.Of(text).Line("praised"));

    [Fact]
    public void Verbs_side_by_side_share_their_object()
    {
        Parsed parsed = Parsed.Of("Elmford praised and openly visited Ashmere.");

        Assert.Equal(["Elmford / praised / Ashmere", "Elmford / visited / Ashmere"], [parsed.Line("praised"), parsed.Line("visited")]);
    }

    [Fact]
    public void A_list_ends_where_its_last_member_has_a_verb_of_its_own() => Assert.Equal("Oakdale / praised / the guild", Parsed.Of("Elmford promised to sell flour to Ashmere, and Oakdale praised the guild.").Line("praised"));

    [Fact]
    public void What_a_mishap_brings_about_nobody_does() => Assert.Null(Parsed.Of("The cart overturned near Elmford, blocking the road.").Clause("blocking").Subject);

    [Fact]
    public void Who_arrives_somewhere_does_what_the_participle_tells() => Assert.Equal("Farmers / selling / flour", Parsed.Of("Farmers arrived in Elmford selling flour.").Line("selling"));

    [Theory]
    [InlineData("Bram Holt, 78, praised Ashmere.")]
    [InlineData("Bram Holt, 78, a miller, praised Ashmere.")]
    [InlineData("Bram Holt, one of the nine millers, praised Ashmere.")]
    public void An_age_or_a_part_of_others_behind_a_comma_is_no_subject(string text) => Assert.Equal("Bram Holt / praised / Ashmere", Parsed.Of(text).Line("praised"));

    [Theory]
    [InlineData("Oakdale praised the plan, and dozens of millers marched in Elmford.", "dozens / marched / -")]
    [InlineData("The talks failed, Oakdale and Elmford said.", "Oakdale | Elmford / said / -")]
    public void Who_stands_before_a_verb_behind_a_comma_does_it(string text, string line) => Assert.Equal(line, Parsed.Of(text).Line(line.Split(" / ")[1]));

    [Theory]
    [InlineData("Elmford sells flour to Ashmere, urges Oakdale to buy", "urges", "Elmford / urges / Oakdale")]
    [InlineData("Elmford sells flour, promises to buy seed", "promises", "Elmford / promises / -")]
    public void A_headline_goes_on_with_its_subject(string text, string verb, string line) => Assert.Equal(line, Parsed.Of(text).Line(verb));

    [Fact]
    public void A_comma_closes_what_is_told_of_the_object() => Assert.Equal("Ashmere / planning / a raid", Parsed.Of("Elmford accused Ashmere, which has carts there, of planning a raid.").Line("planning"));

    [Theory]
    [InlineData("Elmford left the hall, praised Oakdale and visited Ashmere.", "Elmford / praised / Oakdale")]
    [InlineData("Elmford left the hall, praised by Oakdale, and visited Ashmere.", "the hall / praised / -")]
    internal void A_verb_with_an_object_between_two_others_is_one_of_a_list(string text, string line) => Assert.Equal(line, Parsed.Of(text).Line("praised"));

    [Fact]
    public void Behind_a_name_and_a_comma_who_was_freed_did_not_free() => Assert.True(Parsed.Of("Elmford met Ada Thorne, the reeve freed last month on Monday.").Clause("freed").IsPassive);

    [Theory]
    [InlineData("Elmford sold flour, its envoy in Oakdale praising Ashmere.", "its envoy / praising / Ashmere")]
    [InlineData("Elmford sold flour, and Oakdale, praising Ashmere, bought it.", "Oakdale / praising / Ashmere")]
    [InlineData("Elmford met the farmer who came to Oakdale on Monday praising Ashmere.", "the farmer / praising / Ashmere")]
    public void A_participle_is_done_by_the_nearest_who_can(string text, string line) => Assert.Equal(line, Parsed.Of(text).Line("praising"));

    [Fact]
    public void An_attempt_with_a_village_before_it_is_the_villages() => Assert.Equal("an Elmish bid / to free / Ada Thorne", Parsed.Of("Farmers broke the mill in an Elmish bid to free Ada Thorne.").Line("free"));

    [Fact]
    public void Behind_what_is_told_in_the_past_the_first_speaker_may_go_on() => Assert.Equal("Root", Parsed.Of("Elmford says the mill was sold and has told Ashmere that it will rain.").Link("told"));

    [Theory]
    [InlineData("Elmford, which said Oakdale had no right to act and blamed Ashmere, left.", "Elmford / blamed / Ashmere")]
    [InlineData("Farmers led by Bram Holt and joined by weavers visited Oakdale.", "Farmers / visited / Oakdale")]
    [InlineData("Elmish farmers, the heart of a guild led by Bram Holt, visited Oakdale.", "Elmish farmers / visited / Oakdale")]
    public void Behind_what_is_told_of_it_the_subject_goes_on(string text, string line) => Assert.Equal(line, Parsed.Of(text).Line(line.Split(' ')[^3]));

    [Theory]
    [InlineData("Elmford told the guild on Friday to do all that it could.", "Elmford / told / the guild", "told")]
    [InlineData("Elmford gave Oakdale a week to leave.", "Elmford / gave / Oakdale / a week", "gave")]
    public void A_day_is_nothing_that_is_given(string text, string line, string verb) => Assert.Equal(line, Parsed.Of(text).Line(verb));
}
