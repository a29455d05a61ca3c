using SchemaGen.Generator.Model;
using SchemaGen.Tables;

namespace SchemaGen.Tool.Docs;

/// <summary>What a codebook tells of a schema, in the order in which it tells it. How it looks is for the writers.</summary>
internal sealed class Codebook(SchemaModel schema)
{
    public SchemaModel Schema { get; } = schema;

    public IReadOnlyList<TypeModel> Events { get; } = [.. schema.Types.Where(t => !t.IsClaim).OrderBy(t => t.Name, StringComparer.Ordinal)];

    public IReadOnlyList<TypeModel> Claims { get; } = [.. schema.Types.Where(t => t.IsClaim).OrderBy(t => t.Name, StringComparer.Ordinal)];

    /// <summary>Actors by kind, each kind by code and key.</summary>
    public IEnumerable<IGrouping<ActorKind, ActorModel>> Actors => Schema.Actors.OrderBy(a => a.Code, StringComparer.Ordinal).ThenBy(a => a.Key, StringComparer.Ordinal).GroupBy(a => a.Kind).OrderBy(g => g.Key);

    /// <summary>Each word that shows a type, with the types that it shows, in the order of the alphabet.</summary>
    public IEnumerable<(string Word, IReadOnlyList<string> Types)> Index =>
        Schema.Types.SelectMany(t => Words(t).Select(w => (Word: w, t.Name))).GroupBy(p => p.Word, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.OrdinalIgnoreCase).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (g.Key, (IReadOnlyList<string>)[.. g.Select(p => p.Name).Distinct().Order(StringComparer.Ordinal)]));

    /// <summary>"events/aid.schema.yaml:12", or "" where the place is not known.</summary>
    public string Where(RulePlace place) => (uint)place.File < (uint)Schema.Files.Count ? $"{Schema.Files[place.File]}:{place.Line}" : "";

    /// <summary>The frames of a block as written, each once; those that forbid the type apart.</summary>
    public static IEnumerable<string> Frames(TriggerBlockModel block, bool exceptions) => block.Frames.Where(f => f.IsException == exceptions).Select(f => f.Text).Distinct(StringComparer.Ordinal);

    /// <summary>A condition on a clause in words: "subject speaker, verb hope or expect, then ...".</summary>
    public static string Condition(ContentRuleModel rule)
    {
        List<string> parts = [];
        if (rule.Subject != ContentSubject.Any)
            parts.Add($"subject {rule.Subject.ToString().ToLowerInvariant()}");
        if (rule.Modals.Count > 0)
            parts.Add($"modal {string.Join(" or ", rule.Modals)}");
        if (rule.Verbs.Count > 0)
            parts.Add($"verb {string.Join(" or ", rule.Verbs)}");
        if (rule.Negated is { } negated)
            parts.Add(negated ? "negated" : "not negated");
        if (rule.Conditional is { } conditional)
            parts.Add(conditional ? "under a condition" : "under no condition");
        if (rule.Anywhere.Count > 0)
            parts.Add($"anywhere {string.Join(" or ", rule.Anywhere)}");
        if (rule.Then is { } then)
            parts.Add($"then {Condition(then)}");
        return string.Join(", ", parts);
    }

    /// <summary>What an actor is called besides its full names.</summary>
    public static IEnumerable<(string What, string Names)> OtherNames(ActorModel actor) =>
        new (string What, EquatableArray<string> Names)[] { ("short", actor.Short), ("adjective", actor.Adjectives), ("people", actor.People.Equals(actor.Adjectives) ? default : actor.People), ("stands for it", actor.Metonyms), ("in it", actor.Places) }
            .Where(n => n.Names.Count > 0).Select(n => (n.What, string.Join(", ", n.Names)));

    /// <summary>Code and role as ids show them.</summary>
    public static string Id(ActorModel actor) => actor.Role is { } role ? $"{actor.Code}/{role}" : actor.Code;

    public static string Office(OfficeModel office) => $"{office.Title}{(office.Of is { } of ? $" of {of}" : "")}{Days.Range(office.From, office.To)}";

    private static IEnumerable<string> Words(TypeModel type) => type.Triggers.SelectMany(t => t.Verbs.Concat(t.Nouns).Concat(t.Frames.Where(f => !f.IsException && f.Trigger is not null).Select(f => f.Trigger!)));
}
