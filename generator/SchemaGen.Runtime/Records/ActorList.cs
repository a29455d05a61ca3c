using System.Collections;
using System.Runtime.CompilerServices;

namespace SchemaGen;

/// <summary>The actors that fill a role together, in the order of the text. Compared by its elements.</summary>
[CollectionBuilder(typeof(ActorList), nameof(Create))]
public sealed class ActorList : IReadOnlyList<ActorMention>, IEquatable<ActorList>
{
    // Most lists hold one actor, which needs no array.
    private readonly ActorMention? _only;
    private readonly ActorMention[] _others = [];

    // Null as long as nobody asked and the words are those of the mentions.
    private Span[]? _words;

    private ActorList(ReadOnlySpan<ActorMention> items, Span[]? words)
    {
        _words = words;
        if (items is [var only])
            _only = only;
        else
            _others = items.ToArray();
    }

    private ReadOnlySpan<ActorMention> Items => _only is null ? _others : new ReadOnlySpan<ActorMention>(in _only);

    /// <summary>Nobody.</summary>
    public static ActorList Empty { get; } = new([], []);

    /// <summary>Makes a list.</summary>
    public static ActorList Create(ReadOnlySpan<ActorMention> items)
    {
        if (items.IsEmpty)
            return Empty;
        foreach (ActorMention item in items)
            ArgumentNullException.ThrowIfNull(item, nameof(items));
        return new ActorList(items, null);
    }

    /// <summary>Makes a list whose words stand elsewhere than its mentions, or that has words but no known actor ("the town").</summary>
    /// <param name="items">The actors.</param>
    /// <param name="words">The noun groups that fill the role, in UTF-16 code units of the document.</param>
    public static ActorList Create(ReadOnlySpan<ActorMention> items, ReadOnlySpan<Span> words) =>
        items.IsEmpty && words.IsEmpty ? Empty : new ActorList(items, AreWordsOf(items, words) ? null : words.ToArray());

    /// <summary>The noun groups that fill the role, in UTF-16 code units of the document; there may be words where no actor is known.</summary>
    public IReadOnlyList<Span> Words => WordArray;

    private Span[] WordArray => _words ??= WordsOf(Items);

    private static Span[] WordsOf(ReadOnlySpan<ActorMention> items)
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
        Items.SequenceEqual(items) && (_words is null ? AreWordsOf(items, words) : _words.AsSpan().SequenceEqual(words));

    /// <inheritdoc />
    public int Count => Items.Length;

    /// <inheritdoc />
    public ActorMention this[int index] => Items[index];

    /// <summary>True when one of the actors has the code.</summary>
    public bool Has(string code)
    {
        foreach (ActorMention item in Items)
        {
            if (string.Equals(item.Id.Code, code, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <inheritdoc />
    public bool Equals(ActorList? other) => other is not null && Items.SequenceEqual(other.Items) && WordArray.AsSpan().SequenceEqual(other.WordArray);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ActorList);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (ActorMention item in Items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>The ids, with commas.</summary>
    public override string ToString() => string.Join(", ", (IEnumerable<ActorMention>)this);

    /// <inheritdoc />
    public IEnumerator<ActorMention> GetEnumerator()
    {
        for (int k = 0; k < Count; k++)
            yield return this[k];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
