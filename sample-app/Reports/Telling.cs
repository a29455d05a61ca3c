using SchemaGen;

namespace SampleApp.Reports;

/// <summary>How somebody stands to an event.</summary>
internal enum Side
{
    /// <summary>Says that it happened.</summary>
    Asserts,

    /// <summary>Confirms that it happened.</summary>
    Confirms,

    /// <summary>Leaves open whether it happened.</summary>
    Doubts,

    /// <summary>Says that it did not happen.</summary>
    Denies,

    /// <summary>Nobody is named: the article itself tells it.</summary>
    Reports,
}

/// <summary>An event as one place tells it.</summary>
/// <param name="Doc">The document.</param>
/// <param name="Published">The day of the document, or null.</param>
/// <param name="Event">The event.</param>
/// <param name="Claim">The claim that answers for it, leaves it open or denies it; null where the article itself tells it.</param>
/// <param name="Side">How whoever tells it stands to it.</param>
internal sealed record Telling(string Doc, DateOnly? Published, EventRecord Event, ClaimRecord? Claim, Side Side)
{
    /// <summary>The day it was said, else the day of the document, else null.</summary>
    public DateOnly? Day => Claim?.Date ?? Published;

    /// <summary>The words.</summary>
    public TextSlice Words => Claim?.Text ?? Event.Text;
}
