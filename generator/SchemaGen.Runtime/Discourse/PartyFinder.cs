using SchemaGen.Grammar;
using SchemaGen.Matching;
using SchemaGen.Tables;

namespace SchemaGen.Discourse;

/// <summary>
/// Finds the parties that an event's own frame leaves out. Whom it is done to: whose the thing is that it is done to, who is named in the phrases around, then whom the same source dealt with before.
/// Who did it, where a passive or an event noun has no doer: who did the same before in the document.
/// </summary>
internal sealed partial class PartyFinder(DiscourseContext context, ActorResolver resolver)
{
    private readonly EventMemory _memory = context.Memory.Told;
    private readonly ClauseVerbs _verbs = new(context.Lexemes);

    /// <summary>Fills the first two actor roles of a sentence's events, where they are empty and a party can be told; drops events for whose required source nobody can be told.</summary>
    /// <param name="events">All events so far.</param>
    /// <param name="from">The first one of the sentence.</param>
    public void Fill(List<EventDraft> events, int from)
    {
        // All sources first: "is worried about the arrest of a miller" is laid to whoever arrested him.
        for (int k = from; k < events.Count; k++)
        {
            TypeInfo type = context.Tables.Types[events[k].Type];
            if (events[k].Roles[0].Parties.Count > 0 || type.Roles[0] is not { Kind: RoleKind.Actor, Required: true } || TryFindSource(events[k], type, TargetOf(events[k])))
                continue;
            context.Recorder?.Drop(events[k].Match, "nobody is told who did it, here or before");
            events.RemoveAt(k--);
        }

        for (int k = from; k < events.Count; k++)
        {
            SetAside(events[k]);
            SpareOwn(events[k], context.Tables.Types[events[k].Type]);
            if (LacksTarget(events[k], context.Tables.Types[events[k].Type]))
                TakeTold(events, from, k);
        }

        for (int k = from; k < events.Count; k++)
        {
            TypeInfo type = context.Tables.Types[events[k].Type];
            bool told = !LacksTarget(events[k], type) || IsDenial(events[k]) || IsSilence(events[k]);
            if (!told)
                TakeWords(events[k], events, from);
            bool alone = type.Symmetric && (events[k].Match is { Noun: not null, Supported: false } || events[k].Match is { Noun: null, Frame.SlotCount: 1, Clause.IsPassive: false } && IsBody(events[k].Roles[0].Parties));
            if (!told && !Take(events[k], Inner(events, from, events[k]), "whom the event inside its content is done to") && !(alone && IsBody(events[k].Roles[0].Parties)))
                LookAround(events, from, k);
            if (events[k].Unnamed is { } unnamed && TargetOf(events[k]).Parties.Count == 0)
                TargetOf(events[k]).Parties.AddRange(unnamed);
            // A meeting or pact by itself, without a second party, tells of nobody's dealings with anybody.
            if (alone && LacksTarget(events[k], type))
            {
                events.RemoveAt(k--);
                continue;
            }

            _memory.Add(events[k].Type, events[k].Roles[0].Parties, TargetOf(events[k]).Parties, told);
        }
    }

    /// <summary>Fills a target from what the words of the sentence tell, the surest sign first.</summary>
    private void TakeTold(List<EventDraft> events, int from, int at)
    {
        EventDraft draft = events[at];
        _ = Take(draft, Answerer(events, from, draft), "who answers it")
            || Take(draft, Doer(events, at), "who did what the words take up")
            || Take(draft, Accuser(events, at), "who has said so")
            || IsDenial(draft) || IsSilence(draft)
            || Take(draft, DoerInside(events, from, draft), "who is to do what is told inside")
            || Take(draft, Teller(draft), "whose it is, who tells it")
            || Take(draft, Host(events, from, draft), "whom its doer goes to for it")
            || Take(draft, Nearby(draft), "named in the words around");
    }

    /// <summary>"shelled the town of Elmbridge": a name that nobody knows is whom it is done to only where nobody else can be told.</summary>
    private void SetAside(EventDraft draft)
    {
        PartyList parties = context.Tables.Types[draft.Type].SecondActor >= 0 ? TargetOf(draft).Parties : PartyList.None;
        if (draft.Match is null || parties.Count == 0)
            return;
        foreach (Party party in parties)
        {
            if (party is not { IsUnknown: true, Person: null, RoleWord: < 0, Role: < 0 } || !string.Equals(party.Code, context.Tables.OtherCode, StringComparison.Ordinal))
                return;
        }

        draft.Unnamed = context.Memory.List();
        draft.Unnamed.AddRange(parties);
        parties.Clear();
    }

    /// <summary>"The Kenyan raid killed five people": people whose country nobody tells are not of the state that did it to them, where the document tells of another that it deals with.</summary>
    private void SpareOwn(EventDraft draft, TypeInfo type)
    {
        if (type.Symmetric || type.HasCommitment || draft.Match is null || type.Roles[0].Reach == RoleReach.Home || LacksTarget(draft, type) || draft.Roles[0].Parties is not [{ IsUnknown: false, Actor: >= 0, Person: null } source] || context.Tables.Actors.Kind(source.Actor) != ActorKind.State)
            return;
        PartyList targets = TargetOf(draft).Parties;
        foreach (Party party in targets)
        {
            if (party is not { IsUnknown: true, Person: null, RoleWord: >= 0 } || party.Role != context.Tables.PeopleRole || !party.SameCode(source))
                return;
        }

        if (_memory.PartnerOf(source.Code, draft.Type) is not { } partner || !context.IsState(partner.Code))
            return;
        foreach (Party party in targets)
            party.Code = partner.Code;
    }

    /// <summary>"denied any part in the attack": whom the attack was done to has not said so. "denied this" is told to whoever has.</summary>
    private bool IsDenial(EventDraft draft)
    {
        if (draft.IsClause || draft.Implied is not { } claim || context.Tables.Types[claim.Type].Commitment != Commitment.Denies)
            return false;
        foreach (ref readonly Binding binding in draft.Match is { } match ? match.Bindings.Span : default)
        {
            if (binding.Group is { IsPronoun: true } said && context.Lexemes[said.First].Function == FunctionWord.This)
                return false;
        }

        return true;
    }

    /// <summary>"refused to comment on the raid": that is done to nobody.</summary>
    private bool IsSilence(EventDraft draft)
    {
        if (context.Tables.Types[draft.Type].Commitment != Commitment.Denies || draft.Match is not { Noun: null, Clause: { } clause })
            return false;
        foreach (Clause complement in clause.ComplementSpan)
        {
            if (complement.Verb.Form == VerbGroupForm.Infinitive && EnglishVerbs.Comments(context.WordAt(complement.Verb.Head)))
                return true;
        }

        return false;
    }

    /// <summary>"a Guild meeting", "the Guild's ministers met": those of a body meet one another, and need nobody else.</summary>
    private bool IsBody(PartyList sources) =>
        sources is [{ Person: null } body] && (body.IsPlural && !body.IsUnknown && !context.IsState(body.Code) || body.Actor < 0 ? body.RoleWord < 0 || context.Tables.Actors.RoleWordAt(body.RoleWord).Kind == NameKind.Body : context.Tables.Actors.Kind(body.Actor) is not (ActorKind.State or ActorKind.Group));

    private void LookAround(List<EventDraft> events, int from, int at)
    {
        EventDraft draft = events[at];
        TypeInfo type = context.Tables.Types[draft.Type];
        RoleReach reach = type.Roles[type.SecondActor].Reach;
        if (reach == RoleReach.Home)
        {
            if (draft.Roles[0].Parties is [{ IsUnknown: false } people, ..] && (people.Role == context.Tables.PeopleRole || people.Role == context.Tables.UnknownPersonRole) && Take(draft, Home(people), "whose people they are"))
                return;
            reach = RoleReach.Document;
        }

        if (reach <= RoleReach.Sentence && Take(draft, Before(events, from, at), "whom its doer has dealt with in the same sentence"))
            return;
        if (reach <= RoleReach.Document && Take(draft, Partner(draft), "whom the source dealt with before"))
            return;
        if (reach <= RoleReach.Sentence && !Take(draft, Fought(draft), "whose country they fight in"))
            Take(draft, InSentence(draft), "the nearest other actor of the sentence");
    }

    /// <summary>"rang the reeve of Oakton, as the guild listened, and said sorry": in a second verb of the same subject, whom the first is done to; null where there is none.</summary>
    private PartyList? Before(List<EventDraft> events, int from, int at)
    {
        EventDraft draft = events[at];
        if (draft.Clause is not { Link: ClauseLink.Root, Subject: { } subject })
            return null;
        for (int k = at - 1; k >= from; k--)
        {
            if (events[k].Clause is { } earlier && earlier != draft.Clause && earlier.Subject == subject && earlier.Verb.First < draft.Clause.Verb.First && Others(TargetOf(events[k]).Parties, draft) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>"Rebels overran the town": where nobody else is told, the government of an armed group's own country, if the document names that country; null for other sources.</summary>
    private PartyList? Fought(EventDraft draft)
    {
        if (draft is not { Implied: null, Match: { } match } || context.Tables.Types[draft.Type].HasCommitment || draft.Roles[0].Parties is not [{ IsUnknown: false } group, ..] || !context.IsArmedGroup(group) || match.Noun is null && !IsThing(match.Clause!.Undergoer))
            return null;
        foreach (Tally tally in context.Codes)
        {
            if (tally.State is not null && string.Equals(tally.Code, group.Code, StringComparison.Ordinal))
                return Home(group);
        }

        return null;
    }

    /// <summary>"the town": neither persons nor what somebody does nor one's own.</summary>
    private bool IsThing(NounGroup? group) =>
        group is { IsPronoun: false } && !context.Lexemes[group.First].IsPossessivePronoun && !context.Lexemes[group.Head].Has(WordTags.PersonNoun) && !context.Lexemes[group.Head].Has(VerbUses.NamesEvent) && context.Lexemes.NameAt(group.Head).RoleWord < 0;

    /// <summary>The government of a party's country; null where it has none.</summary>
    private PartyList? Home(Party people) =>
        people.Code.Length == 0 || string.Equals(people.Code, context.Tables.OtherCode, StringComparison.Ordinal) ? null : context.Memory.List(context.Memory.Party(people.Code, context.Tables.Actors.ActingRole, people.First, people.Last));

    private Roleholder TargetOf(EventDraft draft) => context.Tables.Types[draft.Type].SecondActor is var role && role >= 0 ? draft.Roles[role] : context.Memory.Holder();

    private static bool LacksTarget(EventDraft draft, TypeInfo type) =>
        type.SecondActor is var role && role >= 0 && draft.Roles[role].Parties.Count == 0 && !draft.IsMutual && !(type.Symmetric && HasSeveral(draft.Roles[0]));

    private bool Take(EventDraft draft, PartyList? found, string how)
    {
        // "demanded their release": those whom it is asked for are not those who are asked.
        if (found is null || context.Tables.Types[draft.Type].Commitment == Commitment.Demands && found is [{ Person: null } own] && own.Role == context.Tables.PeopleRole && own.SharesCode(draft.Roles[0].Parties))
            return false;
        Roleholder target = TargetOf(draft);
        context.Recorder?.Told(draft, context.Tables.Types[draft.Type].SecondActor, how);
        target.Parties.AddRange(found);
        foreach (Party party in found)
        {
            if (!Overlaps(target.Words, party))
                target.Words.Add(new TokenRange(party.First, party.Last));
        }

        return true;
    }

    private static bool Overlaps(List<TokenRange> words, Party party)
    {
        foreach (TokenRange range in words)
        {
            if (range.First <= party.Last && party.First <= range.Last)
                return true;
        }

        return false;
    }

    /// <summary>"refused to meet the envoy", "agreed to lift the ban": whom the event inside the content is done to.</summary>
    private PartyList? Inner(List<EventDraft> events, int from, EventDraft draft)
    {
        TypeInfo type = context.Tables.Types[draft.Type];
        for (int k = from; k < events.Count; k++)
        {
            EventDraft inner = events[k];
            if (inner == draft || inner.Trigger == draft.Trigger || !Contains(draft, type, inner))
                continue;
            if (Others(TargetOf(inner).Parties, draft) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>"agreed to open the crossing": the words for whom or what the event inside the content is done to, though no actor is known in them.</summary>
    private void TakeWords(EventDraft draft, List<EventDraft> events, int from)
    {
        TypeInfo type = context.Tables.Types[draft.Type];
        for (int k = from; k < events.Count; k++)
        {
            if (events[k] == draft || events[k].Trigger == draft.Trigger || !Contains(draft, type, events[k]) || TargetOf(events[k]) is not { Parties.Count: 0, Words: [var words, ..] })
                continue;
            TargetOf(draft).Words.Add(words);
            return;
        }
    }

    private static bool Contains(EventDraft draft, TypeInfo type, EventDraft inner)
    {
        if (draft.IsClause && inner.Clause == draft.Clause && !inner.IsClause || draft.Implied is { } claim && claim.Content.Contains(inner.Trigger))
            return true;
        for (int r = 0; type.HasClause && r < type.Roles.Count; r++)
        {
            if (type.Roles[r].Kind == RoleKind.Clause && Roleholder.Holds(draft.Roles[r], inner.Trigger))
                return true;
        }

        return false;
    }

    private static bool HasSeveral(Roleholder holder) => Party.AreSeveral(holder.Parties);

    /// <summary>The parties that are not the source; null when none is left.</summary>
    private PartyList? Others(PartyList parties, EventDraft draft)
    {
        PartyList? others = null;
        foreach (Party party in parties)
        {
            // "sent troops": those whose country nobody tells are the source's own, but for its people.
            if ((!party.IsUnknown || party.RoleWord >= 0) && !IsSource(party, draft) && !IsOwnBranch(party, draft) && !(party is { IsUnknown: true, Person: null } && party.First == party.Last && (party.Role != context.Tables.PeopleRole || draft is { IsClause: true, Clause.Complements.Count: > 0 }) && party.SharesCode(draft.Roles[0].Parties)))
                (others ??= context.Memory.List()).Add(party);
        }

        return others;
    }

    /// <summary>"agreed to send ten guards": those through whom a state acts are nobody that it deals with.</summary>
    private bool IsOwnBranch(Party party, EventDraft draft)
    {
        // "the Guild and its members": those of an organisation are no other party to it.
        if (party.Person is null && draft.Roles[0].Parties is [{ Actor: >= 0, Person: null } body] && context.Tables.Actors.Kind(body.Actor) is ActorKind.Organisation or ActorKind.Bloc && party.SameCode(body))
            return true;
        if (party is not { Person: null, RoleWord: >= 0 } || draft.Roles[0].Parties is not [{ } source, ..] || source.Role != context.Tables.Actors.ActingRole || !party.SharesCode(draft.Roles[0].Parties))
            return false;
        foreach (TypeInfo type in context.Tables.Types)
        {
            if (type.Roles[0].ActsAs == party.Role && party.Role >= 0)
                return true;
        }

        return false;
    }

    private bool AreHomeOf(PartyList parties, EventDraft draft)
    {
        foreach (Party party in parties)
        {
            if (!IsHomeOf(party, draft))
                return false;
        }

        return true;
    }

    /// <summary>"The army took the heights, Oakdale said": a state named bare is nobody that its own army, parliament or minister deals with.</summary>
    private bool IsHomeOf(Party party, EventDraft draft) =>
        party is { Person: null, RoleWord: < 0, Actor: >= 0 } && context.Tables.Actors.Kind(party.Actor) == ActorKind.State && draft.Roles[0].Parties is [{ } source] && source.Role != context.Tables.PeopleRole && party.SharesCode(draft.Roles[0].Parties);

    private bool IsSource(Party party, EventDraft draft)
    {
        foreach (Party source in draft.Roles[0].Parties)
        {
            // "The reeve warned that the miller, his rival, would be arrested": two persons of one country.
            if (source.Person is not null && party.Person is not null && source.Person != party.Person)
                continue;
            if (source.SameCode(party) && (source.Role == party.Role || party.IsUnknown && context.Tables.Types[draft.Type].Symmetric || party.Role < 0 && !party.IsPlace || party.IsPlace && !context.IsArmedGroup(source)))
                return true;
        }

        return false;
    }

    /// <summary>Whom the source dealt with mostly so far.</summary>
    private PartyList? Partner(EventDraft draft) =>
        draft.Roles[0].Parties is [{ } source, ..] && _memory.PartnerOf(source.Code, draft.Type) is { } partner && !IsSource(partner, draft) && !(partner.Role >= 0 && (partner.Role == context.Tables.OutletRole || partner.Role == context.Tables.UnknownPersonRole)) ? context.Memory.List(context.Memory.Side(partner)) : null;
}
