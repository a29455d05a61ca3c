using SchemaGen.Grammar;
using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Discourse;

/// <content>Claims that no verb or noun of the schema tells: "according to", the colons of headlines, quotations that run on.</content>
internal sealed partial class ClaimReader
{
    /// <summary>"According to Kenya, the border is open": says what is on its other side.</summary>
    private void AddAccordingTo(ParsedSentence sentence, List<ClaimDraft> claims, int from)
    {
        if (_neutral < 0 || !sentence.Has(SentenceMarks.According))
            return;
        foreach (NounGroup group in sentence.GroupSpan)
        {
            if (group.Preposition <= sentence.Sentence.FirstToken || _lexemes[group.Preposition - 1].Function != FunctionWord.According
                || (resolver.Resolve(group, sentence).Best is { Count: > 0 } named ? named : MakersOf(group, sentence) ?? (IsText(group) ? _lastSpeaker : null)) is not { } parties)
                continue;
            (int first, int last) = sentence.Tokens;
            int trigger = group.Preposition - 1;
            bool behind = trigger > first + 1;
            TokenRange content = Extent.WithoutMarks(behind ? new TokenRange(first, trigger - 1) : new TokenRange(Math.Min(last, group.Last + 1), last), _tokens);
            if (behind && !HasVerbBehind(sentence, trigger))
                EndBefore(trigger, claims, from);
            claims.Add(Neutral(sentence, trigger, _memory.Holder(parties, TokenRange.Of(group)), content, Extent.WithoutMarks(sentence.Tokens, _tokens)));
        }
    }

    /// <summary>"according to a report by the Guild", "to data from Kenya", "to figures given by the reeve": whose the words are that are followed; null where nobody is told.</summary>
    private PartyList? MakersOf(NounGroup group, ParsedSentence sentence)
    {
        foreach (ref readonly PrepositionalPhrase phrase in group.PhraseSpan)
        {
            if (phrase.Group is { IsTime: false } maker && _lexemes[phrase.Token].Function is FunctionWord.By or FunctionWord.From or FunctionWord.Of && resolver.Resolve(maker, sentence).Best is { Count: > 0 } parties)
                return parties;
        }

        foreach (Clause clause in sentence.ClauseSpan)
        {
            if (clause is { Link: ClauseLink.Reduced, IsPassive: true } && clause.Governor == group && clause.Doer(_lexemes) is { } doer && resolver.Resolve(doer, sentence).Best is { Count: > 0 } parties)
                return parties;
        }

        return null;
    }

    private static bool HasFinite(ParsedSentence sentence)
    {
        foreach (Clause clause in sentence.ClauseSpan)
        {
            if (clause.Verb.Form == VerbGroupForm.Finite)
                return true;
        }

        return false;
    }

    private static bool HasVerbBehind(ParsedSentence sentence, int token)
    {
        foreach (Clause clause in sentence.ClauseSpan)
        {
            if (clause.Verb.First > token)
                return true;
        }

        return false;
    }

    private List<Clause> MainClausesIn(ParsedSentence sentence, TokenRange content)
    {
        _mains.Clear();
        foreach (Clause clause in sentence.ClauseSpan)
        {
            if (IsMain(clause) && content.Contains(clause.Verb.Head))
                _mains.Add(clause);
        }

        return _mains;
    }

    private List<Clause> MainClausesOf(ParsedSentence sentence, int quotation)
    {
        _mains.Clear();
        foreach (Clause clause in sentence.ClauseSpan)
        {
            if (IsMain(clause) && clause.Quote == quotation)
                _mains.Add(clause);
        }

        return _mains;
    }

    private static bool IsMain(Clause clause) => clause is { Link: ClauseLink.Root, Verb.Form: VerbGroupForm.Finite };

    private Roleholder Wordless(PartyList speaker)
    {
        Roleholder holder = _memory.Holder();
        holder.Parties.AddRange(speaker);
        return holder;
    }

    /// <summary>"Kenya denied that it sold arms, according to the ministry": the attribution of the whole sentence is no part of the claims before it.</summary>
    private void EndBefore(int trigger, List<ClaimDraft> claims, int from)
    {
        for (int k = from; k < claims.Count; k++)
        {
            ClaimDraft claim = claims[k];
            if (claim.Trigger >= trigger || !claim.Content.Contains(trigger) || claim.Content.First >= trigger - 1)
                continue;
            claim.Content = Extent.WithoutMarks(claim.Content with { Last = trigger - 1 }, _tokens);
            if (claim.Words.Contains(trigger) && claim.Words.First < trigger - 1)
                claim.Words = Extent.WithoutMarks(claim.Words with { Last = trigger - 1 }, _tokens);
        }
    }

    /// <summary>A claim that no frame tells.</summary>
    private ClaimDraft Neutral(ParsedSentence sentence, int trigger, Roleholder speaker, TokenRange content, TokenRange words)
    {
        ClaimDraft claim = Draft(_neutral, _tables.Types[_neutral].Rule, sentence, trigger);
        (claim.Speaker, claim.Content, claim.Words) = (speaker, content, words);
        claim.Quoted = HoldsQuote(sentence, content);
        return claim;
    }

    /// <summary>"Grain deal would fail: Kenya", "Kenya: grain deal would fail": in headlines a colon or dash attributes what is on its other side.</summary>
    private void AddHeadline(ParsedSentence sentence, List<ClaimDraft> claims, int from)
    {
        ItemList items = sentence.Items;
        if (_neutral < 0 || items.Count < 4 || claims.Count > from || !HasFinite(sentence))
            return;
        int last = items[^1].Kind == ItemKind.Stop ? items.Count - 2 : items.Count - 1;
        (NounGroup? speaker, int first, int end) = (items[last].Noun, items[last - 1].Kind, items[0].Noun, items[1].Kind) switch
        {
            ({ } behind, ItemKind.Dash or ItemKind.Colon, _, _) => (behind, items[0].First, items[last - 1].First - 1),
            (_, _, { } before, ItemKind.Colon) when sentence.Sentence.Kind == BlockKind.Headline => (before, items[2].First, items[last].Last),
            _ => (null, 0, -1),
        };
        if (speaker is null || resolver.Resolve(speaker, sentence).Parties is not { Count: > 0 } parties || parties.Exists(p => p.IsUnknown || p.IsPlace))
            return;
        var content = new TokenRange(first, end);
        ClaimDraft claim = Neutral(sentence, speaker.Head, _memory.Holder(parties, TokenRange.Of(speaker)), content, content.Union(TokenRange.Of(speaker)));
        Type(claim, MainClausesIn(sentence, content));
        FindAddressee(claim);
        claims.Add(claim);
    }

    /// <summary>"Oakdale ready to talk, reeve says", "Oakdale breaking truce, says reeve": in a headline what is said needs no finite verb.</summary>
    private void AddBare(ParsedSentence sentence, List<ClaimDraft> claims, int from)
    {
        (int first, int last) = sentence.Tokens;
        if (_neutral < 0 || claims.Count > from || sentence.Sentence.Kind != BlockKind.Headline && !_tokens[last].IsWord || sentence.Clauses is not [.., var saying])
            return;
        if (saying is not { Quote: -1, Link: ClauseLink.Root, Verb.Form: VerbGroupForm.Finite, IsPassive: false, Object: null, Complements.Count: 0, Quotations.Count: 0, Parenthetical: false, Subject: { } speaker } || !EnglishVerbs.Says(context.WordAt(saying.Verb.Head)))
            return;
        int comma = Math.Min(speaker.FirstWithOwners, saying.Verb.First) - 1, end = Math.Max(speaker.Last, saying.Verb.Last);
        if (end < last - 1 || speaker.Last + 1 != saying.Verb.First && saying.Verb.Last + 1 != speaker.FirstWithOwners || comma <= first + 1 || _tokens[comma].Shape != TokenShape.Comma
            || resolver.Resolve(speaker, sentence).Parties is not { Count: > 0 } parties || parties.Exists(p => p.IsUnknown || p.IsPlace))
            return;
        claims.Add(Neutral(sentence, saying.Verb.Head, _memory.Holder(parties, TokenRange.Of(speaker)), new TokenRange(first, comma - 1), new TokenRange(first, end)));
    }

    /// <summary>A quotation that no clause of its sentence attributes is a claim of whoever speaks it.</summary>
    private void AddRunning(ParsedSentence sentence, List<ClaimDraft> claims, int from)
    {
        if (_neutral < 0)
            return;
        for (int q = 0; q < sentence.Quotations.Count; q++)
        {
            Quotation quotation = sentence.Quotations[q];
            if (!quotation.IsClausal || sentence.SpeakerOf(q) is not { } speaker)
                continue;
            bool stopped = quotation.Last > quotation.First && context.WordAt(quotation.Last) is ".";
            var content = new TokenRange(quotation.First, stopped ? quotation.Last - 1 : quotation.Last);
            bool told = false;
            for (int k = from; k < claims.Count; k++)
                told |= !claims[k].Content.IsEmpty && claims[k].Content.First <= content.Last && content.First <= claims[k].Content.Last && claims[k].Clause?.Quote != q;
            if (told)
                continue;
            ClaimDraft claim = Neutral(sentence, -1, Wordless(speaker), content, new TokenRange(quotation.First, quotation.Last));
            claim.Running = true;
            Type(claim, MainClausesOf(sentence, q));
            FindAddressee(claim);
            claims.Add(claim);
        }
    }
}
