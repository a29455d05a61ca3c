using SchemaGen.Grammar;
using SchemaGen.Tables;

namespace SchemaGen.Discourse;

/// <summary>Definite descriptions that need no role word of a schema: "the two countries", "both sides", "the bloc".</summary>
internal sealed partial class DescriptionResolver(DiscourseContext context)
{
    // So many sentences back persons are looked for that a number of them takes up.
    private const int PersonReach = 3;

    // And so many those who were told to do something with each other.
    private const int DealReach = 2;

    private readonly Lexeme[] _lexemes = context.Lexemes;

    /// <summary>The actors that a description takes up, or null.</summary>
    public PartyList? Find(NounGroup group, ParsedSentence sentence)
    {
        if (group.IsPronoun || group.Possessor is not null)
            return null;
        ref Lexeme noun = ref _lexemes[group.Head];
        if (IsBareCount(group))
            return Counted(group, sentence);
        if (!noun.Has(WordTraits.Party | WordTraits.Side | WordTraits.Body | WordTraits.Home))
            return null;
        ReadOnlySpan<char> head = context.WordAt(group.Head);
        if (noun.Has(WordTraits.Party) && (IsPair(group) || _lexemes[group.First].Function == FunctionWord.The && (noun.Has(WordTraits.Relational) || group.Head == group.First + 1 && head is "sides" or "parties" or "countries" or "nations" or "states"))
            || group.Head == group.First + 1 && noun.Has(WordTraits.Side) && context.WordAt(group.First) is "each" or "Each" or "either" or "Either" or "neither" or "Neither")
            return Number(group) > 2 ? Numbered(group, sentence) : Around(group, sentence) ?? Dealing(group, 2) ?? Numbered(group, sentence) ?? (AreSides(head) ? Dealing(group, 1) : null) ?? Two(group) ?? (AreSides(head) ? Lately(group, sentence, 1, bodies: true) : null);
        if (_lexemes[group.First].Function is FunctionWord.The or FunctionWord.This or FunctionWord.A && Bare(group) && noun.Has(WordTraits.Body)
            && (_lexemes[group.First].Function != FunctionWord.A || IsLed(group)))
            return TheBody(group) ?? (EnglishNouns.IsAnyBody(head) ? MainBody(group) : null);
        if (IsDescribedState(group))
            return OtherState(group);
        return IsTheCountry(group) ? TheCountry(group, sentence) : null;
    }

    /// <summary>"The two agreed", "the pair agreed", "the three agreed": a number alone, or a word for as many.</summary>
    public bool IsBareCount(NounGroup group) =>
        group.Head == group.First + 1 && _lexemes[group.First].Function == FunctionWord.The && group.Phrases.Count == 0 && (_lexemes[group.Head].Pos == Pos.Number || _lexemes[group.Head].Has(WordTraits.Party)) && EnglishNouns.Together(context.WordAt(group.Head)) > 0;

    /// <summary>Those whom "the pair" or "the three" takes up: "the two" is rather said of states, "the pair" of persons.</summary>
    private PartyList? Counted(NounGroup group, ParsedSentence sentence)
    {
        if (EnglishNouns.Together(context.WordAt(group.Head)) > 2)
            return LastThree(group, sentence);
        if (_lexemes[group.Head].Pos != Pos.Number && LastPersons(group, sentence) is { } persons)
            return persons;
        return (Listed(sentence) ?? LastTwo(sentence)) is { } last ? Again(last, group) : Two(group);
    }

    /// <summary>"... two guards, Ali Noor and Amina Odhiambo. The two were seized": the two persons whom this sentence or the one before has named together last; null where it has named others together since.</summary>
    private PartyList? Listed(ParsedSentence sentence)
    {
        for (int k = context.Mentions.Count - 1; k >= 0 && context.Mentions[k].Sentence >= sentence.Index - 1; k--)
        {
            if (context.Mentions[k] is { Group.Members: not null, Parties: { Count: 2 } two })
                return two is [{ Person: not null }, { Person: not null }] ? two : null;
        }

        return null;
    }

    /// <summary>The last three that this sentence or the one before has named together.</summary>
    private PartyList? LastThree(NounGroup group, ParsedSentence sentence)
    {
        for (int k = context.Mentions.Count - 1; k >= 0 && context.Mentions[k].Sentence >= sentence.Index - 1; k--)
        {
            if (context.Mentions[k].Parties is { Count: 3 } three && three.TrueForAll(p => !p.IsUnknown))
                return Again(three, group);
        }

        return null;
    }

    /// <summary>"The country said", "the country's army": the subject of its clause or an owner, without a word that tells it from others.</summary>
    private bool IsTheCountry(NounGroup group) =>
        group.Head == group.First + 1 && _lexemes[group.First].Function == FunctionWord.The && _lexemes[group.Head] is { Pos: Pos.Noun } noun && noun.Has(WordTraits.Home) && (group.In?.Subject == group || group.IsPossessor) && group is { Apposition: null, Phrases.Count: 0 };

    /// <summary>The state of whoever says so, else the one that a clause of this sentence or the one before has for its subject.</summary>
    private PartyList? TheCountry(NounGroup group, ParsedSentence sentence)
    {
        if (group.In is { Link: ClauseLink.Complement, Parent.Subject.Resolution.Parties: [{ IsUnknown: false } speaker] } && IsOfState(speaker))
            return context.Memory.List(context.Memory.At(context.Memory.Side(speaker), group.First, group.Last));
        for (int k = context.Mentions.Count - 1; k >= 0 && context.Mentions[k].Sentence >= sentence.Index - 1; k--)
        {
            if (context.Mentions[k] is { Group: { In: { } clause } named, Parties: [{ IsUnknown: false } state] } && clause.Subject == named && named.Resolution is { Parties.Count: 1 } && IsOfState(state))
                return context.Memory.List(context.Memory.At(context.Memory.Side(state), group.First, group.Last));
        }

        return null;
    }

    /// <summary>True for a state that the document names, and for whoever is of one.</summary>
    private bool IsOfState(Party party) => context.IsState(party.Code) && !string.Equals(party.Code, context.Tables.OtherCode, StringComparison.Ordinal);

    /// <summary>The two that were told last to do something with each other, or were named together, in this sentence or the one before; null where none were.</summary>
    private PartyList? LastTwo(ParsedSentence sentence)
    {
        List<EventDraft> events = context.Memory.Events;
        for (int k = events.Count - 1; k >= 0 && events[k].Sentence.Index >= sentence.Index - 1; k--)
        {
            if (context.Tables.Types[events[k].Type] is not { Symmetric: true, SecondActor: >= 0 and var second } || events[k].Roles[0].Parties.Count + events[k].Roles[second].Parties.Count != 2)
                continue;
            PartyList met = context.Memory.List();
            met.AddRange(events[k].Roles[0].Parties);
            met.AddRange(events[k].Roles[second].Parties);
            if (met is [{ IsUnknown: false } one, { IsUnknown: false } other] && !one.SameCode(other))
                return met;
        }

        for (int k = context.Mentions.Count - 1; k >= 0 && context.Mentions[k].Sentence >= sentence.Index - 1; k--)
        {
            if (context.Mentions[k].Parties is [{ IsUnknown: false } first, { IsUnknown: false } second] two && !first.SameCode(second))
                return two;
        }

        return Named(sentence, persons: false);
    }

    /// <summary>"the northern kingdom", "the East African country": a kind of state with what tells it from others, and no name.</summary>
    private bool IsDescribedState(NounGroup group) =>
        _lexemes[group.First].Function == FunctionWord.The && group.Head > group.First + 1 && _lexemes[group.Head].Has(WordTraits.Home) && NamesNoState(group) && !IsPair(group) && group.Apposition is null && NamesNoOther(group);

    /// <summary>"the host country", "the first country": these do not tell what a country is, but what it does or where it stands in a row.</summary>
    private bool NamesNoOther(NounGroup group)
    {
        for (int k = group.First + 1; k < group.Head; k++)
        {
            if (_lexemes[k].Pos is not (Pos.Adjective or Pos.NationalAdjective or Pos.Proper or Pos.Noun or Pos.Hyphen) || EnglishNouns.IsRank(context.WordAt(k)) || context.WordAt(k) is "other" or "same" or "whole" or "host" or "home" or "entire" or "next")
                return false;
        }

        return true;
    }

    /// <summary>The state named last that is not the subject of the clause around.</summary>
    private PartyList? OtherState(NounGroup group) =>
        LastOther(group.In is { } clause && clause.Subject != group && clause.Subject?.Resolution is { Parties: [{ } doer] } ? doer : null, group) is { } other ? context.Memory.List(other) : null;

    /// <summary>The state named last that is another than somebody's; null where none was.</summary>
    public Party? LastOther(Party? than, NounGroup group)
    {
        for (int k = context.Mentions.Count - 1, n = 0; k >= 0 && n < 60; k--, n++)
        {
            foreach (Party party in context.Mentions[k].Parties)
            {
                if (party is { Actor: >= 0, Person: null, IsUnknown: false } && context.Tables.Actors.Kind(party.Actor) == ActorKind.State && !(than?.SameCode(party) ?? false))
                    return State(party, group);
            }
        }

        return null;
    }

    /// <summary>"both armies", "the two ministers": one of each of the document's two states.</summary>
    public bool IsTwo(NounGroup group) => group.Possessor is null && (_lexemes[group.First].Function == FunctionWord.Both || _lexemes[group.First].Function == FunctionWord.The && Number(group) == 2);

    private bool IsPair(NounGroup group)
    {
        for (int k = group.First; k < group.Head; k++)
        {
            // "all countries" are those of the world, "all major parties" those of a parliament; "all sides", "all three countries" are those that were told of.
            if (context.WordAt(k) is "all" or "All" && !(k + 1 == group.Head && context.WordAt(group.Head) is "sides" or "parties"))
                continue;
            if (_lexemes[k].Function == FunctionWord.Both || _lexemes[k].Has(WordTraits.CountsParties) || k > group.First && _lexemes[k].Has(WordTraits.Opposes))
                return true;
        }

        return false;
    }

    /// <summary>"the three nations": the last list of as many actors.</summary>
    private PartyList? Numbered(NounGroup group, ParsedSentence sentence)
    {
        int count = _lexemes[group.First].Function == FunctionWord.Both ? 2 : Number(group);
        for (int k = context.Mentions.Count - 1, n = 0; count > 0 && k >= 0 && n < 60; k--, n++)
        {
            // Two are listed often: only where it has just been said are they those that are meant.
            if (count == 2 && context.Mentions[k].Sentence < sentence.Index - 1)
                break;
            PartyList parties = context.Mentions[k].Parties;
            // "Ministers Noor and Odhiambo signed. The two governments": those whom two persons of two states speak for.
            bool persons = count == 2 && parties is [{ Person: not null } one, { Person: not null } other] && !one.SameCode(other) && IsOfState(one) && IsOfState(other);
            if (parties.Count == count && (persons || parties.TrueForAll(p => (p.Actor >= 0 || p is { RoleWord: >= 0, IsUnknown: false }) && p.Person is null)))
                return Again(persons ? Sides(parties) : parties, group);
        }

        return null;
    }

    /// <summary>"Kenya will receive a Ugandan envoy, and the two sides are to sign ...": the two states that the sentence has named before, and no third.</summary>
    private PartyList? Around(NounGroup group, ParsedSentence sentence)
    {
        if (group.In is { Link: ClauseLink.Relative } || _lexemes[group.First].Function != FunctionWord.The || Named(sentence, persons: false) is not { } two || two.Exists(p => p.IsUnknown || context.IsBody(p.Code)))
            return null;
        (two[0], two[1]) = (context.Memory.Side(two[0]), context.Memory.Side(two[1]));
        return Again(two, group);
    }

    /// <summary>"Reeve Noor said of Reeve Odhiambo that the two leaders would meet": the two persons of different sides whom the sentence has named before; null where there are more or fewer, or where these do nothing.</summary>
    public PartyList? Persons(NounGroup group, ParsedSentence sentence) => group.In?.Subject == group && Named(sentence, persons: true) is { } two ? Again(two, group) : null;

    /// <summary>"pressed the two men to talk": the last two persons whom this sentence or one of those before has named, but for who does it; null where these name fewer.</summary>
    public PartyList? LastPersons(NounGroup group, ParsedSentence sentence)
    {
        PartyList? two = null;
        for (int k = context.Mentions.Count - 1; k >= 0 && two is not { Count: 2 } && context.Mentions[k].Sentence >= sentence.Index - PersonReach; k--)
        {
            foreach (Party party in context.Mentions[k].Parties)
            {
                if (party.Person is null || two is [{ Person: var first }] && first == party.Person || group.In?.Subject is { } subject && subject != group && subject.Resolution is { } doer && party.IsAmong(doer.Parties))
                    continue;
                (two ??= context.Memory.List()).Add(party);
            }
        }

        if (two is not { Count: 2 })
            return null;
        if (two[0].First > two[1].First)
            (two[0], two[1]) = (two[1], two[0]);
        return Again(two, group);
    }

    /// <summary>The two sides, or the two persons of two sides, that a sentence has named so far, in the order of the text; null where it has named more or fewer.</summary>
    private PartyList? Named(ParsedSentence sentence, bool persons)
    {
        PartyList? two = null;
        for (int k = context.Mentions.Count - 1; k >= 0 && context.Mentions[k].Sentence == sentence.Index; k--)
        {
            foreach (Party party in context.Mentions[k].Parties)
            {
                if (persons && party.Person is null || party is { IsUnknown: true, Actor: < 0 } || two is not null && party.SharesCode(two))
                    continue;
                if (two is { Count: 2 })
                    return null;
                (two ??= context.Memory.List()).Add(party);
            }
        }

        // They were found from the end.
        if (two is not { Count: 2 })
            return null;
        (two[0], two[1]) = (two[1], two[0]);
        return two;
    }

    /// <summary>"the two sides" of the deal or fight that the text is about: they need not be two states.</summary>
    /// <param name="group">The description.</param>
    /// <param name="least">How many such events must have been told.</param>
    private PartyList? Dealing(NounGroup group, int least) =>
        context.Memory.Told.Pair(context.Tables, least) is { } pair && (AreSides(context.WordAt(group.Head)) || pair.TrueForAll(p => p.Actor >= 0 && p.Person is null && context.Tables.Actors.Kind(p.Actor) == ActorKind.State)) ? Again(pair, group) : null;

    private static bool AreSides(ReadOnlySpan<char> head) => head is "sides" or "parties" or "foes" or "side" or "camps";

    private int Number(NounGroup group)
    {
        for (int k = group.First; k < group.Head; k++)
        {
            int count = EnglishNouns.Number(context.WordAt(k));
            if (count > 0)
                return count;
        }

        return 0;
    }

    /// <summary>Nothing that tells this one from others of its kind stands before the head.</summary>
    private bool Bare(NounGroup group)
    {
        for (int k = group.First; k <= group.Last; k++)
        {
            if (_lexemes.NameAt(k).Actor >= 0 && !IsLeader(k) && !(k > group.First && context.WordAt(_lexemes.StartOfName(k) - 1) is "former"))
                return false;
        }

        return true;
    }

    /// <summary>"the Central African country": the name of a region may stand before the head, not that of a state.</summary>
    private bool NamesNoState(NounGroup group)
    {
        for (int k = group.First; k <= group.Last; k++)
        {
            if (_lexemes.NameAt(k).Actor is >= 0 and var actor && context.Tables.Actors.Kind(actor) != ActorKind.Bloc)
                return false;
        }

        return true;
    }

    /// <summary>"a Kenya-led alliance": described by who leads it, and named elsewhere.</summary>
    private bool IsLed(NounGroup group)
    {
        for (int k = group.First; k < group.Head; k++)
        {
            if (_lexemes.NameAt(k).Actor >= 0 && IsLeader(k))
                return true;
        }

        return false;
    }

    private bool IsLeader(int k)
    {
        int start = _lexemes.StartOfName(k), hyphen = start + _lexemes[start].NameLength;
        return hyphen + 1 < context.Document.TokenCount && _lexemes[hyphen].Pos == Pos.Hyphen && context.WordAt(hyphen + 1) is "led" or "dominated" or "backed" or "headed";
    }

    /// <summary>The two states of the document that were named most often so far.</summary>
    public PartyList? Two(NounGroup group)
    {
        Tally? first = null, second = null;
        Party? dealer = group.In is { IsPassive: false, Subject: { } subject, Object: { } o } && o == group && subject.Resolution is { Parties: [{ IsUnknown: false } doer] } ? doer : null;
        foreach (Tally tally in context.Codes)
        {
            // "Kenya accused both countries": others than itself.
            if (tally is { State: null } or { Acts: false } || dealer is not null && string.Equals(tally.Code, dealer.Code, StringComparison.Ordinal) || string.Equals(tally.Code, context.Tables.OtherCode, StringComparison.Ordinal))
                continue;
            if (first is null || tally.StateCount > first.StateCount)
                (first, second) = (tally, first);
            else if (second is null || tally.StateCount > second.StateCount)
                second = tally;
        }

        if (second is null)
            return null;
        PartyList two = context.Memory.List(State(first!.State!, group));
        two.Add(State(second.State!, group));
        return two;
    }

    private Party State(Party party, NounGroup group) => context.Memory.Party(party.Code, context.Tables.Actors.ActingRole, group.First, group.Last, party.Actor);

    /// <summary>The same parties, meant by the group's words.</summary>
    private PartyList Again(PartyList parties, NounGroup group)
    {
        PartyList again = context.Memory.List();
        foreach (Party party in parties)
            again.Add(context.Memory.At(party, group.First, group.Last));
        return again;
    }
}
