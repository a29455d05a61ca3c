using SchemaGen.Grammar;
using SchemaGen.Tables;

namespace SchemaGen.Discourse;

/// <content>The country of a role noun that its own words do not tell.</content>
internal sealed partial class ActorResolver
{
    /// <summary>The code of the country that a role noun most likely is of whose words tell none; null where nothing tells it.</summary>
    private string? Untold(NounGroup group, in RoleWord word, bool definite, ParsedSentence sentence)
    {
        // People are of the place; only states have any.
        if (word.Kind == NameKind.PersonNoun)
        {
            return (definite ? null : PlaceAhead(group, sentence) ?? PlaceBefore(sentence))
                ?? (context.MainCode is { } main && context.IsState(main) ? main : Nearby(group, word, sentence))
                ?? PlaceAhead(group, sentence);
        }

        return (definite
            ? AroundSubject(group) ?? Commented(group, word, sentence) ?? SameBranch(word.Role, sentence)
            : Listener(group) ?? Medium(word) ?? PlaceAhead(group, sentence) ?? PlaceBefore(sentence) ?? context.Topic)
            ?? Nearby(group, word, sentence) ?? PlaceAhead(group, sentence);
    }

    /// <summary>"Kenya mourned, as the president blamed Uganda": the code of the state that the clause around is about.</summary>
    private string? AroundSubject(NounGroup group) =>
        group.In is { Link: ClauseLink.Adverbial, Parent.Subject.Resolution.Parties: [{ Actor: >= 0, Person: null } around] } && _tables.Actors.Kind(around.Actor) == ActorKind.State ? around.Code : null;

    /// <summary>"Minister Noor met her counterpart, the ministry said": whoever comments on what an official has done speaks for the same side; null for other groups.</summary>
    private string? Commented(NounGroup group, in RoleWord word, ParsedSentence sentence)
    {
        if (word.Kind != NameKind.Body || word.Role != _tables.Actors.ActingRole || group.In is not { Parenthetical: true, Subject: { } own } comment || own != group)
            return null;
        foreach (Clause clause in sentence.ClauseSpan)
        {
            if (clause == comment)
                break;
            if (clause is { Link: ClauseLink.Root, Subject.Resolution.Parties: [{ IsUnknown: false } doer] } && (doer.Person is not null || doer.RoleWord >= 0) && doer.Role == word.Role)
                return doer.Code;
        }

        return null;
    }

    // So many mentions back a branch of the same state is looked for.
    private const int BranchReach = 40;

    /// <summary>"Kenyan forces held the bridge, the army said": the branch of a state that the sentence has named before, where it has named but one such; null otherwise.</summary>
    private string? SameBranch(int role, ParsedSentence sentence)
    {
        string? code = null;
        for (int k = context.Mentions.Count - 1, n = 0; k >= 0 && n < BranchReach && context.Mentions[k].Sentence == sentence.Index; k--, n++)
        {
            foreach (Party party in context.Mentions[k].Parties)
            {
                if (party.Role != role || party is not { IsUnknown: false, Person: null, RoleWord: >= 0 })
                    continue;
                if (code is not null && !string.Equals(code, party.Code, StringComparison.Ordinal))
                    return null;
                code = party.Code;
            }
        }

        return code;
    }

    /// <summary>"state media said": media that nobody says whose they are are those of the country that the text is about.</summary>
    private string? Medium(in RoleWord word) => word.Role >= 0 && word.Role == _tables.OutletRole ? context.MainCode : null;

    /// <summary>"The reeve told lawmakers": whom somebody speaks to without more ado is of his own country.</summary>
    private string? Listener(NounGroup group) =>
        group.In is { IsPassive: false, Object: { } listener, Subject.Resolution.Parties: [{ IsUnknown: false } speaker] } clause && listener == group && EnglishVerbs.Tells(context.WordAt(clause.Verb.Head)) ? speaker.Code : null;

    /// <summary>"foreign troops": of any country but the one that the text is about.</summary>
    private bool IsForeign(NounGroup group)
    {
        for (int k = group.First; k < group.Head; k++)
        {
            // "governments around the world".
            if (context.WordAt(k) is "foreign" or "Foreign" or "international" or "International" or "overseas" && _lexemes[k].NameOffset < 0)
                return true;
        }

        return false;
    }

    /// <summary>The code that a role noun without a country most likely has: that of the last actor named in this sentence or the ones before, else the document's.</summary>
    private string? Nearby(NounGroup group, in RoleWord word, ParsedSentence sentence)
    {
        string? place = null;
        bool ofState = word.Role >= 0 && (word.Kind is NameKind.Body or NameKind.Title && word.Role != _tables.OfficialRole && word.Role != _tables.GroupRole || word.Role == _tables.PeopleRole);
        // "In Nairobi, crowds looted shops until police came".
        if (ofState && Opening(sentence) is { } there)
            return there;
        string? opposite = Opposite(group, sentence);
        for (int k = context.Mentions.Count - 1; k >= 0; k--)
        {
            Mentioned mentioned = context.Mentions[k];
            if (mentioned.Sentence < sentence.Index - 2)
                break;
            // Behind a quotation the text goes on with whoever spoke, not with whom he spoke of.
            if (word.Kind == NameKind.Body && mentioned.Sentence < sentence.Index && _lexemes[mentioned.Group.Head].InQuote && context.Memory.Claims is [.., { Quoted: true, Speaker.Parties: [{ IsUnknown: false } speaker, ..] }] && !context.IsBody(speaker.Code) && !string.Equals(speaker.Code, opposite, StringComparison.Ordinal))
                return speaker.Code;
            foreach (Party party in mentioned.Parties)
            {
                if (party.IsUnknown || string.Equals(party.Code, opposite, StringComparison.Ordinal) || ofState && (party.Actor >= 0 ? _tables.Actors.Kind(party.Actor) is ActorKind.Organisation or ActorKind.Bloc : context.IsBody(party.Code)))
                    continue;
                // "near the border with Kenya", "a Kenyan boat": who is named only for a place or a thing comes after who acts.
                if ((party is not { Actor: >= 0, RoleWord: < 0, Person: null } || !IsLocative(mentioned.Group.Preposition)) && mentioned.Group.Resolution is not { Parties.Count: 0 })
                    return party.Code;
                place ??= party.Code;
            }
        }

        return place ?? context.MainCode;
    }

    /// <summary>"The ministry asked Kenya to pay": the code of the state that its name tells to be the object, and that no subject without a country is of. "He met Minister Odhiambo": that of whoever meets another. Null where there is none.</summary>
    private string? Opposite(NounGroup group, ParsedSentence sentence)
    {
        if (group.In is { IsPassive: false, Subject: { } host, Object: { } guest } meeting && guest == group && host.Resolution is { Parties: [{ IsUnknown: false } met] } && EnglishVerbs.Meets(context.WordAt(meeting.Verb.Head)))
            return met.Code;
        foreach (Clause clause in sentence.ClauseSpan)
        {
            if (clause.Subject == group && clause is { IsPassive: false, Object: { IsPronoun: false, Possessor: null } other } && _lexemes.NameAt(other.Head) is { Actor: >= 0 and var actor, ActorKind: not (NameKind.Adjective or NameKind.People) }
                && _tables.Actors.Kind(actor) == ActorKind.State)
                return _tables.Actors.Code(_tables.Actors.CodeId(actor));
        }

        return null;
    }

    /// <summary>The code of the place "in" which the sentence begins; null where it begins otherwise.</summary>
    private string? Opening(ParsedSentence sentence)
    {
        int first = sentence.Sentence.FirstToken;
        if (context.WordAt(first) is not "In" || first + 1 >= context.Document.TokenCount || _lexemes[first + 1] is not { NameOffset: 0, Actor: >= 0 and var actor } || _tables.Actors.Kind(actor) is not (ActorKind.State or ActorKind.Place))
            return null;
        return _tables.Actors.Code(_tables.Actors.CodeId(actor));
    }

    /// <summary>"Police dispersed a crowd in Nairobi": the code of the first place behind "in" that the sentence goes on to.</summary>
    private string? PlaceAhead(NounGroup group, ParsedSentence sentence)
    {
        for (int k = group.Last + 1, end = sentence.Sentence.FirstToken + sentence.Sentence.TokenCount; k + 1 < end; k++)
        {
            if (!IsInside(k))
                continue;
            int name = k + 1;
            // "in the north-west of Kenya", "in northern Kenya".
            while (name + 1 < end && name < k + 5 && _lexemes[name].NameOffset < 0 && (_lexemes[name].Pos is Pos.Determiner or Pos.Adjective or Pos.Hyphen or Pos.Noun or Pos.Adverb || _lexemes[name].Function == FunctionWord.Of && name > k + 1))
                name++;
            if (name < end && _lexemes[name] is { NameOffset: 0, Actor: >= 0 and var actor } && _tables.Actors.Kind(actor) == ActorKind.State && (_lexemes[k].Function == FunctionWord.In || _lexemes[name].ActorKind != NameKind.Adjective))
                return _tables.Actors.Code(_tables.Actors.CodeId(actor));
        }

        return null;
    }

    /// <summary>"in", "across", "the streets of": behind it stands where it is done.</summary>
    private bool IsInside(int token) => _lexemes[token].Function switch
    {
        FunctionWord.In => true,
        FunctionWord.Of => context.WordAt(token - 1) is "streets" or "centre" or "center" or "heart" or "outskirts" or "square",
        _ => _lexemes[token].Pos == Pos.Preposition && context.WordAt(token) is "across" or "outside" or "through" or "around",
    };

    /// <summary>"A rocket hit a school in Nairobi, killing three people": the code of the place that the sentence has named last, as a place; null where it has named none.</summary>
    private string? PlaceBefore(ParsedSentence sentence, int reach = 0)
    {
        for (int k = context.Mentions.Count - 1; k >= 0 && context.Mentions[k].Sentence >= sentence.Index - reach; k--)
        {
            foreach (Party party in context.Mentions[k].Parties)
            {
                if (party.IsPlace || party is { Actor: >= 0, RoleWord: < 0, Person: null } && IsLocative(context.Mentions[k].Group.Preposition))
                    return party.Code;
            }
        }

        return null;
    }

    private bool IsLocative(int preposition) =>
        preposition >= 0 && (_lexemes[preposition].Function is FunctionWord.In or FunctionWord.At || context.WordAt(preposition) is "near" or "across" or "into" or "inside" or "around" || preposition > 0 && context.WordAt(preposition - 1) is "border" or "frontier");

    /// <summary>The country of the last body or official with a role word of the same kind ("Ministry spokesperson" after "Kenya's Foreign Ministry").</summary>
    private string? TitleCountry(int roleWord, string? opposite)
    {
        int role = _tables.Actors.RoleWordAt(roleWord).Role;
        for (int k = context.Mentions.Count - 1, n = 0; k >= 0 && n < 12; k--, n++)
        {
            if (context.Mentions[k].Parties is [{ RoleWord: >= 0, IsUnknown: false, Person: null } party] && party.Role == role && !string.Equals(party.Code, opposite, StringComparison.Ordinal))
                return party.Code;
        }

        return null;
    }
}
