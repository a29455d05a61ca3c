using SchemaGen.Generator.Model;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Compiling;

/// <summary>The literals of a <c>FrameTable</c>.</summary>
internal sealed record FrameTableData(
    IReadOnlyList<int> Triggers,
    IReadOnlyList<int> Order,
    IReadOnlyList<int> Frames,
    IReadOnlyList<int> Slots,
    IReadOnlyList<int> Sets,
    IReadOnlyList<int> Members);

/// <summary>Compiles frames: one row a frame and division of its trigger, one list of rows a trigger word.</summary>
internal sealed class FrameCompiler(WordTableBuilder words, LemmaSets sets, RuleBook rules)
{
    private readonly List<int> _frames = [];
    private readonly List<int> _slots = [];
    private readonly Dictionary<int, List<Row>> _verbs = [];
    private readonly Dictionary<int, List<Row>> _nouns = [];

    private readonly record struct Row(int Frame, int Specificity);

    /// <summary>Gives trigger words the first places of the word table, so that the table of triggers is short.</summary>
    public static void ReserveTriggers(EquatableArray<TypeModel> types, WordTableBuilder words)
    {
        foreach (TriggerBlockModel block in types.SelectMany(t => t.Triggers))
        {
            foreach (string verb in block.Verbs)
                Reserve(verb, noun: false);
            foreach (string noun in block.Nouns)
                Reserve(noun, noun: true);
            foreach (FrameModel frame in block.Frames)
            {
                if (frame.Trigger is not null)
                    Reserve(frame.Trigger, frame.IsNoun);
            }
        }

        void Reserve(string trigger, bool noun)
        {
            if (Triggers.Word(trigger, noun) is { Length: > 0 } word)
                words.Add(word);
        }
    }

    /// <summary>Adds all frames of a type.</summary>
    public void Add(int typeIndex, TypeModel type)
    {
        int rule = -1;
        foreach (FrameRow row in FrameRows.Of(type))
        {
            if (!row.IsDerived)
                rule = rules.Add(row.Frame.Place, row.Frame.Text);
            FrameFlags flags = (row.IsNoun ? FrameFlags.NounTrigger : 0) | (row.IsDerived ? FrameFlags.Derived : row.Frame.IsException ? FrameFlags.Exception : 0);
            AddFrame(new Head(typeIndex, type, rule, flags, sets.OfVerbs(row.Block.Support)), row.Triggers, row.Slots);
        }
    }

    public FrameTableData Build()
    {
        foreach ((int singular, int plural) in words.PluralLemmas())
        {
            if (_nouns.TryGetValue(singular, out List<Row>? rows))
                _nouns[plural] = _nouns.TryGetValue(plural, out List<Row>? own) ? [.. own.Union(rows)] : rows;
        }

        (IReadOnlyList<int> setRows, IReadOnlyList<int> members) = sets.Build();
        int lemmas = _verbs.Keys.Concat(_nouns.Keys).DefaultIfEmpty(-1).Max() + 1;
        List<int> triggers = [], order = [];
        for (int lemma = 0; lemma < lemmas; lemma++)
        {
            AddRows(_verbs, lemma, triggers, order);
            AddRows(_nouns, lemma, triggers, order);
        }

        return new FrameTableData(triggers, order, _frames, _slots, setRows, members);
    }

    private static void AddRows(Dictionary<int, List<Row>> index, int lemma, List<int> triggers, List<int> order)
    {
        triggers.Add(order.Count);
        if (!index.TryGetValue(lemma, out List<Row>? rows))
        {
            triggers.Add(0);
            return;
        }

        triggers.Add(rows.Count);
        order.AddRange(rows.OrderByDescending(r => r.Specificity).ThenBy(r => r.Frame).Select(r => r.Frame));
    }

    private sealed record Head(int TypeIndex, TypeModel Type, int Rule, FrameFlags Flags, int Support);

    private void AddFrame(Head head, EquatableArray<string> triggers, EquatableArray<SlotModel> slots)
    {
        bool noun = (head.Flags & FrameFlags.NounTrigger) != 0;
        Dictionary<EquatableArray<SlotModel>, Row> rows = [];
        foreach (string text in triggers)
        {
            Trigger trigger = Triggers.Divide(text, noun, slots);
            if (trigger.Word.Length == 0)
                continue;
            if (!rows.TryGetValue(trigger.Slots, out Row row))
                rows.Add(trigger.Slots, row = AddRow(head, trigger.Slots));
            int lemma = noun ? words.AddNoun(trigger.Word) : words.AddVerb(trigger.Word);
            Dictionary<int, List<Row>> index = noun ? _nouns : _verbs;
            if (!index.TryGetValue(lemma, out List<Row>? list))
                index.Add(lemma, list = []);
            if (!list.Contains(row))
                list.Add(row);
        }
    }

    private Row AddRow(Head head, EquatableArray<SlotModel> slots)
    {
        int frame = _frames.Count / 8, specificity = Specificity(slots);
        _frames.AddRange([head.TypeIndex, head.Rule, (int)head.Flags, _slots.Count / 6, slots.Count, specificity, head.Support + 1, 0]);
        foreach (SlotModel slot in slots)
        {
            int role = slot.Role is null ? -1 : IndexOf(head.Type.Roles, slot.Role);
            bool clausal = slot.Kind is SlotKind.Clause or SlotKind.Infinitive or SlotKind.Ing;
            int heads = clausal ? sets.OfVerbs(slot.Heads) : sets.OfHeads(slot.Heads);
            _slots.AddRange([(int)slot.Kind, (int)slot.Flags, role + 1, sets.OfSmallWords(slot.Words) + 1, heads + 1, 0]);
        }

        return new Row(frame, specificity);
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
