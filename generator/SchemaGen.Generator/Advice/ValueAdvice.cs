using System.Globalization;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Language;
using SchemaGen.Generator.Reading;

namespace SchemaGen.Generator.Advice;

/// <summary>Goes through all values by the rules of the language, for what YAML makes easy to write and hard to see.</summary>
internal static class ValueAdvice
{
    private static readonly (char Open, char Close)[] s_quotes = [('“', '”'), ('„', '“'), ('‘', '’'), ('«', '»')];

    public static void Run(AdviceScope scope)
    {
        for (int i = 0; i < scope.Trees.Count; i++)
        {
            if (scope.Trees[i].Root is { } root)
                Section(root, SchemaLanguage.File, i, scope);
        }
    }

    private static void Section(MapNode map, SectionRule rule, int file, AdviceScope scope)
    {
        foreach (MapEntry entry in map.Entries)
        {
            ValueRule? value = rule.Find(entry.Key.Value)?.Value ?? rule.Others;
            if (value is null)
                continue;
            // A section may be empty; what the binder needs, it asks for itself.
            if (entry.Value is ScalarNode { IsEmpty: true } && value is not SectionValue && !rule.Needs.Any(n => n.Contains(entry.Key.Value)))
                scope.Add(Descriptors.NoValue, file, entry.Key.Place, entry.Key.Value);
            Value(entry.Value, value, file, scope);
        }
    }

    private static void Value(SchemaNode node, ValueRule rule, int file, AdviceScope scope)
    {
        switch (rule)
        {
            case TextRule rules when rules.Pattern != Shared.Date && node is ScalarNode text:
                Text(text, file, scope);
                break;
            case TextsRule:
                Texts(node, file, scope);
                break;
            case MapRule map when node is MapNode entries:
                foreach (MapEntry entry in entries.Entries)
                {
                    Trap(entry.Key, file, scope);
                    Value(entry.Value, map.Entry, file, scope);
                }

                break;
            case SectionValue section when node is MapNode map:
                Section(map, section.Section, file, scope);
                break;
            case ListRule list:
                foreach (SchemaNode item in Binding.Section.Items(node))
                    Value(item, list.Item, file, scope);
                break;
            case EitherRule either when either.Forms.FirstOrDefault(f => node is MapNode ? f is SectionValue or MapRule : f is not (SectionValue or MapRule)) is { } form:
                Value(node, form, file, scope);
                break;
        }
    }

    private static void Texts(SchemaNode node, int file, AdviceScope scope)
    {
        List<ScalarNode> items = Binding.Section.Scalars(node);
        Dictionary<string, int>? seen = items.Count > 1 ? new(StringComparer.Ordinal) : null;
        foreach (ScalarNode item in items)
        {
            string text = item.Value.Trim();
            if (seen is not null && seen.TryGetValue(text, out int line))
                scope.Add(Descriptors.RepeatedValue, file, item.Place, text, line.ToString(CultureInfo.InvariantCulture));
            else
                seen?.Add(text, item.Place.Line);
            if (item.IsPlain && item.Place.Lines.Start.Line != item.Place.Lines.End.Line)
                scope.Add(Descriptors.FoldedValue, file, item.Place, text);
            Text(item, file, scope);
        }
    }

    private static void Text(ScalarNode text, int file, AdviceScope scope)
    {
        if (text.IsEmpty)
            return;
        string value = text.Value.Trim();
        if (value.Length > 1 && IsQuoted(value))
            scope.Add(Descriptors.CurlyQuotes, file, text.Place);
        Trap(text, file, scope);
    }

    private static bool IsQuoted(string value)
    {
        foreach ((char open, char close) in s_quotes)
        {
            if (value[0] == open && value[value.Length - 1] == close)
                return true;
        }

        return false;
    }

    private static void Trap(ScalarNode text, int file, AdviceScope scope)
    {
        if (text is { IsPlain: true, IsEmpty: false } && OtherYaml.Type(text.Value) is { } type)
            scope.Add(Descriptors.ReadOtherwise, file, text.Place, text.Value, type);
    }
}
