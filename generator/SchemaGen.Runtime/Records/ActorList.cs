using System.Collections;
using System.Runtime.CompilerServices;

namespace SchemaGen;

/// <summary>The actors that fill a role together, in the order of the text. Compared by its elements.</summary>
[CollectionBuilder(typeof(ActorList), nameof(Create))]
public sealed class ActorList : IReadOnlyList<ActorMention>, IEquatable<ActorList>
{
    private readonly ActorMention[] _items;

    private ActorList(ActorMention[] items) => _items = items;

    /// <summary>Nobody.</summary>
    public static ActorList Empty { get; } = new([]);

    /// <summary>Makes a list.</summary>
    public static ActorList Create(ReadOnlySpan<ActorMention> items) => items.IsEmpty ? Empty : new ActorList(items.ToArray());

    /// <inheritdoc />
    public int Count => _items.Length;

    /// <inheritdoc />
    public ActorMention this[int index] => _items[index];

    /// <summary>True when one of the actors has the code.</summary>
    public bool Has(string code) => Array.Exists(_items, i => string.Equals(i.Id.Code, code, StringComparison.Ordinal));

    /// <inheritdoc />
    public bool Equals(ActorList? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ActorList);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (ActorMention item in _items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>The ids, with commas.</summary>
    public override string ToString() => string.Join(", ", (object[])_items);

    /// <inheritdoc />
    public IEnumerator<ActorMention> GetEnumerator() => ((IEnumerable<ActorMention>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}
