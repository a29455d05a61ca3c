using SchemaGen.Discourse;

namespace SchemaGen.Tests.Discourse;

/// <summary>The list that keeps its first party in itself does what lists do.</summary>
public sealed class PartyListTests
{
    private static PartyList Of(params string[] codes)
    {
        var list = new PartyList();
        foreach (string code in codes)
            list.Add(new Party { Code = code });
        return list;
    }

    private static string Codes(PartyList list) => string.Join(' ', list.ConvertAll(static p => p.Code));

    [Theory]
    [InlineData("A", 0, "")]
    [InlineData("A B C D E F G", 0, "B C D E F G")]
    [InlineData("A B C D E F G", 3, "A B C E F G")]
    [InlineData("A B C D E F G", 6, "A B C D E F")]
    public void What_is_taken_out_leaves_the_others_in_order(string codes, int at, string left)
    {
        PartyList list = Of(codes.Split(' '));
        list.RemoveAt(at);
        Assert.Equal(left, Codes(list));
    }

    [Fact]
    public void All_of_a_kind_are_taken_out()
    {
        PartyList list = Of("A", "B", "A", "C", "A");
        list.RemoveAll(static p => p.Code == "A");
        Assert.Equal("B C", Codes(list));
    }

    [Fact]
    public void A_list_may_be_added_to_itself()
    {
        PartyList list = Of("A", "B");
        list.AddRange(list);
        Assert.Equal("A B A B", Codes(list));
    }

    [Fact]
    public void Nothing_of_what_a_list_held_shows_when_it_is_used_again()
    {
        PartyList list = Of("A", "B");
        list.Reset();
        Assert.Equal("", Codes(list));
        Assert.Throws<ArgumentOutOfRangeException>(() => list[0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => list.RemoveAt(0));
        list.Add(new Party { Code = "C" });
        Assert.Equal("C", Codes(list));
    }
}
