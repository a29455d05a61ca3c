namespace SchemaGen.Grammar;

/// <summary>A run of items that is used again without being wiped: what it held stays in memory anyway.</summary>
internal sealed class ItemList : IReusable
{
    private Item[] _items = new Item[16];

    /// <summary>How many items there are.</summary>
    public int Count { get; private set; }

    /// <summary>The items. Valid until one is added or removed.</summary>
    public ReadOnlySpan<Item> Span => _items.AsSpan(0, Count);

    /// <summary>The item with an index below <see cref="Count"/>.</summary>
    public ref Item this[int index] => ref _items[index];

    /// <inheritdoc />
    public void Reset() => Count = 0;

    /// <summary>Adds an item behind the last.</summary>
    public void Add(in Item item)
    {
        if (Count == _items.Length)
            Array.Resize(ref _items, Count * 2);
        _items[Count++] = item;
    }

    /// <summary>Removes items.</summary>
    /// <param name="first">The index of the first of them.</param>
    /// <param name="count">How many.</param>
    public void Remove(int first, int count)
    {
        _items.AsSpan(first + count, Count - first - count).CopyTo(_items.AsSpan(first));
        Count -= count;
    }

    /// <summary>Takes the items of another list in place of its own.</summary>
    public void Copy(ItemList other)
    {
        if (other.Count > _items.Length)
            Array.Resize(ref _items, other._items.Length);
        other.Span.CopyTo(_items);
        Count = other.Count;
    }

    /// <summary>Goes through the items.</summary>
    public ReadOnlySpan<Item>.Enumerator GetEnumerator() => Span.GetEnumerator();
}
