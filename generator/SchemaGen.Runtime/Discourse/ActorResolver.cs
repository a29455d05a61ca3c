using SchemaGen.Grammar;
using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Discourse;

/// <summary>Finds out whom a noun group means: names, titles with names, role nouns with their country, national adjectives, owners.</summary>
internal sealed class ActorResolver(DiscourseContext context)
{
    private readonly SchemaTables _tables = context.Tables;
    private readonly Lexeme[] _lexemes = context.Lexemes;
    private readonly Token[] _tokens = context.Document.Tokens;
    private readonly PronounResolver _pronouns = new(context);
    private readonly DescriptionResolver _pair = new(context);

    /// <summary>Whom the group means; kept with the group.</summary>
    public Resolution Resolve(NounGroup group, ParsedSentence sentence)
    {
        if (group.Resolution is { } known)
            return known;
        group.Resolution = Resolution.Nobody;
        group.Resolution = Find(group, sentence);
        if (group.Acronym >= 0 && group.Resolution.Parties.Count > 0)
            context.Acronyms[context.Fold(group.Acronym)] = group.Resolution.Parties;
        if (group.Resolution.Best.Count > 0 && !group.IsTime)
            context.Mentions.Add(new Mentioned(group.Resolution.Best, sentence.Index, group));
        return group.Resolution;
    }

    private Resolution Find(NounGroup group, ParsedSentence sentence)
    {
        var resolution = new Resolution();
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
                resolution.Parties.Add(party.At(group.First, whole.Last));
            return resolution;
        }

        if (_pair.Find(group) is { } pair)
        {
            resolution.Parties.AddRange(pair);
            return resolution;
        }

        if (group.IsPronoun)
        {
            resolution.Parties.AddRange(_pronouns.Resolve(group, sentence));
            return resolution;
        }

        int start = StartOfName(group.Head);
        ref Lexeme head = ref _lexemes[start];
        if (head.Actor >= 0 && start >= group.First)
            AddActor(group, start, sentence, resolution);
        else if (head.RoleWord >= 0 && start >= group.First)
            AddRole(group, start, sentence, resolution);
        else if (head.Pos == Pos.Proper)
            AddName(group, sentence, resolution);
        else
            AddOwners(group, sentence, resolution);
        return resolution;
    }

    /// <summary>"Kenyan and Ugandan officials", "the presidents of Kenya and Uganda": a member without a role takes it from the last one.</summary>
    private static void Complete(NounGroup group, List<NounGroup> members, Resolution resolution)
    {
        if (members[^1].Resolution is not { Parties: [.., { Person: null, RoleWord: >= 0 } last] } || last.Role < 0)
            return;
        foreach (Party party in resolution.Parties)
        {
            if (party is { Person: null, RoleWord: < 0 } && party.First == group.First && party.Actor >= 0)
                party.Role = last.Role;
        }
    }

    /// <summary>"thousands of troops", "some of the protesters": the group behind "of" is the one that counts.</summary>
    private NounGroup? PartOf(NounGroup group) =>
        group.Phrases is [{ Group: { IsTime: false } whole } phrase, ..] && _lexemes[phrase.Token].Function == FunctionWord.Of && phrase.Token == group.Last + 1 && IsQuantity(group.Head) ? whole : null;

    private bool IsQuantity(int head) => _lexemes[head].Pos == Pos.Number || EnglishNouns.IsQuantity(context.Document.Chars(_tokens[head]));

    private int StartOfName(int token) => token - Math.Max((short)0, _lexemes[token].NameOffset);

    private void AddActor(NounGroup group, int start, ParsedSentence sentence, Resolution resolution)
    {
        ref Lexeme head = ref _lexemes[start];
        ActorTable actors = _tables.Actors;
        ActorKind kind = actors.Kind(head.Actor);
        if (kind == ActorKind.Person)
        {
            Person person = context.Persons.Get(NameStart(group, start), group.Last >= start + head.NameLength - 1 ? start + head.NameLength - 1 : group.Last, head.Actor, head.ActorKind == NameKind.Short);
            if (TitleBefore(group, start) is { } title && person.Code is not null)
                person.Title = _lexemes[title].RoleWord;
            resolution.Parties.Add(new Party { Code = person.Code ?? actors.Code(actors.CodeId(head.Actor)), Role = person.Role, Person = person, Actor = head.Actor, First = group.First, Last = group.Last });
            return;
        }

        if (kind == ActorKind.Place)
            return;
        var party = new Party { Code = actors.Code(actors.CodeId(head.Actor)), Role = actors.RoleOf(head.Actor), Actor = head.Actor, First = group.First, Last = group.Last };
        if (head.ActorKind == NameKind.Place)
            party.IsPlace = true;
        else if (party.Role < 0 && kind == ActorKind.State)
            party.Role = actors.ActingRole;
        resolution.Parties.Add(party);
    }

    private int NameStart(NounGroup group, int start)
    {
        while (start > group.First && _lexemes[start - 1] is { Pos: Pos.Proper, RoleWord: < 0, Actor: < 0, NameOffset: < 0 } && _lexemes[start - 1].Has(WordTags.GivenName))
            start--;
        return start;
    }

    private int? TitleBefore(NounGroup group, int before)
    {
        for (int k = before - 1; k >= group.First; k--)
        {
            int start = StartOfName(k);
            if (_lexemes[start].RoleWord >= 0)
                return start;
        }

        return null;
    }

    private void AddRole(NounGroup group, int start, ParsedSentence sentence, Resolution resolution)
    {
        ref Lexeme head = ref _lexemes[start];
        RoleWord word = _tables.Actors.RoleWordAt(head.RoleWord);
        if (IsRelational(group.Head))
        {
            if (!head.RolePlural && Counterpart(group, sentence) is { } counterpart)
            {
                resolution.Parties.Add(counterpart);
                return;
            }

            resolution.Parties.Add(Other(group, word.Role, head.RoleWord));
            return;
        }

        Party? country = CountryOf(group, start, sentence);
        if (country is null && group.Apposition is { } apposition && Resolve(apposition, sentence).Parties is [{ Person: not null } named])
        {
            named.Person!.Title = head.RoleWord;
            resolution.Parties.Add(named.At(group.First, group.Last));
            return;
        }

        bool definite = _lexemes[group.First].Pos == Pos.Determiner && _lexemes[group.First].Function is FunctionWord.The or FunctionWord.These or FunctionWord.This or FunctionWord.Both;
        if (country is null && Earlier(head.RoleWord, word, definite, head.RolePlural) is { } earlier)
        {
            resolution.Parties.Add(earlier.At(group.First, group.Last));
            return;
        }

        if (country is not null && group.Apposition is null && Several(group, sentence) is { } countries)
        {
            foreach (Party each in countries)
                resolution.Parties.Add(new Party { Code = each.Code, Role = RoleFor(word.Role, each), RoleWord = head.RoleWord, First = group.First, Last = group.Last, IsPlural = true });
            return;
        }

        var party = new Party
        {
            Code = country?.Code ?? (head.Elsewhere ? null : word.Kind == NameKind.PersonNoun ? context.MainCode() : Nearby(sentence)) ?? _tables.OtherCode, Role = RoleFor(word.Role, country), RoleWord = head.RoleWord, First = group.First, Last = group.Last, IsPlural = head.RolePlural,
            IsUnknown = country is null,
        };
        if (group.Apposition is { } name && Resolve(name, sentence).Parties is [{ Person: { } person }])
        {
            Adopt(person, party);
            // What the text says of a person goes before what the schema knows.
            if (country is not null)
                (person.Code, person.Role) = (party.Code, party.Role);
            party.Person = person;
        }

        resolution.Parties.Add(party);
    }

    /// <summary>An official of an organisation has the role that the schema names for that; an armed group's leader has the group's.</summary>
    private int RoleFor(int role, Party? country)
    {
        if (country is null || country.Actor < 0)
            return role;
        return _tables.Actors.Kind(country.Actor) switch
        {
            ActorKind.Organisation or ActorKind.Bloc => _tables.OfficialRole >= 0 ? _tables.OfficialRole : role,
            ActorKind.Group or ActorKind.Outlet => country.Role >= 0 ? country.Role : role,
            _ => role,
        };
    }

    private Party Other(NounGroup group, int role, int roleWord) => new() { Code = _tables.OtherCode, Role = role, RoleWord = roleWord, First = group.First, Last = group.Last, IsUnknown = true, IsPlural = true };

    /// <summary>"its neighbour": of the document's two main states the one that does not own the other.</summary>
    private Party? Counterpart(NounGroup group, ParsedSentence sentence)
    {
        if (OwnerOf(group, sentence) is not [{ } owner, ..] || _pair.Two(group) is not { } pair)
            return null;
        return pair.Find(p => !string.Equals(p.Code, owner.Code, StringComparison.Ordinal));
    }

    private bool IsRelational(int head) => EnglishNouns.IsRelational(context.Document.Chars(_tokens[head]));

    /// <summary>The country or body that a role noun belongs to: named in the group, its possessor, or in a phrase behind it.</summary>
    private Party? CountryOf(NounGroup group, int before, ParsedSentence sentence)
    {
        if (Modifier(group, before) is { } modifier)
            return modifier;
        if (OwnerOf(group, sentence) is [{ } owner, ..])
            return owner;
        foreach (PrepositionalPhrase phrase in group.Phrases ?? [])
        {
            if (phrase.Group is { IsTime: false } inner && _lexemes[phrase.Token].Function is FunctionWord.Of or FunctionWord.For or FunctionWord.From or FunctionWord.At or FunctionWord.In or FunctionWord.With && Resolve(inner, sentence) is { } resolution)
            {
                if (resolution.Best is [{ IsUnknown: false } party, ..])
                    return party;
            }
        }

        return null;
    }

    /// <summary>"officers from Kenya and Uganda", "Kenya's and Uganda's ministers": a role noun of several countries.</summary>
    private List<Party>? Several(NounGroup group, ParsedSentence sentence)
    {
        if (JoinedModifiers(group) is { } joined)
            return joined;
        if (Modifier(group, group.Head) is not null)
            return null;
        if (group.Possessor is { Members: not null } possessor)
            return Resolve(possessor, sentence).Best;
        foreach (PrepositionalPhrase phrase in group.Phrases ?? [])
        {
            if (phrase.Group is { Members: not null } inner && _lexemes[phrase.Token].Function is FunctionWord.Of or FunctionWord.From && Resolve(inner, sentence).Best is { Count: > 1 } parties)
                return parties;
        }

        return null;
    }

    /// <summary>"Kenyan and Ugandan officials", "Kenya-Uganda ties": names before the head that "and", a comma or a hyphen joins.</summary>
    private List<Party>? JoinedModifiers(NounGroup group)
    {
        List<Party>? parties = null;
        int last = -2;
        for (int k = group.First; k < group.Head; k++)
        {
            ref Lexeme name = ref _lexemes[k];
            if (name.NameOffset != 0 || name.Actor < 0 || _tables.Actors.Kind(name.Actor) is ActorKind.Person or ActorKind.Place)
                continue;
            bool joined = last >= 0 && k - last == 2 && (_lexemes[last + 1].Function == FunctionWord.And || _lexemes[last + 1].Pos == Pos.Hyphen || _tokens[last + 1].Shape == TokenShape.Comma);
            if (!joined)
                parties = null;
            (parties ??= []).Add(new Party { Code = _tables.Actors.Code(_tables.Actors.CodeId(name.Actor)), Role = _tables.Actors.RoleOf(name.Actor) < 0 && _tables.Actors.Kind(name.Actor) == ActorKind.State ? _tables.Actors.ActingRole : _tables.Actors.RoleOf(name.Actor), Actor = name.Actor, First = k, Last = k + name.NameLength - 1 });
            last = k + name.NameLength - 1;
        }

        return parties is { Count: > 1 } ? parties : null;
    }

    /// <summary>The nearest actor's name before a token of the group.</summary>
    private Party? Modifier(NounGroup group, int before)
    {
        for (int k = before - 1; k >= group.First; k--)
        {
            int start = StartOfName(k);
            ref Lexeme name = ref _lexemes[start];
            if (name.Actor >= 0 && start >= group.First && _tables.Actors.Kind(name.Actor) != ActorKind.Place)
                return new Party { Code = _tables.Actors.Code(_tables.Actors.CodeId(name.Actor)), Role = _tables.Actors.Kind(name.Actor) == ActorKind.Person ? -1 : _tables.Actors.RoleOf(name.Actor), Actor = name.Actor, First = start, Last = k };
            if (name.Actor < 0 && _tokens[k].Shape == TokenShape.AllCapitals && context.Acronyms.TryGetValue(context.Fold(k), out List<Party>? parties))
                return parties[0];
            k = start;
        }

        return null;
    }

    private List<Party> OwnerOf(NounGroup group, ParsedSentence sentence)
    {
        if (group.Possessor is { } possessor)
            return Resolve(possessor, sentence).Best;
        return _lexemes[group.First].Function is FunctionWord.It or FunctionWord.They or FunctionWord.He or FunctionWord.She or FunctionWord.We or FunctionWord.I or FunctionWord.You && _lexemes[group.First].Pos == Pos.Determiner
            ? _pronouns.Resolve(group, sentence) : [];
    }

    /// <summary>A definite description or a bare role noun takes up somebody who was named before.</summary>
    private Party? Earlier(int roleWord, in RoleWord word, bool definite, bool plural)
    {
        ReadOnlySpan<char> lemma = _tables.LemmaOf(word);
        for (int k = context.Mentions.Count - 1, n = 0; k >= 0 && n < 60; k--, n++)
        {
            foreach (Party party in context.Mentions[k].Parties)
            {
                int title = party.Person?.Title ?? party.RoleWord;
                if (title < 0 || party.IsUnknown || plural && party.Person is not null)
                    continue;
                if (title == roleWord)
                    return party;
                if (definite && !plural && party.Person is not null && word.Kind == NameKind.Title && EndsWithWord(_tables.LemmaOf(_tables.Actors.RoleWordAt(title)), lemma))
                    return party;
            }
        }

        return null;
    }

    private static bool EndsWithWord(ReadOnlySpan<char> phrase, ReadOnlySpan<char> word) => phrase.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (phrase.Length == word.Length || phrase[phrase.Length - word.Length - 1] == ' ');

    /// <summary>The code that a role noun without a country most likely has: that of the last actor named in this sentence or the ones before, else the document's.</summary>
    private string? Nearby(ParsedSentence sentence)
    {
        for (int k = context.Mentions.Count - 1; k >= 0; k--)
        {
            Mentioned mentioned = context.Mentions[k];
            if (mentioned.Sentence < sentence.Index - 2)
                break;
            foreach (Party party in mentioned.Parties)
            {
                if (!party.IsUnknown)
                    return party.Code;
            }
        }

        return context.MainCode();
    }

    /// <summary>A capitalised head that no table knows: a person after a title or of a known surname, else a body of the country that modifies it, else unknown.</summary>
    private void AddName(NounGroup group, ParsedSentence sentence, Resolution resolution)
    {
        int first = group.Head;
        while (first > group.First && IsNamePart(first - 1))
            first--;
        int? title = TitleBefore(group, first);
        if (_tokens[group.Head].Shape == TokenShape.AllCapitals && context.Acronyms.TryGetValue(context.Fold(group.Head), out List<Party>? acronym))
        {
            foreach (Party party in acronym)
                resolution.Parties.Add(party.At(group.First, group.Last));
            return;
        }

        Person? known = title is null && first == group.Head ? context.Persons.Known(group.Head) : null;
        bool courtesy = first > group.First && EnglishNouns.IsCourtesy(context.Document.Chars(_tokens[first - 1]));
        bool described = group.Apposition is { } apposition && !_lexemes[apposition.Head].Has(WordTags.Month) && IsRole(apposition);
        if (known is not null || courtesy || title is not null || described || _lexemes[first].Has(WordTags.GivenName) && first < group.Head)
        {
            Person person = known ?? context.Persons.Get(first, group.Head, -1, first == group.Head);
            AddPerson(group, first, title, described, person, sentence, resolution);
            return;
        }

        Party? country = Modifier(group, first) ?? (OwnerOf(group, sentence) is [{ } owner, ..] ? owner : null);
        if (country is null)
        {
            foreach (PrepositionalPhrase phrase in group.Phrases ?? [])
            {
                if (phrase.Group is { IsTime: false } inner && _lexemes[phrase.Token].Function == FunctionWord.Of && Resolve(inner, sentence).Best is [{ IsUnknown: false } party, ..])
                    country = party;
            }
        }

        resolution.Parties.Add(new Party { Code = country?.Code ?? _tables.OtherCode, Role = -1, First = group.First, Last = group.Last, IsUnknown = country is null });
    }

    private bool IsRole(NounGroup group) => _lexemes[StartOfName(group.Head)] is { RoleWord: >= 0, Actor: < 0 };

    private bool IsNamePart(int token) => _lexemes[token].Pos is Pos.Proper or Pos.Hyphen && _lexemes[StartOfName(token)] is { Actor: < 0, RoleWord: < 0 } && !EnglishNouns.IsCourtesy(context.Document.Chars(_tokens[token]));

    private void AddPerson(NounGroup group, int first, int? title, bool described, Person person, ParsedSentence sentence, Resolution resolution)
    {
        var party = new Party { Code = person.Code ?? "", Role = person.Role, Person = person, Actor = person.Actor, First = group.First, Last = group.Last };
        if (title is { } at)
        {
            RoleWord word = _tables.Actors.RoleWordAt(_lexemes[at].RoleWord);
            Party? country = CountryOf(group, at, sentence);
            if (country is not null || person.Code is null)
            {
                party.Code = country?.Code ?? TitleCountry(_lexemes[at].RoleWord) ?? Nearby(sentence) ?? _tables.OtherCode;
                party.Role = RoleFor(word.Role, country);
            }

            person.Title = _lexemes[at].RoleWord;
        }
        else if (described && person.Code is null && Resolve(group.Apposition!, sentence).Parties is [{ } description, ..])
        {
            party.Code = description.Code;
            party.Role = description.Role;
            person.Title = description.RoleWord;
        }
        else if (person.Code is null && group.Apposition is { } what && CountryOf(what, what.Last + 1, sentence) is { } home)
        {
            party.Code = home.Code;
        }
        else if (person.Code is null)
        {
            Party? country = Modifier(group, first) ?? (OwnerOf(group, sentence) is [{ } owner, ..] ? owner : null);
            party.Code = country?.Code ?? _tables.OtherCode;
            party.IsUnknown = country is null;
        }

        if (!party.IsUnknown)
            Adopt(person, party);
        resolution.Parties.Add(party);
    }

    /// <summary>The country of the last body or official with a role word of the same kind ("Ministry spokesperson" after "Kenya's Foreign Ministry").</summary>
    private string? TitleCountry(int roleWord)
    {
        int role = _tables.Actors.RoleWordAt(roleWord).Role;
        for (int k = context.Mentions.Count - 1, n = 0; k >= 0 && n < 12; k--, n++)
        {
            if (context.Mentions[k].Parties is [{ RoleWord: >= 0, IsUnknown: false, Person: null } party] && party.Role == role)
                return party.Code;
        }

        return null;
    }

    private static void Adopt(Person person, Party party)
    {
        person.Code ??= party.Code;
        if (person.Role < 0)
            person.Role = party.Role;
        if (party.RoleWord >= 0)
            person.Title = party.RoleWord;
    }

    /// <summary>A thing: whose it is, by possessor, national adjective or name before the head.</summary>
    private void AddOwners(NounGroup group, ParsedSentence sentence, Resolution resolution)
    {
        if (_lexemes[group.Head].Pos == Pos.NationalAdjective && _lexemes[StartOfName(group.Head)] is { Actor: >= 0 } people)
        {
            resolution.Parties.Add(new Party { Code = _tables.Actors.Code(_tables.Actors.CodeId(people.Actor)), Role = _tables.Actors.ActingRole, Actor = people.Actor, First = group.First, Last = group.Last });
            return;
        }

        if (_lexemes[group.Head].Pos == Pos.Noun && IsRelational(group.Head) && Counterpart(group, sentence) is { } counterpart)
        {
            resolution.Parties.Add(counterpart);
            return;
        }

        bool person = _lexemes[group.Head].Has(WordTags.PersonNoun);
        if (JoinedModifiers(group) is { } joined)
        {
            (person ? resolution.Parties : resolution.Owners).AddRange(joined);
            return;
        }

        if (!person)
            resolution.Owners.AddRange(OwnerOf(group, sentence));
        if (resolution.Owners.Count == 0 && Modifier(group, group.Head) is { } modifier)
        {
            if (modifier.Role < 0 && modifier.Actor >= 0 && _tables.Actors.Kind(modifier.Actor) == ActorKind.State)
                modifier.Role = _tables.Actors.ActingRole;
            resolution.Owners.Add(modifier);
        }

        if (person && resolution.Owners.Count == 0)
            resolution.Owners.AddRange(OwnerOf(group, sentence));

        // "Kenyan workers": persons of a country that no role word names are its people.
        if (person && resolution.Owners is [{ } country, ..])
        {
            resolution.Parties.Add(new Party { Code = country.Code, Role = _tables.PeopleRole, First = group.First, Last = group.Last, IsPlural = true });
        }
        else if (resolution.Owners.Count == 0 && EnglishNouns.IsParty(context.Document.Chars(_tokens[group.Head])) && _lexemes[group.Head].Pos == Pos.PluralNoun)
        {
            resolution.Parties.Add(new Party { Code = _tables.OtherCode, Role = _tables.Actors.ActingRole, First = group.First, Last = group.Last, IsPlural = true, IsUnknown = true });
        }
        else if (resolution.Owners.Count == 0 && group.Apposition is { } name)
        {
            resolution.Parties.AddRange(Resolve(name, sentence).Parties);
        }
    }
}
