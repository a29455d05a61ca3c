using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Grammar;

/// <content>Infinitives, -ing clauses and participles: who does them, and what they hang on.</content>
internal sealed partial class ClauseReader
{
    private void LinkInfinitive(int i, Clause clause, ItemKind before)
    {
        if (before == ItemKind.Conjunction && _last is { Verb.Form: VerbGroupForm.Infinitive } sibling)
        {
            // "to help Nairobi sell flour and to send carts": what begins with "to" goes on with what began so.
            CopyLink(clause, lexemes[clause.Verb.First].Pos == Pos.To && lexemes[sibling.Verb.First].Pos != Pos.To && sibling.Parent is { Verb.Form: VerbGroupForm.Infinitive } first ? first : sibling);
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

        // "met a group led by the reeve to discuss flour": whoever met wanted to discuss.
        if (before == ItemKind.Noun && _segment is { Link: ClauseLink.Reduced, IsPassive: true, Parent: { } outer } && _segment.Doer(lexemes) is not null && !TakesInfinitive(_segment))
        {
            clause.Link = ClauseLink.Purpose;
            clause.Parent = outer;
            clause.Subject = outer.IsPassive ? outer.Doer(lexemes) ?? outer.Subject : outer.Subject;
            return;
        }

        clause.Parent = _segment;
        NounGroup? decider = Decider(i);
        // "gave Kenya money to help it grow": who is helped does not help.
        if (_segment is { IsPassive: false, Object: { IsPronoun: false }, SecondObject: not null, Subject: { } giver } && i + 1 < _items.Count && _items[i + 1].Noun is { IsPronoun: true } helped && verbs.TakesObject(clause.Verb) && lexemes[helped.First].Pos == Pos.Pronoun)
        {
            clause.Link = ClauseLink.Purpose;
            clause.Subject = giver;
            return;
        }

        if (decider is null && !_segment.IsPassive && _segment.Object is { } affected && IsAnimate(affected) && _segment.Subject is { } doer && !verbs.ControlsByObject(_segment.Verb) && !TakesInfinitive(_segment))
        {
            // "visited Nairobi to sell flour": whoever visits sells.
            clause.Link = ClauseLink.Purpose;
            clause.Subject = doer;
            return;
        }

        clause.Link = ClauseLink.Infinitive;
        clause.Governor = before == ItemKind.Noun ? _items[i - 1].Noun : null;
        if (clause.Governor is { } governor)
            governor.Complement ??= clause;
        clause.Subject = decider ?? Controller(_segment);
        _segment.Complements.Add(clause);
    }

    /// <summary>"a decision by Kenya to reopen the border", "Kenya's decision to reopen it": who decides is the subject of what is decided.</summary>
    private NounGroup? Decider(int i)
    {
        if (i >= 3 && _items[i - 1].Noun is { IsTime: false } by && _items[i - 2].Kind == ItemKind.Preposition && lexemes[_items[i - 2].First].Function == FunctionWord.By && _items[i - 3].Noun is { } decision)
            return EnglishNouns.IsCall(document.Chars(document.Tokens[decision.Head])) ? null : by;
        // "Kenya's decision last month to sell".
        int at = i > 1 && _items[i - 1].Noun is { IsTime: true } ? i - 2 : i - 1;
        if (at < 0 || _items[at].Noun is not { IsTime: false } noun || IsAnimate(noun) || EnglishNouns.IsCall(document.Chars(document.Tokens[noun.Head])))
            return null;
        // "hit the mill in an Elmish bid to stop the sale".
        if (noun.Preposition >= 0 && noun.Possessor is null && lexemes[noun.Head - 1].Pos == Pos.NationalAdjective && noun.First < noun.Head && EnglishNouns.IsChoice(document.Chars(document.Tokens[noun.Head])))
            return noun;
        // "thanked Kenya for its decision to sell": in a phrase only a pronoun tells it, which takes up whom the clause names.
        return noun == _segment!.Object ? noun.Possessor : noun.Preposition >= 0 && EnglishNouns.IsChoice(document.Chars(document.Tokens[noun.Head])) ? noun.Possessor ?? noun.OwnPronoun(lexemes, workspace) : null;
    }

    /// <summary>The subject of an infinitive: the object of its governor, or whom the governor calls on, else the governor's subject.</summary>
    private NounGroup? Controller(Clause governor)
    {
        if (governor.IsPassive)
            return governor.Subject;
        bool byObject = verbs.ControlsByObject(governor.Verb);
        if (governor.Object is { } o && (governor.Subject is null || byObject && (IsAnimate(o) || lexemes[governor.Verb.Head].Is(VerbClass.ObjectControl))))
            return o;
        if (TakesClause(governor) || governor.Particle >= 0)
        {
            foreach (PrepositionalPhrase phrase in governor.Phrases)
            {
                if (phrase.Token > governor.Verb.Last && phrase.Group is { IsTime: false } group && (governor.Particle < 0 || IsAnimate(group) || EnglishVerbs.CallsOn(document.Chars(document.Tokens[governor.Verb.Head])))
                    && (lexemes[phrase.Token].Function == FunctionWord.For || lexemes[phrase.Token].Function == FunctionWord.With && verbs.Speaks(governor.Verb) || lexemes[phrase.Token].Function == FunctionWord.On && EnglishVerbs.CallsOn(document.Chars(document.Tokens[governor.Verb.Head])) || lexemes[phrase.Token].Function == FunctionWord.To && verbs.Speaks(governor.Verb)))
                    return group;
            }
        }

        return governor.Subject;
    }

    /// <summary>"rejected a Guild report alleging ...", "read out Kenya's statement saying ...": a text with somebody's name before it says what its writer says.</summary>
    private bool IsTextOfAnother(NounGroup noun)
    {
        if (!lexemes[noun.Head].Has(WordTraits.Text))
            return false;
        int names = noun.Possessor is { IsPronoun: false } owner ? lexemes[owner.Head].NameOffset : -1;
        for (int k = noun.First; k < noun.Head && names < 0; k++)
            names = lexemes[k].Actor >= 0 ? lexemes[k].NameOffset : -1;
        return names >= 0;
    }

    /// <summary>"promised Nairobi to sell": a verb that an infinitive completes whatever its object.</summary>
    private bool TakesInfinitive(Clause clause) => lexemes[clause.Verb.Head].Is(VerbClass.SubjectControl) || TakesClause(clause);

    /// <summary>"took steps to improve ties": a thing does not do what the infinitive says.</summary>
    private bool IsAnimate(NounGroup group)
    {
        foreach (NounGroup member in group.MemberSpan)
        {
            if (IsAnimate(member))
                return true;
        }

        if (group.Members is not null)
            return false;
        ref Lexeme head = ref lexemes[group.Head];
        return head.Pos is Pos.Proper or Pos.Pronoun or Pos.NationalAdjective || head.Has(WordTags.PersonNoun) || lexemes.NameAt(group.Head).RoleWord >= 0;
    }

    private void LinkIng(int i, Clause clause, ItemKind before)
    {
        switch (before)
        {
            case ItemKind.Conjunction when _last is { Verb.Form: VerbGroupForm.Ing } sibling:
                CopyLink(clause, sibling);
                if (sibling.Link == ClauseLink.PrepositionIng)
                    sibling.Parent?.Add(new PrepositionalPhrase(_openerToken, null, clause), lexemes);
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
            // "arrived in Kenya seeking work": whoever goes there seeks, not the place.
            case ItemKind.Noun when i >= 3 && _segment is { IsPassive: false, Object: null, Subject: not null } && _items[i - 3].Kind is ItemKind.Verb or ItemKind.Particle && IsPlaceOf(_items[i - 1].Noun!):
                goto default;
            // "flew home from Nairobi having signed": a perfect participle tells of no noun.
            // "expelled the envoy, Ada Thorne, calling ...": behind a comma it tells of the subject.
            case ItemKind.Noun when _items[i - 1].Noun is { IsTime: false } noun && !clause.Verb.Perfect && !(_segment is { Verb.Form: VerbGroupForm.Finite } && noun.Apposition is not null && document.Tokens[clause.Verb.First - 1].Shape == TokenShape.Comma):
                // "its envoy in Oakton warning that ...": the place does nothing.
                if (FirstFree() is { } there && IsAnimate(there) && IsPlace(noun))
                    noun = there;
                clause.Link = ClauseLink.Reduced;
                clause.Governor = noun;
                clause.Parent = _segment;
                // "sent a letter to the council accusing ...": who speaks is the one who sent it.
                bool speaksItself = IsAnimate(noun) && (_segment?.Object is null || _segment.Object == noun || lexemes[noun.Head].Pos == Pos.PluralNoun);
                // "passed a law banning ...": so is who made the text by which it is done.
                bool texted = _segment is { IsPassive: false } && noun == _segment.Object && !IsTextOfAnother(noun) && EnglishNouns.IsInstrument(document.Chars(document.Tokens[noun.Head]));
                // "vetoed a resolution calling for ...": but who will have nothing of it did not make it.
                bool refused = _segment is { IsPassive: false } && noun == _segment.Object && EnglishVerbs.Refuses(document.Chars(document.Tokens[_segment.Verb.Head]));
                clause.Subject = _segment is { Subject: not null } && !refused && (!speaksItself && verbs.Speaks(clause.Verb) && !IsTextOfAnother(noun) || texted) ? _segment.Subject : noun;
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

        // "the reeve who came on Monday asking for flour".
        Clause? main = _segment is { Link: ClauseLink.Relative, Verb.Form: VerbGroupForm.Finite } told && before == ItemKind.Noun ? told : _root ?? LastFinite();
        // "The carts were sold after Kenya protested, alleging fraud": the passive tells of nobody who could say so.
        if (clause.Link == ClauseLink.Participial && main is { IsPassive: true } && verbs.Speaks(clause.Verb) && main.Doer(lexemes) is null && LastFinite() is { Link: ClauseLink.Adverbial, IsPassive: false, Subject: { } protester } after && IsAnimate(protester))
            main = after;
        if (clause.Link == ClauseLink.Participial && main is not null && verbs.Speaks(main.Verb) && !verbs.Speaks(clause.Verb))
            main = Told(main) ?? main;
        clause.Parent = main;
        clause.Subject = Waiting(clause.Verb.First) ?? main?.Subject ?? (_suspended.Count > 0 ? _suspended[^1].Group : null);
        // "The cart overturned, killing two": a mishap is nobody's doing.
        if (clause.Link == ClauseLink.Participial && main is { Object: null, IsPassive: false } && EnglishVerbs.IsMishap(document.Chars(document.Tokens[main.Verb.Head])))
            clause.Subject = null;
        if (main is null)
            _open.Add(clause);
    }

    /// <summary>"said that Kenya, by refusing to sell, hurt the rest": the subject of an embedded clause, cut off by the comma right before a token; null where none waits there.</summary>
    private NounGroup? Waiting(int token) =>
        _suspended is [.., { Opener: var opener, Group: { IsTime: false } group }] && (opener is ItemKind.That or ItemKind.Subordinator or ItemKind.Conjunction || opener == ItemKind.Comma && lexemes[group.FirstWithOwners - 1].Pos == Pos.Conjunction) && group.Last + 2 == token && document.Tokens[group.Last + 1].Shape is TokenShape.Comma or TokenShape.Dash ? group : null;

    /// <summary>"in Kenya": the name of a state or place behind a preposition of going or being there.</summary>
    private bool IsPlaceOf(NounGroup noun) => IsPlace(noun) && !verbs.Speaks(_segment!.Verb);

    private bool IsPlace(NounGroup noun) =>
        noun is { Preposition: >= 0, Possessor: null, Apposition: null } && lexemes[noun.Preposition].Function is FunctionWord.In or FunctionWord.At or FunctionWord.To or FunctionWord.From
            && lexemes.NameAt(noun.Head) is { Actor: >= 0, ActorKind: NameKind.Full or NameKind.Metonym or NameKind.Place } && lexemes[noun.Head].Pos == Pos.Proper;

    /// <summary>"Kenya said the reeve had sold flour, angering Oakdale": what does not speak goes with what is told, which has a doer of its own; null where nothing is told.</summary>
    private Clause? Told(Clause main)
    {
        Clause? told = _last;
        for (int steps = 0; told is not null && told.Parent != main; told = told.Parent)
        {
            if (steps++ > 8)
                return null;
        }

        return told is { Link: ClauseLink.Complement or ClauseLink.PrepositionIng or ClauseLink.Infinitive, Subject: { } doer } && doer != main.Subject ? told : null;
    }

    private void LinkAfterPreposition(int i, Clause clause)
    {
        int preposition = _items[i - 1].First;
        FunctionWord word = lexemes[preposition].Function;
        clause.Link = ClauseLink.PrepositionIng;
        clause.Opener = word;
        // "a day after recalling its envoys": a time does nothing.
        clause.Governor = i > 1 && _items[i - 2].Noun is { IsTime: false } before ? before : null;
        if (clause.Governor is { } governor)
        {
            governor.Complement ??= clause;
            governor.Add(new PrepositionalPhrase(preposition, null, clause), lexemes);
        }

        // "accused Kenya, which has carts there, of planning": the comma closes what was told of the object.
        Clause? around = _segment ?? (preposition > 0 && document.Tokens[preposition - 1].Shape == TokenShape.Comma && _last is { Link: ClauseLink.Relative, Parent: { Object: { } told, IsPassive: false } outer } && _last.Governor == told ? outer : null);
        clause.Parent = around ?? _last;
        if (around is null)
        {
            clause.Subject = clause.Governor is { } noun ? noun.Possessor ?? FirstFree() ?? noun : Waiting(preposition) ?? _root?.Subject;
            if (_root is null && clause.Governor is null)
            {
                clause.Link = ClauseLink.Participial;
                _open.Add(clause);
            }

            return;
        }

        around.Add(new PrepositionalPhrase(preposition, null, clause), lexemes);
        bool objectControls = word is FunctionWord.Of or FunctionWord.For or FunctionWord.Against or FunctionWord.From or FunctionWord.As || word == FunctionWord.None && around.Object is not null;
        // "the treaty commits Kenya to selling".
        objectControls |= word == FunctionWord.To && around.Object is { } bound && bound.In == around && lexemes[around.Verb.Head].Is(VerbClass.ObjectControl);
        clause.Subject = objectControls ? around.IsPassive ? around.Subject : around.Object ?? around.Subject : around.Subject;
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

    /// <summary>"Envoy expelled from Oakton": a headline tells the past in the present tense, so that a bare past form without its object is a passive.</summary>
    private void MakeHeadlinePassive(Clause clause)
    {
        if (clause is { Verb: { Ambiguous: true, Form: VerbGroupForm.Finite, Passive: false }, Object: null, Complements.Count: 0, Quotations.Count: 0, Inverted: false, Subject: not null, Link: ClauseLink.Root }
            && lexemes[clause.Verb.Head].Pos == Pos.VerbPast && verbs.TakesObject(clause.Verb) && !verbs.Speaks(clause.Verb))
            clause.Verb.Passive = true;
        // "Envoys told to leave": whoever is told so has nobody that he tells.
        if (clause is { Verb: { Ambiguous: true, Form: VerbGroupForm.Finite, Passive: false }, Object: null, Complements: [{ Verb.Form: VerbGroupForm.Infinitive }], Quotations.Count: 0, Subject: not null, Link: ClauseLink.Root } && EnglishVerbs.Tells(document.Chars(document.Tokens[clause.Verb.Head])))
            clause.Verb.Passive = true;
    }

    /// <summary>Headlines have infinitives for the future and bare participles for passives where prose has finite verbs.</summary>
    private void MakeHeadlineFinite(int from)
    {
        for (int k = from; k < _sentence.Clauses.Count; k++)
        {
            Clause clause = _sentence.Clauses[k];
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
