namespace SchemaGen.Tool.Diffing;

/// <summary>A kind of change.</summary>
/// <param name="Id">Its name in reports, never used again for something else.</param>
/// <param name="Breaks">What it breaks.</param>
/// <param name="Why">Why it breaks that, or why it does not.</param>
internal sealed record ChangeRule(string Id, Breaks Breaks, string Why);

/// <summary>A change of a schema.</summary>
/// <param name="Rule">What kind of change it is.</param>
/// <param name="Subject">What has changed ("event Visit").</param>
/// <param name="Message">How it has changed.</param>
/// <param name="Where">File and line in the new version, in the old one for what is gone; null for the whole schema.</param>
/// <param name="Hint">What to do about it, or null.</param>
internal sealed record Change(ChangeRule Rule, string Subject, string Message, string? Where, string? Hint = null);
