using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Grammar;

/// <summary>
/// Gives every token one part of speech by constraint rules over its left context, in one pass from left to right with a bounded look ahead; no rule leaves a token without a reading.
/// </summary>
/// <remarks>The order "certain contexts first, then the need of a clause for one finite verb" follows the FASTUS and constraint-grammar tradition.</remarks>
internal sealed partial class Tagger(Document document, Lexeme[] lexemes, ClauseVerbs verbs)
{
    private readonly Token[] _tokens = document.Tokens;
    private int _first, _end;
    private bool _titleCase, _headline;

    /// <summary>Tags a sentence.</summary>
    public void Tag(in Sentence sentence)
    {
        (_first, _end) = (sentence.FirstToken, sentence.FirstToken + sentence.TokenCount);
        _titleCase = IsTitleCase();
        _headline = sentence.Kind == BlockKind.Headline || _end > _first && _tokens[_end - 1].IsWord;
        for (int i = _first; i < _end; i++)
        {
            if (_tokens[i].IsWord || lexemes[i].Function != FunctionWord.None)
                lexemes[i].Pos = Choose(i);
        }
    }

    /// <summary>True where capitals tell nothing: most longer words have one, also of those that are no names.</summary>
    private bool IsTitleCase()
    {
        int capital = 0, words = 0, ordinary = 0;
        for (int i = _first + 1; i < _end; i++)
        {
            if (!_tokens[i].IsWord || _tokens[i].Length <= 3 || _tokens[i].Shape == TokenShape.Digits)
                continue;
            bool upper = _tokens[i].Shape != TokenShape.Lower;
            words++;
            capital += upper ? 1 : 0;
            if (lexemes[i].English >= 0 && lexemes[i].NameOffset < 0 && !lexemes[i].Has(WordTags.GivenName | WordTags.Weekday | WordTags.Month))
                ordinary += upper ? 1 : -1;
        }

        return words >= 3 && capital * 10 >= words * 7 && ordinary > 0;
    }

    private Pos Choose(int i)
    {
        ref Lexeme lexeme = ref lexemes[i];
        if (CliticPos(i) is { } clitic)
            return clitic;
        if (HyphenatedPos(i) is { } part)
            return part;
        if (lexeme.NameOffset >= 0 && NamePos(i) is { } name)
            return name;
        if (_tokens[i].Shape == TokenShape.Digits || lexeme.Has(WordTags.Number) && lexeme.Function == FunctionWord.None && (!lexeme.Has(WordTags.Pronoun) || NounGroupFollows(i)))
            return Pos.Number;
        if (Approximates(i))
            return Pos.Adverb;
        if (IsBearing(i))
            return Pos.Preposition;
        if (lexeme.Has(WordTags.Number) && i + 1 < _end && lexemes[i + 1].Has(WordTags.Number) && _tokens[i + 1].Shape == TokenShape.Lower)
            return Pos.Number;
        if (lexeme.Has(WordTags.Particle) && lexeme.Function != FunctionWord.To && i > _first && lexemes[i - 1].IsVerb && !NounGroupIsOwn(i))
            return Pos.Particle;
        if (IsHomeward(i))
            return Pos.Particle;
        if (IsInsideName(i))
            return Pos.Proper;
        if (QualifiesVerb(i))
            return Pos.Adverb;
        if (ClosedClass(i) is { } closed)
            return closed;
        if (i == _first && !_titleCase && lexeme.English < 0 && !lexeme.IsListed && NominalOnlyOrPlural(i + 1) && WordMemory.EndsAsAdjective(document.Chars(_tokens[i])))
            return Pos.Adjective;
        if (IsProper(i))
            return Pos.Proper;
        return OpenClass(i);
    }

    /// <summary>"called its envoy home", "sent home ten guards": behind somebody or a verb, and before nothing that it could modify.</summary>
    private bool IsHomeward(int i)
    {
        if (i == _first || document.Chars(_tokens[i]) is not "home" || NominalFollows(i) && !(lexemes[i - 1].IsVerb && lexemes[i + 1].Has(WordTags.Number | WordTags.PluralNoun)))
            return false;
        return lexemes[i - 1].IsVerb || lexemes[i - 1].Has(WordTags.PersonNoun) || lexemes.NameAt(i - 1).RoleWord >= 0 || lexemes[i - 1].Pos is Pos.PluralNoun or Pos.Pronoun;
    }

    /// <summary>"Kadir Has University": a capitalised auxiliary between capitalised words is part of their name.</summary>
    private bool IsInsideName(int i) =>
        !_titleCase && i > _first + 1 && i + 1 < _end && lexemes[i].Has(WordTags.Auxiliary | WordTags.Modal)
            && _tokens[i].Shape == TokenShape.Capitalised && lexemes[i - 1].Pos == Pos.Proper && _tokens[i + 1].Shape == TokenShape.Capitalised;

    /// <summary>"'s" after a pronoun is a verb; after a noun the tokenizer has marked it as possessive.</summary>
    private Pos? CliticPos(int i)
    {
        if (_tokens[i].Shape != TokenShape.Possessive)
            return null;
        Pos before = i > _first ? lexemes[i - 1].Pos : Pos.Mark;
        bool functionFollows = i + 1 < _end && lexemes[i + 1].Function != FunctionWord.None;
        return before is Pos.Pronoun or Pos.That || before is Pos.Wh or Pos.Adverb && functionFollows ? Pos.Auxiliary : Pos.Possessive;
    }

    /// <summary>A part of a hyphenated word is never a verb: "US-led" and "long-term" modify, "follow-up" and "build-up" are nouns.</summary>
    private Pos? HyphenatedPos(int i)
    {
        bool before = i > _first && _tokens[i - 1].Shape == TokenShape.Hyphen;
        bool after = i + 1 < _end && _tokens[i + 1].Shape == TokenShape.Hyphen;
        if (!before && !after || lexemes[i].NameOffset >= 0)
            return null;
        ref Lexeme lexeme = ref lexemes[i];
        if (after && IsCompoundVerb(i))
        {
            lexemes[i + 1].Pos = Pos.Adverb;
            return Pos.Adverb;
        }

        if (before && lexemes[i - 1].Pos == Pos.Adverb)
            return VerbForm(lexeme.Tags, i - 2);
        if (_tokens[i].Shape == TokenShape.Digits)
            return Pos.Number;
        if (_tokens[i].Shape != TokenShape.Lower && !(i == _first && lexeme.Tags != WordTags.Noun))
            return Pos.Proper;
        if (after)
            return lexeme.Has(WordTags.Noun) ? Pos.Noun : Pos.Adjective;
        if (lexeme.Has(WordTags.Noun | WordTags.PluralNoun) && !lexeme.Has(WordTags.VerbParticiple | WordTags.VerbIng))
            return lexeme.Has(WordTags.Noun) ? Pos.Noun : Pos.PluralNoun;
        if (lexeme.Has(WordTags.Particle | WordTags.Preposition))
            return Pos.Noun;
        return i - 2 >= _first && lexemes[i - 2].Pos == Pos.Proper && !lexeme.Has(Lexeme.AnyVerb | WordTags.Adjective) ? Pos.Proper : Pos.Adjective;
    }

    /// <summary>"it test-fired a rocket", "to re-establish ties": a prefix or noun, a hyphen and a verb in a verb's place.</summary>
    private bool IsCompoundVerb(int i)
    {
        if (i + 2 >= _end || i == _first || _tokens[i].Shape != TokenShape.Lower || !lexemes[i + 2].CanBeVerb || i + 3 < _end && _tokens[i + 3].Shape == TokenShape.Hyphen)
            return false;
        WordTags verb = lexemes[i + 2].Tags;
        int k = i - 1;
        while (k > _first && lexemes[k].Has(WordTags.Adverb) && !lexemes[k].IsNominal)
            k--;
        return lexemes[k].Pos switch
        {
            Pos.To or Pos.Modal => (verb & WordTags.VerbBase) != 0,
            Pos.Auxiliary => (verb & (WordTags.VerbParticiple | WordTags.VerbIng)) != 0 && !NominalFollows(i + 2),
            Pos.Pronoun or Pos.Wh => (verb & (WordTags.VerbPast | WordTags.VerbS)) != 0,
            Pos.Proper or Pos.Noun or Pos.PluralNoun => (verb & (WordTags.VerbPast | WordTags.VerbS)) != 0 && NounGroupFollows(i + 2) && FinitePossible(i + 2),
            _ => false,
        };
    }

    private Pos? NamePos(int i)
    {
        ref Lexeme first = ref lexemes.NameAt(i);
        if (first.Actor >= 0)
            return first.ActorKind == NameKind.Adjective ? Pos.NationalAdjective : Pos.Proper;
        if (first.RoleWord < 0)
            return null;
        // A single small-letter role word may be an adjective or a verb as well ("general unease", "to head").
        if (first.NameLength == 1 && (first.Has(WordTags.Adjective) || first.CanBeVerb) && _tokens[i].Shape == TokenShape.Lower)
            return null;
        return lexemes[i].NameOffset == first.NameLength - 1 && first.RolePlural ? Pos.PluralNoun : Pos.Noun;
    }

    private Pos? ClosedClass(int i)
    {
        ref Lexeme lexeme = ref lexemes[i];
        switch (lexeme.Function)
        {
            case FunctionWord.To:
                return InfinitiveFollows(i) ? Pos.To : Pos.Preposition;
            case FunctionWord.That:
                return That(i);
            case FunctionWord.Not or FunctionWord.Never:
                return Pos.Negation;
            case FunctionWord.Be or FunctionWord.Have or FunctionWord.Do:
                return Pos.Auxiliary;
            case FunctionWord.May when _tokens[i].Shape == TokenShape.Capitalised && i > _first && !_titleCase:
                return Pos.Proper;
            case FunctionWord.Will or FunctionWord.Shall or FunctionWord.Would or FunctionWord.May or FunctionWord.Might or FunctionWord.Can or FunctionWord.Could or FunctionWord.Must or FunctionWord.Should or FunctionWord.Ought:
                return Pos.Modal;
            case FunctionWord.Need:
                return lexeme.Has(WordTags.Modal) && i + 1 < _end && lexemes[i + 1].Function == FunctionWord.Not ? Pos.Modal : null;
            case FunctionWord.Who or FunctionWord.Which or FunctionWord.Whose or FunctionWord.What or FunctionWord.Where or FunctionWord.When or FunctionWord.Why or FunctionWord.How:
                return Pos.Wh;
            case FunctionWord.And or FunctionWord.Or or FunctionWord.But or FunctionWord.Nor:
                return Pos.Conjunction;
            case FunctionWord.If or FunctionWord.Unless or FunctionWord.Whether or FunctionWord.Because or FunctionWord.Although or FunctionWord.While:
                return Pos.Subordinator;
            case FunctionWord.A or FunctionWord.The or FunctionWord.No:
                return Pos.Determiner;
            case FunctionWord.I or FunctionWord.We or FunctionWord.You or FunctionWord.He or FunctionWord.She or FunctionWord.It or FunctionWord.They:
                if (lexeme.Function == FunctionWord.We && _tokens[i].Shape == TokenShape.AllCapitals && !_titleCase)
                    return Pos.Proper;
                return !lexeme.Has(WordTags.Determiner) ? Pos.Pronoun : !lexeme.Has(WordTags.Pronoun) || NounGroupFollows(i) ? Pos.Determiner : Pos.Pronoun;
            case FunctionWord.This or FunctionWord.These or FunctionWord.Both or FunctionWord.Each or FunctionWord.Neither or FunctionWord.Other:
                return NounGroupFollows(i) ? Pos.Determiner : lexeme.Function == FunctionWord.Other ? Pos.Adjective : Pos.Pronoun;
            case FunctionWord.Last or FunctionWord.Next when i + 1 < _end && (lexemes[i + 1].Has(WordTags.TimeNoun | WordTags.Weekday | WordTags.Month | WordTags.Number)):
                return Pos.Adjective;
            case FunctionWord.There:
                return Pos.Pronoun;
        }

        if (lexeme.Function == FunctionWord.Than && i + 1 < _end && (_tokens[i + 1].Shape == TokenShape.Digits || lexemes[i + 1].Has(WordTags.Number)))
            return Pos.Adverb;
        if (lexeme.Has(WordTags.Wh))
            return Pos.Wh;
        if (lexeme.Has(WordTags.Weekday | WordTags.Month) && _tokens[i].Shape != TokenShape.Lower)
            return Pos.Proper;
        if (lexeme.Has(WordTags.Conjunction))
            return Pos.Conjunction;
        if (lexeme.Has(WordTags.Preposition | WordTags.Subordinator | WordTags.Particle) && !lexeme.Has(WordTags.Noun | WordTags.PluralNoun | WordTags.VerbBase))
            return PrepositionLike(i);
        if (lexeme.Has(WordTags.Determiner) && !(lexeme.Has(WordTags.Adverb) && !NounGroupFollows(i)))
            return lexeme.Has(WordTags.Pronoun) && !NounGroupFollows(i) ? Pos.Pronoun : Pos.Determiner;
        if (lexeme.Has(WordTags.Pronoun))
            return Pos.Pronoun;
        return lexeme.Has(WordTags.Modal) ? Pos.Modal : null;
    }

    /// <summary>"at least 20", "up to 30", "over 40", "about one million": words that only qualify the number behind them.</summary>
    private bool Approximates(int i)
    {
        if (i + 1 >= _end || !IsNumber(i + 1) && !IsNumber(i + 2))
            return false;
        ReadOnlySpan<char> word = document.Chars(_tokens[i]), next = document.Chars(_tokens[i + 1]);
        return word switch
        {
            "over" or "Over" or "about" or "About" or "around" or "Around" or "under" or "nearly" or "almost" or "roughly" or "least" or "most" => IsNumber(i + 1),
            "at" or "At" => next is "least" or "most" && IsNumber(i + 2),
            "up" or "Up" => next is "to" && IsNumber(i + 2),
            "to" => i > _first && document.Chars(_tokens[i - 1]) is "up" or "Up" && IsNumber(i + 1),
            _ => false,
        };
    }

    private Pos PrepositionLike(int i)
    {
        ref Lexeme lexeme = ref lexemes[i];
        if (lexeme.Has(WordTags.VerbIng | WordTags.VerbPast | WordTags.Adjective) && lexeme.Has(WordTags.Preposition) && i > _first && lexemes[i - 1].Pos is Pos.Auxiliary)
            return OpenClass(i);
        if (lexeme.Has(WordTags.Preposition))
            return lexeme.Has(WordTags.Subordinator) && (SubjectPronounFollows(i) || FiniteClauseFollows(i)) ? Pos.Subordinator
                : NounGroupFollows(i) || !lexeme.Has(WordTags.Particle | WordTags.Adverb) ? Pos.Preposition
                : lexeme.Has(WordTags.Particle) ? Pos.Particle
                : Pos.Adverb;
        if (lexeme.Has(WordTags.Subordinator))
            return Pos.Subordinator;
        return Pos.Particle;
    }

    /// <summary>"that": a determiner before a singular noun, a pronoun before a verb at the start of a clause, else a clause opener (relative or complement).</summary>
    private Pos That(int i)
    {
        int next = SkipAdverbs(i + 1);
        if (next >= _end)
            return Pos.Pronoun;
        bool verbNext = lexemes[next].Has(WordTags.Modal | WordTags.Auxiliary) || lexemes[next].Has(WordTags.VerbS | WordTags.VerbPast) && !lexemes[next].CanBeNoun && !ModifiesSubject(next);
        Pos before = i == _first ? Pos.Mark : lexemes[i - 1].Pos;
        if (verbNext)
            return before is Pos.Noun or Pos.PluralNoun or Pos.Proper or Pos.Pronoun or Pos.Number || before == Pos.Mark && i > _first && _tokens[i - 1].Shape is TokenShape.Comma
                ? Pos.That
                : Pos.Pronoun;
        bool common = lexemes[next].Has(WordTags.Noun | WordTags.Adjective) && _tokens[next].Shape == TokenShape.Lower
            && !lexemes[next].Has(WordTags.Determiner | WordTags.Pronoun | WordTags.Preposition);
        if (before is Pos.Preposition or Pos.Conjunction && !FiniteClauseFollows(i) || i == _first || common && before is >= Pos.VerbBase and <= Pos.VerbIng && !FiniteClauseFollows(i))
            return NounGroupFollows(i) ? Pos.Determiner : Pos.Pronoun;
        return Pos.That;
    }

    private bool InfinitiveFollows(int to)
    {
        int next = to + 1;
        // "asked them to 'put it off'": the quotation opens at the infinitive.
        while (next < _end && (_tokens[next].Shape == TokenShape.OpenQuote || lexemes[next].Has(WordTags.Adverb) && !lexemes[next].Has(WordTags.VerbBase) || lexemes[next].Function == FunctionWord.Not))
            next++;
        // "to co-operate": the verb stands behind its prefix.
        if (next + 2 < _end && _tokens[next + 1].Shape == TokenShape.Hyphen && !lexemes[next].CanBeVerb && lexemes[next + 2].Has(WordTags.VerbBase) && !lexemes[next + 2].CanBeNoun)
            return true;
        if (next >= _end || !lexemes[next].Has(WordTags.VerbBase | WordTags.Auxiliary) || lexemes.NameAt(next).NameLength > 1)
            return false;
        if (lexemes[next].Has(WordTags.Auxiliary) && !lexemes[next].Has(WordTags.VerbBase) && lexemes[next].Function is not (FunctionWord.Be or FunctionWord.Have or FunctionWord.Do))
            return false;
        if (_tokens[next].Shape != TokenShape.Lower && !_titleCase && lexemes[next].Function == FunctionWord.None)
            return false;
        // "returned to work-sharing": behind a verb, a word that is rather a noun and opens a compound stays one.
        bool opensCompound = next + 1 < _end && _tokens[next + 1].Shape == TokenShape.Hyphen && lexemes[next].CanBeNoun && !lexemes[next].Has(WordTags.PrefersVerb);
        // "blankets to flood victims": a word that is a verb to nobody but English, before persons.
        if (lexemes[next].CanBeNoun && lexemes[next].VerbLemma < 0 && !lexemes[next].Has(WordTags.PrefersVerb) && next + 1 < _end && lexemes[next + 1].Has(WordTags.PluralNoun) && lexemes[next + 1] is { NameOffset: 0, RoleWord: >= 0 }
            && to > _first && lexemes[to - 1].Pos == Pos.PluralNoun)
            return false;
        return !(opensCompound && to > _first && lexemes[to - 1].Pos is Pos.VerbIng or Pos.VerbPast or Pos.VerbS);
    }

    private bool IsProper(int i)
    {
        ref Lexeme lexeme = ref lexemes[i];
        if (_tokens[i].Shape == TokenShape.Lower)
            return IsNameParticle(i);
        if (_titleCase)
            return lexeme.English < 0 && !lexeme.IsListed || lexeme.Has(WordTags.GivenName) && i + 1 < _end && lexemes[i + 1].English < 0 && _tokens[i + 1].Shape == TokenShape.Capitalised;
        bool known = lexeme.English >= 0 || lexeme.IsListed && lexeme.CanBeVerb;
        if (i == _first || !_tokens[i - 1].IsWord && _tokens[i - 1].Shape is TokenShape.OpenQuote or TokenShape.Colon or TokenShape.Stop or TokenShape.Dash)
        {
            bool nameFollows = i + 1 < _end && _tokens[i + 1].Shape is TokenShape.Capitalised && lexemes[i + 1].English < 0 && lexemes[i + 1].NameOffset < 0;
            return !known || lexeme.Has(WordTags.GivenName) && (nameFollows || !lexeme.Has(Lexeme.AnyVerb | WordTags.Adverb | WordTags.Adjective))
                || nameFollows && !lexeme.Has(WordTags.Adverb | WordTags.Adjective | WordTags.Preposition | WordTags.VerbPast | WordTags.VerbIng | WordTags.VerbParticiple);
        }

        return !(lexeme.Has(WordTags.Auxiliary | WordTags.Modal) && _tokens[i].Shape != TokenShape.AllCapitals);
    }

    /// <summary>"von", "bin", "al" between capitalised words belong to the name.</summary>
    private bool IsNameParticle(int i)
    {
        if (i <= _first || i + 1 >= _end || lexemes[i - 1].Pos != Pos.Proper)
            return false;
        int next = _tokens[i + 1].Shape == TokenShape.Hyphen ? i + 2 : i + 1;
        if (next >= _end || _tokens[next].Shape != TokenShape.Capitalised && !(next == i + 1 && document.Chars(_tokens[next]) is "der" or "la"))
            return false;
        return document.Chars(_tokens[i]) is "von" or "van" or "der" or "den" or "de" or "del" or "della" or "da" or "dos" or "das" or "du" or "di" or "bin" or "ibn" or "bint" or "al" or "el" or "ul" or "ur" or "la" or "le" or "ben" or "abu" or "ter" or "zu";
    }
}
