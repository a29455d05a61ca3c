using SchemaGen.Explain;
using SchemaGen.Grammar;
using SchemaGen.Matching;
using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Discourse;

/// <summary>Runs the stages after grammar over a document, sentence by sentence in the order of the text. Only the days, which one sentence tells for another, wait for the end.</summary>
internal sealed class DiscourseReader
{
    // So many sentences further an attribution is looked for, or a word behind the end of a sentence without a stop.
    private const int Ahead = 8;

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
        List<ClaimDraft> claims = _context.Memory.Claims;
        List<EventDraft> events = _context.Memory.Events;
        foreach (Sentence sentence in _document.SentenceSpan)
            _context.Survey(sentence);
        List<Match> matches = _context.Memory.Matches;
        for (int k = 0, linked = 0; k < _sentences.Count; k++)
        {
            for (; linked < Math.Min(k + 1 + Ahead, _sentences.Count); linked++)
                _attribution.Link(_sentences[linked]);
            ParsedSentence sentence = _sentences[k];
            Resolve(sentence, quoted: false);
            _attribution.Speak(sentence, _at);
            Resolve(sentence, quoted: true);
            matches.Clear();
            _matcher.Find(sentence, matches);
            _recorder?.Matches.AddRange(matches);
            int from = claims.Count;
            _claims.Read(sentence, matches, claims);
            for (int c = from; c < claims.Count; c++)
                sentence.Claims.Add(claims[c]);
            int fromEvent = events.Count;
            _events.Read(matches, claims, from, events);
            _events.ReadClauses(sentence, events);
            _parties.Fill(events, fromEvent);
            for (int e = fromEvent; e < events.Count; e++)
                sentence.Events.Add(events[e]);
            foreach (EventDraft draft in sentence.Events)
                draft.Status = _status.Read(draft);
        }

        _dater.Date(claims, events);
        Reading reading = _builder.Build(claims, events, facts);
        _recorder?.Built(claims, events);
        return reading;
    }

    private ParsedSentence? At(int index) => index < _sentences.Count ? _sentences[index] : null;

    /// <summary>Words outside quotations first: the speaker must be known before "we" is read.</summary>
    private void Resolve(ParsedSentence sentence, bool quoted)
    {
        foreach (NounGroup group in sentence.Groups)
        {
            if (sentence.QuotationAt(group.Head) >= 0 == quoted)
                _resolver.Resolve(group, sentence);
        }
    }
}
