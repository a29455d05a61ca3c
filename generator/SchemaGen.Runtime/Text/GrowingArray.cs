namespace SchemaGen.Text;

/// <summary>A list that is used again, whose array can be handed on as it is: what stands behind its items is no item.</summary>
internal sealed class GrowingArray<T>
{
    /// <summary>The items, and room.</summary>
    public T[] Items { get; private set; } = [];

    /// <summary>How many items there are.</summary>
    public int Count { get; private set; }

    public ReadOnlySpan<T> Span => Items.AsSpan(0, Count);

    public void Add(in T item)
    {
        if (Count == Items.Length)
            Reserve(1);
        Items[Count++] = item;
    }

    /// <summary>Removes all items.</summary>
    public void Clear() => Count = 0;

    /// <summary>Puts defaults behind the last item, for who looks on behind it.</summary>
    public void Pad(int count)
    {
        Reserve(count);
        Items.AsSpan(Count, count).Clear();
    }

    private void Reserve(int count)
    {
        if (Count + count <= Items.Length)
            return;
        T[] items = new T[Math.Max(64, Math.Max(Items.Length * 2, Count + count))];
        Items.AsSpan(0, Count).CopyTo(items);
        Items = items;
    }
}
