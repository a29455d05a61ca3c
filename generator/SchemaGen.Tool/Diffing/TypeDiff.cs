using SchemaGen.Generator.Model;

namespace SchemaGen.Tool.Diffing;

/// <summary>Compares event and claim types.</summary>
internal static class TypeDiff
{
    public static void Run(ChangeList changes)
    {
        List<TypeModel> added = [];
        List<TypeModel> removed = [];
        foreach ((TypeModel? was, TypeModel? isNow) in Pairing.Of(changes.Old.Types, changes.Now.Types, t => t.Name, t => t.History))
        {
            if (was is null)
                added.Add(isNow!);
            else if (isNow is null)
                removed.Add(was);
            else
                Compare(changes, was, isNow);
        }

        foreach (TypeModel type in added)
            changes.Add(ChangeRules.TypeAdded, Subject(type), "added", type.Place);
        foreach (TypeModel type in removed)
        {
            // The same frames under another name are a renaming that the schema does not tell.
            string? successor = added.Find(a => a.IsClaim == type.IsClaim && a.Roles.Equals(type.Roles) && Frames(a).Any(Frames(type).Contains))?.Name;
            changes.Removed(ChangeRules.TypeRemoved, Subject(type), type.Place, Hints.Removed(type.Name, successor, Hints.IsReserved(changes.Now, type.Name, "events", "claims", "enums"), "`reserved`"));
        }
    }

    private static string Subject(TypeModel type) => $"{(type.IsClaim ? "claim" : "event")} {type.Name}";

    private static void Compare(ChangeList changes, TypeModel was, TypeModel isNow)
    {
        string subject = Subject(isNow);
        RulePlace at = isNow.Place;
        if (was.Name != isNow.Name)
            changes.Add(ChangeRules.TypeRenamed, subject, $"was {was.Name}", at);
        if (was.IsClaim != isNow.IsClaim)
            changes.Add(ChangeRules.TypeTurned, subject, $"was {(was.IsClaim ? "a claim" : "an event")}", at);
        changes.Common(subject, was.Summary, isNow.Summary, was.History, isNow.History, at);
        changes.Set(ChangeRules.CodeAdded, subject, "codes", [], Codes(isNow).Except(Codes(was)), at);
        changes.Set(ChangeRules.CodeRemoved, subject, "codes", Codes(was).Except(Codes(isNow)), [], at);
        changes.Value(ChangeRules.SymmetricChanged, subject, "symmetric", Flag(was.Symmetric), Flag(isNow.Symmetric), at);
        changes.Value(ChangeRules.CommitmentChanged, subject, "the commitment", was.HasCommitment ? was.Commitment.ToString() : null, isNow.HasCommitment ? isNow.Commitment.ToString() : null, at);
        changes.Value(ChangeRules.NeutralChanged, subject, "neutral", Flag(was.Neutral), Flag(isNow.Neutral), at);
        changes.Set(ChangeRules.BeatsChanged, subject, "beats", was.Beats, isNow.Beats, at);
        changes.Value(ChangeRules.ImpliesChanged, subject, "implies", Implied(was), Implied(isNow), at);
        changes.Set(ChangeRules.TriggersChanged, subject, "triggers", Triggers(was), Triggers(isNow), at);
        changes.Set(ChangeRules.FrameAdded, subject, "frames", [], Frames(isNow).Except(Frames(was)), at);
        changes.Set(ChangeRules.FrameRemoved, subject, "frames", Frames(was).Except(Frames(isNow)), [], at);
        if (!was.Content.Select(Unplaced).SequenceEqual(isNow.Content.Select(Unplaced)))
            changes.Add(ChangeRules.ContentChanged, subject, "its content rules are others", at);
        if (!was.Examples.Select(e => e with { Place = default }).ToHashSet().SetEquals(isNow.Examples.Select(e => e with { Place = default })))
            changes.Add(ChangeRules.ExamplesChanged, subject, "its examples are others", at);
        SchemaDiff.Reserved(changes, subject, was.Reserved, isNow.Reserved, at);
        RoleDiff.Run(changes, was, isNow);
    }

    private static string Flag(bool value) => value ? "true" : "false";

    private static IEnumerable<string> Codes(TypeModel type) => type.Codes.SelectMany(c => c.Values.Select(v => $"{c.System} {v}"));

    private static HashSet<string> Frames(TypeModel type) => [.. type.Triggers.SelectMany(t => t.Frames).Select(f => f.IsException ? $"except \"{f.Text}\"" : $"\"{f.Text}\"")];

    private static IEnumerable<string> Triggers(TypeModel type) =>
        type.Triggers.SelectMany(t => t.Verbs.Select(v => $"verb {v}").Concat(t.Nouns.Select(n => $"noun {n}")).Concat(t.Support.Select(s => $"support {s}")));

    private static string? Implied(TypeModel type) => type.Implies is { } implied ? $"{implied.Event} ({string.Join(", ", implied.Roles.Select(r => $"{r.EventRole}: {r.ClaimRole}"))})" : null;

    private static ContentRuleModel Unplaced(ContentRuleModel rule) => rule with { Place = default, Then = rule.Then is { } then ? Unplaced(then) : null };
}
