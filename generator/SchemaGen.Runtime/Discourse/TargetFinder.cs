using SchemaGen.Grammar;
using SchemaGen.Tables;

namespace SchemaGen.Discourse;

/// <summary>
/// Finds whom an event is done to where its frame has no actor for the role: whose the thing is that it is done to, who is named in the phrases around, then whom the same source dealt with before.
/// </summary>
internal sealed class TargetFinder(DiscourseContext context, ActorResolver resolver)
{
    private readonly Dictionary<string, List<Party>> _partners = new(StringComparer.Ordinal);

    /// <summary>Fills the second actor role of an event, where it is empty and one party can be told.</summary>
    public void Fill(EventDraft draft)
    {
        TypeInfo type = context.Tables.Types[draft.Type];
        int role = SecondActorRole(type);
        if (role < 0)
            return;
        Roleholder target = draft.Roles[role];
        if (target.Parties.Count == 0 && !(type.Symmetric && HasSeveralCodes(draft.Roles[0])))
        {
            List<Party> found = Nearby(draft) ?? Partner(draft) ?? [];
            target.Parties.AddRange(found);
            if (target.Words.Count == 0)
            {
                foreach (Party party in found)
                    target.Words.Add(new TokenRange(party.First, party.Last));
            }
        }

        Remember(draft.Roles[0].Parties, target.Parties);
    }

    private static int SecondActorRole(TypeInfo type)
    {
        for (int r = 1; r < type.Roles.Count; r++)
        {
            if (type.Roles[r].Kind == RoleKind.Actor)
                return r;
        }

        return -1;
    }

    private static bool HasSeveralCodes(Roleholder holder) => holder.Parties.Exists(p => !string.Equals(p.Code, holder.Parties[0].Code, StringComparison.Ordinal));

    private List<Party>? Nearby(EventDraft draft)
    {
        ParsedSentence sentence = draft.Sentence;
        if (draft.Match is { } match)
        {
            if (match.Noun is { } noun && InGroup(noun, draft, own: !match.Supported) is { } around)
                return around;
            if (match.Clause is { } clause && (match.Noun is null || match.Supported) && InClause(clause, draft) is { } found)
                return found;
        }

        // A claim's content names whom it is about.
        if (draft.Implied is { } claim && !claim.Content.IsEmpty)
            return InRange(sentence, claim.Content, draft);
        return null;
    }

    private List<Party>? InClause(Clause clause, EventDraft draft)
    {
        foreach (NounGroup? group in (ReadOnlySpan<NounGroup?>)[clause.Undergoer, clause.SecondObject, clause.IsPassive ? null : clause.Object])
        {
            if (group is not null && InGroup(group, draft, own: true) is { } found)
                return found;
        }

        foreach (PrepositionalPhrase phrase in clause.Phrases)
        {
            if (phrase.Token > clause.Verb.Last && phrase.Group is { IsTime: false } group && InGroup(group, draft, own: true) is { } found)
                return found;
        }

        foreach (Clause complement in clause.Complements)
        {
            if (complement.Verb.Form != VerbGroupForm.Finite && InClause(complement, draft) is { } found)
                return found;
        }

        return null;
    }

    private List<Party>? InGroup(NounGroup group, EventDraft draft, bool own)
    {
        if (own && Others(resolver.Resolve(group, draft.Sentence).Best, draft) is { } parties)
            return parties;
        foreach (PrepositionalPhrase phrase in group.Phrases ?? [])
        {
            if (phrase.Group is { IsTime: false } inner && Others(resolver.Resolve(inner, draft.Sentence).Best, draft) is { } found)
                return found;
        }

        return null;
    }

    private List<Party>? InRange(ParsedSentence sentence, TokenRange range, EventDraft draft)
    {
        foreach (NounGroup group in sentence.Groups)
        {
            if (range.Contains(group.Head) && Others(resolver.Resolve(group, sentence).Best, draft) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>The parties that are not the source; null when none is left.</summary>
    private static List<Party>? Others(List<Party> parties, EventDraft draft)
    {
        List<Party> others = parties.FindAll(p => !p.IsUnknown && !draft.Roles[0].Parties.Exists(s => string.Equals(s.Code, p.Code, StringComparison.Ordinal)));
        return others.Count > 0 ? others : null;
    }

    /// <summary>Whom the source dealt with last.</summary>
    private List<Party>? Partner(EventDraft draft) =>
        draft.Roles[0].Parties is [{ } source, ..] && _partners.TryGetValue(source.Code, out List<Party>? partner) ? Others(partner, draft)?.ConvertAll(p => p.Person is null ? p : new Party { Code = p.Code, Role = p.Role, First = p.First, Last = p.Last }) : null;

    private void Remember(List<Party> sources, List<Party> targets)
    {
        foreach (Party source in sources)
        {
            if (targets.Count > 0 && !source.IsUnknown)
                _partners[source.Code] = targets;
        }

        foreach (Party target in targets)
        {
            if (!target.IsUnknown)
                _partners.TryAdd(target.Code, sources);
        }
    }
}
