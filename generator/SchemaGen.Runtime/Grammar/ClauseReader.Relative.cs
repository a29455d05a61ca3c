using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Grammar;

/// <content>Relative clauses that no comma sets off, and the subjects that wait for their verb on the other side of an embedded clause.</content>
internal sealed partial class ClauseReader
{
    private const int LongestLookAhead = 40;

    /// <summary>"The reeve who visited Elmford | sold", "The claim that Elmford lied | surprised": the segment stands in a clause that cut a subject off from its verb.</summary>
    private bool SubjectWaits()
    {
        if (_suspended.Count == 0 || _segment is null)
            return false;
        NounGroup waiting = _suspended[^1].Group;
        int steps = 0;
        for (Clause? clause = _segment; clause is not null && clause.Verb.First > waiting.Last && steps++ < 4; clause = clause.Parent)
        {
            // Behind a comma it is the closing comma that tells where the relative clause ends.
            if (clause.Link is ClauseLink.Relative or ClauseLink.NounComplement && clause.Governor is { } governor && governor.First >= waiting.First)
                return document.Tokens[governor.Last + 1].Shape is not (TokenShape.Comma or TokenShape.Dash) && !HasVerbBetween(waiting, clause);
        }

        return false;
    }

    /// <summary>"who said Elmford sold ...": the noun group before a verb is its subject in a clause that completes the segment's verb, and a later verb is left for the subject that waits.</summary>
    private bool HasOwnSubject(int i) => TakesClause(_segment!) && _items[i - 1].Noun is { } own && own == _segment!.Object && (own.IsPronoun || FiniteAhead(i));

    /// <summary>A finite verb stands between a noun group and an embedded clause: the group is no subject that the clause cut off.</summary>
    private bool HasVerbBetween(NounGroup group, Clause embedded)
    {
        for (int k = _sentence.Clauses.Count - 1; k >= 0 && _sentence.Clauses[k].Verb.First > group.Last; k--)
        {
            Clause clause = _sentence.Clauses[k];
            if (clause != embedded && clause.Verb.First < embedded.Verb.First && clause.Verb.Form == VerbGroupForm.Finite)
                return true;
        }

        return false;
    }

    /// <summary>Before the next comma or other sign comes a finite verb that no word opens a clause for.</summary>
    private bool FiniteAhead(int i)
    {
        int opened = 0;
        for (int k = i + 1; k < _items.Count && k < i + LongestLookAhead; k++)
        {
            switch (_items[k].Kind)
            {
                case ItemKind.That or ItemKind.Wh or ItemKind.Subordinator:
                    opened++;
                    break;
                case ItemKind.Verb when _items[k].Verb!.Form == VerbGroupForm.Finite:
                    if (opened == 0 && !(_items[k].Verb!.Ambiguous && ByFollows(k)))
                        return true;
                    opened = Math.Max(0, opened - 1);
                    break;
                case ItemKind.Comma or ItemKind.Dash or ItemKind.Semicolon or ItemKind.Colon or ItemKind.Stop or ItemKind.Quotation or ItemKind.Conjunction:
                    return false;
            }
        }

        return false;
    }

    /// <summary>"The men captured in Oakdale told the council": the next finite verb, with an object, shows that this one is a participle.</summary>
    private bool FiniteWithObjectAhead(int i)
    {
        for (int k = i + 1; k + 1 < _items.Count && k < i + LongestLookAhead; k++)
        {
            if (_items[k].Kind == ItemKind.Verb)
                return _items[k].Verb!.Form == VerbGroupForm.Finite && _items[k + 1].Noun is { IsTime: false };
            bool governed = _items[k].Noun is { } noun && (noun.IsTime || noun.Preposition >= 0);
            if (!governed && _items[k].Kind is not (ItemKind.Preposition or ItemKind.Adjective))
                return false;
        }

        return false;
    }

    private bool ByFollows(int i) =>
        i + 1 < _items.Count && _items[i + 1].Kind == ItemKind.Preposition && lexemes[_items[i + 1].First].Function == FunctionWord.By && !(i + 2 < _items.Count && _items[i + 2].Noun is { } means && EnglishNouns.IsMeans(document.Chars(document.Tokens[means.Head])));

    /// <summary>"the flour that Elmford sold", not "the claim that Elmford lied": nothing stands where the verb's object would, and the noun tells nothing that "that" could open.</summary>
    private bool IsObjectRelative(int i, Clause clause)
    {
        if (_antecedent is not { IsTime: false } noun || clause.IsPassive || noun.Last + 1 != _openerToken || !HasGap(i) && !LabelFollows(i))
            return false;
        if (_last is { } governor && governor.Quote == _quote && TakesClause(governor) && (noun.Preposition >= 0 && governor.Object is null || noun == governor.Object && IsAnimate(noun) || EnglishVerbs.Tells(document.Chars(document.Tokens[governor.Verb.Head])) && (noun == governor.Object || !HasGap(i))))
            return false;
        // "said in a note carried by the Herald that Elmford sold flour": a name needs no telling which it is.
        if (_last is { } inner && inner.Quote == _quote && lexemes[noun.Head].Pos == Pos.Proper && Waiting(inner) is not null)
            return false;
        return !EnglishNouns.TakesThat(document.Chars(document.Tokens[noun.Head])) || lexemes[clause.Verb.Head].Has(WordTags.LightVerb) || EnglishVerbs.WantsThat(document.Chars(document.Tokens[clause.Verb.Head]));
    }

    /// <summary>"the flour Elmford sold": a noun group, right behind it another one, and a verb without the object that it needs.</summary>
    private bool LinkBareRelative(int i, Clause clause)
    {
        if (i < 2 || clause.IsPassive || _items[i - 1].Noun is not { } subject || _items[i - 2].Noun is not { } noun)
            return false;
        if (!OpensBareRelative(i, clause.Verb, noun, subject))
            return false;
        if (_segment is not null && _segment.SecondObject == subject)
            _segment.SecondObject = null;
        if (noun.In is null && noun.Preposition < 0)
            Suspend(noun);
        _antecedent = noun;
        clause.Link = ClauseLink.Relative;
        clause.Governor = noun;
        clause.Parent = _last;
        clause.Opener = FunctionWord.That;
        clause.Subject = Own(subject, clause);
        clause.Object = noun;
        return true;
    }

    private bool OpensBareRelative(int i, VerbGroup verb, NounGroup noun, NounGroup subject)
    {
        if (verb.IsAuxiliaryOnly || subject is not { IsTime: false, Preposition: < 0, Possessor: null } || noun.IsTime || lexemes[noun.Head].Pos is not (Pos.Noun or Pos.PluralNoun) && document.Chars(document.Tokens[noun.Head]) is not "something")
            return false;
        if (!(subject.IsPronoun || lexemes[subject.Head].Pos == Pos.Proper || lexemes[subject.First].Pos == Pos.Determiner) || ByFollows(i))
            return false;
        if (!HasGap(i) && !(verbs.TakesTwoObjects(verb.Head) && i + 2 < _items.Count && _items[i + 1].Kind == ItemKind.Noun && _items[i + 2].Kind != ItemKind.Noun))
            return false;
        bool told = _segment is not null && noun == _segment.Object && (TakesClause(_segment) && IsAnimate(noun) || verbs.TakesTwoObjects(_segment.Verb.Head));
        // "..., a step Elmford condemned": what a comma adds to a main clause needs no verb.
        bool added = _root is not null && _segment is null && i >= 3 && _items[i - 3].Kind is ItemKind.Comma or ItemKind.Dash && _suspended.Count == 0;
        bool needed = !added && (_segment is null || noun.In is null && noun.Preposition < 0);
        return !told && !(verbs.TakesClause(verb) && !verbs.TakesTwoObjects(verb.Head) && !EnglishVerbs.WantsThat(document.Chars(document.Tokens[verb.Head]))) && (!needed || FiniteAhead(i));
    }

    /// <summary>"what Elmford called a sham", "what it described as a sham": the verb tells what the thing is that "what" stands for.</summary>
    private bool IsLabelled(int i) =>
        lexemes[_openerToken].Function == FunctionWord.What && i + 1 < _items.Count
            && (LabelFollows(i) || _items[i + 1].Kind == ItemKind.Preposition && lexemes[_items[i + 1].First].Function == FunctionWord.As);

    /// <summary>"hailed what it called a triumph", "hailed on Monday what it called a triumph": right behind the verb, or with a time between.</summary>
    private bool OpensObject(int i, Clause labelling)
    {
        int wh = i - 1;
        while (wh > 0 && _items[wh].First > _openerToken)
            wh--;
        return _openerToken == labelling.Verb.Last + 1 || wh > 1 && _items[wh - 1].Noun is { IsTime: true } && _items[wh - 2].Verb == labelling.Verb;
    }

    /// <summary>"a step that Elmford called shameful": the verb has two objects, and only one of them stands behind it.</summary>
    private bool LabelFollows(int i) =>
        verbs.TakesTwoObjects(_items[i].Verb!.Head) && i + 1 < _items.Count && _items[i + 1] is { Kind: ItemKind.Noun or ItemKind.Adjective } && (i + 2 >= _items.Count || _items[i + 2].Kind is not (ItemKind.Noun or ItemKind.Adjective));

    /// <summary>Behind a verb stands nothing that could be its object or complement.</summary>
    private bool HasGap(int i) =>
        i + 1 >= _items.Count
            || _items[i + 1].Kind is ItemKind.Preposition or ItemKind.Comma or ItemKind.Dash or ItemKind.Stop or ItemKind.Semicolon or ItemKind.Conjunction or ItemKind.CloseQuote
            || _items[i + 1].Noun is { IsTime: true }
            || _items[i + 1].Verb is { Form: VerbGroupForm.Finite };

    /// <summary>What an opener may take up: the noun group before it, but for a time, a place or a name that tells more of another one.</summary>
    private NounGroup? Antecedent(int i, in Item item)
    {
        NounGroup? noun = i > 0 ? _items[i - 1].Noun ?? (_items[i - 1].Kind is ItemKind.Comma or ItemKind.Dash && i > 1 ? _items[i - 2].Noun : null) : null;
        if (noun is { IsTime: true } && i > 1 && _items[i - 1].Noun is not null && _items[i - 2].Noun is { IsTime: false } before)
            noun = before;
        if (item.Kind == ItemKind.Wh && i > 0 && _items[i - 1].Kind == ItemKind.Preposition && i > 1)
            noun = _items[i - 2].Noun;
        // "a deal in Oakton that frees the reeve": a name needs no clause to tell which it is.
        if (item.Kind == ItemKind.That && noun is { Preposition: >= 0 } name && lexemes[name.Head].Pos == Pos.Proper && i > 2 && _items[i - 1].Noun == name && _items[i - 3].Noun is { IsTime: false } common && lexemes[common.Head].Pos is Pos.Noun or Pos.PluralNoun)
            noun = common;
        // "a miller from Oakton who sold flour": a place is nobody.
        if (item.Kind == ItemKind.Wh && lexemes[item.First].Function == FunctionWord.Who && noun is { Preposition: >= 0, Members: null } place && lexemes.NameAt(place.Head) is var whose && (whose.ActorKind == NameKind.Place || whose is { Actor: < 0, RoleWord: < 0 } && lexemes[place.Head].Pos == Pos.Proper && lexemes[place.Preposition].Function is FunctionWord.From or FunctionWord.In) && PersonBefore(i) is { } person)
            noun = person;
        return noun;
    }

    /// <summary>The person whom a phrase right before an opener tells the place of, also with a comma between; null where there is none.</summary>
    private NounGroup? PersonBefore(int opener)
    {
        int phrase = opener - (_items[opener - 1].Kind is ItemKind.Comma or ItemKind.Dash ? 3 : 2);
        return phrase > 0 && _items[phrase].Kind == ItemKind.Preposition && _items[phrase - 1].Noun is { IsTime: false } person && IsAnimate(person) ? person : null;
    }
}
