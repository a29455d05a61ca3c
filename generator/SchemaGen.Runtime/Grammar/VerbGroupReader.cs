using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Grammar;

/// <summary>Reads verb groups: (not) (to) (modal) (have) (be) (be) verb with adverbs between, and the prospective ones ("is expected to", "has to", "is going to").</summary>
internal sealed class VerbGroupReader(Document document, Lexeme[] lexemes, Workspace workspace)
{
    private readonly Token[] _tokens = document.Tokens;
    private int _end;

    /// <summary>Reads the verb group that begins at a token, which <see cref="PosSets.OpensVerb"/> holds.</summary>
    public VerbGroup Read(int i, int end)
    {
        _end = end;
        VerbGroup group = workspace.Verb();
        group.First = group.Last = group.Head = i;
        int at = i;
        if (i > 0 && (lexemes[i - 1].Pos == Pos.Negation || lexemes[i - 1].Function == FunctionWord.Nor || i > 1 && document.Chars(_tokens[i - 1]) is "longer" && document.Chars(_tokens[i - 2]) is "no"))
            group.Negated = true;
        if (lexemes[i].Pos == Pos.To)
        {
            group.Form = VerbGroupForm.Infinitive;
            at++;
        }

        ReadFrom(at, group);
        Extend(group);
        return group;
    }

    private void ReadFrom(int at, VerbGroup group)
    {
        FunctionWord auxiliary = FunctionWord.None;
        bool first = group.Form != VerbGroupForm.Infinitive;
        for (int k = at; k < _end; k++)
        {
            ref Lexeme lexeme = ref lexemes[k];
            switch (lexeme.Pos)
            {
                case Pos.Negation:
                    if (!VerbFollows(k, auxiliary) && auxiliary != FunctionWord.Be)
                        return;
                    group.Negated = true;
                    group.Last = VerbFollows(k, auxiliary) ? group.Last : k;
                    continue;
                case Pos.Mark when (k > at || group.Form == VerbGroupForm.Infinitive) && document.Tokens[k].Shape is TokenShape.OpenQuote or TokenShape.CloseQuote && (VerbFollows(k, auxiliary) || !first && BaseFollows(k)):
                    continue;
                case Pos.Adverb or Pos.Particle when VerbFollows(k, auxiliary):
                    group.Negated |= document.Chars(_tokens[k]) is "hardly" or "barely" or "no";
                    continue;
                case Pos.Preposition or Pos.Mark when (auxiliary is FunctionWord.Have or FunctionWord.Be || group.Modal != FunctionWord.None && group.IsAuxiliaryOnly && group.ModalToken == k - 1) && TimeBetween(k, group.Modal != FunctionWord.None && group.ModalToken == k - 1) is { } verb:
                    k = verb - 1;
                    continue;
                // "has several times refused".
                case Pos.Determiner or Pos.Number when auxiliary == FunctionWord.Have && k + 2 < _end && document.Chars(_tokens[k + 1]) is "times" && lexemes[k + 2].Has(WordTags.VerbParticiple) && lexemes[k + 2].IsVerb:
                    k++;
                    continue;
                case Pos.Modal:
                    if (!first && group.Form != VerbGroupForm.Infinitive)
                        return;
                    group.Modal = lexeme.Function == FunctionWord.None ? FunctionWord.Will : lexeme.Function;
                    group.ModalToken = k;
                    auxiliary = lexeme.Function == FunctionWord.None ? FunctionWord.Will : lexeme.Function;
                    group.IsAuxiliaryOnly = true;
                    break;
                case Pos.Auxiliary:
                    if (auxiliary == FunctionWord.Do && lexeme.Function == FunctionWord.Do || !Continues(k, auxiliary, first))
                        return;
                    group.IsBe = first && lexeme.Function == FunctionWord.Be && document.Chars(_tokens[k]) is "be";
                    if (first)
                        group.Form = lexeme.Has(WordTags.VerbIng) ? VerbGroupForm.Ing : VerbGroupForm.Finite;
                    group.Past |= lexeme.Has(WordTags.VerbPast) && group.Modal == FunctionWord.None
                        || lexeme.Function == FunctionWord.Have && group.Modal == FunctionWord.None && group.Form == VerbGroupForm.Finite;
                    auxiliary = lexeme.Function == FunctionWord.None ? FunctionWord.Be : lexeme.Function;
                    group.Perfect |= auxiliary == FunctionWord.Have;
                    group.IsAuxiliaryOnly = true;
                    break;
                case >= Pos.VerbBase and <= Pos.VerbIng:
                    if (!Continues(k, auxiliary, first))
                        return;
                    Finish(k, auxiliary, first, group);
                    return;
                default:
                    return;
            }

            group.Head = group.Last = k;
            first = false;
        }
    }

    private void Finish(int k, FunctionWord auxiliary, bool first, VerbGroup group)
    {
        ref Lexeme lexeme = ref lexemes[k];
        group.Head = group.Last = k;
        group.IsAuxiliaryOnly = false;
        // "are engaged in talks": whoever is so does it.
        if (auxiliary == FunctionWord.Be && lexeme.Pos is Pos.VerbParticiple or Pos.VerbPast && !(document.Chars(_tokens[k]) is "engaged" or "involved" && k + 1 < _end && lexemes[k + 1].Function == FunctionWord.In))
            group.Passive = true;
        if (!first || group.Form == VerbGroupForm.Infinitive)
            return;
        switch (lexeme.Pos)
        {
            case Pos.VerbIng:
                group.Form = VerbGroupForm.Ing;
                break;
            case Pos.VerbBase:
                group.IsBare = true;
                break;
            case Pos.VerbParticiple:
                group.Form = VerbGroupForm.Participle;
                group.Passive = true;
                break;
            case Pos.VerbPast:
                group.Past = true;
                group.Ambiguous = lexeme.Has(WordTags.VerbParticiple);
                break;
        }
    }

    /// <summary>True when a token of the verb group can come next after an auxiliary.</summary>
    private bool Continues(int k, FunctionWord auxiliary, bool first)
    {
        ref Lexeme lexeme = ref lexemes[k];
        return auxiliary switch
        {
            FunctionWord.None => first || lexeme.Pos is Pos.VerbBase || lexeme.Pos == Pos.Auxiliary,
            FunctionWord.Be => lexeme.Pos is Pos.VerbIng or Pos.VerbParticiple || lexeme.Pos == Pos.VerbPast && lexeme.Has(WordTags.VerbParticiple)
                || lexeme.Pos == Pos.Auxiliary && lexeme.Has(WordTags.VerbIng | WordTags.VerbParticiple),
            FunctionWord.Have => lexeme.Pos is Pos.VerbParticiple || lexeme.Pos == Pos.VerbPast && lexeme.Has(WordTags.VerbParticiple)
                || lexeme.Pos == Pos.Auxiliary && lexeme.Has(WordTags.VerbParticiple),
            FunctionWord.Do => lexeme.Pos == Pos.VerbBase || lexeme.Pos == Pos.Auxiliary && lexeme.Has(WordTags.VerbBase),
            _ => lexeme.Pos is Pos.VerbBase || lexeme.Has(WordTags.VerbBase) && lexeme.IsVerb || lexeme.Pos == Pos.Auxiliary && lexeme.Has(WordTags.VerbBase),
        };
    }

    /// <summary>"has for months called": where a time phrase stands between auxiliary and verb, the verb's token; else null.</summary>
    private int? TimeBetween(int k, bool modal)
    {
        bool time = false;
        for (int next = k + 1; next < _end && next < k + 6; next++)
        {
            if (time && modal)
            {
                if (lexemes[next].Pos == Pos.VerbBase)
                    return next;
            }
            else if (time && (lexemes[next].Pos is Pos.VerbParticiple or Pos.VerbIng || lexemes[next].Pos == Pos.VerbPast && lexemes[next].Has(WordTags.VerbParticiple)))
                return next;
            if (lexemes[next].IsVerb || lexemes[next].Pos is Pos.Auxiliary or Pos.Modal or Pos.That or Pos.Wh)
                return null;
            time |= lexemes[next].Has(WordTags.TimeNoun | WordTags.Weekday | WordTags.Month);
        }

        return null;
    }

    private bool BaseFollows(int k) => k + 1 < _end && lexemes[k + 1].Pos is Pos.VerbBase;

    private bool VerbFollows(int k, FunctionWord auxiliary)
    {
        for (int next = k + 1; next < _end && next < k + 4; next++)
        {
            if (lexemes[next].IsVerb || lexemes[next].Pos is Pos.Auxiliary or Pos.Modal)
                return Continues(next, auxiliary, auxiliary == FunctionWord.None);
            if (lexemes[next].Pos is not (Pos.Adverb or Pos.Negation) && _tokens[next].Shape is not (TokenShape.OpenQuote or TokenShape.CloseQuote))
                return false;
        }

        return false;
    }

    /// <summary>Takes the infinitive into the group after a prospective word ("is expected to", "is likely to", "is going to") or an obligation ("has to", "needs to").</summary>
    private void Extend(VerbGroup group)
    {
        if (group.Form is VerbGroupForm.Ing or VerbGroupForm.Participle)
            return;
        int at = group.Last + 1;
        FunctionWord head = lexemes[group.Head].Function;
        FunctionWord modal;
        if (head is FunctionWord.Prospective or FunctionWord.Going && group.Head > group.First)
        {
            modal = FunctionWord.Will;
        }
        else if (group.IsAuxiliaryOnly && head == FunctionWord.Be)
        {
            while (at < _end && lexemes[at].Pos is Pos.Adverb or Pos.Negation)
            {
                group.Negated |= lexemes[at].Pos == Pos.Negation;
                at++;
            }

            // "is to meet": scheduled.
            if (at < _end && lexemes[at].Pos != Pos.To)
            {
                if (lexemes[at].Function is not (FunctionWord.Prospective or FunctionWord.Going))
                    return;
                group.Negated |= document.Chars(_tokens[at]) is "unlikely";
                at++;
            }

            modal = FunctionWord.Will;
        }
        else if (group.IsAuxiliaryOnly && head == FunctionWord.Have || head == FunctionWord.Need || head == FunctionWord.Ought)
        {
            modal = FunctionWord.Must;
        }
        else
        {
            return;
        }

        if (at >= _end || lexemes[at].Pos != Pos.To)
            return;
        VerbGroup inner = workspace.Verb();
        inner.First = inner.Last = inner.Head = at;
        inner.Form = VerbGroupForm.Infinitive;
        ReadFrom(at + 1, inner);
        if (inner.Last == at)
            return;
        if (group.Modal == FunctionWord.None)
            group.Modal = modal;
        if (group.ModalToken < 0)
            group.ModalToken = at - 1;
        // "has to sell" tells no past.
        if (modal == FunctionWord.Must && head == FunctionWord.Have)
            (group.Perfect, group.Past) = (inner.Perfect, lexemes[group.Head].Has(WordTags.VerbPast));
        group.Head = inner.Head;
        group.Last = inner.Last;
        group.Passive = inner.Passive;
        group.IsAuxiliaryOnly = inner.IsAuxiliaryOnly;
    }
}
