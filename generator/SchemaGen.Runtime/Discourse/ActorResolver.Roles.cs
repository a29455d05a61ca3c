using System.Runtime.InteropServices;
using SchemaGen.Grammar;
using SchemaGen.Tables;

namespace SchemaGen.Discourse;

/// <content>Role nouns: whom a definite one takes up, and the persons and others they stand for.</content>
internal sealed partial class ActorResolver
{
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

            AddRelated(group, word.Role, head.RoleWord, sentence, resolution);
            return;
        }

        if (NamedAfter(group, start, word) is { } called)
        {
            resolution.Parties.Add(_memory.At(called, group.First, group.Last));
            return;
        }

        Party? country = CountryOf(group, start, sentence) ?? BenchOf(group, word);
        if (country is not null && FoughtAlready(group, word.Role, country) is { } fighters)
        {
            resolution.Parties.Add(_memory.At(fighters, group.First, group.Last));
            return;
        }

        if (_lexemes[group.Head].Has(WordTraits.Counterpart) && KnownAs(group, sentence) is { } equal)
        {
            resolution.Parties.Add(equal);
            return;
        }

        if (country is null && group.Apposition is { } apposition && Resolve(apposition, sentence).Parties is [{ Person: not null } named])
        {
            named.Person!.Title = head.RoleWord;
            resolution.Parties.Add(_memory.At(named, group.First, group.Last));
            return;
        }

        bool definite = _lexemes[group.First].Pos == Pos.Determiner && _lexemes[group.First].Function is FunctionWord.The or FunctionWord.These or FunctionWord.This or FunctionWord.Both;
        if (country is null && head.RolePlural && word.Kind is NameKind.Title or NameKind.PersonNoun && _pair.IsTwo(group) && (word.Kind == NameKind.PersonNoun ? _pair.LastPersons(group, sentence) : _pair.Persons(group, sentence)) is { } persons)
        {
            resolution.Parties.AddRange(persons);
            return;
        }

        if (country is null && head.RolePlural && word.Kind == NameKind.Title && _pair.IsTwo(group) && _pair.Met(group, head.RoleWord) is { } talkers)
        {
            resolution.Parties.AddRange(talkers);
            return;
        }

        if (country is null && head.RolePlural && _pair.IsTwo(group) && (_pair.Lately(group, sentence) ?? _pair.Two(group)) is { } both)
        {
            foreach (Party each in both)
                resolution.Parties.Add(WithRole(each.Code, word.Role, head.RoleWord, group));
            return;
        }

        if (country is null && head.RolePlural && word.Kind is NameKind.Title or NameKind.PersonNoun && definite && _pair.Together(group) is { } several)
        {
            resolution.Parties.AddRange(several);
            return;
        }

        bool ofPrivate = word.Kind == NameKind.Title && HeadsPrivate(group);
        Party? earlier = country is null && !ofPrivate ? Earlier(head.RoleWord, word, definite, head.RolePlural, Opposite(group, sentence), sentence.Index) : null;
        // "Elmford's minister met his counterpart. The ministers signed ...".
        if (country is null && definite && head.RolePlural && earlier is not { IsPlural: true } && word.Kind == NameKind.Title && group.Head == group.First + 1
            && _pair.Lately(group, sentence) is [{ } host, { } guest] met && (host.Person is not null || host.RoleWord >= 0) && (guest.Person is not null || guest.RoleWord >= 0))
        {
            foreach (Party each in met)
                resolution.Parties.Add(WithRole(each.Code, word.Role, head.RoleWord, group));
            return;
        }

        if (earlier is not null)
        {
            resolution.Parties.Add(_memory.At(earlier, group.First, group.Last));
            return;
        }

        if (country is not null && definite && !head.RolePlural && group.Apposition is null && word.Kind == NameKind.Title && Holder(head.RoleWord, word, country) is { } holder)
        {
            resolution.Parties.Add(_memory.At(holder, group.First, group.Last));
            return;
        }

        if (country is not null && group.Apposition is null && Several(group, sentence) is { } countries)
        {
            foreach (Party each in countries)
            {
                Party officials = WithRole(each.Code, RoleFor(word.Role, each), head.RoleWord, group);
                officials.IsPlural = true;
                resolution.Parties.Add(officials);
            }

            return;
        }

        string code = country?.Code ?? (ofPrivate ? context.MainCode : head.Elsewhere || IsForeign(group) ? null : Untold(group, word, definite, sentence)) ?? _tables.OtherCode;
        // "the Kenyan high commissioner" is no organisation's.
        int role = word.Kind == NameKind.Title && word.Role >= 0 && word.Role == _tables.OfficialRole && country is { Actor: >= 0 and var state } && _tables.Actors.Kind(state) == ActorKind.State ? _tables.Actors.ActingRole : RoleFor(word.Role, country);
        Party party = WithRole(code, ofPrivate ? _tables.UnknownPersonRole : role, head.RoleWord, group);
        party.IsPlural = head.RolePlural;
        party.IsUnknown = country is null;
        if (party.IsUnknown && definite && !head.RolePlural && group.Apposition is null && EndsWithWord(_tables.LemmaOf(word), "leader") && Led(party) is { } leader)
        {
            resolution.Parties.Add(_memory.At(leader, group.First, group.Last));
            return;
        }

        if (group.Apposition is { } name && PersonOf(name, word, head.RolePlural, sentence) is { } person)
        {
            Adopt(person, party);
            // What the text says of a person goes before what the schema knows.
            if (country is not null && !(person.Told && IsFormer(group)))
                (person.Code, person.Role, person.Told) = (party.Code, party.Role, true);
            party.Person = person;
        }

        resolution.Parties.Add(party);
    }

    /// <summary>"met the rebels in Nairobi": those of whom the document has told already, not others of the place; null where it has told of none, or the country stands before them.</summary>
    private Party? FoughtAlready(NounGroup group, int role, Party country)
    {
        if (role < 0 || role != _tables.GroupRole || _lexemes[group.First].Function != FunctionWord.The || country.First <= group.Last)
            return null;
        for (int k = context.Mentions.Count - 1, n = 0; k >= 0 && n < 60; k--, n++)
        {
            if (context.Mentions[k].Parties is [{ Person: null, IsUnknown: false } party] && party.Role == role && context.IsArmedGroup(party))
                return party.SameCode(country) ? null : party;
        }

        return null;
    }

    /// <summary>"a former minister": what somebody was once.</summary>
    private bool IsFormer(NounGroup group)
    {
        for (int k = group.First; k < group.Head; k++)
        {
            if (context.WordAt(k) is "former" or "ex" or "retired" or "onetime" or "erstwhile" or "then")
                return true;
        }

        return false;
    }

    private static bool IsSubject(NounGroup group) => group.In is { } clause && clause.Subject == group;

    /// <summary>The person that a title's appositive names: known already, or a row of capitalised words that no table knows.</summary>
    private Person? PersonOf(NounGroup name, in RoleWord title, bool plural, ParsedSentence sentence)
    {
        if (Resolve(name, sentence).Parties is [{ Person: { } known }])
            return known;
        if (title.Kind != NameKind.Title || plural || name.First == name.Head || name.Possessor is not null)
            return null;
        for (int k = name.First; k <= name.Head; k++)
        {
            if (!IsNamePart(k))
                return null;
        }

        return context.Persons.Get(name.First, name.Head, -1, false);
    }

    /// <summary>An official of an organisation has the role that the schema names for that; an armed group's leader has the group's.</summary>
    private int RoleFor(int role, Party? country)
    {
        // "the head of the guild's delegation": a group's own are of its role too.
        if (country is null || country.Actor < 0)
            return country is { Role: >= 0 and var own } && own == _tables.GroupRole ? own : role;
        return _tables.Actors.Kind(country.Actor) switch
        {
            ActorKind.Organisation or ActorKind.Bloc => _tables.OfficialRole >= 0 ? _tables.OfficialRole : role,
            // A body without a role of its own is an organisation's ("the Guild's Council").
            ActorKind.Institution when _tables.Actors.RoleOf(country.Actor) < 0 => _tables.OfficialRole >= 0 ? _tables.OfficialRole : role,
            ActorKind.Group or ActorKind.Outlet => country.Role >= 0 ? country.Role : role,
            _ => role,
        };
    }

    /// <summary>"her Kenyan counterpart" is the Kenyan whom the document has named with the title that the subject has.</summary>
    private void NameCounterparts(NounGroup group)
    {
        if (!_lexemes[group.Head].Has(WordTraits.Counterpart) || (group.Possessor ?? group.In?.Subject)?.Resolution is not { Parties: [{ Person.Title: >= 0 and var title }, ..] })
            return;
        ReadOnlySpan<char> office = _tables.Actors.LemmaOf(title);
        ReadOnlySpan<char> word = office[(office.LastIndexOf(' ') + 1)..];
        foreach (Party party in group.Resolution!.Parties)
        {
            for (int k = context.Mentions.Count - 1, n = 0; party.Person is null && k >= 0 && n < 60; k--, n++)
            {
                if (context.Mentions[k].Parties is [{ Person: { Title: >= 0 } person } named] && named.SameCode(party) && IsSameOffice(_tables.Actors.LemmaOf(person.Title), word))
                    (party.Person, party.Role) = (person, named.Role);
            }

            // Named further on: "her counterpart agreed. ... Amina Odhiambo, the minister".
            int next = _memory.FullNames.BinarySearch(group.Last);
            for (int k = next < 0 ? ~next : next, n = 0; party.Person is null && k < _memory.FullNames.Count && n < 60; k++, n++)
            {
                int token = _memory.FullNames[k];
                ref Lexeme name = ref _lexemes[token];
                if (context.Persons.Get(token, token + name.NameLength - 1, name.Actor, false) is { InOffice: true, Title: >= 0 } later && string.Equals(later.Code, party.Code, StringComparison.Ordinal)
                    && IsSameOffice(_tables.Actors.LemmaOf(later.Title), word))
                    (party.Person, party.Role) = (later, later.Role);
            }
        }
    }

    /// <summary>Offices that end in the same word; a secretary (of state) here is a minister there.</summary>
    private static bool IsSameOffice(ReadOnlySpan<char> office, ReadOnlySpan<char> word) =>
        EndsWithWord(office, word) || word is "secretary" or "state" && EndsWithWord(office, "minister") || word is "minister" && (EndsWithWord(office, "secretary") || EndsWithWord(office, "secretary of state"));

    /// <summary>"our partners in Kenya and Chad" are those; "its allies" are others.</summary>
    private void AddRelated(NounGroup group, int role, int roleWord, ParsedSentence sentence, Resolution resolution)
    {
        foreach (PrepositionalPhrase phrase in group.PhraseSpan)
        {
            if (phrase.Group is { IsTime: false } inner && _lexemes[phrase.Token].Function is FunctionWord.In or FunctionWord.From && Resolve(inner, sentence).Best is { Count: > 0 } parties)
            {
                resolution.Parties.AddRange(parties);
                return;
            }
        }

        if (IsOwned(group) && JoinedModifiers(group) is { } joined)
        {
            resolution.Parties.AddRange(joined);
            return;
        }

        if (Named(group, sentence) is { } named)
        {
            resolution.Parties.Add(named);
            return;
        }

        resolution.Parties.Add(Other(group, role, roleWord));
    }

    private bool IsOwned(NounGroup group) => group.Possessor is not null || _lexemes[group.First].IsPossessivePronoun;

    /// <summary>"our Kenyan partners": with an owner of its own, the name before it tells who they are.</summary>
    private Party? Named(NounGroup group, ParsedSentence sentence)
    {
        if (!IsOwned(group) || Modifier(group, group.Head) is not { Actor: >= 0 } named || OwnerOf(group, sentence) is [{ } owner, ..] && owner.SameCode(named))
            return null;
        if (named.Role < 0 && _tables.Actors.Kind(named.Actor) == ActorKind.State)
            named.Role = _tables.Actors.ActingRole;
        return named;
    }

    private Party Other(NounGroup group, int role, int roleWord)
    {
        Party others = WithRole(_tables.OtherCode, role, roleWord, group);
        others.IsUnknown = others.IsPlural = true;
        return others;
    }

    private Party WithRole(string code, int role, int roleWord, NounGroup group)
    {
        Party party = _memory.Party(code, role, group.First, group.Last);
        party.RoleWord = roleWord;
        return party;
    }

    /// <summary>"its neighbour": of the document's two main states the one that does not own the other.</summary>
    private Party? Counterpart(NounGroup group, ParsedSentence sentence)
    {
        if (OwnerOf(group, sentence) is not [{ } owner, ..] || _pair.Two(group) is not { } pair)
            return null;
        if (pair[0].SameCode(owner))
            return pair[1].SameCode(owner) ? null : pair[1];
        // Of a third side the text has just told who its ally is; it is a neighbour of whom the text is about.
        return pair[1].SameCode(owner) || context.WordAt(group.Head) is not ("ally" or "partner") ? pair[0] : LastOf(pair) ?? pair[0];
    }

    /// <summary>Of two parties the one whose side was named last; null where neither was.</summary>
    private Party? LastOf(PartyList pair)
    {
        for (int k = context.Mentions.Count - 1; k >= 0; k--)
        {
            foreach (Party party in context.Mentions[k].Parties)
            {
                if (party.SharesCode(pair))
                    return party.SameCode(pair[0]) ? pair[0] : pair[1];
            }
        }

        return null;
    }

    private bool IsRelational(int head) => _lexemes[head].Has(WordTraits.Relational);

    /// <summary>A definite description or a bare role noun takes up somebody who was named before.</summary>
    private Party? Earlier(int roleWord, in RoleWord word, bool definite, bool plural, string? opposite, int at)
    {
        ReadOnlySpan<char> lemma = _tables.LemmaOf(word);
        ReadOnlySpan<Mentioned> mentions = CollectionsMarshal.AsSpan(context.Mentions);
        List<int> offices = _memory.Offices;
        Party? last = null;
        int lastSentence = -1;
        for (int k = offices.Count - 1; k >= 0 && offices[k] >= mentions.Length - 60; k--)
        {
            if (mentions[offices[k]].Sentence < lastSentence)
                break;
            foreach (Party party in mentions[offices[k]].Parties)
            {
                int title = party.Person?.Title ?? party.RoleWord;
                // Whose a ministry is that nobody has told stays as it was taken.
                bool taken = party is { IsUnknown: true, Person: null } && title == roleWord && definite && word.Kind == NameKind.Body && mentions[offices[k]].Sentence >= at - 2 && IsSubject(mentions[offices[k]].Group) && !string.Equals(party.Code, _tables.OtherCode, StringComparison.Ordinal);
                if (title < 0 || party.IsUnknown && !taken || plural && party.Person is not null || string.Equals(party.Code, opposite, StringComparison.Ordinal))
                    continue;
                // "the government", behind some sentences without it: rather that of the state that the text is about.
                if (title == roleWord && word.Kind == NameKind.Body && mentions[offices[k]].Sentence < at - 1 && !string.Equals(party.Code, context.MainCode, StringComparison.Ordinal))
                {
                    last ??= party;
                    continue;
                }

                if (title != roleWord && !(definite && !plural && word.Kind == (party.Person is null ? NameKind.Body : NameKind.Title) && EndsWithWord(_tables.Actors.LemmaOf(title), lemma)))
                    continue;
                if (party.Person is not null || word.Kind != NameKind.Body)
                    return party;
                // "The ministry of Kenya protested to that of Uganda. The ministry said": of one sentence, rather the one that did something.
                if (IsSubject(mentions[offices[k]].Group) && (last is null || mentions[offices[k]].Sentence == lastSentence))
                    return party;
                if (lastSentence < 0)
                    (last, lastSentence) = (party, mentions[offices[k]].Sentence);
            }
        }

        return last;
    }

    /// <summary>"the veteran leader": whoever of the same side and role was named last, whatever the title.</summary>
    private Party? Led(Party side)
    {
        for (int k = context.Mentions.Count - 1, n = 0; k >= 0 && n < 60; k--, n++)
        {
            if (context.Mentions[k].Parties is [{ Person: not null } named] && named.SameCode(side) && named.Role == side.Role)
                return named;
        }

        return null;
    }

    /// <summary>"the Kenyan president": whom the document has named with that title of that country.</summary>
    private Party? Holder(int roleWord, in RoleWord word, Party country)
    {
        ReadOnlySpan<char> lemma = _tables.LemmaOf(word);
        for (int k = context.Mentions.Count - 1, n = 0; k >= 0 && n < 60; k--, n++)
        {
            if (context.Mentions[k].Parties is [{ Person.Title: >= 0 and var title } named] && named.SameCode(country)
                && (title == roleWord || EndsWithWord(_tables.Actors.LemmaOf(title), lemma)))
                return named;
        }

        return null;
    }

    private static bool EndsWithWord(ReadOnlySpan<char> phrase, ReadOnlySpan<char> word) => MayEndAlike(phrase, word) && phrase.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (phrase.Length == word.Length || phrase[phrase.Length - word.Length - 1] == ' ');

    /// <summary>False where the last letters tell two phrases apart already, as they do most.</summary>
    private static bool MayEndAlike(ReadOnlySpan<char> phrase, ReadOnlySpan<char> word) =>
        phrase.Length >= word.Length && (word.IsEmpty || !char.IsAscii(word[^1]) || !char.IsAscii(phrase[^1]) || ((word[^1] ^ phrase[^1]) & ~0x20) == 0);
}
