using SchemaGen.Discourse;
using SchemaGen.Explain;
using SchemaGen.Grammar;
using SchemaGen.Tables;

namespace SchemaGen.Matching;

/// <summary>Tries noun frames: the event noun's doer and undergoer stand around it, or around the support verb that carries it.</summary>
internal sealed class NounFrameMatcher
{
    private readonly DiscourseContext _context;
    private readonly ActorResolver _resolver;
    private readonly Lexeme[] _lexemes;
    private readonly FrameTable _frames;
    private ParsedSentence _sentence = null!;
    private NounGroup _group = null!;
    private Clause? _clause;
    private bool _isObject;
    private NounGroup? _measure;
    private bool _possessorIsObject;

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
        _measure = null;
        foreach (Clause clause in sentence.Clauses)
        {
            if ((Holds(clause.Undergoer) || Holds(clause.SecondObject) && !clause.IsPassive || clause.Particle >= 0 && HoldsPhrase(clause, clause.Particle))
                && !(clause.Link == ClauseLink.Relative && clause.Object == _group && clause.Subject == _group))
            {
                _clause = clause;
                _isObject = true;
                break;
            }

            if (HoldsPhrase(clause, -1) || Holds(clause.Subject) && clause.Subject!.In == clause)
                _clause ??= clause;
        }
    }

    /// <summary>True where the event noun is the second object of its clause: the first one fills what a phrase fills elsewhere.</summary>
    public bool IsSecondObject => _clause?.SecondObject == _group;

    /// <summary>True when a phrase of the clause, with a preposition's token or with any (-1), holds the event noun.</summary>
    private bool HoldsPhrase(Clause clause, int token)
    {
        foreach (PrepositionalPhrase phrase in clause.Phrases)
        {
            if ((token < 0 || phrase.Token == token) && Holds(phrase.Group))
                return true;
        }

        return false;
    }

    /// <summary>True for the event noun's group, a list with it, or a measure of it ("a round of talks").</summary>
    private bool Holds(NounGroup? group)
    {
        if (group is null)
            return false;
        if (group == _group || group.Members is { } members && members.Contains(_group))
            return true;
        if (group.Phrases is not [{ Group: { } inner } phrase, ..] || _lexemes[phrase.Token].Function != FunctionWord.Of
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
        Span<Binding> bindings = _context.Memory.Bindings(roles);
        int score = frame.Specificity;
        NounGroup? taken = null;
        bool lacks = false;
        _possessorIsObject = PossessorIsObject(frame) || SuffersPossessor();
        Miss? miss = null;
        int mentions = 0;
        for (int s = frame.FirstSlot, end = s + frame.SlotCount; s < end; s++)
        {
            Slot slot = _frames.Slot(s);
            bool filled = Fill(slot, supported, taken, out Binding binding) && (!slot.Is(SlotFlags.Several) || IsSeveral(binding));
            if (filled == slot.Is(SlotFlags.Negated) && !slot.Is(SlotFlags.Optional))
            {
                if (slot.Kind is not (SlotKind.NounSubject or SlotKind.Subject) || slot.Role != 0 || _context.Tables.Types[frame.Type].IsClaim)
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
            _context.Mentions.RemoveRange(mentions, _context.Mentions.Count - mentions);
            return null;
        }

        // "his visit", "the deployment": a bare back-reference tells no new event.
        int filledRoles = 0;
        foreach (ref readonly Binding binding in bindings)
            filledRoles += binding.IsFilled ? 1 : 0;
        if (!supported && (lacks && filledRoles == 0 || filledRoles <= 1 && bindings[0].Group is { IsPronoun: true } || lacks && filledRoles == 1 && IsDefinite()))
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

    private Binding? Subject(in Slot slot, bool supported)
    {
        bool actor = slot.Is(SlotFlags.Actor);
        if (supported && !_possessorIsObject && _clause!.Doer(_lexemes) is { } doer && doer != _group && Accepts(doer, actor))
            return new Binding(doer, null);
        if (!_possessorIsObject && Possessor(actor) is { } possessor)
            return new Binding(possessor, null);
        // "between A and B" before "by", since it names both parties.
        foreach (FunctionWord word in (ReadOnlySpan<FunctionWord>)[FunctionWord.Between, FunctionWord.By])
        {
            if (Phrase(word, actor) is { } group)
                return new Binding(group, null);
        }

        foreach (PrepositionalPhrase phrase in _group.PhraseSpan)
        {
            if (phrase.Group is { IsTime: false } group && _frames.Contains(slot.Words, _lexemes[phrase.Token].OwnLemma) && Accepts(group, actor))
                return new Binding(group, null);
        }

        if (National() is { } national)
            return new Binding(national, null);
        if (slot.Is(SlotFlags.Several) && !_isObject && _clause is { IsPassive: false, Subject: { } several } && several != _group && IsOccasion())
            return new Binding(several, null);
        return (Host(actor) ?? Involved(actor)) is { } host ? new Binding(host, null) : null;
    }

    /// <summary>"Kenya denied any role in the attack": who has a part in an event is taken for its doer.</summary>
    private NounGroup? Involved(bool actor)
    {
        if (_group.Preposition < 0 || _lexemes[_group.Preposition].Function is not (FunctionWord.In or FunctionWord.For))
            return null;
        foreach (NounGroup part in _sentence.Groups)
        {
            if (part.Last == _group.Preposition - 1 && EnglishNouns.IsInvolvement(_context.WordAt(part.Head)))
                return part.Possessor is { } owner && Accepts(owner, actor) ? owner
                    : part.OwnPronoun(_lexemes, _context.Workspace) is { } pronoun && Accepts(pronoun, actor) ? pronoun
                    : _clause is { IsPassive: false, Subject: { } subject } && subject != part && Accepts(subject, actor) ? subject : null;
        }

        return null;
    }

    /// <summary>"During talks with Uganda, Kenya called for ...": who does what the clause tells at a meeting takes part in it.</summary>
    private NounGroup? Host(bool actor)
    {
        if (_isObject || _clause is null || _clause.IsPassive || Phrase(FunctionWord.With, actor: true) is null || _clause.Subject is not { } subject || !Accepts(subject, actor))
            return null;
        return IsOccasion() ? subject : null;
    }

    /// <summary>True where the clause happens at, in or right around the event.</summary>
    private bool IsOccasion()
    {
        foreach (PrepositionalPhrase phrase in _clause?.Phrases ?? [])
        {
            if (Holds(phrase.Group))
                return EnglishNouns.IsOccasion(_context.WordAt(phrase.Token));
        }

        return false;
    }

    private NounGroup? Possessor(bool actor) =>
        (_group.Possessor ?? _measure?.Possessor) is { } possessor && Accepts(possessor, actor) ? possessor : _group.OwnPronoun(_lexemes, _context.Workspace) is { } pronoun && Accepts(pronoun, actor) ? pronoun : null;

    /// <summary>"{target}'s purchase of {what} from {source}": a frame may give the possessor to the undergoer.</summary>
    private bool PossessorIsObject(in Frame frame)
    {
        for (int s = frame.FirstSlot, end = s + frame.SlotCount; s < end; s++)
        {
            if (_frames.Slot(s) is { Kind: SlotKind.NounObject, Words: < 0, Role: >= 0 })
                return true;
        }

        return false;
    }

    /// <summary>"the envoy's arrest", "his release": a person is whom it is done to, unless a phrase tells somebody else.</summary>
    private bool SuffersPossessor()
    {
        if (!_lexemes[_group.Head].Has(WordTraits.Suffered) || Phrase(FunctionWord.Of, actor: false) is not null || Possessor(actor: true) is not { } possessor)
            return false;
        List<Party> parties = _resolver.Resolve(possessor, _sentence).Best;
        foreach (Party party in parties)
        {
            if (party.Person is null && (party.RoleWord < 0 || _context.Tables.Actors.RoleWordAt(party.RoleWord).Kind == NameKind.Body))
                return false;
        }

        return parties.Count > 0;
    }

    private NounGroup? Phrase(FunctionWord word, bool actor)
    {
        foreach (PrepositionalPhrase phrase in _group.PhraseSpan)
        {
            if (phrase.Group is { IsTime: false } group && _lexemes[phrase.Token].Function == word && Accepts(group, actor))
                return group;
        }

        // "talks held on Monday between Kenya and Uganda": the participle behind the noun takes its phrases.
        foreach (Clause clause in _sentence.Clauses)
        {
            if (word == FunctionWord.Between && clause is { Link: ClauseLink.Reduced, IsPassive: true } && clause.Governor == _group)
            {
                foreach (PrepositionalPhrase phrase in clause.Phrases)
                {
                    if (phrase.Group is { IsTime: false } group && _lexemes[phrase.Token].Function == word && Accepts(group, actor))
                        return group;
                }
            }
        }

        return null;
    }

    /// <summary>A national adjective or actor's name before the noun ("Kenyan attack"), as a group of its own.</summary>
    private NounGroup? National()
    {
        for (int k = _group.First; k < _group.Head; k++)
        {
            ref Lexeme name = ref _lexemes[k];
            if (name.NameOffset == 0 && name.Actor >= 0 && !Qualifies(k) && !_context.IsSidedWith(k))
                return Compound(k);
            if (name.NameOffset == 0 && name.RoleWord >= 0 && name.Pos != Pos.Adjective && k + name.NameLength - 1 < _group.Head)
                return Part(k, k + name.NameLength - 1, k + name.NameLength - 1);
        }

        return null;
    }

    /// <summary>"Nairobi-brokered talks": whoever stands before a hyphen and a participle is not the doer.</summary>
    private bool Qualifies(int k)
    {
        int hyphen = k + _lexemes[k].NameLength;
        return hyphen + 1 < _group.Head && _lexemes[hyphen].Pos == Pos.Hyphen && _lexemes[hyphen + 1].Pos == Pos.Adjective;
    }

    /// <summary>"Kenya-Uganda talks": the names that hyphens join before the noun.</summary>
    private NounGroup Compound(int first)
    {
        NounGroup? name = null;
        List<NounGroup>? names = null;
        for (int k = first; k < _group.Head; k++)
        {
            if (_lexemes[k].NameOffset == 0 && _lexemes[k].Actor >= 0)
            {
                if (name is not null)
                    (names ??= [name]).Add(Part(k, k + _lexemes[k].NameLength - 1, k));
                else
                    name = Part(k, k + _lexemes[k].NameLength - 1, k);
            }

            else if (_lexemes[k].NameOffset < 0 && _lexemes[k].Pos != Pos.Hyphen)
                break;
        }

        if (names is null)
            return name!;
        NounGroup all = Part(name!.First, names[^1].Last, names[^1].Head);
        all.Members = names;
        return all;
    }

    /// <summary>Tokens of the event noun's group as a group of their own.</summary>
    private NounGroup Part(int first, int last, int head)
    {
        NounGroup part = _context.Workspace.Noun(first, last, head);
        part.In = _group.In;
        return part;
    }

    private bool Accepts(NounGroup group, bool actor) => !actor || _resolver.Resolve(group, _sentence).Best.Count > 0;

    private Binding Object(in Slot slot, bool supported, NounGroup? taken)
    {
        if (slot is { Kind: SlotKind.NounObject, Words: < 0, Role: >= 0 })
            return (Possessor(slot.Is(SlotFlags.Actor)) ?? (supported ? _clause!.Doer(_lexemes) : null)) is { } possessor ? new Binding(possessor, null) : Binding.None;
        foreach (PrepositionalPhrase phrase in _group.PhraseSpan)
        {
            if (TryPhrase(phrase, slot, taken, out Binding binding))
                return binding;
        }

        if (supported)
        {
            foreach (PrepositionalPhrase phrase in _clause!.Phrases)
            {
                if (TryPhrase(phrase, slot, taken, out Binding binding))
                    return binding;
            }

            if (slot.Kind == SlotKind.NounObject && _clause.SecondObject == _group && _clause.Object is { } receiver && receiver != taken)
                return new Binding(receiver, null);
        }

        return Binding.None;
    }

    private bool TryPhrase(PrepositionalPhrase phrase, in Slot slot, NounGroup? taken, out Binding binding)
    {
        binding = new Binding(phrase.Group, phrase.Clause);
        bool linked = slot.Kind == SlotKind.Object ? _lexemes[phrase.Token].Function == FunctionWord.Of : _frames.Contains(slot.Words, _lexemes[phrase.Token].OwnLemma);
        if (!linked || phrase.Group is not null && phrase.Group == taken)
            return false;
        if (phrase.Group is { } group)
            return !group.IsTime && (slot.Heads < 0 || _frames.Contains(slot.Heads, _lexemes[group.Head].NounLemma) || _frames.Contains(slot.Heads, _lexemes[group.Head].OwnLemma))
                && (!slot.Is(SlotFlags.Known) || _resolver.Resolve(group, _sentence).Best.Count > 0)
                && (!slot.Is(SlotFlags.Actor) || _resolver.Resolve(group, _sentence).Best.Count > 0 || _lexemes[phrase.Token].Function != FunctionWord.In);
        return phrase.Clause is not null && !slot.Is(SlotFlags.Actor);
    }

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
