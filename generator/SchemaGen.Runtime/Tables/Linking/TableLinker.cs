namespace SchemaGen.Tables.Linking;

/// <summary>The tables of all types of a schema as one.</summary>
/// <param name="Words">The words of all frames.</param>
/// <param name="Frames">The frames, by trigger.</param>
/// <param name="ContentRules">The content rules, the most specific first.</param>
/// <param name="Rules">The places that records name as their rules.</param>
internal sealed record LinkedTables(WordTable Words, FrameTable Frames, ContentRule[] ContentRules, RuleTable Rules);

/// <summary>Joins the sections of all types: words of the same form become one, and frames are indexed by the words that trigger them.</summary>
/// <remarks>Done once a process and schema, in a millisecond or two for some dozens of types: the time goes with the words and frames.</remarks>
internal sealed class TableLinker
{
    private readonly WordLinker _words = new();
    private Frame[] _frames = new Frame[1 << 9];
    private Slot[] _slots = new Slot[1 << 11];
    private int _frameCount, _slotCount;

    /// <summary>Where each set begins, and the lemmas of all: as the types have them.</summary>
    private readonly IntList _sets = new(1 << 10), _lemmas = new(1 << 14);

    /// <summary>Two numbers a trigger: lemma and frame.</summary>
    private readonly IntList _triggers = new(1 << 14);
    private readonly List<Conditioned> _content = [];

    /// <summary>A content rule with the number of its conditions.</summary>
    private sealed record Conditioned(int Conditions, ContentRule Rule);

    /// <summary>Joins sections, in the order that frames refer to their types by.</summary>
    public static LinkedTables Link(TableList<TypeSection> sections)
    {
        TableLinker linker = new();
        RuleTable rules = new(sections);
        LinkedSection[] parts = new LinkedSection[sections.Count];
        // The words that trigger frames come first, so that the table of triggers is short.
        for (int i = 0; i < parts.Length; i++)
            parts[i] = new LinkedSection(sections[i], i, linker._words);
        foreach (LinkedSection part in parts)
            part.AddWords(linker._words);
        foreach (LinkedSection part in parts)
        {
            linker.Add(part, rules.Count);
            rules.Read(part);
        }

        ContentRule[] content = new ContentRule[linker._content.Count];
        for (int i = 0; i < content.Length; i++)
            content[i] = linker._content[i].Rule;
        FrameTable frames = linker.BuildFrames(linker._words.PluralLemmas());
        return new LinkedTables(linker._words.Build(), frames, content, rules);
    }

    private void Add(LinkedSection part, int rules)
    {
        // The first rule of a section is the type's own, and has its place already.
        (part.FirstSet, part.FirstRule) = (_sets.Count, rules);
        for (int n = part.Next(); n > 0; n--)
        {
            _sets.Add(_lemmas.Count);
            for (int lemmas = part.Next(); lemmas > 0; lemmas--)
                _lemmas.Add(part.Word());
        }

        for (int n = part.Next(); n > 0; n--)
            ReadFrame(part);
        for (int n = part.Next(); n > 0; n--)
            AddContent(new Conditioned(part.Next(), ReadContent(part)));
    }

    /// <summary>Adds a rule behind those that have as many conditions.</summary>
    private void AddContent(Conditioned rule)
    {
        int at = _content.Count;
        while (at > 0 && _content[at - 1].Conditions < rule.Conditions)
            at--;
        _content.Insert(at, rule);
    }

    private void ReadFrame(LinkedSection part)
    {
        int frame = _frameCount++, rule = part.Rule(), flags = part.Next(), specificity = part.Next(), support = part.Set(), slots = part.Next();
        if (frame == _frames.Length)
            Array.Resize(ref _frames, frame * 2);
        int firstSlot = _slotCount;
        for (int slot = 0; slot < slots; slot++)
        {
            if (_slotCount == _slots.Length)
                Array.Resize(ref _slots, _slotCount * 2);
            ref Slot read = ref _slots[_slotCount++];
            read = new Slot((SlotKind)part.Next(), (SlotFlags)part.Next(), part.Next() - 1, part.Set(), part.Set());
            flags |= read is { Kind: SlotKind.NounObject, Words: < 0, Role: >= 0 } ? (int)FrameFlags.TakesPossessor : 0;
        }

        _frames[frame] = new Frame(frame, part.Index, rule, (FrameFlags)flags, firstSlot, slots, specificity, support);
        for (int n = part.Next(); n > 0; n--)
            _triggers.Add(part.Word(), frame);
    }

    private static bool? Answer(int demanded) => demanded == 0 ? null : demanded == 2;

    private static ContentRule ReadContent(LinkedSection part)
    {
        var subject = (ContentSubject)part.Next();
        int modals = part.Set(), verbs = part.Set(), negated = part.Next(), conditional = part.Next(), anywhere = part.Set(), rule = part.Rule();
        ContentRule? then = part.Next() == 0 ? null : ReadContent(part);
        return new ContentRule(part.Index, subject, modals, verbs, Answer(negated), Answer(conditional), anywhere, then, rule);
    }

    /// <param name="plurals">As <see cref="WordLinker.PluralLemmas"/> gives them.</param>
    private FrameTable BuildFrames(IntList plurals)
    {
        TriggerIndex index = new(_words.Count);
        for (int i = 0; i < _triggers.Count; i += 2)
            index.Add(_triggers[i], (_frames[_triggers[i + 1]].Flags & FrameFlags.NounTrigger) != 0, _triggers[i + 1]);
        for (int i = 0; i < plurals.Count; i += 2)
            index.Share(plurals[i], plurals[i + 1]);
        IntList triggers = new(1 << 13), order = new(1 << 13), members = new(_lemmas.Count + 64);
        index.Build(_frames.AsSpan(0, _frameCount), triggers, order);
        LemmaSet[] sets = BuildSets(plurals, members);
        return new FrameTable(triggers.ToArray(), order.ToArray(), _frames[.._frameCount], _slots[.._slotCount], sets, members.Pack());
    }

    /// <summary>The sets with the plurals of their lemmas, each in order.</summary>
    private LemmaSet[] BuildSets(IntList plurals, IntList members)
    {
        // Where the plurals of each lemma begin, + 1: they stand in the order of their singulars.
        int[] firsts = new int[_words.Count];
        for (int i = plurals.Count - 2; i >= 0; i -= 2)
            firsts[plurals[i]] = i + 1;
        LemmaSet[] sets = new LemmaSet[_sets.Count];
        for (int set = 0; set < sets.Length; set++)
        {
            int first = members.Count;
            for (int i = _sets[set], end = set + 1 < _sets.Count ? _sets[set + 1] : _lemmas.Count; i < end; i++)
            {
                members.Add(_lemmas[i]);
                for (int k = firsts[_lemmas[i]] - 1; k >= 0 && k < plurals.Count && plurals[k] == _lemmas[i]; k += 2)
                    members.Add(plurals[k + 1]);
            }

            members.SortDistinct(first);
            ulong bits = 0;
            for (int i = first; i < members.Count; i++)
                bits |= LemmaBits.Of(members[i]);
            sets[set] = new LemmaSet(first, members.Count, bits);
        }

        return sets;
    }
}
