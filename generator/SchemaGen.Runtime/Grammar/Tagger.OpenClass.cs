using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Grammar;

/// <content>Nouns, verbs, adjectives and adverbs by their left context.</content>
internal sealed partial class Tagger
{
    private Pos OpenClass(int i)
    {
        ref Lexeme lexeme = ref lexemes[i];
        WordTags tags = lexeme.Tags;
        bool noun = lexeme.CanBeNoun, verb = lexeme.CanBeVerb, adjective = (tags & WordTags.Adjective) != 0;
        if (!(verb | adjective | (tags & WordTags.Adverb) != 0))
            return WordRule.NounForm(tags);
        // "on his way back from Oakton", "would be back on the streets": whoever backs, backs somebody.
        if ((tags & WordTags.Particle) != 0 && i + 1 < _end && lexemes[i + 1].Has(WordTags.Preposition) && document.Chars(_tokens[i]) is "back" or "Back")
            return i > _first && IsParticleOfVerb(i) ? Pos.Particle : Pos.Adverb;
        int before = Before(i);
        Pos prior = before < _first ? Pos.Mark : lexemes[before].Pos;
        // The number of a date ends a group of its own.
        if (prior == Pos.Number && before > _first && (lexemes[before - 1].Has(WordTags.Month) || before + 1 < _end && lexemes[before].Has(WordTags.Month)))
            prior = Pos.Proper;
        // "their first high-level talks": a compound of an adjective or number and a noun modifies as a whole.
        if (prior == Pos.Noun && before - 2 >= _first && _tokens[before - 1].Shape == TokenShape.Hyphen && lexemes[before - 2].Pos is Pos.Adjective or Pos.Number)
            prior = Pos.Adjective;

        // Capitals inside a sentence name something: the verb reading is out.
        if (_tokens[i].Shape != TokenShape.Lower && i > _first && !_titleCase && _tokens[i - 1].IsWord && noun)
            return WordRule.NounForm(tags);

        switch (prior)
        {
            case Pos.To or Pos.Modal when (tags & WordTags.VerbBase) != 0:
            case Pos.Auxiliary when (tags & WordTags.VerbBase) != 0 && lexemes[before].Function == FunctionWord.Do:
                return Pos.VerbBase;
            // "can only stop when", "will likely sell", "had only begun": between an auxiliary and its verb stands no adjective.
            case Pos.Modal or Pos.Auxiliary when adjective && !verb && (tags & WordTags.Adverb) != 0 && i + 1 < _end && lexemes[i + 1].Has(prior == Pos.Modal ? WordTags.VerbBase : WordTags.VerbParticiple):
                return Pos.Adverb;
            case Pos.Auxiliary when lexemes[before].Function == FunctionWord.Have || _tokens[before].Shape == TokenShape.Possessive:
                if ((tags & WordTags.VerbParticiple) != 0)
                    return Pos.VerbParticiple;
                break;
            case Pos.Auxiliary when lexemes[before].Function == FunctionWord.Be:
                if ((tags & WordTags.VerbIng) != 0)
                    return Pos.VerbIng;
                // "is alarmed by the raid", "is opposed to the plan": how somebody feels.
                if ((tags & WordTags.VerbParticiple) != 0 && (EnglishVerbs.Feels(document.Chars(_tokens[i])) || adjective && i + 1 < _end && lexemes[i + 1].Function == FunctionWord.To && EnglishVerbs.GovernsTo(document.Chars(_tokens[i]))))
                    return Pos.Adjective;
                if ((tags & WordTags.VerbParticiple) != 0 && !(adjective && !PassiveFits(i)))
                    return Pos.VerbParticiple;
                break;
            case Pos.Determiner or Pos.Possessive or Pos.Adjective or Pos.Number or Pos.NationalAdjective:
                if (AfterModifier(i, prior) is { } modifier)
                    return modifier;
                break;
            // "said shelling by Nairobi had killed two": what has its doer behind it is a noun.
            case Pos.VerbPast or Pos.VerbS or Pos.That when (tags & WordTags.VerbIng) != 0 && i + 1 < _end && lexemes[i + 1].Function == FunctionWord.By && verbs.TakesClause(before):
                return Pos.Noun;
            // "held for questioning by guards".
            case Pos.Preposition when (tags & WordTags.VerbIng) != 0 && i + 1 < _end && lexemes[i + 1].Function == FunctionWord.By:
                return Pos.Noun;
            // "talks with visiting Kenyan reeve Noor", but "after visiting Kenya".
            case Pos.Preposition when (tags & WordTags.VerbIng) != 0 && EnglishVerbs.DescribesPersons(document.Chars(_tokens[i])) && lexemes[before].Function is FunctionWord.With or FunctionWord.To or FunctionWord.On or FunctionWord.From or FunctionWord.Between && TellsWho(i + 1):
                return Pos.Adjective;
            // "into training camps".
            case Pos.Preposition when noun && (tags & WordTags.VerbIng) != 0 && lexemes[i].IsEnglish && NominalFollows(i) && document.Chars(_tokens[before]) is "into" or "near" or "inside" or "outside":
                return Pos.Noun;
            case Pos.Preposition:
                return (tags & WordTags.VerbIng) != 0 && !(noun && (OfFollows(i) || lexemes[i].IsEnglish && !verbs.IsTrigger(i) && !NounGroupFollows(i) && !ComplementFollows(i))) ? Pos.VerbIng
                    : noun && !(adjective && NominalFollows(i)) ? WordRule.NounForm(tags)
                    : adjective && PredicateFollows(i) ? Pos.Noun
                    : adjective || (tags & (WordTags.VerbParticiple | WordTags.VerbPast)) != 0 ? Pos.Adjective
                    : noun || verb && (tags & WordTags.VerbPast) == 0 ? WordRule.NounForm(tags)
                    : verb ? VerbForm(tags, i)
                    : Pos.Adverb;
            case Pos.That when (tags & WordTags.VerbParticiple) != 0 && ModifiesSubject(i):
                return Pos.Adjective;
            // "whose arrest angered Nairobi", "whose jailed reeve has fled".
            case Pos.Wh when lexemes[before].Function == FunctionWord.Whose && (noun || NominalFollows(i)):
                return noun && !(adjective && NominalFollows(i)) ? WordRule.NounForm(tags) : Pos.Adjective;
            case Pos.That or Pos.Wh when noun && (tags & (WordTags.VerbS | WordTags.VerbPast | WordTags.VerbBase)) != 0 && OpensPredicate(i, before):
                return VerbForm(tags, i);
            // "where crowds of farmers had camped".
            case Pos.Wh when noun && (OfFollows(i) || StandsBeforeVerb(i, Pos.PluralNoun)) && lexemes[before].Function is FunctionWord.Where or FunctionWord.When or FunctionWord.Why or FunctionWord.How:
                return WordRule.NounForm(tags);
            case Pos.Pronoun or Pos.Wh when verb:
            case Pos.That when verb && (tags & (WordTags.VerbS | WordTags.VerbPast)) != 0 && !noun:
                if ((tags & (WordTags.VerbS | WordTags.VerbPast | WordTags.VerbBase)) != 0 && !(prior == Pos.Pronoun && IsObjectPronoun(before)))
                    return VerbForm(tags, i);
                break;
        }

        return verb ? NounOrVerb(i, prior) : adjective && (!noun || NominalFollows(i) || prior is Pos.Noun or Pos.PluralNoun && IsOnlyAdjective(i)) ? Pos.Adjective : noun ? WordRule.NounForm(tags) : adjective ? Pos.Adjective : Pos.Adverb;
    }

    /// <summary>The token that a word is read by: the last before it but adverbs, opening quotation marks, what an editor put in, and asides.</summary>
    private int Before(int i)
    {
        int before = i - 1;
        while (before >= _first)
        {
            TokenShape shape = _tokens[before].Shape;
            if (lexemes[before].Pos is Pos.Adverb or Pos.Negation || shape == TokenShape.OpenQuote || ClosesScareQuote(before) || document.IsEditorial(before))
                before--;
            else if (shape is TokenShape.CloseBracket or TokenShape.Comma && Aside.Start(document, _first, before) is var aside && aside > _first)
                before = aside - 1;
            else
                break;
        }

        return before;
    }

    /// <summary>"reeve", "Kenyan reeve", "Kenyan defence minister": what somebody is, with a national adjective or without.</summary>
    private bool TellsWho(int i)
    {
        if (i >= _end)
            return false;
        int person = lexemes[i] is { NameOffset: 0, Actor: >= 0, ActorKind: NameKind.Adjective } national ? i + national.NameLength : i;
        return person < _end && (lexemes.IsRole(person) || person > i && lexemes[person].Has(WordTags.PersonNoun));
    }

    /// <summary>"the head of peacekeeping said": what stands between a preposition and a verb that is no noun names something.</summary>
    private bool PredicateFollows(int i) =>
        i + 1 < _end && !lexemes[i + 1].CanBeNoun && !lexemes[i + 1].Has(WordTags.Adjective) && (lexemes[i + 1].Has(WordTags.Modal) || lexemes[i + 1].Has(WordTags.VerbPast | WordTags.VerbS));

    /// <summary>"held the guild responsible": English knows the word as an adjective alone, whatever list of the schema names it.</summary>
    private bool IsOnlyAdjective(int i) =>
        lexemes[i].English == EnglishReading.Adjective;

    /// <summary>'a "virtual" meeting': the end of a quotation of one or two words.</summary>
    private bool ClosesScareQuote(int i) =>
        _tokens[i].Shape == TokenShape.CloseQuote && i - 2 >= _first && (_tokens[i - 2].Shape == TokenShape.OpenQuote || i - 3 >= _first && _tokens[i - 3].Shape == TokenShape.OpenQuote);

    /// <summary>"that jailed activists be released": a participle before a noun that has a verb of its own.</summary>
    private bool ModifiesSubject(int i)
    {
        int noun = i + 1;
        while (noun + 1 < _end && (lexemes[noun].Has(WordTags.Adjective) || lexemes[noun].CanBeNoun || lexemes[noun].NameOffset >= 0)
            && (lexemes[noun + 1].Has(WordTags.PluralNoun) || lexemes.NameAt(noun + 1).RolePlural))
            noun++;
        return noun + 1 < _end && (lexemes[noun].Has(WordTags.PluralNoun) || lexemes.NameAt(noun).RolePlural) && (lexemes[noun + 1].Has(WordTags.Modal | WordTags.Auxiliary) || lexemes[noun + 1].Has(WordTags.VerbPast) && !lexemes[noun + 1].Has(WordTags.VerbParticiple));
    }

    /// <summary>"The cart that hit the mill", "cuts that target Nairobi": right behind a relative "that", a form that agrees with the noun before, with an object of its own behind it.</summary>
    private bool OpensPredicate(int i, int that)
    {
        if (that <= _first || i + 1 >= _end || !lexemes[that - 1].IsNominal)
            return false;
        ref Lexeme next = ref lexemes[i + 1];
        bool objectFollows = next.Has(WordTags.Determiner) || next.NameOffset == 0 && next.Actor >= 0 || _tokens[i + 1].Shape == TokenShape.Digits
            || next.Has(WordTags.Pronoun | WordTags.Preposition) && !next.CanBeNoun && lexemes[i].Has(WordTags.PrefersVerb | WordTags.VerbPast);
        bool agrees = lexemes[i].Has(WordTags.VerbPast) || lexemes[that - 1].Pos == Pos.PluralNoun ? lexemes[i].Has(WordTags.VerbPast | WordTags.VerbBase) : lexemes[i].Has(WordTags.VerbS);
        // "groups that run soup kitchens": a plural, a bare form and a noun, and no other verb that they could be the subject of.
        bool runs = !objectFollows && lexemes[that - 1].Pos == Pos.PluralNoun && lexemes[i].Has(WordTags.VerbBase) && next.CanBeNoun && next.NameOffset < 0 && !FiniteClauseFollows(that);
        return (objectFollows || runs) && agrees;
    }

    private bool IsObjectPronoun(int i) =>
        document.Chars(_tokens[i]) is "him" or "them" or "us" or "me" or "themselves" or "itself" or "himself" or "herself"
            || lexemes[i].Function == FunctionWord.It && i > _first && lexemes[i - 1].IsVerb && !NounGroupFollows(i + 1) && !ComplementFollows(i + 1);

    /// <summary>A participle with an adjective reading is a passive when a by-phrase, an infinitive or one of a few prepositions follows.</summary>
    private bool PassiveFits(int i) =>
        i + 1 < _end && (lexemes[i + 1].Function is FunctionWord.By or FunctionWord.To or FunctionWord.From or FunctionWord.In or FunctionWord.On or FunctionWord.At or FunctionWord.After
            || document.Chars(_tokens[i + 1]) is "free"
            || i + 2 < _end && lexemes[i + 1].Has(WordTags.Particle) && lexemes[i + 2].Function == FunctionWord.By);

    private Pos? AfterModifier(int i, Pos prior)
    {
        WordTags tags = lexemes[i].Tags;
        bool noun = lexemes[i].CanBeNoun;
        // "An Elmish shot a guard": who is called after his country alone is the subject.
        if (prior == Pos.NationalAdjective && noun && (tags & WordTags.VerbPast) != 0 && ObjectOpens(i + 1) && FinitePossible(i))
            return Pos.VerbPast;
        // "a very large loan", "Kenya's then minister".
        if (!noun && (tags & (WordTags.Adverb | WordTags.Adjective | Lexeme.AnyVerb)) == WordTags.Adverb)
            return NominalOnly(i + 1) || i + 1 < _end && lexemes[i + 1].NameOffset >= 0 ? Pos.Adjective : Pos.Adverb;
        if ((tags & (WordTags.VerbParticiple | WordTags.VerbPast)) != 0 && !noun && NominalFollows(i) && !lexemes[i + 1].Has(WordTags.Weekday))
            return (prior is Pos.NationalAdjective && !NominalOnly(i + 1) || prior is Pos.Number && CountsWhoActs(i)) && FinitePossible(i) ? null : Pos.Adjective;
        if ((tags & WordTags.Adjective) != 0 && (NominalFollows(i) || !noun && (tags & Lexeme.AnyVerb) == 0))
            return Pos.Adjective;
        if ((tags & WordTags.VerbIng) != 0 && NominalFollows(i) && !noun)
            return Pos.Adjective;
        // After a modifier, a word that can be a noun is one.
        if (noun)
            return WordRule.NounForm(tags);
        if ((tags & WordTags.VerbIng) != 0)
            return Pos.Noun;
        return prior is Pos.Determiner or Pos.Possessive && (tags & (WordTags.VerbS | WordTags.VerbPast)) == 0 ? (tags & WordTags.Adjective) != 0 ? Pos.Adjective : Pos.Noun : null;
    }

    /// <summary>"The two praised Kenya", but "the two wounded Kenyan millers", "two seized Kenya-bound carts": a definite number, with a name behind the form that ends there.</summary>
    private bool CountsWhoActs(int i) =>
        i - 2 >= _first && lexemes[i - 2].Function == FunctionWord.The && OpensName(i + 1) && i + lexemes[i + 1].NameLength is var last && !NominalFollows(last) && !(last + 1 < _end && _tokens[last + 1].Shape == TokenShape.Hyphen);

    /// <summary>"Newly elected reeves met": behind an adverb that opens the sentence, with a verb still to come.</summary>
    private bool IsQualified(int i, Pos prior) => prior == Pos.Mark && i == _first + 1 && lexemes[_first].Pos == Pos.Adverb && FiniteClauseFollows(i);

    private Pos NounOrVerb(int i, Pos prior)
    {
        ref Lexeme lexeme = ref lexemes[i];
        WordTags tags = lexeme.Tags;
        bool noun = lexeme.CanBeNoun, adjective = (tags & WordTags.Adjective) != 0;
        if (noun && prior is Pos.Proper or Pos.Number && IsDated(i))
            return WordRule.NounForm(tags);
        bool afterNominal = prior is Pos.Noun or Pos.PluralNoun or Pos.Proper or Pos.Pronoun or Pos.NationalAdjective or Pos.Number;
        if ((tags & (WordTags.VerbPast | WordTags.VerbParticiple)) != 0 && !noun)
        {
            // "Kenyan and allied jets", "troops and allied farmers".
            if (prior == Pos.Conjunction && i - 2 >= _first && (lexemes[i - 2].Pos == Pos.NationalAdjective || lexemes[i - 2].Pos == Pos.PluralNoun && EnglishVerbs.IsRatherAdjective(document.Chars(_tokens[i]))) && NominalOnlyOrPlural(i + 1))
                return Pos.Adjective;
            // "Imprisoned millers led by Noor began a fast": what opens a sentence of one clause modifies.
            if ((i == _first || lexemes[i - 1].Has(WordTags.TimeNoun)) && (tags & WordTags.VerbParticiple) != 0 && NominalFollows(i) && !_headline && FiniteClauseFollows(i))
                return Pos.Adjective;
            // Before a noun and not after a subject, a participle modifies ("Detained activists said").
            if (!afterNominal && prior is not (Pos.Conjunction or Pos.Wh or Pos.That or Pos.Auxiliary) && NominalFollows(i) && !(prior == Pos.Mark && i > _first && OpensName(i + 1))
                && (adjective || IsQualified(i, prior) || prior is Pos.VerbBase or Pos.VerbS or Pos.VerbPast or Pos.VerbParticiple or Pos.VerbIng))
                return Pos.Adjective;
            if (adjective && prior is Pos.Auxiliary or Pos.VerbS or Pos.VerbPast or Pos.VerbBase)
                return Pos.Adjective;
            if (adjective && afterNominal && NominalOnly(i + 1) && !FinitePossible(i))
                return Pos.Adjective;
            return VerbForm(tags, i);
        }

        if ((tags & WordTags.VerbIng) != 0 && prior == Pos.Noun && IsBareModifier(i - 1) && (NominalOnly(i + 1) || ModifiesPlural(i)))
            return Pos.Adjective;
        if ((tags & WordTags.VerbIng) != 0 && lexeme.NounLemma >= 0 && i + 1 < _end && NominalOnly(i + 1) && verbs.HeadsCompound(i + 1) && OpensCompound(i))
            return Pos.Noun;
        // "a data sharing pact": a thing that is counted has no determiner only behind its modifiers.
        if ((tags & WordTags.VerbIng) != 0 && prior is Pos.Noun or Pos.PluralNoun && NominalFollows(i) && lexemes[i + 1] is { CanBeVerb: false, Actor: < 0 } thing && thing.Has(WordTags.Noun) && !thing.Has(WordTags.PluralNoun) && EnglishVerbs.Compounds(document.Chars(_tokens[i])))
            return Pos.Noun;
        // "won backing from Kenya", "voiced understanding for it".
        if ((tags & WordTags.VerbIng) != 0 && noun && prior is Pos.VerbPast or Pos.VerbBase or Pos.VerbS or Pos.VerbParticiple && i + 1 < _end && lexemes[i + 1].Has(WordTags.Preposition) && EnglishVerbs.Gets(document.Chars(_tokens[Before(i)])))
            return Pos.Noun;
        // "Schooling for the children is paid by the guild": no comma before the verb whose subject it is.
        if ((tags & WordTags.VerbIng) != 0 && i == _first && i + 1 < _end && lexemes[i + 1].Function is FunctionWord.For or FunctionWord.By or FunctionWord.Between && FiniteClauseFollows(i + 1))
            return Pos.Noun;
        if ((tags & WordTags.VerbIng) != 0)
            return noun && (OfFollows(i) || i + 1 < _end && lexemes[i + 1].Function == FunctionWord.Between || FiniteNext(i) && prior is Pos.That or Pos.Mark or Pos.Conjunction or Pos.Subordinator || afterNominal && (!NounGroupFollows(i) || RelativeFollows(i) || DayFollows(i)) || i == _end - 1) ? Pos.Noun
                : adjective && NominalFollows(i) && prior != Pos.Mark && !afterNominal && !(i > _first && lexemes[i - 1].IsVerb && OpensName(i + 1)) ? Pos.Adjective
                : Pos.VerbIng;
        if (prior == Pos.Conjunction && ParallelVerb(i) is { } same)
            return same;
        if (afterNominal && (tags & WordTags.VerbBase) != 0 && IsParticleOfVerb(i))
            return Pos.Particle;
        // "a minister close to the reeve": no bare verb has a singular subject. "ministers close to the reeve were": the verb is still to come.
        if (!noun && adjective && prior is Pos.Noun or Pos.PluralNoun && (tags & (WordTags.VerbS | WordTags.VerbPast)) == 0 && i + 1 < _end && lexemes[i + 1].Function == FunctionWord.To && (prior == Pos.Noun && !Coordinated(i) && !PluralBeforePhrase(i) && !Subjunctive(i) || !FinitePossible(i)))
            return Pos.Adjective;
        if (!noun)
            return adjective
                && (NominalFollows(i) && !afterNominal || prior == Pos.Auxiliary || (tags & (WordTags.VerbS | WordTags.VerbPast)) == 0 && !afterNominal && prior is not (Pos.To or Pos.Modal))
                ? Pos.Adjective
                : VerbForm(tags, i);
        if (adjective && NominalFollows(i) && !afterNominal)
            return Pos.Adjective;
        // "government sources said".
        if (noun && afterNominal && i + 1 < _end && _tokens[i + 1].Shape == TokenShape.Lower && lexemes[i + 1].Has(WordTags.VerbPast) && !lexemes[i + 1].CanBeNoun && EnglishVerbs.Says(document.Chars(_tokens[i + 1])))
            return WordRule.NounForm(tags);
        if (afterNominal && StandsBeforeVerb(i, prior))
            return WordRule.NounForm(tags);
        if (afterNominal && IsBetweenCommas(i) && (tags & (WordTags.VerbS | WordTags.VerbPast)) != 0 && verbs.TakesClause(i))
            return VerbForm(tags, i);
        if (afterNominal)
        {
            // "told reporters in Nairobi after a telephone call with the reeve": behind a noun with a determiner and before no object it is the noun's head.
            if (prior == Pos.Noun && (tags & WordTags.VerbBase) != 0 && (tags & WordTags.VerbPast) == 0 && i - 2 >= _first && lexemes[i - 2].Pos is Pos.Determiner or Pos.Possessive && lexemes[i - 1].Pos == Pos.Noun && !NounGroupFollows(i) && !Coordinated(i))
                return WordRule.NounForm(tags);
            // "the deadline set by Kenya", but "a budget cut by Kenya".
            if ((tags & WordTags.VerbParticiple) != 0 && (prior == Pos.PluralNoun || prior == Pos.Noun && i - 2 >= _first && lexemes[i - 2].Function == FunctionWord.The) && i + 2 < _end && lexemes[i + 1].Function == FunctionWord.By && NounGroupFollows(i + 1))
                return Pos.VerbParticiple;
            bool plural = prior is Pos.PluralNoun or Pos.Pronoun || prior is Pos.NationalAdjective or Pos.Proper && _titleCase || Coordinated(i) || PluralBeforePhrase(i);
            bool agrees = (tags & WordTags.VerbPast) != 0 || (tags & WordTags.VerbS) != 0 && prior is not Pos.PluralNoun && !Coordinated(i) || (tags & WordTags.VerbBase) != 0 && plural;
            // "which reeves privately dispute": an adverb of manner stands before no noun.
            if (agrees && lexemes[i - 1].Pos == Pos.Adverb && document.Chars(_tokens[i - 1]).EndsWith("ly") && _tokens[i].Shape == TokenShape.Lower && !NominalFollows(i))
                return VerbForm(tags, i);
            if (!agrees && (tags & WordTags.VerbBase) != 0 && IsBareInfinitive(i))
                return Pos.VerbBase;
            if (!agrees && (tags & WordTags.VerbBase) != 0 && Subjunctive(i))
                return FinitePossible(i) && (NounGroupFollows(i) || ParticleFollows(i)) ? Pos.VerbBase : WordRule.NounForm(tags);
            // "after weekend talks": behind a preposition a bare time only modifies.
            if (i - 2 >= _first && lexemes[i - 1].Has(WordTags.TimeNoun) && lexemes[i - 2].Pos == Pos.Preposition && !NounGroupFollows(i))
                return WordRule.NounForm(tags);
            // "a police station": behind a singular determiner a plural only modifies.
            if (prior == Pos.PluralNoun && i - 2 >= _first && lexemes[i - 2].Function == FunctionWord.A)
                return WordRule.NounForm(tags);
            if ((tags & WordTags.PrefersVerb) == 0 && !_headline && BareSingularFollows(i))
                return WordRule.NounForm(tags);
            return agrees && FinitePossible(i) && (NounGroupFollows(i) || ComplementFollows(i) || AnotherFollows(i) || (tags & WordTags.PrefersVerb) != 0 && !NominalOnly(i + 1)) ? VerbForm(tags, i) : WordRule.NounForm(tags);
        }

        if (prior == Pos.Mark && i > _first && _tokens[i - 1].Shape is TokenShape.CloseQuote or TokenShape.Comma
            && (tags & (WordTags.VerbS | WordTags.VerbPast)) != 0 && ((tags & WordTags.PrefersVerb) != 0 || _headline && verbs.IsTrigger(i) && _tokens[i].Shape == TokenShape.Lower && (NominalOnly(i + 1) || (tags & WordTags.VerbS) != 0 && i + 1 < _end && lexemes[i + 1].Function == FunctionWord.To && (verbs.TakesClause(i) || lexeme.Is(VerbClass.SubjectControl)))))
            return VerbForm(tags, i);
        return WordRule.NounForm(tags);
    }

    /// <summary>"the 7 October raids on Elmford": behind a date with a determiner.</summary>
    private bool IsDated(int i)
    {
        int k = i - 1;
        bool month = false;
        for (; k > _first && (lexemes[k].Has(WordTags.Month) || _tokens[k].Shape == TokenShape.Digits); k--)
            month |= lexemes[k].Has(WordTags.Month);
        return month && lexemes[k].Pos is Pos.Determiner or Pos.Possessive;
    }

    /// <summary>The name of an actor itself, not of what is its own.</summary>
    private bool OpensName(int i) => i < _end && lexemes[i] is { NameOffset: 0, Actor: >= 0, ActorKind: not (NameKind.Adjective or NameKind.People) };

    /// <summary>"fired warning shots", "warning shots were fired": a noun of the schema before the head of one of its compounds is an argument, right behind a verb or before a passive.</summary>
    private bool OpensCompound(int i) => i > _first && lexemes[i - 1].IsVerb || i + 3 < _end && lexemes[i + 2].Function == FunctionWord.Be && lexemes[i + 3].Has(WordTags.VerbParticiple);
}
