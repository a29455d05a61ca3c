using System.Numerics;
using SchemaGen.Grammar;
using SchemaGen.Tables;

namespace SchemaGen.Discourse;

/// <summary>Gives a claim with a neutral verb the type that its content's force has.</summary>
internal sealed class ContentTyper(DiscourseContext context, ActorResolver resolver)
{
    private readonly SchemaTables _tables = context.Tables;
    private readonly Lexeme[] _lexemes = context.Lexemes;
    private readonly Rules _claims = new(context.Tables, areClaims: true), _events = new(context.Tables, areClaims: false);
    private readonly List<ulong> _met = [];

    /// <summary>What an imperative says of whom it is said to: that they must.</summary>
    private readonly int _must = OwnLemma(context.Tables, "must");

    /// <summary>What an infinitive says that is promised or announced: that one will.</summary>
    private readonly int _will = OwnLemma(context.Tables, "will");

    private static int OwnLemma(SchemaTables tables, string word) => tables.Words.Find(word) is >= 0 and var found ? tables.Words.OwnLemma(found) : -1;

    /// <summary>The first content rule that one of the content's main clauses fits, or null; and the other party it is about.</summary>
    public ContentRule? Find(ParsedSentence sentence, TokenRange content, PartyList speaker, List<Clause> mains, out NounGroup? other)
    {
        other = null;
        ulong words = Words(content);
        for (int first = 0; first < _claims.All.Length; first += ContentNeeds.Width)
        {
            ulong some = 0;
            _met.Clear();
            foreach (Clause main in mains)
            {
                _met.Add(_claims.Needs.Met(first, Offer(main, words)));
                some |= _met[^1];
            }

            for (; some != 0; some &= some - 1)
            {
                int place = BitOperations.TrailingZeroCount(some);
                ContentRule rule = _claims.All[first + place];
                for (int m = 0; m < mains.Count; m++)
                {
                    if ((_met[m] >> place & 1) == 0)
                        continue;
                    // "said her country had paid and would pay more": what is told first makes it no promise.
                    if (m > 0 && _tables.Types[rule.Type].Commitment == Commitment.Pledges)
                        break;
                    if (Fits(rule, mains[m], sentence, content, speaker, ref other))
                        return rule;
                }
            }
        }

        return null;
    }

    /// <summary>The first clause rule of an event type that a clause fits by itself ("will not ..." is a refusal), or null.</summary>
    public ContentRule? FindEvent(ParsedSentence sentence, Clause clause)
    {
        ContentRule? found = null;
        var content = new TokenRange(clause.First, clause.Last);
        // Most clauses have neither verb nor modal of a rule: then their words are not looked through.
        ContentNeeds.Offer offer = Offer(clause, ulong.MaxValue);
        for (int first = 0; first < _events.All.Length; first += ContentNeeds.Width)
        {
            ulong met = _events.Needs.Met(first, offer);
            if (met != 0)
                met &= _events.Needs.Met(first, offer with { Words = Words(content) });
            for (; met != 0; met &= met - 1)
            {
                // "is ready to sell" by its modality alone is less than "is ready to sell" by its verb.
                ContentRule rule = _events.All[first + BitOperations.TrailingZeroCount(met)];
                NounGroup? other = null;
                if ((found is null || found.Verbs < 0 && rule.Verbs >= 0) && Fits(rule, clause, sentence, content, PartyList.None, ref other))
                    found = rule;
            }
        }

        return found;
    }

    /// <summary>The bits of the lemmas of those words that some rule looks for anywhere: few words are such, and of all words together nearly every bit would be set.</summary>
    private ulong Words(TokenRange content)
    {
        ulong words = 0;
        for (int k = content.First; k <= content.Last; k++)
            words |= _lexemes[k].Lemmas & (0 - (_lexemes[k].IsSought ? 1UL : 0));
        return words;
    }

    private ContentNeeds.Offer Offer(Clause clause, ulong words)
    {
        ulong modals = Implied(clause) is { } lemma ? LemmaBits.Of(lemma) : clause.Verb.ModalToken >= 0 ? _lexemes[clause.Verb.ModalToken].Lemmas : 0;
        return new ContentNeeds.Offer(modals, LemmaBits.Of(_lexemes[clause.Verb.Head].VerbLemma), words, IsNegated(clause));
    }

    /// <summary>The lemma of the modal that a clause says as much as without one; null for other clauses.</summary>
    private int? Implied(Clause clause) => clause.IsImperative || clause.IsSubjunctive(_lexemes) ? _must : clause.Verb.Form == VerbGroupForm.Infinitive ? _will : null;

    /// <summary>Negated by its verb or by its object ("has no plans").</summary>
    private bool IsNegated(Clause clause) => clause.Verb.Negated || clause.Object is { } o && _lexemes[o.First].Function == FunctionWord.No;

    private bool Fits(ContentRule rule, Clause clause, ParsedSentence sentence, TokenRange content, PartyList speaker, ref NounGroup? other)
    {
        // "Should a shell fall, she said": before its subject a modal only makes a condition.
        if (rule.Modals >= 0 && clause.Subject is { } behind && clause.Verb.ModalToken >= 0 && clause.Verb.ModalToken < behind.First && context.WordAt(clause.Verb.ModalToken) is "Should" or "should")
            return false;
        if (rule.Modals >= 0 && !(Implied(clause) is { } modal ? _tables.Frames.Contains(rule.Modals, modal) : clause.Verb.ModalToken >= 0 && HasLemma(rule.Modals, clause.Verb.ModalToken)))
            return false;
        if (rule.Verbs >= 0 && !_tables.Frames.Contains(rule.Verbs, _lexemes[clause.Verb.Head].VerbLemma))
            return false;
        if (rule.Negated is { } negated && negated != IsNegated(clause))
            return false;
        if (rule.Conditional is { } conditional && conditional != IsConditional(clause, sentence))
            return false;
        // "said it had asked", "will ask": only who says that he asks does so by saying it.
        if (rule is { Verbs: >= 0, Modals: < 0, Then: null, Subject: ContentSubject.Speaker, Negated: not true } && _tables.Types[rule.Type].Implies >= 0 && (clause.Verb.Perfect || clause.Verb.Modal is FunctionWord.Will or FunctionWord.Would or FunctionWord.Shall))
            return false;
        if (rule.Anywhere >= 0 && !Anywhere(rule.Anywhere, content))
            return false;
        NounGroup? found = null;
        if (rule.Subject != ContentSubject.Any && !FitsSubject(rule.Subject, clause, sentence, speaker, out found))
            return false;
        if (rule.Then is { } then)
        {
            bool fits = false;
            foreach (Clause complement in clause.ComplementSpan)
                fits |= Fits(then, complement, sentence, content, speaker, ref other);
            if (!fits)
                return false;
        }

        other ??= found;
        // "said it would close the bridge unless Elmford paid": whom the condition is put to.
        if (other is null && _tables.Types[rule.Type].Commitment == Commitment.Considers && Condition(clause, sentence) is { IsPassive: false } condition && FitsSubject(ContentSubject.Other, condition, sentence, speaker, out NounGroup? asked))
            other = asked;
        return true;
    }

    /// <summary>"if it is asked, Oakdale would pay", "or they would be sent home": what holds only under a condition.</summary>
    private bool IsConditional(Clause clause, ParsedSentence sentence) =>
        Condition(clause, sentence) is not null || clause is { Verb.Modal: FunctionWord.Will or FunctionWord.Would, First: > 0 } && context.WordAt(clause.First - 1) is "or" or "else";

    /// <summary>The condition of a clause, which hangs on it or on that of the saying; null where there is none.</summary>
    private static Clause? Condition(Clause clause, ParsedSentence sentence)
    {
        foreach (Clause other in sentence.ClauseSpan)
        {
            if (other is { Link: ClauseLink.Adverbial, Opener: FunctionWord.If or FunctionWord.Unless or FunctionWord.Should } && other.Quote == clause.Quote && (other.Parent == clause || other.Parent == clause.Parent || other.Parent is { Parenthetical: true }))
                return other;
        }

        return null;
    }

    private bool FitsSubject(ContentSubject subject, Clause clause, ParsedSentence sentence, PartyList speaker, out NounGroup? other)
    {
        other = null;
        if (clause.Subject is not { } group)
            return false;
        FunctionWord word = group.IsPronoun ? _lexemes[group.First].Function : FunctionWord.None;
        bool first = word is FunctionWord.I or FunctionWord.We;
        if (subject == ContentSubject.Speaker)
            return first || IsSpeaker(resolver.Resolve(group, sentence).Parties, speaker);
        if (word == FunctionWord.You)
            return true;
        PartyList parties = resolver.Resolve(group, sentence).Best;
        if (first || parties.Count == 0 || Shares(parties, speaker))
            return false;
        other = group;
        return true;
    }

    /// <summary>The speaker, or the country or body that the speaker speaks for; not another person of it, and nobody beside it.</summary>
    private bool IsSpeaker(PartyList parties, PartyList speaker) =>
        parties.Count > 0 && !ArePeople(parties, speaker) && (AreAllOf(parties, speaker) || parties is [{ Person: null } one, { Person: null } other] && !one.SameCode(other) && (IsOf(one, speaker) || IsOf(other, speaker)));

    /// <summary>"The bureau said the women could expect more": people do not speak when their country does.</summary>
    private bool ArePeople(PartyList parties, PartyList speaker)
    {
        if (parties is not [{ Person: null, RoleWord: >= 0 } people] || people.Role != _tables.PeopleRole)
            return false;
        foreach (Party one in speaker)
        {
            if (one.Role == people.Role)
                return false;
        }

        return true;
    }

    private static bool IsOf(Party party, PartyList speaker)
    {
        bool found = false;
        foreach (Party one in speaker)
            found |= one.SameCode(party) && !party.IsUnknown;
        return found;
    }

    private static bool AreAllOf(PartyList parties, PartyList speaker)
    {
        foreach (Party party in parties)
        {
            bool found = false;
            foreach (Party one in speaker)
                found |= one.SameCode(party) && (party.Person is null || party.Person == one.Person);
            if (party.IsUnknown || !found)
                return false;
        }

        return true;
    }

    /// <summary>True when somebody of one side is in both; an armed group and the people are not of the side that governs them.</summary>
    private bool Shares(PartyList a, PartyList b)
    {
        foreach (Party x in a)
        {
            foreach (Party y in b)
            {
                if (x.SameCode(y) && !x.IsUnknown && IsGoverned(x) == IsGoverned(y))
                    return true;
            }
        }

        return false;
    }

    private bool IsGoverned(Party party) => party.Role >= 0 && party.Role == _tables.PeopleRole || party.Actor >= 0 && _tables.Actors.Kind(party.Actor) == ActorKind.Group;

    private bool HasLemma(int set, int token) => _lexemes[token].IsIn(_tables.Frames, set);

    private bool Anywhere(int set, TokenRange content)
    {
        ulong bits = _tables.Frames.BitsOf(set);
        for (int k = content.First; k <= content.Last; k++)
        {
            if (_lexemes[k].IsSought && (_lexemes[k].Lemmas & bits) != 0 && HasLemma(set, k))
                return true;
        }

        return false;
    }

    /// <summary>The rules of claims, or of events, in their order.</summary>
    private sealed class Rules
    {
        public Rules(SchemaTables tables, bool areClaims)
        {
            var rules = new List<ContentRule>();
            foreach (ContentRule rule in tables.ContentRules)
            {
                if (tables.Types[rule.Type].IsClaim == areClaims)
                    rules.Add(rule);
            }

            All = [.. rules];
            Needs = new ContentNeeds(tables.Frames, All);
        }

        public ContentRule[] All { get; }

        public ContentNeeds Needs { get; }
    }
}
