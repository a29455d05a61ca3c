using SchemaGen.Grammar;
using SchemaGen.Tables;

namespace SchemaGen.Discourse;

/// <content>Whom the words around an event name, where its own frame leaves its target out.</content>
internal sealed partial class PartyFinder
{
    private PartyList? Nearby(EventDraft draft)
    {
        if (draft.Match is { } match)
        {
            if (match.Noun is { } noun && InGroup(noun, draft, own: !match.Supported) is { } around)
                return around;
            if (match.Clause is { } clause && (match.Noun is null || match.Supported))
            {
                if (InClause(clause, draft) is { } found)
                    return found;
                // "challenged Kenya by massing troops": whom it is done to by that means.
                if (clause is { Link: ClauseLink.PrepositionIng, Opener: FunctionWord.By, Parent: { Undergoer: { } undergoer } } && resolver.Resolve(undergoer, draft.Sentence).Best is { Count: > 0 } challenged && Others(challenged, draft) is { } affected)
                    return affected;
            }
        }

        // A claim's content names whom it is about.
        if (draft.Implied is { } claim && !claim.Content.IsEmpty)
            return InRange(claim.Content, draft);
        return null;
    }

    private PartyList? InClause(Clause clause, EventDraft draft)
    {
        foreach (NounGroup? group in (ReadOnlySpan<NounGroup?>)[clause.Undergoer, clause.SecondObject, clause.IsPassive ? null : clause.Object])
        {
            if (group is not null && InGroup(group, draft, own: true) is { } found)
                return found;
        }

        foreach (ref readonly PrepositionalPhrase phrase in clause.PhraseSpan)
        {
            if (phrase.Token > clause.Verb.Last && phrase.Group is { IsTime: false } group && !IsPlace(group, phrase.Token, draft) && InGroup(group, draft, own: true) is { } found && !AreOutlets(found))
                return found;
        }

        foreach (Clause complement in clause.ComplementSpan)
        {
            if (complement.Verb.Form != VerbGroupForm.Finite && InClause(complement, draft) is { } found)
                return found;
        }

        return null;
    }

    private PartyList? InGroup(NounGroup group, EventDraft draft, bool own)
    {
        Resolution resolution = resolver.Resolve(group, draft.Sentence);
        if (own && !IsOwn(group, resolution, draft) && Others(resolution.Parties, draft) is { } parties)
            return parties;
        bool judges = draft.Implied is { } claim && context.Tables.Types[claim.Type] is { Implies: >= 0, Commitment: Commitment.Asserts }, judged = judges && context.Lexemes[group.Head].Has(VerbUses.NamesEvent);
        bool asks = draft.Match?.Noun == group && context.Tables.Types[draft.Type].Commitment == Commitment.Demands;
        foreach (PrepositionalPhrase phrase in group.PhraseSpan)
        {
            // "condemned the raid on Kenya": not those whom it was made on.
            if (judged && context.Lexemes[phrase.Token].Function is FunctionWord.On or FunctionWord.Against)
                continue;
            // "complained in a letter to the Guild": whom a text goes to is only told of it.
            if (judges && context.Lexemes[phrase.Token].Function == FunctionWord.To && context.Lexemes[group.Head].Has(WordTraits.Text))
                continue;
            // "asked for the extradition of a miller": what is wanted is not who is asked.
            if (asks && context.Lexemes[phrase.Token].Function == FunctionWord.For)
                continue;
            if (phrase.Group is { IsTime: false } inner && !IsPlace(inner, phrase.Token, draft) && Others(resolver.Resolve(inner, draft.Sentence).Best, draft) is { } found && !(IsOwnObject(group, draft) && AreOf(found, draft.Roles[0].Parties)) && !AreOutlets(found))
                return found;
        }

        // Whose an event noun is, is its doer ("the UN sanctions"); whose another thing is, is whom it is done to.
        return own && !context.Lexemes[group.Head].Has(VerbUses.NamesEvent) ? Others(resolution.Owners, draft) : null;
    }

    /// <summary>"agreed in Nairobi": where it was done is not whom it was done to.</summary>
    private bool IsPlace(NounGroup group, int preposition, EventDraft draft) =>
        preposition >= 0 && context.Lexemes[preposition].Function == FunctionWord.In && resolver.Resolve(group, draft.Sentence).Parties is [{ Actor: >= 0, RoleWord: < 0, Person: null } named]
            && context.Tables.Actors.Kind(named.Actor) == ActorKind.State;

    /// <summary>"withdrew its soldiers", "deployed a frigate": what the source calls its own, or the frame does and nobody tells otherwise, is no other party.</summary>
    private bool IsOwn(NounGroup group, Resolution resolution, EventDraft draft) =>
        resolution.Parties.Count > 0 && (context.Lexemes[group.First].IsPossessivePronoun && AreOf(resolution.Parties, draft.Roles[0].Parties) || IsOwnObject(group, draft) && (AreOf(resolution.Parties, draft.Roles[0].Parties) || resolution.Parties.TrueForAll(p => p.IsUnknown)));

    private bool IsOwnObject(NounGroup group, EventDraft draft) => draft.Match is { Noun: null } match && group == match.Clause!.Undergoer && OwnsObject(match.Frame);

    /// <summary>True when each belongs to a country or body of the others.</summary>
    private static bool AreOf(PartyList parties, PartyList others)
    {
        foreach (Party party in parties)
        {
            if (!party.SharesCode(others))
                return false;
        }

        return true;
    }

    /// <summary>"{source} massed {source}'s forces": the frame gives the object to the source.</summary>
    private bool OwnsObject(in Frame frame)
    {
        int slots = 0;
        for (int s = frame.FirstSlot, end = s + frame.SlotCount; s < end; s++)
            slots += context.Tables.Frames.Slot(s).Role == 0 ? 1 : 0;
        return slots > 1;
    }

    /// <summary>The actor of the sentence that stands nearest to the trigger.</summary>
    private PartyList? InSentence(EventDraft draft)
    {
        PartyList? best = null;
        int distance = int.MaxValue;
        foreach (NounGroup group in draft.Sentence.GroupSpan)
        {
            if (group.IsTime || group.Members is not null || Math.Abs(group.Head - draft.Trigger) >= distance || IsOwn(group, resolver.Resolve(group, draft.Sentence), draft)
                || Others(resolver.Resolve(group, draft.Sentence).Best, draft) is not { } found
                || AreOutlets(found) || AreHomeOf(found, draft) || IsTold(group, draft) || IsAsker(found, draft) || draft.Implied is not null && IsWhere(group) || IsFellow(found, draft) || AreBodies(found))
                continue;
            (best, distance) = (found, Math.Abs(group.Head - draft.Trigger));
        }

        return best;
    }

    /// <summary>"The talks will be led by Reeve Noor, Minister Odhiambo said": of two persons of one country, none is whom the other deals with, unless the words say so.</summary>
    private static bool IsFellow(PartyList parties, EventDraft draft) => parties is [{ Person: not null } fellow] && draft.Roles[0].Parties is [{ Person: not null } source] && fellow.SameCode(source) && fellow.Role == source.Role;

    /// <summary>"Kenya began its offensive, the Guild said": an organisation that the sentence names besides is not whom it is done to, unless the words say so.</summary>
    private bool AreBodies(PartyList parties)
    {
        foreach (Party party in parties)
        {
            if (party.Person is not null || !context.IsBody(party.Code) || context.IsArmedGroup(party))
                return false;
        }

        return true;
    }

    /// <summary>"near the Kenyan border": a thing by which a place is told.</summary>
    private bool IsWhere(NounGroup group) =>
        group is { Preposition: >= 0, Resolution.Parties.Count: 0 } && (context.Lexemes[group.Preposition].Function is FunctionWord.In or FunctionWord.At || context.WordAt(group.Preposition) is "near" or "along" or "across" or "around" or "inside");

    /// <summary>"complained to the Council about raids", "according to the Council": who is only told of it, or tells it, is not whom it is done to.</summary>
    private bool IsTold(NounGroup group, EventDraft draft) =>
        group.Preposition > 0 && context.Lexemes[group.Preposition - 1].Function == FunctionWord.According ||
        group is { Preposition: >= 0, In: { } telling } && context.Lexemes[group.Preposition].Function == FunctionWord.To && telling.Verb.Head != draft.Trigger && group.Preposition > telling.Verb.Last && _verbs.Speaks(telling.Verb);

    /// <summary>"The Guild demanded that the rebels withdraw", "condemned Kenya over the raid": not from, nor on, the body that says it.</summary>
    private bool IsAsker(PartyList parties, EventDraft draft)
    {
        if (parties is not [{ Actor: >= 0 } body] || context.Tables.Actors.Kind(body.Actor) is not (ActorKind.Organisation or ActorKind.Institution or ActorKind.Bloc))
            return false;
        foreach (ClaimDraft claim in draft.Sentence.ClaimSpan)
        {
            if (claim != draft.Implied && IsInside(draft, claim) && context.Tables.Types[claim.Type] is { Commitment: Commitment.Demands } or { Commitment: Commitment.Asserts, Implies: >= 0 } && body.IsAmong(claim.Speaker.Parties))
                return true;
        }

        return false;
    }

    /// <summary>What a claim says, also "condemned the raid carried out by rebels".</summary>
    private static bool IsInside(EventDraft draft, ClaimDraft claim) =>
        claim.Content.Contains(draft.Trigger) || draft.Clause is { Link: ClauseLink.Reduced or ClauseLink.Relative, Governor: { } governor } && claim.Words.Contains(governor.Head);

    private bool AreOutlets(PartyList parties)
    {
        foreach (Party party in parties)
        {
            if (party.Role < 0 || party.Role != context.Tables.OutletRole)
                return false;
        }

        return true;
    }

    private PartyList? InRange(TokenRange range, EventDraft draft)
    {
        foreach (NounGroup group in draft.Sentence.GroupSpan)
        {
            if (range.Contains(group.Head) && resolver.Resolve(group, draft.Sentence) is var resolution && !IsOwn(group, resolution, draft) && Others(resolution.Best, draft) is { } found)
                return found;
        }

        return null;
    }
}
