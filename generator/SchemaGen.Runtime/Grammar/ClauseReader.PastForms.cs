using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Grammar;

/// <content>Past forms that may be participles: which of them is the verb of its clause.</content>
internal sealed partial class ClauseReader
{
    /// <summary>Whether a bare "-ed" form is a participle that modifies, not the verb of its clause.</summary>
    private bool IsReduced(int i, ItemKind before)
    {
        bool byFollows = (ByFollows(i) || SharesDoer(i)) && !EnglishVerbs.GoesBy(document.Chars(document.Tokens[_items[i].Verb!.Head]));
        // "a mill built by Elmford and bought by the guild".
        if (before == ItemKind.Conjunction && byFollows && _last is { Link: ClauseLink.Reduced, IsPassive: true } twin && twin.Doer(lexemes) is not null)
            return true;
        if (before == ItemKind.Noun && _items[i - 1].Noun is { IsTime: false } noun)
        {
            // "offered a deal, including carts, the reeve added".
            if (noun.FirstWithOwners > 0 && document.Tokens[noun.FirstWithOwners - 1].Shape == TokenShape.Comma && IsAnimate(noun) && HasGap(i) && EnglishVerbs.Says(document.Chars(document.Tokens[_items[i].Verb!.Head])))
                return false;
            if (OpensConjunct(noun))
                return byFollows || !TakesClause(_items[i].Verb!) && FiniteAhead(i);
            // A subject that a clause or participle cut off waits for this verb, or for a later one.
            if (SubjectWaits())
                return FiniteAhead(i);
            if (i > 1 && _items[i - 2].Noun is { } antecedent && OpensBareRelative(i, _items[i].Verb!, antecedent, noun))
                return false;
            if (_segment is null && _opener is not (ItemKind.That or ItemKind.Wh or ItemKind.Subordinator) && HasGap(i) && FiniteWithObjectAhead(i))
                return true;
            if (_suspended.Count > 0 && _segment is { Verb.Form: not VerbGroupForm.Finite } or { Link: ClauseLink.Relative })
                return byFollows;
            if (noun.Preposition >= 0)
                return FirstFree() is null || _segment is not null || byFollows;
            if (_segment is null)
                return byFollows || Describes(i, noun);
            if (TakesClause(_segment) && _segment.Complements.Count == 0 && noun.In == _segment)
                return byFollows;
            // "it is a bid to save a deal signed in May": nobody waits for a verb.
            return _segment.Verb.Form == VerbGroupForm.Finite || byFollows || _suspended.Count == 0 && _root is not null && noun is { IsPronoun: false } && noun == _segment.Object;
        }

        // "said the guild, which sells flour, stood ready": what was said of waits for its verb.
        if (before is ItemKind.Comma or ItemKind.Dash && FirstFree() is null && !byFollows && _last is { Link: ClauseLink.Relative, Governor: { } governor, Parent: { } saying } && governor == saying.Object && OuterObject() == saying)
            return false;
        // "broke off talks in June, called home its envoy and ...": no time is called.
        if (before is ItemKind.Comma && i > 1 && _items[i - 2].Noun is { IsTime: true } && FirstFree() is null && !byFollows && _suspended.Count == 0 && _root is not null && _items[i].Verb!.Head + 1 < document.TokenCount && (lexemes[_items[i].Verb!.Head + 1].Pos is Pos.Particle or Pos.Determiner or Pos.Proper or Pos.PluralNoun))
            return false;
        if (before is ItemKind.Comma && FirstFree() is null && !byFollows && _suspended.Count == 0 && ListsVerbs(i))
            return false;
        if (before is ItemKind.Comma or ItemKind.Dash && FirstFree() is null)
            return !IsInversion(i, _items[i].Verb!) && (byFollows || !(_suspended.Count > 0) || FiniteAfterComma(i));
        return before is ItemKind.Stop or ItemKind.Subordinator && FirstFree() is null && _suspended.Count == 0;
    }

    /// <summary>"mills owned and run by the guild": the doer stands behind the second of two past forms.</summary>
    private bool SharesDoer(int i) => i + 2 < _items.Count && _items[i + 1].Kind == ItemKind.Conjunction && _items[i + 2].Verb is { Ambiguous: true } && ByFollows(i + 2);

    /// <summary>"over Ada Thorne, the reeve arrested last month": behind a description of a name, a past form without an object tells what was done to whoever is described.</summary>
    private bool Describes(int i, NounGroup noun) =>
        _opener == ItemKind.Comma && _root is not null && HasGap(i) && i > 2 && _items[i - 2].Kind == ItemKind.Comma && _items[i - 3].Noun is { } name && lexemes[name.Head].Pos == Pos.Proper
            && lexemes[noun.First].Pos == Pos.Determiner && IsAnimate(noun) && verbs.TakesObject(_items[i].Verb!) && !TakesClause(_items[i].Verb!);

    /// <summary>"left the hall, praised the guild and went home": between verbs of one subject, with an object of its own.</summary>
    private bool ListsVerbs(int i)
    {
        if (_root is not { Subject: not null, Verb: { Form: VerbGroupForm.Finite, Past: true, Passive: false } } || HasGap(i) || lexemes[_items[i].Verb!.Head].Is(VerbClass.Ditransitive) || !verbs.TakesObject(_items[i].Verb!))
            return false;
        for (int k = i + 1; k + 1 < _items.Count && _items[k].Kind is ItemKind.Noun or ItemKind.Preposition or ItemKind.Adjective or ItemKind.Comma or ItemKind.Conjunction; k++)
        {
            if (_items[k].Kind == ItemKind.Conjunction && _items[k + 1].Verb is { Form: VerbGroupForm.Finite, Past: true })
                return true;
        }

        return false;
    }

    /// <summary>"... but Elmford sold", "... and the reeve said": right behind the conjunction stands somebody, or anything behind "but", and is the subject of the verb.</summary>
    private bool OpensConjunct(NounGroup noun) =>
        _opener == ItemKind.Conjunction && noun.Preposition < 0 && noun.FirstWithOwners == _openerToken + 1 && noun == FirstFree() && (lexemes[_openerToken].Function == FunctionWord.But || IsAnimate(noun));

    /// <summary>After the next comma a finite verb comes at once: it, and not the participle, has the waiting subject.</summary>
    private bool FiniteAfterComma(int i)
    {
        bool opened = false;
        for (int k = i + 1; k + 1 < _items.Count; k++)
        {
            // "paid in flour if they sing, will leave": a clause that a word opens has its own verb.
            if (_items[k].Kind is ItemKind.Subordinator && !opened && _items[k - 1].Kind != ItemKind.Comma)
            {
                opened = true;
                continue;
            }

            if (_items[k].Verb is { Form: VerbGroupForm.Finite } && !opened)
                return false;
            opened &= _items[k].Verb is not { Form: VerbGroupForm.Finite };
            if (_items[k].Kind is ItemKind.Comma or ItemKind.Dash && _items[k + 1].Verb is { Form: VerbGroupForm.Finite })
                return true;
        }

        return false;
    }
}
