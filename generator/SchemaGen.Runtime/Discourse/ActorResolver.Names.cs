using SchemaGen.Grammar;
using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Discourse;

/// <content>Names of persons and of bodies that no schema lists.</content>
internal sealed partial class ActorResolver
{
    // So many sentences back a place is named where somebody speaks.
    private const int SceneReach = 1;

    /// <summary>The first token of a person's name that the schema knows from a later word on: given names before it belong to it.</summary>
    private int NameStart(NounGroup group, int start)
    {
        while (start > group.First && _lexemes[start - 1] is { Pos: Pos.Proper, RoleWord: < 0, Actor: < 0, NameOffset: < 0 } && _lexemes[start - 1].Has(WordTags.GivenName))
            start--;
        return start;
    }

    /// <summary>"Sheikh Omar bin Saleh" is named without the title that the schema's name begins with, where two words or more are left.</summary>
    private int WithoutTitle(int first, int last)
    {
        if (last - first < 2)
            return first;
        for (int k = 0, node = _lexemes[first].NameNode, n = _tables.Names.CountAt(node); k < n; k++)
        {
            if (_tables.Names.At(node, k).Kind == NameKind.Title)
                return first + 1;
        }

        return first;
    }

    /// <summary>The first token of the last title of the group that stands before a token, or null.</summary>
    private int? TitleBefore(NounGroup group, int before)
    {
        for (int k = before - 1; k >= group.First; k--)
        {
            int start = _lexemes.StartOfName(k);
            if (_lexemes[start].RoleWord >= 0 && !(_tables.Actors.RoleWordAt(_lexemes[start].RoleWord).Kind == NameKind.Body && IsCommonNoun(before)))
                return start;
        }

        return null;
    }

    /// <summary>"Military Cemetery": what a body's word stands before is no name of a person.</summary>
    private bool IsCommonNoun(int token) => token < context.Document.TokenCount && _lexemes[token].IsEnglish && _lexemes[token].CanBeNoun && !_lexemes[token].Has(WordTags.GivenName);

    /// <summary>A capitalised head that no table knows: a person after a title or of a known surname, else a body of the country that modifies it, else unknown.</summary>
    private void AddName(NounGroup group, ParsedSentence sentence, Resolution resolution)
    {
        int first = group.Head;
        while (first > group.First && IsNamePart(first - 1))
            first--;
        int? title = TitleBefore(group, first);
        if (_tokens[group.Head].Shape == TokenShape.AllCapitals && context.Acronyms.Count > 0 && context.Acronyms.TryGetValue(context.Fold(group.Head), out PartyList? acronym))
        {
            foreach (Party party in acronym)
                resolution.Parties.Add(_memory.At(party, group.First, group.Last));
            return;
        }

        // "the Elm Navy Nairobi": what bears a name behind the service that it belongs to is no person.
        if (title is null && first > group.First && Service(group, first) is { } service)
        {
            resolution.Parties.Add(service);
            return;
        }

        Person? known = title is null && first == group.Head ? context.Persons.Known(group.Head) : null;
        bool courtesy = first > group.First && EnglishNouns.IsCourtesy(context.WordAt(first - 1));
        bool described = group.Apposition is { } apposition && !_lexemes[apposition.Head].Has(WordTags.Month) && IsRole(apposition);
        if (known is not null || courtesy || title is not null || described || (first < group.Head || _lexemes[first].Has(WordTags.GivenName)) && (first < group.Head && _lexemes[first].Has(WordTags.GivenName) || Speaks(group)))
        {
            Person person = known ?? context.Persons.Get(first, group.Head, -1, first == group.Head);
            AddPerson(group, first, title, described, person, sentence, resolution);
            return;
        }

        Party? country = Modifier(group, first) ?? (OwnerOf(group, sentence) is [{ } owner, ..] ? owner : null);
        country ??= Whose(group, sentence);
        Party body = _memory.Party(country?.Code ?? _tables.OtherCode, -1, group.First, group.Last);
        body.IsUnknown = country is null;
        resolution.Parties.Add(body);
    }

    /// <summary>"said Ali Noor": two words or more that are none of English, with a verb of speaking, are a person's name; whoever is not described is of the place that the text is about.</summary>
    private bool Speaks(NounGroup group) =>
        group.In is { } clause && clause.Subject == group && !_lexemes[group.Head].IsEnglish && _verbs.Speaks(clause.Verb) && !clause.IsPassive && _lexemes[group.First].Pos == Pos.Proper;

    /// <summary>The institution whose name stands right before a name, in its own role; null where none does.</summary>
    private Party? Service(NounGroup group, int first) =>
        _lexemes.StartOfName(first - 1) is var start && start >= group.First && _lexemes[start].Actor is >= 0 and var actor && _tables.Actors.Kind(actor) == ActorKind.Institution && _tables.Actors.RoleOf(actor) is >= 0 and var role && role != _tables.Actors.ActingRole
            ? _memory.Party(_tables.Actors.Code(_tables.Actors.CodeId(actor)), role, group.First, group.Last, actor)
            : null;

    /// <summary>"Ali Noor of Kenya": whose a name is, by the phrase behind it; null where none tells.</summary>
    private Party? Whose(NounGroup group, ParsedSentence sentence)
    {
        Party? country = null;
        foreach (PrepositionalPhrase phrase in group.PhraseSpan)
        {
            if (phrase.Group is { IsTime: false } inner && _lexemes[phrase.Token].Function is FunctionWord.Of or FunctionWord.From && Resolve(inner, sentence).Best is [{ IsUnknown: false } party, ..])
                country = party;
        }

        return country;
    }

    private bool IsRole(NounGroup group) => _lexemes.NameAt(group.Head) is { RoleWord: >= 0, Actor: < 0 } or { Actor: >= 0, ActorKind: NameKind.People };

    private bool IsNamePart(int token) => _lexemes[token].Pos is Pos.Proper or Pos.Hyphen && _lexemes.NameAt(token) is { Actor: < 0, RoleWord: < 0 } && !EnglishNouns.IsCourtesy(context.WordAt(token));

    private void AddPerson(NounGroup group, int first, int? title, bool described, Person person, ParsedSentence sentence, Resolution resolution)
    {
        Party party = _memory.Party(person.Code ?? "", person.Role, group.First, group.Last, person.Actor);
        party.Person = person;
        if (title is { } at)
        {
            RoleWord word = _tables.Actors.RoleWordAt(_lexemes[at].RoleWord);
            Party? country = CountryOf(group, at, sentence);
            if (country is not null || person.Code is null)
            {
                party.Code = country?.Code ?? (_lexemes[at].Elsewhere && word.Role == _tables.UnknownPersonRole ? _tables.OtherCode : null) ?? Opening(sentence) ?? TitleCountry(_lexemes[at].RoleWord, Opposite(group, sentence)) ?? Nearby(group, word, sentence) ?? _tables.OtherCode;
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
            Party? country = Modifier(group, first) ?? (OwnerOf(group, sentence) is [{ } owner, ..] ? owner : null) ?? Whose(group, sentence);
            party.Code = country?.Code ?? _tables.OtherCode;
            party.IsUnknown = country is null;
            if (country is null && Speaks(group) && (PlaceAhead(group, sentence) ?? PlaceBefore(sentence, SceneReach) ?? context.MainCode) is { } local)
            {
                (party.Code, party.Role) = (local, _tables.PeopleRole);
                Adopt(person, party);
            }
        }

        if (!party.IsUnknown)
            Adopt(person, party);
        resolution.Parties.Add(party);
    }

    private static void Adopt(Person person, Party party)
    {
        person.Code ??= party.Code;
        if (person.Role < 0)
            person.Role = party.Role;
        if (party.RoleWord >= 0)
            person.Title = party.RoleWord;
    }
}
