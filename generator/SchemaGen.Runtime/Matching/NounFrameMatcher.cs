using SchemaGen.Discourse;
using SchemaGen.Explain;
using SchemaGen.Grammar;
using SchemaGen.Tables;

namespace SchemaGen.Matching;

/// <summary>Tries noun frames: the event noun's doer and undergoer stand around it, or around the support verb that carries it.</summary>
internal sealed partial class NounFrameMatcher
{
    private readonly DiscourseContext _context;
    private readonly ActorResolver _resolver;
    private readonly Lexeme[] _lexemes;
    private readonly FrameTable _frames;
    private ParsedSentence _sentence = null!;
    private NounGroup _group = null!;
    private Clause? _clause;
    private bool _isObject, _isAlone, _mayBeMeasured, _mayBeBetween;
    private NounGroup? _measure;
    private bool _possessorIsObject;
    private bool _symmetric;
    private Clause? _happening;

    public NounFrameMatcher(DiscourseContext context, ActorResolver resolver)
    {
        (_context, _resolver) = (context, resolver);
        _lexemes = context.Lexemes;
        _frames = context.Tables.Frames;
    }

    /// <summary>Takes up an event noun, whose frames are then tried.</summary>
    public void Begin(ParsedSentence sentence, NounGroup group)
    {
        (_sentence, _group) = (sentence, group);
        _clause = null;
        _isObject = false;
        _mayBeMeasured = sentence.Has(SentenceMarks.Measure);
        _isAlone = !_mayBeMeasured & !group.IsMember;
        _mayBeBetween = sentence.Has(SentenceMarks.Between);
        _measure = null;
        foreach (Clause clause in sentence.ClauseSpan)
        {
            if ((Holds(clause.Undergoer) || Holds(clause.SecondObject) && !clause.IsPassive || clause.Particle >= 0 && HoldsPhrase(clause, clause.Particle) && !EnglishNouns.TellsWhen(_context.WordAt(clause.Particle)))
                && !(clause.Link == ClauseLink.Relative && clause.Object == _group && clause.Subject == _group))
            {
                _clause = clause;
                _isObject = true;
                break;
            }

            if (HoldsPhrase(clause, -1) || Holds(clause.Subject) && clause.Subject!.In == clause)
                _clause ??= clause;
        }

        _happening = null;
        if (_isObject)
            return;
        foreach (Clause clause in sentence.ClauseSpan)
        {
            if (clause.Subject == group && !clause.IsPassive && (clause.Object is not { } o || _context.WordAt(o.Head) is "place") && EnglishVerbs.Occurs(_context.WordAt(clause.Verb.Head)))
                _happening = clause;
        }
    }

    /// <summary>The clause that may carry the event noun, or null.</summary>
    public Clause? Clause => _clause;

    /// <summary>The clause that tells that the event noun happens, or null.</summary>
    public Clause? Happening => _happening;

    /// <summary>True where the event noun is the second object of its clause: the first one fills what a phrase fills elsewhere.</summary>
    public bool IsSecondObject => _clause?.SecondObject == _group;

    /// <summary>True when a phrase of the clause, with a preposition's token or with any (-1), holds the event noun.</summary>
    private bool HoldsPhrase(Clause clause, int token)
    {
        foreach (ref readonly PrepositionalPhrase phrase in clause.PhraseSpan)
        {
            if ((token < 0 || phrase.Token == token) && Holds(phrase.Group))
                return true;
        }

        return false;
    }

    /// <summary>True for the event noun's group, a list with it, or a measure of it ("a round of talks").</summary>
    private bool Holds(NounGroup? group)
    {
        // Most stand neither in a list nor behind a measure.
        if (group == _group)
            return true;
        if (_isAlone || group is null)
            return false;
        if (group.Members is { } members && members.Contains(_group))
            return true;
        if (!_mayBeMeasured || group.Phrases is not [{ Group: { } inner } phrase, ..] || _lexemes[phrase.Token].Function != FunctionWord.Of
            || inner != _group && !(inner.Members?.Contains(_group) ?? false) || !_lexemes[group.Head].Has(WordTraits.Measure))
            return false;
        _measure = group;
        return true;
    }

    /// <summary>Tries a frame.</summary>
    public Match? Try(in Frame frame)
    {
        bool supported = _isObject && IsSupport(frame);
        int roles = _context.Tables.Types[frame.Type].Roles.Count;
        _symmetric = _context.Tables.Types[frame.Type].Symmetric;
        Span<Binding> bindings = _context.Memory.Bindings(roles);
        int score = frame.Specificity;
        NounGroup? taken = null;
        bool lacks = false;
        _possessorIsObject = (frame.Flags & FrameFlags.TakesPossessor) != 0 || SuffersPossessor();
        Miss? miss = null;
        int mentions = 0;
        for (int s = frame.FirstSlot, end = s + frame.SlotCount; s < end; s++)
        {
            ref readonly Slot slot = ref _frames.Slot(s);
            bool filled = Fill(slot, supported, taken, out Binding binding) && (!slot.Is(SlotFlags.Several) || IsSeveral(binding));
            if (filled == slot.Is(SlotFlags.Negated) && !slot.Is(SlotFlags.Optional))
            {
                if (slot.Kind is not (SlotKind.NounSubject or SlotKind.Subject) || slot.Role != 0 || slot.Is(SlotFlags.Known) || _context.Tables.Types[frame.Type].IsClaim)
                {
                    if (_context.Recorder is not { } recorder)
                        return null;
                    mentions = miss is null ? _context.Mentions.Count : mentions;
                    recorder.Missed(ref miss, _sentence, _group.Head, frame, s, binding);
                    continue;
                }

                lacks = true;
                score -= 12;
                continue;
            }

            if (!filled)
                continue;
            score += 2;
            if (slot.Role < 0 || bindings[slot.Role].IsFilled)
                continue;
            bindings[slot.Role] = binding;
            if (slot.Kind == SlotKind.NounSubject)
                taken = binding.Group;
        }

        if (miss is not null)
        {
            miss.Filled = (score - frame.Specificity) / 2;
            _context.ForgetMentions(mentions);
            return null;
        }

        // "his visit", "the deployment": a bare back-reference tells no new event.
        int filledRoles = 0;
        foreach (ref readonly Binding binding in bindings)
            filledRoles += binding.IsFilled ? 1 : 0;
        if (!supported && (lacks && filledRoles == 0 && !IsNews() || filledRoles <= 1 && bindings[0].Group is { IsPronoun: true } || lacks && filledRoles == 1 && IsDefinite()))
        {
            _context.Recorder?.Missed(_sentence, _group.Head, frame, "an event noun without its parties only refers back");
            return null;
        }

        Match match = _context.Memory.Match(frame, _sentence, _group.Head, bindings);
        (match.Clause, match.Noun, match.Supported, match.LacksDoer, match.Score) = (_clause, _group, supported, lacks, score);
        match.IsOccasion = !supported && IsOccasion();
        return match;
    }

    private bool IsSeveral(in Binding binding) => binding.Group is { } group && Party.AreSeveral(_resolver.Resolve(group, _sentence).Parties);

    private bool IsDefinite() => _lexemes[_group.First].Function is FunctionWord.This or FunctionWord.These;

    /// <summary>"Formal talks have begun": what both sides do, told without a determiner to happen, is new though its parties were named before.</summary>
    private bool IsNews() => _symmetric && _happening is not null && _group.Possessor is null && _lexemes[_group.First].Pos != Pos.Determiner;

    private bool IsSupport(in Frame frame)
    {
        ref Lexeme verb = ref _lexemes[_clause!.Verb.Head];
        // "called for a truce": what is asked for is not done by asking.
        if (_clause.Particle == _clause.Verb.Last + 1 && _lexemes[_clause.Particle].Function == FunctionWord.For)
            return false;
        // "held up the aid": with a particle the verb carries nothing.
        return verb.Has(WordTags.LightVerb) && _clause.Particle != _clause.Verb.Last + 1 || _clause.Verb.IsAuxiliaryOnly && verb.Function is FunctionWord.Have or FunctionWord.Do || _frames.Contains(frame.SupportVerbs, verb.VerbLemma);
    }

    private bool Fill(in Slot slot, bool supported, NounGroup? taken, out Binding binding)
    {
        binding = Binding.None;
        switch (slot.Kind)
        {
            case SlotKind.NounSubject or SlotKind.Subject:
                return Subject(slot, supported) is { } subject && Set(subject, out binding);
            case SlotKind.NounObject or SlotKind.Preposition or SlotKind.Object:
                return Object(slot, supported, taken) is { IsFilled: true } found && Set(found, out binding);
            case SlotKind.Modifier:
                return HasModifier(slot);
            case SlotKind.Clause or SlotKind.Infinitive or SlotKind.Ing:
                return Complement(slot) is { } clause && Set(new Binding(null, clause), out binding);
            default:
                return false;
        }

        static bool Set(Binding value, out Binding binding)
        {
            binding = value;
            return true;
        }
    }

    private bool Accepts(NounGroup group, bool actor) => !actor || _resolver.Resolve(group, _sentence).Best.Count > 0;

    private Binding Object(in Slot slot, bool supported, NounGroup? taken)
    {
        if (slot is { Kind: SlotKind.NounObject, Words: < 0, Role: >= 0 })
            return (Possessor(slot.Is(SlotFlags.Actor)) ?? (supported ? _clause!.Doer(_lexemes) : null)) is { } possessor ? new Binding(possessor, null) : Binding.None;
        // "offered Kenya support in its quarrel with Uganda": whoever is given it goes before whom a phrase names.
        if (supported && slot is { Kind: SlotKind.NounObject } && slot.Is(SlotFlags.Actor) && IsSecondObject && _clause!.Object is { } given && given != taken && _resolver.Resolve(given, _sentence).Parties.Count > 0)
            return new Binding(given, null);
        foreach (PrepositionalPhrase phrase in _group.PhraseSpan)
        {
            if (TryPhrase(phrase, slot, taken, out Binding binding))
                return binding;
        }

        if ((supported ? _clause : _happening) is { } around)
        {
            foreach (ref readonly PrepositionalPhrase phrase in around.PhraseSpan)
            {
                if (TryPhrase(phrase, slot, taken, out Binding binding))
                    return binding;
            }

            if (slot.Kind == SlotKind.NounObject && around.SecondObject == _group && around.Object is { } receiver && receiver != taken)
                return new Binding(receiver, null);
        }

        return Binding.None;
    }

    private bool TryPhrase(PrepositionalPhrase phrase, in Slot slot, NounGroup? taken, out Binding binding)
    {
        binding = new Binding(phrase.Group, phrase.Clause);
        bool linked = slot.Kind == SlotKind.Object ? _lexemes[phrase.Token].Function == FunctionWord.Of : _frames.Contains(slot.Words, _lexemes[phrase.Token].OwnLemma);
        // "a warning against the sale of carts to Kenya": what is to or for somebody is so by the event noun right before.
        if (linked && slot.Is(SlotFlags.Actor) && _lexemes[phrase.Token].Function is FunctionWord.To or FunctionWord.For && IsAnotherEvent(phrase.Token - 1))
            return false;
        // "talks on Kenya": whom they are about takes no part.
        if (!linked || phrase.Group is not null && phrase.Group == taken || _lexemes[phrase.Token].Function == FunctionWord.On && EnglishNouns.IsTalk(_context.WordAt(_group.Head)))
            return false;
        if (phrase.Group is { } group)
            return !group.IsTime && (slot.Heads < 0 || _frames.Contains(slot.Heads, _lexemes[group.Head].NounLemma) || _frames.Contains(slot.Heads, _lexemes[group.Head].OwnLemma))
                && (!slot.Is(SlotFlags.Known) || _resolver.Resolve(group, _sentence).Best.Count > 0)
                && (!slot.Is(SlotFlags.Actor) || _resolver.Resolve(group, _sentence).Best.Count > 0 || _lexemes[phrase.Token].Function != FunctionWord.In);
        return phrase.Clause is not null && !slot.Is(SlotFlags.Actor);
    }

    private bool IsAnotherEvent(int token) => token > _group.Last && _lexemes[token].Has(VerbUses.NamesEvent) && _lexemes[token].IsNominal;

    private bool HasModifier(in Slot slot)
    {
        for (int k = _group.Head - 1; k >= _group.First; k--)
        {
            if (_frames.Contains(slot.Heads, _lexemes[k].NounLemma) || _frames.Contains(slot.Heads, _lexemes[k].OwnLemma) || _frames.Contains(slot.Words, _lexemes[k].OwnLemma))
                return true;
        }

        return false;
    }

    private Clause? Complement(in Slot slot) => _group.Complement is { } clause && (slot.Kind == SlotKind.Infinitive) == (clause.Verb.Form == VerbGroupForm.Infinitive) ? clause : null;
}
