namespace SchemaGen.Explain;

/// <summary>A frame that fits.</summary>
/// <param name="Type">The event or claim type.</param>
/// <param name="Trigger">The trigger.</param>
/// <param name="Rule">The frame, and where the schema has it.</param>
/// <param name="Fillers">What fills its roles.</param>
/// <param name="Dropped">Why nothing came of it, or null.</param>
public sealed record ExplainedMatch(string Type, TextSlice Trigger, Rule Rule, IReadOnlyList<ExplainedFiller> Fillers, string? Dropped);

/// <summary>What fills a role of a frame.</summary>
/// <param name="Role">The role.</param>
/// <param name="Text">The words.</param>
public sealed record ExplainedFiller(string Role, TextSlice Text);

/// <summary>A frame whose trigger is there but that does not fit.</summary>
/// <param name="Type">The event or claim type.</param>
/// <param name="Trigger">The trigger.</param>
/// <param name="Rule">The frame, and where the schema has it.</param>
/// <param name="Filled">How many of its parts are there.</param>
/// <param name="Missing">What is missing, a phrase each.</param>
public sealed record NearMiss(string Type, TextSlice Trigger, Rule Rule, int Filled, IReadOnlyList<string> Missing);

/// <summary>An event or claim that was found, with the reasons.</summary>
/// <param name="Type">Its type.</param>
/// <param name="IsClaim">True for a claim.</param>
/// <param name="Text">The stretch that shows it.</param>
/// <param name="Rule">The rule of the schema that gave it its type.</param>
/// <param name="Origin">How it came about.</param>
public sealed record ExplainedResult(string Type, bool IsClaim, TextSlice Text, Rule Rule, string Origin)
{
    /// <summary>Its roles.</summary>
    public IReadOnlyList<ExplainedRole> Roles { get; init; } = [];

    /// <summary>An event's status; null for claims.</summary>
    public Status? Status { get; init; }

    /// <summary>What made the status, step by step; the last one decided. Empty where nothing speaks against <see cref="Status.Actual"/>.</summary>
    public IReadOnlyList<StatusReason> StatusReasons { get; init; } = [];

    /// <summary>The day, or null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>True for a claim with words of the speaker in quotation marks.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>The medium of a claim, or null.</summary>
    public string? Outlet { get; init; }
}

/// <summary>A role of an event or claim.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Actors">The actors that fill it.</param>
/// <param name="Words">The words that fill it.</param>
/// <param name="How">How it was filled where the frame left it open; null where the frame itself names the filler.</param>
public sealed record ExplainedRole(string Name, IReadOnlyList<ExplainedActor> Actors, IReadOnlyList<TextSlice> Words, string? How);

/// <summary>A step on the way to a status.</summary>
/// <param name="Status">The status so far.</param>
/// <param name="Why">What says so.</param>
/// <param name="Word">The word that says so, or null.</param>
public sealed record StatusReason(Status Status, string Why, TextSlice? Word);
