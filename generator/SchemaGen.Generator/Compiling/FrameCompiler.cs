using SchemaGen.Generator.Model;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Compiling;

/// <summary>Compiles the frames of a type: one row a frame and division of its trigger, with the words that trigger it.</summary>
internal sealed class FrameCompiler(TypeModel type, WordTableBuilder words, LemmaSets sets, RuleBook rules)
{
    private readonly PackedNumbers _rows = new(1 << 11);
    private readonly Dictionary<(EquatableArray<string> Texts, bool IsNoun), Divided[]> _triggers = [];
    private readonly List<FrameRow> _frames = [.. FrameRows.Of(type)];

    /// <summary>The number of the row that each lemma was last added to, or 0.</summary>
    private readonly Numbers _lastRows = new();
    private int _count;

    /// <summary>Gives the words that trigger frames the first ids.</summary>
    /// <returns>How many they are.</returns>
    public int ReserveTriggers()
    {
        foreach (FrameRow row in _frames)
        {
            foreach (Divided divided in Divide(row.Triggers, row.IsNoun))
                words.Add(divided.Trigger.Word);
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

    /// <summary>A trigger divided, with its lemma once it has one.</summary>
    private sealed class Divided(Trigger trigger)
    {
        public Trigger Trigger { get; } = trigger;

        public int Lemma { get; set; } = -1;
    }

    /// <summary>A frame with its slots as some of its triggers divide them.</summary>
    private sealed record Row(EquatableArray<SlotModel> Slots, PackedNumbers Numbers, List<int> Lemmas);

    private void AddFrame(Head head, EquatableArray<string> triggers, EquatableArray<SlotModel> slots)
    {
        bool noun = (head.Flags & FrameFlags.NounTrigger) != 0;
        List<Row> rows = [];
        foreach (Divided divided in Divide(triggers, noun))
        {
            EquatableArray<SlotModel> own = divided.Trigger.Slots(slots);
            int index = 0;
            while (index < rows.Count && !rows[index].Slots.Equals(own))
                index++;
            if (index == rows.Count)
                rows.Add(new Row(own, Compile(head, own), []));

            if (divided.Lemma < 0)
                divided.Lemma = noun ? words.AddNoun(divided.Trigger.Word) : words.AddVerb(divided.Trigger.Word);
            if (IsNew(divided.Lemma, rows[index], _count + index + 1))
                rows[index].Lemmas.Add(divided.Lemma);
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

    /// <summary>True where a lemma is new to a row: one that another row of the frame had after it is looked for.</summary>
    /// <param name="number">The number of the row, from 1.</param>
    private bool IsNew(int lemma, Row row, int number)
    {
        if (lemma >= _lastRows.Count)
            _lastRows.AddZeros(lemma + 1 - _lastRows.Count);
        int last = _lastRows[lemma];
        _lastRows[lemma] = number;
        return last != number && (last <= _count || !row.Lemmas.Contains(lemma));
    }

    /// <summary>Triggers divided; those without a word are left out. A block has the same ones for all its frames.</summary>
    private Divided[] Divide(EquatableArray<string> triggers, bool noun)
    {
        if (!_triggers.TryGetValue((triggers, noun), out Divided[]? divided))
            _triggers.Add((triggers, noun), divided = [.. triggers.Select(t => Triggers.Divide(t, noun)).Where(t => t is not null).Select(t => new Divided(t!))]);
        return divided;
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
