using SchemaGen.Grammar;
using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Discourse;

/// <summary>Finds out whom a noun group means: names, titles with names, role nouns with their country, national adjectives, owners.</summary>
internal sealed partial class ActorResolver(DiscourseContext context)
{
    private readonly SchemaTables _tables = context.Tables;
    private readonly Lexeme[] _lexemes = context.Lexemes;
    private readonly Token[] _tokens = context.Document.Tokens;
    private readonly DiscourseMemory _memory = context.Memory;
    private readonly SignColumns _signs = context.Workspace.Signs;
    private readonly ClauseVerbs _verbs = new(context.Lexemes);
    private readonly PronounResolver _pronouns = new(context);
    private readonly DescriptionResolver _pair = new(context);

    /// <summary>Whom the group means; kept with the group.</summary>
    public Resolution Resolve(NounGroup group, ParsedSentence sentence)
    {
        if (group.Resolution is { } known)
            return known;
        group.Resolution = Resolution.Nobody;
        if (IsPlain(group))
            return Resolution.Nobody;
        group.Resolution = Find(group, sentence);
        NameCounterparts(group);
        AddNamed(group, sentence);
        if (group.Acronym >= 0 && group.Resolution.Parties.Count > 0)
            context.Acronyms[context.Fold(group.Acronym)] = _memory.Lasting(group.Resolution.Parties);
        if (group.Resolution.Best.Count > 0 && !group.IsTime)
            context.Add(new Mentioned(group.Resolution.Best, sentence.Index, group));
        return group.Resolution;
    }

    /// <summary>A time, or a thing that nothing in its words makes anybody's: no name, title, owner or appositive, and a head in none of the lists that the rest of the resolver asks for. Half of all groups end here.</summary>
    private bool IsPlain(NounGroup group)
    {
        if (group.IsTime)
            return group.Including is null;
        // Two branches, not ten: which of all this it is nobody can foresee.
        if (group.Members is not null | group.IsPronoun | group.Possessor is not null | group.Apposition is not null | group.Including is not null)
            return false;
        ref Lexeme head = ref _lexemes[group.Head], first = ref _lexemes[group.First];
        if (head.Pos == Pos.Number && _pair.IsBareCount(group))
            return false;
        if (head.Pos.IsIn(PosSets.Named) | head.Has(~WordTraits.Sought) | head.Has(WordTags.PersonNoun) | first.IsPossessivePronoun | first.Function == FunctionWord.This)
            return false;
        // "Ships from Kenya joined", "rockets fired by Kenya hit": whose they are may stand behind them.
        if (group.In?.Subject == group && (group.Phrases.Count > 0 || group.Last + 1 < context.Document.TokenCount && EnglishVerbs.SendsOut(context.WordAt(group.Last + 1))) || context.Acronyms.Count > 0)
            return false;
        // Nearly all are words alone, none of them of a name.
        int count = group.Last + 1 - group.First;
        ulong within = SignColumns.Within(count);
        if (count <= SignColumns.Width && _signs.Where(TokenSigns.Free, group.First, within) == within)
            return true;
        int names = -1;
        for (int k = group.First; k <= group.Last; k++)
            names &= _lexemes[k].NameOffset;
        return names < 0;
    }

    private Resolution Find(NounGroup group, ParsedSentence sentence)
    {
        var resolution = context.Memory.Resolution();
        if (group.IsTime)
            return resolution;
        if (group.Members is { } members)
        {
            foreach (NounGroup member in members)
            {
                Resolution part = Resolve(member, sentence);
                resolution.Parties.AddRange(part.Parties);
                resolution.Owners.AddRange(part.Owners);
            }

            Complete(group, members, resolution);
            return resolution;
        }

        if (PartOf(group) is { } whole)
        {
            foreach (Party party in Resolve(whole, sentence).Parties)
            {
                Party counted = _memory.At(party, group.First, whole.Last);
                // "thousands of Elmish".
                if (counted is { Person: null, RoleWord: < 0, IsPlace: false } && _lexemes[whole.Head].Pos == Pos.NationalAdjective && _lexemes[whole.First].Function != FunctionWord.The)
                    counted.Role = _tables.PeopleRole;
                resolution.Parties.Add(counted);
            }

            if (resolution.Parties.Count == 0)
                resolution.Owners.AddRange(Resolve(whole, sentence).Owners);
            // "members of Kenya's farming community": persons of whose the whole is.
            if (resolution.Parties.Count == 0 && context.WordAt(group.Head) is "member" or "members" && Resolve(whole, sentence).Owners is [{ } owner, ..])
                resolution.Parties.Add(_memory.Party(owner.Code, _tables.PeopleRole, group.First, whole.Last));
            return resolution;
        }

        if (SidesWithin(group, sentence) is { } sides)
        {
            resolution.Parties.AddRange(sides);
            return resolution;
        }

        if (_pair.Find(group, sentence) is { } pair)
        {
            resolution.Parties.AddRange(pair);
            return resolution;
        }

        if (_pronouns.Pointed(group, sentence) is { } pointed)
        {
            resolution.Parties.Add(_memory.At(pointed, group.First, group.Last));
            return resolution;
        }

        if (group.IsPronoun)
        {
            if (_pronouns.Ahead(group) is { } ahead)
                Resolve(ahead, sentence);
            resolution.Parties.AddRange(_pronouns.Resolve(group, sentence));
            // "he was the first Kenyan minister to visit": whoever is of another country is not meant.
            if (resolution.Parties is [{ } meant] && group.In is { Verb.IsAuxiliaryOnly: true, Object: { IsPronoun: false } kind } told && told.Subject == group && _lexemes[told.Verb.Head].Function == FunctionWord.Be
                && kind.Resolution is null && Modifier(kind, kind.Head) is { Actor: >= 0 } && Resolve(kind, sentence).Parties is [{ IsUnknown: false, Person: null } like] && !like.SameCode(meant))
            {
                resolution.Parties.Clear();
                resolution.Parties.Add(_memory.At(like, group.First, group.Last));
            }

            // "She was the first minister to visit Kenya": whom nothing before names is who she is said to be.
            if (resolution.Parties.Count == 0 && group.In is { Verb.IsAuxiliaryOnly: true, Object: { } predicate } copula && copula.Subject == group && predicate.Resolution is null && _lexemes[copula.Verb.Head].Function == FunctionWord.Be)
                resolution.Parties.AddRange(Resolve(predicate, sentence).Parties);
            return resolution;
        }

        int start = _lexemes.StartOfName(group.Head);
        ref Lexeme head = ref _lexemes[start];
        if (head.Actor >= 0 && start >= group.First && IsRelational(group.Head) && Named(group, sentence) is { } related)
            resolution.Parties.Add(related);
        else if (head.Actor >= 0 && start >= group.First)
            AddActor(group, start, sentence, resolution);
        else if (head.RoleWord >= 0 && start >= group.First)
            AddRole(group, start, sentence, resolution);
        else if (head.Pos == Pos.Proper)
            AddName(group, sentence, resolution);
        else
            AddOwners(group, sentence, resolution);
        return resolution;
    }

    /// <summary>Of a group that names some of its members, those stand for the ones it leaves open.</summary>
    private void AddNamed(NounGroup group, ParsedSentence sentence)
    {
        if (group.Including is not { } including || Resolve(including, sentence).Parties is not { Count: > 0 } named)
            return;
        // "The countries that signed include Kenya"; but goods may include a Kenyan's.
        if (group.Resolution!.Parties.Count == 0 && !group.IsPronoun && !_lexemes[group.Head].Has(WordTraits.Party) && !_lexemes[group.Head].Has(WordTags.PersonNoun))
            return;
        group.Resolution.Parties.RemoveAll(p => p.IsUnknown || string.Equals(p.Code, _tables.OtherCode, StringComparison.Ordinal));
        group.Resolution.Parties.AddRange(named);
    }

    /// <summary>"Kenyan and Ugandan officials", "the presidents of Kenya and Uganda": a member without a role takes it from the last one.</summary>
    private void Complete(NounGroup group, List<NounGroup> members, Resolution resolution)
    {
        // "prime ministers Ali Noor of Kenya and Amina Odhiambo of Uganda": the plural title is that of each.
        if (TitleBefore(members[0], members[0].Head) is { } title && _lexemes[title] is { RolePlural: true } plural && _tables.Actors.RoleWordAt(plural.RoleWord).Kind == NameKind.Title)
        {
            int office = _tables.Actors.RoleWordAt(plural.RoleWord).Role;
            foreach (Party party in resolution.Parties)
            {
                if (party.Person is { Role: < 0 } named && party.Role < 0)
                    (party.Role, named.Role, named.Title) = (office, office, plural.RoleWord);
            }
        }

        // "The government and the rebels": those who fight each other are of one country, where the words do not tell it.
        foreach (NounGroup member in members)
        {
            if (member is not { Possessor: null, Phrases.Count: 0, Resolution.Parties: [{ Person: null, RoleWord: >= 0 } body] } || member.Head != member.First + 1 || _lexemes[member.First].Function != FunctionWord.The || _tables.Actors.RoleWordAt(body.RoleWord).Kind != NameKind.Body || context.IsArmedGroup(body))
                continue;
            foreach (Party party in resolution.Parties)
            {
                if (context.IsArmedGroup(party) && !party.IsUnknown)
                    body.Code = party.Code;
            }
        }

        // "the guild and the Kenyan government", "Kenya and a Chadian vessel": what has a determiner of its own lends nothing.
        if (members[^1].Resolution is not { Parties: [.., { Person: null, RoleWord: >= 0 } last] } || last.Role < 0 || _lexemes[members[^1].FirstWithOwners].Pos == Pos.Determiner)
            return;
        // "Kenya and rebels" are the state and others.
        if (_lexemes[members[0].Head].Pos != Pos.NationalAdjective && members[^1] is { Possessor: null, Phrases.Count: 0 } && Modifier(members[^1], members[^1].Head) is null)
            return;
        foreach (Party party in resolution.Parties)
        {
            if (party is { Person: null, RoleWord: < 0 } && party.First == group.First && party.Actor >= 0 && (party.Role < 0 || party.Role == _tables.Actors.ActingRole))
                party.Role = last.Role;
        }
    }

    /// <summary>"thousands of troops", "some of the protesters": the group behind "of" is the one that counts.</summary>
    private NounGroup? PartOf(NounGroup group) =>
        IsQuantity(group.Head) && group.Phrases is [{ Group: { IsTime: false } whole } phrase, ..] && _lexemes[phrase.Token].Function == FunctionWord.Of && phrase.Token == group.Last + 1
            ? whole
            : null;

    private bool IsQuantity(int head) => _lexemes[head].Pos == Pos.Number | _lexemes[head].Has(WordTraits.Quantity);

    private void AddActor(NounGroup group, int start, ParsedSentence sentence, Resolution resolution)
    {
        ref Lexeme head = ref _lexemes[start];
        ActorTable actors = _tables.Actors;
        ActorKind kind = actors.Kind(head.Actor);
        if (kind == ActorKind.Person && IsNamesake(group, start))
        {
            AddName(group, sentence, resolution);
            return;
        }

        if (kind == ActorKind.Person)
        {
            Person person = context.Persons.Get(WithoutTitle(NameStart(group, start), start + head.NameLength - 1), Math.Min(group.Last, start + head.NameLength - 1), head.Actor, head.ActorKind == NameKind.Short);
            if (TitleBefore(group, start) is { } title && person.Code is not null)
            {
                // The title that the text gives goes before an office that the schema knows of another time.
                person.Title = _lexemes[title].RoleWord;
                if (!person.Told && !IsFormer(group))
                    context.Persons.Call(person, person.Title, StateBefore(group, start, sentence));
                if (person is { Role: >= 0, InOffice: false } && person.Role != _tables.OfficialRole)
                    person.Role = _tables.Actors.RoleWordAt(_lexemes[title].RoleWord).Role;
            }

            Serve(person, group, start, sentence);
            Party named = _memory.Party(person.Code ?? actors.Code(actors.CodeId(head.Actor)), person.Role, group.First, group.Last, head.Actor);
            named.Person = person;
            resolution.Parties.Add(named);
            return;
        }

        if (kind == ActorKind.Place)
            return;
        if (kind == ActorKind.Institution && Homonym(group, start, sentence) is { } like)
        {
            resolution.Parties.Add(like);
            return;
        }

        Party party = _memory.Party(actors.Code(actors.CodeId(head.Actor)), actors.RoleOf(head.Actor), group.First, group.Last, head.Actor);
        if (head.ActorKind == NameKind.Place)
            party.IsPlace = true;
        else if (party.Role < 0 && kind == ActorKind.State)
            party.Role = head.ActorKind == NameKind.People && _lexemes[group.First].Function != FunctionWord.The || AreCounted(group, start) ? _tables.PeopleRole : actors.ActingRole;
        resolution.Parties.Add(party);
    }

    /// <summary>"Elisabeth Noor" is not the Ali Noor whom the schema knows by his surname alone: a given name with another initial stands before it.</summary>
    private bool IsNamesake(NounGroup group, int start)
    {
        ref Lexeme name = ref _lexemes[start];
        return name.NameLength == 1 && start > group.First && IsNamePart(start - 1) && _lexemes[start - 1].Has(WordTags.GivenName) && _tokens[start - 1].Shape == TokenShape.Capitalised
            && _tables.Actors.Name(name.Actor) is { Length: > 0 } full && full.Contains(' ') && char.ToUpperInvariant(full[0]) != char.ToUpperInvariant(context.WordAt(start - 1)[0]);
    }

    /// <summary>"some 2,000 Elmish", "many Upper Elmish": a national adjective by itself that is counted means people.</summary>
    private bool AreCounted(NounGroup group, int start)
    {
        if (start == group.First || _lexemes[start].Pos != Pos.NationalAdjective)
            return false;
        for (int k = group.First; k < start; k++)
        {
            if (_lexemes[k].Pos == Pos.Number || EnglishNouns.IsQuantity(context.WordAt(k)))
                return true;
        }

        return false;
    }

    /// <summary>"Kenyan President Ali Noor", "Kenya's President Ali Noor": the code of the state that stands before a person's title, or null.</summary>
    private string? StateBefore(NounGroup group, int start, ParsedSentence sentence) =>
        (Modifier(group, start) ?? (group.Possessor is { } possessor && Resolve(possessor, sentence).Parties is [{ } owner] ? owner : null)) is { Person: null, RoleWord: < 0, Actor: >= 0 } state && _tables.Actors.Kind(state.Actor) == ActorKind.State
            ? state.Code
            : null;

    /// <summary>"Uganda's Congress" is not the one that the schema knows by that name alone: another state that has an institution of the name; null where the name is its own.</summary>
    private Party? Homonym(NounGroup group, int start, ParsedSentence sentence)
    {
        ref Lexeme name = ref _lexemes[start];
        if (_tables.Actors.RoleOf(name.Actor) >= 0 && IsElsewhere(group, start) && context.MainCode is { } here && context.IsState(here))
            return _memory.Party(here, _tables.Actors.RoleOf(name.Actor), group.First, group.Last);
        if (name.NameLength > 1)
            return null;
        Party? state = Modifier(group, start) ?? (group.Possessor is { } possessor && Resolve(possessor, sentence).Parties is [{ } owner] ? owner : null);
        if (state is not { Person: null, RoleWord: < 0, Actor: >= 0 } || _tables.Actors.Kind(state.Actor) != ActorKind.State || state.Code == _tables.Actors.Code(_tables.Actors.CodeId(name.Actor)))
            return null;
        return _memory.Party(state.Code, _tables.Actors.RoleOf(name.Actor), group.First, group.Last);
    }

    /// <summary>"the Foreign Office", "Congress": a name of plain English words, in a text that does not name the state whose institution the schema calls so.</summary>
    private bool IsElsewhere(NounGroup group, int start)
    {
        ref Lexeme name = ref _lexemes[start];
        for (int k = start; k < start + name.NameLength; k++)
        {
            if (!_lexemes[k].IsEnglish || !_lexemes[k].CanBeNoun && !_lexemes[k].Has(WordTags.Adjective))
                return false;
        }

        return !context.IsState(_tables.Actors.Code(_tables.Actors.CodeId(name.Actor))) && start >= group.First;
    }

    /// <summary>"her counterpart, Amina Odhiambo": whoever is named is known better than whose counterpart she is; null where the schema knows nobody of that name.</summary>
    private Party? KnownAs(NounGroup group, ParsedSentence sentence) =>
        group.Apposition is { } name && Resolve(name, sentence).Parties is [{ Person.Actor: >= 0 } known] ? _memory.At(known, group.First, group.Last) : null;

    /// <summary>"the Guild's Secretary General Amina Odhiambo", "Amina Odhiambo, the president of the Guild", who was a minister of Kenya before: whom the text says that a person serves.</summary>
    private void Serve(Person person, NounGroup group, int start, ParsedSentence sentence)
    {
        NounGroup? described = group.Apposition is { } apposition && IsRole(apposition) ? apposition : null;
        if ((TitleBefore(group, start) ?? described?.Head) is not { } title || _lexemes[title].RoleWord < 0)
            return;
        Party? body = Modifier(group, start) ?? (described is null ? null : CountryOf(described, described.Head, sentence));
        if (body is not { Actor: >= 0 } || _tables.Actors.Kind(body.Actor) is ActorKind.State or ActorKind.Person || string.Equals(body.Code, person.Code, StringComparison.Ordinal) && _tables.Actors.Kind(body.Actor) != ActorKind.Group)
            return;
        (person.Code, person.Role) = (body.Code, body.Role >= 0 ? body.Role : RoleFor(_tables.Actors.RoleWordAt(_lexemes[title].RoleWord).Role, body));
    }

    private PartyList OwnerOf(NounGroup group, ParsedSentence sentence)
    {
        if (group.Possessor is { } possessor)
            return Resolve(possessor, sentence).Best;
        // "Kenya, whose soldiers fought": whose they are stands before the clause.
        if (group.First > 0 && _lexemes[group.First - 1].Function == FunctionWord.Whose && group.In is { Link: ClauseLink.Relative, Governor: { } governor } && governor != group)
            return Resolve(governor, sentence).Best;
        if (!_lexemes[group.First].IsPossessivePronoun)
            return PartyList.None;
        return Following(group, sentence) ?? _pronouns.Resolve(group, sentence);
    }

    /// <summary>"On his visit to Kenya, the reeve of Elmford signed": the subject of the main clause, for what is one's own in the phrase that opens the sentence; null where it cannot be meant.</summary>
    private PartyList? Following(NounGroup group, ParsedSentence sentence)
    {
        if (group.Preposition != sentence.Sentence.FirstToken || group.First != group.Preposition + 1 || _lexemes[group.First].InQuote)
            return null;
        foreach (Clause clause in sentence.ClauseSpan)
        {
            if (clause is not { Link: ClauseLink.Root, Subject: { IsPronoun: false } subject } || subject.First <= group.Last || subject.FirstWithOwners == 0 || _tokens[subject.FirstWithOwners - 1].Shape != TokenShape.Comma)
                continue;
            PartyList parties = Resolve(subject, sentence).Parties;
            bool fits = _lexemes[group.First].Function switch
            {
                FunctionWord.He => parties is [{ Person.Gender: not 2 }] || parties is [{ Person: null, RoleWord: >= 0, IsPlural: false } one] && _tables.Actors.RoleWordAt(one.RoleWord).Kind == NameKind.Title,
                FunctionWord.She => parties is [{ Person.Gender: not 1 }] || parties is [{ Person: null, RoleWord: >= 0, IsPlural: false } other] && _tables.Actors.RoleWordAt(other.RoleWord).Kind == NameKind.Title,
                FunctionWord.It => parties is [{ Person: null, IsPlural: false }],
                _ => false,
            };
            return fits ? parties : null;
        }

        return null;
    }
}
