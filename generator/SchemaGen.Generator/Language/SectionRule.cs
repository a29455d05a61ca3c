namespace SchemaGen.Generator.Language;

/// <summary>A key of the language.</summary>
/// <param name="Summary">What it is for, in a sentence.</param>
internal sealed record KeyRule(string Name, ValueRule Value, string Summary);

/// <summary>A mapping with known keys.</summary>
internal sealed class SectionRule
{
    private readonly Dictionary<string, KeyRule> _byName;

    /// <param name="name">Its name among the definitions of the JSON Schema.</param>
    /// <param name="summary">What it is, in a sentence.</param>
    /// <param name="keys">Its keys, in the order in which one writes them.</param>
    /// <param name="needs">Of each group at least one key must have a value; the first is the one that messages name.</param>
    /// <param name="others">What stands under keys that are not listed, or null where there may be none.</param>
    public SectionRule(string name, string summary, KeyRule[] keys, string[][]? needs = null, ValueRule? others = null)
    {
        Name = name;
        Summary = summary;
        Keys = keys;
        KeyNames = [.. keys.Select(k => k.Name)];
        Needs = needs ?? [];
        Others = others;
        _byName = keys.ToDictionary(k => k.Name, StringComparer.Ordinal);
    }

    public string Name { get; }

    public string Summary { get; }

    public IReadOnlyList<KeyRule> Keys { get; }

    public string[] KeyNames { get; }

    public IReadOnlyList<string[]> Needs { get; }

    public ValueRule? Others { get; }

    public KeyRule? Find(string key) => _byName.TryGetValue(key, out KeyRule? rule) ? rule : null;
}
