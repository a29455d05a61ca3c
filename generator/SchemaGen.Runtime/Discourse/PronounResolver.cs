using SchemaGen.Grammar;
using SchemaGen.Tables;

namespace SchemaGen.Discourse;

/// <summary>Third-person pronouns by gender, number and recency, subjects first; first-person ones by the speaker of their quotation.</summary>
internal sealed class PronounResolver(DiscourseContext context)
{
    private const int Reach = 40;

    private readonly Lexeme[] _lexemes = context.Lexemes;
    private readonly ClauseVerbs _verbs = new(context.Lexemes);
    private readonly Predicate<PartyList> _isTitled = parties => IsTitled(context, parties);
    // A band of fighters is many as well ("the Millers Guild ... they").
    private readonly Predicate<PartyList> _areMany = parties => parties.Count > 1 || parties is [{ IsPlural: true }] || parties is [{ Person: null, RoleWord: < 0, Actor: >= 0 } band] && context.Tables.Actors.Kind(band.Actor) == ActorKind.Group;

    private Predicate<PartyList>? _isOther;
    private PartyList _doer = PartyList.None;

    private readonly Predicate<PartyList> _isState = parties => parties is [{ Person: null, IsPlural: false, IsUnknown: false } state] && context.IsState(state.Code);

    /// <summary>Whom a pronoun, or the possessive that a group begins with, means.</summary>
    public PartyList Resolve(NounGroup group, ParsedSentence sentence)
    {
        FunctionWord word = _lexemes[group.First].Function;
        PartyList? found = word switch
        {
            FunctionWord.He or FunctionWord.She when Teller(group, sentence) is { } teller => teller,
            FunctionWord.He => Last(group, sentence, p => p is [{ Person: { Gender: not 2 } }]) ?? Last(group, sentence, _isTitled),
            FunctionWord.She => Last(group, sentence, p => p is [{ Person: { Gender: not 1 } }]) ?? Last(group, sentence, _isTitled),
            FunctionWord.It => OwnSubject(group) ?? (HasStates(group) ? Last(group, sentence, _isState) : null) ?? Last(group, sentence, p => p is [{ Person: null, IsPlural: false, IsPlace: false, IsUnknown: false }])
                ?? Last(group, sentence, p => p is [{ Person: null, IsPlural: false }]),
            FunctionWord.They when Met(group, sentence) is { } met => met,
            FunctionWord.They or FunctionWord.Both => Last(group, sentence, _areMany) ?? Last(group, sentence, p => p is [{ Person: null }]),
            FunctionWord.I => Speaker(sentence, group, person: true),
            FunctionWord.We => Speaker(sentence, group, person: false),
            // "Troops had come, and some were fighting".
            _ when group.IsPronoun && context.WordAt(group.First) is "some" or "Some" or "many" or "Many" or "most" or "Most" or "several" or "Several" => Last(group, sentence, p => p is [{ IsPlural: true, Person: null }]),
            _ => null,
        };
        if (word == FunctionWord.It && found is [var own] && Doer(group) is { } doer && own.SharesCode(doer))
            found = doer.Count == 1 ? Other(group, sentence, doer) : null;
        PartyList parties = context.Memory.List();
        foreach (Party party in found ?? PartyList.None)
        {
            Party taken = context.Memory.At(party, group.First, group.IsPronoun ? group.Last : group.First);
            taken.Antecedent = party.Antecedent.IsEmpty ? new TokenRange(party.First, party.Last) : party.Antecedent;
            parties.Add(taken);
        }

        return parties;
    }

    /// <summary>"Kenya's minister denounced it": the parties that the subject of the clause stands for, none of which its object is; null for other groups.</summary>
    private static PartyList? Doer(NounGroup group) =>
        group is { IsPronoun: true, In: { IsPassive: false, Subject: { Resolution.Parties: { Count: > 0 } parties } subject, Object: { } undergoer } } && undergoer == group && subject != group ? parties : null;

    private PartyList? Other(NounGroup group, ParsedSentence sentence, PartyList doer)
    {
        _doer = doer;
        return Last(group, sentence, _isOther ??= IsOther);
    }

    private bool IsOther(PartyList parties) => parties is [{ Person: null, IsPlural: false, IsPlace: false } one] && !one.SharesCode(_doer);

    /// <summary>"asked the guild to condemn raids on its territory": what only a state has is no organisation's.</summary>
    private bool HasStates(NounGroup group) => _lexemes[group.First].IsPossessivePronoun && group.Head > group.First && EnglishNouns.IsOfStates(context.WordAt(group.Head));

    /// <summary>"Reeve Noor met Reeve Odhiambo. They discussed ...": the two persons of whom the main clause before tells what both do; null for a pronoun that is no subject of a main clause, and where it tells of others.</summary>
    private PartyList? Met(NounGroup group, ParsedSentence sentence)
    {
        if (group.In is not { Link: ClauseLink.Root, Subject: { } subject } || subject != group)
            return null;
        List<EventDraft> events = context.Memory.Events;
        for (int k = events.Count - 1; k >= 0 && events[k].Sentence.Index >= sentence.Index - 1; k--)
        {
            if (events[k] is not { Match.Noun: null, Clause.Link: ClauseLink.Root } draft || draft.Sentence.Index != sentence.Index - 1 || context.Tables.Types[draft.Type] is not { Symmetric: true, SecondActor: >= 0 and var second })
                continue;
            if (draft.Roles[0].Parties is not [{ Person: { } first } host] || draft.Roles[second].Parties is not [{ Person: { } other } guest] || first == other)
                return null;
            PartyList two = context.Memory.List(host);
            two.Add(guest);
            return two;
        }

        return null;
    }

    /// <summary>"This man must go, the envoy said": the last man named who is not the one who speaks; null for other groups.</summary>
    public Party? Pointed(NounGroup group, ParsedSentence sentence)
    {
        if (_lexemes[group.First].Function != FunctionWord.This || group.Head != group.First + 1)
            return null;
        int other = context.WordAt(group.Head) switch { "man" => 2, "woman" => 1, _ => 0 };
        PartyList? speakers = sentence.SpeakerAt(group.First);
        for (int k = context.Mentions.Count - 1, n = 0; other > 0 && k >= 0 && n < Reach; k--, n++)
        {
            if (context.Mentions[k].Parties is [{ Person: { } person } named] && person.Gender != other && !(speakers is not null && named.IsAmong(speakers)))
                return named;
        }

        return null;
    }

    /// <summary>"An official said Noor had left. The carts were gone, he added": whoever spoke in the sentence before, though another was named in what he said; null where that one has a name, or the pronoun does not speak.</summary>
    private PartyList? Teller(NounGroup group, ParsedSentence sentence)
    {
        if (group.In is not { Link: ClauseLink.Root, Subject: { } own } clause || own != group || !_verbs.Speaks(clause.Verb) || context.Memory.Claims is not [.., { Clause: { Link: ClauseLink.Root, Subject: { IsPronoun: false } subject } } last] || last.Sentence.Index != sentence.Index - 1)
            return null;
        return subject.Resolution?.Parties is [{ Person: null, IsPlural: false, RoleWord: >= 0 and var word }] told && context.Tables.Actors.RoleWordAt(word).Kind is NameKind.Title or NameKind.PersonNoun && told[0].IsAmong(last.Speaker.Parties) ? told : null;
    }

    /// <summary>"The president said that her country": one person who is told by the title alone.</summary>
    private static bool IsTitled(DiscourseContext context, PartyList parties) =>
        parties is [{ Person: null, IsPlural: false, IsUnknown: false, RoleWord: >= 0 and var title }] && context.Tables.Actors.RoleWordAt(title).Kind == NameKind.Title;

    /// <summary>The last mention that fits; of the mentions of one sentence its subjects come first, and the subject of the governing clause before all.</summary>
    private PartyList? Last(NounGroup group, ParsedSentence sentence, Predicate<PartyList> fits)
    {
        if (Ahead(group)?.Resolution is { Parties: { Count: > 0 } named } && fits(named))
            return named;
        if (Possessor(group, sentence) is { } possessor && fits(possessor))
            return possessor;
        if (Announcer(group) is { } announcer && fits(announcer))
            return announcer;
        if (Judged(group) is { } judged && fits(judged))
            return judged;
        for (Clause? clause = group.In; clause is not null; clause = clause.Parent)
        {
            if (clause.Subject is { } subject && subject != group && subject.First < group.First && subject.Resolution is { } resolution
                && resolution.Parties.Count > 0 && fits(resolution.Parties) && (group.In != clause || (!group.IsPronoun || group.IsPossessor) && !IsAnswered(group)) && !IsOwnSubject(group, resolution.Parties))
                return resolution.Parties;
        }

        // What is said in a quotation is not what the article speaks of next.
        bool quoted = _lexemes[group.First].InQuote;
        return Search(group, sentence, fits, quoted) ?? Search(group, sentence, fits, null);
    }

    /// <summary>"accused the government of shelling its own villages": what is one's own is that of the one who does something to it; null for other groups.</summary>
    private PartyList? OwnSubject(NounGroup group) =>
        _lexemes[group.First].IsPossessivePronoun && group.Head > group.First + 1 && context.WordAt(group.First + 1) is "own" && group.In is { Subject: { } subject } && subject != group && subject.Resolution is { Parties: [{ Person: null }] and var own } ? own : null;

    /// <summary>"criticised Kenya over its arrest of the envoy", "thanked Kenya for its help": what one is judged for is one's own. Whoever was named last before the preposition behind the verb; null for other groups.</summary>
    private PartyList? Judged(NounGroup group)
    {
        if (!_lexemes[group.First].IsPossessivePronoun || group is not { Preposition: > 0, In: { IsPassive: false, Subject: not null } clause } || group.Preposition <= clause.Verb.Last || !(context.WordAt(group.Preposition) is "over" or "for")
            || EnglishVerbs.Apologises(context.WordAt(clause.Verb.Head)))
            return null;
        // "faced criticism from Kenya over its arrest of the envoy".
        if (EnglishVerbs.Incurs(context.WordAt(clause.Verb.Head)))
            return clause.Subject is { Resolution: { Parties: { Count: > 0 } judged } } ? judged : null;
        NounGroup? last = clause.Object is { } o && o.Last < group.Preposition ? o : null;
        foreach (ref readonly PrepositionalPhrase phrase in clause.PhraseSpan)
        {
            if (phrase.Group is { IsTime: false } inner && inner.First > clause.Verb.Last && inner.Last < group.Preposition && inner.Resolution is { Parties.Count: > 0 })
                last = inner;
        }

        return last?.Resolution is { Parties: { Count: > 0 } parties } ? parties : null;
    }

    /// <summary>"After Kenya accused it, Uganda said ...": the named subject of the main clause behind, for an object of the clause that stands before it; null for other groups.</summary>
    public NounGroup? Ahead(NounGroup group) =>
        group is { IsPronoun: true, IsPossessor: false, In: { Link: ClauseLink.Adverbial, Subject: { } own, Parent: { Link: ClauseLink.Root, Subject: { IsPronoun: false } main } } } && own != group && main.First > group.Last && _lexemes[main.Head].Pos == Pos.Proper && !_lexemes[group.First].InQuote ? main : null;

    /// <summary>"welcomed Kenya's announcement that it would pay": in the clause that a noun of saying takes, whose the announcement is; null for other groups.</summary>
    private static PartyList? Announcer(NounGroup group) =>
        group.In is { Link: ClauseLink.NounComplement, Governor: { Possessor.Resolution: { Parties.Count: > 0 } owner } governor } clause && clause.Subject == group && governor.Last < group.First ? owner.Parties : null;

    /// <summary>"depends on Kenya's steps after the treaty it signed": in a relative clause, whose the thing is that the clause hangs on.</summary>
    private static PartyList? Possessor(NounGroup group, ParsedSentence sentence)
    {
        if (group.In is not { Link: ClauseLink.Relative, Governor: not null, Parent: { } governor } clause || clause.Subject != group)
            return null;
        for (int k = sentence.Groups.Count - 1; k >= 0; k--)
        {
            NounGroup before = sentence.Groups[k];
            if (before.First < group.First && before.First > governor.Verb.Last && before.Possessor?.Resolution is { Parties.Count: > 0 } owner)
                return owner.Parties;
        }

        return null;
    }

    /// <summary>The last mention that fits, inside or outside quotations where <paramref name="quoted"/> says which.</summary>
    private PartyList? Search(NounGroup group, ParsedSentence sentence, Predicate<PartyList> fits, bool? quoted)
    {
        PartyList? best = null;
        int bestSentence = -1;
        bool bestSubject = false, bestMain = false, bestTold = false;
        for (int k = context.Mentions.Count - 1, n = 0; k >= 0 && n < Reach; k--, n++)
        {
            Mentioned mentioned = context.Mentions[k];
            if (best is not null && (mentioned.Sentence < bestSentence - (bestSubject ? 0 : 1) || bestTold && mentioned.Sentence < sentence.Index))
                break;
            if (bestSubject && mentioned.Group.In is not { Link: ClauseLink.Root })
                continue;
            if (mentioned.Group == group || mentioned.Sentence == sentence.Index && mentioned.Group.First > group.First || mentioned.Group.IsPossessor && best is not null || !fits(mentioned.Parties) || quoted is { } inside && _lexemes[mentioned.Group.Head].InQuote != inside || IsCoArgument(group, mentioned.Parties) || IsOwnSubject(group, mentioned.Parties))
                continue;
            bool subject = mentioned.Group.In is { } clause && clause.Subject == mentioned.Group;
            if (group.IsPronoun && mentioned.Group.In is not null && mentioned.Group.In == group.In && mentioned.Sentence == sentence.Index && !group.IsPossessor)
                continue;
            // Of the subjects of an earlier sentence the one of its main clause goes before.
            bool main = subject && mentioned.Group.In!.Link == ClauseLink.Root;
            if (best is null || subject && (!bestSubject || main))
                (best, bestSentence, bestSubject, bestMain, bestTold) = (mentioned.Parties, mentioned.Sentence, subject, main, mentioned.Sentence == sentence.Index && IsTold(mentioned.Group, group));
            // "Kenya will pay if Uganda asks, its envoy said": who comments on a sentence belongs to the subject of its main clause.
            // "Noor said the reeve's carts were old, and he left": a subject of the main clause takes up the one before.
            if (bestSubject && (bestMain || bestSentence == sentence.Index && group.In is not { Parenthetical: true } && !(group.In is { Link: ClauseLink.Root, Subject: { } own } && own == group && _lexemes[group.First].Function is FunctionWord.He or FunctionWord.She)))
                break;
        }

        return best;
    }

    /// <summary>"warned the guild that carts would come if it did not pay": whom the clause around is said to.</summary>
    private static bool IsTold(NounGroup listener, NounGroup group)
    {
        int steps = 0;
        for (Clause? around = group.In?.Parent; around is not null && steps++ < 4; around = around.Parent)
        {
            if (around.Object == listener && !around.IsPassive)
                return true;
        }

        return false;
    }

    /// <summary>"because Kenya had refused its request": who answers is not who asked.</summary>
    private bool IsAnswered(NounGroup group) =>
        _lexemes[group.First].IsPossessivePronoun && group.In is { IsPassive: false, Object: { } asked } clause && asked.First == group.First && EnglishNouns.IsCall(context.WordAt(asked.Head)) && EnglishVerbs.Refuses(context.WordAt(clause.Verb.Head));

    /// <summary>"Kenya closed its border, accusing it of ...": a pronoun that is no subject is not the subject of its own clause.</summary>
    private bool IsOwnSubject(NounGroup group, PartyList parties) =>
        (group is { IsPronoun: true, IsPossessor: false } || IsAnswered(group)) && group.In?.Subject is { } subject && subject != group && !context.WordAt(group.Head).EndsWith("self") && !context.WordAt(group.Head).EndsWith("selves")
            && subject.Resolution is { Parties: [{ } own] } && parties is [{ } one] && one.Same(own);

    /// <summary>"he congratulated the senator": a pronoun is nobody who is named as another argument of its clause.</summary>
    private bool IsCoArgument(NounGroup group, PartyList parties)
    {
        if (!group.IsPronoun || group.In is not { } clause || parties is not [{ Person: { } person }])
            return false;
        foreach (NounGroup? other in (ReadOnlySpan<NounGroup?>)[clause.Subject, clause.Object, clause.SecondObject])
        {
            if (other is not null && other != group && !other.IsPronoun && string.Equals(context.Fold(other.Head), person.Surname, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private PartyList? Speaker(ParsedSentence sentence, NounGroup group, bool person)
    {
        PartyList? speakers = sentence.SpeakerAt(group.First);
        if (speakers is null || person)
            return speakers;
        PartyList side = context.Memory.List();
        foreach (Party speaker in speakers)
            side.Add(context.Memory.Side(speaker));
        return side;
    }
}
