using SchemaGen.Grammar;

namespace SchemaGen.Discourse;

/// <summary>Where the facts of a document are made: part of the workspace where they are lent, and of its own where they are given away.</summary>
internal sealed class FactsMemory
{
    private readonly Pool<ClaimFacts> _claims = new(static () => new ClaimFacts());
    private readonly Pool<EventFacts> _events = new(static () => new EventFacts());

    public List<ClaimFacts> Claims { get; } = [];

    public List<EventFacts> Events { get; } = [];

    /// <summary>The next claim's facts.</summary>
    public ClaimFacts Claim()
    {
        ClaimFacts facts = _claims.Take();
        Claims.Add(facts);
        return facts;
    }

    /// <summary>The next event's facts.</summary>
    public EventFacts Event()
    {
        EventFacts facts = _events.Take();
        Events.Add(facts);
        return facts;
    }

    /// <summary>Takes all back, so that nothing holds on to the document's text.</summary>
    public void Reset()
    {
        _claims.Release();
        _events.Release();
        Claims.Clear();
        Events.Clear();
    }
}
