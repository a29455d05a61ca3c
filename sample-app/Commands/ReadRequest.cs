namespace SampleApp.Commands;

/// <summary>What the read and contested commands are asked to do.</summary>
/// <param name="Paths">Files, folders, "-".</param>
/// <param name="Format">One of <see cref="Output.Formats"/>.</param>
/// <param name="Out">The file to write, or null for standard output.</param>
/// <param name="Date">The day of articles that do not bring their own, or null.</param>
/// <param name="Contested">True for the contested events and those that several articles tell, instead of all that was found.</param>
/// <param name="Jobs">How many articles are read at a time.</param>
internal sealed record ReadRequest(IReadOnlyList<string> Paths, string Format, string? Out, DateOnly? Date, bool Contested = false, int Jobs = 1);
