using SchemaGen.Generator.Model;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Compiling;

/// <summary>Compiles the frames of a type: one row a frame and division of its trigger, with the words that trigger it.</summary>
internal sealed class FrameCompiler(TypeModel type, WordTableBuilder words, LemmaSets sets, RuleBook rules)
{
    private readonly PackedNumbers _rows = new();
    private readonly Dictionary<(string Text, bool IsNoun), Trigger?> _triggers = [];
    private readonly List<FrameRow> _frames = [.. FrameRows.Of(type)];
    private int _count;

    /// <summary>Gives the words that trigger frames the first ids.</summary>
    /// <returns>How many they are.</returns>
    public int ReserveTriggers()
    {
        foreach (FrameRow row in _frames)
        {
            foreach (string text in row.Triggers)
            {
                if (Divided(text, row.IsNoun) is { } trigger)
                    words.Add(trigger.Word);
            }
        }

        return words.Count;
    }

    /// <summary>Compiles all frames.</summary>
    public void Compile(CancellationToken stop)
    {
        int rule = -1;
        foreach (FrameRow row in _frames)
        {
            stop.ThrowIfCancellationRequested();
            if (!row.IsDerived)
                rule = rules.Add(row.Frame.Place, row.Frame.Text);
            FrameFlags flags = (row.IsNoun ? FrameFlags.NounTrigger : 0) | (row.IsDerived ? FrameFlags.Derived : row.Frame.IsException ? FrameFlags.Exception : 0);
            AddFrame(new Head(rule, flags, sets.OfVerbs(row.Block.Support)), row.Triggers, row.Slots);
        }
    }

    public void Write(PackedNumbers numbers)
    {
        numbers.Add(_count);
        numbers.Add(_rows);
    }

    private readonly record struct Head(int Rule, FrameFlags Flags, int Support);

    /// <summary>A frame with its slots as some of its triggers divide them.</summary>
    private sealed record Row(EquatableArray<SlotModel> Slots, PackedNumbers Numbers, List<int> Lemmas);

    private void AddFrame(Head head, EquatableArray<string> triggers, EquatableArray<SlotModel> slots)
    {
        bool noun = (head.Flags & FrameFlags.NounTrigger) != 0;
        List<Row> rows = [];
        foreach (string text in triggers)
        {
            if (Divided(text, noun) is not { } trigger)
                continue;
            EquatableArray<SlotModel> own = trigger.Slots(slots);
            Row? row = rows.Find(r => r.Slots.Equals(own));
            if (row is null)
                rows.Add(row = new Row(own, Compile(head, own), []));
            int lemma = noun ? words.AddNoun(trigger.Word) : words.AddVerb(trigger.Word);
            if (!row.Lemmas.Contains(lemma))
                row.Lemmas.Add(lemma);
        }

        foreach (Row row in rows)
        {
            _count++;
            _rows.Add(row.Numbers);
            _rows.Add(row.Lemmas.Count);
            foreach (int lemma in row.Lemmas)
                _rows.Add(lemma);
        }
    }

    /// <summary>A trigger divided; a block has the same ones for all its frames.</summary>
    private Trigger? Divided(string text, bool noun)
    {
        if (!_triggers.TryGetValue((text, noun), out Trigger? trigger))
            _triggers.Add((text, noun), trigger = Triggers.Divide(text, noun));
        return trigger;
    }

    private PackedNumbers Compile(Head head, EquatableArray<SlotModel> slots)
    {
        PackedNumbers row = new();
        row.Add(head.Rule);
        row.Add((int)head.Flags);
        row.Add(Specificity(slots));
        row.Add(head.Support + 1);
        row.Add(slots.Count);
        foreach (SlotModel slot in slots)
        {
            bool clausal = slot.Kind is SlotKind.Clause or SlotKind.Infinitive or SlotKind.Ing;
            row.Add((int)slot.Kind);
            row.Add((int)slot.Flags);
            row.Add(slot.Role is null ? 0 : IndexOf(type.Roles, slot.Role) + 1);
            row.Add(sets.OfSmallWords(slot.Words) + 1);
            row.Add((clausal ? sets.OfVerbs(slot.Heads) : sets.OfHeads(slot.Heads)) + 1);
        }

        return row;
    }

    /// <summary>How much a frame asks for: of several that fit, the one that asks for most is taken.</summary>
    public static int Specificity(EquatableArray<SlotModel> slots)
    {
        int specificity = slots.Count;
        foreach (SlotModel slot in slots)
        {
            if ((slot.Flags & (SlotFlags.Optional | SlotFlags.Negated)) != 0)
                continue;
            if (slot.Role is null || slot.Heads.Count > 0)
                specificity += 10;
            else if ((slot.Flags & SlotFlags.Actor) != 0)
                specificity += 3;
        }

        return specificity;
    }

    private static int IndexOf(EquatableArray<TypeRoleModel> roles, string name)
    {
        for (int i = 0; i < roles.Count; i++)
        {
            if (roles[i].Name == name)
                return i;
        }

        return -1;
    }
}
