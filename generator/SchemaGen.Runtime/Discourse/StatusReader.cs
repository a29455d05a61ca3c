using SchemaGen.Explain;
using SchemaGen.Grammar;
using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Discourse;

/// <summary>Whether an event happened: the modality and polarity of its own clause, then of the clauses and claims around it, from the inside out.</summary>
/// <remarks>Implicative verbs after Karttunen: "managed to" implies its infinitive, "refused to" its contrary; all other infinitives are open.</remarks>
internal sealed class StatusReader(DiscourseContext context)
{
    private readonly Lexeme[] _lexemes = context.Lexemes;
    private readonly bool[] _said = Said(context.Tables.Types);
    private List<StatusStep>? _steps;

    /// <summary>The status of an event.</summary>
    public Status Read(EventDraft draft)
    {
        _steps = context.Recorder?.Status(draft);
        Status status = Act(draft) is { } act ? OfClause(act)
            : draft.Match?.Noun is { } noun && draft.Implied?.Running != true ? OfNoun(draft, noun)
            : draft.Clause is { } clause ? draft.Implied is null && draft.Trigger == clause.Verb.Head && IsPlanned(clause) && OfClause(clause) == Status.Actual ? Say(Status.Possible, "a verb of planning", clause.Verb.Head) : OfClause(clause)
            : Status.Actual;
        if (draft.IsClause || draft.Implied is { } own && own.Clause is null)
            status = Say(Status.Actual, "the clause or claim as a whole is the event", draft.Trigger);
        foreach (ClaimDraft claim in draft.Sentence.ClaimSpan)
        {
            if (claim != draft.Implied && claim.Trigger != draft.Trigger && (claim.Content.Contains(draft.Trigger) || IsObjectOf(draft, claim)) && !IsAnothersWord(draft) && !IsPresupposed(draft, claim.Trigger) && !(IsReported(draft) && draft.Clause != claim.Clause && context.Tables.Types[claim.Type].Commitment != Commitment.Denies))
                status = Under(context.Tables.Types[claim.Type], status, claim.Trigger);
            else if (claim != draft.Implied && claim.Trigger == draft.Trigger && draft.Match is { Noun: null } && context.Tables.Types[claim.Type].Commitment == Commitment.Pledges && !context.Tables.Types[draft.Type].HasCommitment && !IsSaid(draft.Type))
                status = Under(context.Tables.Types[claim.Type], status, claim.Trigger);
        }

        foreach (EventDraft other in draft.Sentence.Events)
        {
            TypeInfo type = context.Tables.Types[other.Type];
            if (other == draft || !type.HasCommitment || !type.HasClause || other.Implied is not null || other.Trigger == draft.Trigger || type.Commitment == Commitment.Denies && IsUndone(draft))
                continue;
            for (int r = 0; r < type.Roles.Count; r++)
            {
                if (type.Roles[r].Kind == RoleKind.Clause && Roleholder.Holds(other.Roles[r], draft.Trigger) && !IsPresupposed(draft, other.Trigger))
                    status = Under(type, status, other.Trigger);
            }
        }

        return status;
    }

    /// <summary>"summoned the envoy to protest", "voted to condemn the attack": what is for saying something says it, unless one has to go there first; null for all else.</summary>
    private Clause? Act(EventDraft draft) =>
        draft.Clause is { Link: ClauseLink.Purpose or ClauseLink.Infinitive, Parent: { } act, Verb: { Negated: false, Modal: FunctionWord.None } } clause && IsSaid(draft.Type) && draft.Match is { Noun: null } or { Supported: true }
            && (clause.Link == ClauseLink.Purpose ? !EnglishVerbs.Moves(context.WordAt(act.Verb.Head)) : EnglishVerbs.Gathers(context.WordAt(act.Verb.Head)) && act.Object is null)
            ? act
            : null;

    /// <summary>"denied backing the rebels, who had taken the town", "denied using weapons bought by the rebels": what a relative clause or participle tells of the past happened, whatever is said of the one it hangs on.</summary>
    private bool IsPresupposed(EventDraft draft, int governor) =>
        draft is { Implied: null or { Clause: not null }, Clause: { Link: ClauseLink.Relative or ClauseLink.Reduced, Verb: { Form: VerbGroupForm.Finite or VerbGroupForm.Participle, Modal: FunctionWord.None } verb } clause }
            && (clause.Link == ClauseLink.Reduced ? verb.Form == VerbGroupForm.Participle : verb.Past || SetOff(clause)) && draft.Trigger >= verb.First && !(verb.First <= governor && governor <= draft.Trigger);

    /// <summary>"promised carts": the event is what the verb of the claim itself has for its object.</summary>
    private static bool IsObjectOf(EventDraft draft, ClaimDraft claim) =>
        claim.Match is { Noun: null } && claim.Clause is { } clause && draft.Match is { Noun: { } noun, Supported: true } && noun == clause.Undergoer && draft.Clause == clause;

    /// <summary>"said she had visited Kenya and hoped to come back": what is told in the past with a tense of its own is neither demanded nor promised.</summary>
    private static bool IsReported(EventDraft draft) =>
        draft is { Clause: { Link: ClauseLink.Complement or ClauseLink.Root, Verb: { Form: VerbGroupForm.Finite, Past: true, Modal: FunctionWord.None } }, Match: null or { Noun: null } or { Supported: true } } && !draft.IsClause;

    /// <summary>"the guild, which is at war with Elmford": a comma before the relative pronoun, so that the clause tells what nobody doubts.</summary>
    private bool SetOff(Clause clause)
    {
        int k = clause.Verb.First - 1;
        while (k > 0 && k > clause.Verb.First - 8 && _lexemes[k].Pos != Pos.Wh)
            k--;
        return k > 0 && _lexemes[k].Pos == Pos.Wh && context.Document.Tokens[k - 1].Shape == TokenShape.Comma;
    }

    /// <summary>"rejected Kenya's call", "refused its request": what somebody is told to have said was said, whatever is made of it.</summary>
    private bool IsAnothersWord(EventDraft draft) =>
        IsSaid(draft.Type) && draft.Match is { Noun: { } noun, Supported: false, Clause: { } clause } && noun == clause.Undergoer
            && draft.Roles[0].Parties.Count > 0 && clause.Doer(_lexemes)?.Resolution is { Parties: [{ } doer, ..] } && !doer.SharesCode(draft.Roles[0].Parties);

    /// <summary>True for the events that claims are too: they are done by saying them.</summary>
    private bool IsSaid(int type) => _said[type];

    private static bool[] Said(TableList<TypeInfo> types)
    {
        bool[] said = new bool[types.Count];
        foreach (TypeInfo claim in types)
        {
            if (claim is { IsClaim: true, Implies: >= 0 })
                said[claim.Implies] = true;
        }

        return said;
    }

    private Status Under(TypeInfo type, Status status, int trigger) => type.Commitment switch
    {
        Commitment.Denies when status == Status.Actual => Say(Status.Denied, type.Name, trigger),
        Commitment.Considers or Commitment.Demands or Commitment.Pledges when status == Status.Actual => Say(Status.Possible, type.Name, trigger),
        _ => status,
    };

    /// <summary>"to end its ban", "to lift the siege": the object of a verb that says it is over.</summary>
    private bool IsUndone(EventDraft draft) =>
        draft is { Match: { Noun: { } noun, Supported: false }, Clause: { } clause } && clause.Undergoer == noun && EnglishVerbs.Lifts(context.WordAt(clause.Verb.Head));

    /// <summary>Notes what decided, for those who ask.</summary>
    private Status Say(Status status, string why, int token)
    {
        _steps?.Add(new StatusStep(status, why, token));
        return status;
    }

    private Status OfNoun(EventDraft draft, NounGroup noun)
    {
        for (int k = noun.FirstWithOwners; k < noun.Head; k++)
        {
            if (_lexemes[k].Function == FunctionWord.Hypothetical)
                return Say(Status.Possible, "a hypothetical modifier", k);
            if (_lexemes[k].Function == FunctionWord.No)
                return Say(Status.Denied, "a negative determiner", k);
        }

        if (noun.Preposition > 0 && _lexemes[noun.Preposition].Function is FunctionWord.Of or FunctionWord.For or FunctionWord.On or FunctionWord.To or FunctionWord.Against && IsOpenNoun(noun.Preposition - 1))
            return Say(Status.Possible, "under an open noun", noun.Preposition - 1);
        // "ended without a deal".
        if (noun.Preposition > 0 && _lexemes[noun.Preposition].Function == FunctionWord.Without && noun.Possessor is null && _lexemes[noun.First].Function != FunctionWord.The)
            return Say(Status.Denied, "after a preposition that leaves it open or undone", noun.Preposition);
        if (draft.Clause is not { } clause)
            return Status.Actual;
        Status around = OfClause(clause);
        // "refused to cancel the visit": what is not undone stays.
        if (around != Status.Denied && !IsAnothersWord(draft) && UnderGovernor(noun, clause) is { } undone)
            return undone;
        if (noun.Preposition > clause.Verb.Last && !clause.IsPassive && EnglishVerbs.Engages(context.WordAt(clause.Verb.Head), context.WordAt(clause.Verb.Last + 1), context.WordAt(noun.Preposition)))
            return Engaged(clause, noun, around);
        if (around == Status.Actual && (draft.Match!.Supported || clause.Undergoer == noun) && IsPlanned(clause))
            return Say(Status.Possible, "under a verb of planning", clause.Verb.Head);
        // "Talks have not begun".
        if (draft.Match!.Supported || clause.Subject == noun && !clause.IsPassive && EnglishVerbs.Occurs(context.WordAt(clause.Verb.Head)))
            return around;
        // Under a verb that does not carry it, a definite event noun is presupposed; an indefinite one is as open as its clause.
        bool definite = noun.Possessor is not null || _lexemes[noun.First].Pos == Pos.Determiner && _lexemes[noun.First].Function is not (FunctionWord.A or FunctionWord.None);
        return definite || clause.Undergoer != noun || around == Status.Denied ? Say(Status.Actual, "the event noun is presupposed", noun.Head) : around;
    }

    /// <summary>"went ahead with raids", "refrained from raids", "opted for raids": what has been done, what has not, and what is still to come.</summary>
    private Status Engaged(Clause clause, NounGroup noun, Status around)
    {
        FunctionWord word = _lexemes[noun.Preposition].Function;
        if (around == Status.Actual && (word == FunctionWord.On || _lexemes[clause.Verb.Head].Has(WordTags.NegatesComplement)))
            return Say(Status.Denied, "under a verb that negates what stands behind its preposition", clause.Verb.Head);
        return around == Status.Actual && word == FunctionWord.For && context.WordAt(clause.Verb.Head) is not ("apologise" or "apologises" or "apologised" or "apologize" or "apologized") ? Say(Status.Possible, "under a verb of planning", clause.Verb.Head) : around;
    }

    /// <summary>"cancelled its visit", "called off the talks", "postponed the sale": verbs that say of their object that it did not happen, or not yet; null under other verbs.</summary>
    private Status? UnderGovernor(NounGroup noun, Clause clause)
    {
        bool particle = clause.Particle >= 0 && (noun.Preposition == clause.Particle || clause.Undergoer == noun);
        if (clause.Verb.Negated || clause.Verb.Modal != FunctionWord.None || clause.Undergoer != noun && !particle)
            return null;
        ref Lexeme verb = ref _lexemes[clause.Verb.Head];
        if (!particle && ParticleBehind(noun) is { } behind)
            return EnglishVerbs.Prevents(context.WordAt(clause.Verb.Head), context.WordAt(behind)) ? Say(Status.Denied, "under a verb that negates its object", clause.Verb.Head) : null;
        if (particle)
            return EnglishVerbs.Prevents(context.WordAt(clause.Verb.Head), context.WordAt(clause.Particle)) ? Say(Status.Denied, "under a verb that negates its object", clause.Verb.Head) : null;
        if (verb.Has(WordTags.NegatesComplement))
            return Say(Status.Denied, "under a verb that negates its object", clause.Verb.Head);
        return verb.Classes.HasFlag(VerbClass.Postpones) ? Say(Status.Possible, "under a verb that postpones its object", clause.Verb.Head) : null;
    }

    /// <summary>"called the visit to Elmford off": a particle behind the object and its phrases.</summary>
    private int? ParticleBehind(NounGroup noun)
    {
        for (int k = noun.Last + 1; k < context.Document.TokenCount && k < noun.Last + 6; k++)
        {
            if (_lexemes[k].Pos == Pos.Particle)
                return k;
            if (!_lexemes[k].IsNominal && _lexemes[k].Pos is not (Pos.Preposition or Pos.Determiner or Pos.NationalAdjective or Pos.Adjective))
                return null;
        }

        return null;
    }

    /// <summary>"plan drills", "talks are scheduled": what is planned has not happened.</summary>
    private bool IsPlanned(Clause clause) => EnglishVerbs.Plans(context.WordAt(clause.Verb.Head));

    /// <summary>"the threat of", "a plan for", "calls for": nouns whose complement has not happened.</summary>
    private bool IsOpenNoun(int token) => EnglishNouns.IsOpen(context.WordAt(token));

    private Status OfClause(Clause clause, int depth = 0)
    {
        VerbGroup verb = clause.Verb;
        if (verb.Negated)
            return Say(Status.Denied, "a negated verb group", verb.Head);
        // "has no troops there", "nobody crossed the river".
        if ((Nothing(clause.Undergoer) ?? Nothing(clause.Subject)) is { } none)
            return Say(Status.Denied, "a negative determiner", none);
        if (verb.Modal != FunctionWord.None)
            return Say(Status.Possible, "a modal or prospective verb", verb.ModalToken >= 0 ? verb.ModalToken : verb.Head);
        if (clause.IsSubjunctive(_lexemes))
            return Say(Status.Possible, "a subjunctive", verb.Head);
        if (depth > 8)
            return Status.Actual;
        switch (clause.Link)
        {
            // "was quick to deny it".
            case ClauseLink.Infinitive when clause.Parent is { Verb.IsAuxiliaryOnly: true } prompt && clause.Verb.First > 0 && context.WordAt(clause.Verb.First - 1) is "quick" or "swift" or "prompt":
                return OfClause(prompt, depth + 1);
            case ClauseLink.Infinitive or ClauseLink.NounInfinitive when clause.Governor is { } negated && _lexemes[negated.First].Function == FunctionWord.No:
                return Say(Status.Denied, "under a negated noun", negated.First);
            case ClauseLink.Infinitive or ClauseLink.NounInfinitive when clause is { Governor: { } ranked, Parent: { Verb.IsAuxiliaryOnly: true } ranking } && EnglishNouns.IsRank(context.WordAt(ranked.Head)):
                return OfClause(ranking, depth + 1);
            case ClauseLink.Infinitive when clause.Parent is { } parent:
                return UnderVerb(parent, depth);
            case ClauseLink.Infinitive or ClauseLink.Purpose or ClauseLink.NounInfinitive:
                return Say(Status.Possible, "an infinitive of purpose or of a noun", verb.Head);
            case ClauseLink.Adverbial when clause.Opener is FunctionWord.If or FunctionWord.Unless or FunctionWord.Whether or FunctionWord.Should:
                return Say(Status.Possible, "a condition", clause.First);
            case ClauseLink.Complement when clause.Opener is FunctionWord.Whether or FunctionWord.If:
                return Say(Status.Possible, "a question", clause.First);
            case ClauseLink.Ing when clause.Parent is { } parent:
                return _lexemes[parent.Verb.Head].Has(WordTags.NegatesComplement) ? Say(Status.Denied, "under a verb that negates its complement", parent.Verb.Head) : OfClause(parent, depth + 1);
            case ClauseLink.PrepositionIng when clause.Opener is FunctionWord.Against or FunctionWord.Without:
                return Say(clause.Opener == FunctionWord.Without ? Status.Denied : Status.Possible, "after a preposition that leaves it open or undone", clause.First);
            // "did not rule out visiting" leaves the visit open.
            case ClauseLink.PrepositionIng when clause.Parent is { } prevented && prevented.Verb.Last == clause.Verb.First - 2 && EnglishVerbs.Prevents(context.WordAt(prevented.Verb.Head), context.WordAt(clause.Verb.First - 1)):
                return prevented.Verb.Negated ? Say(Status.Possible, "not ruled out", clause.First) : Say(Status.Denied, "under a verb that negates its complement", prevented.Verb.Head);
            // "is open to meeting", "looks forward to meeting".
            case ClauseLink.PrepositionIng when clause.Opener == FunctionWord.To && clause.Verb.First > 1 && (_lexemes[clause.Verb.First - 2].Pos == Pos.Adjective || context.WordAt(clause.Verb.First - 2) is "forward" or "open"):
                return Say(Status.Possible, "after an adjective with 'to'", clause.First);
            // "refrained from visiting", "was prevented from visiting".
            case ClauseLink.PrepositionIng when clause is { Opener: FunctionWord.From, Parent: { } held } && _lexemes[held.Verb.Head].Has(WordTags.NegatesComplement):
                return held.Verb.Negated || OfClause(held, depth + 1) != Status.Actual ? Say(Status.Possible, "after 'from'", clause.First) : Say(Status.Denied, "under a verb that negates its complement", held.Verb.Head);
            // "stopped short of visiting", "held back from visiting", "shied away from visiting".
            case ClauseLink.PrepositionIng when clause.Parent is { Verb: { Negated: false, Modal: FunctionWord.None } } shy && shy.Verb.Last + 1 < clause.Verb.First && EnglishVerbs.StopsShort(context.WordAt(shy.Verb.Head), context.WordAt(shy.Verb.Last + 1)):
                return Say(Status.Denied, "under a verb that negates its complement", shy.Verb.Head);
            case ClauseLink.PrepositionIng when clause.Opener == FunctionWord.From:
                return Say(Status.Possible, "after 'from'", clause.First);
            case ClauseLink.PrepositionIng when clause.Parent is { } parent && clause.Governor is null:
                return OfClause(parent, depth + 1) == Status.Possible ? Status.Possible : Status.Actual;
            case ClauseLink.PrepositionIng when clause.Governor is { } noun && IsOpenNoun(noun.Head):
                return Say(Status.Possible, "under an open noun", noun.Head);
            case ClauseLink.Participial when clause.Parent is { Verb.Modal: not FunctionWord.None } modal:
                return Say(Status.Possible, "beside a modal verb", modal.Verb.Head);
            default:
                return Status.Actual;
        }
    }

    /// <summary>The token by which a group stands for nothing and nobody; null for any other group.</summary>
    private int? Nothing(NounGroup? group) =>
        group is { IsTime: false, Members: null } && (_lexemes[group.First].Function == FunctionWord.No || group.IsPronoun && context.WordAt(group.First) is "nobody" or "Nobody" or "none" or "None") ? group.First : null;

    private Status UnderVerb(Clause parent, int depth)
    {
        ref Lexeme governor = ref _lexemes[parent.Verb.Head];
        if (governor.Has(WordTags.NegatesComplement))
            return Say(parent.Verb.Negated ? Status.Actual : Status.Denied, "under a verb that negates its complement", parent.Verb.Head);
        if (governor.Has(WordTags.ImpliesComplement))
            return OfClause(parent, depth + 1);
        return Say(Status.Possible, "under a verb that leaves its complement open", parent.Verb.Head);
    }
}
