using SchemaGen.Grammar;
using SchemaGen.Tables;

namespace SchemaGen.Discourse;

/// <summary>Whether an event happened: the modality and polarity of its own clause, then of the clauses and claims around it, from the inside out.</summary>
/// <remarks>Implicative verbs after Karttunen: "managed to" implies its infinitive, "refused to" its contrary; all other infinitives are open.</remarks>
internal sealed class StatusReader(DiscourseContext context)
{
    private readonly Lexeme[] _lexemes = context.Lexemes;

    /// <summary>Sets the status of an event.</summary>
    public Status Read(EventDraft draft, List<ClaimDraft> claims, List<EventDraft> events)
    {
        Status status = draft.Match?.Noun is { } noun && draft.Implied?.Running != true ? OfNoun(draft, noun) : draft.Clause is { } clause ? OfClause(clause) : Status.Actual;
        if (draft.IsClause || draft.Implied is { } own && own.Clause is null)
            status = Status.Actual;
        foreach (ClaimDraft claim in claims)
        {
            if (claim != draft.Implied && claim.Sentence == draft.Sentence && claim.Trigger != draft.Trigger && claim.Content.Contains(draft.Trigger))
                status = Under(context.Tables.Types[claim.Type].Commitment, status);
        }

        foreach (EventDraft other in events)
        {
            TypeInfo type = context.Tables.Types[other.Type];
            if (other == draft || other.Sentence != draft.Sentence || !type.HasCommitment || other.Implied is not null || other.Trigger == draft.Trigger)
                continue;
            for (int r = 0; r < type.Roles.Count; r++)
            {
                if (type.Roles[r].Kind == RoleKind.Clause && other.Roles[r].Words.Exists(w => w.Contains(draft.Trigger)))
                    status = Under(type.Commitment, status);
            }
        }

        return status;
    }

    private static Status Under(Commitment commitment, Status status) => commitment switch
    {
        Commitment.Denies => status == Status.Actual ? Status.Denied : status,
        Commitment.Considers or Commitment.Demands or Commitment.Pledges => status == Status.Actual ? Status.Possible : status,
        _ => status,
    };

    private Status OfNoun(EventDraft draft, NounGroup noun)
    {
        for (int k = Extent.FirstOf(noun); k < noun.Head; k++)
        {
            if (_lexemes[k].Function == FunctionWord.Hypothetical)
                return Status.Possible;
            if (_lexemes[k].Function == FunctionWord.No)
                return Status.Denied;
        }

        if (noun.Preposition > 0 && IsOpenNoun(noun.Preposition - 1))
            return Status.Possible;
        if (draft.Clause is not { } clause)
            return Status.Actual;
        Status around = OfClause(clause);
        if (draft.Match!.Supported)
            return around;
        // Under a verb that does not carry it, a definite event noun is presupposed; an indefinite one is as open as its clause.
        bool definite = noun.Possessor is not null || _lexemes[noun.First].Pos == Pos.Determiner && _lexemes[noun.First].Function is not (FunctionWord.A or FunctionWord.None);
        return definite || clause.Undergoer != noun || around == Status.Denied ? Status.Actual : around;
    }

    /// <summary>"the threat of", "a plan for", "calls for": nouns whose complement has not happened.</summary>
    private bool IsOpenNoun(int token) => EnglishNouns.IsOpen(context.Document.Chars(context.Document.Tokens[token]));

    private Status OfClause(Clause clause, int depth = 0)
    {
        VerbGroup verb = clause.Verb;
        if (verb.Negated)
            return Status.Denied;
        if (verb.Modal != FunctionWord.None)
            return Status.Possible;
        if (depth > 8)
            return Status.Actual;
        switch (clause.Link)
        {
            case ClauseLink.Infinitive when clause.Parent is { } parent:
                return UnderVerb(parent, depth);
            case ClauseLink.Infinitive or ClauseLink.Purpose or ClauseLink.NounInfinitive:
                return Status.Possible;
            case ClauseLink.Adverbial when clause.Opener is FunctionWord.If or FunctionWord.Unless or FunctionWord.Whether or FunctionWord.Should:
                return Status.Possible;
            case ClauseLink.Complement when clause.Opener is FunctionWord.Whether or FunctionWord.If:
                return Status.Possible;
            case ClauseLink.Ing when clause.Parent is { } parent:
                return _lexemes[parent.Verb.Head].Has(WordTags.NegatesComplement) ? Status.Denied : OfClause(parent, depth + 1);
            case ClauseLink.PrepositionIng when clause.Opener is FunctionWord.Against or FunctionWord.Without:
                return clause.Opener == FunctionWord.Without ? Status.Denied : Status.Possible;
            case ClauseLink.PrepositionIng when clause.Opener == FunctionWord.From:
                return Status.Possible;
            case ClauseLink.PrepositionIng when clause.Parent is { } parent && clause.Governor is null:
                return OfClause(parent, depth + 1) == Status.Possible ? Status.Possible : Status.Actual;
            case ClauseLink.PrepositionIng when clause.Governor is { } noun && IsOpenNoun(noun.Head):
                return Status.Possible;
            case ClauseLink.Participial when clause.Parent is { Verb.Modal: not FunctionWord.None }:
                return Status.Possible;
            default:
                return Status.Actual;
        }
    }

    private Status UnderVerb(Clause parent, int depth)
    {
        ref Lexeme governor = ref _lexemes[parent.Verb.Head];
        if (governor.Has(WordTags.NegatesComplement))
            return parent.Verb.Negated ? Status.Actual : Status.Denied;
        if (governor.Has(WordTags.ImpliesComplement))
            return OfClause(parent, depth + 1);
        return Status.Possible;
    }
}
