using System.Globalization;
using System.Text;

namespace SchemaGen.Explain;

/// <summary>Writes an explanation for a terminal.</summary>
internal static class ExplanationText
{
    /// <summary>So many near misses of a trigger are shown; a complete list is in the JSON.</summary>
    private const int MostMisses = 3;

    public static string Of(Explanation explanation)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{(explanation.Name is { } name ? name + ", " : "")}{(explanation.Document.Date is { } date ? $"date {date:yyyy-MM-dd}" : "no date")}, {explanation.Document.Sentences.Length} sentences\n");
        foreach (ExplainedSentence sentence in explanation.Sentences)
            Write(text, sentence);
        return text.ToString();
    }

    private static void Write(StringBuilder text, ExplainedSentence sentence)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n[{sentence.Index + 1}] {sentence.Kind}: {sentence.Text}\n ");
        foreach (ExplainedToken token in sentence.Tokens)
        {
            text.Append(' ').Append(token.Text.AsSpan()).Append('/').Append(token.Class);
            if (token.Actor is not null)
                text.Append('=').Append(token.Actor);
            if (token.Role is not null)
                text.Append('=').Append(token.Role);
        }

        text.Append('\n');
        foreach (ExplainedGroup group in sentence.Groups)
            Write(text, group);
        foreach (ExplainedClause clause in sentence.Clauses)
            Write(text, clause);
        foreach (ExplainedMatch match in sentence.Matches)
        {
            text.Append(match.Dropped is null ? "  fired " : "  dropped ").Append(match.Type);
            Trigger(text, match.Trigger, match.Rule);
            foreach (ExplainedFiller filler in match.Fillers)
                text.Append(' ').Append(filler.Role).Append(" <").Append(filler.Text.AsSpan()).Append('>');
            text.Append(match.Dropped is null ? "" : ": ").Append(match.Dropped).Append('\n');
        }

        foreach (IGrouping<Span, NearMiss> trigger in sentence.NearMisses.GroupBy(m => m.Trigger.Span))
            Write(text, [.. trigger]);
        foreach (ExplainedResult result in sentence.Results)
            ResultText.Write(text, result);
    }

    private static void Write(StringBuilder text, ExplainedGroup group)
    {
        text.Append("  group <").Append(group.Text.AsSpan()).Append('>');
        if (group.Preposition is not null)
            text.Append(" after ").Append(group.Preposition);
        text.Append(group.IsTime ? " time" : "").Append(" =");
        Actors(text, group.Actors);
        if (group.Owners.Count > 0)
            Actors(text.Append(" of"), group.Owners);
        if (group.Apposition is { } apposition)
            text.Append(" that is <").Append(apposition.Text.AsSpan()).Append('>');
        text.Append('\n');
    }

    private static void Actors(StringBuilder text, IReadOnlyList<ExplainedActor> actors)
    {
        for (int k = 0; k < actors.Count; k++)
            text.Append(k > 0 ? "; " : " ").Append(actors[k].Id).Append(actors[k].IsUnknown ? "?" : "").Append(" (").Append(actors[k].How).Append(')');
    }

    private static void Write(StringBuilder text, ExplainedClause clause)
    {
        text.Append("  clause ").Append(clause.Link).Append(' ').Append(clause.Form).Append(clause.IsPassive ? " passive" : "").Append(clause.IsNegated ? " not" : "");
        text.Append(clause.Modal is null ? "" : " ").Append(clause.Modal).Append(" [").Append(clause.Verb.AsSpan()).Append(']');
        text.Append(" subject ").Append(Words(clause.Subject)).Append(" object ").Append(Words(clause.Object));
        if (clause.SecondObject is not null)
            text.Append(" second ").Append(Words(clause.SecondObject));
        foreach (ExplainedPhrase phrase in clause.Phrases)
            text.Append(" | ").Append(phrase.Preposition).Append(' ').Append(phrase.Group is { } group ? Words(group) : $"({phrase.Verb})");
        text.Append(clause.Under is null ? "" : " under ").Append(clause.Under);
        if (clause.At is not null)
            text.Append(" at ").Append(Words(clause.At));
        if (clause.Quotations.Count > 0)
            text.Append(" says quotation ").AppendJoin(',', clause.Quotations);
        text.Append(clause.IsComment ? " comment" : "").Append(clause.IsQuoted ? " in quotation" : "").Append('\n');
    }

    private static void Write(StringBuilder text, NearMiss[] misses)
    {
        // Of one trigger the frames that lack one thing are near; where there is none, the nearest.
        int near = Math.Clamp(misses.Count(m => m.Missing.Count == 1), 1, MostMisses);
        foreach (NearMiss miss in misses.Take(near))
        {
            text.Append("  near ").Append(miss.Type);
            Trigger(text, miss.Trigger, miss.Rule);
            text.Append(": ").AppendJoin("; ", miss.Missing).Append('\n');
        }
    }

    private static void Trigger(StringBuilder text, TextSlice trigger, Rule rule) => text.Append(" at \"").Append(trigger.AsSpan()).Append("\" by ").Append(rule).Append(' ').Append(rule.Text);

    private static string Words(ExplainedGroup? group) => group is null ? "-" : $"<{group.Text}>";
}
