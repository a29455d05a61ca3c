namespace SchemaGen.Tests.Records;

public class ActorListTests
{
    private static readonly ActorMention s_miller = new(new ActorId("MIL"), new Span(0, 6));
    private static readonly ActorMention s_baker = new(new ActorId("BAK"), new Span(11, 16));

    [Fact]
    public void The_words_of_a_list_are_those_of_its_mentions() => Assert.Equal([new Span(0, 6), new Span(11, 16)], ActorList.Create([s_miller, s_baker]).Words);

    [Fact]
    public void Words_that_name_several_are_told_once() => Assert.Equal([new Span(0, 6)], ActorList.Create([s_miller, s_baker with { Span = s_miller.Span }]).Words);

    [Fact]
    public void Words_may_stand_elsewhere_than_the_mentions() => Assert.Equal([new Span(20, 24)], ActorList.Create([s_miller], [new Span(20, 24)]).Words);

    [Fact]
    public void There_may_be_words_without_a_known_actor()
    {
        ActorList list = ActorList.Create([], [new Span(20, 24)]);

        Assert.Empty(list);
        Assert.Equal([new Span(20, 24)], list.Words);
    }

    [Fact]
    public void Lists_are_equal_by_actors_and_words_however_they_were_made()
    {
        ActorList list = ActorList.Create([s_miller, s_baker]);

        Assert.Equal(list, ActorList.Create([s_miller, s_baker], [s_miller.Span, s_baker.Span]));
        Assert.NotEqual(list, ActorList.Create([s_miller, s_baker], [s_miller.Span]));
        Assert.NotEqual(list, ActorList.Create([s_baker, s_miller]));
    }

    [Fact]
    public void A_slice_without_its_document_keeps_its_place_and_its_characters()
    {
        TextSlice slice = new("the miller spoke", new Span(4, 10)), detached = TextSlice.Detached("miller", new Span(4, 10));

        Assert.Equal(slice, detached);
        Assert.Equal("miller", detached.ToString());
        Assert.Equal("", default(TextSlice).ToString());
    }
}
