using SchemaGen.Grammar;
using SchemaGen.Matching;
using SchemaGen.Tables;

namespace SchemaGen.Discourse;

/// <content>Whom it is about, where a noun takes up what somebody has done: "condemned the decision".</content>
internal sealed partial class PartyFinder
{
    // How many sentences back a deed is taken up.
    private const int DeedReach = 2;

    /// <summary>"... expelled two envoys. Nairobi condemned the decision": whoever did what came last and is now taken up by a noun of its own.</summary>
    private PartyList? Doer(List<EventDraft> events, int at)
    {
        EventDraft draft = events[at];
        if (draft.Match is not { Clause: { } clause } match)
            return null;
        if (Told(draft, match) is { } told)
            return told;
        if (TakenUp(match, clause) is not { } noun)
            return null;
        // "Kenya closed the mine, a move Nairobi called absurd".
        if (clause is { Link: ClauseLink.Relative, Parent: { } around } && Main(around) is { Subject: { } subject } && Others(resolver.Resolve(subject, draft.Sentence).Best, draft) is { } teller)
            return teller;
        if (!EnglishNouns.IsSpeechAct(context.WordAt(noun.Head)) && (Last(events, at, ClauseLink.Root, acts: true) ?? Lead(events, at)) is { } actor)
            return actor;
        return Last(events, at, ClauseLink.Root, acts: false) ?? Last(events, at, null, acts: false) ?? (EnglishNouns.IsSpeechAct(context.WordAt(noun.Head)) ? LastSpeaker(draft) : null);
    }

    /// <summary>"Kenya refused a Ugandan request", "agreed to the request": whoever answers what somebody said is whom it was said to.</summary>
    private PartyList? Answerer(List<EventDraft> events, int from, EventDraft draft)
    {
        if (draft is not { Implied: not null, Match: { Noun: { } noun, Supported: false } })
            return null;
        for (int k = from; k < events.Count; k++)
        {
            EventDraft answer = events[k];
            TypeInfo type = context.Tables.Types[answer.Type];
            if (answer == draft || answer.Match is not { Noun: null, Clause: { } clause } match || !type.HasCommitment || type.Commitment is not (Commitment.Denies or Commitment.Pledges) || !(clause.Undergoer == noun || Binds(match, noun)))
                continue;
            if (Others(answer.Roles[0].Parties, draft) is { } answerer)
                return answerer;
        }

        return null;
    }

    /// <summary>"Kenya says Uganda arms the rebels. Uganda denies sending any carts": who has charged the one who now denies, in this sentence or one of the last; null for no denial, and where nobody has.</summary>
    private PartyList? Accuser(List<EventDraft> events, int at)
    {
        EventDraft draft = events[at];
        if (draft.IsClause || draft.Implied is not { } denial || context.Tables.Types[denial.Type].Commitment != Commitment.Denies)
            return null;
        // "dismissed the Kenyan steps as hysteria": whose they are.
        if (draft.Match is { Noun: null, Clause: { Object: { } judged } clause } && EnglishVerbs.Judges(context.WordAt(clause.Verb.Head)) && !EnglishNouns.IsSpeechAct(context.WordAt(judged.Head))
            && resolver.Resolve(judged, draft.Sentence) is { Parties.Count: 0, Owners: { Count: > 0 } owners } && Others(owners, draft) is { } owner)
            return owner;
        List<ClaimDraft> claims = context.Memory.Claims;
        for (int k = claims.Count - 1; k >= 0 && claims[k].Sentence.Index >= draft.Sentence.Index - DeedReach; k--)
        {
            ClaimDraft charge = claims[k];
            if (charge == denial || charge.Words.First >= denial.Words.First || context.Tables.Types[charge.Type].Commitment != Commitment.Asserts)
                continue;
            bool charged = Party.ShareCode(charge.Addressee.Parties, draft.Roles[0].Parties);
            for (int e = at - 1; e >= 0 && !charged && events[e].Sentence.Index >= charge.Sentence.Index; e--)
                charged = events[e].Sentence == charge.Sentence && IsAct(events[e]) && charge.Content.Contains(events[e].Trigger) && Party.ShareCode(events[e].Roles[0].Parties, draft.Roles[0].Parties);
            if (charged && Others(charge.Speaker.Parties, draft) is { } accuser)
                return accuser;
        }

        return null;
    }

    private static bool Binds(Match match, NounGroup noun)
    {
        foreach (ref readonly Binding binding in match.Bindings)
        {
            if (binding.Group == noun)
                return true;
        }

        return false;
    }

    /// <summary>"called at the Kenyan ministry to ask for its recognition", "visited Kenya to demand carts": what one goes to somebody to say is said to him; null for other events.</summary>
    private PartyList? Host(List<EventDraft> events, int from, EventDraft draft)
    {
        if (draft is not { Implied: { Addressee.Parties.Count: 0, Clause: { Link: ClauseLink.Purpose or ClauseLink.Infinitive, Parent: { IsPassive: false } going } clause } } || clause.Subject is null || clause.Subject != going.Subject)
            return null;
        for (int k = from; k < events.Count; k++)
        {
            if (events[k] is { Match.Noun: null, Implied: null } visit && visit.Clause == going && visit.Trigger == going.Verb.Head && context.Tables.Types[visit.Type].Symmetric && Others(TargetOf(visit).Parties, draft) is { } host)
                return host;
        }

        return null;
    }

    /// <summary>The clause of the sentence that another hangs on in the end.</summary>
    private static Clause Main(Clause clause)
    {
        for (int steps = 0; clause is { Link: not ClauseLink.Root, Parent: { } parent } && steps < 8; steps++)
            clause = parent;
        return clause;
    }

    /// <summary>"The bloc condemned the decision", far from where it is told: the first deed of the document is what its news is about.</summary>
    private PartyList? Lead(List<EventDraft> events, int at)
    {
        for (int k = 0; k < at; k++)
        {
            if (events[k] is { Clause.Link: ClauseLink.Root, Match.Noun: null } lead && IsAct(lead))
                return Others(lead.Roles[0].Parties, events[at]);
        }

        return null;
    }

    /// <summary>What one side does to another: not what both do, nor what somebody only says.</summary>
    private bool IsAct(EventDraft deed) => deed.Implied is null && !deed.IsClause && !context.Tables.Types[deed.Type].Symmetric;

    /// <summary>"rejected the accusations", "condemned the attack": who last did what a bare definite event noun names, to the one who now speaks of it where it is done by saying; null where the text has told of none.</summary>
    private PartyList? Told(EventDraft draft, Match match)
    {
        FrameTable frames = context.Tables.Frames;
        for (int r = 1; r < match.Bindings.Count; r++)
        {
            if (match.Bindings[r].Group is not { Possessor: null, Phrases.Count: 0, Complement: null } group || context.Lexemes[group.First].Function is not (FunctionWord.The or FunctionWord.This or FunctionWord.These or FunctionWord.That)
                || context.Lexemes[group.Head].NounLemma is not (>= 0 and var lemma) || resolver.Resolve(group, match.Sentence) is not { Parties.Count: 0, Owners.Count: 0 })
                continue;
            for (int k = 0, n = frames.NounFrameCount(lemma); k < n; k++)
            {
                TypeInfo type = context.Tables.Types[frames.Frame(frames.NounFrame(lemma, k)).Type];
                int index = type.IsClaim ? type.Implies : frames.Frame(frames.NounFrame(lemma, k)).Type;
                if (index >= 0 && index != draft.Type && _memory.Last(index, type.IsClaim ? draft.Roles[0].Parties : PartyList.None) is { } last && Others(last.Sources, draft) is { } doer)
                    return doer;
            }
        }

        return null;
    }

    /// <summary>"The sanctions were lifted": the parties of the last event that the definite noun names; null where the passive tells of no such thing.</summary>
    private (PartyList Sources, PartyList Targets)? InForce(EventDraft draft)
    {
        if (draft.Match is not { Noun: null, Clause: { IsPassive: true, Subject: { Possessor: null, Members: null } noun } clause } || !EnglishVerbs.Undoes(context.WordAt(clause.Verb.Head)) || context.Lexemes[noun.First].Function is not (FunctionWord.The or FunctionWord.These)
            || context.Lexemes[noun.Head].NounLemma is not (>= 0 and var lemma))
            return null;
        FrameTable frames = context.Tables.Frames;
        for (int k = 0, n = frames.NounFrameCount(lemma); k < n; k++)
        {
            int type = frames.Frame(frames.NounFrame(lemma, k)).Type;
            if (!context.Tables.Types[type].IsClaim && _memory.Last(type, PartyList.None) is { } last && last.Targets.Count > 0)
                return last;
        }

        return null;
    }

    /// <summary>The doers of the last deed before an event that are all others than its source; told by a verb of the given kind of clause, where one is given.</summary>
    private PartyList? Last(List<EventDraft> events, int at, ClauseLink? link, bool acts)
    {
        EventDraft draft = events[at];
        for (int k = at - 1; k >= 0 && events[k].Sentence.Index >= draft.Sentence.Index - DeedReach; k--)
        {
            EventDraft deed = events[k];
            if (deed.Roles[0].Parties is { Count: > 0 } sources && deed.Trigger < draft.Trigger && (!acts || IsAct(deed)) && (link is null || deed.Clause?.Link == link && deed.Match is { Noun: null } or { Supported: true })
                && Others(sources, draft) is { } doer && doer.Count == sources.Count)
                return doer;
        }

        return null;
    }

    /// <summary>"..., the minister said. Nairobi dismissed the remark": the last speaker who is another than the source.</summary>
    private PartyList? LastSpeaker(EventDraft draft)
    {
        List<ClaimDraft> claims = context.Memory.Claims;
        for (int k = claims.Count - 1; k >= 0 && claims[k].Sentence.Index >= draft.Sentence.Index - DeedReach; k--)
        {
            if (claims[k].Words.First < draft.Trigger && claims[k] != draft.Implied && Others(claims[k].Speaker.Parties, draft) is { } speaker)
                return speaker;
        }

        return null;
    }

    /// <summary>"hinted at sales to Kenya", "warned Uganda against sales to Kenya": whoever considers or promises what an event noun tells does it; what is demanded or warned of, whoever is told so.</summary>
    private PartyList? Committed(EventDraft draft, Roleholder target)
    {
        // "demanded that the envoys be freed": in the passive only whoever is asked is told, who asks is not.
        bool passive = draft.Match is { Noun: null, Clause.IsPassive: true } && draft.Implied is null;
        if (draft.Match is not { Noun: not null, Supported: false } && !passive)
            return null;
        foreach (ClaimDraft claim in draft.Sentence.ClaimSpan)
        {
            TypeInfo type = context.Tables.Types[claim.Type];
            if (passive && type.Commitment != Commitment.Demands)
                continue;
            bool denied = type.Commitment == Commitment.Denies && (claim.Content.Contains(draft.Trigger) || draft.Match?.Noun is { } noun && TakesUp(claim, noun));
            if (!denied && (!claim.Content.Contains(draft.Trigger) || type.Commitment is not (Commitment.Considers or Commitment.Pledges or Commitment.Demands)))
                continue;
            // Whoever denies what nobody is told to have done was charged with it.
            PartyList parties = denied || type.Implies < 0 ? claim.Speaker.Parties : claim.Addressee.Parties;
            if (parties.Count == 0 && type.Implies >= 0 && claim.Speaker.Parties is [{ } speaker, ..] && _memory.PartnerOf(speaker.Code, type.Implies) is { } partner)
                parties = context.Memory.List(partner);
            if (parties.Count == 0 || parties.Exists(static p => p.IsUnknown) || Party.ShareCode(parties, target.Parties))
                continue;
            PartyList sides = context.Memory.List();
            foreach (Party party in parties)
                sides.Add(context.Memory.Side(party));
            return sides;
        }

        return null;
    }

    /// <summary>"the sinking of a cart, which Kenya denied": the relative clause takes up the event noun.</summary>
    private static bool TakesUp(ClaimDraft claim, NounGroup noun)
    {
        if (claim.Clause is not { Link: ClauseLink.Relative, Governor: { } governor })
            return false;
        bool within = governor == noun;
        foreach (PrepositionalPhrase phrase in noun.PhraseSpan)
            within |= phrase.Group == governor;
        return within;
    }

    /// <summary>"warned against sales to Kenya": who is to do what the words inside tell, and not for whom they would do it, is whom it is said to. "is worried about the arrest of a miller": who has done it is blamed.</summary>
    private PartyList? DoerInside(List<EventDraft> events, int from, EventDraft draft)
    {
        if (draft.Implied is not { } claim)
            return null;
        for (int k = from; k < events.Count; k++)
        {
            Commitment commitment = context.Tables.Types[claim.Type].Commitment;
            if (events[k] != draft && events[k].Match is { LacksDoer: true, Noun: not null } && claim.Words.Contains(events[k].Trigger) && commitment is Commitment.Considers or Commitment.Demands or Commitment.Asserts
                && Others(events[k].Roles[0].Parties, draft) is { } doer)
                return doer;
        }

        return null;
    }

    /// <summary>"Kenya said Uganda had shelled its villages": where nobody else is told, "its" takes up who says so; null where another does it to his own.</summary>
    private PartyList? Teller(EventDraft draft)
    {
        if (draft.Match is not { Noun: null, Clause: { Link: ClauseLink.Complement, IsPassive: false, Undergoer: { } undergoer, Parent: { } telling } } || !context.Lexemes[undergoer.First].IsPossessivePronoun)
            return null;
        return telling.Doer(context.Lexemes) is { } doer && resolver.Resolve(doer, draft.Sentence).Parties is [{ IsUnknown: false } teller] && !teller.SharesCode(draft.Roles[0].Parties) ? context.Memory.List(context.Memory.Side(teller)) : null;
    }

    /// <summary>The argument that is a bare "the move", or an "a move" that a relative clause goes on from; null where none is.</summary>
    private NounGroup? TakenUp(Match match, Clause clause)
    {
        // The frame may have asked for it by its words.
        if (match.Noun is null && clause.Undergoer is { } undergoer && TakesUp(undergoer, clause, match.Sentence))
            return undergoer;
        for (int r = 1; r < match.Bindings.Count; r++)
        {
            if (match.Bindings[r].Group is { } group && TakesUp(group, clause, match.Sentence))
                return group;
            // "said it would answer such a step".
            if (match.Bindings[r].Clause is not { } content)
                continue;
            if (content.Object is { } o && TakesUp(o, content, match.Sentence))
                return o;
            foreach (ref readonly PrepositionalPhrase phrase in content.PhraseSpan)
            {
                if (phrase.Group is { } inner && phrase.Token > content.Verb.Last && TakesUp(inner, content, match.Sentence))
                    return inner;
            }
        }

        return null;
    }

    private bool TakesUp(NounGroup group, Clause clause, ParsedSentence sentence) =>
        group.Possessor is null && IsBare(group) && EnglishNouns.IsAct(context.WordAt(group.Head))
            && (context.Lexemes[group.First].Function is FunctionWord.The or FunctionWord.This or FunctionWord.These or FunctionWord.That || context.WordAt(group.First) is "such" || clause.Link == ClauseLink.Relative && clause.Governor == group)
            && resolver.Resolve(group, sentence) is { Parties.Count: 0, Owners.Count: 0 };

    /// <summary>"the remark", also in "dismissed the remark as bluster": no phrase tells more of it.</summary>
    private bool IsBare(NounGroup group)
    {
        foreach (ref readonly PrepositionalPhrase phrase in group.PhraseSpan)
        {
            if (context.Lexemes[phrase.Token].Function != FunctionWord.As)
                return false;
        }

        return true;
    }
}
