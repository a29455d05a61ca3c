using SchemaGen.Generator.Model;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Compiling;

/// <summary>Compiles the frames of a type: one row a frame and division of its trigger, with the words that trigger it.</summary>
internal sealed class FrameCompiler(WordTableBuilder words, LemmaSets sets, RuleBook rules)
{
    private readonly PackedNumbers _numbers = new();
    private readonly List<(FrameRow Row, Divided Triggers)> _frames = [];

    /// <summary>The rows of the frame at hand, one for each way that its triggers divide it; what is behind <see cref="_rowCount"/> is used again.</summary>
    private readonly List<Row> _rows = [];
    private int _rowCount;

    /// <summary>The number of the row that each lemma was last added to, or 0.</summary>
    private readonly Numbers _lastRows = new();
    private int _count;
    private EquatableArray<TypeRoleModel> _roles;

    /// <summary>Begins a type, and gives the words that trigger its frames the first ids.</summary>
    /// <returns>How many they are.</returns>
    public int Begin(TypeModel type)
    {
        (_roles, _count) = (type.Roles, 0);
        _numbers.Clear();
        _lastRows.Clear();
        _frames.Clear();
        Divided? verbs = null, nouns = null;
        TriggerBlockModel? block = null;
        foreach (FrameRow row in FrameRows.Of(type))
        {
            if (!ReferenceEquals(block, row.Block))
                (block, verbs, nouns) = (row.Block, null, null);
            // The triggers of a block are the same for all its frames.
            _frames.Add((row, row.Frame.Trigger is not null ? Divide(row) : row.IsNoun ? nouns ??= Divide(row) : verbs ??= Divide(row)));
        }

        return words.Count;
    }

    private Divided Divide(FrameRow row)
    {
        Divided divided = new(row.Triggers, row.IsNoun);
        foreach (Trigger trigger in divided.Triggers)
            words.Add(trigger.Lemma.Own);
        return divided;
    }

    /// <summary>Compiles all frames.</summary>
    public void Compile(CancellationToken stop)
    {
        int rule = -1;
        foreach ((FrameRow row, Divided triggers) in _frames)
        {
            stop.ThrowIfCancellationRequested();
            if (!row.IsDerived)
                rule = rules.Add(row.Frame.Place, row.Frame.Text);
            FrameFlags flags = (row.IsNoun ? FrameFlags.NounTrigger : 0) | (row.IsDerived ? FrameFlags.Derived : row.Frame.IsException ? FrameFlags.Exception : 0);
            AddFrame(new Head(rule, flags, sets.OfVerbs(row.Block.Support)), triggers, row.Slots);
        }
    }

    public void Write(PackedNumbers numbers)
    {
        numbers.Add(_count);
        numbers.Add(_numbers);
    }

    private readonly record struct Head(int Rule, FrameFlags Flags, int Support);

    /// <summary>The triggers of a frame, or of all frames of a block: then with what the first of these has found out for the next ones.</summary>
    private sealed class Divided
    {
        public Divided(EquatableArray<string> triggers, bool noun)
        {
            IsNoun = noun;
            Triggers = new Trigger[triggers.Count];
            int count = 0;
            foreach (string text in triggers)
            {
                if (WordForms.OfPhrase(text).Trigger(noun) is { } trigger)
                    Triggers[count++] = trigger;
            }

            if (count < Triggers.Length)
                Triggers = Triggers.AsSpan(0, count).ToArray();
        }

        public bool IsNoun { get; }

        /// <summary>Those that have a word.</summary>
        public Trigger[] Triggers { get; }

        /// <summary>One trigger for each list of words beside the one that frames are indexed by, and the row that it had in the first frame.</summary>
        public List<(Trigger Trigger, int Row)> Ways { get; } = [];

        /// <summary>The lemmas of each row of the first frame.</summary>
        public List<PackedNumbers> Lemmas { get; } = [];
    }

    /// <summary>A frame with its slots as some of its triggers divide them.</summary>
    private sealed class Row
    {
        public EquatableArray<SlotModel> Slots { get; set; }

        public PackedNumbers Numbers { get; } = new();

        public Numbers Lemmas { get; } = new();

        /// <summary>The lemmas as they are written.</summary>
        public PackedNumbers Packed { get; } = new();
    }

    private void AddFrame(Head head, Divided triggers, EquatableArray<SlotModel> slots)
    {
        _rowCount = 0;
        bool known = HasRowsOfFirst(head, triggers, slots);
        if (!known)
            AddLemmas(head, triggers, slots);
        for (int i = 0; i < _rowCount; i++)
        {
            _numbers.Add(_rows[i].Numbers);
            _numbers.Add(known ? triggers.Lemmas[i] : _rows[i].Packed);
        }

        _count += _rowCount;
    }

    /// <summary>Makes the rows of a frame, and tells whether its triggers fall to them as they did in the first frame with these triggers: then their lemmas are known.</summary>
    private bool HasRowsOfFirst(Head head, Divided triggers, EquatableArray<SlotModel> slots)
    {
        foreach ((Trigger trigger, int row) in triggers.Ways)
        {
            if (RowOf(head, trigger.Slots(slots)) != row)
                return false;
        }

        return triggers.Ways.Count > 0;
    }

    /// <summary>Makes the rows of a frame with their lemmas.</summary>
    private void AddLemmas(Head head, Divided triggers, EquatableArray<SlotModel> slots)
    {
        bool first = triggers.Ways.Count == 0;
        foreach (Trigger trigger in triggers.Triggers)
        {
            int index = RowOf(head, trigger.Slots(slots));
            int lemma = triggers.IsNoun ? words.AddNoun(trigger.Lemma) : words.AddVerb(trigger.Lemma);
            if (IsNew(lemma, _rows[index], _count + index + 1))
                _rows[index].Lemmas.Add(lemma);
            if (first && !IsKnown(triggers.Ways, trigger.Others))
                triggers.Ways.Add((trigger, index));
        }

        for (int i = 0; i < _rowCount; i++)
        {
            Row row = _rows[i];
            row.Packed.Clear();
            row.Packed.Add(row.Lemmas.Count);
            foreach (int lemma in row.Lemmas.AsSpan())
                row.Packed.Add(lemma);
            if (first)
                triggers.Lemmas.Add(row.Packed.Copy());
        }
    }

    private static bool IsKnown(List<(Trigger Trigger, int Row)> ways, List<string> others)
    {
        foreach ((Trigger trigger, _) in ways)
        {
            if (ReferenceEquals(trigger.Others, others) || trigger.Others.SequenceEqual(others))
                return true;
        }

        return false;
    }

    /// <summary>The row of the frame at hand with some slots, made where it is new.</summary>
    private int RowOf(Head head, EquatableArray<SlotModel> slots)
    {
        for (int i = 0; i < _rowCount; i++)
        {
            if (_rows[i].Slots.Equals(slots))
                return i;
        }

        if (_rowCount == _rows.Count)
            _rows.Add(new Row());
        Row row = _rows[_rowCount];
        row.Slots = slots;
        row.Lemmas.Clear();
        row.Numbers.Clear();
        Compile(row.Numbers, head, slots);
        return _rowCount++;
    }

    /// <summary>True where a lemma is new to a row: one that another row of the frame had after it is looked for.</summary>
    /// <param name="number">The number of the row, from 1.</param>
    private bool IsNew(int lemma, Row row, int number)
    {
        if (lemma >= _lastRows.Count)
            _lastRows.AddZeros(lemma + 1 - _lastRows.Count);
        int last = _lastRows[lemma];
        _lastRows[lemma] = number;
        return last != number && (last <= _count || row.Lemmas.AsSpan().IndexOf(lemma) < 0);
    }

    private void Compile(PackedNumbers row, Head head, EquatableArray<SlotModel> slots)
    {
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
            row.Add(slot.Role is null ? 0 : IndexOf(_roles, slot.Role) + 1);
            row.Add(sets.OfSmallWords(slot.Words) + 1);
            row.Add((clausal ? sets.OfVerbs(slot.Heads) : sets.OfHeads(slot.Heads)) + 1);
        }
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
