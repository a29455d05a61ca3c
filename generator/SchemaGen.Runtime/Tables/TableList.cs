using System.Collections;
using System.Runtime.CompilerServices;

namespace SchemaGen.Tables;

/// <summary>A list of the tables that never changes: an array that cannot be written to, read without a call through an interface.</summary>
/// <typeparam name="T">What it holds.</typeparam>
/// <param name="items">The items; whoever makes the list writes to them no more.</param>
[CollectionBuilder(typeof(TableList), nameof(TableList.Create))]
public readonly struct TableList<T>(T[] items) : IReadOnlyList<T>, IEquatable<TableList<T>>
{
    private readonly T[] _items = items ?? throw new ArgumentNullException(nameof(items));

    /// <inheritdoc />
    public int Count => _items.Length;

    /// <inheritdoc />
    /// <exception cref="IndexOutOfRangeException">There is no such item.</exception>
    public T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _items[index];
    }

    /// <summary>An array as a list.</summary>
    public static implicit operator TableList<T>(T[] items) => new(items);

    /// <summary>True when the list holds an item.</summary>
    public bool Contains(T item) => Array.IndexOf(_items, item) >= 0;

    /// <summary>The items one by one.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => new ReadOnlySpan<T>(_items).GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>True when both are the same list.</summary>
    public bool Equals(TableList<T> other) => _items == other._items;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is TableList<T> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(_items);

    /// <summary>True when both are the same list.</summary>
    public static bool operator ==(TableList<T> left, TableList<T> right) => left.Equals(right);

    /// <summary>True when the two are not the same list.</summary>
    public static bool operator !=(TableList<T> left, TableList<T> right) => !left.Equals(right);
}

/// <summary>Makes lists of tables.</summary>
public static class TableList
{
    /// <summary>A list of some items, copied.</summary>
    public static TableList<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());
}
