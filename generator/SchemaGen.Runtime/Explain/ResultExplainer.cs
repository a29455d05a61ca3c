using SchemaGen.Discourse;
using SchemaGen.Grammar;
using SchemaGen.Tables;

namespace SchemaGen.Explain;

/// <summary>Says of what was found how it came about, who fills its roles and why, and what made its status.</summary>
internal sealed class ResultExplainer
{
    private readonly SchemaTables _tables;
    private readonly WordReader _words;
    private readonly ActorExplainer _actors;
    private readonly ReadingRecorder _recorder;
    private readonly ILookup<ParsedSentence, ExplainedResult> _results;

    public ResultExplainer(SchemaTables tables, WordReader words, ActorExplainer actors, ReadingRecorder recorder, Reading reading)
    {
        (_tables, _words, _actors, _recorder) = (tables, words, actors, recorder);
        // Drafts stand in the order of the facts that were made of them.
        _results = recorder.Claims.Select((c, k) => (c.Sentence, Result: Explain(c, reading.Claims[k])))
            .Concat(recorder.Events.Select((e, k) => (e.Sentence, Result: Explain(e, reading.Events[k]))))
            .ToLookup(r => r.Sentence, r => r.Result);
    }

    /// <summary>The claims, then the events of a sentence.</summary>
    public IReadOnlyList<ExplainedResult> Of(ParsedSentence sentence) => [.. _results[sentence]];

    private ExplainedResult Explain(ClaimDraft draft, ClaimFacts facts)
    {
        string origin = draft.Running ? "a quotation without an attribution of its own, said by whoever speaks there" : draft.Match is null ? "an attribution without a verb" : "a frame";
        if (draft.Match is { } match && match.Frame.Rule != draft.Rule || draft.Match is null && draft.Rule != _tables.Types[draft.Type].Rule)
            origin += "; its content gives it the type";
        bool addressed = draft.Match is { } own && own.Bindings.Span.ToArray().Skip(1).Any(b => b.Group is { } group && draft.Addressee.Words.Exists(w => w.Last == group.Last));
        return new ExplainedResult(_tables.Types[facts.Type].Name, true, facts.Text, _tables.Rule(facts.Rule), origin)
        {
            Roles = Roles(facts.Type, facts.Fillers, r => r == 0 ? draft.Speaker : draft.Addressee, r =>
                r == 0 || addressed || draft.Addressee.Parties.Count == 0 ? null : draft.Addressee.Words.Count > 0 ? "whom the content is about" : "whom the speaker addressed before"),
            Date = facts.Date,
            IsQuoted = facts.Quoted,
            Outlet = facts.Outlet,
        };
    }

    private ExplainedResult Explain(EventDraft draft, EventFacts facts) => new(_tables.Types[facts.Type].Name, false, facts.Text, _tables.Rule(facts.Rule), Origin(draft))
    {
        Roles = Roles(facts.Type, facts.Fillers, r => draft.Roles[r], r => _recorder.Told(draft, r)),
        Status = facts.Status,
        StatusReasons = _recorder.Status(draft).ConvertAll(s => new StatusReason(s.Status, s.Why, s.Token >= 0 ? _words.Slice(s.Token, s.Token) : null)),
        Date = facts.Date,
    };

    private string Origin(EventDraft draft) => draft switch
    {
        { Implied: { } claim } => $"every {_tables.Types[claim.Type].Name} is one too",
        { IsClause: true } => "the clause as a whole, by its modality",
        { Match: { Noun: not null, Supported: true } } => "a frame, its noun carried by the verb",
        { Match.Noun: not null } => "a frame of the noun",
        _ => "a frame",
    };

    private List<ExplainedRole> Roles(int type, IReadOnlyList<Filler> fillers, Func<int, Roleholder> holder, Func<int, string?> how)
    {
        var roles = new List<ExplainedRole>();
        for (int r = 0; r < fillers.Count; r++)
        {
            RoleInfo role = _tables.Types[type].Roles[r];
            if (role.Kind != RoleKind.Actor)
            {
                if (fillers[r].Text is { } text)
                    roles.Add(new ExplainedRole(role.Name, [], [text], null));
            }
            else if (fillers[r].Actors is { } list && (list.Count > 0 || list.Words.Count > 0))
            {
                PartyList parties = holder(r).Parties;
                roles.Add(new ExplainedRole(role.Name, [.. parties.ConvertAll(p => _actors.Explain(p)).DistinctBy(a => a.Id)], [.. holder(r).Words.Select(w => _words.Slice(w.First, w.Last))], list.Count > 0 ? how(r) : "no actor is known behind these words"));
            }
        }

        return roles;
    }
}
