using SampleApp.Output;
using SchemaGen;

namespace SampleApp.Reports;

/// <summary>One event with all the places that tell it, in one article or in several.</summary>
/// <param name="Tellings">The places, in the order of reading: at least one.</param>
internal sealed record SharedEvent(IReadOnlyList<Telling> Tellings)
{
    /// <summary>The event in the words of the first denial, else of the first telling that names whom it was done to.</summary>
    public EventRecord Event =>
        (Tellings.FirstOrDefault(t => t.Side == Side.Denies) ?? Tellings.FirstOrDefault(t => t.Event.ActorsOf(Roles.Target).Count > 0) ?? Tellings[0]).Event;

    /// <summary>The day it happened, where one of the tellings knows it.</summary>
    public DateOnly? Day => Tellings.Select(t => t.Event.Date).FirstOrDefault(d => d is not null);

    /// <summary>The documents that tell it.</summary>
    public IReadOnlyList<string> Docs => [.. Tellings.Select(t => t.Doc).Distinct()];

    /// <summary>True when somebody answers for it and somebody else denies or doubts it.</summary>
    public bool IsContested => Opposing.Count > 0;

    /// <summary>The tellings that stand against one another, by side and then in the order of reading; a claim that tells the event twice is quoted once.</summary>
    public IReadOnlyList<Telling> Opposing
    {
        get
        {
            Telling[] answering = [.. Tellings.Where(t => t.Side is Side.Asserts or Side.Confirms)], against = [.. Tellings.Where(t => t.Side is Side.Denies or Side.Doubts)];
            return
            [
                .. answering.Where(t => Array.Exists(against, a => AreOpposed(t, a)))
                    .Concat(against.Where(a => Array.Exists(answering, t => AreOpposed(t, a))))
                    .DistinctBy(t => (t.Doc, t.Words.Span, t.Side)).OrderBy(t => t.Side),
            ];
        }
    }

    /// <summary>The tellings of the articles themselves.</summary>
    public IEnumerable<Telling> Reports => Tellings.Where(t => t.Side == Side.Reports);

    private static bool AreOpposed(Telling answering, Telling against) =>
        answering.Claim is { } claim && against.Claim is { } other && !Stance.SameSide(claim, other) && !(answering.Doc == against.Doc && Tells(claim, other));

    // Who reports a denial asserts the denial, not what is denied.
    private static bool Tells(ClaimRecord claim, ClaimRecord other) => claim.Span.Contains(other.Span);
}
