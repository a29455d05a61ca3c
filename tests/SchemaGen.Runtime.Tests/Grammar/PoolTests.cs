using SchemaGen.Grammar;

namespace SchemaGen.Tests.Grammar;

/// <summary>Objects that are given out again: those of two parts of a document are in use, never more.</summary>
public sealed class PoolTests
{
    [Fact]
    public void What_was_taken_in_the_part_before_is_not_given_out()
    {
        var pool = new Pool<Thing>(static () => new Thing());
        Thing[] first = [pool.Take(), pool.Take()];
        pool.Turn();

        Thing[] second = [pool.Take(), pool.Take(), pool.Take()];

        Assert.Empty(first.Intersect(second));
    }

    [Fact]
    public void What_was_taken_two_parts_before_is_given_out_as_good_as_new()
    {
        var pool = new Pool<Thing>(static () => new Thing());
        Thing old = pool.Take();
        old.IsWorn = true;
        pool.Turn();
        pool.Take();
        pool.Turn();

        Thing taken = pool.Take();

        Assert.Same(old, taken);
        Assert.False(taken.IsWorn);
    }

    [Fact]
    public void The_order_in_which_things_were_taken_counts_on_behind_a_turn()
    {
        var pool = new Pool<Thing>(static () => new Thing());
        pool.Take();
        pool.Take();
        pool.Turn();
        Thing third = pool.Take();
        pool.Turn();
        Thing fourth = pool.Take();

        Assert.Equal(4, pool.Taken);
        Assert.Same(third, pool[2]);
        Assert.Same(fourth, pool[3]);
    }

    [Fact]
    public void The_next_document_begins_with_the_part_that_had_most()
    {
        int made = 0;
        var pool = new Pool<Thing>(() =>
        {
            made++;
            return new Thing();
        });
        for (int k = 0; k < 100; k++)
            pool.Take();
        pool.Turn();
        pool.Take();
        pool.Reset();

        for (int k = 0; k < 100; k++)
            pool.Take();

        Assert.Equal(101, made);
    }

    private sealed class Thing : IReusable
    {
        public bool IsWorn { get; set; }

        public void Reset() => IsWorn = false;
    }
}
