namespace SchemaGen;

/// <summary>Whether an event happened, as the text tells it.</summary>
public enum Status
{
    /// <summary>Reported as happening or having happened, also when attributed or alleged.</summary>
    Actual,

    /// <summary>Future, conditional, considered, planned, promised or demanded.</summary>
    Possible,

    /// <summary>Denied by somebody, or said not to have happened.</summary>
    Denied,
}
