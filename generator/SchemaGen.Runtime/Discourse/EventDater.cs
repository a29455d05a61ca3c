using SchemaGen.Grammar;
using SchemaGen.Tables;
using SchemaGen.Text;
using SchemaGen.Text.Dates;

namespace SchemaGen.Discourse;

/// <summary>The day of events and claims: the date in their own clause; for what is said also the day on which the same speaker spoke elsewhere in the document.</summary>
internal sealed partial class EventDater(DiscourseContext context)
{
    private readonly Lexeme[] _lexemes = context.Lexemes;
    private readonly Dictionary<string, int> _spoken = context.Memory.Spoken;

    private DateOnly? _story;

    /// <summary>Begins another document.</summary>
    public void Begin() => _story = null;

    /// <summary>Dates the claims, then the events, of a document or of a part of it.</summary>
    public void Date(ReadOnlySpan<ClaimDraft> claims, ReadOnlySpan<EventDraft> events)
    {
        foreach (ClaimDraft claim in claims)
            claim.Date = claim.Clause is { } clause && clause.Verb.Modal == FunctionWord.None ? InClause(claim.Sentence, clause, claim.Trigger, claim.Match?.Noun) : null;
        foreach (ClaimDraft claim in claims)
        {
            if (claim.Date is { } date && claim.Speaker.Parties is [{ } speaker, ..])
                Remember(speaker, date);
        }

        foreach (ClaimDraft claim in claims)
        {
            if (claim.Date is null && claim.Speaker.Parties is [{ } speaker, ..] && !(claim is { Clause: { } clause, Match.Noun: null } && (clause.Verb.Perfect || speaker.Person is null && !clause.Verb.Past && clause.Verb.Form == VerbGroupForm.Finite && claim.Sentence.Sentence.Kind != BlockKind.Headline))
                && (Spoken(speaker.Code, speaker.Person) ?? (claim.Sentence.Sentence.Kind == BlockKind.Headline ? Spoken(speaker.Code, null) : null)) is { } date)
                claim.Date = date;
        }

        foreach (EventDraft draft in events)
            draft.Date = draft.Implied is { } claim ? claim.Date
                : draft.Match is { Noun: { } noun, Supported: false } ? AfterNoun(draft.Sentence, noun) ?? (Happens(noun) is { } happening ? InClause(draft.Sentence, happening, draft.Trigger, null) : null)
                : draft.Clause is { } clause ? InClause(draft.Sentence, clause, draft.Trigger, draft.Match?.Noun) ?? WithNext(draft.Sentence, clause)
                : null;
        if (context.Document.Date is { } article)
            DateStory(claims, events, (_story ??= StoryDay(claims, events, article)) ?? article);
        DateRetold(events);
    }

    /// <summary>The first day on which a person, or with none anybody of a country or body, spoke.</summary>
    private DateOnly? Spoken(string code, Person? person)
    {
        if (person is not null)
            return string.Equals(person.SpokeFor, code, StringComparison.Ordinal) ? person.Spoke : null;
        return _spoken.TryGetValue(code, out int day) ? DateOnly.FromDayNumber(day) : null;
    }

    private void Remember(Party speaker, DateOnly date)
    {
        _spoken.TryAdd(speaker.Code, date.DayNumber);
        if (speaker.Person is { Spoke: null } person)
            (person.Spoke, person.SpokeFor) = (date, speaker.Code);
    }

    /// <summary>The day that the article's news is of: the first day told that is at most two days before the article's own; null where none is told so far, and the article's own stands for it.</summary>
    private static DateOnly? StoryDay(ReadOnlySpan<ClaimDraft> claims, ReadOnlySpan<EventDraft> events, DateOnly article)
    {
        int first = int.MaxValue;
        DateOnly? day = null;
        foreach (ClaimDraft claim in claims)
            Consider(claim.Date, claim.Words.First);
        foreach (EventDraft draft in events)
            Consider(draft.Date, draft.Trigger);
        return day;

        void Consider(DateOnly? date, int at)
        {
            if (date is { } told && at < first && article.DayNumber - told.DayNumber is >= 0 and <= 2)
                (day, first) = (told, at);
        }
    }

    /// <summary>What the article itself tells in the simple past, or headlines in the present, is of the story's day, or of the day that its sentence has told before.</summary>
    private void DateStory(ReadOnlySpan<ClaimDraft> claims, ReadOnlySpan<EventDraft> events, DateOnly story)
    {
        foreach (ClaimDraft claim in claims)
        {
            if (claim.Date is null
                && (claim.Running
                    || claim.Clause is { } clause && claim.Match?.Noun is null && IsNarrated(clause, claim.Sentence)
                        && !HasOtherTime(claim.Sentence, clause) && !Inside(claim.Sentence, claim.Trigger)))
                claim.Date = claim.Running ? null : Local(claim.Sentence, claim.Trigger) ?? story;
        }

        foreach (EventDraft draft in events)
        {
            if (draft.Implied is { } implied)
                draft.Date = implied.Date;
            else if (draft.Date is null && draft.Clause is { } clause && (draft.Match is not { Noun: not null, Supported: false } || draft.Match.IsOccasion)
                && IsNarrated(clause, draft.Sentence) && !HasOtherTime(draft.Sentence, clause) && !Inside(draft.Sentence, draft.Trigger))
                draft.Date = Local(draft.Sentence, draft.Trigger) ?? story;
        }
    }

    private static bool Inside(ParsedSentence sentence, int trigger)
    {
        foreach (ClaimDraft claim in sentence.ClaimSpan)
        {
            if (claim.Trigger != trigger && claim.Content.Contains(trigger))
                return true;
        }

        return false;
    }

    private bool IsNarrated(Clause clause, ParsedSentence sentence)
    {
        VerbGroup verb = clause.Verb;
        if (verb.Modal != FunctionWord.None || verb.Perfect || verb.Negated)
            return false;
        if (verb.Form == VerbGroupForm.Ing && clause.Link != ClauseLink.PrepositionIng)
            return clause.Link == ClauseLink.Participial && clause.Parent is { } main && main != clause && IsNarrated(main, sentence);
        if (clause.Link == ClauseLink.PrepositionIng)
            return clause.Opener is FunctionWord.After or FunctionWord.Before && clause.Parent is { } told && told != clause && IsNarrated(told, sentence);
        // "managed to visit" tells the visit.
        if (clause.Link == ClauseLink.Infinitive)
            return clause.Parent is { } manages && manages != clause && _lexemes[manages.Verb.Head].Has(WordTags.ImpliesComplement) && IsNarrated(manages, sentence);
        if (clause.Link == ClauseLink.Relative
            || clause.Link == ClauseLink.Adverbial && clause.Opener is FunctionWord.After or FunctionWord.Before or FunctionWord.While or FunctionWord.When or FunctionWord.As)
            return verb is { Past: true, Form: VerbGroupForm.Finite } && clause.Parent is { Link: ClauseLink.Root } governor && IsNarrated(governor, sentence) && !HasOtherTime(sentence, governor);
        return clause.Link == ClauseLink.Root && verb.Form == VerbGroupForm.Finite && (verb.Past || sentence.Sentence.Kind == BlockKind.Headline);
    }

    /// <summary>The last day that the sentence tells before a token; a year or month that is no day takes the story's day away.</summary>
    private DateOnly? Local(ParsedSentence sentence, int before)
    {
        DateOnly? day = null;
        for (int k = sentence.Sentence.FirstToken; k < before && sentence.Has(SentenceMarks.Day); k++)
        {
            if (_lexemes[k].Has(WordTags.Weekday | WordTags.Month)
                && DateReader.TryReadDate(context.Document.Tokens.AsSpan(0, before), context.Document.Source, k, out DateMention mention)
                && mention.Resolve(context.Document.Date) is { } told)
                day = told;
        }

        return day;
    }

    /// <summary>A date counts for a clause when no other finite verb stands between it and the clause's verb.</summary>
    private DateOnly? InClause(ParsedSentence sentence, Clause clause, int trigger, NounGroup? noun)
    {
        if (!sentence.Has(SentenceMarks.Day))
            return null;
        (int from, int to) = Region(sentence, clause);
        // "gathered on Friday to protest": what stands before an infinitive belongs to the verb that governs it.
        if (clause.Verb.Form == VerbGroupForm.Infinitive)
            from = Math.Max(from, clause.Verb.First);
        bool future = clause.Verb is { Modal: not FunctionWord.None, Perfect: false } || clause.Verb.Form == VerbGroupForm.Infinitive;
        DateOnly? found = null;
        int distance = int.MaxValue;
        for (int k = from; k <= to; k++)
        {
            if (!context.BeginsDay(k))
                continue;
            if (!DateReader.TryReadDate(context.Document.Tokens.AsSpan(0, to + 1), context.Document.Source, k, out DateMention mention) || mention.Count == 0)
                continue;
            int next = mention.First + mention.Count, d = Math.Abs(k - (noun?.Head ?? trigger));
            // "the Nov. 3 election": the day of something else.
            bool modifies = mention.First > from && _lexemes[mention.First - 1].Pos == Pos.Determiner && next <= to
                && (_lexemes[next].IsNominal || _lexemes[next].Pos is Pos.Adjective or Pos.NationalAdjective);
            if (!modifies && mention.Resolve(context.Document.Date, future) is { } date && d < distance)
                (found, distance) = (date, d);
            k = Math.Max(k, next - 1);
        }

        return found;
    }

    /// <summary>"the strike on the port on Thursday": a date behind an event noun, before the next verb or sign; "Thursday's strike".</summary>
    private DateOnly? AfterNoun(ParsedSentence sentence, NounGroup noun)
    {
        if (!sentence.Has(SentenceMarks.Day))
            return null;
        int end = sentence.Sentence.FirstToken + sentence.Sentence.TokenCount;
        for (int k = noun.FirstWithOwners; k < end; k++)
        {
            // "the agreement signed on May 5": a participle behind the noun tells of it.
            if (k > noun.Head
                && (_lexemes[k].IsVerb && !(k == noun.Last + 1 && _lexemes[k].Has(WordTags.VerbParticiple)) || _lexemes[k].Pos is Pos.Auxiliary or Pos.Modal or Pos.Wh or Pos.That
                    || context.Document.Tokens[k].Shape is TokenShape.Comma or TokenShape.Stop or TokenShape.Semicolon))
                return null;
            if (_lexemes[k].Has(WordTags.Weekday | WordTags.Month)
                && DateReader.TryReadDate(context.Document.Tokens.AsSpan(0, end), context.Document.Source, IsDayOf(k) ? k - 1 : k, out DateMention mention)
                && mention.Count > 0)
                return mention.Resolve(context.Document.Date);
        }

        return null;
    }

    /// <summary>"the 7 October raid": the day stands before its month.</summary>
    private bool IsDayOf(int month) => _lexemes[month].Has(WordTags.Month) && month > 0 && context.Document.Tokens[month - 1] is { Shape: TokenShape.Digits, Length: <= 2 };

    /// <summary>"crossed the border and were stopped on Friday": the day behind the second of two verbs is that of both.</summary>
    private DateOnly? WithNext(ParsedSentence sentence, Clause clause)
    {
        foreach (Clause next in sentence.ClauseSpan)
        {
            if (next.Verb.First > clause.Verb.Head && next.Subject is not null && next.Subject == clause.Subject && next.Parent == clause.Parent && next.Link == clause.Link && next.Verb.Past == clause.Verb.Past
                && _lexemes[next.Verb.First - 1].Function == FunctionWord.And)
                return InClause(sentence, next, next.Verb.Head, null);
        }

        return null;
    }

    /// <summary>"the talks resumed on Monday": the clause that says of an event noun that it takes place, or null.</summary>
    private Clause? Happens(NounGroup noun) =>
        noun.In is { IsPassive: false } clause && clause.Subject == noun && context.WordAt(clause.Verb.Head) is "began" or "begun" or "begin" or "begins" or "started" or "start" or "starts" or "resumed" or "resume" or "resumes"
            or "continued" or "continue" or "continues" or "ended" or "end" or "ends" or "occurred" or "happened" or "opened" or "took" or "takes"
            ? clause
            : null;

    /// <summary>A time that is no day of the story ("last year", "in April", "in 2015", "for weeks") stands by the clause.</summary>
    private bool HasOtherTime(ParsedSentence sentence, Clause clause)
    {
        if (!sentence.Has(SentenceMarks.Time))
            return false;
        (int from, int to) = Region(sentence, clause);
        for (int k = from; k <= to; k++)
        {
            if (_lexemes[k].Has(WordTags.TimeNoun | WordTags.Month) && _lexemes.NameAt(k).Actor < 0 && _lexemes[k].Function is not (FunctionWord.Today or FunctionWord.May) && !IsSameDay(k) || context.IsYear(k))
                return true;
        }

        return false;
    }

    /// <summary>"earlier in the day", "later that day".</summary>
    private bool IsSameDay(int day) =>
        day > 1 && context.WordAt(day) is "day" && context.WordAt(day - 1) is "the" or "that" or "same" && context.WordAt(day - 2) is "in" or "later" or "earlier" or "Later" or "Earlier" or "the";

    /// <summary>The tokens around a clause's verb up to the verbs of other clauses.</summary>
    private (int From, int To) Region(ParsedSentence sentence, Clause clause)
    {
        int from = sentence.Sentence.FirstToken, to = from + sentence.Sentence.TokenCount - 1;
        foreach (Clause other in sentence.ClauseSpan)
        {
            if (other == clause)
                continue;
            // "met a group led by the reeve on Friday": behind its doer a participle ends, and the day is of the clause around.
            if (other.Link == ClauseLink.Reduced && other.Parent == clause && other.IsPassive && other.Verb.Head > clause.Verb.Head && other.Doer(_lexemes) is not null)
                continue;
            if (other.Verb.Head > clause.Verb.Head)
                to = Math.Min(to, other.Verb.First - 1);
            else
                from = Math.Max(from, other.Verb.Last + 1);
        }

        return (from, to);
    }
}
