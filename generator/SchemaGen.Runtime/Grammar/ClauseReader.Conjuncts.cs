using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Grammar;

/// <content>Finite clauses that "and" or "but" hangs on one before.</content>
internal sealed partial class ClauseReader
{
    private void LinkConjunct(int i, Clause clause, NounGroup? free)
    {
        Clause? model = LastFinite();
        if (free is null && _free.Count > 0 && _items[i - 1].Noun is not null)
            free = AnyFree();
        clause.Subject = free is null || _items[i - 1].Kind == ItemKind.Conjunction ? model?.Subject : Own(free, clause);
        if (model is null)
        {
            MakeRoot(clause);
            return;
        }

        // "said that X and that Y" is told by the second "that"; a comma before "and" with a new subject opens a main clause.
        bool comma = _openerToken > 0 && lexemes[_openerToken - 1].Pos == Pos.Mark;
        if (free is null && GoesBack(model, clause))
        {
            GoOn(clause, model.Parent!);
            return;
        }

        if (model.Link is ClauseLink.Complement or ClauseLink.NounComplement && comma && (free is not null || model.Parent is { Subject: not null } parent && SameForm(parent, clause) && parent.Verb.Perfect == clause.Verb.Perfect))
        {
            if (free is null)
            {
                GoOn(clause, model.Parent!);
                return;
            }

            clause.Subject = free;
            MakeRoot(clause);
            return;
        }

        Join(clause, model);
        if (model.Link == ClauseLink.Root)
            MakeRoot(clause);
    }

    /// <summary>Makes a clause the fellow of another one, with its subject: of a main clause, or of a relative one ("Kenya, which said its carts had left and asked for others").</summary>
    private void GoOn(Clause clause, Clause fellow)
    {
        clause.Subject = fellow.Subject;
        if (fellow.Link == ClauseLink.Relative)
            Join(clause, fellow);
        else
            MakeRoot(clause);
    }

    /// <summary>"denied that its carts had left and accused Ashmere": behind a complement that speaks of deeds, a second verb of speaking is the main verb's fellow.</summary>
    private bool GoesBack(Clause model, Clause clause) =>
        model is { Link: ClauseLink.Complement, Parent: { Link: ClauseLink.Root or ClauseLink.Relative } speaking }
            && verbs.Speaks(speaking.Verb) && verbs.Speaks(clause.Verb) && (model.Verb.IsAuxiliaryOnly || !verbs.Speaks(model.Verb))
            && (SameForm(speaking, clause) && clause.Verb.Perfect == speaking.Verb.Perfect && lexemes[clause.Verb.Head].Pos != Pos.VerbParticiple
                || clause is { IsPassive: false, Verb: { Perfect: true, Modal: FunctionWord.None } } && model is { IsPassive: true, Verb.Perfect: false } && !speaking.Verb.Past);

    /// <summary>Both past, or both with a modal: "said it would pay and called ..." goes back to the main verb.</summary>
    private static bool SameForm(Clause a, Clause b) => a.Verb.Past == b.Verb.Past && (a.Verb.Modal == FunctionWord.None) == (b.Verb.Modal == FunctionWord.None);

    /// <summary>"Oakton did not sue, the Herald reported, but complained": between commas, only who says so.</summary>
    private bool IsInserted(Clause clause) =>
        clause is { Link: ClauseLink.Root, Object: null, IsPassive: false, Complements.Count: 0, Quotations.Count: 0, Subject: { } subject } && clause != _sentence.Clauses[0] && subject.Last + 1 == clause.Verb.First && verbs.Speaks(clause.Verb)
            && subject.FirstWithOwners > 0 && document.Tokens[subject.FirstWithOwners - 1].Shape == TokenShape.Comma && _openerToken > 0 && document.Tokens[_openerToken - 1].Shape == TokenShape.Comma;

    private Clause? LastFinite()
    {
        for (int k = _sentence.Clauses.Count - 1; k >= 0; k--)
        {
            Clause clause = _sentence.Clauses[k];
            if (clause.Quote != _quote)
                return null;
            if (IsInserted(clause))
                continue;
            if (clause.Verb.Form == VerbGroupForm.Finite)
                return clause.Link is ClauseLink.Relative or ClauseLink.Adverbial && clause.Parent is { Verb.Form: VerbGroupForm.Finite } parent && lexemes[_openerToken - 1].Pos == Pos.Mark
                    ? parent
                    : clause;
        }

        return null;
    }

    private bool FollowsConjunction(int that)
    {
        int before = that - 1;
        if (before > 0 && lexemes[before].Pos == Pos.Adverb)
            before--;
        return before > 0 && lexemes[before].Pos == Pos.Conjunction;
    }

    /// <summary>"said that X and that Y": the content clause that a second "that" goes on from, of several around the one before it the nearest with a "that" of its own; null without any.</summary>
    private Clause? ThatBefore()
    {
        Clause? nearest = null;
        for (Clause? clause = _last; clause is not null && clause.Quote == _quote; clause = clause.Parent)
        {
            if (clause.Link is not (ClauseLink.Complement or ClauseLink.NounComplement) || clause.Verb.Form != VerbGroupForm.Finite)
                continue;
            nearest ??= clause;
            if (clause.Subject is { } subject && subject.FirstWithOwners is > 0 and var first && lexemes[first - 1].Pos == Pos.That)
                return clause;
        }

        return nearest;
    }

    /// <summary>Hangs a clause where the one it is coordinated with hangs.</summary>
    private static void Join(Clause clause, Clause model)
    {
        clause.Link = model.Link;
        clause.Parent = model.Parent;
        clause.Governor = model.Governor;
        clause.Opener = model.Opener;
        if (model.Link is ClauseLink.Complement or ClauseLink.Infinitive or ClauseLink.Ing)
            model.Parent?.Complements.Add(clause);
    }
}
