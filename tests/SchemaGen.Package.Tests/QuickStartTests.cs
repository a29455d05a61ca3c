using SchemaGen.Tests;

namespace SchemaGen.Package.Tests;

/// <summary>The README's quick start is followed to the letter.</summary>
[Collection(PackedTests.Name)]
public sealed class QuickStartTests(PackedFeed feed)
{
    [Fact]
    public async Task Every_step_of_the_quick_start_works_as_the_readme_says()
    {
        string printed = "", files = "", outputs = "";
        // The first step has packed already.
        Assert.StartsWith("dotnet pack ../SchemaGen", PackedFeed.Steps[0].Text, StringComparison.Ordinal);
        foreach (ReadmeStep step in PackedFeed.Steps.Skip(1))
        {
            switch (step.Kind)
            {
                case StepKind.Command:
                    printed = await feed.Shell.Run(feed.Start, step.Text);
                    break;
                case StepKind.File:
                    files += step.Name + " ";
                    await File.WriteAllTextAsync(Path.Combine(feed.Start, step.Name), step.Text);
                    break;
                case StepKind.Output:
                    outputs += step.Text;
                    Assert.Equal(step.Text, printed.ReplaceLineEndings("\n").TrimEnd());
                    break;
            }
        }

        Assert.Equal("Deals/deals.schema.yaml Deals/Program.cs ", files);
        Assert.Contains("Nordwind buys Halcyon", outputs, StringComparison.Ordinal);
        // The last command is the test run of the template's project.
        Assert.Matches("Passed: +[1-9][0-9]*, Skipped: +0", printed);
    }

    [Fact]
    public void The_packages_own_readme_shows_the_same_code()
    {
        string readme = File.ReadAllText(Path.Combine(Repository.Root, "generator", "package", "README.md"));

        Assert.All(PackedFeed.Steps.Where(s => s.Kind != StepKind.Command), s => Assert.Contains("\n" + s.Text.TrimEnd() + "\n```", readme, StringComparison.Ordinal));
    }
}
