namespace SampleApp.Input;

/// <summary>An article to read.</summary>
/// <param name="Name">The file's base name, the id of the line, or "-".</param>
/// <param name="Text">The text as it stands there: no newline translated, a byte order mark kept.</param>
/// <param name="Date">The day of publication, if the input gives it.</param>
internal sealed record InputDocument(string Name, string Text, DateOnly? Date);

/// <summary>Why something could not be read.</summary>
/// <param name="Path">The path as given or found.</param>
/// <param name="Line">The line, from 1, or null when it concerns the whole file.</param>
/// <param name="Message">What is wrong, without a final stop.</param>
internal sealed record InputProblem(string Path, int? Line, string Message)
{
    /// <summary>"path:line: message", on one line.</summary>
    public override string ToString() => OneLine.Of(Line is { } line ? $"{Path}:{line}: {Message}" : $"{Path}: {Message}");
}

/// <summary>A document, or the reason why there is none.</summary>
internal readonly record struct InputResult(InputDocument? Document, InputProblem? Problem)
{
    /// <summary>A document.</summary>
    public static InputResult Of(InputDocument document) => new(document, null);

    /// <summary>A problem.</summary>
    public static InputResult Of(InputProblem problem) => new(null, problem);
}
