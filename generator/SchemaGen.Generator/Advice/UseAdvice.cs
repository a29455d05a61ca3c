using SchemaGen.Generator.Binding;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Reading;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Advice;

/// <summary>What is defined and of no use: groups and enums that nothing refers to, values and roles that nothing fills, codes that nobody has.</summary>
internal static class UseAdvice
{
    public static void Run(AdviceScope scope)
    {
        Values(scope);
        Codes(scope);
        Implied(scope);
        if (scope.IsSound)
            Unused(scope);
    }

    private static void Unused(AdviceScope scope)
    {
        HashSet<string> frames = new(scope.Model.Types.SelectMany(t => t.Triggers).SelectMany(b => b.Frames).Select(f => f.Text), StringComparer.Ordinal);
        foreach ((int file, MapEntry entry) in scope.Entries("groups"))
        {
            if (!frames.Any(f => f.Contains($"<{entry.Key.Value}>")))
                scope.Add(Descriptors.Unused, file, entry.Key.Place, $"the group '{entry.Key.Value}'", $"a frame with <{entry.Key.Value}>");
        }

        foreach ((int file, MapEntry entry) in scope.Entries("enums"))
        {
            if (!scope.Model.Types.Any(t => t.Roles.Any(r => r.Enum == entry.Key.Value)))
                scope.Add(Descriptors.Unused, file, entry.Key.Place, $"the enum '{entry.Key.Value}'", $"a role of type {entry.Key.Value}");
        }

        foreach (TypeModel type in scope.Model.Types)
        {
            (int file, MapEntry entry) = scope.Entries(type.IsClaim ? "claims" : "events").First(e => e.Entry.Key.Value == type.Name);
            foreach (MapEntry role in ((entry.Value as MapNode)?.Find("roles")?.Value as MapNode)?.Entries ?? default)
            {
                // Actors may be filled from elsewhere in the document; a value of an enum or a date by the words of the event.
                TypeRoleModel? model = type.Roles.FirstOrDefault(r => r.Name == role.Key.Value);
                if (model is { Required: false, Kind: RoleKind.Clause or RoleKind.Phrase } && !type.Triggers.Any(t => t.Frames.Any(f => f.Slots.Any(s => s.Role == model.Name))))
                    scope.Add(Descriptors.Unused, file, role.Key.Place, $"the role '{model.Name}' of '{type.Name}'", $"a frame with {{{model.Name}}}");
            }
        }
    }

    private static void Values(AdviceScope scope)
    {
        foreach ((int file, MapEntry entry) in scope.Entries("enums"))
        {
            foreach (MapEntry value in ((entry.Value as MapNode)?.Find("values")?.Value as MapNode)?.Entries ?? default)
            {
                SchemaNode? words = value.Value is MapNode map ? map.Find("words")?.Value : value.Value;
                if (!Section.Items(words).Any())
                    scope.Add(Descriptors.ValueWithoutWords, file, value.Key.Place, value.Key.Value);
            }
        }
    }

    /// <summary>What an institution, a group, a medium or a person belongs to is an actor. It may have a code of its own; one that is nearly an actor's is hardly that.</summary>
    private static void Codes(AdviceScope scope)
    {
        HashSet<string> known = new(StringComparer.Ordinal) { scope.Model.Header.Defaults.OtherCode };
        foreach (ActorModel actor in scope.Model.Actors)
        {
            known.Add(actor.Key);
            if (Belongs(actor.Kind))
                continue;
            known.Add(actor.Code);
        }

        Dictionary<string, string> unknown = new(StringComparer.Ordinal);
        foreach (ActorModel actor in scope.Model.Actors)
        {
            if (Belongs(actor.Kind) && actor.Code.Length > 0 && !known.Contains(actor.Code))
                unknown.Add(actor.Key, actor.Code);
        }

        // Many may have the same code, and what it is near to is looked for among all actors.
        Dictionary<string, string?> nearest = new(StringComparer.Ordinal);
        foreach ((int file, MapEntry entry) in scope.Entries("actors"))
        {
            if ((entry.Value as MapNode)?.Find("code")?.Value is not ScalarNode code || !unknown.TryGetValue(entry.Key.Value, out string? wrong))
                continue;
            if (!nearest.TryGetValue(wrong, out string? meant))
                nearest.Add(wrong, meant = Suggestion.Nearest(wrong, known));
            if (meant == entry.Key.Value)
                meant = Suggestion.Nearest(wrong, known.Where(k => k != entry.Key.Value));
            if (meant is not null)
                scope.Add(Descriptors.UnknownCode, file, code.Place, wrong, meant);
        }
    }

    private static bool Belongs(ActorKind kind) => kind is ActorKind.Institution or ActorKind.Group or ActorKind.Outlet or ActorKind.Person;

    /// <summary>An event that a claim is too must know its doer.</summary>
    private static void Implied(AdviceScope scope)
    {
        foreach (TypeModel claim in scope.Model.Types)
        {
            if (claim.Implies is not { } implied || scope.Model.Types.FirstOrDefault(t => t.Name == implied.Event) is not { } type)
                continue;
            (int file, MapEntry entry) = scope.Entries("claims").First(e => e.Entry.Key.Value == claim.Name);
            foreach (TypeRoleModel role in type.Roles.Where(r => r.Required && r.Kind != RoleKind.Enum && !implied.Roles.Any(p => p.EventRole == r.Name)))
            {
                // Where the role is named, its filler was wrong.
                if ((entry.Value as MapNode)?.Find("implies") is { } key && (key.Value as MapNode)?.Find(role.Name) is null)
                    scope.Add(Descriptors.ImpliedRoleOpen, file, key.Key.Place, role.Name, type.Name);
            }
        }
    }
}
