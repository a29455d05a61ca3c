using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace SchemaGen.Tables;

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

/// <summary>Where a frame may ask for one of some lemmas.</summary>
internal enum OfferKind : byte
{
    /// <summary>Nowhere: it does not ask.</summary>
    None,

    /// <summary>Where prepositions and particles stand, by the words themselves.</summary>
    Words,

    /// <summary>Anywhere in the sentence.</summary>
    Lemmas,

    /// <summary>At the heads of what may be the object; before an event noun, at its modifiers.</summary>
    Objects,

    /// <summary>Where a word of the frame may stand for its object.</summary>
    LiteralObjects,

    /// <summary>Where a word of the frame may stand for its second object.</summary>
    LiteralSeconds,

    /// <summary>Where a word of the frame may stand in a phrase.</summary>
    LiteralPhrases,
}

/// <summary>What is there for the frames of a trigger to fit: asked of all of them, so found out once.</summary>
internal struct Offered
{
    private Bits _bits;

    /// <summary>What stands behind the trigger, and no lemmas so far.</summary>
    public Offered(TriggerParts parts)
    {
        Parts = parts;
        // What a frame does not ask for is always there.
        _bits[(int)OfferKind.None] = ulong.MaxValue;
    }

    /// <summary>What stands behind the trigger.</summary>
    public TriggerParts Parts;

    /// <summary>The bits of the lemmas that are there.</summary>
    public ulong this[OfferKind kind]
    {
        readonly get => _bits[(int)kind & 7];
        set => _bits[(int)kind & 7] = value;
    }

    /// <summary>The bits by kind, side by side.</summary>
    public readonly Vector512<ulong> All => Vector512.LoadUnsafe(in _bits[0]);

    [InlineArray(8)]
    private struct Bits
    {
        private ulong _first;
    }
}
