using SchemaGen.Grammar;
using SchemaGen.Tables;

namespace SchemaGen.Discourse;

/// <summary>Definite descriptions that need no role word of a schema: "the two countries", "both sides", "the bloc".</summary>
internal sealed class DescriptionResolver(DiscourseContext context)
{
    private readonly Lexeme[] _lexemes = context.Lexemes;

    /// <summary>The actors that a description takes up, or null.</summary>
    public List<Party>? Find(NounGroup group)
    {
        if (group.IsPronoun || group.Possessor is not null)
            return null;
        ReadOnlySpan<char> head = context.Document.Chars(context.Document.Tokens[group.Head]);
        if ((IsPair(group) || _lexemes[group.First].Function == FunctionWord.The && EnglishNouns.IsRelational(head)) && EnglishNouns.IsParty(head))
            return Two(group);
        if (_lexemes[group.First].Function is FunctionWord.The or FunctionWord.This && Bare(group) && EnglishNouns.IsBody(head))
            return MainBody(group);
        return null;
    }

    private bool IsPair(NounGroup group)
    {
        for (int k = group.First; k < group.Head; k++)
        {
            if (_lexemes[k].Function == FunctionWord.Both || context.Document.Chars(context.Document.Tokens[k]) is "two" or "Two" or "warring" or "neighbouring" or "neighboring" or "All" or "all")
                return true;
        }

        return false;
    }

    /// <summary>Nothing that tells this one from others of its kind stands before the head.</summary>
    private bool Bare(NounGroup group)
    {
        for (int k = group.First; k <= group.Last; k++)
        {
            if (_lexemes[k].NameOffset >= 0 && _lexemes[k - _lexemes[k].NameOffset].Actor >= 0)
                return false;
        }

        return true;
    }

    /// <summary>The two states of the document that were named most often so far.</summary>
    public List<Party>? Two(NounGroup group)
    {
        var counts = new Dictionary<string, (int Count, Party Party)>(StringComparer.Ordinal);
        foreach (Mentioned mentioned in context.Mentions)
        {
            foreach (Party party in mentioned.Parties)
            {
                if (!party.IsUnknown && !party.IsPlace && party.Actor >= 0 && !string.Equals(party.Code, context.Tables.OtherCode, StringComparison.Ordinal) && context.Tables.Actors.Kind(party.Actor) == ActorKind.State)
                    counts[party.Code] = (counts.GetValueOrDefault(party.Code).Count + 1, party);
            }
        }

        if (counts.Count < 2)
            return null;
        var ranked = new List<(int Count, Party Party)>(counts.Values);
        ranked.Sort((a, b) => a.Count != b.Count ? b.Count.CompareTo(a.Count) : a.Party.First.CompareTo(b.Party.First));
        return [State(ranked[0].Party, group), State(ranked[1].Party, group)];
    }

    private Party State(Party party, NounGroup group) => new() { Code = party.Code, Role = context.Tables.Actors.ActingRole, Actor = party.Actor, First = group.First, Last = group.Last };

    private List<Party>? MainBody(NounGroup group)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        Party? best = null;
        for (int k = context.Mentions.Count - 1; k >= 0; k--)
        {
            if (context.Mentions[k].Parties is not [{ Actor: >= 0, Person: null } party] || context.Tables.Actors.Kind(party.Actor) is not (ActorKind.Organisation or ActorKind.Group))
                continue;
            int count = counts[party.Code] = counts.GetValueOrDefault(party.Code) + 1;
            if (best is null || count >= counts[best.Code])
                best = party;
        }

        return best is null ? null : [best.At(group.First, group.Last)];
    }
}
