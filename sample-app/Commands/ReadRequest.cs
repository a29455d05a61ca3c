namespace SampleApp.Commands;

/// <summary>What the read command is asked to do.</summary>
/// <param name="Paths">Files, folders, "-".</param>
/// <param name="Format">One of <see cref="Output.Formats"/>.</param>
/// <param name="Out">The file to write, or null for standard output.</param>
/// <param name="Date">The day of articles that do not bring their own, or null.</param>
internal sealed record ReadRequest(IReadOnlyList<string> Paths, string Format, string? Out, DateOnly? Date);
