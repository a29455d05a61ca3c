namespace SchemaGen.Json;

/// <summary>What all events share, as read from JSON.</summary>
public sealed record EventHead
{
    /// <summary>The name of its type.</summary>
    public required string Type { get; init; }

    /// <summary>The stretch that shows it.</summary>
    public required TextSlice Text { get; init; }

    /// <summary>Its sentence.</summary>
    public required TextSlice Sentence { get; init; }

    /// <summary>Its trigger.</summary>
    public required Span Trigger { get; init; }

    /// <summary>Whether it happened.</summary>
    public required Status Status { get; init; }

    /// <summary>The day, or null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The rule that found it, or null.</summary>
    public Rule? Rule { get; init; }
}

/// <summary>What all claims share, as read from JSON.</summary>
public sealed record ClaimHead
{
    /// <summary>The name of its type.</summary>
    public required string Type { get; init; }

    /// <summary>The stretch that shows it.</summary>
    public required TextSlice Text { get; init; }

    /// <summary>Its sentence.</summary>
    public required TextSlice Sentence { get; init; }

    /// <summary>Its trigger.</summary>
    public required Span Trigger { get; init; }

    /// <summary>What is claimed, or null.</summary>
    public TextSlice? Proposition { get; init; }

    /// <summary>True when it holds words of the speaker in quotation marks.</summary>
    public required bool Quoted { get; init; }

    /// <summary>The medium, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>The day, or null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The rule that found it, or null.</summary>
    public Rule? Rule { get; init; }
}
