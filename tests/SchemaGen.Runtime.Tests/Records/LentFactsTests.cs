using SchemaGen.Tests.Village;

namespace SchemaGen.Tests.Records;

/// <summary>Facts are used again for the next document where they are lent, and never where they are given away.</summary>
public class LentFactsTests
{
    private const string Text = "Elmford visited Ashmere.";
    private const string Other = "Ada Thorne said that Ashmere had visited Elmford.";

    [Fact]
    public void Facts_that_are_lent_are_used_again()
    {
        EventFacts first = Lend(Text, r => r.Events[0]), second = Lend(Other, r => r.Events[0]);

        Assert.Same(first, second);
    }

    [Fact]
    public void What_is_copied_of_lent_facts_stays()
    {
        ActorList source = Lend(Text, r => r.Events[0].Actors(0));
        Lend(Other, r => r.Events.Count);

        Assert.Equal("ELM/GOV", source.ToString());
    }

    [Fact]
    public void Facts_that_are_given_away_stay()
    {
        Reading reading = SchemaReader.Read(VillageTables.Value, Text);
        SchemaReader.Read(VillageTables.Value, Other);
        Lend(Other, r => r.Events.Count);

        Assert.Equal("ELM/GOV", Assert.Single(reading.Events).Actors(0).ToString());
        Assert.Empty(reading.Claims);
    }

    [Fact]
    public void A_document_may_be_read_while_another_is_lent() =>
        Assert.Equal("ELM/GOV, ASH/GOV, ELM/GOV", Lend(Text, r => $"{r.Events[0].Actors(0)}, {Lend(Other, o => o.Events[0].Actors(0))}, {r.Events[0].Actors(0)}"));

    [Fact]
    public void A_claim_knows_the_events_that_stand_in_it()
    {
        Reading reading = SchemaReader.Read(VillageTables.Value, Other);

        Assert.Equal([0], Assert.Single(reading.Claims).Events);
        Assert.Equal(0, reading.Events[0].Claim);
    }

    private static T Lend<T>(string text, Func<Reading, T> make) => SchemaReader.Read(VillageTables.Value, text, null, make);
}
