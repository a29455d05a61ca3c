using System.Runtime.CompilerServices;
using Company.News;
using SchemaGen.Testing;

namespace Company.Tests.Testing;

/// <summary>The text form of an article, used as README.md says it is used without a snapshot library.</summary>
public sealed class ArticleTextTests
{
    [Fact]
    public void The_roles_are_marked_in_the_words_and_what_a_claim_holds_stands_below_it() => Same(
        """
        article of unknown date

        Kestrel denied that Nordwind sued Quillon.
          claim Refusal
            [Kestrel]{speaker KEST} denied that [Nordwind sued Quillon]{content}
            event Sue, Denied
              [Nordwind]{source NORD} sued [Quillon]{target QUIL}

        """,
        "Kestrel denied that Nordwind sued Quillon.");

    [Fact]
    public void A_sentence_more_is_lines_more_and_changes_no_other_line()
    {
        string one = Read("Kestrel sued Quillon."), two = Read("Nordwind sued Kestrel. Kestrel sued Quillon.");

        string own = one[one.IndexOf("\n\n", StringComparison.Ordinal)..];
        Assert.EndsWith(own, two, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", two, StringComparison.Ordinal);
    }

    [Fact]
    public void Offsets_and_rules_are_told_when_asked_for()
    {
        const string Text = "Kestrel sued Quillon.";

        Assert.Contains("event Sue, Actual [0, 20) by company.schema.yaml:", Read(Text, new ArticleTextOptions { Offsets = true, Rules = RuleDetail.Line }), StringComparison.Ordinal);
        Assert.Contains("event Sue, Actual by {source} <verb> {target}", Read(Text, new ArticleTextOptions { Rules = RuleDetail.Text }), StringComparison.Ordinal);
        Assert.DoesNotContain("schema.yaml", Read(Text), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_beside_the_test_does_for_a_snapshot()
    {
        string path = Path.Combine(SourceFolder(), "article.read.txt"), now = Read("Nordwind may buy Quillon, Kestrel said. Kestrel denied that it had sued Nordwind.");
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
            File.WriteAllText(path, now);
        Assert.Equal(File.ReadAllText(path), now);
    }

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    private static void Same(string expected, string text) => Assert.Equal(expected, Read(text));

    private static string Read(string text, ArticleTextOptions? options = null) => ArticleText.Of(CompanyParser.Parse(text), options);
}
