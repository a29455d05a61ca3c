using SchemaGen;

namespace SampleApp.Scoring;

/// <summary>The actors of a role as scoring compares them: as sets of codes, of codes with roles, and of names.</summary>
internal sealed class ScoredParty
{
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _roles = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Takes ids of the form <c>CODE</c>, <c>CODE/ROLE</c> or <c>CODE/ROLE:Name</c>.</summary>
    public ScoredParty(IEnumerable<string> ids)
    {
        foreach (string id in ids)
        {
            int slash = id.IndexOf('/', StringComparison.Ordinal), colon = id.IndexOf(':', StringComparison.Ordinal);
            _codes.Add(slash < 0 ? id : id[..slash]);
            _roles.Add(colon < 0 ? id : id[..colon]);
            if (colon >= 0)
                _names.Add(id[(colon + 1)..]);
        }
    }

    /// <summary>The actors of a role.</summary>
    public static ScoredParty Of(ActorList actors) => new(actors.Select(a => a.Id.ToString()));

    /// <summary>True when one of the actors has a name.</summary>
    public bool IsNamed => _names.Count > 0;

    /// <summary>True when the codes are the same.</summary>
    public bool SameCodes(ScoredParty other) => _codes.SetEquals(other._codes);

    /// <summary>True when codes and roles are the same.</summary>
    public bool SameRoles(ScoredParty other) => _roles.SetEquals(other._roles);

    /// <summary>True when the names are the same.</summary>
    public bool SameNames(ScoredParty other) => _names.SetEquals(other._names);
}
