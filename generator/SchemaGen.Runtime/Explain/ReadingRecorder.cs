using SchemaGen.Discourse;
using SchemaGen.Grammar;
using SchemaGen.Matching;
using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Explain;

/// <summary>A frame whose trigger is there but that does not fit.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Trigger">The token of the trigger.</param>
/// <param name="Frame">The frame.</param>
internal sealed record Miss(ParsedSentence Sentence, int Trigger, Frame Frame)
{
    /// <summary>The slots that failed, by index, with what stands there; a group that is there but not right, or nothing.</summary>
    public List<(int Slot, Binding Found)> Slots { get; } = [];

    /// <summary>What else is wrong, where all slots are filled.</summary>
    public string? Why { get; set; }

    /// <summary>How many slots are filled.</summary>
    public int Filled { get; set; }
}

/// <summary>A frame that fits but comes to nothing.</summary>
/// <param name="Match">The match.</param>
/// <param name="Why">Why it was dropped.</param>
internal sealed record Dropped(Match Match, string Why);

/// <summary>A step on the way to an event's status: the last one decides.</summary>
/// <param name="Status">The status so far.</param>
/// <param name="Why">What says so.</param>
/// <param name="Token">The token that says so, or -1.</param>
internal readonly record struct StatusStep(Status Status, string Why, int Token);

/// <summary>Listens to the stages while a document is read, so that they can be asked for their reasons. In production there is none, and a stage only looks whether there is one.</summary>
internal sealed class ReadingRecorder
{
    private readonly Dictionary<EventDraft, List<StatusStep>> _status = [];
    private readonly Dictionary<(EventDraft Event, int Role), string> _told = [];

    public Document? Document { get; private set; }

    public Lexeme[] Lexemes { get; private set; } = [];

    public ParsedSentence[] Sentences { get; private set; } = [];

    /// <summary>Frames that did not fit, in the order in which they were tried.</summary>
    public List<Miss> Misses { get; } = [];

    /// <summary>Frames that fit and were left after the contest at their trigger.</summary>
    public List<Match> Matches { get; } = [];

    /// <summary>Frames that fit and came to nothing.</summary>
    public List<Dropped> Drops { get; } = [];

    /// <summary>The claims, in the order of the reading's facts.</summary>
    public List<ClaimDraft> Claims { get; } = [];

    /// <summary>The events, in the order of the reading's facts.</summary>
    public List<EventDraft> Events { get; } = [];

    /// <summary>Told once, when grammar has done its work.</summary>
    public void Parsed(Document document, Lexeme[] lexemes, ParsedSentence[] sentences) => (Document, Lexemes, Sentences) = (document, lexemes, sentences);

    /// <summary>A slot of a frame failed: notes it in the frame's miss, made with the first one.</summary>
    public void Missed(ref Miss? miss, ParsedSentence sentence, int trigger, in Frame frame, int slot, in Binding found)
    {
        if (miss is null)
            Misses.Add(miss = new Miss(sentence, trigger, frame));
        miss.Slots.Add((slot, found));
    }

    /// <summary>A frame does not fit though its slots are filled.</summary>
    public void Missed(ParsedSentence sentence, int trigger, in Frame frame, string why) => Misses.Add(new Miss(sentence, trigger, frame) { Why = why });

    /// <summary>An exception of the schema fits: its type is not found here.</summary>
    public void Excepted(List<Match> matches, int from, Match exception)
    {
        for (int k = from; k < matches.Count; k++)
        {
            if (matches[k].Frame.Type == exception.Frame.Type && !matches[k].Frame.Flags.HasFlag(FrameFlags.Exception))
                Drops.Add(new Dropped(matches[k], "the schema makes an exception"));
        }
    }

    /// <summary>Another frame fits the same trigger better.</summary>
    public void Beaten(Match match, Match by, SchemaTables tables) => Drops.Add(new Dropped(match, $"gives way to {tables.Types[by.Frame.Type].Name} by {tables.Rule(by.Frame.Rule)}"));

    /// <summary>A match came to nothing in discourse.</summary>
    public void Drop(Match? match, string why)
    {
        if (match is not null)
            Drops.Add(new Dropped(match, why));
    }

    /// <summary>A role was filled by somebody whom the frame does not name.</summary>
    public void Told(EventDraft draft, int role, string how) => _told[(draft, role)] = how;

    /// <summary>How a role was filled that the frame left open, or null.</summary>
    public string? Told(EventDraft draft, int role) => _told.GetValueOrDefault((draft, role));

    /// <summary>Where the steps to an event's status are noted.</summary>
    public List<StatusStep> Status(EventDraft draft)
    {
        if (!_status.TryGetValue(draft, out List<StatusStep>? steps))
            _status.Add(draft, steps = []);
        return steps;
    }

    /// <summary>Told at the end of each part of the document, in the order of its facts.</summary>
    public void Built(ReadOnlySpan<ClaimDraft> claims, ReadOnlySpan<EventDraft> events)
    {
        Claims.AddRange(claims);
        Events.AddRange(events);
    }
}
