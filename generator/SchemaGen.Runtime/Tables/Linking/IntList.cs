namespace SchemaGen.Tables.Linking;

/// <summary>A growing list of numbers.</summary>
/// <remarks>Tables are linked in the first moments of a process: the framework's own list of pairs or structures would be compiled then, where this is compiled with the assembly.</remarks>
internal sealed class IntList(int room)
{
    /// <summary>Up to so many are sorted by insertion: most lists are far shorter.</summary>
    private const int Few = 32;

    private int[] _items = new int[room];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The number at an index.</summary>
    public ref int this[int index] => ref _items[index];

    /// <summary>Adds a number.</summary>
    public void Add(int number)
    {
        if (Count == _items.Length)
            Grow();
        _items[Count++] = number;
    }

    /// <summary>Adds two numbers.</summary>
    public void Add(int first, int second)
    {
        Add(first);
        Add(second);
    }

    /// <summary>Puts the numbers from an index on in ascending order, and leaves one of those that are equal.</summary>
    public void SortDistinct(int from)
    {
        if (Count - from > Few)
            Array.Sort(_items, from, Count - from);
        else
            Insert(from);
        int kept = Math.Min(from + 1, Count);
        for (int i = kept; i < Count; i++)
        {
            if (_items[i] != _items[kept - 1])
                _items[kept++] = _items[i];
        }

        Count = kept;
    }

    /// <summary>The numbers.</summary>
    public int[] ToArray() => _items[..Count];

    /// <summary>The numbers packed for an <see cref="IntTable"/>.</summary>
    public string Pack() => IntTable.Pack(_items.AsSpan(0, Count));

    private void Insert(int from)
    {
        for (int i = from + 1; i < Count; i++)
        {
            int number = _items[i], at = i;
            for (; at > from && _items[at - 1] > number; at--)
                _items[at] = _items[at - 1];
            _items[at] = number;
        }
    }

    private void Grow()
    {
        int[] larger = new int[Math.Max(16, _items.Length * 2)];
        Array.Copy(_items, larger, _items.Length);
        _items = larger;
    }
}
