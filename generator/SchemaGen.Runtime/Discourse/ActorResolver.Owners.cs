using SchemaGen.Grammar;
using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Discourse;

/// <content>The country or body of a role noun, where its own words tell it.</content>
internal sealed partial class ActorResolver
{
    /// <summary>The country or body that a role noun belongs to: named in the group, its possessor, or in a phrase behind it.</summary>
    private Party? CountryOf(NounGroup group, int before, ParsedSentence sentence)
    {
        Party? modifier = Modifier(group, before);
        if (modifier is not null && !IsSeat(modifier) && !IsPosting(group, modifier))
            return modifier;
        if (OwnerOf(group, sentence) is [{ } owner, ..] && !(owner.IsUnknown && owner.Role == _tables.PeopleRole))
            return owner;
        if (modifier is not null)
            return Modifier(group, modifier.First) ?? modifier;
        foreach (PrepositionalPhrase phrase in group.PhraseSpan)
        {
            if (phrase.Group is { IsTime: false } inner
                && (_lexemes[phrase.Token].Function is FunctionWord.Of or FunctionWord.For or FunctionWord.From or FunctionWord.At or FunctionWord.In || _lexemes[phrase.Token].Function == FunctionWord.With && phrase.Token == group.Last + 1 || _lexemes[phrase.Token].Function == FunctionWord.To && EnglishNouns.Serves(context.WordAt(group.Head)))
                && Resolve(inner, sentence) is { } resolution)
            {
                // "in a Kenyan hotel": whose the house is does not tell whose the guest is; "in the Kenyan capital" does.
                bool within = _lexemes[phrase.Token].Function != FunctionWord.In || resolution.Parties.Count > 0 || EnglishNouns.IsRealm(context.WordAt(inner.Head));
                // "the emir for his help": whom something is for is not whose one is.
                within &= _lexemes[phrase.Token].Function != FunctionWord.For || resolution.Parties.Count > 0 || !_lexemes[inner.First].IsPossessivePronoun;
                if (within && resolution.Best is [{ IsUnknown: false } party, ..])
                    return party;
            }
        }

        return Tied(group, sentence);
    }

    /// <summary>"hackers linked to Kenya": to whom somebody is told to be tied.</summary>
    private Party? Tied(NounGroup group, ParsedSentence sentence)
    {
        // Most groups have no participle behind them.
        if (group.Last + 1 >= context.Document.TokenCount || context.WordAt(group.Last + 1) is not ("linked" or "tied" or "aligned" or "allied" or "affiliated" or "connected"))
            return null;
        foreach (Clause clause in sentence.ClauseSpan)
        {
            if (clause is not { Link: ClauseLink.Reduced, IsPassive: true } || clause.Governor != group)
                continue;
            foreach (ref readonly PrepositionalPhrase phrase in clause.PhraseSpan)
            {
                if (_lexemes[phrase.Token].Function is FunctionWord.To or FunctionWord.With && phrase.Group is { IsTime: false } side && Resolve(side, sentence).Best is [{ IsUnknown: false } party, ..])
                    return party;
            }
        }

        return null;
    }

    /// <summary>"Kenya's Uganda envoy": whose envoy it is stands before it, and then to whom.</summary>
    private bool IsPosting(NounGroup group, Party modifier) =>
        group.Possessor is not null && modifier.Last == modifier.First + _lexemes[modifier.First].NameLength - 1 && _lexemes[modifier.First].ActorKind != NameKind.Adjective && modifier.Actor >= 0 && _tables.Actors.Kind(modifier.Actor) == ActorKind.State;

    /// <summary>"Kenya's UN envoy", "the Kenyan UN envoy": the organisation is where the envoy sits, not whose envoy it is.</summary>
    private bool IsSeat(Party modifier) => modifier.Actor >= 0 && _tables.Actors.Kind(modifier.Actor) is ActorKind.Organisation or ActorKind.Bloc;

    /// <summary>"officers from Kenya and Uganda", "Kenya's and Uganda's ministers": a role noun of several countries.</summary>
    private PartyList? Several(NounGroup group, ParsedSentence sentence)
    {
        if (JoinedModifiers(group) is { } joined)
            return joined;
        if (Modifier(group, group.Head) is not null)
            return null;
        // "the two countries' ministers".
        if (group.Possessor is { } possessor && (possessor.Members is not null || _lexemes.NameAt(group.Head).RolePlural && Resolve(possessor, sentence).Parties.Count > 1))
            return Resolve(possessor, sentence).Best;
        // "Kenya and Uganda said their presidents ...": one of each.
        if (_lexemes[group.First].IsPossessivePronoun && _lexemes.NameAt(group.Head).RolePlural && OwnerOf(group, sentence) is { Count: > 1 } owners)
            return owners;
        foreach (PrepositionalPhrase phrase in group.PhraseSpan)
        {
            if (phrase.Group is { IsTime: false } inner && _lexemes[phrase.Token].Function is FunctionWord.Of or FunctionWord.From && Resolve(inner, sentence).Best is { Count: > 1 } parties)
                return parties;
        }

        return null;
    }

    /// <summary>"the warring sides in Kenya", "Kenya's rival parties": the state and those who fight it; null where it is not one state that has sides.</summary>
    private PartyList? SidesWithin(NounGroup group, ParsedSentence sentence)
    {
        if (_tables.GroupRole < 0 || _lexemes[group.Head].Pos != Pos.PluralNoun || !_lexemes[group.Head].Has(WordTraits.Party) || context.WordAt(group.Head) is not ("sides" or "parties" or "factions"))
            return null;
        bool oppose = false;
        for (int k = group.First; k < group.Head; k++)
            oppose |= _lexemes[k].Has(WordTraits.Opposes);
        if (!oppose && context.WordAt(group.Head) is not "sides" || JoinedModifiers(group) is not null)
            return null;
        if (CountryOf(group, group.Head, sentence) is not { Person: null, RoleWord: < 0, Actor: >= 0 } state || _tables.Actors.Kind(state.Actor) != ActorKind.State)
            return null;
        PartyList sides = _memory.List(_memory.Party(state.Code, _tables.Actors.ActingRole, group.First, group.Last, state.Actor));
        sides.Add(_memory.Party(state.Code, _tables.GroupRole, group.First, group.Last));
        return sides;
    }

    /// <summary>"Kenyan and Ugandan officials", "Kenya-Uganda ties": names before the head that "and", a comma or a hyphen joins.</summary>
    private PartyList? JoinedModifiers(NounGroup group)
    {
        PartyList? parties = null;
        int last = -2;
        for (int k = group.First; k < group.Head; k++)
        {
            ref Lexeme name = ref _lexemes[k];
            if (name.NameOffset != 0 || name.Actor < 0 || _tables.Actors.Kind(name.Actor) is ActorKind.Person or ActorKind.Place)
                continue;
            bool joined = last >= 0 && k - last == 2 && (_lexemes[last + 1].Function == FunctionWord.And || _lexemes[last + 1].Pos == Pos.Hyphen || _tokens[last + 1].Shape == TokenShape.Comma);
            if (!joined)
                parties = null;
            last = k + name.NameLength - 1;
            int role = _tables.Actors.RoleOf(name.Actor);
            if (role < 0 && _tables.Actors.Kind(name.Actor) == ActorKind.State)
                role = _tables.Actors.ActingRole;
            (parties ??= _memory.List()).Add(_memory.Party(_tables.Actors.Code(_tables.Actors.CodeId(name.Actor)), role, k, last, name.Actor));
        }

        return parties is { Count: > 1 } ? parties : null;
    }

    /// <summary>The nearest actor's name before a token of the group.</summary>
    private Party? Modifier(NounGroup group, int before)
    {
        for (int k = before - 1; k >= group.First; k--)
        {
            int start = _lexemes.StartOfName(k);
            ref Lexeme name = ref _lexemes[start];
            // "two Elmish Oakton carts": who made them does not have them.
            bool made = start > group.First && name.Actor >= 0 && _lexemes[start - 1].Pos == Pos.NationalAdjective && _tables.Actors.Kind(name.Actor) == ActorKind.Organisation && context.IsState(_tables.Actors.Code(_tables.Actors.CodeId(name.Actor)));
            if (name.Actor >= 0 && !made && start >= group.First && _tables.Actors.Kind(name.Actor) != ActorKind.Place && !OnlyBacks(k) && !context.IsSidedWith(start))
                return _memory.Party(_tables.Actors.Code(_tables.Actors.CodeId(name.Actor)), _tables.Actors.Kind(name.Actor) == ActorKind.Person ? -1 : _tables.Actors.RoleOf(name.Actor), start, k, name.Actor);
            if (name.Actor < 0 && _tokens[k].Shape == TokenShape.AllCapitals && context.Acronyms.Count > 0 && context.Acronyms.TryGetValue(context.Fold(k), out PartyList? parties))
                return parties[0];
            k = start;
        }

        return null;
    }

    /// <summary>"the UN-backed government", "the Kenyan-run half": who only backs it, or has it in hand, is not whose it is; who leads it is.</summary>
    private bool OnlyBacks(int last) =>
        last + 2 < context.Document.TokenCount && _lexemes[last + 1].Pos == Pos.Hyphen
            && context.WordAt(last + 2) is "backed" or "supported" or "aligned" or "allied" or "funded" or "financed" or "sponsored" or "brokered" or "mediated" or "recognised" or "recognized" or "trained" or "armed" or "supplied"
                or "run" or "held" or "occupied" or "administered" or "controlled" or "ruled" or "populated" or "majority" or "born" or "style" or "made" or "built" or "educated" or "speaking" or "language" or "bound";
}
