using SchemaGen.Tables;

namespace SchemaGen.Grammar;

/// <summary>
/// Builds clauses out of the groups of a sentence in one pass from left to right: every verb group makes a clause; its subject is found at once, objects and phrases follow. Embedded clauses become siblings that link to
/// their governor.
/// </summary>
internal sealed class ClauseReader(ParsedSentence sentence, Lexeme[] lexemes, ClauseVerbs verbs)
{
    /// <summary>A noun group that waits for a verb, and where in the items it stood.</summary>
    private readonly record struct Waiting(NounGroup Group, int At);

    /// <summary>A noun group that a comma or an embedded clause cut off from its verb, with the opener that its clause has.</summary>
    private readonly record struct Suspended(NounGroup Group, ItemKind Opener, int Token);

    private readonly List<Waiting> _free = [];
    private readonly List<Suspended> _waiting = [];
    private readonly List<PrepositionalPhrase> _leading = [];
    private readonly List<Clause> _open = [];
    private List<Item> _items = [];
    private Clause? _last;
    private Clause? _segment;
    private Clause? _root;
    private NounGroup? _antecedent;
    private NounGroup? _previousNoun;
    private ItemKind _opener;
    private int _openerToken;
    private int _suspendedThat;
    private int _quote;

    /// <summary>Reads the clauses of a run of items: the sentence outside its quotations, or the inside of one.</summary>
    /// <param name="items">The items, quotations of whole clauses replaced by one item each.</param>
    /// <param name="quote">The quotation that the items are inside of, or -1.</param>
    public void Read(List<Item> items, int quote)
    {
        _items = items;
        _quote = quote;
        _free.Clear();
        _waiting.Clear();
        _leading.Clear();
        _open.Clear();
        _last = _segment = _root = null;
        _antecedent = _previousNoun = null;
        _suspendedThat = -1;
        Open(ItemKind.Stop, -1);
        int before = sentence.Clauses.Count;
        for (int i = 0; i < items.Count; i++)
            Take(i);
        if (sentence.Clauses.Count == before || !sentence.Clauses.Exists(c => c.Quote == quote && c.Verb.Form == VerbGroupForm.Finite))
            MakeHeadlineFinite(before);
    }

    private void Take(int i)
    {
        Item item = _items[i];
        switch (item.Kind)
        {
            case ItemKind.Noun:
                TakeNoun(i, item.Noun!);
                break;
            case ItemKind.Verb:
                TakeVerb(i, item.Verb!);
                break;
            case ItemKind.Comma or ItemKind.Dash or ItemKind.Semicolon or ItemKind.Colon or ItemKind.Stop:
                CloseSegment();
                Open(item.Kind, item.First);
                break;
            case ItemKind.Quotation:
                CloseSegment();
                Open(ItemKind.Quotation, item.First);
                break;
            case ItemKind.That or ItemKind.Wh or ItemKind.Subordinator:
                TakeOpener(i, item);
                break;
            case ItemKind.Conjunction when i + 1 < _items.Count:
                if (_items[i + 1].Kind == ItemKind.Verb || FiniteFollows(i + 1))
                {
                    CloseSegment(keepVerb: true);
                    Open(ItemKind.Conjunction, item.First);
                }

                break;
            case ItemKind.Particle when _segment is not null && _segment.Particle < 0 && item.First == _segment.Verb.Last + 1:
                _segment.Particle = item.First;
                break;
            case ItemKind.Preposition when _segment is not null && _segment.Particle < 0 && item.First == _segment.Verb.Last + 1:
                _segment.Particle = item.First;
                break;
        }
    }

    private void Open(ItemKind opener, int token)
    {
        _opener = opener;
        _openerToken = token;
    }

    private void CloseSegment(bool keepVerb = false)
    {
        foreach (Waiting free in _free)
        {
            if (free.Group.In is null)
            {
                _waiting.Add(new Suspended(free.Group, _opener, _openerToken));
                break;
            }
        }

        _free.Clear();
        if (!keepVerb)
            _segment = null;
    }

    private void TakeOpener(int i, in Item item)
    {
        _antecedent = i > 0 ? _items[i - 1].Noun ?? (_items[i - 1].Kind is ItemKind.Comma or ItemKind.Dash && i > 1 ? _items[i - 2].Noun : null) : null;
        if (item.Kind == ItemKind.Wh && i > 0 && _items[i - 1].Kind == ItemKind.Preposition && i > 1)
            _antecedent = _items[i - 2].Noun;
        CloseSegment();
        if (_opener == ItemKind.That && item.Kind == ItemKind.Subordinator)
            _suspendedThat = _openerToken;
        Open(item.Kind, item.First);
    }

    private bool FiniteFollows(int i)
    {
        for (int k = i; k < _items.Count; k++)
        {
            switch (_items[k].Kind)
            {
                case ItemKind.Verb:
                    return _items[k].Verb!.Form == VerbGroupForm.Finite && k > i;
                case ItemKind.Noun or ItemKind.Preposition or ItemKind.Adjective:
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }

    private void TakeNoun(int i, NounGroup group)
    {
        sentence.Groups.Add(group);
        if (group.Members is { } members)
            sentence.Groups.AddRange(members);
        bool governed = i > 0 && _items[i - 1].Kind == ItemKind.Preposition;
        if (governed)
        {
            var phrase = new PrepositionalPhrase(_items[i - 1].First, group, null);
            if (i > 1 && _items[i - 2].Noun is { IsTime: false } left)
                AttachPhrase(left, phrase);
            else if (_previousNoun is { } previous && _segment is null && i > 1 && _items[i - 2].Kind == ItemKind.Noun)
                AttachPhrase(previous, phrase);
            if (_segment is not null)
                _segment.Phrases.Add(phrase);
            else
                _leading.Add(phrase);
            _previousNoun = group;
            if (_segment is not null)
                group.In = _segment;
            return;
        }

        _previousNoun = group;
        if (group.IsTime)
            return;
        if (_segment is not null && IsAfterVerb(i))
        {
            if (_segment.Object is null)
                _segment.Object = group;
            else if (_segment.SecondObject is null && _items[i - 1].Noun is not null)
                _segment.SecondObject = group;
            group.In = _segment;
        }

        _free.Add(new Waiting(group, i));
    }

    /// <summary>A chain of phrases belongs to each noun group before it: "talks | between A and B | in Nairobi".</summary>
    private void AttachPhrase(NounGroup left, PrepositionalPhrase phrase)
    {
        (left.Phrases ??= []).Add(phrase);
        for (int k = sentence.Groups.Count - 2, n = 0; k >= 0 && n < 4; k--, n++)
        {
            NounGroup earlier = sentence.Groups[k];
            if (earlier != left && earlier.Phrases is { Count: > 0 } phrases && phrases[^1].Group == left)
            {
                phrases.Add(phrase);
                left = earlier;
            }
        }
    }

    private bool IsAfterVerb(int i)
    {
        Item before = _items[i - 1];
        return before.Kind is ItemKind.Verb or ItemKind.Particle or ItemKind.Adjective || before.Noun is { } noun && (noun.IsTime || noun.In == _segment && noun.Preposition < 0 && (noun == _segment!.Object || noun == _segment.SecondObject));
    }

    private void TakeVerb(int i, VerbGroup verb)
    {
        ItemKind before = i > 0 ? _items[i - 1].Kind : ItemKind.Stop;
        if (verb.Ambiguous && IsReduced(i, before))
        {
            verb.Form = VerbGroupForm.Participle;
            verb.Passive = true;
        }

        bool inList = verb.IsBare && before == ItemKind.Comma && FirstFree() is null && _last is { } prior && (prior.Verb.Modal != FunctionWord.None || prior.Verb.Form == VerbGroupForm.Infinitive);
        if (verb.IsBare && (before == ItemKind.Conjunction || inList) && _last is not null)
            ShareAuxiliary(verb, _last.Verb);
        if (inList)
            before = _opener = ItemKind.Conjunction;
        var clause = new Clause { Verb = verb, Quote = _quote, First = verb.First, Last = verb.Last };
        switch (verb.Form)
        {
            case VerbGroupForm.Finite:
                LinkFinite(i, clause);
                break;
            case VerbGroupForm.Infinitive:
                LinkInfinitive(i, clause, before);
                break;
            case VerbGroupForm.Ing:
                LinkIng(i, clause, before);
                break;
            default:
                LinkParticiple(i, clause, before);
                break;
        }

        clause.Phrases.AddRange(_leading);
        _leading.Clear();
        sentence.Clauses.Add(clause);
        if (verb.Form != VerbGroupForm.Finite && FirstFree() is { } waiting && waiting != clause.Subject)
            _waiting.Add(new Suspended(waiting, _opener, _openerToken));
        else if (verb.Form != VerbGroupForm.Finite && clause.Subject is { In: null } own && FirstFree() == own)
            _waiting.Add(new Suspended(own, _opener, _openerToken));
        _free.Clear();
        _last = _segment = clause;
        if (verb.Form != VerbGroupForm.Finite)
            return;
        _antecedent = null;
        if (clause.Link == ClauseLink.Root)
            _root = clause;
        Open(ItemKind.Verb, verb.First);
    }

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

    /// <summary>Whether a bare "-ed" form is a participle that modifies, not the verb of its clause.</summary>
    private bool IsReduced(int i, ItemKind before)
    {
        bool byFollows = i + 1 < _items.Count && _items[i + 1].Kind == ItemKind.Preposition && lexemes[_items[i + 1].First].Function == FunctionWord.By;
        if (before == ItemKind.Noun && _items[i - 1].Noun is { IsTime: false } noun)
        {
            if (noun.Preposition >= 0)
                return FirstFree() is null || _segment is not null || byFollows;
            if (_segment is null)
                return byFollows;
            if (TakesClause(_segment) && _segment.Complements.Count == 0 && noun.In == _segment)
                return byFollows;
            return _segment.Verb.Form == VerbGroupForm.Finite || byFollows;
        }

        if (before is ItemKind.Comma or ItemKind.Dash && FirstFree() is null)
            return byFollows || !(_waiting.Count > 0) || FiniteAfterComma(i);
        return before is ItemKind.Stop or ItemKind.Subordinator && FirstFree() is null && _waiting.Count == 0;
    }

    /// <summary>After the next comma a finite verb comes at once: it, and not the participle, has the waiting subject.</summary>
    private bool FiniteAfterComma(int i)
    {
        for (int k = i + 1; k + 1 < _items.Count; k++)
        {
            if (_items[k].Verb is { Form: VerbGroupForm.Finite })
                return false;
            if (_items[k].Kind is ItemKind.Comma or ItemKind.Dash && _items[k + 1].Verb is { Form: VerbGroupForm.Finite })
                return true;
        }

        return false;
    }

    private NounGroup? FirstFree()
    {
        foreach (Waiting free in _free)
        {
            if (free.Group.In is null)
                return free.Group;
        }

        return null;
    }

    private bool TakesClause(Clause clause) => verbs.TakesClause(clause.Verb);

    private void LinkFinite(int i, Clause clause)
    {
        NounGroup? free = (_segment is { Verb.Form: not VerbGroupForm.Finite } ? PopWaiting() : null) ?? FirstFree();
        if (free is null && _opener is ItemKind.Comma or ItemKind.Dash && _free.Count == 0)
        {
            free = PopWaiting();
            if (_opener is ItemKind.That or ItemKind.Subordinator or ItemKind.Wh)
                _antecedent = null;
        }
        else if (_opener == ItemKind.Comma && _suspendedThat >= 0)
        {
            (_opener, _openerToken, _suspendedThat) = (ItemKind.That, _suspendedThat, -1);
        }

        switch (_opener)
        {
            case ItemKind.Wh when lexemes[_openerToken].Function is FunctionWord.Who or FunctionWord.Which or FunctionWord.Whose || _antecedent is not null && lexemes[_openerToken].Function is not (FunctionWord.What or FunctionWord.How or FunctionWord.Why):
                LinkRelative(clause, free);
                return;
            case ItemKind.That when free is null && _antecedent is not null && _free.Count == 0:
                LinkRelative(clause, null);
                return;
            case ItemKind.That or ItemKind.Wh:
                clause.Subject = Own(free ?? TakeFree(), clause);
                LinkComplement(clause);
                return;
            case ItemKind.Subordinator:
                clause.Subject = Own(free ?? TakeFree(), clause);
                clause.Opener = lexemes[_openerToken].Function;
                if (clause.Opener == FunctionWord.Whether || clause.Opener == FunctionWord.If && _last is not null && _openerToken == _last.Verb.Last + 1)
                {
                    LinkComplement(clause);
                    return;
                }

                clause.Link = ClauseLink.Adverbial;
                clause.Parent = _root;
                if (_root is null)
                    _open.Add(clause);
                return;
            case ItemKind.Conjunction:
                LinkConjunct(i, clause, free);
                return;
        }

        if (_segment is not null && (_segment.Verb.Form == VerbGroupForm.Finite || TakesClause(_segment) && _free.Count > 0) && ObjectAsSubject(i) is { } taken)
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

        if (free is null && _free.Count > 0 && _segment is not null && _segment.Verb.Form != VerbGroupForm.Finite)
            free = TakeFree();
        if (free is null && Reanalyse(clause))
            return;
        clause.Subject = Own(free ?? PopWaiting(), clause);
        if (clause.Subject is null && Invert(i, clause))
            return;
        if (clause.Subject is null && i > 0 && _items[i - 1].Kind == ItemKind.Comma && _last is not null)
            clause.Subject = _root?.Subject;
        MakeRoot(clause);
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
        if (_segment!.Link == ClauseLink.Relative && !TakesClause(_segment) && _waiting.Count > 0)
            return null;
        if (_segment.SecondObject is { } second)
        {
            _segment.SecondObject = null;
            return second;
        }

        if (_free.Count > 1 && _free[^1].Group is { In: null } later)
            return later;
        if (_segment.Object is { } only && _free.Count > 0 && (TakesClause(_segment) || _items[i - 1].Noun == only))
        {
            _segment.Object = null;
            return only;
        }

        return _free.Count > 0 && _free[0].Group is { } first && first.In is null ? first : null;
    }

    private NounGroup? TakeFree() => _free.Count > 0 ? _free[0].Group : null;

    private NounGroup? PopWaiting()
    {
        if (_waiting.Count == 0)
            return null;
        Suspended suspended = _waiting[^1];
        _waiting.RemoveAt(_waiting.Count - 1);
        // Its clause goes on where it was cut: "that the bloc, if asked, would pay" is still the clause of "that".
        if (suspended.Opener is ItemKind.That or ItemKind.Subordinator or ItemKind.Wh)
            (_opener, _openerToken) = (suspended.Opener, suspended.Token);
        return suspended.Group;
    }

    private static NounGroup? Own(NounGroup? group, Clause clause)
    {
        if (group is not null)
            group.In = clause;
        return group;
    }

    private void LinkRelative(Clause clause, NounGroup? free)
    {
        clause.Link = ClauseLink.Relative;
        clause.Governor = _antecedent;
        clause.Parent = _last;
        clause.Opener = lexemes[_openerToken].Function;
        if (free is null)
        {
            clause.Subject = _antecedent;
            return;
        }

        clause.Subject = Own(free, clause);
        if (clause.Opener is FunctionWord.Who or FunctionWord.Which or FunctionWord.That)
            clause.Object = _antecedent;
    }

    /// <summary>Hangs a "that", wh- or bare clause on the verb before it, or on the noun that it completes.</summary>
    private void LinkComplement(Clause clause)
    {
        NounGroup? noun = _antecedent is { IsTime: false } ? _antecedent : null;
        if (_last is not null && _last.Quote == _quote && (noun is null || TakesClause(_last) || lexemes[_openerToken].Pos == Pos.Wh))
        {
            Complete(TakesClause(_last) || _root is null || !TakesClause(_root) || _root.Complements.Count > 0 ? _last : _root, clause);
            return;
        }

        if (noun is not null)
        {
            clause.Governor = noun;
            clause.Link = ClauseLink.NounComplement;
            clause.Parent = _last;
            noun.Complement = clause;
            return;
        }

        MakeRoot(clause);
    }

    private static void Complete(Clause governor, Clause clause)
    {
        clause.Link = ClauseLink.Complement;
        clause.Parent = governor;
        governor.Complements.Add(clause);
    }

    private void LinkConjunct(int i, Clause clause, NounGroup? free)
    {
        Clause? model = LastFinite();
        if (free is null && _free.Count > 0 && _items[i - 1].Noun is not null)
            free = TakeFree();
        clause.Subject = free is null || _items[i - 1].Kind == ItemKind.Conjunction ? model?.Subject : Own(free, clause);
        if (model is null)
        {
            MakeRoot(clause);
            return;
        }

        // "said that X and that Y" is told by the second "that"; a comma before "and" with a new subject opens a main clause.
        bool comma = _openerToken > 0 && lexemes[_openerToken - 1].Pos == Pos.Mark;
        if (model.Link is ClauseLink.Complement or ClauseLink.NounComplement && comma && (free is not null || model.Parent is { Subject: not null } parent && SameForm(parent, clause)))
        {
            clause.Subject = free ?? model.Parent?.Subject;
            MakeRoot(clause);
            return;
        }

        clause.Link = model.Link;
        clause.Parent = model.Parent;
        clause.Governor = model.Governor;
        clause.Opener = model.Opener;
        if (model.Link == ClauseLink.Complement)
            model.Parent?.Complements.Add(clause);
        if (model.Link == ClauseLink.Root)
            MakeRoot(clause);
    }

    /// <summary>Both past, or both with a modal: "said it would pay and called ..." goes back to the main verb.</summary>
    private static bool SameForm(Clause a, Clause b) => a.Verb.Past == b.Verb.Past && (a.Verb.Modal == FunctionWord.None) == (b.Verb.Modal == FunctionWord.None);

    private Clause? LastFinite()
    {
        for (int k = sentence.Clauses.Count - 1; k >= 0; k--)
        {
            Clause clause = sentence.Clauses[k];
            if (clause.Quote != _quote)
                return null;
            if (clause.Verb.Form == VerbGroupForm.Finite)
                return clause.Link is ClauseLink.Relative or ClauseLink.Adverbial && clause.Parent is { Verb.Form: VerbGroupForm.Finite } parent && lexemes[_openerToken - 1].Pos == Pos.Mark ? parent : clause;
        }

        return null;
    }

    private void LinkInfinitive(int i, Clause clause, ItemKind before)
    {
        if (before == ItemKind.Conjunction && _last is { Verb.Form: VerbGroupForm.Infinitive } sibling)
        {
            CopyLink(clause, sibling);
            return;
        }

        if (_segment is null)
        {
            if (before == ItemKind.Noun && _items[i - 1].Noun is { } noun)
            {
                clause.Link = ClauseLink.NounInfinitive;
                clause.Governor = noun;
                clause.Subject = noun.Possessor ?? FirstFree() ?? noun;
                noun.Complement ??= clause;
                return;
            }

            clause.Link = ClauseLink.Purpose;
            clause.Parent = _root;
            clause.Subject = _root?.Subject;
            if (_root is null)
                _open.Add(clause);
            return;
        }

        if (before == ItemKind.Conjunction || before == ItemKind.Comma)
        {
            clause.Link = ClauseLink.Purpose;
            clause.Parent = _segment;
            clause.Subject = _segment.Subject;
            return;
        }

        clause.Link = ClauseLink.Infinitive;
        clause.Parent = _segment;
        clause.Governor = before == ItemKind.Noun ? _items[i - 1].Noun : null;
        if (clause.Governor is { } governor)
            governor.Complement ??= clause;
        clause.Subject = Controller(_segment);
        _segment.Complements.Add(clause);
    }

    /// <summary>The subject of an infinitive: the object of its governor, or whom the governor calls on, else the governor's subject.</summary>
    private NounGroup? Controller(Clause governor)
    {
        if (governor.IsPassive)
            return governor.Subject;
        if (governor.Object is { } o)
            return o;
        if (TakesClause(governor) || governor.Particle >= 0)
        {
            foreach (PrepositionalPhrase phrase in governor.Phrases)
            {
                if (phrase.Token > governor.Verb.Last && phrase.Group is { IsTime: false } group && lexemes[phrase.Token].Function is FunctionWord.On or FunctionWord.For or FunctionWord.To or FunctionWord.With)
                    return group;
            }
        }

        return governor.Subject;
    }

    private static void CopyLink(Clause clause, Clause sibling)
    {
        clause.Link = sibling.Link;
        clause.Parent = sibling.Parent;
        clause.Governor = sibling.Governor;
        clause.Opener = sibling.Opener;
        clause.Subject = sibling.Subject;
        if (sibling.Link is ClauseLink.Infinitive or ClauseLink.Ing)
            sibling.Parent?.Complements.Add(clause);
    }

    private void LinkIng(int i, Clause clause, ItemKind before)
    {
        switch (before)
        {
            case ItemKind.Conjunction when _last is { Verb.Form: VerbGroupForm.Ing } sibling:
                CopyLink(clause, sibling);
                if (sibling.Link == ClauseLink.PrepositionIng)
                    sibling.Parent?.Phrases.Add(new PrepositionalPhrase(_openerToken, null, clause));
                return;
            case ItemKind.Preposition:
                LinkAfterPreposition(i, clause);
                return;
            case ItemKind.Verb when _segment is not null:
                clause.Link = ClauseLink.Ing;
                clause.Parent = _segment;
                clause.Subject = _segment.Subject;
                _segment.Complements.Add(clause);
                return;
            case ItemKind.Noun when _items[i - 1].Noun is { IsTime: false } noun:
                clause.Link = ClauseLink.Reduced;
                clause.Governor = noun;
                clause.Parent = _segment;
                // "sent a letter to the council accusing ...": who speaks is the one who sent it.
                clause.Subject = _segment is { Subject: not null } && verbs.Speaks(clause.Verb) ? _segment.Subject : noun;
                return;
            case ItemKind.That when _last is not null:
                // "warned Nairobi that sending arms would ...": whoever is told does it.
                clause.Link = ClauseLink.Reduced;
                clause.Subject = _last.Object ?? _last.Subject;
                clause.Parent = _last;
                return;
            case ItemKind.Subordinator or ItemKind.Wh:
                clause.Opener = lexemes[_openerToken].Function;
                clause.Link = ClauseLink.Adverbial;
                break;
            default:
                clause.Link = ClauseLink.Participial;
                break;
        }

        Clause? main = _root ?? LastFinite();
        clause.Parent = main;
        clause.Subject = main?.Subject ?? (_waiting.Count > 0 ? _waiting[^1].Group : null);
        if (main is null)
            _open.Add(clause);
    }

    private void LinkAfterPreposition(int i, Clause clause)
    {
        int preposition = _items[i - 1].First;
        FunctionWord word = lexemes[preposition].Function;
        clause.Link = ClauseLink.PrepositionIng;
        clause.Opener = word;
        clause.Governor = i > 1 ? _items[i - 2].Noun : null;
        if (clause.Governor is { } governor)
        {
            governor.Complement ??= clause;
            (governor.Phrases ??= []).Add(new PrepositionalPhrase(preposition, null, clause));
        }

        clause.Parent = _segment ?? _last;
        if (_segment is null)
        {
            clause.Subject = clause.Governor is { } noun ? noun.Possessor ?? FirstFree() ?? noun : _root?.Subject;
            if (_root is null && clause.Governor is null)
            {
                clause.Link = ClauseLink.Participial;
                _open.Add(clause);
            }

            return;
        }

        _segment.Phrases.Add(new PrepositionalPhrase(preposition, null, clause));
        bool objectControls = word is FunctionWord.Of or FunctionWord.For or FunctionWord.Against or FunctionWord.From or FunctionWord.As || word == FunctionWord.None && _segment.Object is not null;
        clause.Subject = objectControls ? _segment.IsPassive ? _segment.Subject : _segment.Object ?? _segment.Subject : _segment.Subject;
    }

    private void LinkParticiple(int i, Clause clause, ItemKind before)
    {
        NounGroup? noun = before == ItemKind.Noun ? _items[i - 1].Noun : before is ItemKind.Comma or ItemKind.Dash && i > 1 ? _items[i - 2].Noun : null;
        if (before == ItemKind.Conjunction && _last is { Verb.Form: VerbGroupForm.Participle } sibling)
        {
            CopyLink(clause, sibling);
            return;
        }

        if (before == ItemKind.Conjunction && _last is { IsPassive: true } passive)
        {
            // "was seized and detained": the auxiliary serves both.
            clause.Verb.Form = passive.Verb.Form;
            clause.Verb.Modal = passive.Verb.Modal;
            clause.Verb.Negated |= passive.Verb.Negated;
            CopyLink(clause, passive);
            if (clause.Link == ClauseLink.Complement)
                passive.Parent?.Complements.Add(clause);
            return;
        }

        if (noun is not null)
        {
            clause.Link = ClauseLink.Reduced;
            clause.Governor = noun;
            clause.Subject = noun;
            clause.Parent = _segment ?? _last;
            return;
        }

        clause.Link = ClauseLink.Participial;
        clause.Parent = _root;
        clause.Subject = _root?.Subject;
        if (_root is null)
            _open.Add(clause);
    }

    /// <summary>Headlines have infinitives for the future and bare participles for passives where prose has finite verbs.</summary>
    private void MakeHeadlineFinite(int from)
    {
        for (int k = from; k < sentence.Clauses.Count; k++)
        {
            Clause clause = sentence.Clauses[k];
            if (clause.Link == ClauseLink.NounInfinitive && clause.Governor is { } governor && clause.Quote == _quote)
            {
                clause.Verb.Form = VerbGroupForm.Finite;
                clause.Verb.Modal = FunctionWord.Will;
                clause.Link = ClauseLink.Root;
                clause.Subject = governor;
                governor.Complement = null;
                clause.Governor = null;
                return;
            }

            if (clause.Link == ClauseLink.Reduced && clause.Quote == _quote && clause.Governor is not null)
            {
                clause.Link = ClauseLink.Root;
                clause.Verb.Form = VerbGroupForm.Finite;
                return;
            }
        }
    }
}
