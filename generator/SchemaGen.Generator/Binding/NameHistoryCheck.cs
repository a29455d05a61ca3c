using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Reading;

namespace SchemaGen.Generator.Binding;

/// <summary>Nothing may have a name that is reserved, and a former name must be free and belong to one thing only.</summary>
internal static class NameHistoryCheck
{
    /// <summary>Checks events, claims and enums.</summary>
    public static void Types(SchemaCheck check) => Run(Names(check, FactKind.Type).Concat(Names(check, FactKind.Enum)), Names(check, FactKind.FormerType), Names(check, FactKind.ReservedType));

    /// <summary>Checks actors and their roles.</summary>
    public static void Catalogue(SchemaCheck check)
    {
        Run(Names(check, FactKind.Actor), Names(check, FactKind.FormerActor), Names(check, FactKind.ReservedActor));
        Run(Names(check, FactKind.Role), Names(check, FactKind.FormerRole), Names(check, FactKind.ReservedRole));
    }

    /// <summary>Checks the roles of a type or the values of an enum.</summary>
    /// <param name="section">The type or enum.</param>
    /// <param name="entries">Its roles or values.</param>
    /// <param name="implied">Names that it has without an entry.</param>
    /// <param name="place">Where to report those.</param>
    public static void Inside(Section section, IEnumerable<MapEntry> entries, IEnumerable<string> implied, Place place, Report report)
    {
        MapEntry[] all = [.. entries];
        Run(
            all.Select(e => new Name(e.Key.Value, e.Key.Value, e.Key.Place, report)).Concat(implied.Select(n => new Name(n, n, place, report))),
            all.SelectMany(e => e.Value is MapNode map && map.Find("renamed-from")?.Value is { } former ? Section.Items(former).OfType<ScalarNode>().Select(f => new Name(f.Value.Trim(), e.Key.Value, f.Place, report)) : []),
            section.Scalars("reserved").Select(r => new Name(r.Value.Trim(), "", r.Place, report)));
    }

    private static void Run(IEnumerable<Name> used, IEnumerable<Name> former, IEnumerable<Name> reserved)
    {
        HashSet<string> taken = new(StringComparer.Ordinal), closed = new(reserved.Select(r => r.Text), StringComparer.Ordinal);
        // Of most schemas nothing was ever renamed or taken out, and the names of all actors are many.
        if (closed.Count == 0 && !former.Any())
            return;
        foreach (Name name in used)
        {
            if (taken.Add(name.Text) && closed.Contains(name.Text))
                name.Report.Add(Descriptors.NameReserved, name.Place, name.Text);
        }

        Dictionary<string, string> owners = new(StringComparer.Ordinal);
        foreach (Name name in former)
        {
            if (taken.Contains(name.Text))
                name.Report.Add(Descriptors.FormerName, name.Place, name.Text, name.Owner, "something has that name now");
            else if (!owners.TryGetValue(name.Text, out string? other))
                owners.Add(name.Text, name.Owner);
            else if (other != name.Owner)
                name.Report.Add(Descriptors.FormerName, name.Place, name.Text, name.Owner, $"it is that of '{other}' already");
        }
    }

    private static IEnumerable<Name> Names(SchemaCheck check, FactKind kind) => check.Facts(kind).Select(f => new Name(f.Fact.Name, f.Fact.Owner, f.Fact.Place, f.Report));

    private readonly record struct Name(string Text, string Owner, Place Place, Report Report);
}
