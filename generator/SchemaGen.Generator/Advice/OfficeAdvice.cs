using System.Globalization;
using SchemaGen.Generator.Binding;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Reading;

namespace SchemaGen.Generator.Advice;

/// <summary>
/// On each day a person speaks in one office: of several that are held, the first in the list. Where an older one comes first and says another thing of the person, the newer is without effect as long as the older goes on, which is seldom
/// meant; with the newer one first nothing is said.
/// </summary>
internal static class OfficeAdvice
{
    public static void Run(AdviceScope scope)
    {
        Dictionary<string, ActorModel> actors = new(StringComparer.Ordinal);
        Dictionary<string, string> codes = new(StringComparer.Ordinal);
        HashSet<string?> held = new(StringComparer.Ordinal);
        foreach (ActorModel actor in scope.Model.Actors)
        {
            if (actor.Offices.Count < 2)
                continue;
            actors.Add(actor.Key, actor);
            foreach (OfficeModel office in actor.Offices)
                held.Add(office.Of);
        }

        foreach (ActorModel actor in scope.Model.Actors)
        {
            if (held.Contains(actor.Key))
                codes[actor.Key] = actor.Code;
        }

        Dictionary<string, string> roles = new(StringComparer.OrdinalIgnoreCase);
        foreach (RoleModel role in scope.Model.Roles)
        {
            foreach (string title in role.Titles)
                roles[title] = role.Name;
        }

        foreach ((int file, MapEntry entry) in scope.Entries("actors"))
        {
            if ((entry.Value as MapNode)?.Find("offices") is not { } offices)
                continue;
            SchemaNode[] nodes = [.. Section.Items(offices.Value)];
            // An office that was left out makes the two lists differ.
            if (!actors.TryGetValue(entry.Key.Value, out ActorModel? actor) || actor.Offices.Count != nodes.Length)
                continue;
            for (int i = 1; i < nodes.Length; i++)
            {
                for (int k = 0; k < i; k++)
                {
                    if (Overlap(actor.Offices[k], actor.Offices[i]) is not { } days)
                        continue;
                    OfficeModel first = actor.Offices[k], second = actor.Offices[i];
                    bool same = first.Title == second.Title && first.Of == second.Of;
                    // With a role of its own, the person's role does not come from the title.
                    bool differ = first.From <= second.From && (Code(first, codes) != Code(second, codes) || actor.Role is null && Role(first, roles) != Role(second, roles));
                    if (same || differ)
                        scope.Add(Descriptors.OverlappingOffices, file, nodes[i].Place, second.Title, days, first.Title, nodes[k].Place.Line.ToString(CultureInfo.InvariantCulture));
                }
            }
        }
    }

    /// <summary>The days that two dated terms share; one without a beginning gives way to dated ones.</summary>
    private static string? Overlap(OfficeModel a, OfficeModel b)
    {
        int from = Math.Max(a.From, b.From), to = Math.Min(a.To, b.To);
        if (a.From == 0 || b.From == 0 || from >= to)
            return null;
        return to == int.MaxValue ? $"from {Date(from)} on" : $"from {Date(from)} to {Date(to)}";
    }

    private static string? Code(OfficeModel office, Dictionary<string, string> codes) => office.Of is { } of && codes.TryGetValue(of, out string? code) ? code : office.Of;

    private static string? Role(OfficeModel office, Dictionary<string, string> roles) => roles.TryGetValue(office.Title, out string? role) ? role : null;

    private static string Date(int day) => new DateTime(day * TimeSpan.TicksPerDay).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
