using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SchemaGen.Tables;

/// <summary>Lemmas as single bits: what has no bit in common with a set is not in it; what has may be.</summary>
internal static class LemmaBits
{
    /// <summary>The bit of a lemma; none for no lemma (-1), and that without a branch, which would be guessed wrong at every other word.</summary>
    public static ulong Of(int lemma) => (ulong)((uint)~lemma >> 31) << (int)((uint)lemma * 0x9E3779B1u >> 26);

    /// <summary>The bits of three lemmas.</summary>
    public static ulong Of(int first, int second, int third) => Of(first) | Of(second) | Of(third);
}

/// <summary>What each frame cannot do without, as bits: most frames of a trigger are told apart by one look, before any of their slots is read.</summary>
internal sealed class FrameNeeds
{
    /// <summary>How many frames are told apart at a time.</summary>
    public const int Width = 64;

    // How many of them the processor compares at a time.
    private const int Lanes = 8;

    // In the order in which the frames of a trigger are tried, so that they stand side by side; each need in a column, with room for whole vectors behind the last.
    private readonly ulong[] _firstBits, _secondBits;
    private readonly byte[] _firsts, _seconds, _parts;
    private readonly byte[] _verbKinds;
    private readonly FrameTable _frames;

    // What the frame that is read asks for, by kind.
    private readonly ulong[] _asked = new ulong[8];

    public FrameNeeds(FrameTable frames)
    {
        _frames = frames;
        var needs = new Need[frames.Count];
        for (int frame = 0; frame < needs.Length; frame++)
            needs[frame] = NeedOf(frames.Frame(frame));
        int room = frames.PlaceCount + Width;
        (_firstBits, _secondBits, _firsts, _seconds, _parts) = (new ulong[room], new ulong[room], new byte[room], new byte[room], new byte[room]);
        for (int place = 0; place < frames.PlaceCount; place++)
        {
            Need need = needs[frames.FrameAt(place)];
            (_firstBits[place], _secondBits[place]) = (need.FirstBits, need.SecondBits);
            (_firsts[place], _seconds[place], _parts[place]) = ((byte)need.First, (byte)need.Second, (byte)need.Parts);
        }

        _verbKinds = new byte[frames.LemmaCount];
        for (int lemma = 0; lemma < _verbKinds.Length; lemma++)
        {
            for (int place = frames.FirstVerbPlace(lemma), end = place + frames.VerbFrameCount(lemma); place < end; place++)
                _verbKinds[lemma] |= (byte)(1 << _firsts[place] | 1 << _seconds[place]);
        }
    }

    /// <summary>True where some verb frame of a lemma asks for this: otherwise it need not be found out.</summary>
    public bool Ask(int lemma, OfferKind kind) => (_verbKinds[lemma] >> (int)kind & 1) != 0;

    /// <summary>The frames of which all is there that they cannot do without, as bits: they must be looked at. Found out without a branch, since nobody can foresee which they are.</summary>
    /// <param name="place">The first of 1 to <see cref="Width"/> places in the order of frames (<see cref="FrameTable.FirstVerbPlace"/>).</param>
    /// <param name="end">The place behind the last.</param>
    /// <param name="offered">What is there.</param>
    public ulong Met(int place, int end, in Offered offered)
    {
        if (!Avx512F.IsSupported)
            return MetOneByOne(place, end, offered);
        Vector512<ulong> bits = offered.All;
        var missing = Vector512.Create((byte)~offered.Parts);
        ulong lacking = ~Vector512.Equals(Vector512.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_parts), (nuint)place) & missing, Vector512<byte>.Zero).ExtractMostSignificantBits(), met = 0;
        for (int k = 0; place + k < end; k += Lanes)
        {
            Vector512<ulong> first = At(_firstBits, place + k) & Avx512F.PermuteVar8x64(bits, Kinds(_firsts, place + k)), second = At(_secondBits, place + k) & Avx512F.PermuteVar8x64(bits, Kinds(_seconds, place + k));
            ulong none = Vector512.Equals(first, Vector512<ulong>.Zero).ExtractMostSignificantBits() | Vector512.Equals(second, Vector512<ulong>.Zero).ExtractMostSignificantBits();
            met |= (~none & ((1UL << Lanes) - 1)) << k;
        }

        return met & ~lacking & ulong.MaxValue >> (Width - (end - place));
    }

    /// <summary>The same for a processor without vectors of 64 bytes.</summary>
    internal ulong MetOneByOne(int place, int end, in Offered offered)
    {
        ulong met = 0;
        for (int k = place; k < end; k++)
        {
            bool isMet = (_parts[k] & ~(byte)offered.Parts) == 0 & (_firstBits[k] & offered[(OfferKind)_firsts[k]]) != 0 & (_secondBits[k] & offered[(OfferKind)_seconds[k]]) != 0;
            met |= (isMet ? 1UL : 0) << (k - place);
        }

        return met;
    }

    private static Vector512<ulong> At(ulong[] column, int place) => Vector512.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(column), (nuint)place);

    private static Vector512<ulong> Kinds(byte[] column, int place) => Avx512F.ConvertToVector512UInt64(Vector128.CreateScalarUnsafe(MemoryMarshal.Read<ulong>(column.AsSpan(place, Lanes))).AsByte());

    private Need NeedOf(in Frame frame)
    {
        Array.Clear(_asked);
        TriggerParts parts = TriggerParts.None;
        for (int s = frame.FirstSlot, end = s + frame.SlotCount; s < end; s++)
        {
            ref readonly Slot slot = ref _frames.Slot(s);
            if (!slot.Is(SlotFlags.Optional | SlotFlags.Negated))
                parts |= (frame.Flags & FrameFlags.NounTrigger) != 0 ? AddNoun(slot) : AddVerb(slot);
        }

        OfferKind first = Narrowest(OfferKind.None), second = Narrowest(first);
        return new Need(parts, first, second, Bits(first), Bits(second));
    }

    /// <summary>The kind whose lemmas are found least often, apart from one: two of a frame's needs tell it apart as well as all.</summary>
    private OfferKind Narrowest(OfferKind apart)
    {
        OfferKind best = OfferKind.None;
        for (OfferKind kind = OfferKind.Words; kind <= OfferKind.LiteralPhrases; kind++)
        {
            if (kind != apart && _asked[(int)kind] != 0 && (best == OfferKind.None || ulong.PopCount(_asked[(int)kind]) < ulong.PopCount(_asked[(int)best])))
                best = kind;
        }

        return best;
    }

    private ulong Bits(OfferKind kind) => kind == OfferKind.None ? 1 : _asked[(int)kind];

    private TriggerParts AddVerb(in Slot slot)
    {
        // "is guilty", "called the visit useless", "was taken for dead": a word that fills no role may be an adjective anywhere behind the verb.
        bool literal = slot is { Role: < 0, Heads: >= 0 };
        switch (slot.Kind)
        {
            case SlotKind.Object when literal:
                Narrow(OfferKind.LiteralObjects, slot.Heads);
                break;
            case SlotKind.SecondObject when literal:
                Narrow(OfferKind.LiteralSeconds, slot.Heads);
                break;
            case SlotKind.Preposition when literal:
                Narrow(OfferKind.Lemmas, slot.Words);
                Narrow(OfferKind.LiteralPhrases, slot.Heads);
                break;
            case SlotKind.Object when slot.Role < 0 || !slot.Is(SlotFlags.AcceptsClause | SlotFlags.AcceptsInfinitive | SlotFlags.AcceptsIng):
                Narrow(OfferKind.Objects, slot.Heads);
                return TriggerParts.Object;
            case SlotKind.SecondObject:
                Narrow(OfferKind.Lemmas, slot.Heads);
                return TriggerParts.SecondObject;
            case SlotKind.Preposition:
                Narrow(OfferKind.Words, slot.Words);
                Narrow(OfferKind.Lemmas, slot.Heads);
                break;
            case SlotKind.Particle:
                Narrow(OfferKind.Words, slot.Words);
                break;
            default:
                return PartOf(slot.Kind);
        }

        return TriggerParts.None;
    }

    private TriggerParts AddNoun(in Slot slot)
    {
        switch (slot.Kind)
        {
            case SlotKind.Preposition or SlotKind.NounObject:
                Narrow(OfferKind.Words, slot.Words);
                break;
            case SlotKind.Modifier when slot.Words < 0:
                Narrow(OfferKind.Objects, slot.Heads);
                break;
            case SlotKind.Clause or SlotKind.Infinitive:
                return PartOf(slot.Kind);
        }

        return TriggerParts.None;
    }

    private static TriggerParts PartOf(SlotKind kind) => kind switch
    {
        SlotKind.Clause => TriggerParts.Clause,
        SlotKind.Infinitive => TriggerParts.Infinitive,
        SlotKind.Ing => TriggerParts.Ing,
        _ => TriggerParts.None,
    };

    /// <summary>Of several sets that a word must be in, the one with the fewest bits is found least often.</summary>
    private void Narrow(OfferKind kind, int set)
    {
        ref ulong bits = ref _asked[(int)kind];
        ulong own = set < 0 ? 0 : _frames.BitsOf(set);
        if (own != 0 && (bits == 0 || ulong.PopCount(own) < ulong.PopCount(bits)))
            bits = own;
    }

    private readonly record struct Need(TriggerParts Parts, OfferKind First, OfferKind Second, ulong FirstBits, ulong SecondBits);
}
