using SchemaGen.Generator.Model;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Compiling;

/// <summary>What was compiled out of one event or claim type, apart from all others: the literals of the runtime's <c>TypeSection</c>, which tells what is in them.</summary>
/// <param name="Forms">The characters of all forms, one after another.</param>
/// <param name="Texts">The characters of the texts of all rules.</param>
/// <param name="Numbers">All else.</param>
internal sealed record CompiledType(string Forms, string Texts, string Numbers);

/// <summary>Compiles one event or claim type, without a look at any other.</summary>
internal static class TypeCompiler
{
    public static CompiledType Compile(TypeModel type, CancellationToken stop)
    {
        var words = new WordTableBuilder();
        var sets = new LemmaSets(words);
        var rules = new RuleBook();
        rules.Add(type.Place, type.Name);
        var frames = new FrameCompiler(type, words, sets, rules);
        PackedNumbers numbers = new(1 << 13);
        numbers.Add(frames.ReserveTriggers());
        frames.Compile(stop);
        PackedNumbers content = new();
        foreach (ContentRuleModel rule in type.Content)
        {
            content.Add(Conditions(rule));
            Write(content, rule, sets, rules.Add(rule.Place, $"content of {type.Name}"));
        }

        string forms = words.Write(numbers);
        sets.Write(numbers);
        frames.Write(numbers);
        numbers.Add(type.Content.Count);
        numbers.Add(content);
        rules.Write(numbers);
        return new CompiledType(forms, rules.Texts, numbers.ToString());
    }

    private static void Write(PackedNumbers content, ContentRuleModel rule, LemmaSets sets, int index)
    {
        content.Add((int)rule.Subject);
        content.Add(sets.OfModals(rule.Modals) + 1);
        content.Add(sets.OfVerbs(rule.Verbs) + 1);
        content.Add(rule.Negated is { } negated ? negated ? 2 : 1 : 0);
        content.Add(sets.OfAnyWords(rule.Anywhere) + 1);
        content.Add(index);
        content.Add(rule.Then is null ? 0 : 1);
        if (rule.Then is not null)
            Write(content, rule.Then, sets, index);
    }

    private static int Conditions(ContentRuleModel rule) =>
        (rule.Subject == ContentSubject.Any ? 0 : 1) + (rule.Modals.Count > 0 ? 1 : 0) + (rule.Verbs.Count > 0 ? 1 : 0) + (rule.Negated is null ? 0 : 1) + (rule.Anywhere.Count > 0 ? 1 : 0) +
        (rule.Then is null ? 0 : Conditions(rule.Then));
}
