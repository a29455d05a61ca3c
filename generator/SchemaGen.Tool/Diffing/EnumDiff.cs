using SchemaGen.Generator.Model;

namespace SchemaGen.Tool.Diffing;

/// <summary>Compares enums and their values.</summary>
internal static class EnumDiff
{
    public static void Run(ChangeList changes)
    {
        foreach ((EnumModel? was, EnumModel? isNow) in Pairing.Of(changes.Old.Enums, changes.Now.Enums, e => e.Name, e => e.History))
        {
            if (was is null)
                changes.Add(ChangeRules.EnumAdded, $"enum {isNow!.Name}", "added", isNow.Place);
            else if (isNow is null)
                changes.Removed(ChangeRules.EnumRemoved, $"enum {was.Name}", was.Place, Hint(changes, was));
            else
                Compare(changes, was, isNow);
        }
    }

    private static string? Hint(ChangeList changes, EnumModel gone)
    {
        string? successor = changes.Now.Enums.FirstOrDefault(e => changes.Old.Enums.All(o => o.Name != e.Name) && e.Values.Any(v => gone.Values.Any(g => g.Name == v.Name)))?.Name;
        return Hints.Removed(gone.Name, successor, Hints.IsReserved(changes.Now, gone.Name, "events", "claims", "enums"), "`reserved`");
    }

    private static void Compare(ChangeList changes, EnumModel was, EnumModel isNow)
    {
        string subject = $"enum {isNow.Name}";
        RulePlace at = isNow.Place;
        if (was.Name != isNow.Name)
            changes.Add(ChangeRules.EnumRenamed, subject, $"was {was.Name}", at);
        changes.Common(subject, was.Summary, isNow.Summary, was.History, isNow.History, at);
        SchemaDiff.Reserved(changes, subject, was.Reserved, isNow.Reserved, at);
        (EnumValueModel? Old, EnumValueModel? Now)[] pairs = [.. Pairing.Of(was.Values, isNow.Values, v => v.Name, v => v.History)];
        foreach ((EnumValueModel? old, EnumValueModel? now) in pairs)
        {
            string value = $"value {isNow.Name}.{(now ?? old)!.Name}";
            if (old is null)
            {
                changes.Add(ChangeRules.ValueAdded, value, "added", at);
                continue;
            }

            if (now is null)
            {
                string? successor = isNow.Values.FirstOrDefault(v => was.Values.All(o => o.Name != v.Name) && v.Words.Any(old.Words.Contains))?.Name;
                changes.Removed(ChangeRules.ValueRemoved, value, was.Place, Hints.Removed(old.Name, successor, isNow.Reserved.Contains(old.Name), $"`reserved` of {isNow.Name}"));
                continue;
            }

            if (old.Name != now.Name)
                changes.Add(ChangeRules.ValueRenamed, value, $"was {old.Name}", at);
            changes.Common(value, old.Summary, now.Summary, old.History, now.History, at);
            changes.Set(ChangeRules.ValueWordsChanged, value, "words", old.Words, now.Words, at);
        }

        List<EnumValueModel> order = [.. pairs.Where(p => p is { Old: not null, Now: not null }).Select(p => p.Old!)];
        if (!order.SequenceEqual(was.Values.Where(order.Contains)))
            changes.Add(ChangeRules.ValuesReordered, subject, "its values stand in another order", at);
    }
}
