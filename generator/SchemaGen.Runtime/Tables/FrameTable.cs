namespace SchemaGen.Tables;

/// <summary>The frames of a schema, indexed by trigger lemma.</summary>
/// <remarks>
/// Layout, made of the sections of all types. <c>triggers</c>, four numbers a lemma id: first verb frame and count, first noun frame and count, both in <c>order</c> (a list of frame indices).
/// <c>frames</c>, <see cref="FrameSize"/> each: type index, rule index, <see cref="FrameFlags"/>, first slot, number of slots, specificity, set of support verbs + 1.
/// <c>slots</c>, <see cref="SlotSize"/> each: <see cref="SlotKind"/>, <see cref="SlotFlags"/>, role index in its type + 1, set of prepositions (or particles) + 1, set of head words + 1.
/// <c>sets</c>, two a set: first member and count in <c>members</c> (lemma ids, ascending).
/// </remarks>
public sealed class FrameTable(string triggers, string order, string frames, string slots, string sets, string members)
{
    /// <summary>Numbers a frame.</summary>
    public const int FrameSize = 7;

    /// <summary>Numbers a slot.</summary>
    public const int SlotSize = 5;

    /// <summary>The places of a frame's flags and of its specificity among its numbers.</summary>
    internal const int FlagsAt = 2, SpecificityAt = 5;

    private readonly IntTable _triggers = new(triggers);
    private readonly IntTable _order = new(order);
    private readonly IntTable _frames = new(frames);
    private readonly IntTable _slots = new(slots);
    private readonly IntTable _sets = new(sets);
    private readonly IntTable _members = new(members);
    private ulong[]? _bits;

    /// <summary>What each frame cannot do without.</summary>
    internal FrameNeeds Needs => field ??= new(this);

    /// <summary>How many frames there are.</summary>
    public int Count => _frames.Count / FrameSize;

    /// <summary>Number of verb frames of a lemma (0 where the lemma is no trigger).</summary>
    public int VerbFrameCount(int lemma) => (uint)(lemma * 4 + 1) < (uint)_triggers.Count ? _triggers[lemma * 4 + 1] : 0;

    /// <summary>Number of noun frames of a lemma.</summary>
    public int NounFrameCount(int lemma) => (uint)(lemma * 4 + 3) < (uint)_triggers.Count ? _triggers[lemma * 4 + 3] : 0;

    /// <summary>The verb frame number <paramref name="index"/> of a lemma: an index for <see cref="Frame"/>.</summary>
    public int VerbFrame(int lemma, int index) => _order[_triggers[lemma * 4] + index];

    /// <summary>The noun frame number <paramref name="index"/> of a lemma.</summary>
    public int NounFrame(int lemma, int index) => _order[_triggers[lemma * 4 + 2] + index];

    /// <summary>How many places the order of frames has: a frame has one for each of its triggers.</summary>
    internal int PlaceCount => _order.Count;

    /// <summary>The place of a lemma's first verb frame; the others follow.</summary>
    internal int FirstVerbPlace(int lemma) => _triggers[lemma * 4];

    /// <summary>The place of a lemma's first noun frame; the others follow.</summary>
    internal int FirstNounPlace(int lemma) => _triggers[lemma * 4 + 2];

    /// <summary>The frame at a place.</summary>
    internal int FrameAt(int place) => _order[place];

    /// <summary>A frame.</summary>
    public Frame Frame(int index)
    {
        int at = index * FrameSize;
        return new Frame(index, _frames[at], _frames[at + 1], (FrameFlags)_frames[at + 2], _frames[at + 3], _frames[at + 4], _frames[at + 5], _frames[at + 6] - 1);
    }

    /// <summary>A slot.</summary>
    public Slot Slot(int index)
    {
        int at = index * SlotSize;
        return new Slot((SlotKind)_slots[at], (SlotFlags)_slots[at + 1], _slots[at + 2] - 1, _slots[at + 3] - 1, _slots[at + 4] - 1);
    }

    /// <summary>The lemmas of a set, ascending. No set (-1) holds nothing.</summary>
    public int[] Members(int set)
    {
        if (set < 0)
            return [];
        int[] members = new int[_sets[set * 2 + 1]];
        for (int k = 0; k < members.Length; k++)
            members[k] = _members[_sets[set * 2] + k];
        return members;
    }

    /// <summary>True when a set holds a lemma. No set (-1) holds nothing.</summary>
    public bool Contains(int set, int lemma)
    {
        if (set < 0 || (BitsOf(set) & LemmaBits.Of(lemma)) == 0)
            return false;
        (int first, int end) = MembersOf(set);
        return _members.Holds(first, end, lemma);
    }

    /// <summary>True when a set holds one of three lemmas; those that are none (-1) are in no set.</summary>
    public bool ContainsAny(int set, int first, int second, int third)
    {
        if (set < 0 || (BitsOf(set) & LemmaBits.Of(first, second, third)) == 0)
            return false;
        (int from, int end) = MembersOf(set);
        return _members.HoldsAny(from, end, first, second, third);
    }

    /// <summary>The bits of a set's lemmas: gathered when first asked for, the same by any thread.</summary>
    internal ulong BitsOf(int set)
    {
        ulong[] all = _bits ??= new ulong[_sets.Count / 2];
        ulong bits = Volatile.Read(ref all[set]);
        return bits != 0 ? bits : GatherBits(set, all);
    }

    private ulong GatherBits(int set, ulong[] all)
    {
        ulong bits = 0;
        (int first, int end) = MembersOf(set);
        for (int k = first; k < end; k++)
            bits |= LemmaBits.Of(_members[k]);
        Volatile.Write(ref all[set], bits);
        return bits;
    }

    private (int First, int End) MembersOf(int set)
    {
        int first = _sets[set * 2];
        return (first, first + _sets[set * 2 + 1]);
    }
}

/// <summary>A frame: what must stand around a trigger for a type to be found.</summary>
/// <param name="Index">Its index.</param>
/// <param name="Type">Index of the event or claim type.</param>
/// <param name="Rule">Rule index (file, line, text).</param>
/// <param name="Flags">What it is and does.</param>
/// <param name="FirstSlot">Index of its first slot.</param>
/// <param name="SlotCount">Number of slots.</param>
/// <param name="Specificity">Words, then narrower types: of two frames that fit, the greater wins.</param>
/// <param name="SupportVerbs">Set of lemmas, or -1.</param>
public readonly record struct Frame(int Index, int Type, int Rule, FrameFlags Flags, int FirstSlot, int SlotCount, int Specificity, int SupportVerbs);

/// <summary>A slot of a frame.</summary>
/// <param name="Kind">Where its filler stands.</param>
/// <param name="Flags">What it accepts.</param>
/// <param name="Role">Index of the role it fills in its type, or -1 for a literal.</param>
/// <param name="Words">Set of prepositions or particles, or -1.</param>
/// <param name="Heads">Set of head words that the filler must have one of, or -1.</param>
public readonly record struct Slot(SlotKind Kind, SlotFlags Flags, int Role, int Words, int Heads)
{
    /// <summary>True when one of the flags is set.</summary>
    public bool Is(SlotFlags flags) => (Flags & flags) != 0;
}
