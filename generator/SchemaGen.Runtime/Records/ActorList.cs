using System.Collections;
using System.Runtime.CompilerServices;

namespace SchemaGen;

/// <summary>The actors that fill a role together, in the order of the text. Compared by its elements.</summary>
[CollectionBuilder(typeof(ActorList), nameof(Create))]
public sealed class ActorList : IReadOnlyList<ActorMention>, IEquatable<ActorList>
{
    // What the list holds: one mention or several (ActorMention, ActorMention[]). As long as nobody asked, who they are (ActorIdentity, ActorAt[]): most lists are counted and compared by their readers, and hold one actor.
    private object _items;

    // Where the only actor stands, as long as nobody asked for its mention.
    private readonly Span _at;

    // Null as long as nobody asked and the words are those of the mentions.
    private Span[]? _words;

    private ActorList(ReadOnlySpan<ActorMention> items, Span[]? words) => (_items, _words) = (items is [var only] ? only : items.ToArray(), words);

    private ActorList(ReadOnlySpan<ActorAt> items, Span[]? words)
    {
        _words = words;
        if (items is [var only])
            (_items, _at) = (only.Who, only.Span);
        else
            _items = items.ToArray();
    }

    private ReadOnlySpan<ActorMention> Items
    {
        get
        {
            // Any thread would make the same.
            if (_items is ActorIdentity or ActorAt[])
                _items = Made();
            return _items is ActorMention[] several ? several : new ReadOnlySpan<ActorMention>(in Unsafe.As<object, ActorMention>(ref _items));
        }
    }

    private object Made() => _items switch
    {
        ActorIdentity who => new ActorAt(who, _at).ToMention(),
        ActorAt[] several => Array.ConvertAll(several, static item => item.ToMention()),
        object made => made,
    };

    /// <summary>Nobody.</summary>
    public static ActorList Empty { get; } = new(ReadOnlySpan<ActorMention>.Empty, []);

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
        items.IsEmpty && words.IsEmpty ? Empty : new ActorList(items, words.SequenceEqual(WordsOf(items)) && words.Length == items.Length ? null : words.ToArray());

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

    /// <summary>Makes a list of actors whose mentions are made when somebody asks for them.</summary>
    internal static ActorList Of(ReadOnlySpan<ActorAt> items, ReadOnlySpan<Span> words) =>
        items.IsEmpty && words.IsEmpty ? Empty : new ActorList(items, AreWordsOf(items, words) ? null : words.ToArray());

    private static bool AreWordsOf(ReadOnlySpan<ActorAt> items, ReadOnlySpan<Span> words)
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

    /// <summary>True when these are the list's actors and words, and nobody has asked for its mentions.</summary>
    internal bool Holds(ReadOnlySpan<ActorAt> items, ReadOnlySpan<Span> words) =>
        (_items is ActorIdentity who ? items is [var only] && new ActorAt(who, _at).Equals(only) : _items is ActorAt[] several && items.SequenceEqual(several))
        && (_words is null ? AreWordsOf(items, words) : words.SequenceEqual(_words));

    /// <inheritdoc />
    public int Count => _items switch { ActorMention[] several => several.Length, ActorAt[] several => several.Length, _ => 1 };

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
