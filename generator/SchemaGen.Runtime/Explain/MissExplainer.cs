using SchemaGen.Matching;
using SchemaGen.Tables;

namespace SchemaGen.Explain;

/// <summary>Says in words what a frame lacks.</summary>
internal sealed class MissExplainer(SchemaTables tables, WordReader words)
{
    /// <summary>The misses of a sentence: each rule of the schema once a trigger, with the frame that came nearest; the nearest first.</summary>
    /// <param name="misses">The misses, in the order in which they were tried.</param>
    /// <param name="fired">The rules that fit, by trigger: they are not missed.</param>
    public IReadOnlyList<NearMiss> Explain(IEnumerable<Miss> misses, IReadOnlySet<(int Trigger, int Rule)> fired)
    {
        var nearest = new List<NearMiss>();
        foreach (IGrouping<(int Trigger, int Rule), Miss> rule in misses.Where(m => !m.Frame.Flags.HasFlag(FrameFlags.Exception)).GroupBy(m => (m.Trigger, m.Frame.Rule)))
        {
            if (!fired.Contains(rule.Key))
                nearest.Add(Explain(rule.OrderBy(m => m.Slots.Count).ThenByDescending(m => m.Filled).First()));
        }

        return [.. nearest.OrderBy(m => m.Trigger.Span).ThenBy(m => m.Missing.Count).ThenByDescending(m => m.Filled)];
    }

    private NearMiss Explain(Miss miss)
    {
        TypeInfo type = tables.Types[miss.Frame.Type];
        string[] missing = miss.Why is { } why ? [why] : [.. miss.Slots.Select(s => Describe(tables.Frames.Slot(s.Slot), s.Found, type))];
        return new NearMiss(type.Name, words.Slice(miss.Trigger, miss.Trigger), tables.Rule(miss.Frame.Rule), miss.Filled, missing);
    }

    private string Describe(in Slot slot, in Binding found, TypeInfo type)
    {
        string what = What(slot) + (slot.Heads >= 0 && slot.Kind != SlotKind.Modifier ? $" with the head {words.Set(slot.Heads)}" : "") + (slot.Role >= 0 ? $" for {type.Roles[slot.Role].Name}" : "");
        if (slot.Flags.HasFlag(SlotFlags.Negated))
            return $"must not have {what}";
        if (found.Group is not { } group)
            return $"no {what}";
        string there = words.Slice(group.FirstWithOwners, group.Last).ToString();
        return group.IsTime ? $"no {what}: \"{there}\" is a time" : slot.Heads >= 0 ? $"no {what}: \"{there}\" has another head" : $"no {what}: \"{there}\" is no known actor";
    }

    private string What(in Slot slot) => slot.Kind switch
    {
        SlotKind.Subject => "subject",
        SlotKind.Object => "object",
        SlotKind.SecondObject => "second object",
        SlotKind.Preposition => $"phrase \"{words.Set(slot.Words)} ...\"",
        SlotKind.Clause => "clause that completes it",
        SlotKind.Infinitive => "infinitive with \"to\"",
        SlotKind.Ing => "-ing clause",
        SlotKind.ObjectPossessor => slot.Words >= 0 ? $"owner of what follows \"{words.Set(slot.Words)}\"" : "owner of the object",
        SlotKind.NounSubject => "doer (support verb's subject, possessor, \"by\" or a national adjective)",
        SlotKind.NounObject => $"phrase \"{words.Set(slot.Words)} ...\"",
        SlotKind.Modifier => $"word {words.Set(slot.Heads >= 0 ? slot.Heads : slot.Words)} before it",
        SlotKind.Particle => $"particle \"{words.Set(slot.Words)}\"",
        _ => "part",
    };
}
