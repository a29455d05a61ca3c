using SchemaGen.Tables;
using SchemaGen.Text;
using SchemaGen.Text.Dates;

namespace SchemaGen.Grammar;

/// <summary>Divides a tagged sentence into noun groups, verb groups and the signs between them, in one pass.</summary>
internal sealed partial class GroupReader(Document document, Lexeme[] lexemes, ClauseVerbs verbs, Workspace workspace)
{
    // Words before the noun of an expression of time.
    private const int LongestTime = 4;

    private readonly Token[] _tokens = document.Tokens;
    private readonly SentenceFeatures _features = workspace.Lists.Features;
    private readonly VerbGroupReader _verbs = new(document, lexemes, workspace);
    private int _end;
    private bool _leads;
    private int _seen;

    /// <summary>The groups of the sentence, appended to <paramref name="items"/>.</summary>
    public void Read(in Sentence sentence, ItemList items)
    {
        (_end, _seen) = (sentence.FirstToken + sentence.TokenCount, 0);
        for (int i = sentence.FirstToken; i < _end;)
            i = ReadAt(i, items);
        foreach (ref readonly Item item in items.Span)
            _features.Add(item.Kind);
    }

    private int ReadAt(int i, ItemList items)
    {
        ref Lexeme lexeme = ref lexemes[i];
        if (lexeme.Pos.IsIn(PosSets.OpensVerb))
        {
            VerbGroup verb = _verbs.Read(i, _end);
            items.Add(new Item(verb));
            return verb.Last + 1;
        }

        // Most words are in no date and near no time.
        if (_features.MayBeTime(i, LongestTime + 1) && ReadTime(i, items) is var after && after > i)
            return after;
        if (lexeme.Function == FunctionWord.As && ReadPredicate(i, items) is var thing && thing > i)
            return thing;
        if (StartsNoun(i))
            return ReadNouns(i, items);
        if (_tokens[i].Shape == TokenShape.Comma && Aside.End(document, i, _end) is var behind && behind > i)
            return behind;
        // "flights to and from Oakton": the second governs what follows.
        if (lexeme.Pos is Pos.Preposition or Pos.To && i + 2 < _end && lexemes[i + 1].Pos == Pos.Conjunction && lexemes[i + 2].Pos == Pos.Preposition && !(i > 0 && lexemes[i - 1].IsVerb))
            return i + 2;
        if (Kind(i) is { } kind)
            items.Add(new Item(kind, i, i));
        return i + 1;
    }

    private ItemKind? Kind(int i) => lexemes[i].Pos switch
    {
        Pos.Adjective or Pos.VerbParticiple or Pos.VerbPast => ItemKind.Adjective,
        Pos.Preposition or Pos.To => ItemKind.Preposition,
        Pos.Conjunction => ItemKind.Conjunction,
        Pos.Subordinator => ItemKind.Subordinator,
        Pos.That => ItemKind.That,
        Pos.Wh => ItemKind.Wh,
        Pos.Particle => ItemKind.Particle,
        Pos.Mark when document.IsEditorial(i) => null,
        Pos.Mark => _tokens[i].Shape switch
        {
            TokenShape.Comma => ItemKind.Comma,
            TokenShape.Dash => ItemKind.Dash,
            TokenShape.Colon => ItemKind.Colon,
            TokenShape.Semicolon => ItemKind.Semicolon,
            TokenShape.OpenQuote => ItemKind.OpenQuote,
            TokenShape.CloseQuote => ItemKind.CloseQuote,
            TokenShape.OpenBracket => ItemKind.OpenBracket,
            TokenShape.CloseBracket => ItemKind.CloseBracket,
            TokenShape.Stop => ItemKind.Stop,
            _ => null,
        },
        _ => null,
    };

    /// <summary>Dates and other expressions of time are groups of their own, so that they never become subject or object.</summary>
    private int ReadTime(int i, ItemList items)
    {
        if (lexemes[i].NameOffset >= 0 && lexemes[i].Actor >= 0)
            return i;
        int last = -1;
        if (DateMayBegin(i) && DateReader.TryReadDate(_tokens.AsSpan(0, _end), document.Source, i, out DateMention mention) && mention.Count > 0)
            last = mention.First + mention.Count - 1;
        else if (IsTimePhrase(i, out int end))
            last = end;
        if (last < i)
            return i;
        NounGroup group = workspace.Noun(i, last, last);
        group.IsTime = true;
        if (last + 1 < _end && lexemes[last + 1].Pos == Pos.Possessive)
        {
            group.IsPossessor = true;
            items.Add(new Item(group, i, last));
            return StartsNoun(last + 2) ? ReadNouns(last + 2, items) : last + 2;
        }

        // "the January talks"; but "in January Kenya sold ...".
        if (last + 1 < _end && lexemes[last + 1].IsNominal && lexemes[last].Has(WordTags.Weekday | WordTags.Month) && !(lexemes[i].Pos == Pos.Preposition && lexemes[last + 1] is { Pos: Pos.Proper, NameOffset: 0, Actor: >= 0 }))
            return i;
        items.Add(new Item(group, i, last));
        return last + 1;
    }

    /// <summary>Whether a look for a date is worth while.</summary>
    private bool DateMayBegin(int i) => DateFrom(i) || (lexemes[i].Dates & DateParts.Opens) != 0 && DateFrom(i + 1);

    private bool DateFrom(int i)
    {
        if (i >= _end)
            return false;
        DateParts parts = lexemes[i].Dates, next = i + 1 < _end ? lexemes[i + 1].Dates : DateParts.None;
        return (parts & DateParts.Begins) != 0 || (parts & DateParts.Counts) != 0 && (next & DateParts.Days) != 0
            || (parts & DateParts.Article) != 0 && (next & (DateParts.Begins | DateParts.Following)) != 0;
    }

    /// <summary>"last week", "two years", "this month", "earlier": modifiers and a noun of time that nothing nominal follows.</summary>
    private bool IsTimePhrase(int i, out int end)
    {
        end = i;
        if (!_features.HasTime(i, LongestTime + 1))
            return false;
        int at = i;
        while (at < _end && at < i + LongestTime && !lexemes[at].Has(WordTags.TimeNoun)
            && (lexemes[at].Pos is Pos.Determiner or Pos.Number or Pos.Adjective || lexemes[at].Function is FunctionWord.Last or FunctionWord.Next or FunctionWord.This))
            at++;
        if (at >= _end || !lexemes[at].Has(WordTags.TimeNoun) || !lexemes[at].CanBeNoun || _tokens[at].Shape != TokenShape.Lower && !IsSet(at) && !CountsFrom(at) || lexemes[at].Pos is Pos.VerbBase or Pos.VerbS or Pos.VerbPast)
            return false;
        end = at;
        if (IsSet(end))
        {
            end++;
            return true;
        }

        while (end + 1 < _end && (lexemes[end + 1].Function == FunctionWord.Ago || lexemes[end + 1].Has(WordTags.TimeNoun) && lexemes[end + 1].CanBeNoun))
            end++;
        return end + 1 >= _end || !(lexemes[end + 1].Function == FunctionWord.Of || lexemes[end + 1].IsNominal || lexemes[end + 1].Pos is Pos.Adjective or Pos.Hyphen or Pos.NationalAdjective);
    }

    /// <summary>"Hours later, a jet struck", "two weeks earlier": the word behind sets the time off from what follows.</summary>
    private bool IsSet(int time) => time + 1 < _end && document.Chars(_tokens[time + 1]) is "later" or "earlier";

    /// <summary>"Hours after the raid": a capital tells no name there.</summary>
    private bool CountsFrom(int time) => time + 1 < _end && document.Chars(_tokens[time + 1]) is "after" or "before";

    private bool StartsNoun(int i) => i < _end && lexemes[i].Pos switch
    {
        Pos.Determiner or Pos.Number or Pos.Noun or Pos.PluralNoun or Pos.Proper or Pos.Pronoun or Pos.NationalAdjective => true,
        Pos.Adjective => AdjectiveModifies(i),
        _ => false,
    };

    /// <summary>An adjective opens a noun group when a nominal follows its row of modifiers.</summary>
    private bool AdjectiveModifies(int i)
    {
        for (int k = i; k < _end && k < i + 8; k++)
        {
            switch (lexemes[k].Pos)
            {
                case Pos.Noun or Pos.PluralNoun or Pos.Proper or Pos.NationalAdjective:
                    return true;
                case Pos.Adjective or Pos.Hyphen or Pos.Number or Pos.Adverb:
                    continue;
                case Pos.Mark when k > i && _tokens[k].Shape == TokenShape.CloseQuote && lexemes[k - 1].Pos == Pos.Adjective:
                    continue;
                case Pos.Conjunction or Pos.Mark when k + 1 < _end && (lexemes[k + 1].Pos == Pos.Adjective || IsCompound(k + 1)) && _tokens[k].Shape is not (TokenShape.Stop or TokenShape.CloseQuote):
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>"Kenyan, Chadian and EU missions": a state's or body's name right before the noun in small letters that it modifies.</summary>
    private bool NameModifies(int i) =>
        lexemes[i] is { Pos: Pos.Proper, NameOffset: 0, Actor: >= 0, ActorKind: NameKind.Full } name && i + name.NameLength < _end && _tokens[i].Shape == TokenShape.AllCapitals
            && lexemes[i + name.NameLength].Pos is Pos.Noun or Pos.PluralNoun && _tokens[i + name.NameLength].Shape == TokenShape.Lower;

    /// <summary>"direct, high-level talks": two words of small letters that a hyphen joins modify as an adjective does.</summary>
    private bool IsCompound(int k) =>
        k + 3 < _end && lexemes[k + 1].Pos == Pos.Hyphen && _tokens[k].Shape == TokenShape.Lower && _tokens[k + 2].Shape == TokenShape.Lower && lexemes[k + 3].Pos is Pos.Noun or Pos.PluralNoun or Pos.Adjective;

    /// <summary>Reads a noun group and the ones that it possesses.</summary>
    private int ReadNouns(int i, ItemList items)
    {
        NounGroup? possessor = null;
        FindLead(items);
        while (true)
        {
            NounGroup group = ReadNoun(i);
            group.Possessor = possessor;
            if (possessor is null)
                group.Preposition = PrepositionBefore(items);
            int next = group.Last + 1;
            if (SplitName(group, items) is { } name)
            {
                TitleOf(items).Apposition = name;
                items.Add(new Item(group, group.First, group.Last));
                return name.Last + 1;
            }

            if (next < _end && lexemes[next].Pos == Pos.Possessive)
            {
                int owned = next + 1;
                if (owned < _end && _tokens[owned].Shape == TokenShape.OpenQuote)
                    owned++;
                if (StartsNoun(owned) && lexemes[owned].Pos is not (Pos.Determiner or Pos.Pronoun))
                {
                    group.IsPossessor = true;
                    possessor = group;
                    i = owned;
                    continue;
                }

                group.Last = next;
                next++;
            }

            if (possessor is not null)
                group.Preposition = PrepositionBefore(items);
            items.Add(new Item(group, group.FirstWithOwners, group.Last));
            return next;
        }
    }

    /// <summary>The token of the preposition that stands last, or -1; told without a branch, for every other group has one.</summary>
    private static int PrepositionBefore(ItemList items)
    {
        if (items.Count == 0)
            return -1;
        ref readonly Item last = ref items.Span[^1];
        return last.First | -(last.Kind != ItemKind.Preposition ? 1 : 0);
    }

    private NounGroup ReadNoun(int i)
    {
        NounGroup group = workspace.Noun(i, i, i);
        if (lexemes[i].Pos == Pos.Pronoun)
        {
            group.IsPronoun = true;
            return group;
        }

        if (i + 1 < _end && document.Chars(_tokens[i]) is "one" && document.Chars(_tokens[i + 1]) is "another")
        {
            group.Last = group.Head = i + 1;
            group.IsPronoun = true;
            return group;
        }

        bool headed = false;
        int quotes = 0;
        for (int k = i; k < _end; k++)
        {
            if (headed && lexemes[k].Pos.IsIn(PosSets.EndsNoun))
            {
                if (!ContinuesName(k, group))
                    return group;
                group.Head = group.Last = ++k;
                continue;
            }

            // "the demand last week that ...": the time stands beside the group, not in it.
            if (headed && lexemes[k].Function is FunctionWord.Last or FunctionWord.Next or FunctionWord.This && IsTimePhrase(k, out _))
                return group;
            // "closed the border hours after the raid".
            if (headed && lexemes[k].Has(WordTags.TimeNoun) && (CountsFrom(k) || IsSet(k)))
                return group;
            if (headed && StartsAnother(k, group))
                return group;
            switch (lexemes[k].Pos)
            {
                case Pos.Noun or Pos.PluralNoun or Pos.Proper:
                    if (headed
                        && (lexemes[k].Function is FunctionWord.Today or FunctionWord.Yesterday or FunctionWord.Tomorrow
                            || lexemes[k].Has(WordTags.Weekday) && _tokens[k].Shape == TokenShape.Capitalised))
                        return group;
                    headed = true;
                    group.Head = group.Last = k;
                    continue;
                case Pos.NationalAdjective:
                    group.Head = headed ? group.Head : k;
                    group.Last = k;
                    continue;
                case Pos.Determiner when k == i || !headed && lexemes[k - 1].Pos == Pos.Determiner:
                case Pos.Number when !headed || lexemes[k - 1].Pos is Pos.Proper or Pos.Hyphen:
                    group.Last = k;
                    group.Head = headed ? group.Head : k;
                    continue;
                case Pos.Adjective when !headed && AdjectiveModifies(k) || headed && k + 1 < _end && (lexemes[k + 1].IsNominal || lexemes[k + 1].Pos == Pos.Hyphen) && lexemes[k - 1].Pos != Pos.PluralNoun:
                    group.Last = k;
                    continue;
                case Pos.Adjective when k == i + 1 && lexemes[i].Pos == Pos.Determiner && !AdjectiveModifies(k):
                    group.Head = group.Last = k;
                    return group;
                case Pos.Adjective when headed && lexemes[k - 1].Pos == Pos.Hyphen:
                    group.Last = k;
                    // "state-backed medical and legal programmes": the noun before the hyphen only modifies.
                    headed &= !(k - 2 <= i + 1 && _tokens[k - 2].Shape == TokenShape.Lower && k + 1 < _end && lexemes[k + 1].Pos == Pos.Adjective && AdjectiveModifies(k + 1));
                    continue;
                case Pos.Adverb when !headed && AdjectiveModifies(k):
                case Pos.Hyphen:
                    group.Last = k;
                    continue;
                case Pos.Conjunction or Pos.Mark when !headed && k > i && k + 1 < _end && lexemes[k - 1].Pos is Pos.Adjective or Pos.NationalAdjective && (lexemes[k + 1].Pos is Pos.Adjective or Pos.NationalAdjective || IsCompound(k + 1) || NameModifies(k + 1)) && _tokens[k].Shape is not (TokenShape.OpenQuote or TokenShape.CloseQuote or TokenShape.Stop) && AdjectiveModifies(k + 1):
                    group.Last = k;
                    continue;
                // "the EU, Kenyan and Chadian envoys": a name among national adjectives modifies as they do.
                case Pos.Mark when headed && _tokens[k].Shape == TokenShape.Comma && k + 3 < _end && lexemes[k - 1].Pos == Pos.Proper && lexemes.NameAt(k - 1).Actor >= 0 && lexemes[k + 1].Pos == Pos.NationalAdjective && lexemes[k + 2].Pos == Pos.Conjunction && lexemes[k + 3].Pos == Pos.NationalAdjective && AdjectiveModifies(k + 3):
                    headed = false;
                    group.Last = k;
                    continue;
                // "a $2 million loan".
                case Pos.Mark when k > i && !headed && k + 1 < _end && lexemes[k + 1].Pos == Pos.Number && EnglishNouns.IsCurrency(document.Chars(_tokens[k])):
                    continue;
                // "25% duties".
                case Pos.Mark when k > i && !headed && lexemes[k - 1].Pos == Pos.Number && document.Chars(_tokens[k]) is "%":
                    group.Last = k;
                    continue;
                // "the [Kenyan] envoys": what an editor adds belongs to the words around.
                case Pos.Mark when k > i && document.IsEditorial(k):
                    continue;
                // "called the sale 'piracy'": what it is called is no part of it.
                case Pos.Mark when headed && _tokens[k].Shape == TokenShape.OpenQuote && i > 0 && lexemes[i - 1].IsVerb && verbs.TakesTwoObjects(i - 1):
                    return group;
                case Pos.Mark when _tokens[k].Shape == TokenShape.OpenQuote && k > i && (ClosesSoon(k, headed ? 4 : 8) || k == i + 1 && lexemes[i].Pos == Pos.Determiner && StartsNoun(k + 1)):
                    quotes++;
                    continue;
                case Pos.Mark when _tokens[k].Shape == TokenShape.CloseQuote && quotes > 0:
                    quotes--;
                    group.Last = k;
                    continue;
            }

            break;
        }

        return group;
    }

    /// <summary>A short quotation without a verb inside a noun group: scare quotes. Behind a determiner ("its 'brave and right decision'") it may be longer.</summary>
    private bool ClosesSoon(int open, int reach)
    {
        for (int k = open + 1; k < _end && k <= open + reach; k++)
        {
            if (_tokens[k].Shape == TokenShape.CloseQuote)
                return true;
            if (lexemes[k].IsVerb || !_tokens[k].IsWord && _tokens[k].Shape != TokenShape.Hyphen)
                return false;
        }

        return false;
    }
}
