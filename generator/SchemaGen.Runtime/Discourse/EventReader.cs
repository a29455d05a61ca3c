using SchemaGen.Grammar;
using SchemaGen.Matching;
using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Discourse;

/// <summary>Makes events out of matches and out of the claims that are events too.</summary>
internal sealed partial class EventReader(DiscourseContext context, ActorResolver resolver)
{
    private readonly SchemaTables _tables = context.Tables;
    private readonly Token[] _tokens = context.Document.Tokens;
    private readonly DiscourseMemory _memory = context.Memory;
    private readonly ContentTyper _typer = new(context, resolver);
    private readonly ClauseVerbs _verbs = new(context.Lexemes);

    /// <summary>Adds the events of a sentence.</summary>
    public void Read(List<Match> matches, List<ClaimDraft> claims, int fromClaim, List<EventDraft> events)
    {
        int from = events.Count;
        foreach (Match match in matches)
        {
            if (!_tables.Types[match.Frame.Type].IsClaim && Make(match) is { } made)
                events.Add(made);
        }

        for (int k = fromClaim; k < claims.Count; k++)
        {
            if (Imply(claims[k]) is { } implied && !IsFound(events, from, implied))
                events.Add(implied);
        }

        RemoveRepeated(events, from);
    }

    private static bool IsFound(List<EventDraft> events, int from, EventDraft draft)
    {
        for (int k = from; k < events.Count; k++)
        {
            if (events[k].Trigger == draft.Trigger && events[k].Type == draft.Type)
                return true;
        }

        return false;
    }

    /// <summary>Adds the events that whole clauses are by their modality, whatever their verb.</summary>
    public void ReadClauses(ParsedSentence sentence, List<EventDraft> events)
    {
        int from = events.Count;
        while (from > 0 && events[from - 1].Sentence == sentence)
            from--;
        foreach (Clause clause in sentence.ClauseSpan)
        {
            if (clause.Verb.Form != VerbGroupForm.Finite || clause.IsPassive || clause.Opener is FunctionWord.Whether or FunctionWord.If || clause.Subject is not { } subject
                || resolver.Resolve(subject, sentence).Parties is not { Count: > 0 } parties || _typer.FindEvent(sentence, clause) is not { } rule)
                continue;
            // "will not rule out sales", "would not confirm it": who does not refuse has done nothing, and who does not say so only keeps silent.
            if (_tables.Types[rule.Type].Commitment == Commitment.Denies && clause.Verb.Negated && rule.Verbs < 0 && (IsRefusal(clause) || _verbs.Speaks(clause.Verb)))
                continue;
            if (IsTold(events, from, clause, rule.Type))
                continue;
            for (int k = events.Count - 1; k >= from; k--)
            {
                // "has stopped selling": what it stops gives way to the stopping.
                if (_tables.Types[rule.Type].Beats.Contains(events[k].Type) && (events[k].Clause == clause || events[k].Clause is { } inner && rule.Then is not null && clause.Complements.Contains(inner)))
                {
                    context.Recorder?.Drop(events[k].Match, "what it tells is part of what the clause tells");
                    events.RemoveAt(k);
                }
            }

            EventDraft made = OfClause(sentence, clause, rule, parties);
            if (TakeWord(events, from, made) is { } claim)
                made.Implied = claim;
            events.Add(made);
        }
    }

    /// <summary>"Oakdale said it would not recognise Elmford": what is refused by saying so is one event, and the clause tells more of it. Takes out the event that the claim is; null where the clause tells none.</summary>
    private ClaimDraft? TakeWord(List<EventDraft> events, int from, EventDraft made)
    {
        for (int k = from; k < events.Count; k++)
        {
            if (events[k] is { Implied: { } claim } said && said.Type == made.Type && claim.Match?.Frame.Type != claim.Type && _tables.Types[claim.Type].Commitment == Commitment.Denies
                && claim.Content.Contains(made.Trigger) && Party.ShareCode(claim.Speaker.Parties, made.Roles[0].Parties))
            {
                events.RemoveAt(k);
                return claim;
            }
        }

        return null;
    }

    private bool IsRefusal(Clause clause) =>
        context.Lexemes[clause.Verb.Head].Has(WordTags.NegatesComplement) || clause.Verb.Last + 1 < context.Document.TokenCount && EnglishVerbs.Prevents(context.WordAt(clause.Verb.Head), context.WordAt(clause.Verb.Last + 1));

    private static bool IsTold(List<EventDraft> events, int from, Clause clause, int type)
    {
        for (int k = from; k < events.Count; k++)
        {
            if (events[k].Clause == clause && events[k].Type == type)
                return true;
        }

        return false;
    }

    private EventDraft OfClause(ParsedSentence sentence, Clause clause, ContentRule rule, PartyList parties)
    {
        EventDraft draft = Draft(rule.Type, rule.Rule, sentence, clause.Verb.First, clause);
        (draft.Words, draft.IsClause) = (new TokenRange(clause.First, clause.Last), true);
        TypeInfo type = _tables.Types[rule.Type];
        for (int r = 1; r < type.Roles.Count; r++)
        {
            if (type.Roles[r].Kind == RoleKind.Clause)
                draft.Roles[r].Words.Add(Extent.Of(clause, sentence, _tokens));
        }

        draft.Roles[0].Parties.AddRange(parties);
        draft.Roles[0].Words.Add(TokenRange.Of(clause.Subject!));
        return draft;
    }

    /// <summary>A draft whose roles are all empty.</summary>
    private EventDraft Draft(int type, int rule, ParsedSentence sentence, int trigger, Clause? clause)
    {
        EventDraft draft = _memory.EventDrafts.TakeAsLeft();
        draft.Reset();
        (draft.Type, draft.Rule, draft.Sentence, draft.Trigger, draft.Clause) = (type, rule, sentence, trigger, clause);
        for (int r = 0; r < _tables.Types[type].Roles.Count; r++)
            draft.Roles.Add(_memory.Holder());
        return draft;
    }

    private EventDraft? Make(Match match)
    {
        TypeInfo type = _tables.Types[match.Frame.Type];
        // "will not rule out sales", "did not turn the offer down": who does not refuse has done nothing.
        if (type.Commitment == Commitment.Denies && match is { Noun: null, Clause.Verb.Negated: true })
        {
            context.Recorder?.Drop(match, "what is not refused is no refusal");
            return null;
        }

        // "may not agree on all issues": nor has anything who does not promise.
        if (type.Commitment == Commitment.Pledges && match is { Noun: null, Clause.Verb.Negated: true })
        {
            context.Recorder?.Drop(match, "what is not promised is no promise");
            return null;
        }

        EventDraft draft = Draft(match.Frame.Type, match.Frame.Rule, match.Sentence, match.Trigger, match.Clause);
        ReadOnlySpan<Roleholder> roles = draft.Roles.Span;
        TokenRange words = match.Noun is { } noun ? TokenRange.Of(noun) : new TokenRange(match.Clause!.Verb.First, match.Clause.Verb.Last);
        if (match.Supported)
            words = words.Union(new TokenRange(match.Clause!.Verb.First, match.Clause.Verb.Last));
        if (match is { Noun: null, Clause.SecondObject: { } second })
            words = words.Union(Extent.WithOwners(second, context.Lexemes));
        for (int r = 0; r < roles.Length; r++)
        {
            ref readonly Binding binding = ref match.Bindings.Span[r];
            if (binding.Group is { } group)
            {
                // "to defend itself": that is done to nobody else.
                if (r > 0 && group.IsPronoun && type.Roles[r].Kind == RoleKind.Actor && context.WordAt(group.Head) is "itself" or "himself" or "herself" or "themselves" or "ourselves" or "myself")
                {
                    context.Recorder?.Drop(match, "it is done to nobody else");
                    return null;
                }

                TokenRange range = Extent.WithOwners(group, context.Lexemes);
                // "She left Oakton after meeting the reeve": the meeting's words begin where it is told.
                if (r > 0 || match is not { Noun: null, Clause: { } told } || group.In == told || range.Last + 1 >= told.Verb.First)
                    words = words.Union(range);
                if (type.Roles[r].Kind == RoleKind.Actor)
                    roles[r].Parties.AddRange(resolver.Resolve(group, match.Sentence).Best);
                roles[r].Words.Add(range);
            }
            else if (binding.Clause is { } clause)
            {
                TokenRange range = Extent.Of(clause, match.Sentence, _tokens, match.Clause);
                roles[r].Words.Add(range);
            }
            else if (binding.Quotation >= 0)
            {
                Quotation quotation = match.Sentence.Quotations[binding.Quotation];
                roles[r].Words.Add(new TokenRange(quotation.First, quotation.Last));
            }
        }

        for (int r = 0; r < roles.Length; r++)
        {
            if (type.Roles[r].Kind == RoleKind.Actor && type.Roles[r].Required && roles[r].Parties.Count == 0 && !(r == 0 && (match.LacksDoer || !HasSlot(match.Frame, 0))))
            {
                context.Recorder?.Drop(match, $"no actor fills {type.Roles[r].Name}");
                return null;
            }
        }

        if (match.Bindings[0].Group is { Preposition: >= 0 } place && place.Preposition > match.Trigger && IsLocative(place.Preposition))
            ActInPlace(roles[0].Parties);
        if (roles[0].Parties.Count > 0 && type.Roles[0].Kind == RoleKind.Actor && roles[0].Parties.TrueForAll(p => p.IsPlace))
        {
            context.Recorder?.Drop(match, "a place does not act");
            return null;
        }

        if (type.Symmetric && match is { Supported: true, Clause: { IsPassive: false, Subject: { } holds } } && holds != match.Bindings[0].Group && resolver.Resolve(holds, match.Sentence).Parties is [{ Person: not null } person])
            TakePart(person, roles[0].Parties);
        DropSelf(type, roles, match is { Noun: null });
        for (int r = 1; r < roles.Length; r++)
        {
            if (roles[r].Parties.Count == 0 && match.Bindings[r].Group is { IsPronoun: true } own && context.Lexemes[own.First].IsPossessivePronoun && OwnerAround(match, roles[0].Parties) is { } owner)
                roles[r].Parties.Add(owner);
        }

        (draft.Match, draft.Words, draft.IsMutual) = (match, words, IsMutual(match));
        return draft;
    }

    /// <summary>"Kenya accused Uganda of shelling its villages": nobody does that to what is his own, so that "its" takes up who says it; null where nobody else does.</summary>
    private Party? OwnerAround(Match match, PartyList sources) =>
        match is { Noun: null, Clause: { Link: ClauseLink.PrepositionIng, Parent: { } around } } && around.Doer(context.Lexemes) is { } doer && resolver.Resolve(doer, match.Sentence).Parties is [{ IsUnknown: false } owner] && !owner.SharesCode(sources)
            ? _memory.Side(owner)
            : null;

    private bool IsLocative(int preposition) => context.Lexemes[preposition].Function == FunctionWord.In || context.WordAt(preposition) is "across" or "throughout";

    /// <summary>"protests in Kenya": what is done in a place, its people do.</summary>
    private void ActInPlace(PartyList parties)
    {
        for (int k = 0; k < parties.Count; k++)
        {
            if (parties[k] is { Person: null, RoleWord: < 0 } place)
                parties[k] = _memory.Party(place.Code, _tables.PeopleRole, place.First, place.Last, place.Actor);
        }
    }

    /// <summary>"The president will hold talks between Kenya and Uganda": whoever holds them speaks there for his country.</summary>
    private static void TakePart(Party person, PartyList parties)
    {
        for (int k = 0; k < parties.Count && parties.Count > 1; k++)
        {
            if (parties[k] is { Person: null } state && state.SameCode(person) && state.Role == person.Role)
                parties[k] = person;
        }
    }

    private bool HasSlot(in Frame frame, int role)
    {
        for (int s = frame.FirstSlot, end = s + frame.SlotCount; s < end; s++)
        {
            if (_tables.Frames.Slot(s).Role == role)
                return true;
        }

        return false;
    }

    /// <summary>"accused each other", or a frame that asks for several doers.</summary>
    private bool IsMutual(Match match)
    {
        for (int s = match.Frame.FirstSlot, end = s + match.Frame.SlotCount; s < end; s++)
        {
            if (_tables.Frames.Slot(s) is { Role: 0 } slot && slot.Is(SlotFlags.Several))
                return true;
        }

        if (!match.Sentence.Has(SentenceMarks.Reciprocal))
            return false;
        foreach (ref readonly Binding binding in match.Bindings)
        {
            if (IsReciprocal(binding.Group))
                return true;
        }

        return match.Noun is null && IsReciprocal(match.Clause?.Undergoer);
    }

    /// <summary>"each other", "each other's goods".</summary>
    private bool IsReciprocal(NounGroup? group) => group is not null && (context.IsEachOther(group) || IsMutual(group) || group.Possessor is { } owner && context.IsEachOther(owner));

    /// <summary>"mutual assistance": it goes both ways.</summary>
    private bool IsMutual(NounGroup group)
    {
        for (int k = group.First; k < group.Head; k++)
        {
            if (context.WordAt(k) is "mutual" or "reciprocal")
                return true;
        }

        return false;
    }

    /// <summary>Nobody does a thing to himself: a target that is also the source was read wrongly or is reflexive. Rebels may take a town of their own country.</summary>
    /// <param name="type">The type of the event.</param>
    /// <param name="roles">Its roles.</param>
    /// <param name="told">True where a verb tells it: "Reeve Amina Odhiambo urged Oakdale to pay" has two parties, her "calls for Oakdale's help" one.</param>
    private void DropSelf(TypeInfo type, ReadOnlySpan<Roleholder> roles, bool told)
    {
        for (int r = 1; r < roles.Length; r++)
        {
            for (int k = type.Roles[r].Kind == RoleKind.Actor ? roles[r].Parties.Count - 1 : -1; k >= 0; k--)
            {
                if (IsSelf(roles[r].Parties[k], roles[0].Parties) && !(told && IsOwnState(roles[r].Parties[k], roles[0].Parties)))
                    roles[r].Parties.RemoveAt(k);
            }
        }
    }

    /// <summary>True for the state, by its name, of the one person who does it.</summary>
    private bool IsOwnState(Party party, PartyList sources) =>
        party is { Person: null, RoleWord: < 0, IsPlace: false, Actor: >= 0 } && _tables.Actors.Kind(party.Actor) == ActorKind.State && sources is [{ Person: not null } person] && person.SameCode(party);

    private bool IsSelf(Party party, PartyList sources)
    {
        foreach (Party source in sources)
        {
            if (source.SameCode(party) && (party.IsPlace && !context.IsArmedGroup(source) || source.Role == party.Role && (party is { IsUnknown: true, IsPlural: true, Person: null } || !(AreApart(source, party) || AreApart(party, source)))))
                return true;
        }

        return false;
    }

    /// <summary>"Reeve Amina Odhiambo accused the government", "ordered her trade minister to leave": a person and a body or another office of one country are two, and so are two persons who are named.</summary>
    private static bool AreApart(Party party, Party other) =>
        party.Person is not null && (other.Person is not null ? party.Person != other.Person : other.RoleWord >= 0 && other.RoleWord != party.Person.Title);

    private EventDraft? Imply(ClaimDraft claim)
    {
        TypeInfo type = _tables.Types[claim.Type];
        // "vowed to retaliate": what is promised may have the force of another claim, and then is its event.
        if (type.Implies < 0 && type.Commitment == Commitment.Pledges && claim.ContentClause is { } content
            && _typer.Find(claim.Sentence, claim.Content, claim.Speaker.Parties, [content], out _) is { } force)
            type = _tables.Types[force.Type];
        if (type.Implies < 0)
            return null;
        TypeInfo implied = _tables.Types[type.Implies];
        EventDraft draft = Draft(type.Implies, claim.Rule, claim.Sentence, claim.Trigger >= 0 ? claim.Trigger : claim.Words.First, claim.Clause);
        for (int r = 0; r < draft.Roles.Count; r++)
        {
            int from = r < type.ImpliedRoles.Count ? type.ImpliedRoles[r] : -1;
            if (from >= 0 && type.Roles[from].Kind != RoleKind.Actor)
                draft.Roles[r].Words.Add(claim.Content);
            else if (from >= 0)
                draft.Roles[r].CopyFrom(from == 0 ? claim.Speaker : claim.Addressee);
        }

        DropSelf(implied, draft.Roles.Span, claim.Match is { Noun: null });
        (draft.Match, draft.Words, draft.Implied, draft.IsMutual) = (claim.Match, claim.Words, claim, claim.Match is { } match && IsMutual(match));
        return draft;
    }

    private static bool TakesPartIn(EventDraft draft, Party party)
    {
        foreach (Roleholder role in draft.Roles)
        {
            if (party.SharesCode(role.Parties))
                return true;
        }

        return false;
    }
}
