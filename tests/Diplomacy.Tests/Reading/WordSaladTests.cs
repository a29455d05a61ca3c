using SchemaGen;
using SchemaGen.Diplomacy;

namespace Diplomacy.Tests.Reading;

/// <summary>Whatever words and signs stand in a row, reading them ends without an exception and points into the text.</summary>
public sealed class WordSaladTests
{
    private const int Texts = 1_500;

    private static readonly string[] s_words = [.. DiplomacyExamples.All.SelectMany(e => e.Text.Split(' ')).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static readonly string[] s_phrases = [.. DiplomacyExamples.All.Select(e => e.Text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static readonly string[] s_signs =
    [
        ",", ".", ";", ":", "—", "-", "--", "“", "”", "\"", "'", "'s", "s'", "(", ")", "[", "?", "...", "\n", "\n\n", "\u00A0", "\t", "&", "%", "10,000", "2.5", "to", "and", "that", "not", "of", "its", "who", "we", "will", "May 5",
    ];

    private static readonly string[] s_titles = ["", "", "President ", "PM ", "Foreign Minister ", "ambassador ", "former president ", "Kenya's ", "the Kenyan minister, ", "Secretary of State ", "Gen. ", "NATO chief ", "spokeswoman "];

    private static readonly string[] s_givenNames = ["", "", "Anna ", "Ali ", "Boris ", "Sharma ", "William ", "Angela ", "Vladimir ", "Yong-hyun ", "Jens "];

    private static readonly string[] s_surnames = ["Kim", "Oli", "Merkel", "Ruto", "Putin", "Johnson", "Stoltenberg", "Lee", "Park", "Khan", "Singh", "Modi", "Kenyatta", "Noor"];

    private static readonly string[] s_acts = ["met", "and", "said", "accused", "told", ",", "of Kenya, who met", "'s envoy met", "urged"];

    private static readonly string[] s_ends = [". ", ", ", ".\n\n", " in Nairobi. ", ", 61, said. ", " and he said that she would leave. "];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Salads_of_words_are_read(int seed)
    {
        var random = new Random(seed);
        for (int k = 0; k < Texts; k++)
            Check(Salad(random));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void Sentences_cut_and_mixed_are_read(int seed)
    {
        var random = new Random(seed);
        for (int k = 0; k < Texts; k++)
            Check(Mixture(random));
    }

    /// <summary>The same surnames borne by those whom the schema knows, in office on the day, and by others, with titles and without.</summary>
    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void Names_told_again_are_read(int seed)
    {
        var random = new Random(seed);
        for (int k = 0; k < Texts; k++)
            Check(Persons(random), new DateOnly(random.Next(2005, 2026), random.Next(1, 13), 1));
    }

    private static string Salad(Random random)
    {
        var parts = new List<string>();
        for (int k = random.Next(1, 60); k > 0; k--)
            parts.Add(Pick(random, random.Next(3) == 0 ? s_signs : s_words) + (random.Next(6) == 0 ? "" : " "));
        return string.Concat(parts);
    }

    private static string Persons(Random random)
    {
        var text = new List<string>();
        for (int k = random.Next(2, 9); k > 0; k--)
            text.Add($"{Person(random)} {Pick(random, s_acts)} {Person(random)}{Pick(random, s_ends)}");
        return string.Concat(text);
    }

    private static string Person(Random random) => $"{Pick(random, s_titles)}{Pick(random, s_givenNames)}{Pick(random, s_surnames)}";

    /// <summary>Pieces of sentences in a row, with some words taken out, put in or moved.</summary>
    private static string Mixture(Random random)
    {
        var words = new List<string>();
        for (int k = random.Next(1, 5); k > 0; k--)
        {
            string[] sentence = Pick(random, s_phrases).Split(' ');
            words.AddRange(sentence.Skip(random.Next(sentence.Length)).Take(random.Next(1, 30)));
        }

        for (int k = random.Next(6); k > 0; k--)
        {
            int at = random.Next(words.Count);
            (words[at], words[0]) = (words[0], words[at]);
            words[at] = random.Next(3) switch { 0 => "", 1 => words[at] + Pick(random, s_signs), _ => $"{Pick(random, s_signs)} {words[at]}" };
        }

        return string.Join(' ', words);
    }

    private static string Pick(Random random, string[] of) => of[random.Next(of.Length)];

    private static void Check(string text, DateOnly? day = null)
    {
        try
        {
            Article article = DiplomacyParser.Parse(text, new ReadOptions(day));
            Assert.All(article.Events, e => Assert.True(IsInside(e.Trigger) && IsInside(e.Text.Span) && IsInside(e.Sentence.Span)));
            Assert.All(article.Claims, c => Assert.True(IsInside(c.Trigger) && IsInside(c.Text.Span) && IsInside(c.Sentence.Span)));
            Assert.All(article.Claims, c => Assert.True(Depth(c) < article.Claims.Count, "Claims stand in each other."));
        }
        catch (Exception e) when (e is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"{e.GetType().Name} at: {text}\n{e}");
        }

        int Depth(ClaimRecord claim)
        {
            int depth = 0;
            for (ClaimRecord? at = claim.InClaim; at is not null && depth <= text.Length; at = at.InClaim)
                depth++;
            return depth;
        }

        bool IsInside(Span span) => 0 <= span.Start && span.Start <= span.End && span.End <= text.Length;
    }
}
