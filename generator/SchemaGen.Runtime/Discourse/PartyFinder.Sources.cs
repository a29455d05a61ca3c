using System.Runtime.InteropServices;
using SchemaGen.Grammar;
using SchemaGen.Tables;

namespace SchemaGen.Discourse;

/// <content>Who did what a passive or an event noun tells without its doer.</content>
internal sealed partial class PartyFinder
{
    private bool TryFindSource(EventDraft draft, TypeInfo type, Roleholder target)
    {
        if (target.Parties.Count == 0 && Nearby(draft) is { } found)
        {
            foreach (Party party in found)
            {
                if (!party.IsPlace || draft.Match?.Noun is null)
                    target.Parties.Add(party);
            }

            context.Recorder?.Told(draft, SecondActorRole(type), "named in the words around");
        }

        List<Party>? source = null;
        bool within = type.Roles[0].Reach == RoleReach.Home;
        if (target.Parties.Count > 0)
        {
            // "The editor was jailed": where the schema says so, the government of one's own country does it to one.
            List<Party>? home = type.Roles[0].Reach == RoleReach.Home && target.Parties[0] is { IsUnknown: false } person && person.Role != context.Tables.Actors.ActingRole ? Where(draft) ?? Home(person) : null;
            if (Left(draft, target) is { } left)
            {
                source = left;
                context.Recorder?.Told(draft, 0, "whom the party is told to leave");
            }
            else if (Holder(draft) is { } holder && !holder[0].IsAmong(target.Parties))
            {
                source = holder;
                within = true;
                context.Recorder?.Told(draft, 0, "who holds whom it is done to");
            }
            else if (Maker(draft, type, target) is { } maker)
            {
                source = maker;
                context.Recorder?.Told(draft, 0, "whose the thing is");
            }
            else if (Speaker(draft, target) is { } speaker)
            {
                source = speaker;
                context.Recorder?.Told(draft, 0, "who tells it");
            }
            else if (Committed(draft, target) is { } committed)
            {
                source = committed;
                context.Recorder?.Told(draft, 0, "who is to do what is considered, promised or warned of");
            }
            else if (_memory.Last(draft.Type, target.Parties) is { } same && !AreOf(same.Sources, target.Parties))
            {
                source = same.Sources;
                context.Recorder?.Told(draft, 0, "who did the same to the same party before");
            }
            else if (home is not null)
            {
                source = home;
                context.Recorder?.Told(draft, 0, "the government of whom it is done to");
            }
            else if (draft.Match is { Noun: null } && target.Parties is [{ } victim, ..])
            {
                source = _memory.PartnerOf(victim.Code, draft.Type) is { } partner ? context.Memory.List(partner) : null;
                context.Recorder?.Told(draft, 0, "who dealt with the same party before");
            }
        }

        else if (InForce(draft) is { } force)
        {
            source = force.Sources;
            target.Parties.AddRange(force.Targets);
            context.Recorder?.Told(draft, 0, "who did before what is changed now");
        }
        else if (draft.Match is { Noun: { } head } && _memory.Last(draft.Type, s_nobody) is { } earlier && (type.Symmetric || earlier.Targets.Count > 0))
        {
            source = earlier.Sources;
            target.Parties.AddRange(earlier.Targets);
            context.Recorder?.Told(draft, 0, "who did the same before");
        }

        if (source is null || source.Count == 0)
            return false;
        foreach (Party party in source)
        {
            if (type.Symmetric && draft.Match is { Noun: not null } || within || !party.SharesCode(target.Parties))
                draft.Roles[0].Parties.Add(party);
        }

        return draft.Roles[0].Parties.Count > 0;
    }

    /// <summary>"The ambassador was summoned, the ministry said": a side that tells of what was done to another one, and of nobody who did it, did it.</summary>
    private List<Party>? Speaker(EventDraft draft, Roleholder target)
    {
        if (draft.Match is not { Noun: null, Clause: { IsPassive: true } clause } || !clause.Verb.Past && clause.Verb.Modal is not (FunctionWord.Will or FunctionWord.Would))
            return null;
        List<Party>? speakers = draft.Sentence.SpeakerAt(draft.Trigger) ?? (clause is { Link: ClauseLink.Complement, Parent: { IsPassive: false } telling } ? telling.Subject?.Resolution?.Parties : null);
        return speakers is { Count: 1 } && speakers[0] is { IsUnknown: false, IsPlace: false } && speakers[0].Role == context.Tables.Actors.ActingRole && !speakers[0].SharesCode(target.Parties) ? context.Memory.List(context.Memory.Side(speakers[0])) : null;
    }

    /// <summary>"Two Kenyans were asked to leave Uganda": whose country one is told to leave tells one so.</summary>
    private List<Party>? Left(EventDraft draft, Roleholder target)
    {
        if (draft.Match is not { Noun: null, Clause: { IsPassive: true } clause })
            return null;
        foreach (Clause complement in clause.Complements)
        {
            if (complement is { Verb.Form: VerbGroupForm.Infinitive, Object: { } place } && EnglishVerbs.Leaves(context.WordAt(complement.Verb.Head))
                && resolver.Resolve(place, draft.Sentence).Parties is [{ Actor: >= 0, Person: null } country] && !country.SharesCode(target.Parties))
                return context.Memory.List(context.Memory.Side(country));
        }

        return null;
    }

    /// <summary>"was jailed in Kenya": the state in which it is done; null where the clause names none.</summary>
    private List<Party>? Where(EventDraft draft)
    {
        foreach (PrepositionalPhrase phrase in CollectionsMarshal.AsSpan(draft.Clause?.Phrases))
        {
            if (phrase.Group is { IsTime: false } group && context.Lexemes[phrase.Token].Function == FunctionWord.In && resolver.Resolve(group, draft.Sentence).Parties is [{ Actor: >= 0, RoleWord: < 0, Person: null } place]
                && context.Tables.Actors.Kind(place.Actor) == ActorKind.State)
                return Home(place);
        }

        return null;
    }

    /// <summary>"the release of prisoners held by Kenya": whoever holds them does it.</summary>
    private List<Party>? Holder(EventDraft draft)
    {
        if (draft.Match is not { Noun: { } noun })
            return null;
        foreach (Clause clause in draft.Sentence.Clauses)
        {
            if (clause is { Link: ClauseLink.Reduced, IsPassive: true, Governor: { } held } && EnglishVerbs.Holds(context.WordAt(clause.Verb.Head)) && IsOf(noun, held)
                && clause.Doer(context.Lexemes) is { } doer && resolver.Resolve(doer, draft.Sentence).Parties is { Count: > 0 } holders)
                return holders;
        }

        return null;
    }

    private static bool IsOf(NounGroup noun, NounGroup inner)
    {
        foreach (PrepositionalPhrase phrase in noun.PhraseSpan)
        {
            if (phrase.Group == inner)
                return true;
        }

        return false;
    }

    /// <summary>"Kenya's purchase of the Ugandan rockets": whose the thing is that somebody gets.</summary>
    private List<Party>? Maker(EventDraft draft, TypeInfo type, Roleholder target)
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

    private List<Party>? OtherOwners(NounGroup thing, ParsedSentence sentence, Roleholder target)
    {
        List<Party>? owners = null;
        foreach (Party owner in resolver.Resolve(thing, sentence).Owners)
        {
            if (!owner.IsUnknown && !owner.SharesCode(target.Parties))
                (owners ??= context.Memory.List()).Add(owner);
        }

        return owners;
    }
}
