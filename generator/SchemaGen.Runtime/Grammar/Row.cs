namespace SchemaGen.Grammar;

/// <summary>A list that is a field of the object that owns it, to be used again and again: to empty it touches nothing but the owner, so that what many objects had in them before is not fetched into the cache to be emptied.</summary>
/// <remarks>A copy of it may not be added to: it is a field, or a reference to one. What stands behind the last item is what was there before; it keeps nothing alive that its owner's pool does not.</remarks>
internal struct Row<T>
{
    private T[]? _items;

    /// <summary>How many items there are.</summary>
    public int Count { get; private set; }

    /// <summary>The items. Valid until one is added.</summary>
    public readonly ReadOnlySpan<T> Span => new(_items, 0, Count);

    /// <summary>The item with an index.</summary>
    public readonly T this[int index] => Span[index];

    /// <summary>Adds an item behind the last.</summary>
    public void Add(T item)
    {
        T[]? items = _items;
        int count = Count;
        if (items is null || count == items.Length)
            Array.Resize(ref items, Math.Max(4, count * 2));
        _items = items;
        items[count] = item;
        Count = count + 1;
    }

    /// <summary>Has the row hold some items alone.</summary>
    public void Set(ReadOnlySpan<T> items)
    {
        if (_items is null || _items.Length < items.Length)
            _items = new T[Math.Max(4, items.Length)];
        items.CopyTo(_items);
        Count = items.Length;
    }

    /// <summary>Removes the first item that is the one given.</summary>
    public void Remove(T item)
    {
        int at = Array.IndexOf(_items ?? [], item, 0, Count);
        if (at < 0)
            return;
        Array.Copy(_items!, at + 1, _items!, at, Count - at - 1);
        Count--;
    }

    /// <summary>True when one of the items is the one given.</summary>
    public readonly bool Contains(T item) => Array.IndexOf(_items ?? [], item, 0, Count) >= 0;

    /// <summary>Removes all items.</summary>
    public void Clear() => Count = 0;

    /// <summary>Goes through the items.</summary>
    public readonly ReadOnlySpan<T>.Enumerator GetEnumerator() => Span.GetEnumerator();
}
