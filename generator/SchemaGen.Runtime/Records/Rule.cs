namespace SchemaGen;

/// <summary>The place in a schema that found an event or claim.</summary>
/// <param name="File">The schema file, by its path relative to the project, with forward slashes.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Text">The rule as written there (a frame, a name).</param>
public sealed record Rule(string File, int Line, string Text)
{
    /// <summary>"events.schema.yaml:12".</summary>
    public override string ToString() => $"{File}:{Line}";
}
