using SchemaGen.Grammar;
using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Discourse;

/// <summary>How far clauses and noun groups reach with all that hangs on them.</summary>
internal static class Extent
{
    /// <summary>A clause with its complements: up to the next main clause, comment or participle clause that hangs elsewhere, or the sentence's end.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="tokens">The document's tokens.</param>
    /// <param name="governor">The clause whose complement it is: what else hangs on that one ends it too.</param>
    public static TokenRange Of(Clause clause, ParsedSentence sentence, Token[] tokens, Clause? governor = null)
    {
        int first = FirstOf(clause), last = LastOf(sentence, clause.Quote);
        foreach (Clause other in sentence.ClauseSpan)
        {
            if (other == clause || other.Verb.First <= clause.Verb.Last || other.Quote != clause.Quote || IsUnder(other, clause) || other == governor && !other.Parenthetical)
                continue;
            if (other.Link is ClauseLink.Root or ClauseLink.Participial || other.Link == ClauseLink.Relative && governor is { Link: ClauseLink.Relative, Governor: { } both } && other.Governor == both || other.Parent == governor && governor is not null && other.Link != ClauseLink.Complement)
                last = Math.Min(last, (FirstOf(other) > clause.Verb.Last ? FirstOf(other) : other.Verb.First) - 1);
        }

        TokenRange range = WithoutMarks(new TokenRange(first, Math.Max(first, last)), tokens);
        return range.Last > range.First && EndsWithConjunction(sentence, range.Last) ? WithoutMarks(range with { Last = range.Last - 1 }, tokens) : range;
    }

    /// <summary>"..., that it paid and | accused ...": the "and" joins what comes behind.</summary>
    private static bool EndsWithConjunction(ParsedSentence sentence, int last)
    {
        foreach (Item item in sentence.Items)
        {
            if (item.First >= last)
                return item.First == last && item.Kind == ItemKind.Conjunction;
        }

        return false;
    }

    /// <summary>A range without the commas, stops and other marks at its ends; quotation marks and brackets that close or open there stay.</summary>
    public static TokenRange WithoutMarks(TokenRange range, Token[] tokens)
    {
        (int first, int last) = range;
        while (last > first && !tokens[last].IsWord && tokens[last].Shape is not (TokenShape.CloseQuote or TokenShape.CloseBracket))
            last--;
        while (first < last && !tokens[first].IsWord && tokens[first].Shape is not (TokenShape.OpenQuote or TokenShape.OpenBracket))
            first++;
        return new TokenRange(first, last);
    }

    /// <summary>A noun group with the phrases and clauses behind it.</summary>
    public static TokenRange Of(NounGroup group, ParsedSentence sentence, Token[] tokens)
    {
        int first = group.FirstWithOwners, last = group.Last;
        foreach (PrepositionalPhrase phrase in group.PhraseSpan)
        {
            if (phrase.Group is { } inner)
                last = Math.Max(last, inner.Last);
            if (phrase.Clause is { } clause)
                last = Math.Max(last, Of(clause, sentence, tokens).Last);
        }

        if (group.Complement is { } complement)
            last = Math.Max(last, Of(complement, sentence, tokens).Last);
        foreach (Clause clause in sentence.ClauseSpan)
        {
            if (clause.Governor == group && clause.Link is ClauseLink.Relative or ClauseLink.Reduced)
                last = Math.Max(last, clause.Last);
        }

        return new TokenRange(first, last);
    }

    /// <summary>A noun group with its possessors: those before it and those after an "of" right behind it ("two envoys of Kenya").</summary>
    public static TokenRange WithOwners(NounGroup group, Lexeme[] lexemes)
    {
        int last = group.Last;
        NounGroup at = group;
        while (at.Phrases is [{ Group: { IsTime: false } owner } phrase, ..] && phrase.Token == at.Last + 1 && lexemes[phrase.Token].Function == FunctionWord.Of)
            (at, last) = (owner, Math.Max(last, owner.Last));
        return new TokenRange(group.FirstWithOwners, last);
    }

    private static int FirstOf(Clause clause)
    {
        int first = clause.OpenerToken >= 0 ? Math.Min(clause.First, clause.OpenerToken) : clause.First;
        foreach (ref readonly PrepositionalPhrase phrase in clause.PhraseSpan)
        {
            if (phrase.Token < first && phrase.Group is not null)
                first = phrase.Token;
        }

        return first;
    }

    private static int LastOf(ParsedSentence sentence, int quote) => quote >= 0 ? sentence.Quotations[quote].Last : sentence.Tokens.Last;

    /// <summary>True when a clause hangs on another, directly or through others.</summary>
    private static bool IsUnder(Clause clause, Clause other)
    {
        int steps = 0;
        for (Clause? c = clause; c is not null && steps++ < 64; c = c.Parent ?? c.Governor?.In)
        {
            if (c == other)
                return true;
        }

        return false;
    }
}
