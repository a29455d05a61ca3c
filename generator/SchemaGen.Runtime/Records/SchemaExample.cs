namespace SchemaGen;

/// <summary>What an example of a schema is for.</summary>
public enum ExampleKind
{
    /// <summary>Its type must be found, with the marked spans.</summary>
    Positive,

    /// <summary>Its type must not be found.</summary>
    Negative,

    /// <summary>A positive example that is known to fail.</summary>
    KnownMiss,
}

/// <summary>An example of a schema: a sentence and what must be found in it.</summary>
/// <param name="Type">The name of the type that it is an example of.</param>
/// <param name="IsClaim">True when that is a claim type.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Text">The sentence, without marks.</param>
public sealed record SchemaExample(string Type, bool IsClaim, ExampleKind Kind, string Text)
{
    /// <summary>The marked spans.</summary>
    public IReadOnlyList<ExampleSpan> Spans { get; init; } = [];

    /// <summary>The status that must be found, or null where any will do.</summary>
    public Status? Status { get; init; }

    /// <summary>For a counter-example: the type that must be found instead, or null.</summary>
    public string? Fires { get; init; }

    /// <summary>The ids that roles must have.</summary>
    public IReadOnlyList<ExampleIds> Ids { get; init; } = [];

    /// <summary>Where it stands in the schema.</summary>
    public required Rule Rule { get; init; }
}

/// <summary>A marked span of an example.</summary>
/// <param name="Role">The role that it fills.</param>
/// <param name="Span">Where it stands, in UTF-16 code units of the example's text.</param>
public readonly record struct ExampleSpan(string Role, Span Span);

/// <summary>The ids that a role must have in an example.</summary>
/// <param name="Role">The role.</param>
/// <param name="Ids">The ids as written in the schema, with commas between them.</param>
public readonly record struct ExampleIds(string Role, string Ids);
