using SchemaGen.Generator.Model;

namespace SchemaGen.Tool.Diffing;

/// <summary>Compares two versions of a schema, section by section.</summary>
internal static class SchemaDiff
{
    /// <summary>All changes; what breaks most first.</summary>
    public static IReadOnlyList<Change> Of(IReadOnlyList<SchemaModel> old, IReadOnlyList<SchemaModel> now)
    {
        // A schema alone on both sides is the same one, whatever it is called.
        if (old is [var before] && now is [var after])
            return Of(before, after);
        List<Change> changes = [];
        foreach ((SchemaModel? was, SchemaModel? isNow) in Pairing.Of(old, now, s => s.Name))
        {
            if (was is null)
                changes.Add(new Change(ChangeRules.SchemaAdded, $"schema {isNow!.Name}", "added", null));
            else if (isNow is null)
                changes.Add(new Change(ChangeRules.SchemaRemoved, $"schema {was.Name}", "removed", null));
            else
                changes.AddRange(Of(was, isNow));
        }

        return [.. changes.OrderByDescending(c => c.Rule.Breaks)];
    }

    private static IReadOnlyList<Change> Of(SchemaModel old, SchemaModel now)
    {
        ChangeList changes = new(old, now);
        changes.Value(ChangeRules.SchemaRenamed, $"schema {now.Name}", "the name", old.Name, now.Name);
        Header(changes, old.Header, now.Header);
        Reserved(changes, "", old.Reserved.Select(r => $"{r.Name} in {r.Section}"), now.Reserved.Select(r => $"{r.Name} in {r.Section}"), null);
        TypeDiff.Run(changes);
        EnumDiff.Run(changes);
        ActorDiff.Run(changes);
        foreach ((GroupModel? was, GroupModel? isNow) in Pairing.Of(old.Groups, now.Groups, g => g.Name))
            changes.Set(ChangeRules.GroupChanged, $"group {(isNow ?? was)!.Name}", "words", was?.Words ?? default, isNow?.Words ?? default);
        return changes.Sorted();
    }

    private static void Header(ChangeList changes, HeaderModel old, HeaderModel now)
    {
        const string Subject = "header";
        changes.Value(ChangeRules.NamespaceChanged, Subject, "the namespace", old.Namespace, now.Namespace);
        changes.Value(ChangeRules.BaseTypeRenamed, Subject, "the base type of events", old.EventBase, now.EventBase);
        changes.Value(ChangeRules.BaseTypeRenamed, Subject, "the base type of claims", old.ClaimBase, now.ClaimBase);
        changes.Value(ChangeRules.ParserRenamed, Subject, "the parser", old.Parser, now.Parser);
        changes.Value(ChangeRules.VersionChanged, Subject, "the version", old.Version, now.Version);
        changes.Common(Subject, old.Summary, now.Summary, default, default, null);
        changes.Set(ChangeRules.CodingSystemAdded, Subject, "coding systems", [], now.Codes.Except(old.Codes));
        changes.Set(ChangeRules.CodingSystemRemoved, Subject, "coding systems", old.Codes.Except(now.Codes), []);
        foreach ((string what, Func<DefaultsModel, string?> role) in new (string, Func<DefaultsModel, string?>)[]
        {
            ("acting-role", d => d.Acting), ("official-role", d => d.Official), ("people-role", d => d.People), ("outlet-role", d => d.Outlet), ("person-role", d => d.Person),
        })
        {
            changes.Value(ChangeRules.DefaultRoleChanged, Subject, what, role(old.Defaults), role(now.Defaults));
        }

        changes.Value(ChangeRules.OtherCodeChanged, Subject, "other-code", old.Defaults.OtherCode, now.Defaults.OtherCode);
    }

    /// <summary>Reserved names of a schema, a type or an enum.</summary>
    public static void Reserved(ChangeList changes, string of, IEnumerable<string> old, IEnumerable<string> now, RulePlace? place)
    {
        string subject = of.Length == 0 ? "reserved" : $"reserved of {of}";
        foreach (string name in now.Except(old, StringComparer.Ordinal))
            changes.Add(ChangeRules.NameReserved, subject, name, place);
        foreach (string name in old.Except(now, StringComparer.Ordinal))
            changes.Add(ChangeRules.ReservationLifted, subject, name, place);
    }
}
