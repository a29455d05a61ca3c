using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Reading;

/// <summary>A node of a schema file with its place. Records, so that trees of equal text are equal.</summary>
internal abstract record SchemaNode(Place Place);

/// <summary>A text value. Every scalar is text; whoever wants a date or a flag converts it.</summary>
/// <param name="IsEmpty">True for a key without a value.</param>
/// <param name="IsPlain">True without quotes: other readers of YAML may take it for a number, a date or a truth value.</param>
/// <param name="IsVerbatim">True where the value is written letter by letter, on one line: no escapes, no folded lines.</param>
internal sealed record ScalarNode(string Value, bool IsEmpty, bool IsPlain, bool IsVerbatim, Place Place) : SchemaNode(Place)
{
    /// <summary>The place of a part of the value where it can be told, else the place of the whole value.</summary>
    public Place PlaceOf(int start, int length) => IsVerbatim && start >= 0 && start + length <= Value.Length ? Place.Part(IsPlain ? start : start + 1, length) : Place;
}

/// <summary>A list.</summary>
internal sealed record ListNode(EquatableArray<SchemaNode> Items, Place Place) : SchemaNode(Place);

/// <summary>A mapping; its keys are unique.</summary>
internal sealed record MapNode(EquatableArray<MapEntry> Entries, Place Place) : SchemaNode(Place)
{
    public MapEntry? Find(string key)
    {
        foreach (MapEntry entry in Entries)
        {
            if (string.Equals(entry.Key.Value, key, StringComparison.Ordinal))
                return entry;
        }

        return null;
    }
}

/// <summary>A key with its value.</summary>
internal sealed record MapEntry(ScalarNode Key, SchemaNode Value);
