using SchemaGen.Tables;

namespace SchemaGen.Grammar;

/// <summary>What the schema's frames say of a verb's syntax.</summary>
internal sealed class ClauseVerbs(SchemaTables tables, Lexeme[] lexemes)
{
    /// <summary>True for a verb with a frame of a claim type.</summary>
    public bool Speaks(VerbGroup verb)
    {
        FrameTable frames = tables.Frames;
        int lemma = lexemes[verb.Head].VerbLemma;
        for (int k = 0, n = lemma < 0 ? 0 : frames.VerbFrameCount(lemma); k < n; k++)
        {
            if (tables.Types[frames.Frame(frames.VerbFrame(lemma, k)).Type].IsClaim)
                return true;
        }

        return false;
    }

    /// <summary>True for a token of a verb with frames.</summary>
    public bool IsTrigger(int token) => lexemes[token].VerbLemma is >= 0 and var lemma && tables.Frames.VerbFrameCount(lemma) > 0;

    /// <summary>True for a verb with a frame for an object.</summary>
    public bool TakesObject(VerbGroup verb)
    {
        int lemma = lexemes[verb.Head].VerbLemma;
        for (int k = 0, n = lemma < 0 ? 0 : tables.Frames.VerbFrameCount(lemma); k < n; k++)
        {
            if (Has(tables.Frames.Frame(tables.Frames.VerbFrame(lemma, k)), SlotKind.Object))
                return true;
        }

        return false;
    }

    /// <summary>True for a verb with a frame that has a clause for a complement.</summary>
    public bool TakesClause(VerbGroup verb) => TakesClause(verb.Head);

    /// <summary>True for a token of a verb with a frame that has a clause for a complement.</summary>
    public bool TakesClause(int token)
    {
        FrameTable frames = tables.Frames;
        int lemma = lexemes[token].VerbLemma;
        for (int k = 0, n = lemma < 0 ? 0 : frames.VerbFrameCount(lemma); k < n; k++)
        {
            Frame frame = frames.Frame(frames.VerbFrame(lemma, k));
            for (int s = frame.FirstSlot; s < frame.FirstSlot + frame.SlotCount; s++)
            {
                Slot slot = frames.Slot(s);
                if (slot.Kind == SlotKind.Clause || slot.Flags.HasFlag(SlotFlags.AcceptsClause))
                    return true;
            }
        }

        return false;
    }

    /// <summary>True for a verb whose object does what its infinitive says ("urge Nairobi to sell"), not its subject ("promise Nairobi to sell", "visit Nairobi to sell").</summary>
    public bool ControlsByObject(VerbGroup verb)
    {
        VerbClass classes = lexemes[verb.Head].Classes;
        if (classes.HasFlag(VerbClass.SubjectControl))
            return false;
        if (classes.HasFlag(VerbClass.ObjectControl))
            return true;
        FrameTable frames = tables.Frames;
        int lemma = lexemes[verb.Head].VerbLemma;
        for (int k = 0, n = lemma < 0 ? 0 : frames.VerbFrameCount(lemma); k < n; k++)
        {
            Frame frame = frames.Frame(frames.VerbFrame(lemma, k));
            if (tables.Types[frame.Type].Commitment != Commitment.Pledges && Has(frame, SlotKind.Object) && Has(frame, SlotKind.Infinitive))
                return true;
        }

        return false;
    }

    /// <summary>True for a token of a verb that takes a receiver and a thing without a preposition ("give Nairobi ten carts").</summary>
    public bool TakesTwoObjects(int token)
    {
        if (lexemes[token].Classes.HasFlag(VerbClass.Ditransitive))
            return true;
        FrameTable frames = tables.Frames;
        int lemma = lexemes[token].VerbLemma;
        for (int k = 0, n = lemma < 0 ? 0 : frames.VerbFrameCount(lemma); k < n; k++)
        {
            Frame frame = frames.Frame(frames.VerbFrame(lemma, k));
            if (Has(frame, SlotKind.Object) && Has(frame, SlotKind.SecondObject))
                return true;
        }

        return false;
    }

    private bool Has(in Frame frame, SlotKind kind)
    {
        for (int s = frame.FirstSlot; s < frame.FirstSlot + frame.SlotCount; s++)
        {
            if (tables.Frames.Slot(s).Kind == kind)
                return true;
        }

        return false;
    }
}
