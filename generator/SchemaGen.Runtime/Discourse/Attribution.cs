using SchemaGen.Grammar;
using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Discourse;

/// <summary>Finds the clause that says who speaks a quotation, and the clauses that comment on the rest of their sentence ("..., he said").</summary>
internal sealed class Attribution(DiscourseContext context, ActorResolver resolver)
{
    private const int Reach = 24;

    private readonly Lexeme[] _lexemes = context.Lexemes;
    private readonly ClauseVerbs _verbs = new(context.Lexemes);
    private PartyList? _running;

    /// <summary>Begins another document.</summary>
    public void Begin() => _running = null;

    /// <summary>Begins another part of the document.</summary>
    public void Turn() => _running = _running is null ? null : context.Memory.Copy(_running);

    /// <summary>Links the quotations and comments of a sentence to their clauses.</summary>
    public void Link(ParsedSentence sentence)
    {
        foreach (Clause clause in sentence.ClauseSpan)
        {
            if (IsSpeech(clause) & clause.Quote == -1 & clause.Link == ClauseLink.Root & clause.Complements.Count == 0)
                clause.Parenthetical = (clause.Object is null || clause.Inverted || clause == sentence.Clauses[^1] && clause.Verb.Modal == FunctionWord.None || EnglishVerbs.Tells(context.WordAt(clause.Verb.Head))) && IsComment(sentence, clause);
        }

        for (int q = 0; q < sentence.Quotations.Count; q++)
        {
            if (sentence.Quotations[q].IsClausal && Attributor(sentence, sentence.Quotations[q]) is { } clause && !clause.Quotations.Contains(q))
                clause.Quotations.Add(q);
        }
    }

    /// <summary>A clause of saying without a complement of its own, set off by a comma from a main clause before it.</summary>
    private bool IsComment(ParsedSentence sentence, Clause clause)
    {
        int before = clause.Inverted ? clause.Verb.First - 1 : clause.First - 1;
        // 'was "useful," the reeve said': the comma stands inside the quotation that ends there.
        if (before > sentence.Sentence.FirstToken && context.Document.Tokens[before].Shape == TokenShape.CloseQuote)
            before--;
        return before > sentence.Sentence.FirstToken && context.Document.Tokens[before].Shape is TokenShape.Comma or TokenShape.Dash
            && (HasMainBefore(sentence, clause) || OpensMain(sentence, clause));
    }

    /// <summary>"However, the reeve said, Oakdale has paid": between commas before the main clause.</summary>
    private bool OpensMain(ParsedSentence sentence, Clause comment)
    {
        if (comment is not { Object: null, Inverted: false } || comment.Last + 1 >= context.Document.TokenCount || context.Document.Tokens[comment.Last + 1].Shape != TokenShape.Comma)
            return false;
        foreach (Clause clause in sentence.ClauseSpan)
        {
            if (clause != comment && clause is { Quote: -1, Link: ClauseLink.Root, Verb.Form: VerbGroupForm.Finite, Subject: { } subject } && subject.FirstWithOwners == comment.Last + 2)
                return true;
        }

        return false;
    }

    private static bool HasMainBefore(ParsedSentence sentence, Clause comment)
    {
        foreach (Clause clause in sentence.ClauseSpan)
        {
            if (clause != comment && clause.Quote == -1 && clause.Link == ClauseLink.Root && (clause.Verb.First < comment.Verb.First || clause.First < comment.First))
                return true;
        }

        return false;
    }

    private Clause? Attributor(ParsedSentence sentence, in Quotation quotation)
    {
        Clause? after = null, before = null;
        foreach (Clause clause in sentence.ClauseSpan)
        {
            // '"...," Reeve Noor, who heads the guild, told reporters': what a relative clause tells of a speaker is not his saying it.
            if (clause.Quote >= 0 || !IsSpeech(clause) || clause.Verb.Form == VerbGroupForm.Infinitive || clause is { Link: ClauseLink.Relative, Governor: { In.Link: ClauseLink.Root } speaker } && speaker == speaker.In.Subject && IsSpeech(speaker.In))
                continue;
            if (clause.Verb.First > quotation.Last)
            {
                if (clause.Verb.First - quotation.Last <= Reach && (after is null || clause.Verb.First < after.Verb.First))
                    after = clause;
            }
            else if (clause.Verb.Last < quotation.First && (before is null || clause.Verb.First > before.Verb.First))
            {
                before = clause;
            }
        }

        bool opens = quotation.First - 1 <= sentence.Sentence.FirstToken;
        return opens ? after ?? before : before ?? after;
    }

    private bool IsSpeech(Clause clause) => _verbs.Speaks(clause.Verb);

    /// <summary>Says who speaks the quotations of a sentence: their clause's doer, else whom a later sentence of the same quotation names, else who spoke last.</summary>
    public void Speak(ParsedSentence sentence, Func<int, ParsedSentence?> at)
    {
        for (int q = 0; q < sentence.Quotations.Count; q++)
        {
            Quotation quotation = sentence.Quotations[q];
            PartyList? speaker = null;
            if (ClauseOf(sentence, q)?.Doer(_lexemes) is { } doer)
                speaker = resolver.Resolve(doer, sentence).Best is { Count: > 0 } parties ? parties : null;
            else if (!quotation.IsClausal)
                speaker = SpeechBefore(sentence, quotation.First)?.Doer(_lexemes) is { } outer ? resolver.Resolve(outer, sentence).Best : null;
            else if (quotation.ContinuesAfter)
                speaker = Ahead(sentence.Index, at);
            speaker ??= quotation.IsClausal ? _running : null;
            if (speaker is { Count: > 0 })
            {
                sentence.SetSpeaker(q, speaker);
                if (quotation.IsClausal)
                    _running = speaker;
            }
        }

        if (sentence.Quotations.Count == 0 && MainSpeech(sentence)?.Doer(_lexemes) is { } said
            && resolver.Resolve(said, sentence).Parties is { Count: > 0 } saying)
            _running = saying;
    }

    private static Clause? ClauseOf(ParsedSentence sentence, int quotation)
    {
        foreach (Clause clause in sentence.ClauseSpan)
        {
            if (clause.Quotations.Contains(quotation))
                return clause;
        }

        return null;
    }

    private Clause? SpeechBefore(ParsedSentence sentence, int token)
    {
        foreach (Clause clause in sentence.ClauseSpan)
        {
            if (clause.Quote == -1 && IsSpeech(clause) && clause.Verb.First < token)
                return clause;
        }

        return null;
    }

    private Clause? MainSpeech(ParsedSentence sentence)
    {
        foreach (Clause clause in sentence.ClauseSpan)
        {
            if (clause.Link == ClauseLink.Root && IsSpeech(clause))
                return clause;
        }

        return null;
    }

    private PartyList? Ahead(int index, Func<int, ParsedSentence?> at)
    {
        for (int k = index + 1; k < index + 8 && at(k) is { } next; k++)
        {
            if (next.Quotations is not [{ ContinuesBefore: true } quotation, ..])
                return null;
            if (Attributor(next, quotation)?.Doer(_lexemes) is { } doer)
                return resolver.Resolve(doer, next).Best is { Count: > 0 } parties ? parties : null;
            if (!quotation.ContinuesAfter)
                return null;
        }

        return null;
    }
}
