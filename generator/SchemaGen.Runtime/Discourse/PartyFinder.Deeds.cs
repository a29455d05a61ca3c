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
    private List<Party>? Doer(List<EventDraft> events, int at)
    {
        EventDraft draft = events[at];
        if (draft.Match is not { Clause: { } clause } match || !TakesUp(match, clause))
            return null;
        // "Kenya closed the mine, a move Nairobi called absurd".
        if (clause is { Link: ClauseLink.Relative, Parent: { Link: ClauseLink.Root, Subject: { } subject } })
            return Others(resolver.Resolve(subject, draft.Sentence).Best, draft);
        return Last(events, at, ClauseLink.Root) ?? Last(events, at, null);
    }

    /// <summary>The doers of the last deed before an event that are all others than its source; told by a verb of the given kind of clause, where one is given.</summary>
    private List<Party>? Last(List<EventDraft> events, int at, ClauseLink? link)
    {
        EventDraft draft = events[at];
        for (int k = at - 1; k >= 0 && events[k].Sentence.Index >= draft.Sentence.Index - DeedReach; k--)
        {
            EventDraft deed = events[k];
            if (deed.Roles[0].Parties is { Count: > 0 } sources && deed.Trigger < draft.Trigger && (link is null || deed.Clause?.Link == link && deed.Match is { Noun: null } or { Supported: true })
                && Others(sources, draft) is { } doer && doer.Count == sources.Count)
                return doer;
        }

        return null;
    }

    /// <summary>"hinted at sales to Kenya", "warned Uganda against sales to Kenya": whoever considers or promises what an event noun tells does it; what is demanded or warned of, whoever is told so.</summary>
    private List<Party>? Committed(EventDraft draft, Roleholder target)
    {
        if (draft.Match is not { Noun: not null, Supported: false })
            return null;
        foreach (ClaimDraft claim in draft.Sentence.Claims)
        {
            TypeInfo type = context.Tables.Types[claim.Type];
            if (!claim.Content.Contains(draft.Trigger) || type.Commitment is not (Commitment.Considers or Commitment.Pledges or Commitment.Demands))
                continue;
            List<Party> parties = type.Implies >= 0 ? claim.Addressee.Parties : claim.Speaker.Parties;
            if (parties.Count == 0 || parties.Exists(static p => p.IsUnknown) || Party.ShareCode(parties, target.Parties))
                continue;
            List<Party> sides = context.Memory.List();
            foreach (Party party in parties)
                sides.Add(context.Memory.Side(party));
            return sides;
        }

        return null;
    }

    /// <summary>True where an argument is a bare "the move", or an "a move" that a relative clause goes on from.</summary>
    private bool TakesUp(Match match, Clause clause)
    {
        for (int r = 1; r < match.Bindings.Count; r++)
        {
            if (match.Bindings[r].Group is { Possessor: null, Phrases: null or { Count: 0 } } group && EnglishNouns.IsAct(context.WordAt(group.Head))
                && (context.Lexemes[group.First].Function is FunctionWord.The or FunctionWord.This or FunctionWord.These || clause.Link == ClauseLink.Relative && clause.Governor == group)
                && resolver.Resolve(group, match.Sentence) is { Parties.Count: 0, Owners.Count: 0 })
                return true;
        }

        return false;
    }
}
