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
}
