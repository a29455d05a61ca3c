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
}
