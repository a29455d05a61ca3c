using SchemaGen.Generator.Model;
using SchemaGen.Tables;

namespace SchemaGen.Tool.Diffing;

/// <summary>Compares the roles of a type.</summary>
internal static class RoleDiff
{
    public static void Run(ChangeList changes, TypeModel was, TypeModel isNow)
    {
        foreach ((TypeRoleModel? old, TypeRoleModel? now) in Pairing.Of(was.Roles, isNow.Roles, r => r.Name, r => r.History))
        {
            string subject = $"role {isNow.Name}.{(now ?? old)!.Name}";
            if (old is null)
                changes.Add(MustBeSet(now!) ? ChangeRules.RequiredRoleAdded : ChangeRules.RoleAdded, subject, $"added: {Type(now!)}", isNow.Place);
            else if (now is null)
                changes.Removed(ChangeRules.RoleRemoved, subject, was.Place, Hint(old, was, isNow));
            else
                Compare(changes, subject, old, now, isNow.Place);
        }
    }

    private static void Compare(ChangeList changes, string subject, TypeRoleModel old, TypeRoleModel now, RulePlace at)
    {
        if (old.Name != now.Name)
            changes.Add(ChangeRules.RoleRenamed, subject, $"was {old.Name}", at);
        changes.Common(subject, old.Summary, now.Summary, old.History, now.History, at);
        if (old.Kind != now.Kind || old.Enum != now.Enum)
            changes.Add(ChangeRules.RoleTypeChanged, subject, $"was {Type(old)}, is {Type(now)}", at);
        else if (!MustBeSet(old) && MustBeSet(now))
            changes.Add(ChangeRules.RoleMadeRequired, subject, $"was {Type(old)}, is {Type(now)}", at);
        else if (old.Required != now.Required || old.Many != now.Many)
            changes.Add(ChangeRules.RoleCountChanged, subject, $"was {Type(old)}, is {Type(now)}", at);
    }

    private static string? Hint(TypeRoleModel gone, TypeModel was, TypeModel isNow)
    {
        string? successor = isNow.Roles.FirstOrDefault(r => r with { Name = gone.Name, Summary = gone.Summary } == gone && was.Roles.All(o => o.Name != r.Name))?.Name;
        return Hints.Removed(gone.Name, successor, isNow.Reserved.Contains(gone.Name), $"`reserved` of {isNow.Name}");
    }

    /// <summary>The generated property is <c>required</c>.</summary>
    private static bool MustBeSet(TypeRoleModel role) => role is { Kind: RoleKind.Actor, Required: true };

    /// <summary>As the schema writes it.</summary>
    public static string Type(TypeRoleModel role) => (role.Enum ?? role.Kind.ToString().ToLowerInvariant()) + (role.Required, role.Many) switch
    {
        (true, true) => "+",
        (false, true) => "*",
        (false, false) => "?",
        _ => "",
    };
}
