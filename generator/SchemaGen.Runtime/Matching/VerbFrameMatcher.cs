using System.Numerics;
using SchemaGen.Discourse;
using SchemaGen.Explain;
using SchemaGen.Grammar;
using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Matching;

/// <summary>Tries verb frames: what fills their slots stands in the clause of the trigger verb.</summary>
internal sealed partial class VerbFrameMatcher(DiscourseContext context, ActorResolver resolver)
{
    private const int Ownerless = 12;

    private readonly SchemaTables _tables = context.Tables;
    private readonly FrameTable _frames = context.Tables.Frames;
    private readonly Lexeme[] _lexemes = context.Lexemes;
    private readonly Token[] _tokens = context.Document.Tokens;

    // What fills the slots of the frame that is tried, by their order, as far as the first look has found it out: a bit in _found for each.
    private readonly Binding[] _fillers = new Binding[64];
    private ulong _found;

    /// <summary>Tries the frames of a verb lemma. Most do not fit at the first look; why they do not is asked for in order, where somebody listens.</summary>
    public void Find(ParsedSentence sentence, Clause clause, int lemma, in Offered offered, List<Match> matches)
    {
        int place = _frames.FirstVerbPlace(lemma), end = place + _frames.VerbFrameCount(lemma);
        bool predicate = HasPredicate(clause);
        for (; place < end; place += FrameNeeds.Width)
        {
            int next = Math.Min(end, place + FrameNeeds.Width);
            // Who listens wants to know why a frame does not fit.
            ulong tried = context.Recorder is null ? _frames.Needs.Met(place, next, offered) : ulong.MaxValue >> (FrameNeeds.Width - (next - place));
            for (; tried != 0; tried &= tried - 1)
            {
                ref readonly Frame frame = ref _frames.Frame(_frames.FrameAt(place + BitOperations.TrailingZeroCount(tried)));
                // "called the offer absurd": with a predicate behind its object the verb has another sense than with the object alone.
                if (predicate && frame.SlotCount <= 2 || context.Recorder is null && !MayFit(sentence, clause, frame))
                    continue;
                if (Try(sentence, clause, frame) is { } match)
                    matches.Add(match);
            }
        }
    }

    /// <summary>False where what must stand behind the verb does not.</summary>
    private bool MayFit(ParsedSentence sentence, Clause clause, in Frame frame)
    {
        _found = 0;
        for (int k = 0; k < frame.SlotCount && k < _fillers.Length; k++)
        {
            ref readonly Slot slot = ref _frames.Slot(frame.FirstSlot + k);
            if (slot.Kind == SlotKind.Subject | slot.Kind == SlotKind.ObjectPossessor | slot.Is(SlotFlags.Optional | SlotFlags.Negated))
                continue;
            if (!Fill(sentence, clause, frame, slot, out _fillers[k]))
                return false;
            _found |= 1UL << k;
        }

        return true;
    }

    private Match? Try(ParsedSentence sentence, Clause clause, in Frame frame)
    {
        Span<Binding> bindings = context.Memory.Bindings(_tables.Types[frame.Type].Roles.Count);
        int score = frame.Specificity;
        int missing = -1;
        Miss? miss = null;
        int mentions = 0;
        for (int s = frame.FirstSlot, end = s + frame.SlotCount; s < end; s++)
        {
            ref readonly Slot slot = ref _frames.Slot(s);
            bool filled = IsFound(s - frame.FirstSlot, out Binding binding) || Fill(sentence, clause, frame, slot, out binding);
            filled = filled && (!slot.Is(SlotFlags.Actor) || FitsActor(sentence, slot, binding, slot.Kind == SlotKind.Subject));
            filled &= !(slot is { Kind: SlotKind.ObjectPossessor or SlotKind.Object, Role: > 0 } && IsDoersOwn(sentence, clause, slot, binding));
            if (filled == slot.Is(SlotFlags.Negated) && !slot.Is(SlotFlags.Optional))
            {
                // A passive without agent may still tell its subject by what it owns ("{source} deploy {source}'s <troops>"); a doer of whom the frame asks a word must be told.
                if (slot is not { Kind: SlotKind.Subject, Heads: < 0 } || !clause.IsPassive || missing >= 0)
                {
                    if (slot is { Kind: SlotKind.ObjectPossessor, Role: >= 0 } && bindings[slot.Role].IsFilled)
                        continue;
                    if (context.Recorder is not { } recorder)
                        return null;
                    mentions = miss is null ? context.Mentions.Count : mentions;
                    recorder.Missed(ref miss, sentence, clause.Verb.Head, frame, s, binding);
                    continue;
                }

                missing = slot.Role;
                continue;
            }

            if (!filled)
                continue;
            // "dismissed reports of Kenyan parts": what is somebody's is spoken of, not to.
            if (slot is { Kind: SlotKind.Preposition, Role: > 0 } && slot.Is(SlotFlags.Actor) && binding.Group is { } thingOf && _tables.Types[frame.Type].IsClaim && resolver.Resolve(thingOf, sentence) is { Parties.Count: 0, Owners.Count: > 0 })
                score -= Ownerless;
            // "dismissed the claim that ...": a thing that is nobody's fills a place for its owner only for want of a better frame.
            bool ownerless = slot is { Kind: SlotKind.ObjectPossessor, Role: > 0 } && binding.Group is { } thing && resolver.Resolve(thing, sentence).Best.Count == 0;
            score += ownerless ? -Ownerless : 2;
            if (slot.Role >= 0 && !bindings[slot.Role].IsFilled)
                bindings[slot.Role] = binding;
        }

        if (miss is not null)
            return Missed(miss, score - frame.Specificity, mentions);
        bool lacks = missing >= 0 && !bindings[missing].IsFilled;
        if (lacks && _tables.Types[frame.Type].IsClaim)
        {
            context.Recorder?.Missed(sentence, clause.Verb.Head, frame, "a passive that does not tell who says it");
            return null;
        }

        Match match = context.Memory.Match(frame, sentence, clause.Verb.Head, bindings);
        (match.Clause, match.LacksDoer, match.Score) = (clause, lacks, score);
        return match;
    }

    /// <summary>True where the first look at the frame has filled a slot.</summary>
    private bool IsFound(int slot, out Binding binding)
    {
        bool found = slot < _fillers.Length && (_found >> slot & 1) != 0;
        binding = found ? _fillers[slot] : Binding.None;
        return found;
    }

    /// <summary>A frame that is only told of to a recorder: nothing that was looked up after its first failure stays in memory.</summary>
    private Match? Missed(Miss miss, int filled, int mentions)
    {
        miss.Filled = filled / 2;
        context.ForgetMentions(mentions);
        return null;
    }

    /// <summary>The doer must be an actor (or something of an actor's); whom it is done to may be a thing, which then stays without id.</summary>
    private bool FitsActor(ParsedSentence sentence, in Slot slot, in Binding binding, bool isDoer)
    {
        if (binding.Group is not { IsTime: false } group)
            return false;
        // Sides stand against each other: "both sides held drills" is told of each.
        if (slot.Is(SlotFlags.Several) && (!Party.AreSeveral(resolver.Resolve(group, sentence).Best) || context.WordAt(group.Head) is "sides"))
            return false;
        if (isDoer && _lexemes[group.Head].Has(WordTraits.Plight) && resolver.Resolve(group, sentence).Parties.Count == 0)
            return false;
        return resolver.Resolve(group, sentence).Best.Count > 0 || !isDoer && (!group.IsPronoun && !slot.Is(SlotFlags.Known) || sentence.Has(SentenceMarks.Reciprocal) && context.IsEachOther(group)) || slot.Heads >= 0 || isDoer && IsText(group);
    }

    /// <summary>A text may speak: discourse knows for whom.</summary>
    private bool IsText(NounGroup group) => _lexemes[group.Head].Has(WordTraits.Text);

    private bool Fill(ParsedSentence sentence, Clause clause, in Frame frame, in Slot slot, out Binding binding)
    {
        binding = Binding.None;
        switch (slot.Kind)
        {
            case SlotKind.Subject:
                return Bind(clause.Doer(_lexemes), slot, out binding);
            case SlotKind.Object:
                return BindObject(sentence, clause, frame, slot, out binding) || slot is { Role: < 0, Heads: >= 0 } && clause.Object is null && !clause.IsPassive && HasPredicateOf(clause, slot.Heads);
            case SlotKind.SecondObject:
                // "gave Kenya a week to leave": of times only a word of the frame's own tells one.
                if (slot is { Role: < 0, Heads: >= 0 } && (clause.IsPassive ? clause.Object : clause.SecondObject) is { IsTime: true } time && HasHead(time, slot.Heads))
                    return true;
                return Bind(clause.IsPassive ? clause.Object : clause.SecondObject, slot, out binding) || slot is { Role: < 0, Heads: >= 0 } && HasPredicateOf(clause, slot.Heads);
            case SlotKind.Preposition:
                return BindPhrase(clause.PhraseSpan, slot, clause.Verb.Last, out binding) || BindCutOff(sentence, clause, slot, out binding) || slot is { Role: < 0, Heads: >= 0 } && (HasInfinitiveOf(clause, slot) || HasAdjectiveOf(clause, slot));
            case SlotKind.Clause:
                return BindClause(sentence, clause, out binding);
            case SlotKind.Infinitive or SlotKind.Ing:
                return BindComplement(clause, slot.Kind == SlotKind.Infinitive ? VerbGroupForm.Infinitive : VerbGroupForm.Ing, out binding);
            case SlotKind.Particle:
                return HasParticle(clause, slot);
            case SlotKind.ObjectPossessor:
                return Bind(OwnerOf(clause, frame, slot), slot, out binding);
            default:
                return false;
        }
    }

    private bool Bind(NounGroup? group, in Slot slot, out Binding binding)
    {
        binding = new Binding(group, null);
        return group is { IsTime: false } && (slot.Heads < 0 || HasHead(group, slot.Heads));
    }

    private bool HasHead(NounGroup group, int heads)
    {
        if (group.Members is not { } members)
        {
            NounGroup? counted = Counted(group);
            // "sent millions of refugees": a number that counts something is no sum of money itself.
            bool counts = counted is not null && (_lexemes[group.Head].Has(WordTraits.Crowd) || _lexemes[group.Head].Pos == Pos.Number);
            return !counts && Contains(heads, group.Head) || Title(group) is { } title && Contains(heads, title) || counted is not null && Contains(heads, counted.Head);
        }

        foreach (NounGroup member in members)
        {
            if (HasHead(member, heads))
                return true;
        }

        return false;
    }

    /// <summary>"the ferry Morning Star": the common noun right before a proper name; null in other groups.</summary>
    private int? Title(NounGroup group)
    {
        int first = group.Head;
        while (first > group.First && _lexemes[first].Pos == Pos.Proper)
            first--;
        return first < group.Head && _lexemes[first].Pos == Pos.Noun ? first : null;
    }

    /// <summary>"dozens of rockets", "a barrage of missiles", "three of the crossings", "$20 million in loans": what is counted.</summary>
    private NounGroup? Counted(NounGroup group) =>
        group.Phrases is [{ Group: { IsTime: false } counted } phrase, ..] && phrase.Token == group.Last + 1
            && (_lexemes[phrase.Token].Function == FunctionWord.Of && (_lexemes[group.Head].Pos == Pos.Number || _lexemes[group.Head].Has(WordTraits.Quantity | WordTraits.Measure))
                || _lexemes[phrase.Token].Function == FunctionWord.In && IsSum(group))
            ? counted
            : null;

    /// <summary>"$20 million", "$95m": a number behind the sign of a currency.</summary>
    private bool IsSum(NounGroup group) => group.First > 0 && EnglishNouns.IsCurrency(context.WordAt(group.First - 1)) || context.WordAt(group.First) is "$" or "€" or "£" or "¥" || context.WordAt(group.Head) is "dollars" or "euros" or "pounds" or "million" or "billion";

    private bool Contains(int set, int token) => _lexemes[token].IsIn(_frames, set) || _lexemes.NameAt(token) is { Actor: >= 0, ActorKind: NameKind.Place } && _frames.Contains(set, _tables.TownLemma);

    private bool BindObject(ParsedSentence sentence, Clause clause, in Frame frame, in Slot slot, out Binding binding)
    {
        NounGroup? undergoer = clause.Undergoer;
        if (undergoer is null && clause.Link == ClauseLink.Reduced && clause.IsPassive)
            undergoer = clause.Governor;
        // "call on Nairobi": behind a particle that is also a preposition the object is in its phrase.
        if (clause.Particle >= 0 && !clause.IsPassive && HasParticleSlot(frame, clause.Particle))
            undergoer = clause.PhraseAt(clause.Particle)?.Group ?? undergoer;
        if (undergoer is not null && Bind(undergoer, slot, out binding))
            return true;
        binding = Binding.None;
        if (slot.Role >= 0 && slot.Is(SlotFlags.AcceptsIng) && (BindComplement(clause, VerbGroupForm.Ing, out binding) || BindBehindParticle(clause, frame, out binding)))
            return true;
        if (slot.Role >= 0 && slot.Is(SlotFlags.AcceptsInfinitive) && BindComplement(clause, VerbGroupForm.Infinitive, out binding))
            return true;
        return slot.Role >= 0 && slot.Is(SlotFlags.AcceptsClause) && BindClause(sentence, clause, out binding);
    }

    /// <summary>"ruled out selling flour": an -ing clause behind a particle that could be a preposition.</summary>
    private bool BindBehindParticle(Clause clause, in Frame frame, out Binding binding)
    {
        foreach (ref readonly PrepositionalPhrase phrase in clause.PhraseSpan)
        {
            if (phrase is { Clause: { } inner } && phrase.Token == clause.Verb.Last + 1 && HasParticleSlot(frame, phrase.Token))
            {
                binding = new Binding(null, inner);
                return true;
            }
        }

        binding = Binding.None;
        return false;
    }

    private bool HasParticleSlot(in Frame frame, int token)
    {
        for (int s = frame.FirstSlot, end = s + frame.SlotCount; s < end; s++)
        {
            ref readonly Slot slot = ref _frames.Slot(s);
            if (slot.Kind == SlotKind.Particle && _frames.Contains(slot.Words, _lexemes[token].OwnLemma))
                return true;
        }

        return false;
    }

    private bool HasParticle(Clause clause, in Slot slot)
    {
        if (clause.Particle >= 0 && _frames.Contains(slot.Words, _lexemes[clause.Particle].OwnLemma))
            return true;
        int next = (clause.Object is { In: { } owner } o && owner == clause ? o.Last : clause.Verb.Last) + 1;
        return next < context.Document.TokenCount && _lexemes[next].Pos is Pos.Particle or Pos.Preposition or Pos.Adverb && _frames.Contains(slot.Words, _lexemes[next].OwnLemma);
    }

    /// <summary>A phrase behind the verb: one that opens the sentence ("in a letter to the council, she ...") is no argument.</summary>
    private bool BindPhrase(ReadOnlySpan<PrepositionalPhrase> phrases, in Slot slot, int after, out Binding binding)
    {
        foreach (ref readonly PrepositionalPhrase phrase in phrases)
        {
            if (phrase.Token <= after || slot.Is(SlotFlags.Actor) && BelongsToNoun(phrases, phrase) || !_frames.Contains(slot.Words, _lexemes[phrase.Token].OwnLemma))
                continue;
            if (phrase.Group is { IsTime: false } group && (slot.Heads < 0 || HasHead(group, slot.Heads)))
            {
                binding = new Binding(group, null);
                // "struck in Oakdale against the guild": where it was done comes after whom it was done to.
                if (slot.Is(SlotFlags.Actor) && _lexemes[phrase.Token].Function == FunctionWord.In && Against(phrases, slot, phrase.Token) is { } opponent)
                    binding = new Binding(opponent, null);
                return true;
            }

            if (phrase.Clause is { } clause && !slot.Is(SlotFlags.Actor) && slot.Heads < 0)
            {
                binding = new Binding(null, clause);
                return true;
            }
        }

        binding = Binding.None;
        return false;
    }

    /// <summary>The group of a later phrase with "against" or "on", where the slot takes it.</summary>
    private NounGroup? Against(ReadOnlySpan<PrepositionalPhrase> phrases, in Slot slot, int after)
    {
        foreach (ref readonly PrepositionalPhrase phrase in phrases)
        {
            if (phrase.Token > after && phrase.Group is { IsTime: false } group && _lexemes[phrase.Token].Function is FunctionWord.Against or FunctionWord.On && _frames.Contains(slot.Words, _lexemes[phrase.Token].OwnLemma))
                return group;
        }

        return null;
    }

    /// <summary>"in response to the hacking of Kenya", "moved hundreds of troops": "of" right behind a quantity or the common noun of another phrase is theirs.</summary>
    private bool BelongsToNoun(ReadOnlySpan<PrepositionalPhrase> phrases, in PrepositionalPhrase phrase)
    {
        if (_lexemes[phrase.Token].Function != FunctionWord.Of)
            return false;
        // "the number of envoys" is a thing of its own.
        if (_lexemes[phrase.Token - 1].Has(WordTraits.Quantity) && !(phrase.Token > 1 && _lexemes[phrase.Token - 2].Function == FunctionWord.The && context.WordAt(phrase.Token - 1) is "number"))
            return true;
        foreach (ref readonly PrepositionalPhrase before in phrases)
        {
            if (before.Group is { IsTime: false } group && group.Last + 1 == phrase.Token)
                return _lexemes[group.Head].Pos is Pos.Noun or Pos.PluralNoun;
        }

        return false;
    }

    /// <summary>"returned a pot stolen from the museum to Kenya": a phrase behind what is told of the object, but for the first, may be the verb's own where it names an actor.</summary>
    private bool BindCutOff(ParsedSentence sentence, Clause clause, in Slot slot, out Binding binding)
    {
        binding = Binding.None;
        if (slot.Role < 0 || !slot.Is(SlotFlags.Actor) || clause.IsPassive || clause.Object is not { } told)
            return false;
        foreach (Clause inner in sentence.ClauseSpan)
        {
            if (inner.Link is ClauseLink.Reduced or ClauseLink.Relative && inner.Governor == told && inner.Phrases is [{ } first, _, ..]
                && BindPhrase(inner.PhraseSpan, slot, Math.Max(first.Token, inner.Verb.Last), out binding) && binding.Group is { } group && resolver.Resolve(group, sentence).Best.Count > 0)
                return true;
        }

        binding = Binding.None;
        return false;
    }

    private static bool BindClause(ParsedSentence sentence, Clause clause, out Binding binding)
    {
        if (BindComplement(clause, VerbGroupForm.Finite, out binding))
            return true;
        if (clause.Quotations is [var quotation, ..])
        {
            binding = new Binding(null, null, quotation + 1);
            return true;
        }

        if (clause.Parenthetical && MainBeside(clause, sentence) is { } content)
        {
            binding = new Binding(null, content);
            return true;
        }

        binding = Binding.None;
        return false;
    }

    private static Clause? MainBeside(Clause comment, ParsedSentence sentence)
    {
        foreach (Clause clause in sentence.ClauseSpan)
        {
            if (clause.Link == ClauseLink.Root && clause != comment && !clause.Parenthetical)
                return clause;
        }

        return null;
    }

    private static bool BindComplement(Clause clause, VerbGroupForm form, out Binding binding)
    {
        foreach (Clause complement in clause.ComplementSpan)
        {
            if (complement.Verb.Form == form)
            {
                binding = new Binding(null, complement);
                return true;
            }
        }

        binding = Binding.None;
        return false;
    }
}
