using SchemaGen.Grammar;
using SchemaGen.Matching;
using SchemaGen.Tables;

namespace SchemaGen.Discourse;

/// <content>What of a sentence is the content of a claim.</content>
internal sealed partial class ClaimReader
{
    /// <summary>"dismissed as absurd the claim that ...": a clause right behind the noun tells what the claim is; no words where there is none.</summary>
    private TokenRange ThatOf(NounGroup group, Match match, out Clause? clause)
    {
        clause = null;
        if (group.Last + 1 >= context.Document.TokenCount || _lexemes[group.Last + 1].Pos != Pos.That || !EnglishNouns.TakesThat(context.WordAt(group.Head)))
            return TokenRange.None;
        foreach (Clause complement in match.Clause is { } around ? around.ComplementSpan : [])
        {
            if (complement.Verb.Form == VerbGroupForm.Finite && complement.First > group.Last)
                clause = complement;
        }

        return clause is null ? TokenRange.None : Extent.Of(clause, match.Sentence, _tokens, match.Clause);
    }

    /// <summary>"declined to blame Kenya", "said it would ask Kenya to pay", "asked the guild to blame Kenya": who refuses to say something, says that he will or is asked to, does not say it thereby.</summary>
    private bool IsUnsaid(Clause clause)
    {
        if (clause.Parent is not { Verb.Negated: false } around || clause.Verb.Negated)
            return false;
        // "asked the guild to condemn Kenya"; but "prompted the guild to condemn Kenya".
        if (clause.Link == ClauseLink.Infinitive && !_lexemes[around.Verb.Head].Has(WordTags.ImpliesComplement) && clause.Subject is { } asked && around.Subject is not null && asked != around.Subject && !around.IsPassive)
            return true;
        if (clause.Link is ClauseLink.Infinitive or ClauseLink.Ing)
            return _lexemes[around.Verb.Head].Has(WordTags.NegatesComplement);
        return clause.Link == ClauseLink.Complement && clause.Verb.Modal is FunctionWord.Will or FunctionWord.Would && clause.Doer(_lexemes)?.Resolution is { Parties: [{ } doer, ..] } && around.Doer(_lexemes)?.Resolution is { Parties: var tellers } && doer.SharesCode(tellers);
    }
}
