using SchemaGen.Grammar;

namespace SchemaGen.Tests.Grammar;

/// <summary>A list of items that is not wiped holds no more than what it was given since it was last emptied.</summary>
public sealed class ItemListTests
{
    [Fact]
    public void What_was_there_before_is_gone()
    {
        ItemList items = Of(40);
        items.Reset();
        items.Add(new Item(ItemKind.Stop, 7, 7));

        Assert.Equal([7], Firsts(items));
    }

    [Fact]
    public void What_stands_behind_removed_items_moves_up()
    {
        ItemList items = Of(6);

        items.Remove(1, 3);
        items.Remove(2, 1);

        Assert.Equal([0, 4], Firsts(items));
    }

    [Fact]
    public void A_copy_changes_without_the_list_that_it_is_of()
    {
        ItemList items = Of(40), copy = Of(50);

        copy.Copy(items);
        copy.Remove(0, 39);

        Assert.Equal([39], Firsts(copy));
        Assert.Equal(40, items.Count);
    }

    private static ItemList Of(int count)
    {
        var items = new ItemList();
        for (int k = 0; k < count; k++)
            items.Add(new Item(ItemKind.Comma, k, k));
        return items;
    }

    private static int[] Firsts(ItemList items) => [.. items.Span.ToArray().Select(item => item.First)];
}
