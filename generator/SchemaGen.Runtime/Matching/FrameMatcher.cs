using System.Numerics;
using SchemaGen.Discourse;
using SchemaGen.Grammar;
using SchemaGen.Tables;

namespace SchemaGen.Matching;

/// <summary>Finds the frames that fit the triggers of a sentence. Frames come by trigger lemma, so cost does not grow with their number.</summary>
internal sealed class FrameMatcher(DiscourseContext context, ActorResolver resolver)
{
    private readonly SchemaTables _tables = context.Tables;
    private readonly FrameTable _frames = context.Tables.Frames;
    private readonly Lexeme[] _lexemes = context.Lexemes;
    private readonly VerbFrameMatcher _verbs = new(context, resolver);
    private readonly NounFrameMatcher _nouns = new(context, resolver);
    private readonly OfferReader _offers = new(context);

    /// <summary>Finds all matches of a sentence: for each trigger the best frame of each type.</summary>
    public void Find(ParsedSentence sentence, List<Match> matches)
    {
        _offers.Begin(sentence);
        foreach (Clause clause in sentence.ClauseSpan)
            FindVerb(sentence, clause, matches);
        foreach (NounGroup group in sentence.GroupSpan)
        {
            if (group.Members is null)
                FindNoun(sentence, group, matches);
            for (NounGroup? owner = group.Possessor; owner is not null; owner = owner.Possessor)
                FindNoun(sentence, owner, matches);
        }
    }

    private void FindVerb(ParsedSentence sentence, Clause clause, List<Match> matches)
    {
        ref Lexeme verb = ref _lexemes[clause.Verb.Head];
        if (!verb.Has(VerbUses.Triggers))
            return;
        int from = matches.Count, lemma = verb.VerbLemma;
        _verbs.Find(sentence, clause, lemma, _offers.Of(clause, lemma), matches);
        KeepBest(matches, from);
    }

    private void FindNoun(ParsedSentence sentence, NounGroup group, List<Match> matches)
    {
        ref Lexeme noun = ref _lexemes[group.Head];
        if (!(noun.Has(VerbUses.NamesEvent | VerbUses.Triggers) & noun.IsNominal))
            return;
        if (!noun.Has(VerbUses.NamesEvent))
        {
            if (noun.Has(WordTags.VerbIng))
                FindGerund(sentence, group, matches);
            return;
        }

        int from = matches.Count, lemma = noun.NounLemma;
        _nouns.Begin(sentence, group);
        Offered offered = _offers.Of(group, [_nouns.Clause, _nouns.Happening], _nouns.IsSecondObject);
        for (int place = _frames.FirstNounPlace(lemma), end = place + _frames.NounFrameCount(lemma); place < end; place += FrameNeeds.Width)
            TryNouns(place, Math.Min(end, place + FrameNeeds.Width), offered, matches);
        KeepBest(matches, from);
    }

    private void TryNouns(int place, int end, in Offered offered, List<Match> matches)
    {
        ulong met = _frames.Needs.Met(place, end, offered);
        // Who listens wants to know why a frame does not fit.
        ulong looked = context.Recorder is null ? met : ulong.MaxValue >> (FrameNeeds.Width - (end - place));
        for (; looked != 0; looked &= looked - 1)
        {
            int k = BitOperations.TrailingZeroCount(looked), frame = _frames.FrameAt(place + k);
            if ((met >> k & 1) == 0)
                TellWhy(frame);
            else if (_nouns.Try(_frames.Frame(frame)) is { } match)
                matches.Add(match);
        }
    }

    /// <summary>Has the recorder told why a noun frame does not fit; nothing that is looked up for that stays in memory.</summary>
    private void TellWhy(int frame)
    {
        int mentions = context.Mentions.Count;
        _nouns.Try(_frames.Frame(frame));
        context.ForgetMentions(mentions);
    }

    /// <summary>"the arming of the rebels by Chad": an -ing noun has the frames of its verb, its object behind "of".</summary>
    private void FindGerund(ParsedSentence sentence, NounGroup group, List<Match> matches)
    {
        int from = matches.Count, lemma = _lexemes[group.Head].VerbLemma;
        _nouns.Begin(sentence, group);
        for (int k = 0, n = _frames.VerbFrameCount(lemma); k < n; k++)
        {
            ref readonly Frame frame = ref _frames.Frame(_frames.VerbFrame(lemma, k));
            if (!_tables.Types[frame.Type].IsClaim && _nouns.Try(frame) is { } match)
                matches.Add(match);
        }

        KeepBest(matches, from);
    }

    /// <summary>Of the frames that fit one trigger: exceptions remove their type, each type keeps its best frame, types give way to those that beat them, and of several event types the best one stays.</summary>
    private void KeepBest(List<Match> matches, int from)
    {
        for (int a = from; a < matches.Count; a++)
        {
            if ((matches[a].Frame.Flags & FrameFlags.Exception) == 0)
                continue;
            int type = matches[a].Frame.Type;
            context.Recorder?.Excepted(matches, from, matches[a]);
            RemoveType(matches, from, type);
            a = from - 1;
        }

        for (int a = from; a < matches.Count; a++)
        {
            for (int b = matches.Count - 1; b > a; b--)
            {
                TypeInfo first = _tables.Types[matches[a].Frame.Type], second = _tables.Types[matches[b].Frame.Type];
                if (first.IsClaim != second.IsClaim)
                    continue;
                bool beaten = second.Beats.Contains(matches[a].Frame.Type), beats = first.Beats.Contains(matches[b].Frame.Type);
                if (!beats && (beaten || matches[b].Score > matches[a].Score))
                    (matches[a], matches[b]) = (matches[b], matches[a]);
                // "Kenya and Uganda held drills": what two do together they do as each would do it alone.
                if (_tables.Types[matches[a].Frame.Type].Beats.Contains(matches[b].Frame.Type))
                    matches[a].ActsAs = Math.Max(matches[a].ActsAs, _tables.Types[matches[b].Frame.Type].Roles[0].ActsAs);
                context.Recorder?.Beaten(matches[b], matches[a], _tables);
                matches.RemoveAt(b);
            }
        }
    }

    private static void RemoveType(List<Match> matches, int from, int type)
    {
        for (int k = matches.Count - 1; k >= from; k--)
        {
            if (matches[k].Frame.Type == type)
                matches.RemoveAt(k);
        }
    }
}
