using SchemaGen.Grammar;
using SchemaGen.Tables;
using SchemaGen.Tests.Village;
using SchemaGen.Text;

namespace SchemaGen.Tests.Grammar;

/// <summary>The features of a sentence are what its tokens and groups say, and nothing of the sentence before.</summary>
public sealed class SentenceFeaturesTests
{
    private static readonly string s_text =
        "The farmers (all of them) left last week, along with the reeve, including his guards. The mill burned. \"No flour,\" she said on Monday. "
        // Longer than a number has bits.
        + string.Join(' ', Enumerable.Repeat("In the last three months of the year the guards, the farmers and the millers sold no flour at all;", 8)) + " so it was.";

    [Fact]
    public void Nouns_of_time_are_where_the_words_say()
    {
        foreach ((Sentence sentence, SentenceFeatures features, Lexeme[] lexemes, _) in Read())
        {
            for (int i = sentence.FirstToken, end = i + sentence.TokenCount; i < end; i++)
            {
                bool expected = Enumerable.Range(i, Math.Min(5, end - i)).Any(k => lexemes[k].Has(WordTags.TimeNoun));
                Assert.Equal(expected, features.HasTime(i, 5));
            }
        }
    }

    [Fact]
    public void Kinds_are_those_of_its_groups()
    {
        foreach ((_, SentenceFeatures features, _, ItemList items) in Read())
        {
            foreach (ItemKind kind in Enum.GetValues<ItemKind>())
                Assert.Equal(items.Span.ToArray().Any(item => item.Kind == kind), features.Has(kind));
        }
    }

    private static IEnumerable<(Sentence Sentence, SentenceFeatures Features, Lexeme[] Lexemes, ItemList Items)> Read()
    {
        var workspace = new Workspace();
        Document document = DocumentReader.Read(s_text, null);
        Lexeme[] lexemes = LexemeReader.Read(VillageTables.Value, document, workspace);
        SentenceFeatures features = workspace.Lists.Features;
        var parser = new SentenceParser(document, lexemes, workspace);
        Assert.True(document.Sentences.Length > 3 && document.Sentences.Max(s => s.TokenCount) > 128);
        for (int k = 0; k < document.Sentences.Length; k++)
            yield return (document.Sentences[k], features, lexemes, parser.Parse(k).Items);
    }
}
