using SchemaGen.Tables;

namespace SchemaGen.Grammar;

/// <content>What several verbs have in common: an auxiliary, an object, a clause that completes one of them.</content>
internal sealed partial class ClauseReader
{
    /// <summary>"to meet Nairobi's envoy and sign a treaty", "will meet and sign": a bare verb after "and" is what the verb before it is.</summary>
    private static void ShareAuxiliary(VerbGroup verb, VerbGroup model)
    {
        if (model.Form == VerbGroupForm.Infinitive)
        {
            verb.Form = VerbGroupForm.Infinitive;
        }
        else if (model.Modal != FunctionWord.None)
        {
            verb.Modal = model.Modal;
            verb.ModalToken = model.ModalToken;
            verb.Negated |= model.Negated;
        }
    }

    /// <summary>Gives a clause its object, and the clause before it too where both verbs stand side by side: "condemned and rejected the raid".</summary>
    private void TakeObject(Clause clause, NounGroup group)
    {
        clause.Object = group;
        if (_sentence.Clauses.Count < 2 || _sentence.Clauses[^1] != clause || _sentence.Clauses[^2] is not { Object: null, IsPassive: false, Complements.Count: 0, Quotations.Count: 0, Phrases.Count: 0 } twin
            || twin.Verb.Form != clause.Verb.Form || twin.Subject != clause.Subject || !verbs.TakesObject(twin.Verb) || !AreJoined(twin.Verb.Last, clause.Verb.First))
            return;
        twin.Object = group;
    }

    /// <summary>Gives a clause a phrase, and the doer in it to the clause before as well: "were shot and killed by guards".</summary>
    private void TakePhrase(Clause clause, in PrepositionalPhrase phrase)
    {
        clause.Add(phrase, lexemes);
        if (lexemes[phrase.Token].Function != FunctionWord.By || !clause.IsPassive || _sentence.Clauses.Count < 2 || _sentence.Clauses[^1] != clause)
            return;
        if (_sentence.Clauses[^2] is { IsPassive: true, Object: null, Complements.Count: 0, Phrases.Count: 0 } twin && twin.Subject == clause.Subject && AreJoined(twin.Verb.Last, clause.Verb.First))
            twin.Add(phrase, lexemes);
    }

    /// <summary>True where nothing but "and" or "or" and adverbs stands between two tokens.</summary>
    private bool AreJoined(int left, int right)
    {
        bool joined = false;
        for (int k = left + 1; k < right; k++)
        {
            if (lexemes[k].Pos is not (Pos.Conjunction or Pos.Adverb))
                return false;
            joined |= lexemes[k].Function is FunctionWord.And or FunctionWord.Or;
        }

        return joined;
    }

    /// <summary>The clause around that a "that"-clause may complete and nothing completes yet; null for none.</summary>
    private Clause? Waiting(Clause clause)
    {
        Clause? around = clause.Parent;
        for (int steps = 0; around is not null && steps < 4; around = around.Parent, steps++)
        {
            if (around is { Object: null, IsPassive: false, Complements.Count: 0, Quotations.Count: 0 } && around.Quote == _quote && TakesClause(around))
                return around;
        }

        return null;
    }

    /// <summary>Hangs a clause where its sibling hangs, with the subject of that.</summary>
    private static void CopyLink(Clause clause, Clause sibling)
    {
        Join(clause, sibling);
        clause.Subject = sibling.Subject;
    }
}
