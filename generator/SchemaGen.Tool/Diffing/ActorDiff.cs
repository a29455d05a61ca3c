using SchemaGen.Generator.Model;
using SchemaGen.Tables;

namespace SchemaGen.Tool.Diffing;

/// <summary>Compares actors and the roles of actors.</summary>
internal static class ActorDiff
{
    public static void Run(ChangeList changes)
    {
        foreach ((ActorModel? was, ActorModel? isNow) in Pairing.Of(changes.Old.Actors, changes.Now.Actors, a => a.Key, a => a.History))
        {
            if (was is null)
                changes.Add(ChangeRules.ActorAdded, $"actor {isNow!.Key}", "added", isNow.Place);
            else if (isNow is null)
                changes.Removed(was.Kind == ActorKind.Person ? ChangeRules.PersonRemoved : ChangeRules.ActorRemoved, $"actor {was.Key}", was.Place, Hint(changes, was));
            else if (!was.Equals(isNow with { Place = was.Place }))
                Compare(changes, was, isNow);
        }

        foreach ((RoleModel? was, RoleModel? isNow) in Pairing.Of(changes.Old.Roles, changes.Now.Roles, r => r.Name, r => r.History))
            Role(changes, was, isNow);
    }

    private static string? Hint(ChangeList changes, ActorModel gone)
    {
        string? successor = changes.Now.Actors.FirstOrDefault(a => a.Kind == gone.Kind && a.Names.Any(gone.Names.Contains) && changes.Old.Actors.All(o => o.Key != a.Key))?.Key;
        return Hints.Removed(gone.Key, successor, Hints.IsReserved(changes.Now, gone.Key, "actors"), "`reserved`");
    }

    private static void Compare(ChangeList changes, ActorModel was, ActorModel isNow)
    {
        string subject = $"actor {isNow.Key}";
        RulePlace at = isNow.Place;
        if (was.Key != isNow.Key)
            changes.Add(was.Kind == ActorKind.Person ? ChangeRules.PersonKeyChanged : ChangeRules.ActorRenamed, subject, $"was {was.Key}", at);
        changes.Common(subject, was.Summary, isNow.Summary, was.History, isNow.History, at);
        // Without a code of its own an actor has its key for one: it changes with the key.
        changes.Value(ChangeRules.ActorCodeChanged, subject, "the code", was.Code, isNow.Code, at);
        changes.Value(ChangeRules.ActorRoleChanged, subject, "the role", was.Role, isNow.Role, at);
        changes.Value(ChangeRules.ActorKindChanged, subject, "the kind", was.Kind.ToString(), isNow.Kind.ToString(), at);
        if (isNow.Kind == ActorKind.Person && was.Names.Count > 0)
            changes.Value(ChangeRules.PersonRenamed, subject, "the first name", was.Names[0], isNow.Names[0], at);
        changes.Set(ChangeRules.ActorNamesChanged, subject, "names", Names(was), Names(isNow), at);
        changes.Set(ChangeRules.ActorOfficesChanged, subject, "offices", was.Offices.Select(Office), isNow.Offices.Select(Office), at);
    }

    private static void Role(ChangeList changes, RoleModel? was, RoleModel? isNow)
    {
        string subject = $"actor role {(isNow ?? was)!.Name}";
        if (was is null)
        {
            changes.Add(ChangeRules.ActorRoleAdded, subject, "added", isNow!.Place);
            return;
        }

        if (isNow is null)
        {
            string? successor = changes.Now.Roles.FirstOrDefault(r => changes.Old.Roles.All(o => o.Name != r.Name) && r.Titles.Any(was.Titles.Contains))?.Name;
            changes.Removed(ChangeRules.ActorRoleRemoved, subject, was.Place, Hints.Removed(was.Name, successor, Hints.IsReserved(changes.Now, was.Name, "roles"), "`reserved`"));
            return;
        }

        if (was.Name != isNow.Name)
            changes.Add(ChangeRules.ActorRoleRenamed, subject, $"was {was.Name}", isNow.Place);
        changes.Common(subject, was.Summary, isNow.Summary, was.History, isNow.History, isNow.Place);
        changes.Set(ChangeRules.ActorRoleWordsChanged, subject, "words", Words(was), Words(isNow), isNow.Place);
    }

    private static IEnumerable<string> Names(ActorModel actor) =>
        actor.Names.Concat(actor.Short.Select(n => $"short {n}")).Concat(actor.Adjectives.Select(n => $"adjective {n}")).Concat(actor.People.Select(n => $"people {n}"))
            .Concat(actor.Metonyms.Select(n => $"metonym {n}")).Concat(actor.Places.Select(n => $"place {n}"));

    private static string Office(OfficeModel office) => $"{office.Title}{(office.Of is { } of ? $" of {of}" : "")}{Days.Range(office.From, office.To)}";

    private static IEnumerable<string> Words(RoleModel role) =>
        role.Titles.Select(t => $"title {t}").Concat(role.People.Select(p => $"people {p}")).Concat(role.Bodies.Select(b => $"body {b}")).Append(role.Elsewhere ? "elsewhere" : "").Concat(role.AtHome.Select(w => $"at home {w}")).Concat(role.Abroad.Select(w => $"abroad {w}")).Where(w => w.Length > 0);
}
