using SampleApp.Output;
using SchemaGen;
using SchemaGen.Tables;

namespace SampleApp.Reports;

/// <summary>Who answers for an event and who denies it, by the claims that it stands in.</summary>
/// <param name="Asserting">The claim that says it happened, or null.</param>
/// <param name="Denying">The claim that says it did not, or null.</param>
internal readonly record struct Stance(ClaimRecord? Asserting, ClaimRecord? Denying)
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

        if (inner is not { Commitment: Commitment.Asserts })
            return default;
        return e.Status switch
        {
            Status.Actual => new Stance(inner, null),
            Status.Denied => new Stance(null, inner), // "A said that B did not ..."
            _ => default,
        };
    }

    /// <summary>True when the two tell of one event: same type, a doer in common, and no two different targets.</summary>
    public static bool SameEvent(EventRecord left, EventRecord right) =>
        left.TypeName == right.TypeName && Meet(left.ActorsOf(Roles.Source), right.ActorsOf(Roles.Source)) &&
        (left.ActorsOf(Roles.Target).Count == 0 || right.ActorsOf(Roles.Target).Count == 0 || Meet(left.ActorsOf(Roles.Target), right.ActorsOf(Roles.Target)));

    /// <summary>True when the speakers of two claims have a country or organisation in common.</summary>
    public static bool SameSide(ClaimRecord left, ClaimRecord right) => Meet(left.ActorsOf(Roles.Speaker), right.ActorsOf(Roles.Speaker));

    private static bool Meet(ActorList left, ActorList right) => left.Any(actor => right.Has(actor.Id.Code));
}
