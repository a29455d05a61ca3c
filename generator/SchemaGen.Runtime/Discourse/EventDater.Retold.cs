using SchemaGen.Grammar;
using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Discourse;

/// <content>Events that a document tells more than once: the day stands with one telling of them.</content>
internal sealed partial class EventDater
{
    // How many events before and behind are looked at: what is told again is told again soon.
    private const int RetoldReach = 40;

    // How many letters words of one family begin with in common.
    private const int SharedStart = 2;

    /// <summary>"Kenya met Uganda on Monday. ... The meeting between Kenya and Uganda ...": an event without a day has that of the same event told elsewhere, where it has one day only.</summary>
    private void DateRetold(ReadOnlySpan<EventDraft> events)
    {
        for (int k = 0; k < events.Length; k++)
        {
            if (events[k] is { Date: null, Implied: null, IsClause: false } draft && IsOnce(draft) && DayOfSame(events, k) is { } day)
                draft.Date = day;
        }
    }

    /// <summary>The one day of the other tellings; of what goes both ways, of those that tell it the same way round where there are any ("Kenya visited Uganda" is no visit of Uganda's).</summary>
    private DateOnly? DayOfSame(ReadOnlySpan<EventDraft> events, int at)
    {
        DateOnly? day = null, turned = null;
        bool several = false;
        for (int k = Math.Max(0, at - RetoldReach), end = Math.Min(events.Length, at + RetoldReach); k < end; k++)
        {
            EventDraft other = events[k];
            if (k == at || other.Date is not { } told || other.Type != events[at].Type || other.Implied is not null || IsAhead(other) != IsAhead(events[at]) || !IsSame(events[at], other) || !SharesWord(events[at], other))
                continue;
            if (IsTurned(events[at], other))
            {
                several |= turned is { } before && before != told;
                turned = told;
                continue;
            }

            if (day is { } known && known != told)
                return null;
            day = told;
        }

        return day ?? (several ? null : turned);
    }

    private static bool IsTurned(EventDraft a, EventDraft b) =>
        a.Roles[0].Parties is [{ } source] && b.Roles[0].Parties is [{ } other] && a.Roles[1].Parties.Count > 0 && b.Roles[1].Parties.Count > 0 && !IsSameSide(source, other) && IsOnSideOf(source, b.Roles[1].Parties);

    /// <summary>A noun takes up what was told by a word of its own family ("the meeting" after "met" is told by "meet"): its beginning is the same.</summary>
    private bool SharesWord(EventDraft draft, EventDraft other)
    {
        if (draft.Match is not { Noun: not null, Supported: false })
            return true;
        ReadOnlySpan<char> word = context.WordAt(draft.Trigger), known = context.WordAt(other.Trigger);
        if (word.Length < SharedStart)
            return false;
        // "test-fired".
        bool joined = other.Trigger > 1 && context.Document.Tokens[other.Trigger - 1].Shape == TokenShape.Hyphen && context.WordAt(other.Trigger - 2).StartsWith(word[..SharedStart], StringComparison.OrdinalIgnoreCase);
        return joined || known.StartsWith(word[..SharedStart], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>One event, not a habit or several: a verb in the simple past or with "had", or in the future; or one event noun.</summary>
    private bool IsOnce(EventDraft draft)
    {
        if (draft.Match is { Noun: { } noun, Supported: false })
            return _lexemes[noun.Head].Pos == Pos.Noun && AfterNoun(draft.Sentence, noun) is null;
        return draft.Clause is { Verb: { Negated: false } verb } clause && !HasOtherTime(draft.Sentence, clause)
            && (verb.Modal != FunctionWord.None || verb is { Past: true } && (!verb.Perfect || context.WordAt(verb.First) is "had" or "having"));
    }

    private static bool IsAhead(EventDraft draft) => draft.Match is not { Noun: not null, Supported: false } && draft.Clause is { Verb.Modal: not FunctionWord.None };

    /// <summary>The same sides in the same roles, of a mutual event in whatever roles; and no two different persons.</summary>
    private bool IsSame(EventDraft a, EventDraft b)
    {
        if (a.Roles.Count < 2 || a.Roles[0].Parties.Count == 0)
            return false;
        if (context.Tables.Types[a.Type].Symmetric)
            return Shared(a, b) >= 2;
        return AreSame(a.Roles[0].Parties, b.Roles[0].Parties) && (a.Roles[1].Parties.Count == 0 && b.Roles[1].Parties.Count == 0 || AreSame(a.Roles[1].Parties, b.Roles[1].Parties));
    }

    private static bool IsSameSide(Party a, Party b) => a.SameCode(b) && (a.Person is null || b.Person is null || a.Person == b.Person);

    private static bool IsOnSideOf(Party party, PartyList others)
    {
        foreach (Party other in others)
        {
            if (IsSameSide(other, party))
                return true;
        }

        return false;
    }

    private static bool AreSame(PartyList parties, PartyList others)
    {
        if (parties.Count == 0 || parties.Count != others.Count)
            return false;
        foreach (Party party in parties)
        {
            if (!IsOnSideOf(party, others))
                return false;
        }

        return true;
    }

    /// <summary>How many sides of the first event take part in the second.</summary>
    private static int Shared(EventDraft a, EventDraft b)
    {
        int shared = 0;
        for (int r = 0; r < 2; r++)
        {
            foreach (Party party in a.Roles[r].Parties)
            {
                bool found = false;
                for (int s = 0; s < 2; s++)
                    found |= IsOnSideOf(party, b.Roles[s].Parties);
                if (!found)
                    return 0;
                shared++;
            }
        }

        return shared;
    }
}
