using System.Runtime.InteropServices;
using SchemaGen.Grammar;
using SchemaGen.Matching;
using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Discourse;

/// <summary>Makes events out of matches and out of the claims that are events too.</summary>
internal sealed class EventReader(DiscourseContext context, ActorResolver resolver)
{
    private readonly SchemaTables _tables = context.Tables;
    private readonly Token[] _tokens = context.Document.Tokens;
    private readonly DiscourseMemory _memory = context.Memory;
    private readonly ContentTyper _typer = new(context, resolver);

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
        foreach (Clause clause in sentence.Clauses)
        {
            if (clause.Verb.Form != VerbGroupForm.Finite || clause.IsPassive || clause.Opener is FunctionWord.Whether or FunctionWord.If || clause.Subject is not { } subject
                || resolver.Resolve(subject, sentence).Parties is not { Count: > 0 } parties || _typer.FindEvent(sentence, clause) is not { } rule)
                continue;
            if (!IsTold(events, from, clause, rule.Type))
                events.Add(OfClause(sentence, clause, rule, parties));
        }
    }

    private static bool IsTold(List<EventDraft> events, int from, Clause clause, int type)
    {
        for (int k = from; k < events.Count; k++)
        {
            if (events[k].Clause == clause && events[k].Type == type)
                return true;
        }

        return false;
    }

    private EventDraft OfClause(ParsedSentence sentence, Clause clause, ContentRule rule, List<Party> parties)
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
        EventDraft draft = _memory.EventDrafts.Take();
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

        EventDraft draft = Draft(match.Frame.Type, match.Frame.Rule, match.Sentence, match.Trigger, match.Clause);
        List<Roleholder> roles = draft.Roles;
        TokenRange words = match.Noun is { } noun ? TokenRange.Of(noun) : new TokenRange(match.Clause!.Verb.First, match.Clause.Verb.Last);
        if (match.Supported)
            words = words.Union(new TokenRange(match.Clause!.Verb.First, match.Clause.Verb.Last));
        if (match is { Noun: null, Clause.SecondObject: { } second })
            words = words.Union(Extent.WithOwners(second, context.Lexemes));
        for (int r = 0; r < roles.Count; r++)
        {
            Binding binding = match.Bindings[r];
            if (binding.Group is { } group)
            {
                TokenRange range = Extent.WithOwners(group, context.Lexemes);
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

        for (int r = 0; r < roles.Count; r++)
        {
            if (type.Roles[r].Kind == RoleKind.Actor && type.Roles[r].Required && roles[r].Parties.Count == 0 && !(r == 0 && (match.LacksDoer || !HasSlot(match.Frame, 0))))
            {
                context.Recorder?.Drop(match, $"no actor fills {type.Roles[r].Name}");
                return null;
            }
        }

        if (roles[0].Parties.Count > 0 && type.Roles[0].Kind == RoleKind.Actor && roles[0].Parties.TrueForAll(p => p.IsPlace))
        {
            context.Recorder?.Drop(match, "a place does not act");
            return null;
        }

        DropSelf(type, roles);
        (draft.Match, draft.Words, draft.IsMutual) = (match, words, IsMutual(match));
        return draft;
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

        foreach (ref readonly Binding binding in CollectionsMarshal.AsSpan(match.Bindings))
        {
            if (IsReciprocal(binding.Group))
                return true;
        }

        return match.Noun is null && IsReciprocal(match.Clause?.Undergoer);
    }

    /// <summary>"each other", "each other's goods".</summary>
    private bool IsReciprocal(NounGroup? group) => group is not null && (context.IsEachOther(group) || group.Possessor is { } owner && context.IsEachOther(owner));

    /// <summary>Nobody does a thing to himself: a target that is also the source was read wrongly or is reflexive.</summary>
    private static void DropSelf(TypeInfo type, List<Roleholder> roles)
    {
        for (int r = 1; r < roles.Count; r++)
        {
            for (int k = type.Roles[r].Kind == RoleKind.Actor ? roles[r].Parties.Count - 1 : -1; k >= 0; k--)
            {
                if (IsSelf(roles[r].Parties[k], roles[0].Parties))
                    roles[r].Parties.RemoveAt(k);
            }
        }
    }

    private static bool IsSelf(Party party, List<Party> sources)
    {
        foreach (Party source in sources)
        {
            if (source.Same(party) || source.SameCode(party) && (source.Role == party.Role || party.IsPlace))
                return true;
        }

        return false;
    }

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

        DropSelf(implied, draft.Roles);
        (draft.Match, draft.Words, draft.Implied, draft.IsMutual) = (claim.Match, claim.Words, claim, claim.Match is { } match && IsMutual(match));
        return draft;
    }

    /// <summary>The same event told by a verb and the noun that it carries, twice with the same parties in one clause, or again in what the clause is for or leads to, is one.</summary>
    private void RemoveRepeated(List<EventDraft> events, int from)
    {
        for (int a = from; a < events.Count; a++)
        {
            for (int b = events.Count - 1; b > a; b--)
            {
                if (events[a].Type != events[b].Type || events[a].Implied is null != events[b].Implied is null)
                    continue;
                if (!IsRepeated(events[a], events[b]))
                {
                    // "approved a loan to Jordan": the noun may tell more than its verb.
                    if (events[a].Clause is null || events[a].Clause != events[b].Clause || !Covers(events[b], events[a]))
                        continue;
                    (events[a], events[b]) = (events[b], events[a]);
                }

                context.Recorder?.Drop(events[b].Match, "tells the same event of the clause again");
                events.RemoveAt(b);
            }
        }
    }

    private bool IsRepeated(EventDraft a, EventDraft b)
    {
        if (a.Clause is not { } clause || b.Clause is not { } again)
            return false;
        // A verb and the noun that it carries tell one event, whatever each of them names.
        if (clause == again)
            return Covers(a, b) || a.Match is { Noun: null } && b.Match is { Supported: true };
        // "summoned the envoy to protest", "struck the camp, killing eight": the clause behind adds no party of its own.
        return again.Parent == clause && b.Match is { Noun: null } && again.Link switch
        {
            ClauseLink.Purpose or ClauseLink.Infinitive or ClauseLink.NounInfinitive => Covers(a, b) || _tables.Types[a.Type].Symmetric && CoversMutually(a, b),
            ClauseLink.Participial => TellsNobodyElse(b) && Covers(a, b),
            _ => false,
        };
    }

    /// <summary>"killing eight": besides its doer it names nobody and nothing, or a number.</summary>
    private bool TellsNobodyElse(EventDraft draft)
    {
        for (int r = 1; r < draft.Roles.Count; r++)
        {
            if (draft.Roles[r].Parties.Count > 0)
                return false;
            foreach (TokenRange words in draft.Roles[r].Words)
            {
                if (context.Lexemes[words.Last].Pos != Pos.Number)
                    return false;
            }
        }

        return true;
    }

    /// <summary>Whoever meets is met: each party of the second event is one of the first, in whatever role.</summary>
    private static bool CoversMutually(EventDraft a, EventDraft b)
    {
        foreach (Roleholder role in b.Roles)
        {
            foreach (Party party in role.Parties)
            {
                if (!TakesPartIn(a, party))
                    return false;
            }
        }

        return true;
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

    private static bool Covers(EventDraft a, EventDraft b)
    {
        for (int r = 0; r < b.Roles.Count; r++)
        {
            foreach (Party party in b.Roles[r].Parties)
            {
                if (!party.SharesCode(a.Roles[r].Parties))
                    return false;
            }
        }

        return true;
    }
}
