using SchemaGen.Tables;

namespace SchemaGen.Grammar;

/// <summary>What the schema's frames say of a word's syntax.</summary>
[Flags]
internal enum VerbUses : byte
{
    /// <summary>Nothing: the verb has no frame, or none of these.</summary>
    None = 0,

    /// <summary>It has a frame of a claim type.</summary>
    Speaks = 1,

    /// <summary>It has a frame with a clause for a complement.</summary>
    TakesClause = 2,

    /// <summary>It has a frame with an object and an infinitive, and none of them is promised.</summary>
    ControlsByObject = 4,

    /// <summary>It has a frame with two objects.</summary>
    TakesTwoObjects = 8,

    /// <summary>It has a frame with an object.</summary>
    TakesObject = 16,

    /// <summary>It has frames.</summary>
    Triggers = 32,

    /// <summary>As a noun it has a frame that asks for a word before it ("joint exercise").</summary>
    HeadsCompound = 64,

    /// <summary>As a noun it has frames.</summary>
    NamesEvent = 128,
}

/// <summary>Asks what the schema's frames say of a verb's syntax.</summary>
internal sealed class ClauseVerbs(Lexeme[] lexemes)
{
    /// <summary>True for a verb with a frame of a claim type.</summary>
    public bool Speaks(VerbGroup verb) => (lexemes[verb.Head].Uses & VerbUses.Speaks) != 0;

    /// <summary>True for a token of a verb with frames.</summary>
    public bool IsTrigger(int token) => (lexemes[token].Uses & VerbUses.Triggers) != 0;

    /// <summary>True for a verb with a frame for an object.</summary>
    public bool TakesObject(VerbGroup verb) => (lexemes[verb.Head].Uses & VerbUses.TakesObject) != 0;

    /// <summary>True for a verb with a frame that has a clause for a complement.</summary>
    public bool TakesClause(VerbGroup verb) => TakesClause(verb.Head);

    /// <summary>True for a token of a verb with a frame that has a clause for a complement.</summary>
    public bool TakesClause(int token) => (lexemes[token].Uses & VerbUses.TakesClause) != 0;

    /// <summary>True for a verb whose object does what its infinitive says ("urge Nairobi to sell"), not its subject ("promise Nairobi to sell", "visit Nairobi to sell").</summary>
    public bool ControlsByObject(VerbGroup verb)
    {
        ref Lexeme head = ref lexemes[verb.Head];
        return !head.Is(VerbClass.SubjectControl) && (head.Is(VerbClass.ObjectControl) || (head.Uses & VerbUses.ControlsByObject) != 0);
    }

    /// <summary>True for a token of a verb that takes a receiver and a thing without a preposition ("give Nairobi ten carts").</summary>
    public bool TakesTwoObjects(int token) => lexemes[token].Is(VerbClass.Ditransitive) || (lexemes[token].Uses & VerbUses.TakesTwoObjects) != 0;

    /// <summary>True for a token of a noun that is the head of a compound of the schema.</summary>
    public bool HeadsCompound(int token) => (lexemes[token].Uses & VerbUses.HeadsCompound) != 0;

    /// <summary>What the frames say of a noun lemma.</summary>
    public static VerbUses OfNoun(SchemaTables tables, int lemma)
    {
        FrameTable frames = tables.Frames;
        int n = lemma < 0 ? 0 : frames.NounFrameCount(lemma);
        for (int k = 0; k < n; k++)
        {
            Frame frame = frames.Frame(frames.NounFrame(lemma, k));
            for (int s = frame.FirstSlot; s < frame.FirstSlot + frame.SlotCount; s++)
            {
                if (frames.Slot(s).Kind == SlotKind.Modifier)
                    return VerbUses.HeadsCompound | VerbUses.NamesEvent;
            }
        }

        return n > 0 ? VerbUses.NamesEvent : VerbUses.None;
    }

    /// <summary>What the frames say of a verb lemma.</summary>
    public static VerbUses Of(SchemaTables tables, int lemma)
    {
        FrameTable frames = tables.Frames;
        VerbUses uses = VerbUses.None;
        for (int k = 0, n = lemma < 0 ? 0 : frames.VerbFrameCount(lemma); k < n; k++)
            uses |= Of(tables, frames.Frame(frames.VerbFrame(lemma, k)));
        return uses;
    }

    private static VerbUses Of(SchemaTables tables, in Frame frame)
    {
        TypeInfo type = tables.Types[frame.Type];
        VerbUses uses = VerbUses.Triggers | (type.IsClaim ? VerbUses.Speaks : VerbUses.None);
        bool takesObject = false, second = false, infinitive = false;
        for (int s = frame.FirstSlot; s < frame.FirstSlot + frame.SlotCount; s++)
        {
            Slot slot = tables.Frames.Slot(s);
            if (slot.Kind == SlotKind.Clause || slot.Is(SlotFlags.AcceptsClause))
                uses |= VerbUses.TakesClause;
            takesObject |= slot.Kind == SlotKind.Object;
            second |= slot.Kind == SlotKind.SecondObject;
            infinitive |= slot.Kind == SlotKind.Infinitive;
        }

        if (takesObject)
            uses |= VerbUses.TakesObject;
        if (takesObject && second)
            uses |= VerbUses.TakesTwoObjects;
        if (takesObject && infinitive && type.Commitment != Commitment.Pledges)
            uses |= VerbUses.ControlsByObject;
        return uses;
    }
}
