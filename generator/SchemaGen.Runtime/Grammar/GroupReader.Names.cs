using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Grammar;

/// <content>Names beside common nouns and other names: where one group ends and another begins.</content>
internal sealed partial class GroupReader
{
    /// <summary>"gave Nairobi | ten carts", "the carts | Nairobi sold": names of actors and common nouns that stand side by side without being one group.</summary>
    private bool StartsAnother(int k, NounGroup group)
    {
        ref Lexeme word = ref lexemes[k];
        bool begins = word.NameOffset == 0 & word.Actor >= 0 & word.ActorKind != NameKind.Adjective;
        // Most words neither are an actor's name nor stand behind a name.
        if (word.NameOffset > 0 | !(begins | lexemes[k - 1].NameOffset >= 0))
            return false;
        // "whose release Oakton had refused".
        if (begins && group.First > 0 && lexemes[group.First - 1].Function == FunctionWord.Whose && _tokens[k - 1].Shape == TokenShape.Lower && lexemes[k - 1].RoleWord < 0)
            return true;
        if (begins)
            return OpensBareRelative(k, group) || _leads && OpensClause(k);
        // "At a summit in Oakton Elmish Reeve Bram Holt said": what is in a place is not called after another one.
        if (_leads && lexemes[k].Pos == Pos.NationalAdjective && lexemes[k - 1].NameOffset >= 0 && lexemes.NameAt(k - 1) is { Actor: >= 0, ActorKind: not NameKind.Adjective } place && place.NameLength == lexemes[k - 1].NameOffset + 1 && lexemes.StartOfName(k - 1) == group.First)
            return true;

        ref Lexeme name = ref lexemes.NameAt(k - 1);
        if (lexemes[k - 1].NameOffset < 0 || name.Actor < 0 || name.ActorKind == NameKind.Adjective || lexemes.StartOfName(k - 1) != group.First || name.NameLength != lexemes[k - 1].NameOffset + 1)
            return false;
        if (lexemes[k].Pos == Pos.Number && _tokens[k].Shape == TokenShape.Lower)
            return true;
        if (group.First == 0 || !lexemes[group.First - 1].IsVerb || !verbs.TakesTwoObjects(group.First - 1) || lexemes[k].Pos is not (Pos.Noun or Pos.PluralNoun or Pos.Number or Pos.Adjective))
            return false;
        // "gave US troops a base": a name in capitals rather modifies; so does one before persons.
        bool modifies = lexemes[k].Pos != Pos.Number && (_tokens[k - 1].Shape == TokenShape.AllCapitals || lexemes[k].Has(WordTags.PersonNoun) || lexemes[k].RoleWord >= 0);
        return !modifies;
    }

    /// <summary>"the carts Nairobi sold": behind a common noun that is no title and no kind of state, a name with a verb behind it.</summary>
    private bool OpensBareRelative(int k, NounGroup group)
    {
        int after = k + lexemes[k].NameLength;
        // "accusations Nairobi denied": a bare plural, alone.
        bool bare = group.First == k - 1 && lexemes[k - 1].Pos == Pos.PluralNoun && (k < 2 || !_tokens[k - 2].IsWord);
        if (lexemes[group.First].Pos != Pos.Determiner && !bare || lexemes[k - 1].Pos is not (Pos.Noun or Pos.PluralNoun) || _tokens[k - 1].Shape != TokenShape.Lower || EnglishNouns.IsRealm(document.Chars(_tokens[k - 1])) || after >= _end)
            return false;
        bool titled = lexemes[k - 1].NameOffset >= 0 || lexemes[k - 1].Has(WordTags.PersonNoun);
        if (titled && !(lexemes[k].ActorKind is NameKind.Full or NameKind.Metonym && lexemes[k].NameLength == 1 && !lexemes[k].Has(WordTags.GivenName)))
            return false;
        return lexemes[after].Pos == Pos.Auxiliary || lexemes[after].Pos is Pos.VerbPast or Pos.VerbS && (!verbs.TakesClause(after) || verbs.TakesTwoObjects(after) || EnglishVerbs.WantsThat(document.Chars(_tokens[after])));
    }

    /// <summary>Looks whether nothing but a phrase stands before, which a sentence may begin with; at each item once.</summary>
    private void FindLead(ItemList items)
    {
        if (_seen == 0)
            _leads = items.Count > 0 && items[0].Kind == ItemKind.Preposition;
        for (; _leads && _seen < items.Count; _seen++)
            _leads = items[_seen].Kind is ItemKind.Preposition or ItemKind.Noun;
    }

    /// <summary>"During the visit Kenya agreed", "After weeks of talks Kenya's reeve agreed": behind a common noun of the phrase that a sentence begins with, a name with a finite verb is the subject, or whose the subject is.</summary>
    private bool OpensClause(int k)
    {
        int after = k + lexemes[k].NameLength;
        return after < _end && lexemes[k].ActorKind is NameKind.Full or NameKind.Metonym && lexemes[k - 1].Pos is Pos.Noun or Pos.PluralNoun && lexemes[k - 1].NameOffset < 0 && _tokens[k - 1].Shape == TokenShape.Lower
            && !lexemes[k - 1].Has(WordTags.PersonNoun) && !EnglishNouns.IsRealm(document.Chars(_tokens[k - 1])) && lexemes[after].Pos is Pos.VerbPast or Pos.VerbS or Pos.Modal or Pos.Auxiliary or Pos.Possessive;
    }

    /// <summary>"the Bureau of Fisheries and Forests": a capitalised name that no table knows runs on over "of" and, behind that, "and".</summary>
    private bool ContinuesName(int k, NounGroup group)
    {
        // The head first: hardly any is a name that no table knows.
        if (lexemes[group.Head].Pos != Pos.Proper || lexemes[k].Function is not (FunctionWord.Of or FunctionWord.And) || k + 1 >= _end || lexemes[group.Head].NameOffset >= 0 && lexemes.NameAt(group.Head).RoleWord < 0)
            return false;
        if (lexemes[k + 1].Pos != Pos.Proper || lexemes[k + 1].NameOffset >= 0 || lexemes[k + 1].Has(WordTags.Month | WordTags.Weekday))
            return false;
        return lexemes[k].Function == FunctionWord.Of || k - 2 > group.First && lexemes[k - 2].Function == FunctionWord.Of;
    }

    /// <summary>"the ambassador to Kenya Amina Odhiambo": a person's name that runs on behind the name of a state belongs to the title before it.</summary>
    private NounGroup? SplitName(NounGroup group, ItemList items)
    {
        if (group.First == group.Last || items.Count < 2 || items[^1].Kind != ItemKind.Preposition || items[^2].Noun is not { } before || !IsTitle(before))
            return null;
        for (int k = group.First; k < group.Last; k++)
        {
            int next = k + 1;
            if (lexemes[k].NameOffset < 0 || lexemes[next].NameOffset > 0 || lexemes[next].Pos != Pos.Proper || lexemes[next].RoleWord >= 0)
                continue;
            int start = k - lexemes[k].NameOffset;
            if (lexemes[start].Actor < 0 || lexemes[start].ActorKind > NameKind.Metonym || lexemes[start].NameLength != lexemes[k].NameOffset + 1)
                continue;
            bool person = lexemes[next].Actor >= 0 ? lexemes[next].ActorKind <= NameKind.Short : !lexemes[next].IsEnglish || lexemes[next].Has(WordTags.GivenName);
            if (!person || group.Last == next && lexemes[next].Actor < 0)
                continue;
            NounGroup name = workspace.Noun(next, group.Last, group.Head);
            group.Last = k;
            group.Head = k;
            return name;
        }

        return null;
    }

    /// <summary>The first title of a chain of phrases: "the chief of the staff of the forces of Kenya Amina Odhiambo".</summary>
    private NounGroup TitleOf(ItemList items)
    {
        int at = items.Count - 2;
        while (at >= 2 && items[at - 1].Kind == ItemKind.Preposition && lexemes[items[at - 1].First].Function == FunctionWord.Of && items[at - 2].Noun is { } before && IsTitle(before))
            at -= 2;
        return items[at].Noun!;
    }

    private bool IsTitle(NounGroup group) => lexemes.NameAt(group.Head).RoleWord >= 0;
}
