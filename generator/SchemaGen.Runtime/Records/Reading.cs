using SchemaGen.Text;

namespace SchemaGen;

/// <summary>How to read a document.</summary>
/// <param name="Date">The day it was published, where the caller knows; else it is looked for in the text.</param>
public sealed record ReadOptions(DateOnly? Date = null)
{
    /// <summary>No date given.</summary>
    public static ReadOptions Default { get; } = new();
}

/// <summary>What was read in a document, before the generated types give it form. Generated code turns it into records.</summary>
/// <param name="Document">The document.</param>
/// <param name="Events">The events, by place.</param>
/// <param name="Claims">The claims, by place.</param>
public sealed record Reading(Document Document, IReadOnlyList<EventFacts> Events, IReadOnlyList<ClaimFacts> Claims);

/// <summary>What fills a role.</summary>
/// <param name="Actors">Actors, for an actor role.</param>
/// <param name="Text">The words, for clause and phrase roles (and beside the value of the others).</param>
/// <param name="Value">An enum's value index, or null.</param>
/// <param name="Number">A number, or null.</param>
/// <param name="Date">A date, or null.</param>
public readonly record struct Filler(ActorList? Actors, TextSlice? Text, int? Value, decimal? Number, DateOnly? Date);

/// <summary>An event as found.</summary>
public sealed class EventFacts
{
    /// <summary>Index of its type.</summary>
    public required int Type { get; init; }

    /// <summary>The smallest stretch that shows it.</summary>
    public required TextSlice Text { get; init; }

    /// <summary>Its sentence.</summary>
    public required TextSlice Sentence { get; init; }

    /// <summary>Its trigger.</summary>
    public required Span Trigger { get; init; }

    /// <summary>Whether it happened.</summary>
    public required Status Status { get; init; }

    /// <summary>The day it happened, or null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Index of the claim that it stands in, or -1.</summary>
    public int Claim { get; init; } = -1;

    /// <summary>Index of its rule.</summary>
    public required int Rule { get; init; }

    /// <summary>What fills its roles, by the index of the role in its type.</summary>
    public required IReadOnlyList<Filler> Fillers { get; init; }

    /// <summary>The actors of a role; never null.</summary>
    public ActorList Actors(int role) => Fillers[role].Actors ?? ActorList.Empty;
}

/// <summary>A claim as found.</summary>
public sealed class ClaimFacts
{
    /// <summary>Index of its type.</summary>
    public required int Type { get; init; }

    /// <summary>The smallest stretch that shows it.</summary>
    public required TextSlice Text { get; init; }

    /// <summary>Its sentence.</summary>
    public required TextSlice Sentence { get; init; }

    /// <summary>Its trigger; empty in a running quotation without one.</summary>
    public required Span Trigger { get; init; }

    /// <summary>What is claimed, or null.</summary>
    public TextSlice? Proposition { get; init; }

    /// <summary>True when it holds words of the speaker in quotation marks.</summary>
    public required bool Quoted { get; init; }

    /// <summary>The medium, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>The day it was said, or null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Index of the claim that it stands in, or -1.</summary>
    public int Claim { get; init; } = -1;

    /// <summary>Index of its rule.</summary>
    public required int Rule { get; init; }

    /// <summary>What fills its roles, by the index of the role in its type.</summary>
    public required IReadOnlyList<Filler> Fillers { get; init; }

    /// <summary>The actors of a role; never null.</summary>
    public ActorList Actors(int role) => Fillers[role].Actors ?? ActorList.Empty;
}
