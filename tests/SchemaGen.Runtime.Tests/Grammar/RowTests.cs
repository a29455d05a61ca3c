using SchemaGen.Grammar;

namespace SchemaGen.Tests.Grammar;

/// <summary>A list that lies in its owner holds what was added since it was last emptied, and nothing of before.</summary>
public sealed class RowTests
{
    [Fact]
    public void What_was_there_before_it_was_emptied_is_gone()
    {
        Row<int> row = default;
        for (int k = 0; k < 9; k++)
            row.Add(k);

        row.Clear();
        row.Add(9);

        Assert.Equal([9], row.Span.ToArray());
        Assert.False(row.Contains(1));
    }

    [Fact]
    public void What_stands_behind_a_removed_item_moves_up()
    {
        Row<string> row = default;
        foreach (string item in (string[])["a", "b", "c", "d", "e"])
            row.Add(item);

        row.Remove("b");
        row.Remove("x");

        Assert.Equal(["a", "c", "d", "e"], row.Span.ToArray());
    }

    [Fact]
    public void Behind_the_last_item_there_is_none()
    {
        Row<int> row = default;
        row.Add(1);

        Assert.Throws<IndexOutOfRangeException>(() => row[1]);
    }
}
