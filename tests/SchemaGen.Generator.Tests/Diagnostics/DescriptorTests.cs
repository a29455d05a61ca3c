using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Diagnostics;

namespace SchemaGen.Generator.Tests;

public class DescriptorTests
{
    [Fact]
    public void The_release_table_lists_every_diagnostic()
    {
        string[] lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "AnalyzerReleases.Unshipped.md"));

        Assert.Equal(
            Rules.All.Select(d => $"{d.Id} | {d.Category} | {d.DefaultSeverity} | {d.Title}"),
            lines.Where(l => l.StartsWith("SG", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_analyzer_gives_advice_and_the_generator_errors()
    {
        Assert.Equal(Rules.All.Where(r => r.DefaultSeverity != DiagnosticSeverity.Error), new SchemaAnalyzer().SupportedDiagnostics);
        Assert.All(Rules.All, r => Assert.True(r.IsEnabledByDefault));
    }

    [Fact]
    public void Each_leads_to_its_line_of_the_documentation() => Assert.All(Rules.All, r => Assert.EndsWith($"{HelpLink.Page}#{r.Id}", r.HelpLinkUri, StringComparison.OrdinalIgnoreCase));

    /// <summary>The page is written by the rules: <c>ACCEPT=1 dotnet test</c> writes it anew.</summary>
    [Fact]
    public void The_page_of_documentation_is_that_of_the_rules()
    {
        string page = Path.Combine(SchemaGen.Tests.Repository.Root, HelpLink.Page), expected = RulePage.Write();
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
            File.WriteAllText(page, expected);

        Assert.Equal(expected, File.ReadAllText(page).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Each_rule_says_what_to_do_or_why() => Assert.All(Rules.All, r =>
    {
        Assert.EndsWith(".", r.Description.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.NotEmpty(r.MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture));
    });
}
