namespace SchemaGen.Package.Tests;

/// <summary>What a step of the README's quick start is.</summary>
internal enum StepKind
{
    /// <summary>A command to run.</summary>
    Command,

    /// <summary>A file to write.</summary>
    File,

    /// <summary>What the last command prints.</summary>
    Output,
}

/// <summary>A step of the README's quick start.</summary>
/// <param name="Name">The name of a file, else empty.</param>
internal sealed record ReadmeStep(StepKind Kind, string Name, string Text);

/// <summary>Reads the quick start: blocks marked <c>sh</c> are commands, <c>text</c> is output, any other block is the file that the line before it names.</summary>
internal static class ReadmeSteps
{
    private const string Heading = "## Quick start";

    public static IReadOnlyList<ReadmeStep> Read(string readme)
    {
        List<ReadmeStep> steps = [];
        string[] lines = readme.Split('\n');
        string paragraph = "";
        for (int i = Array.FindIndex(lines, l => l.StartsWith(Heading, StringComparison.Ordinal)) + 1; i < lines.Length && !lines[i].StartsWith("## ", StringComparison.Ordinal); i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                paragraph = lines[i].Length > 0 ? lines[i] : paragraph;
                continue;
            }

            string kind = lines[i][3..];
            int end = Array.IndexOf(lines, "```", i + 1);
            string[] block = lines[(i + 1)..end];
            if (kind == "sh")
                steps.AddRange(block.Select(c => new ReadmeStep(StepKind.Command, "", c)));
            else
                steps.Add(kind == "text" ? new(StepKind.Output, "", string.Join('\n', block)) : new(StepKind.File, paragraph.Split('`')[1], string.Join('\n', block) + "\n"));
            i = end;
        }

        return steps;
    }
}
