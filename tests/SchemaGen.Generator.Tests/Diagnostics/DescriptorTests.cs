using SchemaGen.Generator.Diagnostics;

namespace SchemaGen.Generator.Tests;

public class DescriptorTests
{
    [Fact]
    public void The_release_table_lists_every_diagnostic()
    {
        string[] lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "AnalyzerReleases.Unshipped.md"));

        Assert.Equal(
            Descriptors.All.Select(d => $"{d.Id} | {d.Category} | {d.DefaultSeverity} | {d.Title}").Order(StringComparer.Ordinal),
            lines.Where(l => l.StartsWith("SG", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }
}
