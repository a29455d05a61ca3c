using SchemaGen;

namespace SampleApp.Reports;

/// <summary>An event as a claim tells it, and where.</summary>
/// <param name="Doc">The document.</param>
/// <param name="Event">The event.</param>
/// <param name="Claim">The claim that answers for it or denies it.</param>
internal sealed record Telling(string Doc, EventRecord Event, ClaimRecord Claim);

/// <summary>An event that some assert and others deny.</summary>
/// <param name="Asserted">Who says that it happened: at least one.</param>
/// <param name="Denied">Who says that it did not: at least one.</param>
internal sealed record Contested(IReadOnlyList<Telling> Asserted, IReadOnlyList<Telling> Denied)
{
    /// <summary>The event, in the words of its first denial.</summary>
    public EventRecord Event => Denied[0].Event;
}
