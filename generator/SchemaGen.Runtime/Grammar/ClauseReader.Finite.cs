using SchemaGen.Tables;

namespace SchemaGen.Grammar;

/// <content>Finite clauses: their subject, and what they hang on.</content>
internal sealed partial class ClauseReader
{
    private void LinkFinite(int i, Clause clause)
    {
        if (LinkBareRelative(i, clause))
            return;
        if (_opener is ItemKind.Comma or ItemKind.Dash && _free.Count == 0 && IsInversion(i, clause.Verb) && Invert(i, clause))
            return;
        bool resumed = false;
        // "Kenya, which had no right to act and accused the guild, paid": the verb right behind "and" is not the one that is waited for.
        bool joined = _opener == ItemKind.Conjunction && i > 0 && _items[i - 1].Kind == ItemKind.Conjunction;
        NounGroup? free = (_segment is { Verb.Form: not VerbGroupForm.Finite } && !joined ? PopSuspended() : null) ?? FirstFree();
        if (free is null && _opener is ItemKind.Comma or ItemKind.Dash && _free.Count == 0)
        {
            free = PopSuspended();
            if (_opener is ItemKind.That or ItemKind.Subordinator or ItemKind.Wh)
                _antecedent = null;
        }
        else if (free is null && _opener == ItemKind.Verb && _segment is { Verb.Form: VerbGroupForm.Finite } && SubjectWaits() && !HasOwnSubject(i))
        {
            // The embedded clause is over: the noun group before it goes on as the subject that it was.
            free = PopSuspended();
            resumed = true;
            if (_opener != ItemKind.Verb)
                _antecedent = null;
        }
        else if (_opener == ItemKind.Comma && _suspendedThat >= 0)
        {
            (_opener, _openerToken, _suspendedThat) = (ItemKind.That, _suspendedThat, -1);
        }

        // "the rebels, who officers say are armed by Kenya": what is said of the noun that the relative clause takes up.
        if (free is null && _segment is { Link: ClauseLink.Relative, Object: { } spoken } saying && spoken == saying.Governor && saying.Verb.Last + 1 == clause.Verb.First && TakesClause(saying))
        {
            saying.Object = null;
            clause.Subject = spoken;
            Complete(saying, clause);
            return;
        }

        switch (_opener)
        {
            case ItemKind.Wh when lexemes[_openerToken].Function is FunctionWord.Who or FunctionWord.Which or FunctionWord.Whose || _antecedent is not null && lexemes[_openerToken].Function is not (FunctionWord.What or FunctionWord.How or FunctionWord.Why):
                LinkRelative(clause, free);
                return;
            case ItemKind.That when free is null && _antecedent is not null && _free.Count == 0:
                LinkRelative(clause, null);
                return;
            case ItemKind.That when free is not null && IsObjectRelative(i, clause):
                LinkRelative(clause, free);
                return;
            case ItemKind.Wh when free is not null && _segment is null && IsLabelled(i) && _last is { Object: null, IsPassive: false } labelling && OpensObject(i, labelling):
                // "condemned what it called a sham": what is labelled is the object of both verbs.
                labelling.Object = LinkLabel(clause, free, labelling);
                return;
            case ItemKind.Wh when free is not null && _segment is null && IsLabelled(i) && _last is { } labelling && i > 2 && lexemes[_openerToken - 1].Pos == Pos.Preposition:
                // "protested at what it called a sham", "fired at the mill, in what the guild called a mistake".
                labelling.Add(new PrepositionalPhrase(_openerToken - 1, LinkLabel(clause, free, labelling), null), lexemes);
                return;
            case ItemKind.That or ItemKind.Wh:
                clause.Subject = Own(free ?? AnyFree(), clause);
                LinkComplement(clause);
                return;
            case ItemKind.Subordinator:
                clause.Subject = Own(free ?? AnyFree(), clause);
                clause.Opener = lexemes[_openerToken].Function;
                if (clause.Opener == FunctionWord.Whether || clause.Opener == FunctionWord.If && _last is not null && _openerToken == _last.Verb.Last + 1)
                {
                    LinkComplement(clause);
                    return;
                }

                clause.Link = ClauseLink.Adverbial;
                clause.OpenerToken = _openerToken;
                clause.Parent = _root;
                if (_root is null)
                    _open.Add(clause);
                return;
            case ItemKind.Conjunction:
                LinkConjunct(i, clause, free);
                return;
        }

        if (!resumed && free is null && _segment is { Link: ClauseLink.Relative } && !HasOwnSubject(i) && OuterObject() is { } said)
        {
            clause.Subject = Own(said.Object!, clause);
            said.Object = null;
            Complete(said, clause);
            return;
        }

        if (!resumed && _segment is not null && (_segment.Verb.Form == VerbGroupForm.Finite || TakesClause(_segment) && _free.Count > 0) && ObjectAsSubject(i) is { } taken)
        {
            clause.Subject = Own(taken, clause);
            Complete(_segment, clause);
            return;
        }

        if (_segment is { Verb.Form: not VerbGroupForm.Finite } && free is not null)
        {
            clause.Subject = Own(free, clause);
            MakeRoot(clause);
            return;
        }

        // "told Nairobi buying flour would not help": what is bought is told, and who is told stays so.
        if (free is null && _segment is { Verb.Form: VerbGroupForm.Ing, Parent: { Object: { } listener } teller } && listener.Last + 1 < _segment.Verb.First && EnglishVerbs.Tells(document.Chars(document.Tokens[teller.Verb.Head])) && IsAnimate(listener))
        {
            Complete(teller, clause);
            return;
        }

        if (free is null && OuterObject() is { } outer)
        {
            clause.Subject = Own(outer.Object!, clause);
            outer.Object = null;
            Complete(outer, clause);
            return;
        }

        if (free is null && _free.Count > 0 && _segment is not null && _segment.Verb.Form != VerbGroupForm.Finite)
            free = AnyFree();
        if (free is null && SubjectWaits())
            free = PopSuspended();
        if (free is null && Reanalyse(clause))
            return;
        clause.Subject = Own(free ?? PopSuspended(), clause);
        if (clause.Subject is null && !GoesOn(i, clause.Verb) && Invert(i, clause))
            return;
        if (clause.Subject is null && i > 0 && _items[i - 1].Kind == ItemKind.Comma && _last is not null)
            clause.Subject = _root?.Subject;
        MakeRoot(clause);
    }

    /// <summary>The noun group that "what" is, which the clause labels.</summary>
    private NounGroup LinkLabel(Clause clause, NounGroup free, Clause labelling)
    {
        NounGroup what = workspace.Noun(_openerToken, _openerToken, _openerToken);
        (_antecedent, what.In) = (what, labelling);
        _sentence.Groups.Add(what);
        LinkRelative(clause, free);
        clause.Object = what;
        return what;
    }

    /// <summary>"say the plan to raise taxes will fail": behind a verb without tense, the clause around it that takes clauses and has an object which turns out to be a subject.</summary>
    private Clause? OuterObject()
    {
        // "said its carts, built in Elmford, had left": the comma closes what was told of the object.
        Clause? inner = _segment ?? (_opener is ItemKind.Comma or ItemKind.Dash && _last is { Link: ClauseLink.Reduced or ClauseLink.Relative, Parent.Object: { } told } && _last.Governor == told ? _last : null);
        if (inner is not ({ Verb.Form: not VerbGroupForm.Finite } or { Link: ClauseLink.Relative }))
            return null;
        int steps = 0;
        for (Clause? outer = inner.Parent; outer is not null && steps++ < 4; outer = outer.Parent)
        {
            if (outer.Verb.Form == VerbGroupForm.Finite)
                return TakesClause(outer) && outer.Object is { IsTime: false } && !HasFinite(outer.ComplementSpan) ? outer : null;
        }

        return null;
    }

    private void MakeRoot(Clause clause)
    {
        clause.Link = ClauseLink.Root;
        foreach (Clause open in _open)
        {
            open.Parent = clause;
            if (open.Link == ClauseLink.Participial)
                open.Subject = clause.Subject;
        }

        _open.Clear();
    }

    /// <summary>", said the minister": a verb of speaking behind a comma, and behind it somebody who speaks, and nothing more.</summary>
    private bool IsInversion(int i, VerbGroup verb) =>
        i + 1 < _items.Count && i > 1 && verbs.Speaks(verb) && TakesClause(verb) && (!verbs.TakesObject(verb) || EnglishVerbs.Says(document.Chars(document.Tokens[verb.Head]))) && !verb.Passive && !lexemes[verb.Head].Is(VerbClass.Ditransitive) && _items[i + 1].Noun is { IsTime: false, IsPronoun: false } speaker && (IsAnimate(speaker) || lexemes[speaker.Head].Has(WordTraits.Text))
            && (_sentence.Clauses.Count > 0 || _items[i - 2].Kind == ItemKind.Quotation || _suspended.Count > 0)
            && (i + 2 >= _items.Count || _items[i + 2].Kind is ItemKind.Comma or ItemKind.Dash or ItemKind.Stop or ItemKind.Quotation or ItemKind.Wh or ItemKind.Preposition or ItemKind.Subordinator || _items[i + 2].Noun is { IsTime: true });

    /// <summary>"Kenya fires on a cart, urges Uganda to leave": in headlines a verb with an object of its own goes on with the subject of the one before.</summary>
    private bool GoesOn(int i, VerbGroup verb) =>
        i > 1 && _items[i - 1].Kind == ItemKind.Comma && _items[i - 2].Kind != ItemKind.Quotation && _root?.Subject is not null && lexemes[verb.Head].Pos == Pos.VerbS && verbs.TakesObject(verb);

    /// <summary>"... said the minister": after a quotation or comma a verb that takes clauses has its subject behind it.</summary>
    private bool Invert(int i, Clause clause)
    {
        if (i + 1 >= _items.Count || _items[i + 1].Noun is not { IsTime: false } subject || !TakesClause(clause))
            return false;
        clause.Subject = subject;
        clause.Inverted = true;
        subject.In = clause;
        MakeRoot(clause);
        return true;
    }

    /// <summary>"The convoy sent to Nyala was stopped": a verb taken for the main one turns out to modify its subject.</summary>
    private bool Reanalyse(Clause clause)
    {
        if (_segment is not { Verb: { Ambiguous: true, Form: VerbGroupForm.Finite }, Subject: { } subject, Object: null } reduced)
            return false;
        reduced.Verb.Form = VerbGroupForm.Participle;
        reduced.Verb.Passive = true;
        reduced.Link = reduced.Link == ClauseLink.Root || reduced.Link == ClauseLink.Complement ? ClauseLink.Reduced : reduced.Link;
        reduced.Governor = subject;
        clause.Subject = subject;
        if (reduced.Link == ClauseLink.Reduced && reduced.Parent is { } parent)
        {
            parent.Complements.Remove(reduced);
            reduced.Parent = null;
            Complete(parent, clause);
        }
        else
        {
            if (_root == reduced)
                _root = null;
            MakeRoot(clause);
        }

        return true;
    }

    /// <summary>The noun group before a finite verb that an earlier verb had taken for its object: "said the talks failed", "told Nairobi it would pay".</summary>
    private NounGroup? ObjectAsSubject(int i)
    {
        if (_segment!.Link == ClauseLink.Relative && !TakesClause(_segment) && _suspended.Count > 0)
            return null;
        // "The last time a reeve visited Oakton was in May": the time is the subject.
        if (_items[i].Verb!.IsAuxiliaryOnly && lexemes[_items[i].Verb!.Head].Function == FunctionWord.Be && !TakesClause(_segment) && _items[0].Noun is { IsTime: true } time && _segment.Subject is { } told && _items.Count > 1 && _items[1].Noun == told && document.Chars(document.Tokens[time.Last]) is "time" or "day" or "year" or "moment")
            return null;
        if (_segment.SecondObject is { } second)
        {
            _segment.SecondObject = null;
            return second;
        }

        if (_free.Count > 1 && _free[^1] is { In: null } later)
            return later;
        if (_segment.Object is { } only && _free.Count > 0 && (TakesClause(_segment) || _items[i - 1].Noun == only))
        {
            _segment.Object = null;
            return only;
        }

        return _free is [{ In: null } first, ..] ? first : null;
    }

    private void LinkRelative(Clause clause, NounGroup? free)
    {
        clause.Link = ClauseLink.Relative;
        if (free is null && _antecedent is { Members: [.., var nearest] } && lexemes[nearest.Head].Pos == Pos.Proper && IsSingular(clause.Verb))
            _antecedent = nearest;
        clause.Governor = _antecedent;
        clause.Parent = _last;
        clause.Opener = lexemes[_openerToken].Function;
        if (free is null)
        {
            clause.Subject = _antecedent;
            return;
        }

        // "whose release Oakton had refused".
        if (clause.Opener == FunctionWord.Whose && _free is [.., { In: null } doer] && doer != free && free.FirstWithOwners == _openerToken + 1)
        {
            clause.Object = Own(free, clause);
            free = doer;
        }

        clause.Subject = Own(free, clause);
        if (clause.Opener is FunctionWord.Who or FunctionWord.Which or FunctionWord.That)
            clause.Object = _antecedent;
    }

    /// <summary>"Kenya and Uganda, which has protested": the verb's number tells that only the last of them is its subject.</summary>
    private bool IsSingular(VerbGroup verb) => lexemes[verb.First].Has(WordTags.VerbS) || document.Chars(document.Tokens[verb.First]) is "was";

    /// <summary>Hangs a "that", wh- or bare clause on the verb before it, or on the noun that it completes.</summary>
    private void LinkComplement(Clause clause)
    {
        if (lexemes[_openerToken].Pos == Pos.That && FollowsConjunction(_openerToken) && ThatBefore() is { } sibling)
        {
            Join(clause, sibling);
            return;
        }

        NounGroup? noun = _antecedent is { IsTime: false } ? _antecedent : null;
        // "said that by selling flour it had helped": the "that" stands before the phrase.
        if (_last is { Link: ClauseLink.PrepositionIng, Parent: { } telling } inner && inner.Verb.First > _openerToken && telling.Verb.Last < _openerToken && TakesClause(telling) && lexemes[_openerToken].Pos == Pos.That)
        {
            Complete(telling, clause);
            return;
        }

        // "said in a note that carts sent by Kenya had been found", "said that those who stole would pay": the clause of the noun stands inside what is said.
        Clause? last = _last is { Link: ClauseLink.Reduced or ClauseLink.Relative } inside ? Outside(inside) ?? inside : _last;
        if (last is not null && last.Quote == _quote && (noun is null || TakesClause(last) || lexemes[_openerToken].Pos == Pos.Wh))
        {
            Complete(TakesClause(last) || _root is null || !TakesClause(_root) || _root.Complements.Count > 0 ? last : _root, clause);
            return;
        }

        if (noun is not null)
        {
            noun = WhatTakesThat(noun);
            // "said in a note carried by the agency that ...": what has no such clause leaves it to the verb that waits for one.
            if (_last is not null && _last.Quote == _quote && lexemes[_openerToken].Pos == Pos.That && !EnglishNouns.TakesThat(document.Chars(document.Tokens[noun.Head])) && Waiting(_last) is { } waiting)
            {
                Complete(waiting, clause);
                return;
            }

            clause.Governor = noun;
            clause.Link = ClauseLink.NounComplement;
            clause.Parent = _last;
            noun.Complement = clause;
            return;
        }

        MakeRoot(clause);
    }

    /// <summary>The clause around another that began before what opens the present one; null for none.</summary>
    private Clause? Outside(Clause? clause)
    {
        for (int steps = 0; clause is not null && clause.Verb.First > _openerToken && steps < 8; steps++)
            clause = clause.Parent;
        return clause is not null && clause.Verb.First < _openerToken ? clause : null;
    }

    /// <summary>"a report in the Herald that ...": of a noun and those before it that its phrase belongs to, the one that a "that"-clause completes.</summary>
    private NounGroup WhatTakesThat(NounGroup noun)
    {
        if (EnglishNouns.TakesThat(document.Chars(document.Tokens[noun.Head])))
            return noun;
        for (int k = _sentence.Groups.Count - 1, n = 0; k >= 0 && n < 6; k--, n++)
        {
            NounGroup earlier = _sentence.Groups[k];
            if (earlier.Phrases is [.., var phrase] && phrase.Group == noun && EnglishNouns.TakesThat(document.Chars(document.Tokens[earlier.Head])))
                return earlier;
        }

        return noun;
    }

    private static void Complete(Clause governor, Clause clause)
    {
        clause.Link = ClauseLink.Complement;
        clause.Parent = governor;
        governor.Complements.Add(clause);
    }
}
