using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Grammar;

/// <content>What the rules ask of the words around.</content>
internal sealed partial class Tagger
{
    /// <summary>A preposition that can be a particle stays a preposition where a noun group follows ("call on Nairobi"): its frame decides.</summary>
    private bool NounGroupIsOwn(int i) => lexemes[i].Has(WordTags.Preposition) && NounGroupFollows(i);

    /// <summary>"were later lifted", "have all sent", "will no longer accept": between an auxiliary and its verb stands what qualifies the verb.</summary>
    private bool QualifiesVerb(int i)
    {
        ReadOnlySpan<char> word = document.Chars(_tokens[i]);
        if (lexemes[i].Has(WordRules.NoLonger))
            return i + 1 < _end && word is "no" && document.Chars(_tokens[i + 1]) is "longer" || word is "longer" && i > _first && document.Chars(_tokens[i - 1]) is "no";
        if (i == _first || i + 1 >= _end)
            return false;
        // "The guild later began work", "the reeve, Ali Noor, later began it": between a subject and a form that is nothing but a verb.
        if (word is "later" or "earlier" or "once" or "last" or "first" && (lexemes[i - 1].IsNominal || i - 2 > _first && _tokens[i - 1].Shape == TokenShape.Comma && lexemes[i - 2].Pos == Pos.Proper) && lexemes[i + 1].Has(WordTags.VerbPast | WordTags.VerbS) && !lexemes[i + 1].CanBeNoun && !lexemes[i - 1].Has(WordTags.TimeNoun))
            return true;
        int before = i - 1;
        while (before > _first && lexemes[before].Pos is Pos.Adverb or Pos.Negation)
            before--;
        WordTags follows = lexemes[before].Pos switch
        {
            Pos.Modal => WordTags.VerbBase,
            Pos.Auxiliary when lexemes[before].Function == FunctionWord.Do => WordTags.VerbBase,
            Pos.Auxiliary when lexemes[before].Function == FunctionWord.Have => WordTags.VerbParticiple,
            Pos.Auxiliary => WordTags.VerbParticiple | WordTags.VerbIng,
            _ => WordTags.None,
        };
        return lexemes[i + 1].Has(follows);
    }

    /// <summary>"should Elmford refuse", "Should it rain": before its subject, and in no question.</summary>
    private bool OpensCondition(int i)
    {
        if (i + 1 >= _end || i > _first && lexemes[i - 1].Pos is Pos.Wh or Pos.Conjunction || document.Chars(_tokens[_end - 1]) is "?")
            return false;
        ref Lexeme next = ref lexemes[i + 1];
        return next.NameOffset >= 0 || next.Function is FunctionWord.A or FunctionWord.The or FunctionWord.No or FunctionWord.He or FunctionWord.She or FunctionWord.It or FunctionWord.They or FunctionWord.We or FunctionWord.You or FunctionWord.I
            || next.Has(WordTags.Determiner | WordTags.Noun | WordTags.PluralNoun) && !next.Has(Lexeme.AnyVerb | WordTags.Adverb) || _tokens[i + 1].Shape == TokenShape.Capitalised && !_titleCase;
    }

    /// <summary>"at once", "at last", "so far": two words that are one adverb.</summary>
    private bool IsAtOnce(int i)
    {
        int at = lexemes[i].Has(WordRules.AtLeast) ? i : i - 1;
        if (at >= _first && at + 1 < _end && document.Chars(_tokens[at]) is "so" or "So")
            return document.Chars(_tokens[at + 1]) is "far";
        return at >= _first && at + 1 < _end && lexemes[at].Has(WordRules.AtLeast) && document.Chars(_tokens[at + 1]) is "once" or "last" && !(at + 2 < _end && lexemes[at + 2].Has(WordTags.Noun | WordTags.PluralNoun | WordTags.TimeNoun) && document.Chars(_tokens[at + 1]) is "last");
    }

    /// <summary>"drills south of Kenya": a point of the compass before "of", without a determiner, is half of a preposition.</summary>
    private bool IsBearing(int i) =>
        OfFollows(i) && i > _first && lexemes[i - 1].Pos is not (Pos.Determiner or Pos.Adjective or Pos.Preposition);

    /// <summary>"as she tries", "after they left": a pronoun that can only be a subject.</summary>
    private bool SubjectPronounFollows(int i) => i + 1 < _end && document.Chars(_tokens[i + 1]) is "he" or "she" or "they" or "we" or "I";

    /// <summary>A count or a sum, not a year.</summary>
    private bool IsNumber(int i) => i < _end && (_tokens[i].Shape == TokenShape.Digits && _tokens[i].Length != 4 || _tokens[i].Shape == TokenShape.Lower && lexemes[i].Has(WordTags.Number) || IsSum(i));

    /// <summary>"$300": the sign of a currency before figures.</summary>
    private bool IsSum(int i) => i + 1 < _end && _tokens[i + 1].Shape == TokenShape.Digits && EnglishNouns.IsCurrency(document.Chars(_tokens[i]));

    /// <summary>"the painting that was stolen": "that" with its verb right behind it.</summary>
    private bool RelativeFollows(int i) => i + 2 < _end && lexemes[i + 1].Function == FunctionWord.That && lexemes[i + 2].Has(WordTags.Auxiliary | WordTags.Modal);

    /// <summary>"pulled its carts back from Elmford", "sent them back.": a particle behind the object, with a preposition or the end behind it.</summary>
    private bool IsParticleOfVerb(int i)
    {
        if (!lexemes[i].Has(WordTags.Particle | WordTags.Adverb) || i + 1 >= _end || _tokens[i + 1].Shape is not (TokenShape.Stop or TokenShape.Comma) && document.Chars(_tokens[i + 1]) is not ("from" or "to" or "in" or "into" or "at"))
            return false;
        int k = i - 1;
        while (k > _first && (lexemes[k].IsNominal || lexemes[k].Pos is Pos.Determiner or Pos.Adjective or Pos.NationalAdjective or Pos.Number))
            k--;
        return lexemes[k].IsVerb;
    }

    /// <summary>"a press briefing Thursday", "the crossing last month": a day or the like is no object.</summary>
    private bool DayFollows(int i) => i + 1 < _end && (lexemes[i + 1].Has(WordTags.Weekday) || lexemes[i + 1].Function is FunctionWord.Today or FunctionWord.Yesterday or FunctionWord.Tomorrow || i + 2 < _end && lexemes[i + 1].Function is FunctionWord.Last or FunctionWord.Next or FunctionWord.This && lexemes[i + 2].Has(WordTags.TimeNoun | WordTags.Weekday | WordTags.Month));

    /// <summary>The first token from one on that is more than an adverb.</summary>
    private int SkipAdverbs(int i)
    {
        const WordTags More = WordTags.Noun | WordTags.Adjective | Lexeme.AnyVerb | WordTags.Preposition | WordTags.Auxiliary;
        while (i < _end && lexemes[i].Has(WordTags.Adverb) && !lexemes[i].Has(More))
            i++;
        return i;
    }

    private bool NounGroupFollows(int i)
    {
        int next = i + 1;
        while (next < _end && (_tokens[next].Shape is TokenShape.OpenQuote || lexemes[next].Has(WordTags.Adverb) && !lexemes[next].Has(WordTags.Noun | WordTags.Adjective | WordTags.Preposition)))
            next++;
        if (next >= _end || !_tokens[next].IsWord)
            return next < _end && IsSum(next);
        ref Lexeme lexeme = ref lexemes[next];
        if (lexeme.NameOffset >= 0 || _tokens[next].Shape is TokenShape.Digits)
            return true;
        if (lexeme.Has(WordTags.Modal | WordTags.Auxiliary) && !lexeme.CanBeNoun)
            return false;
        return lexeme.Has(WordTags.Noun | WordTags.PluralNoun | WordTags.Adjective | WordTags.Determiner | WordTags.Number | WordTags.Pronoun | WordTags.VerbIng | WordTags.VerbParticiple)
            || _tokens[next].Shape != TokenShape.Lower;
    }

    /// <summary>"After months of talks Kenya agreed", "Hours after the raid Kenya left": at the beginning of a sentence, before an actor's name with the only finite verb of the sentence, no clause is subordinate.</summary>
    private bool OpensOnlyClause(int i)
    {
        for (int k = _first; k < i; k++)
        {
            if (!lexemes[k].Has(WordTags.TimeNoun) && lexemes[k].Pos != Pos.Number)
                return false;
        }

        int verbs = 0;
        bool named = false;
        for (int k = i + 1; k < _end; k++)
        {
            ref Lexeme lexeme = ref lexemes[k];
            if (_tokens[k].Shape is TokenShape.Comma or TokenShape.Semicolon or TokenShape.Colon)
                return false;
            int last = Owner(k - 1);
            bool name = lexemes[last].NameOffset >= 0 && lexemes.NameAt(last) is { Actor: >= 0, ActorKind: not NameKind.Adjective };
            bool finite = lexeme.Has(WordTags.Modal | WordTags.VerbPast) || lexeme.Has(WordTags.Auxiliary) && lexeme.Has(WordTags.VerbS);
            if (!finite || lexeme.Has(WordTags.Adjective) && !name || _tokens[k].Shape != TokenShape.Lower || lexemes[k - 1].Has(WordTags.Modal | WordTags.Auxiliary) || verbs > 0 && lexemes[k - 1].Function is FunctionWord.And or FunctionWord.But)
                continue;
            if (verbs++ > 0)
                return false;
            // With a common noun before it: otherwise the name is what the preposition or conjunction stands before.
            int start = lexemes.StartOfName(last);
            named = name && start > i + 1 && lexemes[start - 1].CanBeNoun && _tokens[start - 1].Shape == TokenShape.Lower && lexemes[start - 1].NameOffset < 0;
        }

        return named;
    }

    /// <summary>"Kenya's reeve": the last token of whoever possesses what ends at a token; that token itself where nobody does.</summary>
    private int Owner(int last)
    {
        const int Longest = 4;
        for (int k = last; k > last - Longest && k > _first; k--)
        {
            if (_tokens[k].Shape == TokenShape.Possessive)
                return k - 1;
            if (!lexemes[k].CanBeNoun)
                break;
        }

        return last;
    }

    /// <summary>"neither confirmed nor denied it": behind a subject or a modal, with a verb behind it and behind "nor".</summary>
    private bool NegatesVerbs(int i)
    {
        if (!lexemes[i - 1].IsNominal && lexemes[i - 1].Pos is not (Pos.Modal or Pos.Auxiliary or Pos.Pronoun) || i + 1 >= _end || !lexemes[i + 1].CanBeVerb)
            return false;
        for (int k = i + 2; k + 1 < _end && _tokens[k].Shape is not (TokenShape.Stop or TokenShape.Semicolon); k++)
        {
            if (lexemes[k].Function == FunctionWord.Nor)
                return lexemes[k + 1].CanBeVerb;
        }

        return false;
    }

    /// <summary>True when a finite verb stands before the next comma, stop or clause opener, with something before it that can be its subject.</summary>
    private bool FiniteClauseFollows(int i)
    {
        bool subject = false, waits = false;
        for (int k = i + 1; k < _end; k++)
        {
            TokenShape shape = _tokens[k].Shape;
            // "after rebels who had crossed the river overran a post": the first finite verb is the relative's.
            if (waits && (lexemes[k].Has(WordTags.Modal | WordTags.Auxiliary) || lexemes[k].Has(WordTags.VerbPast | WordTags.VerbS) && !lexemes[k].CanBeNoun))
            {
                waits = false;
                while (k + 1 < _end && lexemes[k + 1].Has(WordTags.Auxiliary | WordTags.Adverb | WordTags.VerbParticiple) && lexemes[k].Has(WordTags.Auxiliary | WordTags.Modal | WordTags.Adverb))
                    k++;
                continue;
            }

            if (shape == TokenShape.Comma && subject && VerbAfterAppositive(k))
                return true;
            if (shape is TokenShape.Comma or TokenShape.Stop or TokenShape.Semicolon or TokenShape.Colon or TokenShape.Dash)
                return false;
            ref Lexeme lexeme = ref lexemes[k];
            if (subject
                && (lexeme.Has(WordTags.Modal) || lexeme.Has(WordTags.Auxiliary) && !lexeme.Has(WordTags.VerbIng)
                    || lexeme.Has(WordTags.VerbPast | WordTags.VerbS) && !lexeme.CanBeNoun && !lexeme.Has(WordTags.Adjective) && !IsMeantTo(k)
                        && !(lexemes[k - 1].Has(WordTags.Determiner) || lexemes[k - 1].Has(WordTags.Adjective))))
                return true;
            // "after Kenyan drones violate the line": in headlines, and of what is to come.
            if (subject && lexeme.Has(WordTags.VerbBase) && !lexeme.CanBeNoun && !lexeme.Has(WordTags.Adjective | WordTags.Adverb | WordTags.Preposition) && shape == TokenShape.Lower && lexemes[k - 1].Has(WordTags.PluralNoun) && !lexemes[k - 1].CanBeVerb)
                return true;
            // "after Kenya cut ties", "after Kenya shut the border", "as Kenya visits Uganda": a form with another reading behind a name, with an object.
            if ((lexeme.Has(WordTags.VerbPast) || lexeme.Has(WordTags.VerbS) && (ObjectOpens(k + 1) || k + 2 < _end && lexemes[k + 1].Has(WordTags.Particle) && NounGroupFollows(k + 1))) && shape == TokenShape.Lower && (lexeme.CanBeNoun || lexeme.Has(WordTags.Adjective) && ObjectOpens(k + 1)) && (NounGroupFollows(k) || k + 2 < _end && lexemes[k + 1].Has(WordTags.Particle) && ObjectOpens(k + 2)) && IsNamedBetween(i, k))
                return true;
            // "after drones hit a mill": a past form behind a plural, with a determiner or name behind it.
            if (subject && lexeme.Has(WordTags.VerbPast) && lexeme.CanBeNoun && shape == TokenShape.Lower && lexemes[k - 1].Has(WordTags.PluralNoun) && !lexemes[k - 1].CanBeVerb && ObjectOpens(k + 1))
                return true;
            // "as tensions rise in the region": a bare form right behind a bare plural.
            if (k == i + 2 && lexeme.Has(WordTags.VerbBase) && lexeme.CanBeNoun && shape == TokenShape.Lower && lexemes[k - 1].Has(WordTags.PluralNoun) && !lexemes[k - 1].CanBeVerb && (k + 1 >= _end || lexemes[k + 1].Has(WordTags.Preposition) || !_tokens[k + 1].IsWord && _tokens[k + 1].Shape != TokenShape.Hyphen))
                return true;
            // "as the envoys left the hall", "as the guild prepared to vote": a past form that is an adjective too, with an object or infinitive.
            if (subject && lexeme.Has(WordTags.VerbPast) && lexeme.Has(WordTags.Adjective) && shape == TokenShape.Lower && lexemes[k - 1].CanBeNoun && !lexemes[k - 1].Has(WordTags.VerbPast | WordTags.VerbS) && (ObjectOpens(k + 1) || k + 1 < _end && lexemes[k + 1].Function == FunctionWord.To))
                return true;
            if (lexeme.Has(WordTags.Wh) && subject && !waits && document.Chars(_tokens[k]) is "who" && lexemes[k - 1].CanBeNoun)
            {
                waits = true;
                continue;
            }

            if (lexeme.Has(WordTags.Wh) || lexeme.Function == FunctionWord.That && subject)
                return false;
            if (k == i + 1 && (lexeme.Has(WordTags.VerbIng) && !lexeme.CanBeNoun))
                return false;
            subject |= lexeme.CanBeNoun || lexeme.Has(WordTags.Pronoun) || shape is TokenShape.Capitalised or TokenShape.AllCapitals || lexeme.NameOffset >= 0;
        }

        return false;
    }

    /// <summary>Nothing but a name stands between: that of an actor, or one behind its titles.</summary>
    private bool IsNamedBetween(int opener, int verb)
    {
        if (verb - opener < 2 || lexemes[verb - 1].NameOffset >= 0 && lexemes.NameAt(verb - 1) is { ActorKind: NameKind.Adjective })
            return false;
        bool named = verb == opener + 2 && lexemes[verb - 1].NameOffset >= 0 && lexemes.NameAt(verb - 1).Actor >= 0;
        if (named || verb == opener + 2)
            return named;
        for (int k = opener + 1; k < verb; k++)
        {
            if (_tokens[k].Shape is not (TokenShape.Capitalised or TokenShape.AllCapitals))
                return false;
        }

        return lexemes[verb - 1].Actor >= 0 || !lexemes[verb - 1].IsEnglish;
    }

    /// <summary>A determiner, a number or the name of an actor, which no noun of the same group stands before.</summary>
    private bool ObjectOpens(int i) =>
        i < _end && (lexemes[i].Has(WordTags.Determiner) && !lexemes[i].Has(WordTags.Preposition | WordTags.Adverb) || _tokens[i].Shape == TokenShape.Digits || lexemes[i] is { NameOffset: 0, Actor: >= 0 });

    /// <summary>"..., a spokeswoman at the ministry, warned": a description between commas, then a verb that is no noun.</summary>
    private bool VerbAfterAppositive(int comma)
    {
        if (comma + 1 >= _end || !lexemes[comma + 1].Has(WordTags.Determiner))
            return false;
        for (int k = comma + 2; k + 1 < _end && k < comma + 14; k++)
        {
            if (_tokens[k].Shape == TokenShape.Comma)
                return lexemes[k + 1].Has(WordTags.VerbPast | WordTags.VerbS | WordTags.Modal) && !lexemes[k + 1].CanBeNoun;
            if (lexemes[k].Has(WordTags.Modal) || _tokens[k].Shape is TokenShape.Stop or TokenShape.Semicolon)
                return false;
        }

        return false;
    }

    private bool NominalOnly(int i) => i < _end && lexemes[i].CanBeNoun && !lexemes[i].CanBeVerb && lexemes[i].NameOffset < 0;

    /// <summary>A common noun in small letters that an adjective before it can modify: no verb, or a plural.</summary>
    private bool NominalOnlyOrPlural(int i) => i < _end && _tokens[i].Shape == TokenShape.Lower && (NominalOnly(i) || lexemes[i].Has(WordTags.PluralNoun));

    /// <summary>A singular noun without determiner: with the -ing form behind it, it modifies ("missile tracking drills").</summary>
    private bool IsBareModifier(int i) =>
        i > _first && lexemes[i].Pos == Pos.Noun && _tokens[i].Shape == TokenShape.Lower
            && lexemes[i - 1].Pos is Pos.Preposition or Pos.Number or Pos.VerbPast or Pos.VerbBase or Pos.VerbS or Pos.VerbParticiple;

    /// <summary>"days of submarine hunting drills": within a phrase, before a plural that no noun group follows as its object.</summary>
    private bool ModifiesPlural(int i) => i - 2 >= _first && lexemes[i - 2].Pos == Pos.Preposition && i + 1 < _end && lexemes[i + 1].Has(WordTags.PluralNoun) && lexemes[i + 1].NameOffset < 0 && (!lexemes[i + 1].CanBeVerb || !NounGroupFollows(i + 1) || i + 2 < _end && lexemes[i + 2].Has(WordTags.VerbIng));

    private bool ParticleFollows(int i) => i + 1 < _end && lexemes[i + 1].Has(WordTags.Particle);

    private bool OfFollows(int i) => i + 1 < _end && lexemes[i + 1].Function == FunctionWord.Of;

    private bool NominalFollows(int i)
    {
        int next = i + 1;
        while (next < _end && (_tokens[next].Shape is TokenShape.Hyphen or TokenShape.OpenQuote or TokenShape.CloseQuote))
            next++;
        if (next >= _end || !_tokens[next].IsWord)
            return false;
        ref Lexeme lexeme = ref lexemes[next];
        return lexeme.NameOffset >= 0 || lexeme.CanBeNoun && lexeme.Function == FunctionWord.None
            || lexeme.Has(WordTags.Adjective) && lexeme.Function == FunctionWord.None || lexeme.Tags == WordTags.None
            || _tokens[next].Shape is TokenShape.Capitalised or TokenShape.AllCapitals && lexeme.Function == FunctionWord.None;
    }

    /// <summary>A singular noun without a determiner is hardly an object: what stands before it is its modifier ("arms embargo"), unless it modifies a plural itself ("launch war games").</summary>
    private bool BareSingularFollows(int i) =>
        i + 1 < _end && lexemes[i + 1] is { NameOffset: < 0, CanBeVerb: false } next && _tokens[i + 1].Shape == TokenShape.Lower
            && next.Has(WordTags.Noun)
            && !next.Has(WordTags.PluralNoun | WordTags.Adjective | WordTags.Determiner | WordTags.Pronoun | WordTags.Preposition | WordTags.Adverb | WordTags.TimeNoun)
            && !(i + 2 < _end && lexemes[i + 2].NameOffset < 0 && lexemes[i + 2].Has(WordTags.PluralNoun));

    private bool ComplementFollows(int i) =>
        i + 1 < _end
            && (lexemes[i + 1].Function is FunctionWord.That or FunctionWord.To or FunctionWord.Against or FunctionWord.On or FunctionWord.For or FunctionWord.At or FunctionWord.With or FunctionWord.From
        || lexemes[i + 1].Has(WordTags.Preposition | WordTags.Particle | WordTags.Wh | WordTags.VerbIng));

    /// <summary>"Officials in Nairobi say": the noun before a phrase that opens the clause is a plural.</summary>
    private bool PluralBeforePhrase(int i)
    {
        int head = -1;
        for (int k = i - 1; k >= _first && k > i - 8; k--)
        {
            if (lexemes[k].Pos == Pos.Preposition)
                head = k - 1;
            else if (!lexemes[k].IsNominal && lexemes[k].Pos is not (Pos.Determiner or Pos.Adjective or Pos.NationalAdjective or Pos.Possessive or Pos.Number or Pos.Hyphen))
                break;
        }

        return head >= _first && lexemes[head].Pos == Pos.PluralNoun;
    }

    private bool Coordinated(int i)
    {
        for (int k = i - 1; k > _first && k > i - 8; k--)
        {
            if (lexemes[k].Function == FunctionWord.And || _headline && _tokens[k].Shape == TokenShape.Comma && lexemes[k + 1].IsNominal)
                return lexemes[k - 1].IsNominal;
            if (!lexemes[k].IsNominal && lexemes[k].Pos is not (Pos.NationalAdjective or Pos.Adjective or Pos.Determiner))
                return false;
        }

        return false;
    }

    /// <summary>"on prisoner releases": the word right before belongs to a preposition's group, so that it is no subject of a second verb.</summary>
    private bool IsGoverned(int i)
    {
        int k = i - 1;
        while (k > _first && (lexemes[k].IsNominal || lexemes[k].Pos is Pos.Adjective or Pos.NationalAdjective or Pos.Number))
            k--;
        return lexemes[k].Pos == Pos.Preposition;
    }

    /// <summary>The clause around has no other finite verb: none before back to its opener, none for certain up to its end.</summary>
    private bool FinitePossible(int i)
    {
        bool by = false, waits = false;
        for (int k = i - 1; k >= _first; k--)
        {
            Pos pos = lexemes[k].Pos;
            if (_tokens[k].Shape == TokenShape.Comma && k > _first && lexemes[k - 1].Pos == Pos.Adjective && lexemes[k + 1].Pos is Pos.Adjective or Pos.Noun)
                continue;
            by |= lexemes[k].Function == FunctionWord.By;
            // "sanctions imposed by Elmford | hurt": a participle with its doer is no finite verb.
            if (by && pos == Pos.VerbPast && lexemes[k].Has(WordTags.VerbParticiple) && k > _first && lexemes[k - 1].IsNominal)
                continue;
            waits |= pos is Pos.That or Pos.Wh && SubjectWaits(k);
            if (_tokens[k].Shape == TokenShape.OpenQuote && k + 2 < i && (ClosesScareQuote(k + 2) || k + 3 < i && ClosesScareQuote(k + 3)) || ClosesScareQuote(k))
                continue;
            if (pos is Pos.Subordinator or Pos.That or Pos.Wh or Pos.Conjunction
                || _tokens[k].Shape is TokenShape.Comma or TokenShape.Semicolon or TokenShape.Colon or TokenShape.OpenQuote or TokenShape.CloseQuote or TokenShape.Dash)
                break;
            if (pos is Pos.VerbS or Pos.VerbPast or Pos.Modal || pos == Pos.Auxiliary || pos == Pos.VerbBase && _headline && k > _first && lexemes[k - 1].IsNominal)
                return (lexemes[k].Has(WordTags.PrefersVerb) || verbs.TakesClause(k) && !EnglishVerbs.WantsThat(document.Chars(_tokens[k]))) && !IsGoverned(i) && lexemes[k + 1].Pos is Pos.Proper or Pos.Determiner or Pos.NationalAdjective or Pos.PluralNoun;
        }

        for (int k = i + 1; k < _end; k++)
        {
            ref Lexeme lexeme = ref lexemes[k];
            if (_tokens[k].Shape is TokenShape.Comma or TokenShape.Stop or TokenShape.Semicolon or TokenShape.Colon or TokenShape.Dash
                || lexeme.Has(WordTags.Wh | WordTags.Subordinator) && (!lexeme.Has(WordTags.Preposition) || k > i + 1 && (NounGroupFollows(i) || ParticleFollows(i)))
                || lexeme.Function is FunctionWord.That or FunctionWord.And or FunctionWord.But)
                break;
            if (lexeme.Has(WordTags.Modal) && _tokens[k].Shape == TokenShape.Lower
                || lexeme.Has(WordTags.Auxiliary) && (lexeme.Has(WordTags.VerbS | WordTags.VerbPast) || lexeme.Has(WordTags.VerbBase) && document.Chars(_tokens[k]) is "are" or "have" && !lexemes[k - 1].Has(WordTags.Modal) && lexemes[k - 1].Function != FunctionWord.To)
                || lexeme.Has(WordTags.VerbPast) && !lexeme.CanBeNoun && (!lexeme.Has(WordTags.VerbParticiple) || HasObject(k) || IsSaid(k)))
            {
                if (!waits)
                    return false;
                waits = false;
            }
        }

        return true;
    }

    /// <summary>"The claim that ...", "The reeve who ...": no verb before the opener, so that one is still to come for what stands before it.</summary>
    private bool SubjectWaits(int opener)
    {
        for (int k = opener - 1; k >= _first; k--)
        {
            // "said the visit which he paid had failed": what is said has a verb of its own.
            if (lexemes[k].IsVerb && opener - k > 2 && verbs.TakesClause(k) && lexemes[k].Pos is Pos.VerbPast or Pos.VerbS)
                break;
            if (lexemes[k].IsVerb || lexemes[k].Pos is Pos.Modal or Pos.Auxiliary)
                return false;
            if (!_tokens[k].IsWord && _tokens[k].Shape is not (TokenShape.Hyphen or TokenShape.Possessive) || lexemes[k].Pos is Pos.Subordinator or Pos.That or Pos.Wh)
                break;
        }

        return opener > _first && lexemes[opener - 1].IsNominal;
    }
}
