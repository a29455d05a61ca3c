namespace SchemaGen.Tables;

/// <summary>The frames of a schema, indexed by trigger lemma: what <see cref="Linking.TableLinker"/> makes of the sections of all types. It is asked several times a word, so it is laid out as it is read.</summary>
public sealed class FrameTable
{
    private readonly int[] _triggers;
    private readonly int[] _order;
    private readonly Frame[] _frames;
    private readonly Slot[] _slots;
    private readonly LemmaSet[] _sets;
    private readonly IntTable _members;

    /// <summary>Makes a table of its parts.</summary>
    /// <param name="triggers">Four numbers a lemma: its first verb frame and their count, its first noun frame and their count, both places in <paramref name="order"/>.</param>
    /// <param name="order">Frame indices.</param>
    /// <param name="frames">The frames.</param>
    /// <param name="slots">The slots of all frames.</param>
    /// <param name="sets">The sets that frames and slots name.</param>
    /// <param name="members">The lemmas of all sets, each ascending.</param>
    internal FrameTable(int[] triggers, int[] order, Frame[] frames, Slot[] slots, LemmaSet[] sets, string members)
    {
        (_triggers, _order, _frames, _slots, _sets, _members) = (triggers, order, frames, slots, sets, new IntTable(members));
        Needs = new FrameNeeds(this);
    }

    /// <summary>What each frame cannot do without.</summary>
    internal FrameNeeds Needs { get; }

    /// <summary>How many frames there are.</summary>
    public int Count => _frames.Length;

    /// <summary>Number of verb frames of a lemma (0 where the lemma is no trigger).</summary>
    public int VerbFrameCount(int lemma) => (uint)(lemma * 4 + 1) < (uint)_triggers.Length ? _triggers[lemma * 4 + 1] : 0;

    /// <summary>Number of noun frames of a lemma.</summary>
    public int NounFrameCount(int lemma) => (uint)(lemma * 4 + 3) < (uint)_triggers.Length ? _triggers[lemma * 4 + 3] : 0;

    /// <summary>The verb frame number <paramref name="index"/> of a lemma: an index for <see cref="Frame"/>.</summary>
    public int VerbFrame(int lemma, int index) => _order[_triggers[lemma * 4] + index];

    /// <summary>The noun frame number <paramref name="index"/> of a lemma.</summary>
    public int NounFrame(int lemma, int index) => _order[_triggers[lemma * 4 + 2] + index];

    /// <summary>How many lemmas have triggers, and those before them.</summary>
    internal int LemmaCount => _triggers.Length / 4;

    /// <summary>How many places the order of frames has: a frame has one for each of its triggers.</summary>
    internal int PlaceCount => _order.Length;

    /// <summary>The place of a lemma's first verb frame; the others follow.</summary>
    internal int FirstVerbPlace(int lemma) => _triggers[lemma * 4];

    /// <summary>The place of a lemma's first noun frame; the others follow.</summary>
    internal int FirstNounPlace(int lemma) => _triggers[lemma * 4 + 2];

    /// <summary>The frame at a place.</summary>
    internal int FrameAt(int place) => _order[place];

    /// <summary>A frame.</summary>
    public ref readonly Frame Frame(int index) => ref _frames[index];

    /// <summary>A slot.</summary>
    public ref readonly Slot Slot(int index) => ref _slots[index];

    /// <summary>The lemmas of a set, ascending. No set (-1) holds nothing.</summary>
    public int[] Members(int set)
    {
        if (set < 0)
            return [];
        int[] members = new int[_sets[set].End - _sets[set].First];
        for (int k = 0; k < members.Length; k++)
            members[k] = _members[_sets[set].First + k];
        return members;
    }

    /// <summary>True when a set holds a lemma. No set (-1) holds nothing.</summary>
    public bool Contains(int set, int lemma)
    {
        if (set < 0)
            return false;
        ref LemmaSet held = ref _sets[set];
        return (held.Bits & LemmaBits.Of(lemma)) != 0 && _members.Holds(held.First, held.End, lemma);
    }

    /// <summary>True when a set holds one of three lemmas; those that are none (-1) are in no set.</summary>
    public bool ContainsAny(int set, int first, int second, int third)
    {
        if (set < 0)
            return false;
        ref LemmaSet held = ref _sets[set];
        return (held.Bits & LemmaBits.Of(first, second, third)) != 0 && _members.HoldsAny(held.First, held.End, first, second, third);
    }

    /// <summary>The bits of a set's lemmas.</summary>
    internal ulong BitsOf(int set) => _sets[set].Bits;
}

/// <summary>A set of lemmas.</summary>
/// <param name="First">The place of its first member.</param>
/// <param name="End">The place behind its last one.</param>
/// <param name="Bits">The bits of all members: what has none in common with them is not looked up.</param>
internal readonly record struct LemmaSet(int First, int End, ulong Bits);

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
