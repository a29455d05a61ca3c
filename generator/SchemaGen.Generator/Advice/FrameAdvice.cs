using SchemaGen.Generator.Compiling;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Advice;

/// <summary>
/// Frames and triggers that never find anything, since another frame fits wherever they do and is preferred: the rules of preference are those of the runtime (exceptions, `beats`, specificity, order).
/// </summary>
internal static class FrameAdvice
{
    /// <summary>A frame at one of its triggers, as the tables have it.</summary>
    private sealed record Row(int Type, TypeModel Owner, FrameRow Source, string Text, string Word, EquatableArray<SlotModel> Slots, int Specificity, int Order)
    {
        public bool IsException => Source.Frame.IsException;

        /// <summary>Readings of one frame as it is written belong together.</summary>
        public (RulePlace, string) Written => (Source.Frame.Place, Source.Frame.Text);
    }

    public static void Run(AdviceScope scope)
    {
        List<Row> rows = Rows(scope.Model);
        Dictionary<Row, Row> preferred = [];
        foreach (IGrouping<(bool, string, bool), Row> rivals in rows.GroupBy(r => (r.Source.IsNoun, r.Word, r.Owner.IsClaim)))
        {
            Row[] same = [.. rivals];
            foreach (Row row in same.Where(r => !r.IsException))
            {
                if (same.FirstOrDefault(o => o.Written != row.Written && Hides(o, row, same)) is { } other)
                    preferred.Add(row, other);
            }

            foreach (Row exception in same.Where(r => r.IsException && !same.Any(o => o.Type == r.Type && !o.IsException)))
                scope.Add(Descriptors.NoEffect, exception.Source.Frame.Place, exception.Source.Frame.Text, "", "this exception", $"'{exception.Owner.Name}' has no other frame with the trigger '{exception.Word}'; remove it");
        }

        HashSet<(RulePlace, string)> dead = [];
        foreach (IGrouping<(RulePlace Place, string Text), Row> frame in rows.Where(r => !r.IsException).GroupBy(r => r.Written))
        {
            if (!frame.All(preferred.ContainsKey))
                continue;
            dead.Add(frame.Key);
            Row other = preferred[frame.First()];
            scope.Add(Descriptors.FrameNeverFires, frame.Key.Place, frame.Key.Text, "", $"\"{other.Source.Frame.Text}\" of '{other.Owner.Name}' ({scope.Say(other.Source.Frame.Place)})");
        }

        // A trigger in two blocks: its frames are told of above where all triggers of theirs are hidden, the trigger here where all frames of it are.
        foreach (IGrouping<(TriggerBlockModel, bool, string), Row> trigger in rows.Where(r => !r.IsException && r.Source.Frame.Trigger is null && !dead.Contains(r.Written)).GroupBy(r => (r.Source.Block, r.Source.IsNoun, r.Text)))
        {
            if (!trigger.All(r => preferred.TryGetValue(r, out Row? other) && other.Source.Block != r.Source.Block))
                continue;
            Row first = trigger.First(), by = preferred[first];
            TriggerAdvice.Report(scope, Descriptors.TriggerHidden, first.Owner, first.Source.Block, first.Text, first.Source.IsNoun, first.Text, $"'{by.Owner.Name}' ({scope.Say(by.Source.Frame.Place)})");
        }
    }

    private static List<Row> Rows(SchemaModel model)
    {
        List<Row> rows = [];
        for (int i = 0; i < model.Types.Count; i++)
        {
            foreach (FrameRow source in FrameRows.Of(model.Types[i]))
            {
                foreach (string text in source.Triggers)
                {
                    if (Triggers.Divide(text, source.IsNoun) is not { } trigger)
                        continue;
                    EquatableArray<SlotModel> slots = trigger.Slots(source.Slots);
                    rows.Add(new Row(i, model.Types[i], source, text, trigger.Word, slots, FrameCompiler.Specificity(slots), rows.Count));
                }
            }
        }

        return rows;
    }

    /// <summary>True when <paramref name="one"/> fits wherever <paramref name="other"/> does, and is always the one that is taken.</summary>
    private static bool Hides(Row one, Row other, Row[] rivals)
    {
        if (one.IsException || !Covers(one.Slots, other.Slots) || one.Source.IsNoun && !Includes(one.Source.Block.Support, other.Source.Block.Support))
            return false;
        bool stronger = one.Specificity > other.Specificity || one.Specificity == other.Specificity && one.Order < other.Order;
        if (one.Type == other.Type)
            return stronger;
        // Where the other type may lose the trigger to an exception or to a third type, this one is needed.
        if (rivals.Any(r => r.Type == one.Type && r.IsException || r.Type != one.Type && r.Owner.Beats.Contains(one.Owner.Name)))
            return false;
        return one.Owner.Beats.Contains(other.Owner.Name) || stronger;
    }

    /// <summary>True when slots are filled wherever other, stricter ones are, with the same fillers.</summary>
    private static bool Covers(EquatableArray<SlotModel> wide, EquatableArray<SlotModel> narrow)
    {
        List<SlotModel> left = [.. wide];
        foreach (SlotModel slot in narrow)
        {
            int match = left.FindIndex(w => Covers(w, slot));
            if (match < 0)
                return false;
            left.RemoveAt(match);
        }

        return left.TrueForAll(s => s.Flags.HasFlag(SlotFlags.Optional));
    }

    private static bool Covers(SlotModel wide, SlotModel narrow)
    {
        const SlotFlags demands = SlotFlags.Actor | SlotFlags.Known | SlotFlags.Several | SlotFlags.Negated;
        const SlotFlags shapes = SlotFlags.AcceptsClause | SlotFlags.AcceptsInfinitive | SlotFlags.AcceptsIng | SlotFlags.AcceptsNoun;
        SlotFlags Shapes(SlotModel slot) => (slot.Flags & shapes) == 0 ? SlotFlags.AcceptsNoun : slot.Flags & shapes;
        return wide.Kind == narrow.Kind && wide.Role == narrow.Role
            && (wide.Flags & demands & ~narrow.Flags) == 0 && wide.Flags.HasFlag(SlotFlags.Negated) == narrow.Flags.HasFlag(SlotFlags.Negated)
            && (Shapes(narrow) & ~Shapes(wide)) == 0
            && (wide.Flags.HasFlag(SlotFlags.Optional) || !narrow.Flags.HasFlag(SlotFlags.Optional))
            && Includes(wide.Words, narrow.Words) && wide.Words.Count > 0 == narrow.Words.Count > 0
            && (wide.Heads.Count == 0 && wide.Role is not null || Includes(wide.Heads, narrow.Heads) && narrow.Heads.Count > 0);
    }

    private static bool Includes(EquatableArray<string> all, EquatableArray<string> some) => some.All(s => all.Contains(s));
}
