using SchemaGen.Tables;

namespace SchemaGen.Grammar;

/// <content>Lists: "Kenya, Uganda and Chad", and where "and" opens a clause instead.</content>
internal sealed partial class ItemJoiner
{
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
        while (at + 2 < items.Count && items[at].Noun is { IsTime: false, Members: null } title && (lexemes.IsRole(title.Head) || lexemes[title.Head].Pos == Pos.Proper && IsPersonOrTitle(title)) && items[at + 1].Kind == ItemKind.Preposition
            && lexemes[items[at + 1].First].Function == FunctionWord.Of && items[at + 2].Noun is { IsTime: false, Members: null })
            at += 2;
        return at;
    }

    private bool IsPersonOrTitle(NounGroup group)
    {
        for (int k = group.First; k <= group.Last; k++)
        {
            if (lexemes.IsRole(k))
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
    private bool Alike(NounGroup a, NounGroup b) => IsBetween(a) || lexemes[b.Head].Pos == Pos.Number && Names(a) && b.Last + 1 < document.TokenCount && lexemes[b.Last + 1].Function == FunctionWord.Of || Names(a) == Names(b) || lexemes.IsRole(a.Head) || lexemes.IsRole(b.Head) || lexemes[b.First].Function is FunctionWord.Other or FunctionWord.It or FunctionWord.They;

    private bool Names(NounGroup group) => lexemes[group.Head].Pos == Pos.Proper || group.Apposition is { } named && lexemes[named.Head].Pos == Pos.Proper || lexemes.IsRole(group.Head) || group.Head > group.First && lexemes.NameAt(group.Head - 1).Actor >= 0 && EnglishNouns.IsBody(document.Chars(document.Tokens[group.Head]));

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
