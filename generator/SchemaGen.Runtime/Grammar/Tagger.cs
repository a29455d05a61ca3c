using System.Numerics;
using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Grammar;

/// <summary>
/// Gives every token one part of speech by constraint rules over its left context, in one pass from left to right with a bounded look ahead; no rule leaves a token without a reading.
/// </summary>
/// <remarks>The order "certain contexts first, then the need of a clause for one finite verb" follows the FASTUS and constraint-grammar tradition.</remarks>
internal sealed partial class Tagger(Document document, Lexeme[] lexemes, ClauseVerbs verbs, SentenceFeatures features, SignColumns signs)
{
    // Tokens that are surveyed at a time, a bit for each.
    private const int Chunk = SignColumns.Width;

    private readonly Token[] _tokens = document.Tokens;
    private ulong[] _undecided = new ulong[8];
    private int _first, _end, _longer, _capital;
    private bool _titleCase, _headline, _hyphens;

    /// <summary>Tags a sentence.</summary>
    public void Tag(in Sentence sentence)
    {
        (_first, _end) = (sentence.FirstToken, sentence.FirstToken + sentence.TokenCount);
        features.Begin(_first, sentence.TokenCount);
        _headline = sentence.Kind == BlockKind.Headline || _end > _first && _tokens[_end - 1].IsWord;
        int chunks = (sentence.TokenCount + Chunk - 1) / Chunk;
        if (_undecided.Length < chunks)
            _undecided = new ulong[chunks];
        (_longer, _capital, _hyphens) = (0, 0, false);
        for (int chunk = 0; chunk < chunks; chunk++)
            _undecided[chunk] = Survey(_first + (chunk * Chunk), Math.Min(_end, _first + ((chunk + 1) * Chunk)));
        _titleCase = IsTitleCase();
        for (int chunk = 0; chunk < chunks; chunk++)
        {
            for (ulong open = _undecided[chunk]; open != 0; open &= open - 1)
            {
                int i = _first + (chunk * Chunk) + BitOperations.TrailingZeroCount(open);
                lexemes[i].Pos = Pos.Other;
                lexemes[i].Pos = Choose(i);
            }
        }
    }

    /// <summary>Tells, as bits, which words of up to 64 tokens are undecided (their form or name does not tell what they are, or a hyphen stands beside them), and notes what the sentence has.</summary>
    private ulong Survey(int from, int end)
    {
        int count = end - from;
        ulong within = SignColumns.Within(count), hyphens = signs.Where(TokenSigns.Hyphen, from, within), longer = signs.Where(TokenSigns.Longer, from, within);
        features.Add(from, signs.Where(TokenSigns.Time, from, within), signs.DatesMayBegin(from, within, end == _end));
        ulong beside = hyphens << 1 | hyphens >> 1 | Bit(from > _first && _tokens[from - 1].Shape == TokenShape.Hyphen, 0) | Bit(end < _end && _tokens[end].Shape == TokenShape.Hyphen, count - 1);
        _hyphens |= beside != 0;
        // The first word has a capital anyhow.
        longer &= from == _first ? ~1UL : ~0UL;
        _longer += BitOperations.PopCount(longer);
        _capital += BitOperations.PopCount(signs.Where(TokenSigns.NotLower, from, longer));
        return signs.Where(TokenSigns.Undecided, from, within) | signs.Where(TokenSigns.Free, from, within & beside);
    }

    private static ulong Bit(bool set, int at) => (set ? 1UL : 0) << at;

    /// <summary>True where capitals tell nothing: most longer words have one, also of those that are no names.</summary>
    private bool IsTitleCase()
    {
        // Hardly any sentence comes further.
        if (_longer < 3 || _capital * 10 < _longer * 7)
            return false;
        int ordinary = 0;
        for (int i = _first + 1; i < _end; i++)
        {
            if (IsLonger(_tokens[i]) && lexemes[i].IsEnglish && lexemes[i].NameOffset < 0 && !lexemes[i].Has(WordTags.GivenName | WordTags.Weekday | WordTags.Month))
                ordinary += _tokens[i].Shape != TokenShape.Lower ? 1 : -1;
        }

        return ordinary > 0;
    }

    private static bool IsLonger(in Token token) => token.Shape < TokenShape.Digits & token.Length > 3;

    private Pos Choose(int i)
    {
        ref Lexeme lexeme = ref lexemes[i];
        // A token is before the hyphen of a compound, or behind it.
        if (_hyphens && (_tokens[Math.Max(i - 1, 0)].Shape == TokenShape.Hyphen | _tokens[Math.Min(i + 1, _end - 1)].Shape == TokenShape.Hyphen) && HyphenatedPos(i) is { } part)
            return part;
        if (lexeme.Rules != WordRules.None && ByRule(i) is { } ruled)
            return ruled;
        // "Following a meeting with the reeve, ...".
        if (i == _first && lexeme.Has(WordTags.VerbIng) && document.Chars(_tokens[i]) is "Following" && NounGroupFollows(i))
            return Pos.Preposition;
        if (i == _first && !_titleCase && !lexeme.IsEnglish && !lexeme.IsListed && NominalOnlyOrPlural(i + 1) && WordMemory.EndsAsAdjective(document.Chars(_tokens[i])))
            return Pos.Adjective;
        return IsProper(i) ? Pos.Proper : OpenClass(i);
    }

    /// <summary>What a word is that comes under one of the <see cref="WordRules"/>, or null where none of them holds.</summary>
    private Pos? ByRule(int i)
    {
        ref Lexeme lexeme = ref lexemes[i];
        if (lexeme.Has(WordRules.Number) && (_tokens[i].Shape == TokenShape.Digits || lexeme.Function == FunctionWord.None && (!lexeme.Has(WordTags.Pronoun) || NounGroupFollows(i))))
            return Pos.Number;
        if (Approximates(i) || lexeme.Has(WordRules.AtLeast | WordRules.Qualifies) && IsAtOnce(i))
            return Pos.Adverb;
        if (lexeme.Has(WordRules.Bearing) && IsBearing(i))
            return Pos.Preposition;
        if (lexeme.Has(WordRules.Number) && i + 1 < _end && lexemes[i + 1].Has(WordTags.Number) && _tokens[i + 1].Shape == TokenShape.Lower)
            return Pos.Number;
        if (lexeme.Has(WordRules.Particle) & lexeme.Function != FunctionWord.To & i > _first && lexemes[i - 1].IsVerb && !NounGroupIsOwn(i))
            return Pos.Particle;
        if (lexeme.Has(WordRules.Homeward) && IsHomeward(i))
            return Pos.Particle;
        if (lexeme.Has(WordRules.Auxiliary) && IsInsideName(i))
            return Pos.Proper;
        if (lexeme.Has(WordRules.NoLonger | WordRules.Qualifies) && QualifiesVerb(i))
            return Pos.Adverb;
        return lexeme.Has(WordRules.Closed) ? ClosedClass(i) : null;
    }

    /// <summary>"called its envoy home", "sent home ten guards": behind somebody or a verb, and before nothing that it could modify.</summary>
    private bool IsHomeward(int i)
    {
        if (i == _first || NominalFollows(i) && !(lexemes[i - 1].IsVerb && (lexemes[i + 1].Has(WordTags.Number | WordTags.PluralNoun) || EnglishVerbs.Fetches(document.Chars(_tokens[i - 1])) && lexemes[i + 1].RoleWord >= 0)))
            return false;
        return lexemes[i - 1].IsVerb || lexemes[i - 1].Has(WordTags.PersonNoun) || lexemes.NameAt(i - 1).RoleWord >= 0 || lexemes[i - 1].Pos is Pos.PluralNoun or Pos.Pronoun;
    }

    /// <summary>"Kadir Has University": a capitalised auxiliary between capitalised words is part of their name.</summary>
    private bool IsInsideName(int i) =>
        !_titleCase && i > _first + 1 && i + 1 < _end
            && _tokens[i].Shape == TokenShape.Capitalised && lexemes[i - 1].Pos == Pos.Proper && _tokens[i + 1].Shape == TokenShape.Capitalised;

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
        // "F-22", "MH-17": a designation.
        if (_tokens[i].Shape == TokenShape.Digits)
            return before && lexemes[i - 2].Pos == Pos.Proper && _tokens[i - 2] is { Shape: TokenShape.Capitalised or TokenShape.AllCapitals, Length: <= 3 } ? Pos.Proper : Pos.Number;
        if (_tokens[i].Shape != TokenShape.Lower && !(i == _first && lexeme.Tags != WordTags.Noun))
            return Pos.Proper;
        if (after)
            return lexeme.Has(WordTags.Noun) ? Pos.Noun : Pos.Adjective;
        // "Ali Nur-din": a name goes on behind its hyphen in small letters.
        if (i - 2 >= _first && lexemes[i - 2].Pos == Pos.Proper && !lexeme.IsEnglish && _tokens[i - 2].Shape == TokenShape.Capitalised && lexemes[i - 2].Actor < 0 && !(i + 1 < _end && _tokens[i + 1].Shape == TokenShape.Hyphen))
            return Pos.Proper;
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

    private Pos? ClosedClass(int i)
    {
        ref Lexeme lexeme = ref lexemes[i];
        switch (lexeme.Function)
        {
            case FunctionWord.To:
                return InfinitiveFollows(i) ? Pos.To : Pos.Preposition;
            case FunctionWord.That:
                return That(i);
            case FunctionWord.May when _tokens[i].Shape == TokenShape.Capitalised && i > _first && !_titleCase:
            case FunctionWord.We when _tokens[i].Shape == TokenShape.AllCapitals && !_titleCase:
                return Pos.Proper;
        }

        return lexeme.Always != Pos.Other ? lexeme.Always : ByContext(i);
    }

    /// <summary>The words of closed classes that are one thing here and another there.</summary>
    private Pos? ByContext(int i)
    {
        ref Lexeme lexeme = ref lexemes[i];
        switch (lexeme.Function)
        {
            case FunctionWord.Need:
                return lexeme.Has(WordTags.Modal) && i + 1 < _end && lexemes[i + 1].Function == FunctionWord.Not ? Pos.Modal : null;
            case FunctionWord.Should:
                return OpensCondition(i) ? Pos.Subordinator : Pos.Modal;
            case FunctionWord.He or FunctionWord.She or FunctionWord.It or FunctionWord.They when IsEmphatic(i):
                return Pos.Adverb;
            case FunctionWord.I or FunctionWord.We or FunctionWord.You or FunctionWord.He or FunctionWord.She or FunctionWord.It or FunctionWord.They:
                return NounGroupFollows(i) ? Pos.Determiner : Pos.Pronoun;
            case FunctionWord.Neither when i > _first && NegatesVerbs(i):
                return Pos.Negation;
            case FunctionWord.Other when document.Chars(_tokens[i]) is "others" or "Others":
                return Pos.PluralNoun;
            case FunctionWord.This or FunctionWord.These or FunctionWord.Both or FunctionWord.Each or FunctionWord.Neither or FunctionWord.Other:
                return NounGroupFollows(i) ? Pos.Determiner : lexeme.Function == FunctionWord.Other ? Pos.Adjective : Pos.Pronoun;
            case FunctionWord.Last or FunctionWord.Next when i + 1 < _end && (lexemes[i + 1].Has(WordTags.TimeNoun | WordTags.Weekday | WordTags.Month | WordTags.Number)):
                return Pos.Adjective;
            case FunctionWord.Than when i + 1 < _end && (_tokens[i + 1].Shape == TokenShape.Digits || lexemes[i + 1].Has(WordTags.Number)):
                return Pos.Adverb;
        }

        // "Kenya, like Uganda, left", "millers like Noor"; but "they like flour", "would like flour".
        if (lexeme.Has(WordTags.Preposition) && lexeme.Has(WordTags.VerbBase) && document.Chars(_tokens[i]) is "like" && NounGroupFollows(i) && (i == _first || lexemes[i - 1].Pos is not (Pos.To or Pos.Modal or Pos.Pronoun or Pos.Auxiliary or Pos.Adverb or Pos.Wh)))
            return Pos.Preposition;
        if (lexeme.Has(WordTags.Wh))
            return Pos.Wh;
        if (lexeme.Has(WordTags.Weekday | WordTags.Month) && _tokens[i].Shape != TokenShape.Lower)
            return Pos.Proper;
        if (lexeme.Has(WordTags.Conjunction))
            return Pos.Conjunction;
        if (lexeme.Has(WordTags.Preposition | WordTags.Subordinator | WordTags.Particle) && !lexeme.Has(WordTags.Noun | WordTags.PluralNoun | WordTags.VerbBase))
            return PrepositionLike(i);
        // "two more carts".
        if (i > _first && lexemes[i - 1].Pos == Pos.Number && document.Chars(_tokens[i]) is "more" or "further" or "fewer" && NominalFollows(i))
            return Pos.Adjective;
        // "the other half of the country".
        if (lexeme.Has(WordTags.Determiner) && lexeme.Has(WordTags.Noun) && OfFollows(i) && i > _first && lexemes[i - 1].Pos is Pos.Determiner or Pos.Adjective or Pos.Possessive)
            return Pos.Noun;
        if (lexeme.Has(WordTags.Determiner) && !(lexeme.Has(WordTags.Adverb) && !NounGroupFollows(i)))
            return lexeme.Has(WordTags.Pronoun) && !NounGroupFollows(i) ? Pos.Pronoun : Pos.Determiner;
        if (lexeme.Has(WordTags.Pronoun))
            return Pos.Pronoun;
        return lexeme.Has(WordTags.Modal) ? Pos.Modal : null;
    }

    /// <summary>"is itself facing", "Noor himself said": before its verb such a pronoun only stresses who is meant.</summary>
    private bool IsEmphatic(int i) =>
        i > _first && i + 1 < _end && document.Chars(_tokens[i]) is "itself" or "himself" or "herself" or "themselves"
            && (lexemes[i - 1].Pos == Pos.Auxiliary && lexemes[i + 1].Has(WordTags.VerbIng | WordTags.VerbParticiple) || lexemes[i - 1].IsNominal && lexemes[i + 1].Has(WordTags.VerbPast | WordTags.VerbS | WordTags.Modal | WordTags.Auxiliary) && !lexemes[i + 1].CanBeNoun);

    /// <summary>"at least 20", "up to 30", "over 40", "about one million": words that only qualify the number behind them.</summary>
    private bool Approximates(int i)
    {
        ref Lexeme lexeme = ref lexemes[i];
        if (!(lexeme.Has(WordRules.Approximates | WordRules.AtLeast | WordRules.UpTo) || lexeme.Function == FunctionWord.To) || i + 1 >= _end)
            return false;
        // "handed over two prisoners".
        if (i > _first && lexemes[i - 1].IsVerb && document.Chars(_tokens[i]) is "over" && EnglishVerbs.HandsOver(document.Chars(_tokens[i - 1])))
            return false;
        // "between 10 and 12 guards".
        if (lexeme.Function == FunctionWord.Between)
            return IsNumber(i + 1) && i + 3 < _end && lexemes[i + 2].Function == FunctionWord.And && IsNumber(i + 3);
        if (lexeme.Has(WordRules.AtLeast))
            return IsNumber(i + 2) && document.Chars(_tokens[i + 1]) is "least" or "most";
        if (lexeme.Has(WordRules.UpTo))
            return IsNumber(i + 2) && lexemes[i + 1].Function == FunctionWord.To && !(i > _first && lexemes[i - 1].Pos == Pos.Auxiliary && document.Chars(_tokens[i]) is "close");
        // "about a dozen millers".
        if (i + 2 < _end && lexemes[i + 1].Function == FunctionWord.A && _tokens[i + 2].Shape == TokenShape.Lower && lexemes[i + 2].Has(WordTags.Number))
            return lexeme.Function != FunctionWord.To;
        return IsNumber(i + 1) && (lexeme.Function != FunctionWord.To || i > _first && lexemes[i - 1].Has(WordRules.UpTo) && document.Chars(_tokens[i]) is "to");
    }

    private Pos PrepositionLike(int i)
    {
        ref Lexeme lexeme = ref lexemes[i];
        if (lexeme.Has(WordTags.VerbIng | WordTags.VerbPast | WordTags.Adjective) && lexeme.Has(WordTags.Preposition) && i > _first && lexemes[i - 1].Pos is Pos.Auxiliary)
            return OpenClass(i);
        // 'against "outside meddling"': behind a preposition stands no other one that is an adjective too.
        if (lexeme.Has(WordTags.Adjective) && lexeme.Has(WordTags.Preposition) && Before(i) is var governs && governs >= _first && lexemes[governs].Pos == Pos.Preposition && NounGroupFollows(i))
            return Pos.Adjective;
        // "said that outside players were trying".
        if (lexeme.Has(WordTags.Adjective) && lexeme.Has(WordTags.Preposition) && i > _first && lexemes[i - 1].Pos == Pos.That && i + 1 < _end && lexemes[i + 1].Has(WordTags.PluralNoun) && FiniteClauseFollows(i))
            return Pos.Adjective;
        if (lexeme.Has(WordTags.Preposition))
            return lexeme.Has(WordTags.Subordinator) && (SubjectPronounFollows(i) || FiniteClauseFollows(i)) && !OpensOnlyClause(i) ? Pos.Subordinator
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
        // "rejected that.", "rejected that, and said".
        if (next >= _end || _tokens[i + 1].Shape is TokenShape.Stop or TokenShape.Semicolon or TokenShape.CloseQuote || _tokens[i + 1].Shape == TokenShape.Comma && i + 2 < _end && lexemes[i + 2].Function is FunctionWord.And or FunctionWord.But)
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
        // "owned up to having lied".
        if (lexemes[next].Has(WordTags.VerbIng) && !lexemes[next].Has(WordTags.VerbBase))
            return false;
        if (to > _first && EnglishVerbs.GovernsTo(document.Chars(_tokens[to - 1])))
            return false;
        // "returned to work-sharing": behind a verb, a word that is rather a noun and opens a compound stays one.
        bool opensCompound = next + 1 < _end && _tokens[next + 1].Shape == TokenShape.Hyphen && lexemes[next].CanBeNoun && !lexemes[next].Has(WordTags.PrefersVerb);
        // "went to war with", "shoulder to shoulder".
        if (to > _first && lexemes[next].CanBeNoun && !NounGroupFollows(next)
            && (document.Chars(_tokens[to - 1]).Equals(document.Chars(_tokens[next]), StringComparison.OrdinalIgnoreCase) || EnglishVerbs.GoesTo(document.Chars(_tokens[to - 1]), document.Chars(_tokens[next])) || lexemes[to - 1].IsNominal && EnglishVerbs.GoesTo("take", document.Chars(_tokens[next]))))
            return false;
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
            return lexeme.Has(WordRules.NameParticle) && IsNameParticle(i);
        if (_titleCase)
            return !lexeme.IsEnglish && !lexeme.IsListed || lexeme.Has(WordTags.GivenName) && i + 1 < _end && !lexemes[i + 1].IsEnglish && _tokens[i + 1].Shape == TokenShape.Capitalised;
        bool known = lexeme.IsEnglish || lexeme.IsListed && lexeme.CanBeVerb;
        if (i == _first || !_tokens[i - 1].IsWord && _tokens[i - 1].Shape is TokenShape.OpenQuote or TokenShape.Colon or TokenShape.Stop or TokenShape.Dash)
        {
            bool nameFollows = i + 1 < _end && _tokens[i + 1].Shape is TokenShape.Capitalised && !lexemes[i + 1].IsEnglish && lexemes[i + 1].NameOffset < 0;
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
        return next < _end && (_tokens[next].Shape == TokenShape.Capitalised || next == i + 1 && document.Chars(_tokens[next]) is "der" or "la");
    }
}
