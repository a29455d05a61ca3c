using SchemaGen.Grammar;
using SchemaGen.Tables;

namespace SchemaGen.Discourse;

/// <content>Who did what a passive or an event noun tells without its doer.</content>
internal sealed partial class PartyFinder
{
    /// <summary>Fills the source of an event that lacks one, and what goes with it; false where nobody can be told.</summary>
    private bool TryFindSource(EventDraft draft, TypeInfo type, Roleholder target)
    {
        if (type.Symmetric && Between(draft) is { } both)
        {
            draft.Roles[0].Parties.AddRange(Because(draft, both, "between whom it is"));
            target.Parties.Clear();
            return true;
        }

        if (target.Parties.Count == 0 && Nearby(draft) is { } found)
        {
            foreach (Party party in found)
            {
                if (!party.IsPlace || draft.Match?.Noun is null)
                    target.Parties.Add(party);
            }

            context.Recorder?.Told(draft, type.SecondActor, "named in the words around");
        }

        bool within = type.Roles[0].Reach == RoleReach.Home;
        PartyList? source = target.Parties.Count > 0 ? DoerTo(draft, type, target, ref within) : Again(draft, type, target);
        if (source is null || source.Count == 0)
            return false;
        foreach (Party party in source)
        {
            if (type.Symmetric && draft.Match is { Noun: not null } || within || !party.SharesCode(target.Parties))
                draft.Roles[0].Parties.Add(party);
        }

        return draft.Roles[0].Parties.Count > 0;
    }

    /// <summary>Who did something to a party that is told; the surest ground first.</summary>
    private PartyList? DoerTo(EventDraft draft, TypeInfo type, Roleholder target, ref bool within)
    {
        if (Left(draft, target) is { } left)
            return Because(draft, left, "whom the party is told to leave");
        if (Receiver(draft, target) is { } receiver)
            return Because(draft, receiver, "who has received the party");
        if (Holder(draft) is { } holder && !holder[0].IsAmong(target.Parties))
        {
            within = true;
            return Because(draft, holder, "who holds whom it is done to");
        }

        if (Maker(draft, type, target) is { } maker)
            return Because(draft, maker, "whose the thing is");
        if (Speaker(draft, target) is { } speaker)
            return Because(draft, speaker, "who tells it");
        if (Committed(draft, target) is { } committed)
            return Because(draft, committed, "who is to do what is considered, promised or warned of");
        if (_memory.Last(draft.Type, target.Parties) is { } same && !AreOf(same.Sources, target.Parties))
            return Because(draft, same.Sources, "who did the same to the same party before");
        // "The editor was jailed": where the schema says so, the government of one's own country does it to one.
        if (type.Roles[0].Reach == RoleReach.Home && target.Parties[0] is { IsUnknown: false } person && person.Role != context.Tables.Actors.ActingRole && (Where(draft) ?? (IsAbroad(target) ? null : Home(person))) is { } home)
            return Because(draft, home, "the government of whom it is done to");
        return null;
    }

    /// <summary>"A compromise between Kenya and Uganda was reached": of what both sides do, those between whom the subject of the passive is; null for other events.</summary>
    private PartyList? Between(EventDraft draft)
    {
        if (draft.Match is not { Noun: null, Clause: { IsPassive: true, Subject: { } subject } })
            return null;
        foreach (ref readonly PrepositionalPhrase phrase in subject.PhraseSpan)
        {
            if (context.Lexemes[phrase.Token].Function == FunctionWord.Between && phrase.Group is { } group && resolver.Resolve(group, draft.Sentence).Parties is { Count: > 1 } parties && Party.AreSeveral(parties))
                return parties;
        }

        return null;
    }

    /// <summary>Who did before what is told without any party; whom it was done to then goes to the target.</summary>
    private PartyList? Again(EventDraft draft, TypeInfo type, Roleholder target)
    {
        if (InForce(draft) is { } force)
        {
            target.Parties.AddRange(force.Targets);
            return Because(draft, force.Sources, "who did before what is changed now");
        }

        if (draft.Match is not { Noun: not null } || _memory.Last(draft.Type, PartyList.None) is not { } earlier || !type.Symmetric && earlier.Targets.Count == 0)
            return null;
        target.Parties.AddRange(earlier.Targets);
        return Because(draft, earlier.Sources, "who did the same before");
    }

    private PartyList Because(EventDraft draft, PartyList source, string how)
    {
        context.Recorder?.Told(draft, 0, how);
        return source;
    }

    /// <summary>"The ambassador was summoned, the ministry said": a side that tells of what was done to another one, and of nobody who did it, did it.</summary>
    private PartyList? Speaker(EventDraft draft, Roleholder target)
    {
        if (draft.Match is not { Noun: null, Clause: { IsPassive: true } clause } || !clause.Verb.Past && clause.Verb.Modal is not (FunctionWord.Will or FunctionWord.Would))
            return null;
        // "Two children were killed, Kenya said": a side that tells of people whose country nobody tells has not done it to them.
        if (target.Parties is [{ IsUnknown: true, Role: var people }, ..] && people == context.Tables.PeopleRole)
            return null;
        PartyList? speakers = draft.Sentence.SpeakerAt(draft.Trigger) ?? (clause is { Link: ClauseLink.Complement, Parent: { IsPassive: false } telling } ? telling.Subject?.Resolution?.Parties : null);
        return speakers is { Count: 1 } && speakers[0] is { IsUnknown: false, IsPlace: false } && speakers[0].Role == context.Tables.Actors.ActingRole && !speakers[0].SharesCode(target.Parties) ? context.Memory.List(context.Memory.Side(speakers[0])) : null;
    }

    /// <summary>"Two Kenyans were asked to leave Uganda": whose country one is told to leave does so.</summary>
    private PartyList? Left(EventDraft draft, Roleholder target)
    {
        if (draft.Match is not { Noun: null, Clause: { IsPassive: true } clause })
            return null;
        foreach (Clause complement in clause.ComplementSpan)
        {
            if (complement is { Verb.Form: VerbGroupForm.Infinitive, Object: { } place } && EnglishVerbs.Leaves(context.WordAt(complement.Verb.Head))
                && resolver.Resolve(place, draft.Sentence).Parties is [{ Actor: >= 0, Person: null } country] && !country.SharesCode(target.Parties))
                return context.Memory.List(context.Memory.Side(country));
        }

        return null;
    }

    /// <summary>"was summoned to the Kenyan ministry", "was expelled from Kenya", "Uganda's ambassador to Kenya was expelled": whoever has received somebody calls him in and sends him away. What the phrase behind the verb says is surer than where he is posted.</summary>
    private PartyList? Receiver(EventDraft draft, Roleholder target)
    {
        if (draft.Match is not { Noun: null, Clause: { IsPassive: true, Subject: { } received } clause })
            return null;
        ReadOnlySpan<char> verb = context.WordAt(clause.Verb.Head);
        bool calls = EnglishVerbs.CallsIn(verb), sends = EnglishVerbs.PutsOut(verb);
        if (!calls && !sends)
            return null;
        Party? posted = null;
        foreach (ref readonly PrepositionalPhrase phrase in clause.PhraseSpan)
        {
            if (phrase.Group is not { IsTime: false } at || resolver.Resolve(at, draft.Sentence).Parties is not [{ Person: null } receiver] || receiver.SharesCode(target.Parties))
                continue;
            FunctionWord word = context.Lexemes[phrase.Token].Function;
            if (calls && word == FunctionWord.To && phrase.Token > clause.Verb.Head && !receiver.IsPlace || sends && word == FunctionWord.From && receiver.Actor >= 0)
                return context.Memory.List(context.Memory.Side(receiver));
            // A home state recalls its envoy; only where he is posted he is summoned or expelled.
            if (word is FunctionWord.To or FunctionWord.In && phrase.Token == received.Last + 1 && phrase.Token < clause.Verb.First && receiver.Actor >= 0 && context.IsState(receiver.Code) && !EnglishVerbs.CallsHome(verb))
                posted = receiver;
        }

        return posted is null ? null : context.Memory.List(context.Memory.Side(posted));
    }

    /// <summary>"the arrest of three Kenyan nationals": who is called so is not at home.</summary>
    private bool IsAbroad(Roleholder target) => target.Words is [var words, ..] && EnglishNouns.IsAbroad(context.WordAt(words.Last));

    /// <summary>"was jailed in Kenya": the state in which it is done; null where the clause names none.</summary>
    private PartyList? Where(EventDraft draft)
    {
        foreach (PrepositionalPhrase phrase in draft.Clause is { } clause ? clause.PhraseSpan : [])
        {
            if (phrase.Group is { IsTime: false } group && context.Lexemes[phrase.Token].Function == FunctionWord.In && resolver.Resolve(group, draft.Sentence).Parties is [{ Actor: >= 0, RoleWord: < 0, Person: null } place]
                && context.Tables.Actors.Kind(place.Actor) == ActorKind.State)
                return Home(place);
        }

        return null;
    }

    /// <summary>"the release of prisoners held by Kenya", "sailors held by Kenya were freed": whoever holds them does it.</summary>
    private PartyList? Holder(EventDraft draft)
    {
        if (draft.Match is not { } match || match.Noun is null && match.Clause is not { IsPassive: true, Subject: not null })
            return null;
        foreach (Clause clause in draft.Sentence.ClauseSpan)
        {
            if (clause is { Link: ClauseLink.Reduced, IsPassive: true, Governor: { } held } && EnglishVerbs.Holds(context.WordAt(clause.Verb.Head)) && (match.Noun is { } noun ? noun.HasPhraseWith(held) : match.Clause!.Subject == held && match.Clause != clause)
                && clause.Doer(context.Lexemes) is { } doer && resolver.Resolve(doer, draft.Sentence).Parties is { Count: > 0 } holders)
                return holders;
        }

        return null;
    }

    /// <summary>"Kenya's purchase of the Ugandan rockets": whose the thing is that somebody gets.</summary>
    private PartyList? Maker(EventDraft draft, TypeInfo type, Roleholder target)
    {
        if (draft.Match is not { } match)
            return null;
        for (int r = 1; r < type.Roles.Count; r++)
        {
            if (type.Roles[r].Kind != RoleKind.Actor && match.Bindings[r].Group is { } thing && OtherOwners(thing, draft.Sentence, target) is { } owners)
                return owners;
        }

        return match is { Noun: null, Clause.Undergoer: { } undergoer } ? OtherOwners(undergoer, draft.Sentence, target) : null;
    }

    private PartyList? OtherOwners(NounGroup thing, ParsedSentence sentence, Roleholder target)
    {
        PartyList? owners = null;
        foreach (Party owner in resolver.Resolve(thing, sentence).Owners)
        {
            if (!owner.IsUnknown && !owner.SharesCode(target.Parties))
                (owners ??= context.Memory.List()).Add(owner);
        }

        return owners;
    }
}
