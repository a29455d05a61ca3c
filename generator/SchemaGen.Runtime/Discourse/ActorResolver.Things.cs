using SchemaGen.Grammar;
using SchemaGen.Tables;

namespace SchemaGen.Discourse;

/// <content>Things: whose they are.</content>
internal sealed partial class ActorResolver
{
    /// <summary>"an army camp", "rebel positions": the word for a body or for persons right before a thing, as a group of its own; null without one.</summary>
    private NounGroup? RoleBefore(NounGroup group)
    {
        int last = group.Head - 1;
        if (last < group.First || _lexemes[last].Pos is not (Pos.Noun or Pos.PluralNoun))
            return null;
        int start = _lexemes.StartOfName(last);
        if (start < group.First || _lexemes[start] is not { RoleWord: >= 0, Actor: < 0 } role || context.IsSidedWith(start))
            return null;
        RoleWord word = _tables.Actors.RoleWordAt(role.RoleWord);
        if (word.Kind == NameKind.Title || word.Role == _tables.Actors.ActingRole)
            return null;
        NounGroup branch = context.Workspace.Noun(start, last, last);
        branch.In = group.In;
        return branch;
    }

    /// <summary>"The rockets fired by Kenya hit ...": what somebody has sent out is his.</summary>
    private NounGroup? Sender(NounGroup group, ParsedSentence sentence)
    {
        foreach (Clause clause in sentence.ClauseSpan)
        {
            if (clause is { Link: ClauseLink.Reduced, IsPassive: true } && clause.Governor == group && EnglishVerbs.SendsOut(context.WordAt(clause.Verb.Head)))
                return clause.Doer(_lexemes);
        }

        return null;
    }

    /// <summary>"a coalition led by Kenya": whoever leads a body acts through it; null where nobody is told to.</summary>
    private Party? LedBy(NounGroup group, ParsedSentence sentence)
    {
        foreach (Clause clause in sentence.ClauseSpan)
        {
            if (clause is { Link: ClauseLink.Reduced, IsPassive: true, Governor: { } led } && (led == group || group.HasPhraseWith(led)) && context.WordAt(clause.Verb.Head) is "led" or "headed" or "dominated" && clause.Doer(_lexemes) is { } doer)
                return Resolve(doer, sentence).Parties is [{ Person: null } leader] ? leader : null;
        }

        return null;
    }

    /// <summary>A thing: whose it is, by possessor, national adjective or name before the head.</summary>
    private void AddOwners(NounGroup group, ParsedSentence sentence, Resolution resolution)
    {
        if (_lexemes[group.Head].Pos == Pos.NationalAdjective && _lexemes.NameAt(group.Head) is { Actor: >= 0 } people)
        {
            resolution.Parties.Add(_memory.Party(_tables.Actors.Code(_tables.Actors.CodeId(people.Actor)), _tables.Actors.ActingRole, group.First, group.Last, people.Actor));
            return;
        }

        if (_lexemes[group.Head].Pos == Pos.Noun && IsRelational(group.Head) && Counterpart(group, sentence) is { } counterpart)
        {
            resolution.Parties.Add(counterpart);
            return;
        }

        // "accused its neighbour": not whose neighbour it is.
        if (_lexemes[group.Head].Pos == Pos.Noun && IsRelational(group.Head) && IsOwned(group))
        {
            resolution.Parties.Add(OwnerOf(group, sentence) is [{ } whose, ..] && _pair.LastOther(whose, group) is { } near ? near : Other(group, _tables.Actors.ActingRole, -1));
            return;
        }

        if (_lexemes[group.Head].Pos == Pos.PluralNoun && IsRelational(group.Head) && _pair.Find(group, sentence) is null)
        {
            AddRelated(group, _tables.Actors.ActingRole, -1, sentence, resolution);
            return;
        }

        bool person = _lexemes[group.Head].Has(WordTags.PersonNoun);
        // "Kenya's rival claimants" are others than Kenya.
        if (person && IsOwned(group) && group.Head > group.First && _lexemes[group.Head - 1].Has(WordTraits.Relational))
        {
            resolution.Parties.Add(Other(group, _tables.Actors.ActingRole, -1));
            return;
        }

        if (person && KnownAs(group, sentence) is { } known)
        {
            resolution.Parties.Add(known);
            return;
        }

        // "Noor and his host, Reeve Odhiambo": a name with its title tells better who that is than whose host.
        if (person && group.Apposition is { Members: null } titled && TitleBefore(titled, titled.Head) is not null && Resolve(titled, sentence).Parties is [{ Person: not null, IsUnknown: false } host])
        {
            resolution.Parties.Add(_memory.At(host, group.First, group.Last));
            return;
        }

        // "his daughter, Amina": named by her given name alone.
        if (person && EnglishNouns.IsKin(context.WordAt(group.Head)) && group.Apposition is { Members: null } given && IsNamePart(given.Head) && IsNamePart(given.First) && OwnerOf(group, sentence) is [{ IsUnknown: false } kin, ..])
        {
            Person relative = context.Persons.Get(given.First, given.Head, -1, given.First == given.Head);
            Party related = _memory.Party(kin.Code, _tables.PeopleRole, group.First, group.Last);
            related.Person = relative;
            Adopt(relative, related);
            resolution.Parties.Add(related);
            return;
        }

        if (!person && _lexemes[group.Head].Has(WordTraits.Body) && LedBy(group, sentence) is { } lead)
        {
            resolution.Parties.Add(_memory.At(lead, group.First, group.Last));
            return;
        }

        if (JoinedModifiers(group) is { } joined)
        {
            (person ? resolution.Parties : resolution.Owners).AddRange(joined);
            return;
        }

        // "The office of Kenya's president said".
        if (context.WordAt(group.Head) is "office" && _lexemes[group.First].Function == FunctionWord.The && Whose(group, sentence) is { IsUnknown: false, Role: >= 0 } holder)
        {
            resolution.Parties.Add(WithRole(holder.Code, holder.Role, -1, group));
            return;
        }

        if (!person)
            resolution.Owners.AddRange(OwnerOf(group, sentence));
        // "his country" is the one that he speaks for.
        if (_lexemes[group.First].IsPossessivePronoun && group.Head == group.First + 1 && _lexemes[group.Head].Has(WordTraits.Home) && resolution.Owners is [{ Code.Length: > 0 } citizen])
        {
            resolution.Owners.Clear();
            resolution.Parties.Add(_memory.Party(citizen.Code, _tables.Actors.ActingRole, group.First, group.Last, citizen.Person is null ? citizen.Actor : -1));
            return;
        }

        // "Noor's camp" is whoever he leads.
        if (context.WordAt(group.Head) is "camp" or "team" or "faction" && group.Possessor is not null && resolution.Owners is [{ Person: not null, IsUnknown: false } chief])
        {
            resolution.Owners.Clear();
            resolution.Parties.Add(_memory.Party(chief.Code, chief.Role, group.First, group.Last));
            return;
        }

        if (resolution.Owners.Count == 0 && Modifier(group, group.Head) is { } modifier)
        {
            // "the Oakton hospital" stands in a place of Oakdale's.
            if (_lexemes[modifier.First].ActorKind == NameKind.Place && _lexemes[modifier.First].Actor >= 0)
                modifier.IsPlace = true;
            else if (modifier.Role < 0 && modifier.Actor >= 0 && _tables.Actors.Kind(modifier.Actor) == ActorKind.State)
                modifier.Role = _tables.Actors.ActingRole;
            // "the Millers Guild movement" is the guild itself.
            bool self = modifier.Actor >= 0 && _tables.Actors.Kind(modifier.Actor) is ActorKind.Organisation or ActorKind.Group or ActorKind.Bloc && _lexemes[group.Head].Has(WordTraits.Body);
            (self ? resolution.Parties : resolution.Owners).Add(self ? _memory.At(modifier, group.First, group.Last) : modifier);
            if (self)
                return;
        }

        if (person && resolution.Owners.Count == 0)
            resolution.Owners.AddRange(OwnerOf(group, sentence));
        if (!person && resolution.Owners.Count == 0 && RoleBefore(group) is { } branch)
            resolution.Owners.AddRange(Find(branch, sentence).Parties);
        // "Ships from Kenya and Uganda joined": before its verb a phrase tells of nobody else.
        if (!person && resolution.Owners.Count == 0 && group.In is { Subject: { } subject } clause && subject == group)
        {
            foreach (PrepositionalPhrase phrase in group.PhraseSpan)
            {
                if (phrase.Token == group.Last + 1 && phrase.Token < clause.Verb.First && phrase.Group is { IsTime: false } home && _lexemes[phrase.Token].Function == FunctionWord.From)
                    resolution.Owners.AddRange(Resolve(home, sentence).Parties);
            }

            if (resolution.Owners.Count == 0 && Sender(group, sentence) is { } sender)
                resolution.Owners.AddRange(Resolve(sender, sentence).Best);
        }

        // "Kenyan workers": persons of a country that no role word names are its people.
        if (person && resolution.Owners is [{ } country, ..])
        {
            // A counterpart has the office of the one whose counterpart it is.
            bool equal = _lexemes[group.Head].Has(WordTraits.Counterpart);
            // "the president's heirs" are of his side.
            int role = country is { Person: not null, Role: >= 0 } && !equal ? country.Role : !equal ? _tables.PeopleRole : group.In?.Subject?.Resolution is { Parties: [{ Role: >= 0 and var same }, ..] } ? same : _tables.Actors.ActingRole;
            Party persons = _memory.Party(country.Code, role, group.First, group.Last);
            persons.IsPlural = _lexemes[group.Head].Pos == Pos.PluralNoun || !equal;
            resolution.Parties.Add(persons);
            // "the two countries' guards": some of each.
            for (int k = 1; k < resolution.Owners.Count && _lexemes[group.Head].Pos == Pos.PluralNoun && group.Possessor is not null; k++)
            {
                Party others = _memory.Party(resolution.Owners[k].Code, role, group.First, group.Last);
                others.IsPlural = true;
                resolution.Parties.Add(others);
            }
        }
        else if (resolution.Owners.Count == 0 && _lexemes[group.Head].Has(WordTraits.Party) && _lexemes[group.Head].Pos == Pos.PluralNoun)
        {
            resolution.Parties.Add(Other(group, _tables.Actors.ActingRole, -1));
        }
        else if (resolution.Owners.Count == 0 && group.Apposition is { } name)
        {
            resolution.Parties.AddRange(Resolve(name, sentence).Parties);
        }
        else if (resolution.Owners.Count == 0 && _lexemes[group.Head].Has(WordTraits.Crowd))
        {
            // "Thousands marched in Nairobi" are of the place.
            Party crowd = Other(group, _tables.PeopleRole, -1);
            crowd.Code = PlaceAhead(group, sentence) ?? PlaceBefore(sentence) ?? Opening(sentence) ?? context.MainCode ?? crowd.Code;
            resolution.Parties.Add(crowd);
        }
    }
}
