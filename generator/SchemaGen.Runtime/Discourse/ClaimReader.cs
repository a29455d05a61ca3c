using SchemaGen.Grammar;
using SchemaGen.Matching;
using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Discourse;

/// <summary>Makes claims out of matches, quotations without attribution of their own and "according to".</summary>
internal sealed partial class ClaimReader(DiscourseContext context, ActorResolver resolver)
{
    private readonly SchemaTables _tables = context.Tables;
    private readonly Lexeme[] _lexemes = context.Lexemes;
    private readonly Token[] _tokens = context.Document.Tokens;
    private readonly DiscourseMemory _memory = context.Memory;
    private readonly ContentTyper _typer = new(context, resolver);
    private PartyList? _lastSpeaker;
    private readonly Dictionary<string, PartyList> _addressees = context.Memory.Addressees;
    private readonly List<Clause> _mains = [];
    private readonly int _neutral = NeutralType(context.Tables);

    private List<Match> _matches = [];

    /// <summary>Begins another document.</summary>
    public void Begin() => _lastSpeaker = null;

    /// <summary>Begins another part of the document.</summary>
    public void Turn() => _lastSpeaker = _lastSpeaker is null ? null : _memory.Copy(_lastSpeaker);

    private static int NeutralType(SchemaTables tables)
    {
        for (int k = 0; k < tables.Types.Count; k++)
        {
            if (tables.Types[k].Neutral)
                return k;
        }

        return -1;
    }

    /// <summary>Adds the claims of a sentence.</summary>
    public void Read(ParsedSentence sentence, List<Match> matches, List<ClaimDraft> claims)
    {
        int from = claims.Count;
        _matches = matches;
        foreach (Match match in matches)
        {
            if (_tables.Types[match.Frame.Type].IsClaim && Make(match) is { } claim)
                claims.Add(claim);
        }

        AddAccordingTo(sentence, claims, from);
        AddHeadline(sentence, claims, from);
        AddBare(sentence, claims, from);
        AddRunning(sentence, claims, from);
        FoldOutlets(claims, from);
        FoldPerformatives(claims, from);
        RemoveRepeated(claims, from);
    }

    private ClaimDraft? Make(Match match)
    {
        TypeInfo type = _tables.Types[match.Frame.Type];
        ParsedSentence sentence = match.Sentence;
        // What somebody will say, did not say or declined to say is not said.
        bool negated = match.Noun is null && match.Clause!.Verb.Negated;
        if (type.Neutral && match.Noun is null && (negated || match.Clause!.Verb is { Modal: not FunctionWord.None } or { Form: VerbGroupForm.Infinitive } && !WentOn(match.Clause)))
            return null;
        // "Commenting on the raid, the reeve said ...": what is said follows.
        if (type.Neutral && match is { Noun: null, Clause: { Link: ClauseLink.Participial, Parent: { } main, Complements.Count: 0, Quotations.Count: 0 } opening } && opening.Verb.First < main.Verb.First)
            return null;
        ClaimDraft claim = Draft(match.Frame.Type, match.Frame.Rule, sentence, match.Trigger);
        (claim.Match, claim.Clause) = (match, match.Clause);
        // "has not confirmed", "did not blame": that is said, but it is not the act itself.
        if (negated && _neutral >= 0)
            claim.Type = _neutral;
        ref readonly Binding speaker = ref match.Bindings.Span[0];
        if (speaker.Group is { } group)
            claim.Speaker = Holder(group, sentence);
        if (claim.Speaker.Parties.Count == 0 && speaker.Group is { } words && IsText(words) && _lastSpeaker is not null)
            claim.Speaker = _memory.Holder(_lastSpeaker, new TokenRange(words.First, words.Last));
        if (claim.Speaker.Parties.Count == 0 || claim.Speaker.Parties.TrueForAll(p => p.IsPlace))
        {
            context.Recorder?.Drop(match, claim.Speaker.Parties.Count == 0 ? "no actor fills the speaker" : "a place does not speak");
            return null;
        }

        Clause? contentClause = null;
        for (int r = 1; r < type.Roles.Count; r++)
        {
            ref readonly Binding binding = ref match.Bindings.Span[r];
            if (type.Roles[r].Kind == RoleKind.Actor && binding.Group is { } addressee)
                claim.Addressee = Holder(addressee, sentence);
            else if (type.Roles[r].Kind == RoleKind.Clause && binding.IsFilled)
                claim.Content = RangeOf(binding, match, out contentClause);
        }

        foreach (int q in match.Noun is null && match.Clause is { } saying ? saying.Quotations.Span : [])
            claim.Content = claim.Content.Union(new TokenRange(sentence.Quotations[q].First, sentence.Quotations[q].Last));
        claim.ContentClause = contentClause;
        // "asked not to be named".
        if (contentClause is { IsPassive: true, Verb: { Negated: true, Form: VerbGroupForm.Infinitive } } named && EnglishVerbs.Names(context.WordAt(named.Verb.Head)))
        {
            context.Recorder?.Drop(match, "who asks not to be named asks nothing of anybody");
            return null;
        }

        claim.Words = match.Noun is { } noun ? Extent.Of(noun, sentence, _tokens) : ClauseRange(match.Clause!);
        if (match.Supported)
            claim.Words = claim.Words.Union(ClauseRange(match.Clause!));
        claim.Words = claim.Words.Union(claim.Content);
        claim.Quoted = HoldsQuote(sentence, claim.Words);
        TakeOutlet(claim);
        if (negated && match.Clause is { } refrained)
            TypeNegated(claim, refrained);
        else if (type.Neutral && !claim.Content.IsEmpty)
            Type(claim, MainClauses(claim, contentClause));
        FindAddressee(claim);
        claim.Unsaid = type.Implies >= 0 && (match.Noun is { } told ? _lexemes[told.First].Function == FunctionWord.No : IsUnsaid(match.Clause!));
        // "Kenya complained, the agency reported. The letter says ...": whose words they are, not who passes them on.
        if (!PassesOn(claim.Speaker.Parties))
            _lastSpeaker = claim.Speaker.Parties;
        return claim;
    }

    /// <summary>"went on to say", "emerged to insist": what somebody went on to do, or did something else in order to do, is done.</summary>
    private bool WentOn(Clause clause) =>
        clause.Parent is { IsPassive: false, Verb: { Form: VerbGroupForm.Finite, Past: true, Modal: FunctionWord.None, Negated: false, IsAuxiliaryOnly: false } } around
            && (clause.Link == ClauseLink.Purpose || clause.Link == ClauseLink.Infinitive && around.Object is null && context.WordAt(around.Verb.Head) is "went");

    private ClaimDraft Draft(int type, int rule, ParsedSentence sentence, int trigger)
    {
        ClaimDraft claim = _memory.ClaimDrafts.Take();
        (claim.Type, claim.Rule, claim.Sentence, claim.Trigger) = (type, rule, sentence, trigger);
        (claim.Speaker, claim.Addressee) = (_memory.Holder(), _memory.Holder());
        return claim;
    }

    /// <summary>"the statement said": a text speaks for whoever spoke last.</summary>
    private bool IsText(NounGroup group) => _lexemes[group.Head].Has(WordTraits.Text);

    private static TokenRange ClauseRange(Clause clause)
    {
        var range = new TokenRange(clause.First, clause.Last);
        return clause.Inverted && clause.Subject is { } subject ? range.Union(TokenRange.Of(subject)) : range;
    }

    private Roleholder Holder(NounGroup group, ParsedSentence sentence) => _memory.Holder(resolver.Resolve(group, sentence).Best, Extent.WithOwners(group, context.Lexemes));

    private TokenRange RangeOf(in Binding binding, Match match, out Clause? clause)
    {
        clause = binding.Clause;
        ParsedSentence sentence = match.Sentence;
        if (binding.Quotation >= 0)
            return new TokenRange(sentence.Quotations[binding.Quotation].First, sentence.Quotations[binding.Quotation].Last);
        if (clause is not null)
        {
            TokenRange range = Extent.Of(clause, sentence, _tokens, match.Clause);
            return match.Clause is { Parenthetical: true } comment && comment.First > range.First && clause.Verb.First < comment.First ? new TokenRange(range.First, Math.Min(range.Last, comment.First - 1)) : range;
        }

        return binding.Group is { } group ? Extent.Of(group, sentence, _tokens).Union(ThatOf(group, match, out clause)) : TokenRange.None;
    }

    private bool HoldsQuote(ParsedSentence sentence, TokenRange range)
    {
        for (int k = range.First; k <= range.Last && sentence.Has(SentenceMarks.Quote); k++)
        {
            if (_lexemes[k].InQuote)
                return true;
        }

        foreach (Quotation quotation in sentence.Quotations)
        {
            if (range.Contains(quotation.First))
                return true;
        }

        return false;
    }

    private void Type(ClaimDraft claim, List<Clause> mains)
    {
        if (_typer.Find(claim.Sentence, claim.Content, claim.Speaker.Parties, mains, out NounGroup? other) is not { } rule)
            return;
        claim.Type = rule.Type;
        claim.Rule = rule.Rule;
        if (other is not null && claim.Addressee.Parties.Count == 0)
            claim.Addressee = Holder(other, claim.Sentence);
    }

    /// <summary>"has not ruled out a visit": what somebody does not say may be the act that the words would be in a mouth, "we do not rule out a visit".</summary>
    private void TypeNegated(ClaimDraft claim, Clause clause)
    {
        _mains.Clear();
        _mains.Add(clause);
        // A rule of a modal alone is of what somebody says: "would not confirm it" promises nothing.
        if (_typer.Find(claim.Sentence, claim.Content, claim.Speaker.Parties, _mains, out _) is { Verbs: >= 0 } rule)
            (claim.Type, claim.Rule) = (rule.Type, rule.Rule);
    }

    /// <summary>The clauses that the content asserts: not those that hang on another inside it.</summary>
    private List<Clause> MainClauses(ClaimDraft claim, Clause? content)
    {
        List<Clause> mains = _mains;
        mains.Clear();
        foreach (Clause clause in claim.Sentence.ClauseSpan)
        {
            if (clause == content
                || claim.Content.Contains(clause.Verb.Head) && clause != claim.Clause && clause.Verb.Form == VerbGroupForm.Finite
                    && (clause.Link == ClauseLink.Root || clause.Link == ClauseLink.Complement && clause.Parent == claim.Clause))
                mains.Add(clause);
        }

        for (int k = mains.Count - 1; k >= 0; k--)
        {
            if (IsAnothersClaim(claim, mains[k]))
                mains.RemoveAt(k);
        }

        return mains;
    }

    /// <summary>"the envoy said the guild was concerned": what is told of another's speech has the force of that speech, not of the telling.</summary>
    private bool IsAnothersClaim(ClaimDraft claim, Clause clause)
    {
        if (clause.Subject is not { } subject || resolver.Resolve(subject, claim.Sentence).Parties is not { Count: > 0 } speakers || Party.ShareCode(speakers, claim.Speaker.Parties))
            return false;
        foreach (Match match in _matches)
        {
            if (match.Noun is null && match.Clause == clause && _tables.Types[match.Frame.Type] is { IsClaim: true, Neutral: false })
                return true;
        }

        return false;
    }

    /// <summary>Whom a claim that is also an event is aimed at, where its own frame does not say: the first other actor that acts in its content, else that is named there.</summary>
    private void FindAddressee(ClaimDraft claim)
    {
        TypeInfo type = _tables.Types[claim.Type];
        if (type.Implies < 0 || type.Commitment == Commitment.Denies || claim.Addressee.Parties.Count > 0 || claim.Content.IsEmpty)
        {
            Remember(claim);
            return;
        }

        SearchContent(claim);
        if (claim.Addressee.Parties.Count == 0 && claim.Speaker.Parties is [{ } speaker, ..] && !TakesUpAct(claim) && _addressees.TryGetValue(speaker.Code, out PartyList? earlier))
        {
            claim.Addressee.Parties.AddRange(earlier);
            claim.AddresseeIsInferred = true;
        }

        Remember(claim);
    }

    /// <summary>Whom a speaker addressed last is whom the next warning without an addressee is aimed at.</summary>
    private void Remember(ClaimDraft claim)
    {
        if (claim.Addressee.Parties.Count == 0)
            return;
        foreach (Party speaker in claim.Speaker.Parties)
            _addressees[speaker.Code] = claim.Addressee.Parties;
    }

    private void SearchContent(ClaimDraft claim)
    {
        foreach (Clause clause in claim.Sentence.ClauseSpan)
        {
            if (claim.Content.Contains(clause.Verb.Head) && clause.Subject is { } subject && claim.Content.Contains(subject.Head) && TryAddress(claim, subject))
                return;
        }

        // "warned against arming Chad": whoever is named inside is on the other end of what is warned of.
        if (claim.ContentClause is { Verb.Form: not VerbGroupForm.Finite })
            return;
        foreach (NounGroup group in claim.Sentence.GroupSpan)
        {
            if (claim.Content.Contains(group.Head) && !Receives(claim, group) && TryAddress(claim, group))
                return;
        }
    }

    /// <summary>"warned against sales to Chad": who only receives what nobody is told to do is not who is warned.</summary>
    private bool Receives(ClaimDraft claim, NounGroup group) =>
        claim.ContentClause is null && group.Preposition > claim.Content.First && _lexemes[group.Preposition].Function is FunctionWord.To or FunctionWord.For
            && _lexemes[group.Preposition - 1].Has(VerbUses.NamesEvent);

    /// <summary>"would answer such a step": it is meant for whoever took the step.</summary>
    private bool TakesUpAct(ClaimDraft claim)
    {
        foreach (NounGroup group in claim.Sentence.GroupSpan)
        {
            if (claim.Content.Contains(group.Head) && context.WordAt(group.First) is "such" && EnglishNouns.IsAct(context.WordAt(group.Head)))
                return true;
        }

        return false;
    }

    private bool TryAddress(ClaimDraft claim, NounGroup group)
    {
        PartyList parties = resolver.Resolve(group, claim.Sentence).Best;
        if (parties.Count == 0 || parties.Exists(p => p.IsUnknown || p.IsPlace) || Party.ShareCode(parties, claim.Speaker.Parties))
            return false;
        claim.Addressee = Holder(group, claim.Sentence);
        claim.AddresseeIsInferred = true;
        return true;
    }

    /// <summary>A medium that reports what somebody says is the outlet of that claim, and claims nothing itself.</summary>
    private void FoldOutlets(List<ClaimDraft> claims, int from)
    {
        for (int k = claims.Count - 1; k >= from; k--)
        {
            ClaimDraft outer = claims[k];
            if (outer.Speaker.Parties is not [{ } medium] || !IsOutlet(medium) && medium.Role != _tables.OutletRole || outer.Content.IsEmpty)
                continue;
            if (Reported(claims, from, outer) is not { } inner)
                continue;
            if (medium.Actor >= 0)
                inner.Outlet ??= _tables.Actors.Name(medium.Actor);
            context.Recorder?.Drop(outer.Match, "the medium is the outlet of the claim that it reports");
            claims.RemoveAt(k);
        }
    }

    /// <summary>"We warn that ...", said in a quotation, is the quotation's own force: the neutral claim around takes its type.</summary>
    private void FoldPerformatives(List<ClaimDraft> claims, int from)
    {
        for (int k = claims.Count - 1; k >= from; k--)
        {
            ClaimDraft inner = claims[k];
            if (inner.Match?.Bindings[0].Group is not { IsPronoun: true } pronoun || _lexemes[pronoun.First].Function is not (FunctionWord.I or FunctionWord.We))
                continue;
            if (Quoting(claims, from, inner) is not { } outer || outer.Match is { } match && !_tables.Types[match.Frame.Type].Neutral)
                continue;
            if (!_tables.Types[inner.Type].Neutral)
            {
                outer.Type = inner.Type;
                outer.Rule = inner.Rule;
                outer.Addressee = inner.Addressee.Parties.Count > 0 ? inner.Addressee : outer.Addressee;
            }

            context.Recorder?.Drop(inner.Match, "gives its type to the claim around it");
            claims.RemoveAt(k);
        }
    }

    /// <summary>The first of the sentence's claims whose trigger stands in the content of another, or null.</summary>
    private static ClaimDraft? Reported(List<ClaimDraft> claims, int from, ClaimDraft outer)
    {
        for (int k = from; k < claims.Count; k++)
        {
            if (claims[k] != outer && claims[k].Trigger >= 0 && outer.Content.Contains(claims[k].Trigger))
                return claims[k];
        }

        return null;
    }

    /// <summary>The first of the sentence's claims whose content holds another from its beginning, or null.</summary>
    private static ClaimDraft? Quoting(List<ClaimDraft> claims, int from, ClaimDraft inner)
    {
        for (int k = from; k < claims.Count; k++)
        {
            if (claims[k] != inner && claims[k].Content.Contains(inner.Trigger) && claims[k].Content.First <= inner.Words.First)
                return claims[k];
        }

        return null;
    }

    /// <summary>One claim a sentence, speaker and type.</summary>
    private void RemoveRepeated(List<ClaimDraft> claims, int from)
    {
        for (int a = from; a < claims.Count; a++)
        {
            for (int b = claims.Count - 1; b > a; b--)
            {
                if (claims[a].Type != claims[b].Type || !SameSpeaker(claims[a], claims[b]))
                    continue;
                claims[a].Words = claims[a].Words.Union(claims[b].Words);
                claims[a].Content = claims[a].Content.IsEmpty ? claims[b].Content : claims[a].Content;
                if (claims[b].Addressee.Parties.Count > 0 && (claims[a].Addressee.Parties.Count == 0 || claims[a].AddresseeIsInferred && !claims[b].AddresseeIsInferred))
                    (claims[a].Addressee, claims[a].AddresseeIsInferred) = (claims[b].Addressee, claims[b].AddresseeIsInferred);
                context.Recorder?.Drop(claims[b].Match, "the speaker's other claim of this type in the sentence holds it");
                claims.RemoveAt(b);
            }
        }
    }

    private static bool SameSpeaker(ClaimDraft a, ClaimDraft b) => a.Speaker.Parties.Count == b.Speaker.Parties.Count && Party.AreAllAmong(a.Speaker.Parties, b.Speaker.Parties);
}
