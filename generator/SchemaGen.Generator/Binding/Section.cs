using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Reading;

namespace SchemaGen.Generator.Binding;

/// <summary>A mapping with known keys, read value by value. Whatever has the wrong shape is reported and read as absent.</summary>
internal sealed class Section
{
    private readonly MapNode _map;
    private readonly Report _report;

    private Section(MapNode map, string what, Report report)
    {
        _map = map;
        What = what;
        _report = report;
    }

    /// <summary>What the section is, as messages name it ("the event 'Wave'").</summary>
    public string What { get; }

    public Place Place => _map.Place;

    /// <summary>Opens a mapping and reports its unknown keys. A key without a value is an empty section.</summary>
    public static Section? Open(SchemaNode node, string what, string[] keys, Report report)
    {
        MapNode? map = node switch
        {
            MapNode found => found,
            ScalarNode { IsEmpty: true } => new MapNode(default, node.Place),
            _ => null,
        };
        if (map is null)
        {
            report.Add(Descriptors.WrongNode, node.Place, what, "a mapping (`key: value` lines)");
            return null;
        }

        foreach (MapEntry entry in map.Entries)
        {
            if (Array.IndexOf(keys, entry.Key.Value) < 0)
                report.Add(Descriptors.UnknownKey, entry.Key.Place, entry.Key.Value, what, Suggestion.For(entry.Key.Value, keys));
        }

        return new Section(map, what, report);
    }

    /// <summary>The entries of a mapping whose keys the author chooses.</summary>
    public static IEnumerable<MapEntry> Entries(SchemaNode? node, string what, Report report)
    {
        switch (node)
        {
            case MapNode map:
                return map.Entries;
            case null or ScalarNode { IsEmpty: true }:
                return [];
            default:
                report.Add(Descriptors.WrongNode, node.Place, what, "a mapping (`key: value` lines)");
                return [];
        }
    }

    /// <summary>The texts of a list; a single text is a list of one.</summary>
    public static IEnumerable<ScalarNode> Texts(SchemaNode node, string what, Report report)
    {
        foreach (SchemaNode item in Items(node))
        {
            if (item is not ScalarNode text)
                report.Add(Descriptors.WrongNode, item.Place, $"each value of {what}", "a text");
            else if (string.IsNullOrWhiteSpace(text.Value))
                report.Add(Descriptors.EmptyText, text.Place, $"a value of {what}");
            else
                yield return text;
        }
    }

    public static IEnumerable<SchemaNode> Items(SchemaNode? node) => node switch
    {
        null or ScalarNode { IsEmpty: true } => [],
        ListNode list => list.Items,
        _ => [node],
    };

    public bool Has(string key) => _map.Find(key) is not null;

    public SchemaNode? Node(string key) => _map.Find(key)?.Value;

    /// <summary>The place of a key, or of the section where the key is not there.</summary>
    public Place PlaceOf(string key) => _map.Find(key)?.Key.Place ?? _map.Place;

    /// <summary>A text, or null where it is absent, empty or no text.</summary>
    public ScalarNode? Scalar(string key)
    {
        switch (Node(key))
        {
            case ScalarNode { IsEmpty: false } text:
                return text;
            case MapNode or ListNode:
                _report.Add(Descriptors.WrongNode, Node(key)!.Place, $"`{key}` of {What}", "a text");
                return null;
            default:
                return null;
        }
    }

    public string? Text(string key) => Scalar(key)?.Value.Trim();

    /// <summary>The texts under a key.</summary>
    public List<ScalarNode> Scalars(string key) => Node(key) is { } node ? [.. Texts(node, $"`{key}` of {What}", _report)] : [];

    /// <summary>The texts under a key without their places; repetitions are dropped.</summary>
    public EquatableArray<string> Words(string key) => Scalars(key).Select(s => s.Value.Trim()).Distinct(StringComparer.Ordinal).ToEquatable();

    public IEnumerable<MapEntry> Entries(string key) => Entries(Node(key), $"`{key}` of {What}", _report);

    public bool? Flag(string key)
    {
        switch (Scalar(key))
        {
            case null:
                return null;
            case { Value: "true" }:
                return true;
            case { Value: "false" }:
                return false;
            case { } other:
                _report.Add(Descriptors.BadValue, other.Place, other.Value, "true or false", "");
                return null;
        }
    }

    /// <summary>A word out of a closed list, as its place in the list; -1 where absent or wrong.</summary>
    public int Choice(string key, string[] allowed)
    {
        if (Scalar(key) is not { } text)
            return -1;
        int index = Array.IndexOf(allowed, text.Value);
        if (index < 0)
            _report.Add(Descriptors.BadValue, text.Place, text.Value, $"a value of `{key}`", Suggestion.For(text.Value, allowed));
        return index;
    }
}
