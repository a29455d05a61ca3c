using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Grammar;

/// <summary>
/// Gives every token one part of speech by constraint rules over its left context, in one pass from left to right with a bounded look ahead; no rule leaves a token without a reading.
/// </summary>
/// <remarks>The order "certain contexts first, then the need of a clause for one finite verb" follows the FASTUS and constraint-grammar tradition.</remarks>
internal sealed class Tagger(Document document, Lexeme[] lexemes)
{
    private readonly Token[] _tokens = document.Tokens;
    private int _first, _end;
    private bool _titleCase;

    /// <summary>Tags a sentence.</summary>
    public void Tag(in Sentence sentence)
    {
        (_first, _end) = (sentence.FirstToken, sentence.FirstToken + sentence.TokenCount);
        _titleCase = IsTitleCase();
        for (int i = _first; i < _end; i++)
        {
            if (_tokens[i].IsWord || lexemes[i].Function != FunctionWord.None)
                lexemes[i].Pos = Choose(i);
        }
    }

    /// <summary>True where capitals tell nothing: most longer words have one.</summary>
    private bool IsTitleCase()
    {
        int capital = 0, words = 0;
        for (int i = _first + 1; i < _end; i++)
        {
            if (_tokens[i].IsWord && _tokens[i].Length > 3 && _tokens[i].Shape != TokenShape.Digits)
            {
                words++;
                capital += _tokens[i].Shape == TokenShape.Lower ? 0 : 1;
            }
        }

        return words >= 3 && capital * 10 >= words * 7;
    }

    private Pos Choose(int i)
    {
        ref Lexeme lexeme = ref lexemes[i];
        if (IsClitic(i) is { } clitic)
            return clitic;
        if (JoinsHyphen(i) is { } part)
            return part;
        if (lexeme.NameOffset >= 0 && NamePos(i) is { } name)
            return name;
        if (_tokens[i].Shape == TokenShape.Digits || lexeme.Has(WordTags.Number) && lexeme.Function == FunctionWord.None && !lexeme.Has(WordTags.Pronoun))
            return Pos.Number;
        if (Approximates(i))
            return Pos.Adverb;
        if (lexeme.Has(WordTags.Number) && i + 1 < _end && lexemes[i + 1].Has(WordTags.Number) && _tokens[i + 1].Shape == TokenShape.Lower)
            return Pos.Number;
        if (lexeme.Has(WordTags.Particle) && lexeme.Function != FunctionWord.To && i > _first && lexemes[i - 1].IsVerb && !NounGroupIsOwn(i))
            return Pos.Particle;
        if (ClosedClass(i) is { } closed)
            return closed;
        if (IsProper(i))
            return Pos.Proper;
        return OpenClass(i);
    }

    /// <summary>"'s" after a pronoun is a verb; after a noun the tokenizer has marked it as possessive.</summary>
    private Pos? IsClitic(int i)
    {
        if (_tokens[i].Shape != TokenShape.Possessive)
            return null;
        return i > _first && lexemes[i - 1].Pos is Pos.Pronoun or Pos.That or Pos.Wh or Pos.Adverb && i + 1 < _end && lexemes[i + 1].Function != FunctionWord.None ? Pos.Auxiliary
            : i > _first && lexemes[i - 1].Pos is Pos.Pronoun or Pos.That ? Pos.Auxiliary : Pos.Possessive;
    }

    /// <summary>A part of a hyphenated word is never a verb: "US-led" and "long-term" modify, "follow-up" and "build-up" are nouns.</summary>
    private Pos? JoinsHyphen(int i)
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
        while (k > _first && lexemes[k].Pos == Pos.Adverb)
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
        ref Lexeme first = ref lexemes[i - lexemes[i].NameOffset];
        if (first.Actor >= 0)
            return first.ActorKind == NameKind.Adjective ? Pos.NationalAdjective : Pos.Proper;
        if (first.RoleWord < 0)
            return null;
        // A single small-letter role word may be an adjective or a verb as well ("general unease", "to head").
        if (first.NameLength == 1 && (first.Has(WordTags.Adjective) || first.CanBeVerb) && _tokens[i].Shape == TokenShape.Lower)
            return null;
        return i == i - lexemes[i].NameOffset + first.NameLength - 1 && first.RolePlural ? Pos.PluralNoun : Pos.Noun;
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
            case FunctionWord.A or FunctionWord.The or FunctionWord.No or FunctionWord.Whose:
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

    /// <summary>A preposition that can be a particle stays a preposition where a noun group follows ("call on Nairobi"): its frame decides.</summary>
    private bool NounGroupIsOwn(int i) => lexemes[i].Has(WordTags.Preposition) && NounGroupFollows(i);

    /// <summary>"as she tries", "after they left": a pronoun that can only be a subject.</summary>
    private bool SubjectPronounFollows(int i) => i + 1 < _end && document.Chars(_tokens[i + 1]) is "he" or "she" or "they" or "we" or "I";

    /// <summary>"at least 20", "up to 30", "over 40", "about one million": words that only qualify the number behind them.</summary>
    private bool Approximates(int i)
    {
        if (i + 1 >= _end)
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

    /// <summary>A count, not a year.</summary>
    private bool IsNumber(int i) => i < _end && (_tokens[i].Shape == TokenShape.Digits && _tokens[i].Length != 4 || _tokens[i].Shape == TokenShape.Lower && lexemes[i].Has(WordTags.Number));

    private Pos PrepositionLike(int i)
    {
        ref Lexeme lexeme = ref lexemes[i];
        if (lexeme.Has(WordTags.VerbIng | WordTags.VerbPast | WordTags.Adjective) && lexeme.Has(WordTags.Preposition) && i > _first && lexemes[i - 1].Pos is Pos.Auxiliary)
            return OpenClass(i);
        if (lexeme.Has(WordTags.Preposition))
            return lexeme.Has(WordTags.Subordinator) && (SubjectPronounFollows(i) || FiniteClauseFollows(i)) ? Pos.Subordinator : NounGroupFollows(i) || !lexeme.Has(WordTags.Particle | WordTags.Adverb) ? Pos.Preposition : lexeme.Has(WordTags.Particle) ? Pos.Particle : Pos.Adverb;
        if (lexeme.Has(WordTags.Subordinator))
            return Pos.Subordinator;
        return Pos.Particle;
    }

    /// <summary>"that": a determiner before a singular noun, a pronoun before a verb at the start of a clause, else a clause opener (relative or complement).</summary>
    private Pos That(int i)
    {
        int next = Skip(i + 1);
        if (next >= _end)
            return Pos.Pronoun;
        bool verbNext = lexemes[next].Has(WordTags.Modal | WordTags.Auxiliary) || lexemes[next].Has(WordTags.VerbS | WordTags.VerbPast) && !lexemes[next].CanBeNoun;
        Pos before = i == _first ? Pos.Mark : lexemes[i - 1].Pos;
        if (verbNext)
            return before is Pos.Noun or Pos.PluralNoun or Pos.Proper or Pos.Pronoun or Pos.Number || before == Pos.Mark && i > _first && _tokens[i - 1].Shape is TokenShape.Comma ? Pos.That : Pos.Pronoun;
        bool common = lexemes[next].Has(WordTags.Noun | WordTags.Adjective) && _tokens[next].Shape == TokenShape.Lower && !lexemes[next].Has(WordTags.Determiner | WordTags.Pronoun | WordTags.Preposition);
        if (before is Pos.Preposition or Pos.Conjunction && !FiniteClauseFollows(i) || i == _first || common && before is >= Pos.VerbBase and <= Pos.VerbIng && !FiniteClauseFollows(i))
            return NounGroupFollows(i) ? Pos.Determiner : Pos.Pronoun;
        return Pos.That;
    }

    private bool InfinitiveFollows(int to)
    {
        int next = to + 1;
        while (next < _end && (lexemes[next].Has(WordTags.Adverb) && !lexemes[next].Has(WordTags.VerbBase) || lexemes[next].Function == FunctionWord.Not))
            next++;
        if (next >= _end || !lexemes[next].Has(WordTags.VerbBase | WordTags.Auxiliary) || lexemes[next].NameOffset >= 0 && lexemes[next - lexemes[next].NameOffset].NameLength > 1)
            return false;
        if (lexemes[next].Has(WordTags.Auxiliary) && !lexemes[next].Has(WordTags.VerbBase) && lexemes[next].Function is not (FunctionWord.Be or FunctionWord.Have or FunctionWord.Do))
            return false;
        if (_tokens[next].Shape != TokenShape.Lower && !_titleCase && lexemes[next].Function == FunctionWord.None)
            return false;
        // "return to work", "open to attack": a word that is rather a noun and is followed by no noun group stays one after a noun or adjective.
        return !(lexemes[next].CanBeNoun && !lexemes[next].Has(WordTags.PrefersVerb) && (next + 1 >= _end || _tokens[next + 1].Shape is TokenShape.Stop or TokenShape.Hyphen) && to > _first && lexemes[to - 1].Pos is Pos.VerbIng or Pos.VerbPast or Pos.VerbS
            && next + 1 < _end && _tokens[next + 1].Shape == TokenShape.Hyphen);
    }

    private int Skip(int i)
    {
        while (i < _end && (lexemes[i].Tags is var tags && (tags & WordTags.Adverb) != 0 && (tags & (WordTags.Noun | WordTags.Adjective | Lexeme.AnyVerb | WordTags.Preposition | WordTags.Auxiliary)) == 0))
            i++;
        return i;
    }

    private bool NounGroupFollows(int i)
    {
        int next = i + 1;
        while (next < _end && (_tokens[next].Shape is TokenShape.OpenQuote || lexemes[next].Has(WordTags.Adverb) && !lexemes[next].Has(WordTags.Noun | WordTags.Adjective | WordTags.Preposition)))
            next++;
        if (next >= _end || !_tokens[next].IsWord)
            return false;
        ref Lexeme lexeme = ref lexemes[next];
        if (lexeme.NameOffset >= 0 || _tokens[next].Shape is TokenShape.Digits)
            return true;
        if (lexeme.Has(WordTags.Modal | WordTags.Auxiliary) && !lexeme.CanBeNoun)
            return false;
        return lexeme.Has(WordTags.Noun | WordTags.PluralNoun | WordTags.Adjective | WordTags.Determiner | WordTags.Number | WordTags.Pronoun | WordTags.VerbIng | WordTags.VerbParticiple) || _tokens[next].Shape != TokenShape.Lower;
    }

    /// <summary>True when a finite verb stands before the next comma, stop or clause opener, with something before it that can be its subject.</summary>
    private bool FiniteClauseFollows(int i)
    {
        bool subject = false;
        for (int k = i + 1; k < _end; k++)
        {
            TokenShape shape = _tokens[k].Shape;
            if (shape == TokenShape.Comma && subject && VerbAfterAppositive(k))
                return true;
            if (shape is TokenShape.Comma or TokenShape.Stop or TokenShape.Semicolon or TokenShape.Colon or TokenShape.Dash)
                return false;
            ref Lexeme lexeme = ref lexemes[k];
            if (subject && (lexeme.Has(WordTags.Modal) || lexeme.Has(WordTags.Auxiliary) && !lexeme.Has(WordTags.VerbIng) || lexeme.Has(WordTags.VerbPast | WordTags.VerbS) && !lexeme.CanBeNoun && !lexeme.Has(WordTags.Adjective) && !(lexemes[k - 1].Has(WordTags.Determiner) || lexemes[k - 1].Has(WordTags.Adjective))))
                return true;
            if (lexeme.Has(WordTags.Wh) || lexeme.Function == FunctionWord.That && subject)
                return false;
            if (k == i + 1 && (lexeme.Has(WordTags.VerbIng) && !lexeme.CanBeNoun))
                return false;
            subject |= lexeme.CanBeNoun || lexeme.Has(WordTags.Pronoun) || shape is TokenShape.Capitalised or TokenShape.AllCapitals || lexeme.NameOffset >= 0;
        }

        return false;
    }

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

    private bool IsProper(int i)
    {
        ref Lexeme lexeme = ref lexemes[i];
        if (_tokens[i].Shape == TokenShape.Lower)
            return IsNameParticle(i);
        if (_titleCase)
            return lexeme.English < 0 && lexeme.Word < 0;
        bool known = lexeme.English >= 0 || lexeme.Word >= 0 && lexeme.CanBeVerb;
        if (i == _first || !_tokens[i - 1].IsWord && _tokens[i - 1].Shape is TokenShape.OpenQuote or TokenShape.Colon or TokenShape.Stop or TokenShape.Dash)
        {
            bool nameFollows = i + 1 < _end && _tokens[i + 1].Shape is TokenShape.Capitalised && lexemes[i + 1].English < 0 && lexemes[i + 1].NameOffset < 0;
            return !known || lexeme.Has(WordTags.GivenName) && (nameFollows || !lexeme.Has(Lexeme.AnyVerb | WordTags.Adverb | WordTags.Adjective)) || nameFollows && !lexeme.Has(WordTags.Adverb | WordTags.Adjective | WordTags.Preposition | WordTags.VerbPast | WordTags.VerbIng | WordTags.VerbParticiple);
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

    private Pos OpenClass(int i)
    {
        ref Lexeme lexeme = ref lexemes[i];
        WordTags tags = lexeme.Tags;
        bool noun = lexeme.CanBeNoun, verb = lexeme.CanBeVerb, adjective = (tags & WordTags.Adjective) != 0;
        if (!verb && !adjective && (tags & WordTags.Adverb) == 0)
            return NounForm(tags);
        int before = i - 1;
        while (before >= _first && (lexemes[before].Pos is Pos.Adverb or Pos.Negation || _tokens[before].Shape is TokenShape.OpenQuote))
            before--;
        Pos prior = before < _first ? Pos.Mark : lexemes[before].Pos;
        // The number of a date ends a group of its own.
        if (prior == Pos.Number && before > _first && (lexemes[before - 1].Has(WordTags.Month) || before + 1 < _end && lexemes[before].Has(WordTags.Month)))
            prior = Pos.Proper;

        // Capitals inside a sentence name something: the verb reading is out.
        if (_tokens[i].Shape != TokenShape.Lower && i > _first && !_titleCase && _tokens[i - 1].IsWord && noun)
            return NounForm(tags);

        switch (prior)
        {
            case Pos.To or Pos.Modal when (tags & WordTags.VerbBase) != 0:
            case Pos.Auxiliary when (tags & WordTags.VerbBase) != 0 && lexemes[before].Function == FunctionWord.Do:
                return Pos.VerbBase;
            case Pos.Auxiliary when lexemes[before].Function == FunctionWord.Have || _tokens[before].Shape == TokenShape.Possessive:
                if ((tags & WordTags.VerbParticiple) != 0)
                    return Pos.VerbParticiple;
                break;
            case Pos.Auxiliary when lexemes[before].Function == FunctionWord.Be:
                if ((tags & WordTags.VerbIng) != 0)
                    return Pos.VerbIng;
                if ((tags & WordTags.VerbParticiple) != 0 && !(adjective && !PassiveFits(i)))
                    return Pos.VerbParticiple;
                break;
            case Pos.Determiner or Pos.Possessive or Pos.Adjective or Pos.Number or Pos.NationalAdjective:
                if (AfterModifier(i, prior) is { } modifier)
                    return modifier;
                break;
            case Pos.Preposition:
                return (tags & WordTags.VerbIng) != 0 && !(noun && OfFollows(i)) ? Pos.VerbIng : noun && !(adjective && NominalFollows(i)) ? NounForm(tags) : adjective || (tags & (WordTags.VerbParticiple | WordTags.VerbPast)) != 0 ? Pos.Adjective : noun ? NounForm(tags) : verb ? VerbForm(tags, i) : Pos.Adverb;
            case Pos.Pronoun or Pos.Wh when verb:
            case Pos.That when verb && (tags & (WordTags.VerbS | WordTags.VerbPast)) != 0 && !noun:
                if ((tags & (WordTags.VerbS | WordTags.VerbPast | WordTags.VerbBase)) != 0 && !(prior == Pos.Pronoun && IsObjectPronoun(before)))
                    return VerbForm(tags, i);
                break;
        }

        return verb ? NounOrVerb(i, prior) : adjective && (!noun || NominalFollows(i)) ? Pos.Adjective : noun ? NounForm(tags) : adjective ? Pos.Adjective : Pos.Adverb;
    }

    private bool IsObjectPronoun(int i) => document.Chars(_tokens[i]) is "him" or "them" or "us" or "me" or "themselves" or "itself" or "himself" or "herself" || lexemes[i].Function == FunctionWord.It && i > _first && lexemes[i - 1].IsVerb;

    /// <summary>A participle with an adjective reading is a passive when a by-phrase, infinitive, preposition or stop follows and no noun.</summary>
    private bool PassiveFits(int i) => i + 1 < _end && (lexemes[i + 1].Function is FunctionWord.By or FunctionWord.To or FunctionWord.From or FunctionWord.In or FunctionWord.On or FunctionWord.At or FunctionWord.After);

    private Pos? AfterModifier(int i, Pos prior)
    {
        WordTags tags = lexemes[i].Tags;
        bool noun = lexemes[i].CanBeNoun;
        if ((tags & (WordTags.VerbParticiple | WordTags.VerbPast)) != 0 && !noun && NominalFollows(i))
            return prior is Pos.NationalAdjective && FinitePossible(i) && !NominalOnly(i + 1) ? null : Pos.Adjective;
        if ((tags & WordTags.Adjective) != 0 && (NominalFollows(i) || !noun && (tags & Lexeme.AnyVerb) == 0))
            return Pos.Adjective;
        if ((tags & WordTags.VerbIng) != 0 && NominalFollows(i) && !noun)
            return Pos.Adjective;
        // After a number or adjective a plural noun or verb is left to the clause's need of a verb only where a head has gone before.
        if (noun)
            return NounForm(tags);
        if ((tags & WordTags.VerbIng) != 0)
            return Pos.Noun;
        return prior is Pos.Determiner or Pos.Possessive && (tags & (WordTags.VerbS | WordTags.VerbPast)) == 0 ? (tags & WordTags.Adjective) != 0 ? Pos.Adjective : Pos.Noun : null;
    }

    private bool NominalOnly(int i) => i < _end && lexemes[i].CanBeNoun && !lexemes[i].CanBeVerb && lexemes[i].NameOffset < 0;

    private bool OfFollows(int i) => i + 1 < _end && lexemes[i + 1].Function == FunctionWord.Of;

    private bool NominalFollows(int i)
    {
        int next = i + 1;
        while (next < _end && (_tokens[next].Shape is TokenShape.Hyphen or TokenShape.OpenQuote or TokenShape.CloseQuote))
            next++;
        if (next >= _end || !_tokens[next].IsWord)
            return false;
        ref Lexeme lexeme = ref lexemes[next];
        return lexeme.NameOffset >= 0 || lexeme.CanBeNoun && lexeme.Function == FunctionWord.None || lexeme.Has(WordTags.Adjective) && lexeme.Function == FunctionWord.None || lexeme.Tags == WordTags.None || _tokens[next].Shape is TokenShape.Capitalised or TokenShape.AllCapitals && lexeme.Function == FunctionWord.None;
    }

    private Pos NounOrVerb(int i, Pos prior)
    {
        ref Lexeme lexeme = ref lexemes[i];
        WordTags tags = lexeme.Tags;
        bool noun = lexeme.CanBeNoun, adjective = (tags & WordTags.Adjective) != 0;
        bool afterNominal = prior is Pos.Noun or Pos.PluralNoun or Pos.Proper or Pos.Pronoun or Pos.NationalAdjective or Pos.Number;
        if ((tags & (WordTags.VerbPast | WordTags.VerbParticiple)) != 0 && !noun)
        {
            // Before a noun and not after a subject, a participle modifies ("Detained activists said").
            if (!afterNominal && prior is not (Pos.Conjunction or Pos.Wh or Pos.That or Pos.Auxiliary) && NominalFollows(i) && (adjective || prior is Pos.VerbBase or Pos.VerbS or Pos.VerbPast or Pos.VerbParticiple or Pos.VerbIng))
                return Pos.Adjective;
            if (adjective && prior is Pos.Auxiliary or Pos.VerbS or Pos.VerbPast or Pos.VerbBase)
                return Pos.Adjective;
            return VerbForm(tags, i);
        }

        if ((tags & WordTags.VerbIng) != 0)
            return noun && (OfFollows(i) || afterNominal && !NounGroupFollows(i) || i == _end - 1) ? Pos.Noun : adjective && NominalFollows(i) && prior != Pos.Mark && !afterNominal ? Pos.Adjective : Pos.VerbIng;
        if (prior == Pos.Conjunction && ParallelVerb(i) is { } same)
            return same;
        if (!noun)
            return adjective && (NominalFollows(i) && !afterNominal || prior == Pos.Auxiliary || (tags & (WordTags.VerbS | WordTags.VerbPast)) == 0 && !afterNominal && prior is not (Pos.To or Pos.Modal)) ? Pos.Adjective : VerbForm(tags, i);
        if (adjective && NominalFollows(i) && !afterNominal)
            return Pos.Adjective;
        if (afterNominal)
        {
            bool plural = prior is Pos.PluralNoun or Pos.Pronoun || prior is Pos.NationalAdjective or Pos.Proper && _titleCase || Coordinated(i);
            bool agrees = (tags & WordTags.VerbPast) != 0 || (tags & WordTags.VerbS) != 0 && prior is not Pos.PluralNoun && !Coordinated(i) || (tags & WordTags.VerbBase) != 0 && plural;
            if (!agrees && (tags & WordTags.VerbBase) != 0 && Subjunctive(i))
                return FinitePossible(i) && NounGroupFollows(i) ? Pos.VerbBase : NounForm(tags);
            if ((tags & WordTags.PrefersVerb) == 0 && BareSingularFollows(i))
                return NounForm(tags);
            return agrees && FinitePossible(i) && (NounGroupFollows(i) || ComplementFollows(i) || (tags & WordTags.PrefersVerb) != 0 && !NominalOnly(i + 1)) ? VerbForm(tags, i) : NounForm(tags);
        }

        if (prior == Pos.Conjunction && ParallelVerb(i) is { } parallel)
            return parallel;
        if (prior == Pos.Mark && i > _first && _tokens[i - 1].Shape is TokenShape.CloseQuote or TokenShape.Comma && (tags & (WordTags.VerbS | WordTags.VerbPast)) != 0 && (tags & WordTags.PrefersVerb) != 0)
            return VerbForm(tags, i);
        return NounForm(tags);
    }

    /// <summary>A singular noun without a determiner is hardly an object: what stands before it is its modifier ("arms embargo").</summary>
    private bool BareSingularFollows(int i) => i + 1 < _end && lexemes[i + 1] is { NameOffset: < 0, CanBeVerb: false } next && _tokens[i + 1].Shape == TokenShape.Lower && next.Has(WordTags.Noun) && !next.Has(WordTags.PluralNoun | WordTags.Adjective | WordTags.Determiner | WordTags.Pronoun | WordTags.Preposition | WordTags.Adverb | WordTags.TimeNoun);

    /// <summary>"demanded that Kenya pay": a base form after "that" and a singular subject.</summary>
    private bool Subjunctive(int i)
    {
        for (int k = i - 1; k >= _first; k--)
        {
            if (lexemes[k].Pos == Pos.That)
                return k > _first && lexemes[k - 1].IsVerb;
            if (!lexemes[k].IsNominal && lexemes[k].Pos is not (Pos.Determiner or Pos.Adjective or Pos.NationalAdjective or Pos.Possessive or Pos.Conjunction))
                return false;
        }

        return false;
    }

    private bool ComplementFollows(int i) => i + 1 < _end && (lexemes[i + 1].Function is FunctionWord.That or FunctionWord.To or FunctionWord.Against or FunctionWord.On or FunctionWord.For or FunctionWord.At or FunctionWord.With or FunctionWord.From
        || lexemes[i + 1].Has(WordTags.Preposition | WordTags.Particle | WordTags.Wh | WordTags.VerbIng));

    private bool Coordinated(int i)
    {
        for (int k = i - 1; k > _first && k > i - 8; k--)
        {
            if (lexemes[k].Function == FunctionWord.And)
                return lexemes[k - 1].IsNominal;
            if (!lexemes[k].IsNominal && lexemes[k].Pos is not (Pos.NationalAdjective or Pos.Adjective or Pos.Determiner))
                return false;
        }

        return false;
    }

    /// <summary>After "and": the form of the last verb before it, where this word has it too and what follows can be an object.</summary>
    private Pos? ParallelVerb(int i)
    {
        if (!NounGroupFollows(i) && !ComplementFollows(i))
            return null;
        for (int k = i - 2; k >= _first; k--)
        {
            if (!lexemes[k].IsVerb)
                continue;
            WordTags form = lexemes[k].Pos switch
            {
                Pos.VerbBase => WordTags.VerbBase,
                Pos.VerbS => WordTags.VerbS,
                Pos.VerbPast => WordTags.VerbPast,
                _ => WordTags.None,
            };
            return lexemes[i].Has(form) ? lexemes[k].Pos : null;
        }

        return null;
    }

    /// <summary>The clause around has no other finite verb: none before back to its opener, none for certain up to its end.</summary>
    private bool FinitePossible(int i)
    {
        for (int k = i - 1; k >= _first; k--)
        {
            Pos pos = lexemes[k].Pos;
            if (_tokens[k].Shape == TokenShape.Comma && k > _first && lexemes[k - 1].Pos == Pos.Adjective && lexemes[k + 1].Pos is Pos.Adjective or Pos.Noun)
                continue;
            if (pos is Pos.Subordinator or Pos.That or Pos.Wh or Pos.Conjunction || _tokens[k].Shape is TokenShape.Comma or TokenShape.Semicolon or TokenShape.Colon or TokenShape.OpenQuote or TokenShape.CloseQuote or TokenShape.Dash)
                break;
            if (pos is Pos.VerbS or Pos.VerbPast or Pos.Modal || pos == Pos.Auxiliary)
                return lexemes[k].Has(WordTags.PrefersVerb) && lexemes[k + 1].Pos is Pos.Proper or Pos.Determiner or Pos.NationalAdjective or Pos.PluralNoun;
        }

        for (int k = i + 1; k < _end; k++)
        {
            ref Lexeme lexeme = ref lexemes[k];
            if (_tokens[k].Shape is TokenShape.Comma or TokenShape.Stop or TokenShape.Semicolon or TokenShape.Colon or TokenShape.Dash || lexeme.Has(WordTags.Wh | WordTags.Subordinator) && !lexeme.Has(WordTags.Preposition) || lexeme.Function is FunctionWord.That or FunctionWord.And or FunctionWord.But)
                break;
            if (lexeme.Has(WordTags.Modal) && _tokens[k].Shape == TokenShape.Lower || lexeme.Has(WordTags.Auxiliary) && lexeme.Has(WordTags.VerbS | WordTags.VerbPast) || lexeme.Has(WordTags.VerbPast) && !lexeme.Has(WordTags.VerbParticiple) && !lexeme.CanBeNoun)
                return false;
        }

        return true;
    }

    private static Pos NounForm(WordTags tags) => (tags & WordTags.Noun) != 0 ? Pos.Noun : (tags & WordTags.PluralNoun) != 0 ? Pos.PluralNoun : (tags & WordTags.Adjective) != 0 ? Pos.Adjective : (tags & WordTags.Adverb) != 0 ? Pos.Adverb : Pos.Noun;

    private Pos VerbForm(WordTags tags, int i)
    {
        if ((tags & WordTags.VerbIng) != 0)
            return Pos.VerbIng;
        bool afterBase = i > _first && lexemes[i - 1].Pos is Pos.To or Pos.Modal;
        if (afterBase && (tags & WordTags.VerbBase) != 0)
            return Pos.VerbBase;
        if ((tags & WordTags.VerbPast) != 0)
            return Pos.VerbPast;
        if ((tags & WordTags.VerbS) != 0)
            return Pos.VerbS;
        if ((tags & WordTags.VerbBase) != 0)
            return Pos.VerbBase;
        return (tags & WordTags.VerbParticiple) != 0 ? Pos.VerbParticiple : Pos.Noun;
    }
}
