using SchemaGen.Discourse;
using SchemaGen.Grammar;
using SchemaGen.Tables;

namespace SchemaGen.Matching;

/// <content>Whose the thing is that something is done to.</content>
internal sealed partial class VerbFrameMatcher
{
    /// <summary>The owner of the object, or of a phrase's noun where the slot names prepositions: possessor, possessive pronoun, else the group itself, which resolves to whose it is.</summary>
    private NounGroup? OwnerOf(Clause clause, in Frame frame, in Slot slot)
    {
        NounGroup? owned = clause.Undergoer;
        // "took up Kenya's offer": behind a particle that is also a preposition the object is in its phrase.
        if (clause.Particle >= 0 && !clause.IsPassive && HasParticleSlot(frame, clause.Particle))
            owned = clause.PhraseAt(clause.Particle)?.Group ?? owned;
        if (slot.Words >= 0)
        {
            owned = null;
            foreach (ref readonly PrepositionalPhrase phrase in clause.PhraseSpan)
            {
                if (_frames.Contains(slot.Words, _lexemes[phrase.Token].OwnLemma))
                {
                    owned = phrase.Group;
                    break;
                }
            }
        }

        // "three of Kenya's crossings".
        if (owned is { Possessor: null } && Counted(owned) is { } counted)
            owned = counted;
        return owned?.Possessor ?? NationalOf(owned) ?? owned?.OwnPronoun(_lexemes, context.Workspace) ?? owned;
    }

    /// <summary>"sold their Kenyan shares": behind a possessive pronoun a national adjective tells whose the thing is otherwise; null without both.</summary>
    private NounGroup? NationalOf(NounGroup? owned)
    {
        if (owned is null || !_lexemes[owned.First].IsPossessivePronoun)
            return null;
        for (int k = owned.First + 1; k < owned.Head; k++)
        {
            if (_lexemes[k] is not { NameOffset: 0, Actor: >= 0, ActorKind: NameKind.Adjective } name)
                continue;
            NounGroup national = context.Workspace.Noun(k, k + name.NameLength - 1, k);
            national.In = owned.In;
            return national;
        }

        return null;
    }

    /// <summary>"closed its border", "defends its coast": what is the doer's own is nobody else's; but "accused Kenya of closing its border" may be told of the border of whoever accuses.</summary>
    private bool IsDoersOwn(ParsedSentence sentence, Clause clause, in Slot slot, in Binding binding)
    {
        if (binding.Group is not { } owned || !_lexemes[owned.First].IsPossessivePronoun || clause.Link == ClauseLink.PrepositionIng || clause.Doer(_lexemes) is not { } doer)
            return false;
        if (slot.Kind == SlotKind.ObjectPossessor)
            return owned.IsPronoun && Party.ShareCode(resolver.Resolve(owned, sentence).Parties, resolver.Resolve(doer, sentence).Parties);
        return slot.Is(SlotFlags.Known) && resolver.Resolve(owned, sentence) is { Parties.Count: 0 } thing && Party.ShareCode(thing.Owners, resolver.Resolve(doer, sentence).Parties);
    }
}
