using SampleApp.Output;
using SchemaGen;
using SchemaGen.Diplomacy;
using SchemaGen.Tables;

namespace SampleApp.Reports;

/// <summary>Who answers for an event, who denies it and who leaves it open, by the claims that it stands in.</summary>
/// <param name="Asserting">The claim that says it happened, or null.</param>
/// <param name="Denying">The claim that says it did not, or null.</param>
/// <param name="Doubting">The claim that leaves it open, or null.</param>
internal readonly record struct Stance(ClaimRecord? Asserting, ClaimRecord? Denying, ClaimRecord? Doubting = null)
{
    /// <summary>Reads the stance off the claims around an event, from the innermost outwards.</summary>
    public static Stance To(EventRecord e)
    {
        ClaimRecord? inner = e.InClaim;
        for (ClaimRecord? claim = inner; claim is not null; claim = claim.InClaim)
        {
            if (claim.Commitment == Commitment.Denies)
            {
                // "A denied B's claim that ...": B asserts what A denies. Who reports the denial, further out, takes no side.
                return new Stance(claim == inner || inner!.Commitment != Commitment.Asserts ? null : inner, claim);
            }
        }

        // Who weighs what others do leaves open whether they do it; who weighs something of one's own plans it.
        if (inner is { Commitment: Commitment.Considers } && e.Status == Status.Possible && !Meet(inner.ActorsOf(Roles.Speaker), e.ActorsOf(Roles.Source)))
            return new Stance(null, null, inner);
        if (inner is not { Commitment: Commitment.Asserts })
            return default;
        if (IsWithheld(inner))
            return new Stance(null, null, inner);
        return e.Status switch
        {
            Status.Actual => new Stance(inner, null),
            Status.Denied => new Stance(null, inner), // "A said that B did not ..."
            _ => default,
        };
    }

    /// <summary>True for a claim that confirms what others have told.</summary>
    public static bool Confirms(ClaimRecord claim) => claim.TypeName == nameof(Confirmation);

    /// <summary>True for a claim that is said not to be made: "has not confirmed that".</summary>
    public static bool IsWithheld(ClaimRecord claim)
    {
        const int words = 2;
        string before = claim.Trigger.Start > claim.Span.Start ? claim.Text.AsSpan()[..Math.Min(claim.Span.Length, claim.Trigger.Start - claim.Span.Start)].ToString() : "";
        return before.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).TakeLast(words).Any(w => w is "not" or "never" or "cannot" || w.EndsWith("n't", StringComparison.Ordinal) || w.EndsWith("n’t", StringComparison.Ordinal));
    }

    /// <summary>True when the two tell of one event: same type, a doer in common, and no two different targets; what several do together has two of them in common.</summary>
    public static bool SameEvent(EventRecord left, EventRecord right)
    {
        if (left.TypeName != right.TypeName || !Meet(left.ActorsOf(Roles.Source), right.ActorsOf(Roles.Source)))
            return false;
        ActorList here = left.ActorsOf(Roles.Target), there = right.ActorsOf(Roles.Target);
        if (here.Count > 0 && there.Count > 0)
            return Meet(here, there);
        HashSet<string> one = Parties(left), other = Parties(right);
        return one.Count == 1 || other.Count == 1 || one.Intersect(other).Count() > 1;
    }

    private static HashSet<string> Parties(EventRecord e) => [.. e.ActorsOf(Roles.Source).Concat(e.ActorsOf(Roles.Target)).Select(a => a.Id.Code)];

    /// <summary>True when the speakers of two claims have a country or organisation in common.</summary>
    public static bool SameSide(ClaimRecord left, ClaimRecord right) => Meet(left.ActorsOf(Roles.Speaker), right.ActorsOf(Roles.Speaker));

    private static bool Meet(ActorList left, ActorList right) => left.Any(actor => right.Has(actor.Id.Code));
}
