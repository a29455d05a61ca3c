using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Compiling;

/// <summary>Numbers the places of a schema that records name as their rule.</summary>
internal sealed class RuleBook
{
    private readonly List<int> _rules = [];

    /// <summary>Three numbers a rule: file, line, text.</summary>
    public IReadOnlyList<int> Rules => _rules;

    /// <summary>The texts.</summary>
    public StringPool Texts { get; } = new();

    /// <summary>Adds a rule.</summary>
    /// <returns>Its index.</returns>
    public int Add(RulePlace place, string text)
    {
        _rules.AddRange([place.File, place.Line, Texts.Add(text)]);
        return (_rules.Count / 3) - 1;
    }
}
