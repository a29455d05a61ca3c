using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Language;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Reading;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Binding;

/// <summary>Binds an event or claim type.</summary>
internal static class TypeBinder
{
    public static TypeModel? Bind(MapEntry entry, bool isClaim, BindContext context)
    {
        context.Define(FactKind.Type, entry.Key);
        Report report = context.Report;
        string name = entry.Key.Value, what = $"the {(isClaim ? "claim" : "event")} '{name}'";
        bool named = Identifiers.CheckPascal(entry.Key, isClaim ? "a claim type" : "an event type", report);
        if (Section.Open(entry.Value, what, isClaim ? TypeSections.Claim : TypeSections.Event, report) is not { } section)
            return null;

        int before = report.Count;
        EquatableArray<TypeRoleModel> roles = RoleDeclarations.Read(section.Node("roles"), isClaim, report, context.Enums, name, context.Roles);
        bool rolesSound = report.Count == before;
        TypeScope scope = new(name, what, roles, rolesSound, context);
        EquatableArray<TriggerBlockModel> triggers = TriggerBinder.Bind(section, scope);
        int commitment = section.Choice("commitment");
        bool neutral = isClaim && section.Flag("neutral") == true;
        if (neutral)
            context.Facts.Add(new Fact(FactKind.Neutral, name, name, section.PlaceOf("neutral")));
        EquatableArray<ContentRuleModel> content = Section.Items(section.Node(isClaim ? "content" : "clauses")).Select(c => ContentRuleBinder.Bind(c, what, context)).Where(c => c is not null).Select(c => c!).ToEquatable();
        EquatableArray<ExampleModel> examples = ExampleBinder.Bind(section, scope);
        CheckFrames(entry.Key, section, scope, triggers);
        // The roles that nobody has declared are there too.
        NameHistoryCheck.Inside(section, section.Entries("roles"), section.HasValue("roles") ? [] : roles.Select(r => r.Name), entry.Key.Place, report);
        TypeModel type = new(
            name,
            isClaim,
            section.Text("summary"),
            Codes(section, context),
            roles,
            commitment < 0 ? Commitment.Asserts : (Commitment)commitment,
            commitment >= 0,
            section.Flag("symmetric") ?? false,
            neutral,
            Beats(section, name, context),
            isClaim ? ImpliesBinder.Bind(section, scope) : null,
            triggers,
            content,
            examples,
            HistoryBinder.Read(section, FactKind.FormerType, entry.Key, context),
            context.At(entry.Key.Place),
            section.Words("reserved"));
        return named && rolesSound ? type : null;
    }

    private static EquatableArray<CodeModel> Codes(Section section, BindContext context)
    {
        List<CodeModel> codes = [];
        foreach (MapEntry entry in section.Entries("codes"))
        {
            if (!context.Codes.Contains(entry.Key.Value))
                context.Report.Add(Descriptors.UnknownCodes, entry.Key.Place, entry.Key.Value, Suggestion.For(entry.Key.Value, context.Codes));
            else
                codes.Add(new CodeModel(entry.Key.Value, Section.Texts(entry.Value, $"the codes of {section.What}", context.Report).Select(c => c.Value.Trim()).ToEquatable()));
        }

        return codes.ToEquatable();
    }

    private static EquatableArray<string> Beats(Section section, string name, BindContext context)
    {
        List<string> beats = [];
        foreach (ScalarNode other in section.Scalars("beats"))
        {
            if (context.FindType(other, "event or claim") is not { } type)
                continue;
            beats.Add(type.Name);
            context.Facts.Add(new Fact(FactKind.Beats, name, type.Name, other.Place));
        }

        return beats.ToEquatable();
    }

    private static void CheckFrames(ScalarNode key, Section section, TypeScope scope, EquatableArray<TriggerBlockModel> triggers)
    {
        foreach (string[] keys in section.Unmet)
            scope.Context.Report.Add(Descriptors.NoFrames, key.Place, key.Value, $"has none of {string.Join(", ", keys.Select(k => $"`{k}`"))}; add one of them");

        // A frame that could not be read may be the one that names the role; what is found by its content alone needs none.
        if (triggers.Count == 0 || scope.BrokenFrames > 0 || !scope.RolesSound)
            return;
        foreach (TypeRoleModel role in scope.Roles)
        {
            // A value of an enum is found by its words, not by a frame.
            if (role is { Required: true, Kind: not RoleKind.Enum } && !triggers.Any(t => t.Frames.Any(f => !f.IsException && f.Slots.Any(s => s.Role == role.Name))))
                scope.Context.Report.Add(Descriptors.RoleInNoFrame, key.Place, role.Name, key.Value);
        }
    }
}
