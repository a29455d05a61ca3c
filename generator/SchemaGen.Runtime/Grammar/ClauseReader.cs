using System.Runtime.InteropServices;
using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Grammar;

/// <summary>
/// Builds clauses out of the groups of a sentence in one pass from left to right: every verb group makes a clause; its subject is found at once, objects and phrases follow. Embedded clauses become siblings that link to
/// their governor.
/// </summary>
internal sealed partial class ClauseReader(Document document, Lexeme[] lexemes, ClauseVerbs verbs, Workspace workspace)
{
    private readonly List<NounGroup> _free = workspace.Lists.Free;
    private readonly List<Suspended> _suspended = workspace.Lists.Suspended;
    private readonly List<PrepositionalPhrase> _leading = workspace.Lists.Leading;
    private readonly List<Clause> _open = workspace.Lists.Open;
    private ParsedSentence _sentence = null!;
    private ItemList _items = null!;
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
    /// <param name="sentence">Where the clauses go.</param>
    /// <param name="items">The items, quotations of whole clauses replaced by one item each.</param>
    /// <param name="quote">The quotation that the items are inside of, or -1.</param>
    public void Read(ParsedSentence sentence, ItemList items, int quote)
    {
        _sentence = sentence;
        _items = items;
        _quote = quote;
        _free.Clear();
        _suspended.Clear();
        _leading.Clear();
        _open.Clear();
        _last = _segment = _root = null;
        _antecedent = _previousNoun = null;
        _suspendedThat = -1;
        Open(ItemKind.Stop, -1);
        int before = sentence.Clauses.Count;
        for (int i = 0; i < items.Count; i++)
            Take(i);
        if (!HasFinite(quote))
            MakeHeadlineFinite(before);
        bool headline = quote < 0 && (sentence.Sentence.Kind == BlockKind.Headline || document.Tokens[sentence.Tokens.Last].IsWord);
        for (int c = before; c < sentence.Clauses.Count; c++)
        {
            NegateBySubject(sentence.Clauses[c]);
            Include(sentence.Clauses[c]);
            if (headline)
                MakeHeadlinePassive(sentence.Clauses[c]);
        }
    }

    private static bool HasFinite(ReadOnlySpan<Clause> clauses)
    {
        foreach (Clause clause in clauses)
        {
            if (clause.Verb.Form == VerbGroupForm.Finite)
                return true;
        }

        return false;
    }

    private bool HasFinite(int quote)
    {
        foreach (Clause clause in _sentence.Clauses)
        {
            if (clause.Quote == quote && clause.Verb.Form == VerbGroupForm.Finite)
                return true;
        }

        return false;
    }

    /// <summary>"Neither Kenya nor Uganda signed", "No country signed": the subject negates its clause. "No fewer than ten signed" does not.</summary>
    private void NegateBySubject(Clause clause)
    {
        if (clause.Subject is { } subject && lexemes[subject.First].Function is FunctionWord.Neither or FunctionWord.No && clause.Verb.Form == VerbGroupForm.Finite && subject.First < clause.Verb.First
            && (lexemes[subject.First].Function == FunctionWord.Neither || lexemes[subject.First + 1].IsNominal))
            clause.Verb.Negated = true;
    }

    /// <summary>"Those who signed include Kenya and Uganda": who is named among them goes with the subject.</summary>
    private void Include(Clause clause)
    {
        if (document.Chars(document.Tokens[clause.Verb.Head]) is "include" or "included" && clause is { IsPassive: false, Subject: { Members: null, Including: null, IsTime: false } all, Object: { IsTime: false, IsPronoun: false } named }
            && (lexemes[all.Head].Pos == Pos.PluralNoun || all.IsPronoun) && all != named)
            all.Including = named;
    }

    private void Take(int i)
    {
        ref readonly Item item = ref _items[i];
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
                // "said that, despite the treaty, Oakdale would ...".
                if (_opener == ItemKind.That && item.First == _openerToken + 1)
                    _suspendedThat = _openerToken;
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
            case ItemKind.Particle or ItemKind.Preposition when _segment is not null && _segment.Particle < 0 && item.First == _segment.Verb.Last + 1:
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
        if (FirstFree() is { } free)
            Suspend(free);

        _free.Clear();
        if (!keepVerb)
            _segment = null;
    }

    private void TakeOpener(int i, in Item item)
    {
        _antecedent = Antecedent(i, item);
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
        _sentence.Groups.Add(group);
        foreach (NounGroup member in group.MemberSpan)
            _sentence.Groups.Add(member);
        bool governed = i > 0 && _items[i - 1].Kind == ItemKind.Preposition;
        if (governed)
        {
            var phrase = new PrepositionalPhrase(_items[i - 1].First, group, null);
            if (NounBefore(i - 1) is { } left)
                AttachPhrase(left, phrase);
            else if (_previousNoun is { } previous && _segment is null && i > 1 && _items[i - 2].Kind == ItemKind.Noun)
                AttachPhrase(previous, phrase);
            if (_segment is not null)
                TakePhrase(_segment, phrase);
            else
                _leading.Add(phrase);
            _previousNoun = group;
            if (_segment is not null)
                group.In = _segment;
            return;
        }

        _previousNoun = group;
        // "gave Kenya a week to leave", "gave it until Monday to leave": the time is what is given.
        if (group.IsTime && lexemes[group.First].Function != FunctionWord.On && !lexemes[group.Head].Has(WordTags.Weekday) && i > 0 && _segment is { Object: { } given, SecondObject: null } && _items[i - 1].Noun == given && i + 1 < _items.Count && _items[i + 1].Verb is { Form: VerbGroupForm.Infinitive } && verbs.TakesTwoObjects(_segment.Verb.Head))
            _segment.SecondObject = group;
        if (group.IsTime || _segment is { Inverted: true } && _segment.Subject == group)
            return;
        // "offered a deal, including carts, the reeve added": behind a comma is no second object.
        if (_segment is not null && IsAfterVerb(i) && (_segment.Object is null || document.Tokens[group.FirstWithOwners - 1].Shape != TokenShape.Comma))
        {
            if (_segment.Object is null)
                TakeObject(_segment, group);
            else if (_segment.SecondObject is null && (_items[i - 1].Noun is not null || _segment.Object.Last < _segment.Verb.First && _segment.Link == ClauseLink.Relative))
                _segment.SecondObject = group;
            group.In = _segment;
        }

        _free.Add(group);
    }

    /// <summary>The noun group that a phrase stands behind; "talks on Monday with Kenya": a day may stand between.</summary>
    private NounGroup? NounBefore(int preposition)
    {
        int at = preposition - 1;
        if (lexemes[_items[preposition].First].Function is FunctionWord.With or FunctionWord.Between or FunctionWord.Against or FunctionWord.By)
        {
            while (at > 0 && _items[at].Noun is { IsTime: true })
                at -= _items[at - 1].Kind == ItemKind.Preposition ? 2 : 1;
        }

        return at >= 0 && _items[at].Noun is { IsTime: false } noun ? noun : null;
    }

    /// <summary>A chain of phrases belongs to each noun group before it: "talks | between A and B | in Nairobi".</summary>
    private void AttachPhrase(NounGroup left, PrepositionalPhrase phrase)
    {
        left.Add(phrase, lexemes);
        // "the president and the emir of Kenya": "of" belongs to the last member, and to bare titles before it.
        if (left.Members is { } members && lexemes[phrase.Token].Function == FunctionWord.Of)
        {
            for (int k = members.Count - 1; k >= 0; k--)
            {
                if (k == members.Count - 1 || members[k] is { Phrases.Count: 0, Possessor: null, Apposition: null } && lexemes.NameAt(members[k].Head) is { RoleWord: >= 0, Actor: < 0 })
                    members[k].Add(phrase, lexemes);
            }
        }

        for (int k = _sentence.Groups.Count - 2, n = 0; k >= 0 && n < 4; k--, n++)
        {
            NounGroup earlier = _sentence.Groups[k];
            if (earlier != left && earlier.Phrases is [.., var last] && last.Group == left)
            {
                earlier.Add(phrase, lexemes);
                left = earlier;
            }
        }
    }

    private bool IsAfterVerb(int i)
    {
        Item before = _items[i - 1];
        return before.Kind is ItemKind.Verb or ItemKind.Particle or ItemKind.Adjective
            || before.Noun is { } noun && (noun.IsTime || noun.In == _segment && (noun.Preposition < 0 ? noun == _segment!.Object || noun == _segment.SecondObject : IsPutOff(i, noun)));
    }

    /// <summary>"handed to Nairobi ten carts", "promised the reeve of Nairobi ten carts": an object that a phrase stands before, with no verb of its own behind it.</summary>
    private bool IsPutOff(int i, NounGroup before)
    {
        if (_segment!.IsPassive || i + 1 < _items.Count && _items[i + 1].Verb is { Form: VerbGroupForm.Finite } || lexemes[_items[i].Noun!.Head].Pos == Pos.Proper)
            return false;
        FunctionWord word = lexemes[before.Preposition].Function;
        if (_segment.Object is { } o)
            return word == FunctionWord.Of && before.Preposition == o.Last + 1 && verbs.TakesTwoObjects(_segment.Verb.Head);
        return word is FunctionWord.To or FunctionWord.From or FunctionWord.As && before.Preposition <= _segment.Verb.Last + 2 && verbs.TakesObject(_segment.Verb) && !verbs.TakesClause(_segment.Verb);
    }

    private void TakeVerb(int i, VerbGroup verb)
    {
        ItemKind before = i > 0 ? _items[i - 1].Kind : ItemKind.Stop;
        // "were killed and injured": the auxiliary serves both.
        bool shared = verb.Ambiguous && before == ItemKind.Conjunction && i > 1 && _items[i - 2].Verb is { Passive: true } && _last is { IsPassive: true } && _last.Verb == _items[i - 2].Verb && HasGap(i);
        if (verb.Ambiguous && (shared || IsReduced(i, before)))
        {
            verb.Form = VerbGroupForm.Participle;
            verb.Passive = true;
        }

        // "helped Nairobi sell", "helped sell".
        if (verb.IsBare && _segment is not null && lexemes[_segment.Verb.Head].Is(VerbClass.BareInfinitive) && (before == ItemKind.Verb || before == ItemKind.Noun && _items[i - 1].Noun == _segment.Object))
            verb.Form = VerbGroupForm.Infinitive;

        bool inList = verb.IsBare && before == ItemKind.Comma && FirstFree() is null && _last is { } prior && (prior.Verb.Modal != FunctionWord.None || prior.Verb.Form == VerbGroupForm.Infinitive);
        // "will sell its mill and in return buy the forge": a phrase may stand between.
        bool apart = before == ItemKind.Noun && _opener == ItemKind.Conjunction && _last is { Verb.Modal: not FunctionWord.None } && _items[i - 1].Noun is { Preposition: >= 0 and var preposition } && preposition == _openerToken + 1;
        if (verb.IsBare && verb.Form == VerbGroupForm.Finite && (before == ItemKind.Conjunction || inList || apart) && _last is not null)
            ShareAuxiliary(verb, _last.Verb);
        if (verb.IsBare && before == ItemKind.Verb && document.Chars(document.Tokens[_items[i - 1].Verb!.Head]) is "help" or "helps" or "helped" or "helping")
            verb.Form = VerbGroupForm.Infinitive;
        if (inList)
            before = _opener = ItemKind.Conjunction;
        Clause clause = workspace.Clause();
        (clause.Verb, clause.Quote, clause.First, clause.Last) = (verb, _quote, verb.First, verb.Last);
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

        if (_leading.Count > 0)
        {
            foreach (PrepositionalPhrase leading in _leading)
                clause.Add(leading, lexemes);
            _leading.Clear();
        }

        _sentence.Clauses.Add(clause);
        if (verb.Form != VerbGroupForm.Finite && FirstFree() is { } free)
            Suspend(free);
        _free.Clear();
        _last = _segment = clause;
        if (verb.Form != VerbGroupForm.Finite)
            return;
        _antecedent = null;
        if (clause.Link == ClauseLink.Root)
            _root = clause;
        Open(ItemKind.Verb, verb.First);
    }

    /// <summary>The first free noun group that no clause has taken yet.</summary>
    private NounGroup? FirstFree()
    {
        foreach (NounGroup free in CollectionsMarshal.AsSpan(_free))
        {
            if (free.In is null)
                return free;
        }

        return null;
    }

    private bool TakesClause(Clause clause) => verbs.TakesClause(clause.Verb);

    private bool TakesClause(VerbGroup verb) => verbs.TakesClause(verb);

    /// <summary>The first free noun group, though a clause may have taken it.</summary>
    private NounGroup? AnyFree() => _free.Count > 0 ? _free[0] : null;

    private void Suspend(NounGroup group)
    {
        // "Kenya, the last state to sign, paid": what describes a name behind a comma waits for no verb; the name does.
        if (_suspended is [.., { Group: { Members: null } name }] && group.FirstWithOwners == name.Last + 2 && document.Tokens[name.Last + 1].Shape == TokenShape.Comma
            && (lexemes[name.Head].Pos == Pos.Proper || lexemes.NameAt(name.Head).RoleWord >= 0) && lexemes[group.First].Pos == Pos.Determiner && lexemes[group.Head].Pos is Pos.Noun or Pos.PluralNoun)
        {
            name.Apposition ??= group;
            return;
        }

        _suspended.Add(new Suspended(group, _opener, _openerToken));
    }

    /// <summary>The noun group that was suspended last, which a verb now takes for its subject; null when none waits.</summary>
    private NounGroup? PopSuspended()
    {
        if (_suspended.Count == 0)
            return null;
        Suspended suspended = _suspended[^1];
        _suspended.RemoveAt(_suspended.Count - 1);
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
}
