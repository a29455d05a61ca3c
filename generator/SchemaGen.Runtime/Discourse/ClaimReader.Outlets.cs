using SchemaGen.Grammar;
using SchemaGen.Tables;

namespace SchemaGen.Discourse;

/// <content>Media that claims are made to or told by.</content>
internal sealed partial class ClaimReader
{
    /// <summary>A medium that is spoken to, or that a phrase names, is the claim's outlet and no addressee.</summary>
    private void TakeOutlet(ClaimDraft claim)
    {
        for (int k = claim.Addressee.Parties.Count - 1; k >= 0; k--)
        {
            Party party = claim.Addressee.Parties[k];
            if (!IsOutlet(party) && !(party.Role >= 0 && party.Role == _tables.OutletRole))
                continue;
            if (party.Actor >= 0)
                claim.Outlet ??= _tables.Actors.Name(party.Actor);
            claim.Addressee.Parties.RemoveAt(k);
        }

        if (claim.Addressee.Parties.Count == 0)
            claim.Addressee.Words.Clear();
        foreach (PrepositionalPhrase phrase in claim.Clause is { } around ? around.PhraseSpan : [])
        {
            if (claim.Outlet is null && phrase.Group is { } group && OutletIn(group) is { } outlet)
                claim.Outlet = outlet;
        }
    }

    private bool IsOutlet(Party party) => party.Actor >= 0 && _tables.Actors.Kind(party.Actor) == ActorKind.Outlet;

    private string? OutletIn(NounGroup group)
    {
        for (int k = group.First; k <= group.Last; k++)
        {
            if (_lexemes[k] is { NameOffset: 0, Actor: >= 0 } name && _tables.Actors.Kind(name.Actor) == ActorKind.Outlet)
                return context.TextOf(k, k + name.NameLength - 1);
        }

        return null;
    }

    /// <summary>True for media alone.</summary>
    private bool PassesOn(PartyList speakers)
    {
        foreach (Party speaker in speakers)
        {
            if (speaker.Role < 0 || speaker.Role != context.Tables.OutletRole)
                return false;
        }

        return true;
    }
}
