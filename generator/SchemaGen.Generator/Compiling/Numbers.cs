namespace SchemaGen.Generator.Compiling;

/// <summary>A growing list of numbers that can be written to.</summary>
internal sealed class Numbers
{
    private const int Smallest = 16;

    private int[] _items = [];

    public int Count { get; private set; }

    public ref int this[int index] => ref _items[index];

    public void Add(int number)
    {
        if (Count == _items.Length)
            Grow(Count + 1);
        _items[Count++] = number;
    }

    /// <summary>Adds two numbers.</summary>
    public void Add(int first, int second)
    {
        Span<int> added = AddZeros(2);
        (added[0], added[1]) = (first, second);
    }

    /// <summary>Adds four numbers.</summary>
    public void Add(int first, int second, int third, int fourth)
    {
        Span<int> added = AddZeros(4);
        (added[0], added[1], added[2], added[3]) = (first, second, third, fourth);
    }

    /// <summary>Adds some zeros.</summary>
    /// <returns>They, to be set; valid until more is added.</returns>
    public Span<int> AddZeros(int count)
    {
        if (Count + count > _items.Length)
            Grow(Count + count);
        Span<int> added = _items.AsSpan(Count, count);
        added.Clear();
        Count += count;
        return added;
    }

    /// <summary>Sorts the numbers from an index on.</summary>
    public void Sort(int from) => Array.Sort(_items, from, Count - from);

    /// <summary>Leaves out what is equal to the one before it, from an index on.</summary>
    public void Distinct(int from)
    {
        int end = Math.Min(Count, from + 1);
        for (int i = end; i < Count; i++)
        {
            if (_items[i] != _items[end - 1])
                _items[end++] = _items[i];
        }

        Count = end;
    }

    /// <summary>Makes all numbers 0.</summary>
    public void Zero() => Array.Clear(_items, 0, Count);

    /// <summary>Takes all numbers out.</summary>
    public void Clear() => Count = 0;

    public ReadOnlySpan<int> AsSpan() => _items.AsSpan(0, Count);

    private void Grow(int needed) => Array.Resize(ref _items, Math.Max(Smallest, Math.Max(needed, Count * 2)));
}
