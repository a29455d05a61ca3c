using System.Buffers;

namespace SchemaGen.Generator.Compiling;

/// <summary>A growing list of numbers in memory of the process's pool: the tables of all frames are made anew at every edit of one, and large arrays of their own would be what the edit costs.</summary>
/// <remarks>Who does not give it back loses nothing but the memory's second use.</remarks>
internal sealed class Numbers
{
    private const int Smallest = 256;

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

    /// <summary>Takes all numbers out.</summary>
    public void Clear() => Count = 0;

    public ReadOnlySpan<int> AsSpan() => _items.AsSpan(0, Count);

    /// <summary>Gives the memory back; the list is empty then.</summary>
    public void Release()
    {
        if (_items.Length > 0)
            ArrayPool<int>.Shared.Return(_items);
        (_items, Count) = ([], 0);
    }

    private void Grow(int needed)
    {
        int[] larger = ArrayPool<int>.Shared.Rent(Math.Max(Smallest, Math.Max(needed, Count * 2)));
        _items.AsSpan(0, Count).CopyTo(larger);
        int count = Count;
        Release();
        (_items, Count) = (larger, count);
    }
}
