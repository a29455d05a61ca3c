using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Language;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Reading;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Binding;

/// <summary>Reads the roles of an event or claim type ("source: actor+").</summary>
internal static class RoleDeclarations
{
    /// <summary>Members that every generated record has; a role's property may not hide them.</summary>
    private static readonly string[] Reserved =
    [
        "Text", "Span", "Sentence", "Trigger", "Status", "Date", "Rule", "InClaim", "TypeName", "ActorsOf", "RoleNames", "ValueOf", "Proposition", "Quoted", "Outlet", "Commitment", "EqualityContract", "Equals", "GetHashCode", "GetType", "ToString",
        "MemberwiseClone", "PrintMembers",
    ];

    private static readonly EquatableArray<TypeRoleModel> EventRoles =
        new[] { new TypeRoleModel("source", null, RoleKind.Actor, true, true, null), new TypeRoleModel("target", null, RoleKind.Actor, false, true, null) }.ToEquatable();

    private static readonly EquatableArray<TypeRoleModel> ClaimRoles = new[]
    {
        new TypeRoleModel("speaker", null, RoleKind.Actor, true, true, null),
        new TypeRoleModel("addressee", null, RoleKind.Actor, false, true, null),
        new TypeRoleModel("content", null, RoleKind.Clause, false, false, null),
    }.ToEquatable();

    /// <summary>The declared roles, or the default ones where there is no declaration.</summary>
    /// <param name="node">The value of `roles`, or null.</param>
    /// <param name="enums">The enums of the schema, or null where any name will do.</param>
    /// <param name="typeName">The type, whose name no property may have.</param>
    /// <param name="actorRoles">The roles of actors that the schema has, or null where any name will do.</param>
    public static EquatableArray<TypeRoleModel> Read(SchemaNode? node, bool isClaim, Report report, ICollection<string>? enums = null, string typeName = "", ICollection<string>? actorRoles = null)
    {
        if (node is null or ScalarNode { IsEmpty: true })
            return isClaim ? ClaimRoles : EventRoles;
        List<TypeRoleModel> roles = [];
        foreach (MapEntry entry in Section.Entries(node, "`roles`", report))
        {
            string name = entry.Key.Value;
            if (!CheckName(name, typeName, entry.Key.Place, report))
                continue;
            Section? details = entry.Value is MapNode ? Section.Open(entry.Value, $"the role '{name}'", TypeSections.Role, report) : null;
            SchemaNode? type = details is null ? entry.Value : details.Node("type");
            if (type is not ScalarNode { IsEmpty: false } text)
                report.Add(Descriptors.WrongNode, entry.Value.Place, $"the role '{name}'", "a type such as actor+ or clause?");
            else if (Role(name, details?.Text("summary"), text, report, enums) is { } role)
            {
                // Only a second actor is looked for outside the frames; a first one by whose government it is.
                bool isFirst = !roles.Exists(r => r.Kind == RoleKind.Actor);
                if (details?.HasValue("reach") == true && (isClaim || role.Kind != RoleKind.Actor || isFirst && details.Choice("reach") != (int)RoleReach.Home))
                    report.Add(Descriptors.BadValue, details.PlaceOf("reach"), "reach", $"a key of the role '{name}'; it says how far an event's second actor role is looked for", " Take it out.");
                roles.Add(details is null ? role : role with { History = HistoryBinder.Read(details), Reach = (RoleReach)Math.Max(0, details.Choice("reach")), ActsAs = ActsAs(details, role, actorRoles, report) });
            }
        }

        return roles.ToEquatable();
    }

    private static string? ActsAs(Section details, TypeRoleModel role, ICollection<string>? actorRoles, Report report)
    {
        if (details.Scalar("acts-as") is not { } named || actorRoles is null)
            return null;
        if (role.Kind != RoleKind.Actor)
            report.Add(Descriptors.BadValue, details.PlaceOf("acts-as"), "acts-as", $"a key of the role '{role.Name}'; it says in which role a state fills a role of actors", " Take it out.");
        else if (actorRoles.Contains(named.Value))
            return named.Value;
        else
            report.Add(Descriptors.UnknownActorRole, named.Place, named.Value, Suggestion.For(named.Value, actorRoles));
        return null;
    }

    private static bool CheckName(string name, string typeName, Place place, Report report)
    {
        string? fault = null;
        string property = name.Length == 0 ? "" : char.ToUpperInvariant(name[0]) + name.Substring(1);
        if (!Identifiers.IsName(name) || !char.IsLower(name[0]) || name.Contains('_'))
            fault = "begin with a small letter and use letters and digits only";
        else if (Array.IndexOf(Reserved, property) >= 0)
            fault = $"every record already has the member {property}; take another word";
        else if (property == typeName)
            fault = "its property would have the name of its type; take another word";
        if (fault is null)
            return true;
        report.Add(Descriptors.BadIdentifier, place, name, "a role", fault);
        return false;
    }

    private static TypeRoleModel? Role(string name, string? summary, ScalarNode type, Report report, ICollection<string>? enums)
    {
        string text = type.Value.Trim();
        char suffix = text.Length > 0 && text[text.Length - 1] is '?' or '+' or '*' ? text[text.Length - 1] : ' ';
        string kind = suffix == ' ' ? text : text.Substring(0, text.Length - 1);
        bool required = suffix is ' ' or '+', many = suffix is '+' or '*';
        int known = Array.IndexOf(TypeSections.RoleKinds, kind);
        if (known != 0 && many)
        {
            report.Add(Descriptors.BadValue, type.Place, text, "the type of a role; only actors can be many", "");
            return null;
        }

        if (known >= 0)
            return new TypeRoleModel(name, summary, (RoleKind)known, required, many, null);
        if (enums is null || enums.Contains(kind))
            return new TypeRoleModel(name, summary, RoleKind.Enum, required, many, kind);
        report.Add(Descriptors.UnknownRoleType, type.PlaceOf(0, kind.Length), kind, Suggestion.For(kind, TypeSections.RoleKinds.Concat(enums)));
        return null;
    }
}
