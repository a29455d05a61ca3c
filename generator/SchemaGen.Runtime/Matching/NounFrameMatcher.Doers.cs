using SchemaGen.Discourse;
using SchemaGen.Grammar;
using SchemaGen.Tables;

namespace SchemaGen.Matching;

/// <content>Who does what an event noun tells: its support verb's subject, its possessor, a phrase or a name before it.</content>
internal sealed partial class NounFrameMatcher
{
    private Binding? Subject(in Slot slot, bool supported)
    {
        bool actor = slot.Is(SlotFlags.Actor);
        // "urged Kenya to resume talks between the two countries": both parties are told, whoever brings them together.
        if (_symmetric && supported && Phrase(FunctionWord.Between, actor) is { } parties && Party.AreSeveral(_resolver.Resolve(parties, _sentence).Parties))
            return new Binding(parties, null);
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

        foreach (PrepositionalPhrase phrase in _happening is { } happening ? happening.PhraseSpan : [])
        {
            if (slot.Words >= 0 && phrase.Group is { IsTime: false } group && _frames.Contains(slot.Words, _lexemes[phrase.Token].OwnLemma) && Accepts(group, actor))
                return new Binding(group, null);
        }

        if (EnglishNouns.ComesFrom(_context.WordAt(_group.Head)) && Phrase(FunctionWord.From, actor) is { } origin)
            return new Binding(origin, null);
        if (National() is { } national)
            return new Binding(national, null);
        if (slot.Is(SlotFlags.Several) && !_isObject && _clause is { IsPassive: false, Subject: { } several } && several != _group && IsOccasion())
            return new Binding(several, null);
        return (Host(actor) ?? Involved(actor) ?? Blamed(actor) ?? Engaged(actor)) is { } host ? new Binding(host, null) : null;
    }

    /// <summary>"accused Kenya of attacks on Uganda", "was blamed for the attacks": whom a verb of blaming has for its object did it; null under other verbs.</summary>
    private NounGroup? Blamed(bool actor)
    {
        if (_clause?.Undergoer is not { } blamed || blamed == _group || _group.Preposition < 0 || !_lexemes[_clause.Verb.Head].Has(VerbUses.Speaks) || _lexemes[_group.Preposition].Function is not (FunctionWord.Of or FunctionWord.For) && _context.WordAt(_group.Preposition) is not "over"
            || !HoldsPhrase(_clause, _group.Preposition) || !Accepts(blamed, actor))
            return null;
        int lemma = _lexemes[_clause.Verb.Head].VerbLemma;
        for (int k = 0, n = _frames.VerbFrameCount(lemma); k < n; k++)
        {
            TypeInfo type = _context.Tables.Types[_frames.Frame(_frames.VerbFrame(lemma, k)).Type];
            if (type is { IsClaim: true, Implies: >= 0, Commitment: Commitment.Asserts })
                return blamed;
        }

        return null;
    }

    /// <summary>"resorted to raids on Kenya", "went ahead with the sale to Kenya", "refrained from attacks": the subject does it, or would; null under other verbs.</summary>
    private NounGroup? Engaged(bool actor)
    {
        if (_clause is not { IsPassive: false, Subject: { } subject } || subject == _group || _group.Preposition < 0 && _clause.Object != _group || !Accepts(subject, actor))
            return null;
        ReadOnlySpan<char> verb = _context.WordAt(_clause.Verb.Head);
        if (_group.Preposition < 0)
            return EnglishVerbs.Admits(verb) ? subject : null;
        return _group.Preposition > _clause.Verb.Last && HoldsPhrase(_clause, _group.Preposition) && EnglishVerbs.Engages(verb, _context.WordAt(_clause.Verb.Last + 1), _context.WordAt(_group.Preposition)) ? subject : null;
    }

    /// <summary>"Kenya denied any role in the attack": who has a part in an event is taken for its doer.</summary>
    private NounGroup? Involved(bool actor)
    {
        if (_group.Preposition < 0)
            return null;
        // "Kenya was behind the attack", "Kenya is responsible for the attack".
        if (_clause is { Verb.IsAuxiliaryOnly: true, Subject: { } culprit } && culprit != _group && (_context.WordAt(_group.Preposition) is "behind" || _group.Preposition > 0 && _context.WordAt(_group.Preposition - 1) is "responsible") && Accepts(culprit, actor))
            return culprit;
        if (_lexemes[_group.Preposition].Function is not (FunctionWord.In or FunctionWord.For))
            return null;
        foreach (NounGroup part in _sentence.GroupSpan)
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
        // "on a visit to Kenya", "responded with sanctions on Kenya": whoever does what the clause tells does this too.
        if (_clause is { IsPassive: false, Subject: { } doer } && doer != _group && _group.Preposition >= 0
            && (_lexemes[_group.Preposition].Function == FunctionWord.On && EnglishNouns.IsJourney(_context.WordAt(_group.Head))
                || _lexemes[_group.Preposition].Function == FunctionWord.With && EnglishVerbs.Responds(_context.WordAt(_clause.Verb.Head)))
            && Accepts(doer, actor))
            return doer;
        if (_isObject || _clause is null || _clause.IsPassive || Phrase(FunctionWord.With, actor: true) is null || _clause.Subject is not { } subject || !Accepts(subject, actor))
            return null;
        return IsOccasion() ? subject : null;
    }

    /// <summary>True where the clause happens at, in or right around the event.</summary>
    private bool IsOccasion()
    {
        foreach (PrepositionalPhrase phrase in _clause is { } clause ? clause.PhraseSpan : [])
        {
            if (Holds(phrase.Group))
                return EnglishNouns.IsOccasion(_context.WordAt(phrase.Token))
                    // "flew to Oakton for talks with the reeve".
                    || _lexemes[phrase.Token].Function == FunctionWord.For && EnglishNouns.IsTalk(_context.WordAt(_group.Head)) && EnglishVerbs.Moves(_context.WordAt(_clause!.Verb.Head)) && _clause.Object is null;
        }

        return false;
    }

    private NounGroup? Possessor(bool actor) =>
        (_group.Possessor ?? _measure?.Possessor) is { } possessor && Accepts(possessor, actor) ? possessor : _group.OwnPronoun(_lexemes, _context.Workspace) is { } pronoun && Accepts(pronoun, actor) ? pronoun : null;

    /// <summary>"the envoy's arrest", "his release": a person is whom it is done to, unless a phrase tells somebody else.</summary>
    private bool SuffersPossessor()
    {
        if (!_lexemes[_group.Head].Has(WordTraits.Suffered) || Phrase(FunctionWord.Of, actor: false) is not null || Possessor(actor: true) is not { } possessor)
            return false;
        PartyList parties = _resolver.Resolve(possessor, _sentence).Best;
        foreach (Party party in parties)
        {
            if (party.Person is null && (party.RoleWord < 0 || _context.Tables.Actors.RoleWordAt(party.RoleWord).Kind == NameKind.Body))
                return false;
        }

        return parties.Count > 0;
    }

    private NounGroup? Phrase(FunctionWord word, bool actor)
    {
        if (word == FunctionWord.Between && !_mayBeBetween)
            return null;
        foreach (PrepositionalPhrase phrase in _group.PhraseSpan)
        {
            if (phrase.Group is { IsTime: false } group && _lexemes[phrase.Token].Function == word && Accepts(group, actor))
                return group;
        }

        if (word != FunctionWord.Between)
            return null;
        // "talks were held in Nairobi between Kenya and Uganda", "protests erupted in Nairobi".
        if ((_happening ?? (_isObject ? _clause : null)) is { } around)
        {
            foreach (ref readonly PrepositionalPhrase phrase in around.PhraseSpan)
            {
                if (phrase.Group is { IsTime: false } group && _lexemes[phrase.Token].Function == word && Accepts(group, actor))
                    return group;
            }
        }

        // "talks held on Monday between Kenya and Uganda": the participle behind the noun takes its phrases.
        foreach (Clause clause in _sentence.ClauseSpan)
        {
            if (clause is { Link: ClauseLink.Reduced, IsPassive: true } && clause.Governor == _group)
            {
                foreach (ref readonly PrepositionalPhrase phrase in clause.PhraseSpan)
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
            if (name.NameOffset == 0 && name.RoleWord >= 0 && (name.Pos != Pos.Adjective || _context.Tables.Actors.RoleWordAt(name.RoleWord).Kind == NameKind.PersonNoun) && !_context.IsSidedWith(k) && k + name.NameLength - 1 < _group.Head)
                return Part(k, k + name.NameLength - 1, k + name.NameLength - 1);
        }

        return null;
    }

    /// <summary>"Nairobi-brokered talks": whoever stands before a hyphen and a participle is not the doer.</summary>
    private bool Qualifies(int k)
    {
        int hyphen = k + _lexemes[k].NameLength;
        return hyphen + 1 < _group.Head && _lexemes[hyphen].Pos == Pos.Hyphen && _lexemes[hyphen + 1].Pos == Pos.Adjective && _context.WordAt(hyphen + 1) is not "led";
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
}
