using System.ComponentModel;

namespace SchemaGen;

/// <summary>The actors of a role as a generated record keeps them: the list of a single actor is made when somebody asks for it. By default nobody.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct RoleActors : IEquatable<RoleActors>
{
    // The list, or the only actor as long as nobody asked.
    private object? _actors;
    private readonly Span _at;

    /// <summary>Keeps a list.</summary>
    public RoleActors(ActorList? list) => _actors = list;

    /// <summary>Keeps one actor, named by its own words.</summary>
    internal RoleActors(in ActorAt actor) => (_actors, _at) = (actor.Who, actor.Span);

    /// <summary>The list; never null.</summary>
    public ActorList List
    {
        get
        {
            // Any thread would make the same.
            if (_actors is ActorIdentity who)
                _actors = ActorList.Of([new ActorAt(who, _at)], [_at]);
            return (ActorList?)_actors ?? ActorList.Empty;
        }
    }

    /// <inheritdoc />
    public bool Equals(RoleActors other) => List.Equals(other.List);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is RoleActors other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => List.GetHashCode();

    /// <summary>True when the lists are equal.</summary>
    public static bool operator ==(RoleActors left, RoleActors right) => left.Equals(right);

    /// <summary>True when the lists are not equal.</summary>
    public static bool operator !=(RoleActors left, RoleActors right) => !left.Equals(right);
}
