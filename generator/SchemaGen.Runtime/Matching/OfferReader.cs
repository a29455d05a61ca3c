using SchemaGen.Discourse;
using SchemaGen.Grammar;
using SchemaGen.Tables;

namespace SchemaGen.Matching;

/// <summary>Finds out what stands around a trigger for frames to fit: rather too much than too little.</summary>
internal sealed class OfferReader(DiscourseContext context)
{
    private readonly Lexeme[] _lexemes = context.Lexemes;
    private readonly FrameNeeds _needs = context.Tables.Frames.Needs;
    private ulong _lemmas, _phrases;

    /// <summary>Gathers the lemmas of a sentence, of as many tokens behind it as the longest look behind a clause, and of the phrases in its relative clauses.</summary>
    public void Begin(ParsedSentence sentence)
    {
        const int Behind = 16;
        _lemmas = _phrases = 0;
        for (int k = sentence.Tokens.First, end = Math.Min(sentence.Tokens.Last + 1 + Behind, context.Document.TokenCount); k < end; k++)
            _lemmas |= Lemmas(k);
        // "returned a pot stolen from the museum to Kenya": a phrase of what is told of the object may be the verb's own.
        foreach (Clause inner in sentence.ClauseSpan)
        {
            if (inner.Link is ClauseLink.Reduced or ClauseLink.Relative)
                _phrases |= inner.PhraseWords;
        }
    }

    /// <summary>What stands around a verb.</summary>
    /// <param name="clause">The verb's clause.</param>
    /// <param name="lemma">Its lemma: what no frame of it asks for is not found out.</param>
    public Offered Of(Clause clause, int lemma)
    {
        TriggerParts parts = (clause.IsPassive ? clause.Object : clause.SecondObject) is null ? TriggerParts.None : TriggerParts.SecondObject;
        parts |= HasObject(clause) ? TriggerParts.Object : TriggerParts.None;
        if (clause.Quotations.Count > 0 || clause.Parenthetical)
            parts |= TriggerParts.Clause;
        int behind = (clause.Object is { } o && o.In == clause ? o.Last : clause.Verb.Last) + 1;
        ulong words = clause.PhraseWords | (behind < context.Document.TokenCount ? Word(behind) : 0);
        if (clause.Particle >= 0)
            words |= Word(clause.Particle);
        foreach (Clause complement in clause.ComplementSpan)
        {
            parts |= complement.Verb.Form switch
            {
                VerbGroupForm.Finite => TriggerParts.Clause,
                VerbGroupForm.Infinitive => TriggerParts.Infinitive,
                VerbGroupForm.Ing => TriggerParts.Ing,
                _ => TriggerParts.None,
            };
            // "to" of an infinitive is a word of frames as well.
            words |= Word(complement.Verb.First);
        }

        var offered = new Offered(parts) { [OfferKind.Words] = words | _phrases, [OfferKind.Lemmas] = _lemmas };
        bool objects = _needs.Ask(lemma, OfferKind.LiteralObjects), seconds = _needs.Ask(lemma, OfferKind.LiteralSeconds);
        if (objects || _needs.Ask(lemma, OfferKind.Objects))
            offered[OfferKind.LiteralObjects] = offered[OfferKind.Objects] = Objects(clause);
        if (objects && clause.Object is null && !clause.IsPassive)
            offered[OfferKind.LiteralObjects] |= Predicates(clause);
        if (seconds)
            offered[OfferKind.LiteralSeconds] = Heads(clause.IsPassive ? clause.Object : clause.SecondObject) | Predicates(clause);
        if (_needs.Ask(lemma, OfferKind.LiteralPhrases))
            offered[OfferKind.LiteralPhrases] = Literals(clause);
        return offered;
    }

    /// <summary>What stands around an event noun.</summary>
    /// <param name="noun">Its group.</param>
    /// <param name="around">The clauses that may carry it or tell that it happens; phrases of theirs may be its own.</param>
    /// <param name="isSecondObject">True where the first object may fill what a phrase fills elsewhere.</param>
    public Offered Of(NounGroup noun, ReadOnlySpan<Clause?> around, bool isSecondObject)
    {
        TriggerParts parts = noun.Complement is not { } clause ? TriggerParts.None : clause.Verb.Form == VerbGroupForm.Infinitive ? TriggerParts.Infinitive : TriggerParts.Clause;
        ulong words = isSecondObject ? ulong.MaxValue : noun.PhraseWords, modifiers = 0;
        foreach (Clause? other in around)
            words |= other?.PhraseWords ?? 0;
        for (int k = noun.First; k < noun.Head; k++)
            modifiers |= Lemmas(k);
        return new Offered(parts) { [OfferKind.Words] = words, [OfferKind.Lemmas] = _lemmas, [OfferKind.Objects] = modifiers };
    }

    /// <summary>The lemmas of the adjectives that may be a predicate: as far behind the verb or the object as the matcher looks for one, and no nearer an end.</summary>
    private ulong Predicates(Clause clause)
    {
        int behind = (clause.IsPassive || clause.Object is not { } o || o.Last < clause.Verb.First ? clause.Verb.Last : o.Last) + 1;
        return Adjectives(behind, VerbFrameMatcher.PredicateReach);
    }

    /// <summary>The lemmas of what may stand where a frame has a preposition with a word: heads of phrases, infinitives, adjectives.</summary>
    private ulong Literals(Clause clause)
    {
        ulong literals = Adjectives(clause.Verb.Last + 1, VerbFrameMatcher.AdjectiveReach);
        foreach (ref readonly PrepositionalPhrase phrase in clause.PhraseSpan)
            literals |= Heads(phrase.Group);
        foreach (Clause complement in clause.ComplementSpan)
            literals |= Lemmas(complement.Verb.Head);
        return literals;
    }

    private ulong Adjectives(int first, int reach)
    {
        // As far as the first verb; without a branch, for how far that is nobody can foresee.
        ulong adjectives = 0, open = ulong.MaxValue;
        foreach (ref readonly Lexeme lexeme in _lexemes.AsSpan(first, Math.Min(reach, context.Document.TokenCount - first)))
        {
            open &= (lexeme.IsVerb ? 1UL : 0) - 1;
            adjectives |= lexeme.Lemmas & open & (0 - (lexeme.Pos == Pos.Adjective ? 1UL : 0));
        }

        return adjectives;
    }

    /// <summary>The lemmas of what may be the object.</summary>
    private ulong Objects(Clause clause)
    {
        ulong objects = Heads(clause.Undergoer);
        if (clause.Undergoer is null && clause.Link == ClauseLink.Reduced)
            objects = Heads(clause.Governor);
        return clause.Particle >= 0 ? objects | Heads(clause.PhraseAt(clause.Particle)?.Group) : objects;
    }

    private ulong Heads(NounGroup? group)
    {
        if (group is null)
            return 0;
        ulong heads = Lemmas(group.Head);
        // "seized Oakbridge": the name of a town is a town.
        if (_lexemes.NameAt(group.Head) is { Actor: >= 0, ActorKind: NameKind.Place })
            heads |= LemmaBits.Of(context.Tables.TownLemma);
        // "dozens of rockets": what is counted.
        if (group.Phrases is [{ Group: { } counted }, ..])
            heads |= Lemmas(counted.Head);
        foreach (NounGroup member in group.MemberSpan)
            heads |= Heads(member);
        return heads;
    }

    private static bool HasObject(Clause clause) => clause.Undergoer is not null | clause.Particle >= 0 | clause.Link == ClauseLink.Reduced;

    private ulong Word(int token) => LemmaBits.Of(_lexemes[token].OwnLemma);

    private ulong Lemmas(int token) => _lexemes[token].Lemmas;
}
