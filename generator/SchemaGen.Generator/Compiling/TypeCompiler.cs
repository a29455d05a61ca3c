using SchemaGen.Generator.Model;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Compiling;

/// <summary>What was compiled out of one event or claim type, apart from all others: the literals of the runtime's <c>TypeSection</c>, which tells what is in them.</summary>
/// <param name="Forms">The characters of all forms, one after another.</param>
/// <param name="Texts">The characters of the texts of all rules.</param>
/// <param name="Numbers">All else.</param>
internal sealed record CompiledType(string Forms, string Texts, string Numbers);

/// <summary>Compiles one event or claim type, without a look at any other.</summary>
internal sealed class TypeCompiler
{
    /// <summary>One that is not at work: its memory serves the next type.</summary>
    private static TypeCompiler? s_free;

    private readonly WordTableBuilder _words = new();
    private readonly RuleBook _rules = new();
    private readonly PackedNumbers _numbers = new(), _content = new();
    private readonly LemmaSets _sets;
    private readonly FrameCompiler _frames;

    private TypeCompiler()
    {
        _sets = new LemmaSets(_words);
        _frames = new FrameCompiler(_words, _sets, _rules);
    }

    public static CompiledType Compile(TypeModel type, CancellationToken stop)
    {
        TypeCompiler compiler = Interlocked.Exchange(ref s_free, null) ?? new TypeCompiler();
        CompiledType compiled = compiler.Run(type, stop);
        s_free = compiler;
        return compiled;
    }

    private CompiledType Run(TypeModel type, CancellationToken stop)
    {
        _words.Clear();
        _rules.Clear();
        _sets.Clear();
        _numbers.Clear();
        _content.Clear();
        _rules.Add(type.Place, type.Name);
        _numbers.Add(_frames.Begin(type));
        _frames.Compile(stop);
        foreach (ContentRuleModel rule in type.Content)
        {
            _content.Add(Conditions(rule));
            Write(rule, _rules.Add(rule.Place, $"content of {type.Name}"));
        }

        string forms = _words.Write(_numbers);
        _sets.Write(_numbers);
        _frames.Write(_numbers);
        _numbers.Add(type.Content.Count);
        _numbers.Add(_content);
        _rules.Write(_numbers);
        return new CompiledType(forms, _rules.Texts, _numbers.ToString());
    }

    private void Write(ContentRuleModel rule, int index)
    {
        _content.Add((int)rule.Subject);
        _content.Add(_sets.OfModals(rule.Modals) + 1);
        _content.Add(_sets.OfVerbs(rule.Verbs) + 1);
        _content.Add(Answer(rule.Negated));
        _content.Add(Answer(rule.Conditional));
        _content.Add(_sets.OfAnyWords(rule.Anywhere) + 1);
        _content.Add(index);
        _content.Add(rule.Then is null ? 0 : 1);
        if (rule.Then is not null)
            Write(rule.Then, index);
    }

    private static int Answer(bool? demanded) => demanded is { } yes ? yes ? 2 : 1 : 0;

    private static int Conditions(ContentRuleModel rule) =>
        (rule.Subject == ContentSubject.Any ? 0 : 1) + (rule.Modals.Count > 0 ? 1 : 0) + (rule.Verbs.Count > 0 ? 1 : 0) + (rule.Negated is null ? 0 : 1) + (rule.Conditional is null ? 0 : 1) + (rule.Anywhere.Count > 0 ? 1 : 0) +
        (rule.Then is null ? 0 : Conditions(rule.Then));
}
