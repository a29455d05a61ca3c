using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Language;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Reading;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Binding;

/// <summary>Binds the event that a claim type is too.</summary>
internal static class ImpliesBinder
{
    public static ImpliesModel? Bind(Section section, TypeScope scope)
    {
        switch (section.Node("implies"))
        {
            case ScalarNode { IsEmpty: false } name:
                return Event(name, scope) is { } plain ? new ImpliesModel(plain.Name, Default(plain, scope)) : null;
            case MapNode map:
                Section details = Section.Open(map, $"`implies` of {scope.What}", TypeSections.Implies, scope.Context.Report)!;
                details.ReportMissing(map.Place);
                return details.Scalar("event") is { } of && Event(of, scope) is { } type ? new ImpliesModel(type.Name, Pairs(details, type, scope)) : null;
            case ListNode list:
                scope.Context.Report.Add(Descriptors.WrongNode, list.Place, $"`implies` of {scope.What}", "the name of an event, or a mapping with `event`");
                return null;
            default:
                return null;
        }
    }

    private static TypeSymbol? Event(ScalarNode name, TypeScope scope) => scope.Context.FindType(name, "event", t => !t.IsClaim);

    /// <summary>The speaker is the event's first required actor, the addressee its second actor.</summary>
    private static EquatableArray<RolePair> Default(TypeSymbol type, TypeScope scope)
    {
        List<RolePair> pairs = [];
        TypeRoleModel[] actors = [.. type.Roles.Where(r => r.Kind == RoleKind.Actor)];
        TypeRoleModel? first = actors.FirstOrDefault(r => r.Required) ?? actors.FirstOrDefault();
        TypeRoleModel? second = actors.FirstOrDefault(r => r != first);
        if (first is not null && scope.Role("speaker") is not null)
            pairs.Add(new RolePair(first.Name, "speaker"));
        if (second is not null && scope.Role("addressee") is not null)
            pairs.Add(new RolePair(second.Name, "addressee"));
        return pairs.ToEquatable();
    }

    private static EquatableArray<RolePair> Pairs(Section details, TypeSymbol type, TypeScope scope)
    {
        List<RolePair> pairs = [];
        Report report = scope.Context.Report;
        foreach (MapEntry entry in details.Others)
        {
            if (type.Roles.All(r => r.Name != entry.Key.Value))
                report.Add(Descriptors.UnknownRole, entry.Key.Place, entry.Key.Value, $"the event '{type.Name}'", Suggestion.For(entry.Key.Value, type.Roles.Select(r => r.Name)));
            else if (entry.Value is ScalarNode role && scope.Role(role.Value) is null)
                report.Add(Descriptors.UnknownRole, role.Place, role.Value, scope.What, scope.Suggest(role.Value));
            else if (entry.Value is ScalarNode { IsEmpty: false } known)
                pairs.Add(new RolePair(entry.Key.Value, known.Value));
        }

        return pairs.ToEquatable();
    }
}
