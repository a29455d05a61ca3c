using System.Runtime.InteropServices;
using SchemaGen.Explain;
using SchemaGen.Grammar;
using SchemaGen.Matching;
using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Discourse;

/// <summary>
/// Runs the stages after grammar over a document, sentence by sentence in the order of the text. Only the days, which one sentence tells for another, and the facts wait for the end.
/// A very long document is read in parts, so that memory does not grow with it: each ends as a document does, and the next one still knows its sentences. What lies further back is forgotten but for what holds for the whole document: names, persons, acronyms, who deals with whom.
/// </summary>
internal sealed class DiscourseReader
{
    // So many sentences further an attribution is looked for, or a word behind the end of a sentence without a stop.
    private const int Ahead = 8;

    // Sentences of a part: more than all but the longest articles have, and as many as stay in the cache.
    internal const int Part = 256;

    private readonly ParsedSentences _sentences;
    private readonly Document _document;
    private readonly ReadingRecorder? _recorder;
    private readonly ActorResolver _resolver;
    private readonly Attribution _attribution;
    private readonly FrameMatcher _matcher;
    private readonly ClaimReader _claims;
    private readonly EventReader _events;
    private readonly PartyFinder _parties;
    private readonly StatusReader _status;
    private readonly HeadlineNames _headlines;
    private readonly EventDater _dater;
    private readonly FactsBuilder _builder;
    private readonly DiscourseContext _context;
    private readonly Func<int, ParsedSentence?> _at;

    public DiscourseReader(SchemaTables tables, Document document, Lexeme[] lexemes, ParsedSentences sentences, ReadingRecorder? recorder = null, Workspace? workspace = null)
    {
        (_sentences, _document) = (sentences, document);
        _at = At;
        _recorder = recorder;
        var context = new DiscourseContext(tables, document, lexemes, recorder, workspace);
        _context = context;
        _resolver = new ActorResolver(context);
        _attribution = new Attribution(context, _resolver);
        _matcher = new FrameMatcher(context, _resolver);
        _claims = new ClaimReader(context, _resolver);
        _events = new EventReader(context, _resolver);
        _parties = new PartyFinder(context, _resolver);
        _status = new StatusReader(context);
        _headlines = new HeadlineNames(context);
        _dater = new EventDater(context);
        _builder = new FactsBuilder(context);
    }

    /// <summary>Reads the document's events and claims.</summary>
    /// <param name="facts">Where they are made.</param>
    public Reading Read(FactsMemory facts)
    {
        _context.Begin();
        _attribution.Begin();
        _claims.Begin();
        _dater.Begin();
        List<ClaimDraft> claims = _context.Memory.Claims;
        List<EventDraft> events = _context.Memory.Events;
        _context.Survey();
        List<Match> matches = _context.Memory.Matches;
        int fromClaim = 0, fromEvent = 0;
        for (int k = 0, linked = 0, known = 0; k < _sentences.Count; k++)
        {
            if (k > 0 && k % Part == 0)
            {
                Finish(CollectionsMarshal.AsSpan(claims)[fromClaim..], CollectionsMarshal.AsSpan(events)[fromEvent..], facts);
                Turn(known);
                (fromClaim, fromEvent, known) = (claims.Count, events.Count, linked);
            }

            for (; linked < Math.Min(k + 1 + Ahead, _sentences.Count); linked++)
                _attribution.Link(_sentences[linked]);
            ParsedSentence sentence = _sentences[k];
            Resolve(sentence, quoted: false);
            _attribution.Speak(sentence, _at);
            if (sentence.Quotations.Count > 0)
                Resolve(sentence, quoted: true);
            matches.Clear();
            _matcher.Find(sentence, matches);
            _recorder?.Matches.AddRange(matches);
            int from = claims.Count;
            _claims.Read(sentence, matches, claims);
            for (int c = from; c < claims.Count; c++)
                sentence.Claims.Add(claims[c]);
            int first = events.Count;
            _events.Read(matches, claims, from, events);
            _events.ReadClauses(sentence, events);
            _parties.Fill(events, first);
            for (int e = first; e < events.Count; e++)
                sentence.Events.Add(events[e]);
            foreach (EventDraft draft in sentence.Events)
                draft.Status = _status.Read(draft);
        }

        Finish(CollectionsMarshal.AsSpan(claims)[fromClaim..], CollectionsMarshal.AsSpan(events)[fromEvent..], facts);
        return _builder.Reading(facts);
    }

    /// <summary>The claims without what is not said, which goes to the end.</summary>
    private static Span<ClaimDraft> Said(Span<ClaimDraft> claims)
    {
        int said = 0;
        for (int k = 0; k < claims.Length; k++)
        {
            if (!claims[k].Unsaid)
                (claims[said], claims[k], said) = (claims[k], claims[said], said + 1);
        }

        return claims[..said];
    }

    /// <summary>Dates the claims and events of a part, and makes facts of them.</summary>
    private void Finish(Span<ClaimDraft> claims, Span<EventDraft> events, FactsMemory facts)
    {
        _headlines.Settle(claims, events);
        _dater.Date(claims, events);
        claims = Said(claims);
        _builder.Build(claims, events, facts);
        _recorder?.Built(claims, events);
    }

    /// <summary>Begins another part. Who listens goes on looking at what was made: then nothing is used again, but as much is forgotten.</summary>
    /// <param name="first">The first sentence that was not yet parsed when this part began.</param>
    private void Turn(int first)
    {
        if (_recorder is null)
            _context.Workspace.Turn();
        _context.Memory.Forget(first);
        _attribution.Turn();
        _claims.Turn();
    }

    private ParsedSentence? At(int index) => index < _sentences.Count ? _sentences[index] : null;

    /// <summary>Words outside quotations first: the speaker must be known before "we" is read.</summary>
    private void Resolve(ParsedSentence sentence, bool quoted)
    {
        bool quotes = sentence.Quotations.Count > 0;
        foreach (NounGroup group in sentence.GroupSpan)
        {
            if (!quotes || sentence.QuotationAt(group.Head) >= 0 == quoted)
                _resolver.Resolve(group, sentence);
        }
    }
}
