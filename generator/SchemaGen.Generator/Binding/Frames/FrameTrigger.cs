using SchemaGen.Generator.Diagnostics;

namespace SchemaGen.Generator.Binding.Frames;

/// <summary>The trigger of a reading of a frame.</summary>
/// <param name="Words">Its lemmas; a single null for the triggers of the block.</param>
/// <param name="First">Index of its first atom: of a noun, where the words before it begin.</param>
/// <param name="Last">Index of the trigger atom itself.</param>
internal sealed record FrameTrigger(bool IsNoun, IReadOnlyList<string?> Words, int First, int Last)
{
    /// <summary>
    /// The trigger is &lt;verb&gt; or &lt;noun&gt; (but a noun after a verb of the frame's own is an object like others); else the first word after the subject; else, in a frame without a subject, a noun: the last of the first run of words ("arms embargo on {target}").
    /// </summary>
    /// <exception cref="FrameException">There is none, or the block has no triggers.</exception>
    public static FrameTrigger Find(List<Atom> atoms, FrameUse use, FrameScope scope)
    {
        int named = atoms.FindIndex(a => a is TriggerAtom);
        // "{source} impose <noun> on {target}": a verb of the frame's own carries the nouns of the block.
        bool carried = named >= 2 && use != FrameUse.Noun && atoms[named] is TriggerAtom { IsNoun: true } && atoms[0] is RoleAtom { Possessive: false } && atoms[1] is WordsAtom;
        if (named >= 0 && !carried)
            return Named(atoms, named, use, scope);
        if (carried)
            atoms[named] = scope.Nouns.Count > 0 ? new WordsAtom(scope.Nouns, atoms[named].Start, atoms[named].Length) : throw Missing((TriggerAtom)atoms[named]);

        int start = 0;
        while (start < atoms.Count && atoms[start] is not WordsAtom)
            start++;
        if (start == atoms.Count)
            throw Missing(atoms, "it needs a word of its own, or <verb> or <noun>");
        if (start > 1)
            throw new FrameException(Descriptors.FrameSyntax, atoms[1].Start, atoms[1].Length, "only the subject may stand before the trigger; where two do it together, write one role and `symmetric: true`");
        bool plainSubject = start == 1 && atoms[0] is RoleAtom { Possessive: false };
        bool isNoun = use == FrameUse.Noun || !plainSubject;
        if (isNoun && use != FrameUse.Noun && start == 0 && atoms[0] is WordsAtom first && first.Words.All(w => scope.Verbs.Contains(w)))
            isNoun = false;
        int last = start;
        if (isNoun)
        {
            while (last + 1 < atoms.Count && atoms[last + 1] is WordsAtom next && !EnglishWords.IsLink(next) && !next.Is("not"))
                last++;
        }

        WordsAtom trigger = (WordsAtom)atoms[last];
        if (!EnglishWords.MayBeTrigger(trigger))
            throw Missing(atoms, $"'{trigger.Words[0]}' cannot be one");
        return new FrameTrigger(isNoun, trigger.Words, start, last);
    }

    private static FrameTrigger Named(List<Atom> atoms, int index, FrameUse use, FrameScope scope)
    {
        TriggerAtom trigger = (TriggerAtom)atoms[index];
        if (atoms.FindLastIndex(a => a is TriggerAtom) is int other && other != index)
            throw new FrameException(Descriptors.FrameSyntax, atoms[other].Start, atoms[other].Length, "a frame has one trigger; support verbs belong under `support`");
        if (!trigger.IsNoun && use == FrameUse.Noun)
            throw new FrameException(Descriptors.FrameSyntax, trigger.Start, trigger.Length, "a frame of `noun-frames` has <noun> as its trigger; move it to `frames`");
        if ((trigger.IsNoun ? scope.Nouns : scope.Verbs).Count == 0)
            throw Missing(trigger);
        return new FrameTrigger(trigger.IsNoun, [null], 0, index);
    }

    private static FrameException Missing(List<Atom> atoms, string why) =>
        atoms.Count == 0 ? new FrameException(Descriptors.FrameWithoutTrigger, 0, 0, "it is empty") : new FrameException(Descriptors.FrameWithoutTrigger, 0, atoms[atoms.Count - 1].Start + atoms[atoms.Count - 1].Length, why);

    private static FrameException Missing(TriggerAtom trigger) =>
        new(Descriptors.FrameWithoutTrigger, trigger.Start, trigger.Length, trigger.IsNoun ? "the block has no `nouns` for <noun>" : "the block has no `verbs` for <verb>");
}
