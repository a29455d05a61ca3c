using SchemaGen.Grammar;
using SchemaGen.Matching;

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
}
