using SchemaGen.Grammar;
using SchemaGen.Matching;
using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Explain;

/// <summary>Puts together what the recorder heard and what came out.</summary>
internal sealed class ExplanationBuilder
{
    private readonly SchemaTables _tables;
    private readonly Document _document;
    private readonly ReadingRecorder _recorder;
    private readonly WordReader _words;
    private readonly SentenceExplainer _grammar;
    private readonly MissExplainer _misses;
    private readonly ResultExplainer _results;
    private readonly ILookup<ParsedSentence, Miss> _missed;
    private readonly ILookup<ParsedSentence, Match> _matched;
    private readonly ILookup<ParsedSentence, Dropped> _dropped;
    private readonly HashSet<Match> _used;

    public ExplanationBuilder(SchemaTables tables, Reading reading, ReadingRecorder recorder)
    {
        (_tables, _document, _recorder) = (tables, reading.Document, recorder);
        _words = new WordReader(tables, _document, recorder.Lexemes);
        var actors = new ActorExplainer(tables, _words, recorder.Lexemes);
        _grammar = new SentenceExplainer(tables, _words, actors, recorder.Lexemes);
        _misses = new MissExplainer(tables, _words);
        _results = new ResultExplainer(tables, _words, actors, recorder, reading);
        _missed = recorder.Misses.ToLookup(m => m.Sentence);
        _matched = recorder.Matches.ToLookup(m => m.Sentence);
        _used = [.. recorder.Claims.Select(c => c.Match).Concat(recorder.Events.Select(e => e.Match)).OfType<Match>()];
        _dropped = recorder.Drops.ToLookup(d => d.Match.Sentence);
    }

    /// <summary>The whole explanation.</summary>
    public Explanation Build() => new(_document, Array.ConvertAll(_recorder.Sentences, Explain));

    private ExplainedSentence Explain(ParsedSentence sentence)
    {
        List<ExplainedMatch> matches = Matches(sentence, out HashSet<(int, int)> fired);
        return new ExplainedSentence(sentence.Index, _document.Slice(sentence.Sentence.Span), sentence.Sentence.Kind)
        {
            Tokens = _grammar.Tokens(sentence),
            Groups = [.. sentence.Groups.Span.ToArray().Select(g => _grammar.Group(g))],
            Clauses = [.. sentence.Clauses.Span.ToArray().Select(_grammar.Clause)],
            Matches = matches,
            NearMisses = _misses.Explain(_missed[sentence], fired),
            Results = _results.Of(sentence),
        };
    }

    private List<ExplainedMatch> Matches(ParsedSentence sentence, out HashSet<(int Trigger, int Rule)> fired)
    {
        var matches = new List<ExplainedMatch>();
        fired = [];
        foreach (Dropped drop in _dropped[sentence])
        {
            matches.Add(Explain(drop.Match, drop.Why));
            fired.Add((drop.Match.Trigger, drop.Match.Frame.Rule));
        }

        foreach (Match match in _matched[sentence])
        {
            if (!match.Frame.Flags.HasFlag(FrameFlags.Exception) && !_dropped[sentence].Any(d => d.Match == match))
                matches.Add(Explain(match, _used.Contains(match) ? null : "discourse makes nothing of it"));
            fired.Add((match.Trigger, match.Frame.Rule));
        }

        return [.. matches.OrderBy(m => m.Trigger.Span).ThenBy(m => m.Dropped is not null)];
    }

    private ExplainedMatch Explain(Match match, string? dropped)
    {
        TypeInfo type = _tables.Types[match.Frame.Type];
        var fillers = new List<ExplainedFiller>();
        for (int r = 0; r < match.Bindings.Count; r++)
        {
            if (Text(match.Bindings[r], match.Sentence) is { } text)
                fillers.Add(new ExplainedFiller(type.Roles[r].Name, text));
        }

        return new ExplainedMatch(type.Name, _words.Slice(match.Trigger, match.Trigger), _tables.Rule(match.Frame.Rule), fillers, dropped);
    }

    private TextSlice? Text(in Binding binding, ParsedSentence sentence)
    {
        if (binding.Group is { } group)
            return _words.Slice(group.FirstWithOwners, group.Last);
        if (binding.Clause is { } clause)
            return _words.Slice(clause.First, clause.Last);
        return binding.Quotation >= 0 ? _words.Slice(sentence.Quotations[binding.Quotation].First, sentence.Quotations[binding.Quotation].Last) : null;
    }
}
