using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Language;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Reading;

namespace SchemaGen.Generator.Binding;

/// <summary>A mapping with known keys, opened by its rule: unknown keys and values of the wrong shape are reported at once, and such values are read as absent.</summary>
internal sealed class Section
{
    /// <summary>Lists up to this length are looked through; longer ones are hashed.</summary>
    private const int Few = 16;

    private readonly MapNode _map;
    private readonly SectionRule _rule;
    private readonly Report _report;

    private Section(MapNode map, string what, SectionRule rule, Report report)
    {
        _map = map;
        What = what;
        _rule = rule;
        _report = report;
    }

    /// <summary>What the section is, as messages name it ("the event 'Wave'").</summary>
    public string What { get; }

    public Place Place => _map.Place;

    /// <summary>The groups of keys of which one should be there and none has a value.</summary>
    public IEnumerable<string[]> Unmet => _rule.Needs.Where(n => !HasAny(n));

    /// <summary>Opens a mapping and reports unknown keys and wrong shapes. A key without a value is an empty section.</summary>
    public static Section? Open(SchemaNode node, string what, SectionRule rule, Report report)
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
            ValueRule? value = rule.Find(entry.Key.Value)?.Value ?? rule.Others;
            if (value is null)
                report.Add(Descriptors.UnknownKey, entry.Key.Place, entry.Key.Value, what, Suggestion.For(entry.Key.Value, rule.KeyNames));
            else
                CheckShape(entry, value, what, report);
        }

        return new Section(map, what, rule, report);
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

    public bool HasValue(string key) => Node(key) is not (null or ScalarNode { IsEmpty: true } or ListNode { Items.Count: 0 });

    /// <summary>Reports the keys that should be there and are not.</summary>
    public void ReportMissing(Place place)
    {
        foreach (string[] keys in _rule.Needs)
        {
            if (!HasAny(keys))
                _report.Add(Descriptors.MissingKey, place, What, keys[0]);
        }
    }

    /// <summary>The entries whose keys the rule does not list.</summary>
    public IEnumerable<MapEntry> Others => _map.Entries.Where(e => _rule.Find(e.Key.Value) is null);

    public SchemaNode? Node(string key) => _map.Find(key)?.Value;

    /// <summary>The place of a key, or of the section where the key is not there.</summary>
    public Place PlaceOf(string key) => _map.Find(key)?.Key.Place ?? _map.Place;

    /// <summary>A text, or null where it is absent, empty or no text.</summary>
    public ScalarNode? Scalar(string key) => Node(key) is ScalarNode { IsEmpty: false } text ? text : null;

    public string? Text(string key) => Scalar(key)?.Value.Trim();

    /// <summary>The texts under a key.</summary>
    public List<ScalarNode> Scalars(string key) => Scalars(Node(key));

    /// <summary>The texts of a list that are not blank; a single text is a list of one.</summary>
    public static List<ScalarNode> Scalars(SchemaNode? node)
    {
        List<ScalarNode> texts = [];
        if (node is ListNode list)
        {
            foreach (SchemaNode item in list.Items)
                Add(item);
        }
        else
        {
            Add(node);
        }

        return texts;

        void Add(SchemaNode? item)
        {
            if (item is ScalarNode text && !string.IsNullOrWhiteSpace(text.Value))
                texts.Add(text);
        }
    }

    /// <summary>The texts under a key without their places; repetitions are dropped.</summary>
    public EquatableArray<string> Words(string key)
    {
        if (Node(key) is not { } node)
            return default;
        if (node is not ListNode { Items.Count: <= Few } list)
            return Scalars(key).Select(s => s.Value.Trim()).Distinct(StringComparer.Ordinal).ToEquatable();
        string[] words = new string[list.Items.Count];
        int count = 0;
        foreach (SchemaNode item in list.Items)
        {
            if (item is ScalarNode text && text.Value.Trim() is { Length: > 0 } word && Array.IndexOf(words, word, 0, count) < 0)
                words[count++] = word;
        }

        Array.Resize(ref words, count);
        return new(words);
    }

    public IEnumerable<MapEntry> Entries(string key) => Node(key) is MapNode map ? map.Entries : [];

    /// <summary>A truth value; one that is written as in older YAML was reported, and is read as it was meant.</summary>
    public bool? Flag(string key) => Scalar(key) is { } flag ? Truth(flag.Value) : null;

    /// <summary>A word out of a closed list, as its place in the list; -1 where absent or wrong.</summary>
    public int Choice(string key) => Scalar(key) is { } text && _rule.Find(key)?.Value is ChoiceRule choice ? Array.IndexOf(choice.Names, text.Value) : -1;

    private bool HasAny(string[] keys)
    {
        foreach (string key in keys)
        {
            if (HasValue(key))
                return true;
        }

        return false;
    }

    private static bool? Truth(string text) => text.ToLowerInvariant() switch
    {
        "true" or "yes" or "on" => true,
        "false" or "no" or "off" => false,
        _ => null,
    };

    private static bool HasShape(SchemaNode node, ValueRule rule) => rule switch
    {
        TextRule => node is ScalarNode,
        TextsRule => AreTexts(node),
        FlagRule => node is ScalarNode { IsEmpty: true } or ScalarNode { Value: "true" or "false" },
        ChoiceRule choice => node is ScalarNode word && (word.IsEmpty || Array.IndexOf(choice.Names, word.Value) >= 0),
        MapRule => node is MapNode,
        _ => true,
    };

    private static bool AreTexts(SchemaNode node)
    {
        if (node is not ListNode list)
            return node is ScalarNode single && (single.IsEmpty || !string.IsNullOrWhiteSpace(single.Value));
        foreach (SchemaNode item in list.Items)
        {
            if (item is not ScalarNode text || string.IsNullOrWhiteSpace(text.Value))
                return false;
        }

        return true;
    }

    private static void CheckShape(MapEntry entry, ValueRule rule, string what, Report report)
    {
        // Most values are as they should be, and need no words for what is wrong with them.
        if (HasShape(entry.Value, rule))
            return;
        string name = $"`{entry.Key.Value}` of {what}";
        switch (rule)
        {
            case TextRule or FlagRule or ChoiceRule when entry.Value is not ScalarNode:
                report.Add(Descriptors.WrongNode, entry.Value.Place, name, "a text");
                break;
            case TextsRule:
                // The texts are read for what is wrong with them.
                _ = Texts(entry.Value, name, report).Count();
                break;
            case MapRule:
                _ = Entries(entry.Value, name, report);
                break;
            case FlagRule when entry.Value is ScalarNode { IsEmpty: false, Value: not ("true" or "false") } flag:
                report.Add(Descriptors.BadValue, flag.Place, flag.Value, "true or false", Truth(flag.Value) is { } meant ? $" Did you mean '{(meant ? "true" : "false")}'?" : "");
                break;
            case ChoiceRule choice when entry.Value is ScalarNode { IsEmpty: false } word && Array.IndexOf(choice.Names, word.Value) < 0:
                report.Add(choice.Descriptor, word.Place, word.Value, $"a value of `{entry.Key.Value}`", Suggestion.For(word.Value, choice.Names));
                break;
        }
    }
}
