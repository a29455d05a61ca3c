using System.Collections;

namespace SchemaGen.Generator.Model;

/// <summary>An immutable array compared by its elements: what pipeline models hold instead of arrays and lists, so that an equal model stops the pipeline.</summary>
internal readonly struct EquatableArray<T>(T[] items) : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    private const int HashedItems = 8;

    private readonly T[]? _items = items;

    public static EquatableArray<T> Empty { get; } = new([]);

    public int Count => _items?.Length ?? 0;

    public T this[int index] => _items![index];

    public ReadOnlySpan<T> AsSpan() => _items;

    public bool Equals(EquatableArray<T> other) => ReferenceEquals(_items, other._items) || AsSpan().SequenceEqual(other.AsSpan());

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <summary>Of a long array some items only: hashes need not tell all arrays apart, and must cost little.</summary>
    public override int GetHashCode()
    {
        unchecked
        {
            int hash = 17 + Count, step = (Count / HashedItems) + 1;
            for (int i = 0; i < Count; i += step)
                hash = (hash * 31) + (_items![i]?.GetHashCode() ?? 0);
            return hash;
        }
    }

    // As the methods of LINQ, without an object for the array and one for going through it.

    public bool Any(Func<T, bool> holds)
    {
        foreach (T item in this)
        {
            if (holds(item))
                return true;
        }

        return false;
    }

    public bool All(Func<T, bool> holds)
    {
        foreach (T item in this)
        {
            if (!holds(item))
                return false;
        }

        return true;
    }

    public bool Contains(T item) => AsSpan().IndexOf(item) >= 0;

    public Enumerator GetEnumerator() => new(_items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <summary>Goes through the items without an object of its own.</summary>
    public struct Enumerator(T[]? items)
    {
        private int _index = -1;

        public readonly T Current => items![_index];

        public bool MoveNext() => items is not null && ++_index < items.Length;
    }
}

internal static class EquatableArray
{
    public static EquatableArray<T> ToEquatable<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new([.. items]);

    public static EquatableArray<T> ToEquatable<T>(this List<T> items)
        where T : IEquatable<T> => items.Count == 0 ? default : new(items.ToArray());
}
