using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Grammar;

/// <content>Whether a word that may be a verb is one, and in which form.</content>
internal sealed partial class Tagger
{
    /// <summary>A noun that may be a verb too, before a past form that is none: two finite verbs do not stand side by side.</summary>
    private bool StandsBeforeVerb(int i, Pos prior)
    {
        WordTags tags = lexemes[i].Tags;
        if (i + 1 >= _end || (tags & WordTags.VerbPast) != 0 || _tokens[i + 1].Shape != TokenShape.Lower || !lexemes[i + 1].Has(WordTags.VerbPast) || lexemes[i + 1].CanBeNoun)
            return false;
        // "Letter bombs mailed by the miller".
        if ((tags & WordTags.VerbS) != 0)
            return i + 2 < _end && (lexemes[i + 2].Function == FunctionWord.By || lexemes[i - 1].Pos == Pos.Wh && !lexemes[i + 1].Has(WordTags.Adjective));
        // "Workers at the Oakton plant downed tools": the verb of the plural before the phrase. "its human rights record led to".
        return prior is Pos.Proper or Pos.Noun && PluralBeforePhrase(i) || prior == Pos.PluralNoun && !lexemes[i + 1].Has(WordTags.Adjective) && i + 2 < _end && lexemes[i + 2].Has(WordTags.Preposition | WordTags.Determiner);
    }

    /// <summary>"The carts, Kenya claims, were empty": behind a comma and a name, with a comma behind.</summary>
    private bool IsBetweenCommas(int i)
    {
        if (i + 1 >= _end || _tokens[i + 1].Shape != TokenShape.Comma || lexemes[i - 1].Pos is not (Pos.Proper or Pos.Pronoun))
            return false;
        int k = i - 1;
        while (k > _first && (lexemes[k].Pos is Pos.Proper or Pos.Pronoun or Pos.NationalAdjective || lexemes.NameAt(k).RoleWord >= 0))
            k--;
        return _tokens[k].Shape == TokenShape.Comma && k > _first;
    }

    /// <summary>"that fighting had eased", "shelling continued": a finite verb right behind what must then be its subject.</summary>
    private bool FiniteNext(int i) =>
        i + 1 < _end && (lexemes[i + 1].Has(WordTags.Modal) && !lexemes[i + 1].CanBeNoun || lexemes[i + 1].Has(WordTags.Auxiliary) && lexemes[i + 1].Has(WordTags.VerbS | WordTags.VerbPast) || lexemes[i + 1].Has(WordTags.VerbPast) && !lexemes[i + 1].CanBeNoun && EnglishVerbs.Occurs(document.Chars(_tokens[i + 1])));

    /// <summary>"shot and killed": another past form behind "and".</summary>
    private bool AnotherFollows(int i) =>
        i + 2 < _end && lexemes[i].Has(WordTags.VerbPast) && lexemes[i + 1].Function == FunctionWord.And && lexemes[i + 2].Has(WordTags.VerbPast) && !lexemes[i + 2].CanBeNoun;

    /// <summary>"demanded that Kenya pay", "demanded in a letter on Monday that Kenya pay", "should Kenya pay": a base form after "that" and a singular subject, or in an inverted condition.</summary>
    private bool Subjunctive(int i)
    {
        for (int k = i - 1; k >= _first; k--)
        {
            if (lexemes[k].Pos == Pos.That)
                return TakesThat(k);
            if (lexemes[k] is { Pos: Pos.Subordinator, Function: FunctionWord.Should })
                return true;
            if (!lexemes[k].IsNominal && lexemes[k].Pos is not (Pos.Determiner or Pos.Adjective or Pos.NationalAdjective or Pos.Possessive or Pos.Conjunction))
                return false;
        }

        return false;
    }

    /// <summary>The verb that "that" completes stands right before it, or with nothing but phrases and adverbs between.</summary>
    private bool TakesThat(int that)
    {
        int k = that - 1;
        bool phrase = true;
        while (k > _first && !lexemes[k].IsVerb)
        {
            // What no preposition stands before is the verb's object, which "that" may modify.
            if (lexemes[k].Pos is Pos.Preposition or Pos.Adverb || lexemes[k].Has(WordTags.TimeNoun | WordTags.Weekday))
                phrase = true;
            else if (lexemes[k].IsNominal || lexemes[k].Pos is Pos.Determiner or Pos.Adjective or Pos.NationalAdjective or Pos.Number or Pos.Possessive)
                phrase = false;
            else
                return false;
            k--;
        }

        return phrase && k >= _first && lexemes[k].IsVerb && (k == that - 1 || verbs.TakesClause(k));
    }

    /// <summary>"helped Elmford arm the guild": behind a name that is the object of a verb which takes an infinitive without "to".</summary>
    private bool IsBareInfinitive(int i)
    {
        if (lexemes[i - 1].Pos is not (Pos.Proper or Pos.PluralNoun or Pos.Pronoun) || !NounGroupFollows(i))
            return false;
        int k = i - 1;
        while (k > _first && (lexemes[k].IsNominal || lexemes[k].Pos is Pos.Pronoun or Pos.Determiner or Pos.Adjective or Pos.NationalAdjective))
            k--;
        return lexemes[k].IsVerb && lexemes[k].Is(VerbClass.BareInfinitive) && !lexemes[k].Has(WordTags.LightVerb);
    }

    /// <summary>After "and": the form of the last verb before it, where this word has it too and what follows can be an object.</summary>
    private Pos? ParallelVerb(int i)
    {
        if (!NounGroupFollows(i) && !ComplementFollows(i))
            return null;
        // "launched air and ground raids": two bare nouns before the one that they modify.
        if (lexemes[i] is { CanBeNoun: true } word && !word.Has(WordTags.PrefersVerb) && IsBareModifier(i - 2) && lexemes[i + 1].Has(WordTags.PluralNoun) && lexemes[i + 1].NameOffset < 0)
            return null;
        for (int k = i - 2; k >= _first; k--)
        {
            if (!lexemes[k].IsVerb)
                continue;
            // "is backed by Nairobi and leads the guild": the auxiliary has the tense.
            if (lexemes[k].Pos is Pos.VerbParticiple or Pos.VerbIng && k > _first && lexemes[k - 1].Pos == Pos.Auxiliary)
                return lexemes[k - 1].Has(WordTags.VerbPast) ? lexemes[i].Has(WordTags.VerbPast) ? Pos.VerbPast : null : lexemes[k - 1].Has(WordTags.VerbS) && lexemes[i].Has(WordTags.VerbS) ? Pos.VerbS : null;
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

    /// <summary>"before talks meant to end the row": what a thing is meant to do is told by a participle.</summary>
    private bool IsMeantTo(int i) => document.Chars(_tokens[i]) is "meant" && i + 1 < _end && lexemes[i + 1].Function == FunctionWord.To && lexemes[i - 1].CanBeNoun && !lexemes[i - 1].Has(WordTags.PersonNoun) && lexemes[i - 1].NameOffset < 0;

    /// <summary>"Guild monitors in Elmford said": hardly ever a participle but in "said to".</summary>
    private bool IsSaid(int i) => document.Chars(_tokens[i]) is "said" && !(i + 1 < _end && lexemes[i + 1].Function is FunctionWord.To or FunctionWord.By);

    /// <summary>"the guards continued their march": right behind a passive participle stands no determiner, but for a time.</summary>
    private bool HasObject(int i) => i + 2 < _end && lexemes[i + 1].Has(WordTags.Determiner) && !lexemes[i + 1].Has(WordTags.Preposition) && !lexemes[i + 2].Has(WordTags.TimeNoun | WordTags.Weekday | WordTags.Adjective | WordTags.Number);
}
