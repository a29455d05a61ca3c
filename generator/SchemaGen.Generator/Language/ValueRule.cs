using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Diagnostics;

namespace SchemaGen.Generator.Language;

/// <summary>What may stand under a key. The binder checks the form of values by it, and the JSON Schema of the language is written from it.</summary>
internal abstract class ValueRule;

/// <summary>What a text must look like, for editors; the binder checks such texts itself and says more.</summary>
/// <param name="Regex">A regular expression (of JavaScript, with Unicode classes).</param>
/// <param name="Message">What to do where it does not match.</param>
internal sealed record TextPattern(string Regex, string Message);

/// <summary>A text. Every scalar of YAML is one.</summary>
/// <param name="pattern">What it must look like, or null.</param>
/// <param name="proposals">Texts that an editor proposes; others are as good.</param>
internal sealed class TextRule(TextPattern? pattern = null, params string[] proposals) : ValueRule
{
    public TextPattern? Pattern { get; } = pattern;

    /// <summary>False where a key without a value is a mistake.</summary>
    public bool MayBeEmpty { get; init; } = true;

    public IReadOnlyList<string> Proposals { get; } = proposals;
}

/// <summary>A list of texts; a single text is a list of one.</summary>
internal sealed class TextsRule : ValueRule;

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class FlagRule : ValueRule;

/// <summary>One of a few words, in the order of the enum that they become.</summary>
internal sealed class ChoiceRule(params ChoiceWord[] words) : ValueRule
{
    /// <summary>What another word is reported as.</summary>
    public DiagnosticDescriptor Descriptor { get; init; } = Descriptors.BadValue;

    public IReadOnlyList<ChoiceWord> Words { get; } = words;

    public string[] Names { get; } = [.. words.Select(w => w.Name)];
}

/// <summary>A word of a <see cref="ChoiceRule"/> and what it means.</summary>
internal sealed record ChoiceWord(string Name, string Summary);

/// <summary>A mapping whose keys the author chooses.</summary>
/// <param name="entry">What stands under each key.</param>
/// <param name="keys">What the keys must look like, or null where any will do.</param>
internal sealed class MapRule(ValueRule entry, TextPattern? keys = null) : ValueRule
{
    public ValueRule Entry { get; } = entry;

    public TextPattern? Keys { get; } = keys;
}

/// <summary>A mapping with known keys.</summary>
internal sealed class SectionValue(Func<SectionRule> section) : ValueRule
{
    public SectionRule Section => section();
}

/// <summary>A list; a single item is a list of one.</summary>
internal sealed class ListRule(ValueRule item) : ValueRule
{
    public ValueRule Item { get; } = item;
}

/// <summary>A short form or a long one.</summary>
internal sealed class EitherRule(params ValueRule[] forms) : ValueRule
{
    public IReadOnlyList<ValueRule> Forms { get; } = forms;
}
