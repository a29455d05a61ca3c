using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Grammar;

/// <summary>Joins what belongs together before clauses are built: brackets and appositives are folded into their noun groups, coordinated noun groups into one.</summary>
internal sealed class ItemJoiner(Document document, Lexeme[] lexemes, ClauseVerbs verbs, Workspace workspace)
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
            if (items[i].Noun is not { IsTime: false, Apposition: null } title || !IsRole(title.Head) || lexemes.NameAt(title.Head).RolePlural)
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
            if (!closed || end < items.Count && items[end].Kind == ItemKind.Conjunction || ContinuesList(items, end))
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

    /// <summary>"her son, one of the nine men aboard, had left", "300 people, many of them fishermen, marched": behind a comma such a part of others always tells who that is.</summary>
    private bool IsOneOf(ItemList items, int i) =>
        items[i].Noun is { } one && one.First == one.Last && document.Chars(document.Tokens[one.Head]) is "one" or "many" or "most" or "some" or "several" or "all" or "both" or "half" or "none" && i + 2 < items.Count && items[i + 1].Kind == ItemKind.Preposition && lexemes[items[i + 1].First].Function == FunctionWord.Of && items[i - 1].Kind == ItemKind.Comma;

    /// <summary>A comma after the appositive that goes on to "and" shows a list, not an appositive.</summary>
    private static bool ContinuesList(ItemList items, int end) =>
        end + 2 < items.Count && items[end].Kind == ItemKind.Comma && items[end + 1].Kind == ItemKind.Conjunction
            && items[end + 2].Kind == ItemKind.Noun && !(end + 3 < items.Count && items[end + 3].Kind == ItemKind.Verb);

    private bool Describes(NounGroup group, NounGroup other) =>
        IsName(group) && (IsTitled(other) || lexemes[other.First].Pos == Pos.Determiner && !IsName(other)) || IsTitled(group) && IsName(other) && other.Possessor is null;

    private bool IsName(NounGroup group) => lexemes[group.Head].Pos == Pos.Proper && !IsRole(group.Head);

    private bool IsTitled(NounGroup group) => IsRole(group.Head) || group.Apposition is null && lexemes[group.Head].Has(WordTags.PersonNoun) && lexemes[group.Head].IsNominal;

    private bool IsRole(int head) => lexemes.NameAt(head) is { RoleWord: >= 0, Actor: < 0 };

    private void Coordinate(ItemList items)
    {
        for (int i = 0; i + 1 < items.Count; i++)
        {
            if (items[i + 1].Kind is ItemKind.Verb or ItemKind.Noun or ItemKind.Stop || items[i].Noun is not { IsTime: false, Members: null } first)
                continue;
            int last = LastOfList(items, i);
            if (last == i || ClosesLeadingPhrase(items, i, last))
                continue;
            List<NounGroup> members = workspace.NounLists.Take();
            for (int k = i; k <= last; k++)
            {
                if (items[k].Noun is not { } member)
                    continue;
                members.Add(member);
                member.IsMember = true;
                for (int end = EndWithPhrases(items, k); k < end && end <= last; k += 2)
                    member.Add(new PrepositionalPhrase(items[k + 1].First, items[k + 2].Noun, null), lexemes);
            }

            // "two Kenyans, Ali Noor and Amina Odhiambo": who they are, not who they are with.
            if (items[i + 1].Kind == ItemKind.Comma && Count(first) == members.Count - 1 && AllName(members))
            {
                members.Remove(first);
                foreach (NounGroup member in members)
                    member.Apposition ??= first;
            }

            NounGroup group = workspace.Noun(items[i].First, items[last].Last, members[^1].Head);
            (group.Members, group.Preposition) = (members, first.Preposition);
            items[i] = new Item(group, group.First, group.Last);
            items.Remove(i + 1, last - i);
        }
    }

    /// <summary>"Since the fall of the Union, Kenya and Uganda have fought": the comma closes the phrase that opens the sentence, for the verb behind needs a subject.</summary>
    private static bool ClosesLeadingPhrase(ItemList items, int first, int last)
    {
        if (items[first].Noun is not { Preposition: >= 0 } || items[first + 1].Kind != ItemKind.Comma || last + 1 >= items.Count || items[last + 1].Verb is not { Form: VerbGroupForm.Finite })
            return false;
        for (int k = 0; k < first; k++)
        {
            if (items[k].Kind is not (ItemKind.Preposition or ItemKind.Adjective) && items[k].Noun is not ({ IsTime: true } or { Preposition: >= 0 }))
                return false;
        }

        return true;
    }

    /// <summary>True when all but the first one name somebody.</summary>
    private bool AllName(List<NounGroup> members)
    {
        for (int k = 1; k < members.Count; k++)
        {
            if (!Names(members[k]))
                return false;
        }

        return true;
    }

    /// <summary>The last item of a list "A, B and C" that begins at <paramref name="i"/>, or <paramref name="i"/> itself.</summary>
    private int LastOfList(ItemList items, int i)
    {
        int at = i, found = i;
        bool phrased = false;
        while (at + 2 < items.Count)
        {
            int next = EndWithPhrases(items, at) + 1;
            phrased |= next > at + 1;
            if (next >= items.Count)
                break;
            bool comma = items[next].Kind == ItemKind.Comma;
            if (comma)
                next++;
            bool and = next < items.Count && items[next].Kind == ItemKind.Conjunction && lexemes[items[next].First].Function is FunctionWord.And or FunctionWord.Or or FunctionWord.Nor;
            int added = next < items.Count ? BehindAddition(items, next) : next;
            bool addition = added > next;
            next = added;
            bool including = comma && next < items.Count && lexemes[items[next].First].Function == FunctionWord.Including;
            if (and || including)
                next++;
            if (!comma && !and && !addition || next >= items.Count || items[next].Noun is not { IsTime: false } noun || noun.IsPronoun && !and || including)
                break;
            if (!Alike(items[i].Noun!, noun) || phrased && !IsPersonOrTitle(noun) || and && at == i && !IsBetween(items[i].Noun!) && OpensClause(items, i, next))
                break;
            bool comprises = comma && _headline && items[i].Noun is { Preposition: < 0 } && Names(items[i].Noun!) && Names(noun) && next + 1 < items.Count && items[next + 1].Kind is ItemKind.Verb or ItemKind.Preposition;
            at = next;
            if (and || addition || comprises)
            {
                found = at;
                // "Kenya, along with Uganda, signed": the second comma closes the addition.
                if (addition && comma && at + 2 < items.Count && items[at + 1].Kind == ItemKind.Comma)
                    items.Remove(at + 1, 1);
                break;
            }
        }

        return found;
    }

    /// <summary>The last item of a title or a person's name with the phrases that tell whose it is ("the emir of Kenya", "Ali Noor of Kenya"); the item itself for anything else.</summary>
    private int EndWithPhrases(ItemList items, int at)
    {
        while (at + 2 < items.Count && items[at].Noun is { IsTime: false, Members: null } title && (IsRole(title.Head) || lexemes[title.Head].Pos == Pos.Proper && IsPersonOrTitle(title)) && items[at + 1].Kind == ItemKind.Preposition
            && lexemes[items[at + 1].First].Function == FunctionWord.Of && items[at + 2].Noun is { IsTime: false, Members: null })
            at += 2;
        return at;
    }

    private bool IsPersonOrTitle(NounGroup group)
    {
        for (int k = group.First; k <= group.Last; k++)
        {
            if (lexemes.NameAt(k) is { RoleWord: >= 0, Actor: < 0 })
                return true;
        }

        return group.Apposition is not null || lexemes[group.First].Has(WordTags.GivenName) && group.First < group.Head;
    }

    /// <summary>The item behind "as well as", "along with" or "together with" that begins at an item; that item itself where none does.</summary>
    private int BehindAddition(ItemList items, int at)
    {
        int first = items[at].First;
        if (at + 1 >= items.Count || items[at].Kind is ItemKind.Noun or ItemKind.Verb)
            return at;
        ReadOnlySpan<char> word = document.Chars(document.Tokens[first]);
        int last = word is "as" && first + 2 < document.TokenCount && document.Chars(document.Tokens[first + 1]) is "well" && document.Chars(document.Tokens[first + 2]) is "as" ? first + 2
            : word is "along" or "together" && first + 1 < document.TokenCount && lexemes[first + 1].Function == FunctionWord.With ? first + 1
            : -1;
        if (last < 0)
            return at;
        while (at < items.Count && items[at].Last <= last)
            at++;
        return at;
    }

    /// <summary>Two groups join when both name somebody or neither does.</summary>
    private bool Alike(NounGroup a, NounGroup b) => IsBetween(a) || lexemes[b.Head].Pos == Pos.Number && Names(a) && b.Last + 1 < document.TokenCount && lexemes[b.Last + 1].Function == FunctionWord.Of || Names(a) == Names(b) || IsRole(a.Head) || IsRole(b.Head) || lexemes[b.First].Function is FunctionWord.Other or FunctionWord.It or FunctionWord.They;

    private bool Names(NounGroup group) => lexemes[group.Head].Pos == Pos.Proper || group.Apposition is { } named && lexemes[named.Head].Pos == Pos.Proper || IsRole(group.Head) || group.Head > group.First && lexemes.NameAt(group.Head - 1).Actor >= 0 && EnglishNouns.IsBody(document.Chars(document.Tokens[group.Head]));

    private bool IsBetween(NounGroup group) => group.Preposition >= 0 && lexemes[group.Preposition].Function == FunctionWord.Between;

    /// <summary>"... met the minister and Kenya said": what follows "and" is the subject of a new clause when a verb was there before and a finite verb comes right behind.</summary>
    private bool OpensClause(ItemList items, int first, int last)
    {
        // "... rejected the plan, and dozens of millers marched".
        while (last + 2 < items.Count && items[last + 1].Kind == ItemKind.Preposition && lexemes[items[last + 1].First].Function == FunctionWord.Of && items[last + 2].Noun is { IsTime: false })
            last += 2;
        if (last + 1 >= items.Count || items[last + 1].Verb is not { Form: VerbGroupForm.Finite })
            return false;
        // "The talks failed, Kenya and Uganda said": behind a comma both stand before the verb.
        if (first > 0 && items[first - 1].Kind is ItemKind.Comma or ItemKind.Dash && items[first].Noun is { Preposition: < 0 })
            return false;
        // "said officers from Kenya and Uganda had met": the verb behind has its subject before the list.
        bool subject = false;
        for (int k = first - 1; k >= 0; k--)
        {
            if (items[k].Kind is ItemKind.Subordinator or ItemKind.That or ItemKind.Wh or ItemKind.Semicolon or ItemKind.OpenQuote or ItemKind.CloseQuote or ItemKind.Colon)
                return false;
            // "promised to send flour to Kenya, and Uganda plans to ...": an infinitive completes the verb already.
            if (items[k].Verb is { Form: VerbGroupForm.Finite } && items[k + 1].Verb is { Form: VerbGroupForm.Infinitive })
                return true;
            // "The guild said Noor and Odhiambo agreed": a verb of saying with its subject before it has what it tells behind it.
            if (k == first - 1 && k > 0 && !(items[last - 1].Kind == ItemKind.Conjunction && items[last - 2].Kind == ItemKind.Comma) && items[k].Verb is { Form: VerbGroupForm.Finite, Passive: false } says && EnglishVerbs.Says(document.Chars(document.Tokens[says.Head])) && items[k - 1].Noun is { IsTime: false, Preposition: < 0 })
                return false;
            if (items[k].Verb is { Form: VerbGroupForm.Finite } verb)
                return !(verbs.TakesClause(verb) && !lexemes[verb.Head].Has(WordTags.LightVerb) && (subject || k == first - 1 && !verb.Passive && (!verbs.TakesObject(verb) || verbs.Speaks(verb) && !verbs.Speaks(items[last + 1].Verb!))));
            subject |= items[k].Noun is { IsTime: false, Preposition: < 0 };
        }

        return false;
    }
}
