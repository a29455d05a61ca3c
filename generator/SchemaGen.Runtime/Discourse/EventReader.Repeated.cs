using SchemaGen.Grammar;
using SchemaGen.Tables;

namespace SchemaGen.Discourse;

/// <content>What tells one event twice, or is part of what another one tells.</content>
internal sealed partial class EventReader
{
    /// <summary>The same event told by a verb and the noun that it carries, twice with the same parties in one clause, or again in what the clause is for or leads to, is one.</summary>
    private void RemoveRepeated(List<EventDraft> events, int from)
    {
        for (int a = from; a < events.Count; a++)
        {
            for (int b = events.Count - 1; b > a; b--)
            {
                if (events[a].Type != events[b].Type)
                {
                    if (GivesWay(events[b], events[a]))
                    {
                        if (events[a].Match is { } stays)
                            stays.ActsAs = Math.Max(stays.ActsAs, _tables.Types[events[b].Type].Roles[0].ActsAs);
                        context.Recorder?.Drop(events[b].Match, "what it tells is part of another event of the clause");
                        events.RemoveAt(b);
                    }

                    continue;
                }

                if (events[a].Implied is null != events[b].Implied is null)
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

    /// <summary>"Kenya and Uganda held drills": the noun that a verb carries tells another type, which gives way to the verb's.</summary>
    private bool GivesWay(EventDraft draft, EventDraft other) =>
        _tables.Types[other.Type].Beats.Contains(draft.Type)
            && (draft.Clause is not null && draft.Clause == other.Clause && draft.Match is { Supported: true } && other.Match is { Noun: null }
                || _tables.Types[other.Type].Commitment == Commitment.Denies && IsRefused(draft, other));

    /// <summary>"refused to bow": who refuses to give way only refuses.</summary>
    private bool IsRefused(EventDraft draft, EventDraft refusal)
    {
        for (int r = 1; r < refusal.Roles.Count; r++)
        {
            if (_tables.Types[refusal.Type].Roles[r].Kind == RoleKind.Clause && Roleholder.Holds(refusal.Roles[r], draft.Trigger) && draft.Clause is { } clause && clause.Parent == refusal.Clause)
                return true;
        }

        return false;
    }

    private bool IsRepeated(EventDraft a, EventDraft b)
    {
        if (a.Clause is not { } clause || b.Clause is not { } again)
            return false;
        // "were killed and wounded": two verbs for what befell the same.
        if (clause != again && clause.IsPassive && again.IsPassive && a.Match is { Noun: null } && b.Match is { Noun: null } && clause.Subject is { } suffers && suffers == again.Subject && again.Verb.First == clause.Verb.Last + 2)
            return true;
        // A verb and the noun that it carries tell one event, whatever each of them names.
        if (clause == again)
            return Covers(a, b) || a.Match is { Noun: null } && b.Match is { Supported: true };
        // "joined an exercise, which was held in May": the relative clause tells it again.
        if (again is { Link: ClauseLink.Relative, IsPassive: true, Governor: { } governor } && b.Match is { LacksDoer: true } && TokenRange.Of(governor) is var taken && (a.Trigger >= taken.First && a.Trigger <= taken.Last || IsPhraseOf(clause, governor)))
            return true;
        // "summoned the envoy to protest", "struck the camp, killing eight": the clause behind adds no party of its own.
        return again.Parent == clause && b.Match is { Noun: null } or { Supported: true } && again.Link switch
        {
            ClauseLink.Purpose or ClauseLink.Infinitive or ClauseLink.NounInfinitive => Covers(a, b) || _tables.Types[a.Type].Symmetric && CoversMutually(a, b),
            ClauseLink.Participial => TellsNobodyElse(b) && Covers(a, b),
            _ => false,
        };
    }

    private static bool IsPhraseOf(Clause clause, NounGroup group)
    {
        foreach (ref readonly PrepositionalPhrase phrase in clause.PhraseSpan)
        {
            if (phrase.Group == group)
                return true;
        }

        return clause.Object == group;
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
