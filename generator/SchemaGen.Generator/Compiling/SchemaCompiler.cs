using SchemaGen.Generator.Model;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Compiling;

/// <summary>All tables of a schema, ready to be written as literals.</summary>
internal sealed record CompiledSchema(
    WordTableData Words,
    NameTableData Names,
    ActorTableData Actors,
    FrameTableData Frames,
    RuleBook Rules,
    IReadOnlyList<CompiledType> Types,
    IReadOnlyList<CompiledContentRule> ContentRules);

/// <summary>What of a type refers to others by index.</summary>
internal sealed record CompiledType(TypeModel Model, IReadOnlyList<int> Beats, int Implies, IReadOnlyList<int> ImpliedRoles, int Rule);

/// <summary>A content rule with its sets.</summary>
internal sealed record CompiledContentRule(int Type, ContentSubject Subject, int Modals, int Verbs, bool? Negated, int Anywhere, CompiledContentRule? Then, int Rule);

/// <summary>Compiles a bound schema into tables.</summary>
internal static class SchemaCompiler
{
    public static CompiledSchema Compile(SchemaModel model, CancellationToken stop)
    {
        var words = new WordTableBuilder();
        FrameCompiler.ReserveTriggers(model.Types, words);
        var rules = new RuleBook();
        var sets = new LemmaSets(words);
        var frames = new FrameCompiler(words, sets, rules);
        var indices = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < model.Types.Count; i++)
            indices[model.Types[i].Name] = i;

        List<CompiledType> types = [];
        List<(int Conditions, CompiledContentRule Rule)> content = [];
        for (int i = 0; i < model.Types.Count; i++)
        {
            stop.ThrowIfCancellationRequested();
            TypeModel type = model.Types[i];
            types.Add(CompileType(type, model.Types, indices, rules.Add(type.Place, type.Name)));
            frames.Add(i, type);
            foreach (ContentRuleModel rule in type.Content)
                content.Add((Conditions(rule), CompileContent(i, rule, sets, rules.Add(rule.Place, $"content of {type.Name}"))));
        }

        var trie = new NameTrie(words);
        ActorTableData actors = new ActorCompiler(model, words, trie, rules).Compile(stop);
        NameTableData names = trie.Build();
        return new CompiledSchema(words.Build(), names, actors, frames.Build(), rules, types, [.. content.OrderByDescending(c => c.Conditions).Select(c => c.Rule)]);
    }

    private static CompiledType CompileType(TypeModel type, EquatableArray<TypeModel> all, Dictionary<string, int> indices, int rule)
    {
        List<int> beats = [];
        foreach (string name in type.Beats)
        {
            if (indices.TryGetValue(name, out int beaten))
                beats.Add(beaten);
        }

        if (type.Implies is not { } implied || !indices.TryGetValue(implied.Event, out int target))
            return new CompiledType(type, beats, -1, [], rule);
        List<int> roles = [];
        foreach (TypeRoleModel role in all[target].Roles)
            roles.Add(RoleIndex(type, implied.Roles.FirstOrDefault(p => p.EventRole == role.Name).ClaimRole));
        return new CompiledType(type, beats, target, roles, rule);
    }

    private static int RoleIndex(TypeModel type, string? name)
    {
        for (int i = 0; i < type.Roles.Count; i++)
        {
            if (type.Roles[i].Name == name)
                return i;
        }

        return -1;
    }

    private static CompiledContentRule CompileContent(int type, ContentRuleModel rule, LemmaSets sets, int index) => new(
        type,
        rule.Subject,
        sets.OfModals(rule.Modals),
        sets.OfVerbs(rule.Verbs),
        rule.Negated,
        sets.OfAnyWords(rule.Anywhere),
        rule.Then is null ? null : CompileContent(type, rule.Then, sets, index),
        index);

    private static int Conditions(ContentRuleModel rule) =>
        (rule.Subject == ContentSubject.Any ? 0 : 1) + (rule.Modals.Count > 0 ? 1 : 0) + (rule.Verbs.Count > 0 ? 1 : 0) + (rule.Negated is null ? 0 : 1) + (rule.Anywhere.Count > 0 ? 1 : 0) +
        (rule.Then is null ? 0 : Conditions(rule.Then));
}
