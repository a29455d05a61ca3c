using SchemaGen;
using SchemaGen.Diplomacy;

namespace Diplomacy.Tests.Api;

/// <summary>Records keep their slices as places in one text and make lists when they are asked: nothing of that shows.</summary>
public sealed class LeanRecordTests
{
    private const string Text = "Kenya accused Uganda of theft. Chad said that Kenya had warned Uganda that it would close the border.";

    private static readonly Article s_article = DiplomacyParser.Parse(Text);

    [Fact]
    public void A_copy_may_have_a_slice_of_another_text()
    {
        Accuse accuse = s_article.Events.OfType<Accuse>().First();
        const string Other = "Somebody else wrote this.";
        var slice = new TextSlice(Other, new Span(0, 13));

        Accuse copy = accuse with { Sentence = slice }, again = copy with { Content = new TextSlice("A third text", new Span(2, 7)) };

        Assert.Equal(("Somebody else", accuse.Text.ToString()), (copy.Sentence.ToString(), copy.Text.ToString()));
        Assert.Equal(("third", "Somebody else", accuse.Text.ToString()), (again.Content.ToString(), again.Sentence.ToString(), again.Text.ToString()));
        Assert.Equal(accuse.Content, copy.Content);
        Assert.StartsWith("Kenya accused", accuse.Sentence.ToString(), StringComparison.Ordinal);
        Assert.NotEqual(accuse, copy);
        Assert.Equal(accuse, copy with { Sentence = accuse.Sentence });
    }

    [Fact]
    public void Records_of_equal_texts_are_equal()
    {
        Article same = DiplomacyParser.Parse(string.Concat(Text));
        Article longer = DiplomacyParser.Parse(Text + " ");

        Assert.Equal(s_article.Events, same.Events);
        Assert.Equal(s_article.Claims, longer.Claims);
        Assert.Equal(s_article.Events.Select(e => e.GetHashCode()), longer.Events.Select(e => e.GetHashCode()));
    }

    [Fact]
    public void Records_that_differ_in_one_role_differ()
    {
        Accuse accuse = s_article.Events.OfType<Accuse>().First();

        Assert.NotEqual(accuse, accuse with { Source = accuse.Target });
        Assert.NotEqual(accuse, accuse with { Target = [] });
        Assert.NotEqual(accuse, accuse with { Date = new DateOnly(2020, 1, 1) });
        Assert.Equal(accuse, accuse with { Source = [.. accuse.Source] });
    }

    [Fact]
    public void A_role_gives_the_same_list_whenever_it_is_asked()
    {
        DiplomaticEvent @event = s_article.Events[0];

        Assert.Same(@event.ActorsOf("source"), @event.ActorsOf("source"));
        Assert.Equal("KEN/GOV", Assert.Single(@event.ActorsOf("source")).Id.ToString());
    }

    [Fact]
    public void A_claim_has_its_events_in_the_order_of_the_text()
    {
        DiplomaticClaim said = s_article.Claims.First(c => c.Events.Count > 1 || c.Span.Start > 30);

        Assert.Same(said.Events, said.Events);
        Assert.NotEmpty(said.Events);
        Assert.Equal(s_article.Events.Where(e => e.Claim == said), said.Events);
    }

    [Fact]
    public void A_record_of_nothing_is_empty()
    {
        var accuse = new Accuse { Source = ActorList.Empty };

        Assert.Equal((0, "", null, null), (accuse.Target.Count, accuse.Text.ToString(), accuse.Content, accuse.Date));
    }
}
