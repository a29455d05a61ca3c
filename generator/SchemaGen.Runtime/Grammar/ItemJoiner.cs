using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Grammar;

/// <summary>Joins what belongs together before clauses are built: brackets and appositives are folded into their noun groups, coordinated noun groups into one.</summary>
internal sealed partial class ItemJoiner(Document document, Lexeme[] lexemes, ClauseVerbs verbs, Workspace workspace)
{
    private const int LongestAppositive = 9;

    private readonly SentenceFeatures _features = workspace.Lists.Features;
    private bool _headline;

    /// <summary>Rewrites the items in place.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="items">Its items, or those of a quotation of it.</param>
    /// <param name="headline">True for a headline, where a comma may stand for "and".</param>
    public void Join(ParsedSentence sentence, ItemList items, bool headline = false)
    {
        _headline = headline;
        bool set = _features.HasEither(ItemKind.Comma, ItemKind.Dash);
        if (_features.Has(ItemKind.OpenBracket))
            FoldBrackets(items);
        if (_features.Has(ItemKind.Comma))
            FoldAges(items);
        if (_features.Has(ItemKind.Comma) && _features.Has(ItemKind.Preposition) && NamesFollow(items))
            FoldNamesOfTitles(items);
        if (_features.Has(ItemKind.Comma) && _features.Has(ItemKind.Preposition))
            FoldAmong(items);
        int before = items.Count;
        if (set)
            FoldAppositives(items);
        int joined = items.Count;
        if (_features.Has(ItemKind.Conjunction) || sentence.Has(SentenceMarks.Adds) || headline && _features.Has(ItemKind.Comma))
            Coordinate(items);
        // Only a list enumerates.
        if (items.Count != joined)
            FoldEnumerations(items);
        if (sentence.Has(SentenceMarks.Adds))
            FoldInclusions(items);
        // Where nothing was joined, there are no others than before.
        if (set && items.Count != before)
            FoldAppositives(items);
    }

    // Nobody is older.
    private const int LongestAge = 3;

    /// <summary>"Ali Noor, 78, said", "Ali Noor, 78, a miller, said": a number alone between commas behind a name is its bearer's age.</summary>
    private void FoldAges(ItemList items)
    {
        for (int i = 1; i + 2 < items.Count; i++)
        {
            if (items[i].Kind != ItemKind.Comma || items[i + 1].Noun is not { Phrases.Count: 0 } age || age.First != age.Last || lexemes[age.Head].Pos != Pos.Number || document.Tokens[age.Head] is not { Shape: TokenShape.Digits, Length: <= LongestAge } || items[i + 2].Kind != ItemKind.Comma
                || items[i - 1].Noun is not { IsTime: false, Members: null } person || lexemes[person.Head].Pos != Pos.Proper || lexemes.NameAt(person.Head).ActorKind > NameKind.Short)
                continue;
            // Behind it may stand who that is, or what he did: then the second comma opens it.
            items.Remove(i, i + 3 < items.Count && items[i + 3].Kind is ItemKind.Noun or ItemKind.Wh ? 2 : 3);
        }
    }

    /// <summary>A comma has a person's name behind it: only then may one be a title's.</summary>
    private bool NamesFollow(ItemList items)
    {
        ReadOnlySpan<Item> row = items.Span;
        for (int i = 0; i + 1 < row.Length; i++)
        {
            if (row[i].Kind == ItemKind.Comma && row[i + 1].Noun is { } name && IsPersonName(name))
                return true;
        }

        return false;
    }

    /// <summary>"the minister of trade of Kenya, Amina Odhiambo, said": the name behind a title and its phrases is the title's.</summary>
    private void FoldNamesOfTitles(ItemList items)
    {
        for (int i = 0; i + 4 < items.Count; i++)
        {
            if (items[i].Noun is not { IsTime: false, Apposition: null } title || !lexemes.IsRole(title.Head) || lexemes.NameAt(title.Head).RolePlural)
                continue;
            int comma = i + 1;
            while (comma + 1 < items.Count && comma - i < LongestAppositive && items[comma].Kind == ItemKind.Preposition && items[comma + 1].Noun is { IsTime: false })
                comma += 2;
            if (comma == i + 1 || comma + 1 >= items.Count || items[comma].Kind != ItemKind.Comma || items[comma + 1].Noun is not { } name || !IsPersonName(name))
                continue;
            // "raised the writer's case with the envoy, Amina Odhiambo,": a person nearer to the name is who is named.
            if (lexemes[items[comma - 1].Noun!.Head].Has(WordTags.PersonNoun))
                continue;
            int end = comma + 2;
            if (end < items.Count && items[end].Kind is not (ItemKind.Comma or ItemKind.Dash or ItemKind.Stop or ItemKind.Wh or ItemKind.CloseQuote))
                continue;
            title.Apposition = name;
            items.Remove(comma, end < items.Count && items[end].Kind is ItemKind.Comma or ItemKind.Dash ? 3 : 2);
        }
    }

    /// <summary>Two words or more of a name, not a possessor and nothing with a determiner.</summary>
    private bool IsPersonName(NounGroup name) =>
        name is { IsTime: false, Possessor: null, IsPossessor: false } && name.First < name.Head && lexemes[name.First].Pos == Pos.Proper && lexemes[name.Head].Pos == Pos.Proper && lexemes.NameAt(name.Head).ActorKind <= NameKind.Short;

    /// <summary>"six powers - Kenya, Uganda and Chad - agreed", "two Kenyans, Ali Noor and Amina Odhiambo": the list behind the dash, or of as many as the number says behind the comma, names whom the plural before it counts.</summary>
    private void FoldEnumerations(ItemList items)
    {
        for (int i = 0; i + 2 < items.Count; i++)
        {
            if (items[i].Noun is not { IsTime: false } counted || items[i + 1].Kind is not (ItemKind.Dash or ItemKind.Colon or ItemKind.Comma) || items[i + 2].Noun is not { Members: { } named })
                continue;
            if (items[i + 1].Kind == ItemKind.Comma && (Count(counted) != named.Count || i + 3 < items.Count && items[i + 3].Kind is not (ItemKind.Comma or ItemKind.Stop or ItemKind.CloseQuote)))
                continue;
            NounGroup plural = counted.Members is { } members ? members[^1] : counted;
            if (!lexemes[plural.Head].Has(WordTags.PluralNoun) || plural.Members is not null || !named.TrueForAll(Names))
                continue;
            if (counted.Members is null)
                counted.Members = [.. named];
            else
                counted.Members = [.. counted.Members[..^1], .. named];
            items.Remove(i + 1, i + 3 < items.Count && items[i + 3].Kind is ItemKind.Dash or ItemKind.Comma ? 3 : 2);
        }
    }

    /// <summary>The number that a group begins with, as a word up to six; else 0.</summary>
    private int Count(NounGroup group)
    {
        for (int k = group.First; k < group.Head; k++)
        {
            int count = EnglishNouns.Number(document.Chars(document.Tokens[k]));
            if (count > 0)
                return count;
        }

        return 0;
    }

    /// <summary>"the bloc and its allies, including Kenya, are ...": who is named among them goes with the group.</summary>
    private void FoldInclusions(ItemList items)
    {
        for (int i = 0; i + 2 < items.Count; i++)
        {
            int at = items[i + 1].Kind is ItemKind.Comma or ItemKind.Dash ? i + 2 : i + 1;
            if (items[i].Noun is not { IsTime: false } group || at + 1 >= items.Count)
                continue;
            // "players, such as Kenya, are ...".
            if (IsSuchAs(items, at))
                at++;
            else if (items[at].Kind != ItemKind.Preposition || lexemes[items[at].First].Function != FunctionWord.Including)
                continue;
            if (at + 1 >= items.Count || items[at + 1].Noun is not { } named)
                continue;
            // "activists in Kenya, including Amina Odhiambo": among them, not in the place.
            if (i > 1 && group is { Preposition: >= 0, Members: null } && lexemes[group.Head].Pos == Pos.Proper && items[i - 1].Kind == ItemKind.Preposition && items[i - 2].Noun is { IsTime: false } many && lexemes[many.Head].Pos == Pos.PluralNoun)
                group = many;
            group.Including = named;
            bool comma = items[i + 1].Kind is ItemKind.Comma or ItemKind.Dash && at + 2 < items.Count && items[at + 2].Kind is ItemKind.Comma or ItemKind.Dash;
            // "a deal, including carts, the reeve said": the comma belongs to who says so as well.
            comma &= !(at + 4 < items.Count && items[at + 3].Noun is not null && items[at + 4].Verb is { } verb && EnglishVerbs.Says(document.Chars(document.Tokens[verb.Head])));
            items.Remove(i + 1, at + 1 - i + (comma ? 1 : 0));
        }
    }

    /// <summary>"ten people, among them two guards, were hurt": those named among others stand between the subject and its verb.</summary>
    private void FoldAmong(ItemList items)
    {
        for (int i = 0; i + 4 < items.Count; i++)
        {
            if (items[i].Noun is not { IsTime: false } group || items[i + 1].Kind != ItemKind.Comma || items[i + 2].Kind != ItemKind.Preposition || document.Chars(document.Tokens[items[i + 2].First]) is not "among" || items[i + 3].Noun is not { IsPronoun: true } || items[i + 4].Noun is not { IsPronoun: false } named)
                continue;
            int close = i + 5;
            while (close + 1 < items.Count && items[close].Kind is ItemKind.Noun or ItemKind.Preposition or ItemKind.Conjunction or ItemKind.Comma && !(items[close].Kind == ItemKind.Comma && items[close + 1].Verb is { Form: VerbGroupForm.Finite }))
                close++;
            if (close + 1 >= items.Count || items[close].Kind != ItemKind.Comma)
                continue;
            group.Including = named;
            items.Remove(i + 1, close - i);
        }
    }

    /// <summary>"such" alone, with "as" behind it.</summary>
    private bool IsSuchAs(ItemList items, int at) =>
        items[at] is { Noun: { } such } && such.First == such.Last && document.Chars(document.Tokens[such.First]) is "such" && at + 1 < items.Count && items[at + 1].Kind == ItemKind.Preposition && document.Chars(document.Tokens[items[at + 1].First]) is "as";

    /// <summary>"the African Union (AU)": the bracket goes; a single acronym is noted at its group. Brackets with a verb stay out of the clause too.</summary>
    private void FoldBrackets(ItemList items)
    {
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i].Kind != ItemKind.OpenBracket)
                continue;
            int close = i + 1;
            while (close < items.Count && items[close].Kind != ItemKind.CloseBracket)
                close++;
            // A bracket that never closes is only a sign.
            if (close >= items.Count)
                close = i;
            if (close == i + 2 && i > 0 && items[i - 1].Noun is { } group && items[i + 1].Noun is { } inner && inner.First == inner.Last
                && document.Tokens[inner.First].Shape == TokenShape.AllCapitals)
                group.Acronym = inner.First;
            items.Remove(i, close - i + 1);
            i--;
        }
    }

    private void FoldAppositives(ItemList items)
    {
        for (int i = 0; i + 2 < items.Count; i++)
        {
            if (items[i + 1].Kind is not (ItemKind.Comma or ItemKind.Dash) || items[i].Noun is not { IsPronoun: false, IsTime: false, Apposition: null } group || items[i + 2].Noun is not { IsTime: false } other || other.IsPronoun && !IsOneOf(items, i + 2))
                continue;
            if (group.Members is not null || !other.IsPronoun && !Describes(group, other))
                continue;
            int end = i + 3;
            while (end < items.Count && end - i < LongestAppositive && items[end].Kind is ItemKind.Preposition or ItemKind.Noun)
                end++;
            bool closed = end >= items.Count || items[end].Kind is ItemKind.Comma or ItemKind.Dash or ItemKind.Stop or ItemKind.Wh or ItemKind.CloseQuote;
            if (!closed || end < items.Count && items[end].Kind == ItemKind.Conjunction || ContinuesList(items, end) || IsNamedNext(items, other, end))
                continue;
            // "the director of the ministry, Amina Odhiambo": who is named is the director.
            if (lexemes.NameAt(group.Head) is { RoleWord: >= 0, Actor: < 0, ActorKind: NameKind.Body } && i > 1 && items[i - 1].Kind == ItemKind.Preposition && items[i - 2].Noun is { IsTime: false, Apposition: null, Members: null } chief && IsTitled(chief) && lexemes.NameAt(chief.Head).ActorKind != NameKind.Body && IsPersonOrTitle(other))
                group = chief;
            group.Apposition = other;
            for (int k = i + 3; k + 1 < end; k++)
            {
                if (items[k].Kind == ItemKind.Preposition && items[k + 1].Noun is { } governed)
                    other.Add(new PrepositionalPhrase(items[k].First, governed, null), lexemes);
            }

            bool comma = end < items.Count && items[end].Kind is ItemKind.Comma or ItemKind.Dash;
            items.Remove(i + 1, end - i - 1 + (comma ? 1 : 0));
        }
    }

    /// <summary>"... by Kenya, an army spokesman, Colonel Noor, said": who is named behind is the spokesman, and the subject.</summary>
    private bool IsNamedNext(ItemList items, NounGroup other, int end) =>
        IsTitled(other) && end + 3 < items.Count && items[end].Kind == ItemKind.Comma && items[end + 1].Noun is { IsTime: false } name && IsName(name) && items[end + 2].Kind == ItemKind.Comma && items[end + 3].Verb is { Form: VerbGroupForm.Finite };

    /// <summary>"her son, one of the nine men aboard, had left", "300 people, many of them fishermen, marched": behind a comma such a part of others always tells who that is.</summary>
    private bool IsOneOf(ItemList items, int i) =>
        items[i].Noun is { } one && one.First == one.Last && document.Chars(document.Tokens[one.Head]) is "one" or "many" or "most" or "some" or "several" or "all" or "both" or "half" or "none" && i + 2 < items.Count && items[i + 1].Kind == ItemKind.Preposition && lexemes[items[i + 1].First].Function == FunctionWord.Of && items[i - 1].Kind == ItemKind.Comma;

    /// <summary>A comma after the appositive that goes on to "and" shows a list, not an appositive.</summary>
    private static bool ContinuesList(ItemList items, int end) =>
        end + 2 < items.Count && items[end].Kind == ItemKind.Comma && items[end + 1].Kind == ItemKind.Conjunction
            && items[end + 2].Kind == ItemKind.Noun && !(end + 3 < items.Count && items[end + 3].Kind == ItemKind.Verb);

    private bool Describes(NounGroup group, NounGroup other) =>
        IsName(group) && (IsTitled(other) || lexemes[other.First].Pos == Pos.Determiner && !IsName(other)) || IsTitled(group) && IsName(other) && other.Possessor is null;

    private bool IsName(NounGroup group) => lexemes[group.Head].Pos == Pos.Proper && !lexemes.IsRole(group.Head);

    private bool IsTitled(NounGroup group) => lexemes.IsRole(group.Head) || group.Apposition is null && lexemes[group.Head].Has(WordTags.PersonNoun) && lexemes[group.Head].IsNominal;
}
