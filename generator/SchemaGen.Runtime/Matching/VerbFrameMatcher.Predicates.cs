using SchemaGen.Grammar;
using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Matching;

/// <content>Words of a frame that are no arguments: predicates behind the object, adjectives behind a preposition, infinitives.</content>
internal sealed partial class VerbFrameMatcher
{
    /// <summary>How many tokens behind the verb or its object a predicate is looked for, and behind the verb an adjective with a preposition.</summary>
    internal const int PredicateReach = 7, AdjectiveReach = 15;

    /// <summary>"called the expulsion of its staff unjustified", "was critical of the offer": an adjective behind the object, the subject of a passive, or a verb without object, that is one of the words.</summary>
    private bool HasPredicateOf(Clause clause, int heads)
    {
        int first = (clause.IsPassive || clause.Object is not { } o || o.Last < clause.Verb.First ? clause.Verb.Last : o.Last) + 1;
        bool copula = clause.Object is null && !clause.IsPassive;
        for (int k = first; k < context.Document.TokenCount && k < first + PredicateReach; k++)
        {
            if (_lexemes[k].IsVerb || copula && _lexemes[k].Pos is not (Pos.Adjective or Pos.Adverb) || _lexemes[k].Pos is Pos.That or Pos.Subordinator or Pos.Wh || _tokens[k].Shape is TokenShape.Stop or TokenShape.Comma)
                return false;
            if (_lexemes[k].Pos == Pos.Adjective && Contains(heads, k))
                return true;
        }

        return false;
    }

    /// <summary>"called the offer absurd", "called the offer of flour "absurd"": an adjective, or words in quotation marks, right behind the object and its phrases.</summary>
    private bool HasPredicate(Clause clause)
    {
        if (clause.IsPassive || clause.Object is not { } group || group.In != clause || group.Last + 1 >= context.Document.TokenCount)
            return false;
        Token next = _tokens[group.Last + 1];
        int last = group.Last;
        foreach (PrepositionalPhrase phrase in group.PhraseSpan)
            last = phrase.Token == last + 1 && phrase.Group is { } inner ? inner.Last : last;
        bool quoted = last > group.Last && last + 2 < context.Document.TokenCount && _tokens[last + 1].Shape == TokenShape.OpenQuote;
        return quoted || next.Shape == TokenShape.OpenQuote
            || _lexemes[group.Last + 1].Pos == Pos.Adjective && next.Shape == TokenShape.Lower && !_lexemes[group.Last + 1].Has(WordTags.Adverb | WordTags.VerbParticiple);
    }

    /// <summary>"rejected the offer as baseless": behind the verb, before the next one, one of the prepositions with an adjective that is one of the words.</summary>
    private bool HasAdjectiveOf(Clause clause, in Slot slot)
    {
        bool opened = false;
        for (int k = clause.Verb.Last + 1; k < context.Document.TokenCount && k <= clause.Verb.Last + AdjectiveReach; k++)
        {
            if (_lexemes[k].IsVerb || _tokens[k].Shape is TokenShape.Stop or TokenShape.Semicolon)
                return false;
            if (opened && _lexemes[k].Pos == Pos.Adjective && Contains(slot.Heads, k))
                return true;
            opened = _frames.Contains(slot.Words, _lexemes[k].OwnLemma) || opened && (_lexemes[k].Pos is Pos.Adverb or Pos.Adjective or Pos.Conjunction || _tokens[k].Shape == TokenShape.OpenQuote);
        }

        return false;
    }

    /// <summary>"to leave" of a frame is an infinitive of one of the words as well.</summary>
    private bool HasInfinitiveOf(Clause clause, in Slot slot)
    {
        foreach (Clause complement in clause.ComplementSpan)
        {
            if (complement.Verb.Form == VerbGroupForm.Infinitive && _frames.Contains(slot.Words, _lexemes[complement.Verb.First].OwnLemma) && Contains(slot.Heads, complement.Verb.Head))
                return true;
        }

        return false;
    }
}
