using SchemaGen.Generator.Model;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Compiling;

/// <summary>What was compiled out of one event or claim type, apart from all others: an edit of one type compiles that type alone. <see cref="TableLinker"/> joins them, as a linker joins object files.</summary>
/// <remarks>
/// Word ids are those of the type's own words. <c>Numbers</c> holds (<see cref="PackedNumbers"/>), each list with its length before it:
/// number of the words that trigger a frame, which come first;
/// words: length of the form in <c>Forms</c>, <see cref="WordTags"/> (lower 16 bits, upper 16 bits), verb lemma + 1, noun lemma + 1, rank of the verb lemma | rank of the noun lemma &lt;&lt; 2 | 16 where the form is a lemma itself;
/// plurals: singular, plural;
/// sets: a list of lemmas each;
/// frames: rule, <see cref="FrameFlags"/>, specificity, set of support verbs + 1, list of slots (<see cref="SlotKind"/>, <see cref="SlotFlags"/>, role + 1, set of words + 1, set of heads + 1), list of trigger lemmas;
/// content rules: number of conditions, <see cref="ContentSubject"/>, modals + 1, verbs + 1, negated (0 either, 1 no, 2 yes), words anywhere + 1, rule, 1 and the rule of the complement or 0;
/// rules: file, line, length of the text in <c>Texts</c>. The first rule is the type's own.
/// </remarks>
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
        PackedNumbers numbers = new();
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
