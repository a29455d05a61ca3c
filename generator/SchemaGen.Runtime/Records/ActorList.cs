using System.Collections;
using System.Runtime.CompilerServices;

namespace SchemaGen;

/// <summary>The actors that fill a role together, in the order of the text. Compared by its elements.</summary>
[CollectionBuilder(typeof(ActorList), nameof(Create))]
public sealed class ActorList : IReadOnlyList<ActorMention>, IEquatable<ActorList>
{
    private readonly ActorMention[] _items;

    // Null as long as nobody asked and the words are those of the mentions.
    private Span[]? _words;

    private ActorList(ActorMention[] items, Span[]? words) => (_items, _words) = (items, words);

    /// <summary>Nobody.</summary>
    public static ActorList Empty { get; } = new([], []);

    /// <summary>Makes a list.</summary>
    public static ActorList Create(ReadOnlySpan<ActorMention> items)
    {
        if (items.IsEmpty)
            return Empty;
        foreach (ActorMention item in items)
            ArgumentNullException.ThrowIfNull(item, nameof(items));
        return new ActorList(items.ToArray(), null);
    }

    /// <summary>Makes a list whose words stand elsewhere than its mentions, or that has words but no known actor ("the town").</summary>
    /// <param name="items">The actors.</param>
    /// <param name="words">The noun groups that fill the role, in UTF-16 code units of the document.</param>
    public static ActorList Create(ReadOnlySpan<ActorMention> items, ReadOnlySpan<Span> words) =>
        items.IsEmpty && words.IsEmpty ? Empty : new ActorList(items.ToArray(), AreWordsOf(items, words) ? null : words.ToArray());

    /// <summary>The noun groups that fill the role, in UTF-16 code units of the document; there may be words where no actor is known.</summary>
    public IReadOnlyList<Span> Words => WordArray;

    private Span[] WordArray => _words ??= WordsOf(_items);

    private static Span[] WordsOf(ActorMention[] items)
    {
        var words = new List<Span>(items.Length);
        foreach (ActorMention item in items)
        {
            if (!words.Contains(item.Span))
                words.Add(item.Span);
        }

        return [.. words];
    }

    /// <summary>True where each mention has its own words, in their order.</summary>
    private static bool AreWordsOf(ReadOnlySpan<ActorMention> items, ReadOnlySpan<Span> words)
    {
        if (items.Length != words.Length)
            return false;
        for (int k = 0; k < items.Length; k++)
        {
            if (items[k].Span != words[k] || words[..k].Contains(words[k]))
                return false;
        }

        return true;
    }

    /// <summary>True when these are the list's actors and words.</summary>
    internal bool Holds(ReadOnlySpan<ActorMention> items, ReadOnlySpan<Span> words) =>
        _items.AsSpan().SequenceEqual(items) && (_words is null ? AreWordsOf(items, words) : _words.AsSpan().SequenceEqual(words));

    /// <inheritdoc />
    public int Count => _items.Length;

    /// <inheritdoc />
    public ActorMention this[int index] => _items[index];

    /// <summary>True when one of the actors has the code.</summary>
    public bool Has(string code) => Array.Exists(_items, i => string.Equals(i.Id.Code, code, StringComparison.Ordinal));

    /// <inheritdoc />
    public bool Equals(ActorList? other) => other is not null && _items.AsSpan().SequenceEqual(other._items) && WordArray.AsSpan().SequenceEqual(other.WordArray);

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
