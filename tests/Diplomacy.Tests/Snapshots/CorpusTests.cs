using SchemaGen.Diplomacy;
using SchemaGen.Testing;
using VerifyXunit;

namespace Diplomacy.Tests.Snapshots;

/// <summary>What is read in the own articles, sentence by sentence.</summary>
public sealed class CorpusTests
{
    public static TheoryData<string> Articles => [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "corpus"), "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Articles))]
    public async Task An_article_of_the_corpus(string name)
    {
        string text = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "corpus", name + ".txt"));

        await Verifier.Verify(ArticleText.Of(DiplomacyParser.Parse(text))).UseFileName(name);
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public async Task Every_record_of_an_article_is_in_its_text(string name)
    {
        Article article = DiplomacyParser.Parse(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "corpus", name + ".txt")));

        string[] lines = ArticleText.Of(article, new ArticleTextOptions { Offsets = true }).Split('\n');

        Assert.All(article.Events, e => Assert.Contains(lines, l => l.TrimStart().StartsWith($"event {e.TypeName}, {e.Status}", StringComparison.Ordinal) && l.EndsWith(e.Span.ToString(), StringComparison.Ordinal)));
        Assert.All(article.Claims, c => Assert.Contains(lines, l => l.TrimStart().StartsWith($"claim {c.TypeName}", StringComparison.Ordinal) && l.EndsWith(c.Span.ToString(), StringComparison.Ordinal)));
    }
}
