namespace SchemaGen;

/// <summary>Who an actor is, whatever words stand for it: one object for all its mentions.</summary>
/// <param name="id">The id.</param>
/// <param name="key">The actor's key in the schema's catalogue, or null.</param>
internal sealed class ActorIdentity(ActorId id, string? key)
{
    public ActorId Id { get; } = id;

    public string? Key { get; } = key;

    /// <summary>True when both are the same actor.</summary>
    public bool Is(ActorIdentity other) => this == other || Id == other.Id && string.Equals(Key, other.Key, StringComparison.Ordinal);
}

/// <summary>An actor where it is mentioned.</summary>
/// <param name="Who">Who it is.</param>
/// <param name="Span">The words, in UTF-16 code units of the document.</param>
internal readonly record struct ActorAt(ActorIdentity Who, Span Span)
{
    /// <summary>The mention as records show it.</summary>
    public ActorMention ToMention() => new(Who.Id, Span, Who.Key);

    public bool Equals(ActorAt other) => Span == other.Span && Who.Is(other.Who);

    public override int GetHashCode() => Span.GetHashCode();
}
