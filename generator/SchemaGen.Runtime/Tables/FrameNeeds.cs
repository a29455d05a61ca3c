namespace SchemaGen.Tables;

/// <summary>Lemmas as single bits: what has no bit in common with a set is not in it; what has may be.</summary>
internal static class LemmaBits
{
    /// <summary>The bit of a lemma; none for no lemma (-1), and that without a branch, which would be guessed wrong at every other word.</summary>
    public static ulong Of(int lemma) => (ulong)((uint)~lemma >> 31) << (int)((uint)lemma * 0x9E3779B1u >> 26);

    /// <summary>The bits of three lemmas.</summary>
    public static ulong Of(int first, int second, int third) => Of(first) | Of(second) | Of(third);
}

/// <summary>What stands behind a trigger.</summary>
[Flags]
internal enum TriggerParts : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>An object, or what may be one.</summary>
    Object = 1,

    /// <summary>A second object.</summary>
    SecondObject = 2,

    /// <summary>A finite clause or a quotation; behind a noun any clause but an infinitive.</summary>
    Clause = 4,

    /// <summary>An infinitive.</summary>
    Infinitive = 8,

    /// <summary>An -ing clause.</summary>
    Ing = 16,
}

/// <summary>What is there for frames to fit: asked of all frames of a trigger, so found out once.</summary>
/// <param name="Parts">What stands behind the trigger.</param>
/// <param name="Words">The bits, as themselves, of the words that prepositions and particles may be.</param>
/// <param name="Lemmas">The bits of all lemmas of the sentence's words.</param>
/// <param name="Objects">The bits of all lemmas of the heads of what may be the object; before an event noun, of its modifiers.</param>
/// <param name="LiteralObjects">The bits of all lemmas of what a word of the frame may be where its object stands.</param>
/// <param name="LiteralSeconds">The same where its second object stands.</param>
/// <param name="LiteralPhrases">The same where a phrase stands.</param>
internal readonly record struct Offered(TriggerParts Parts, ulong Words, ulong Lemmas, ulong Objects, ulong LiteralObjects, ulong LiteralSeconds, ulong LiteralPhrases);

/// <summary>What each frame cannot do without, as bits: most frames of a trigger are told apart by one look, before any of their slots is read.</summary>
/// <remarks>Worked out from the slots when a frame is first asked for; any thread would find the same.</remarks>
internal sealed class FrameNeeds(FrameTable frames)
{
    // In the order in which the frames of a trigger are tried, so that they stand side by side.
    private readonly Need[] _needs = new Need[frames.PlaceCount];

    /// <summary>False where something that the frame asks for is not there; true where it must be looked at.</summary>
    /// <param name="place">A place in the order of frames (<see cref="FrameTable.FirstVerbPlace"/>).</param>
    /// <param name="offered">What is there.</param>
    /// <param name="frame">The frame at the place.</param>
    public bool AreMet(int place, in Offered offered, out int frame)
    {
        ref Need need = ref _needs[place];
        if (!Volatile.Read(ref need.IsKnown))
            Read(place, ref need);
        frame = need.Frame;
        // One branch, not seven: which need fails is guessed wrong too often.
        return (need.Parts & ~offered.Parts) == 0 & Meets(need.Objects, offered.Objects) & Meets(need.Words, offered.Words) & Meets(need.Lemmas, offered.Lemmas)
            & Meets(need.LiteralObjects, offered.LiteralObjects) & Meets(need.LiteralSeconds, offered.LiteralSeconds) & Meets(need.LiteralPhrases, offered.LiteralPhrases);
    }

    private static bool Meets(ulong need, ulong offered) => need == 0 | (need & offered) != 0;

    private void Read(int place, ref Need known)
    {
        ref readonly Frame frame = ref frames.Frame(frames.FrameAt(place));
        Need need = default;
        for (int s = frame.FirstSlot, end = s + frame.SlotCount; s < end; s++)
        {
            ref readonly Slot slot = ref frames.Slot(s);
            if (slot.Is(SlotFlags.Optional | SlotFlags.Negated))
                continue;
            if ((frame.Flags & FrameFlags.NounTrigger) != 0)
                AddNoun(slot, ref need);
            else
                AddVerb(slot, ref need);
        }

        (known.Frame, known.Parts, known.Words, known.Lemmas, known.Objects) = (frame.Index, need.Parts, need.Words, need.Lemmas, need.Objects);
        (known.LiteralObjects, known.LiteralSeconds, known.LiteralPhrases) = (need.LiteralObjects, need.LiteralSeconds, need.LiteralPhrases);
        Volatile.Write(ref known.IsKnown, true);
    }

    private void AddVerb(in Slot slot, ref Need need)
    {
        // "is guilty", "called the visit useless", "was taken for dead": a word that fills no role may be an adjective anywhere behind the verb.
        bool literal = slot is { Role: < 0, Heads: >= 0 };
        switch (slot.Kind)
        {
            case SlotKind.Object when literal:
                Narrow(ref need.LiteralObjects, slot.Heads);
                break;
            case SlotKind.SecondObject when literal:
                Narrow(ref need.LiteralSeconds, slot.Heads);
                break;
            case SlotKind.Preposition when literal:
                Narrow(ref need.Lemmas, slot.Words);
                Narrow(ref need.LiteralPhrases, slot.Heads);
                break;
            case SlotKind.Object when slot.Role < 0 || !slot.Is(SlotFlags.AcceptsClause | SlotFlags.AcceptsInfinitive | SlotFlags.AcceptsIng):
                need.Parts |= TriggerParts.Object;
                Narrow(ref need.Objects, slot.Heads);
                break;
            case SlotKind.SecondObject:
                need.Parts |= TriggerParts.SecondObject;
                Narrow(ref need.Lemmas, slot.Heads);
                break;
            case SlotKind.Preposition:
                Narrow(ref need.Words, slot.Words);
                Narrow(ref need.Lemmas, slot.Heads);
                break;
            case SlotKind.Particle:
                Narrow(ref need.Words, slot.Words);
                break;
            default:
                need.Parts |= PartOf(slot.Kind);
                break;
        }
    }

    private void AddNoun(in Slot slot, ref Need need)
    {
        switch (slot.Kind)
        {
            case SlotKind.Preposition or SlotKind.NounObject:
                Narrow(ref need.Words, slot.Words);
                break;
            case SlotKind.Modifier when slot.Words < 0:
                Narrow(ref need.Objects, slot.Heads);
                break;
            case SlotKind.Clause or SlotKind.Infinitive:
                need.Parts |= PartOf(slot.Kind);
                break;
        }
    }

    private static TriggerParts PartOf(SlotKind kind) => kind switch
    {
        SlotKind.Clause => TriggerParts.Clause,
        SlotKind.Infinitive => TriggerParts.Infinitive,
        SlotKind.Ing => TriggerParts.Ing,
        _ => TriggerParts.None,
    };

    /// <summary>Of several sets that a word must be in, the one with the fewest bits is found least often.</summary>
    private void Narrow(ref ulong bits, int set)
    {
        ulong own = set < 0 ? 0 : frames.BitsOf(set);
        if (own != 0 && (bits == 0 || ulong.PopCount(own) < ulong.PopCount(bits)))
            bits = own;
    }

    private struct Need
    {
        public int Frame;
        public TriggerParts Parts;
        public bool IsKnown;
        public ulong Words;
        public ulong Lemmas;
        public ulong Objects;
        public ulong LiteralObjects;
        public ulong LiteralSeconds;
        public ulong LiteralPhrases;
    }
}
