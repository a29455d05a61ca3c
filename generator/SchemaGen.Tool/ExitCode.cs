namespace SchemaGen.Tool;

/// <summary>The tool's exit codes: part of its contract.</summary>
internal static class ExitCode
{
    /// <summary>Nothing to complain of.</summary>
    public const int Success = 0;

    /// <summary>The answer is no: `check` found an error, `diff` a breaking change.</summary>
    public const int Found = 1;

    /// <summary>No answer: wrong usage, a path that cannot be read or written, a schema with errors where a sound one is needed.</summary>
    public const int Failed = 2;
}
