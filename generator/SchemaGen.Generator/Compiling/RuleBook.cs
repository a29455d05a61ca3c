using System.Text;
using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Compiling;

/// <summary>Numbers the places of a type that records name as their rule.</summary>
internal sealed class RuleBook
{
    private readonly List<(RulePlace Place, int Length)> _rules = [];
    private readonly StringBuilder _texts = new();

    /// <summary>The texts of all rules, one after another.</summary>
    public string Texts => _texts.ToString();

    /// <summary>Forgets all rules.</summary>
    public void Clear()
    {
        _rules.Clear();
        _texts.Clear();
    }

    /// <summary>Adds a rule.</summary>
    /// <returns>Its index.</returns>
    public int Add(RulePlace place, string text)
    {
        _rules.Add((place, text.Length));
        _texts.Append(text);
        return _rules.Count - 1;
    }

    public void Write(PackedNumbers numbers)
    {
        numbers.Add(_rules.Count);
        foreach ((RulePlace place, int length) in _rules)
        {
            numbers.Add(place.File);
            numbers.Add(place.Line);
            numbers.Add(length);
        }
    }
}
