using SchemaGen.Grammar;
using SchemaGen.Text;

namespace SchemaGen.Discourse;

/// <summary>"Noor denies it", says the headline, and only the text below tells who Noor is: once that is read, the headline's surnames are theirs.</summary>
internal sealed class HeadlineNames(DiscourseContext context)
{
    /// <summary>Makes the unknown names of the headlines' claims and events those of the persons whom the document has named since.</summary>
    public void Settle(ReadOnlySpan<ClaimDraft> claims, ReadOnlySpan<EventDraft> events)
    {
        foreach (ClaimDraft claim in claims)
        {
            if (claim.Sentence.Sentence.Kind != BlockKind.Headline)
                break;
            Settle(claim.Speaker.Parties);
            Settle(claim.Addressee.Parties);
        }

        foreach (EventDraft draft in events)
        {
            if (draft.Sentence.Sentence.Kind != BlockKind.Headline)
                break;
            foreach (ref readonly Roleholder holder in draft.Roles.Span)
                Settle(holder.Parties);
        }
    }

    private void Settle(PartyList parties)
    {
        foreach (Party party in parties)
        {
            if (party is not { IsUnknown: true, Person: null, Actor: < 0, RoleWord: < 0 } || party.First != party.Last || context.Lexemes[party.First].Pos != Pos.Proper || context.Persons.Known(party.First) is not { Code: { Length: > 0 } code } person)
                continue;
            (party.Code, party.Role, party.Person, party.IsUnknown) = (code, person.Role, person, false);
        }
    }
}
