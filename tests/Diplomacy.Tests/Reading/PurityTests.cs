using System.Diagnostics;
using SchemaGen.Diplomacy;
using SchemaGen.Testing;

namespace Diplomacy.Tests.Reading;

/// <summary>Parsing is pure and safe for threads, takes time in proportion to the text, and ends whatever the text.</summary>
public sealed class PurityTests
{
    private static readonly string[] s_corpus = [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "corpus"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    /// <summary>Texts made to trouble a reader: by name, what is repeated, and how often.</summary>
    public static TheoryData<string, string, int> Adversarial => new()
    {
        { "nothing", "", 1 },
        { "white space", " \n\t", 20_000 },
        { "opening quotes", "“", 20_000 },
        { "straight quotes", "\" ", 20_000 },
        { "brackets", "((", 20_000 },
        { "commas", "Kenya, ", 10_000 },
        { "one sentence of names", "Kenya and ", 10_000 },
        { "one sentence of verbs", "warned ", 10_000 },
        { "claims in claims", "Kenya said that ", 5_000 },
        { "relative clauses", "Kenya, which Uganda warned, ", 3_000 },
        { "prepositions", "of the talks with Chad ", 3_000 },
        { "quoted sentences", "\"We attacked Chad,\" Kenya said. ", 2_000 },
        { "stops", ". ! ? ", 10_000 },
        { "no spaces", "x", 100_000 },
        { "half a surrogate pair", "Kenya \ud83d warned Uganda. ", 500 },
        { "control signs", "\0\u0001\uffff", 10_000 },
        { "lines of capitals", "KENYA WARNS UGANDA\n", 2_000 },
        { "dashes", "Kenya - - -- – — ", 5_000 },
        { "possessives", "Kenya's ", 10_000 },
        { "that", "that ", 10_000 },
    };

    [Fact]
    public void Threads_do_not_disturb_one_another()
    {
        string[] alone = [.. s_corpus.Select(t => All(t))];
        string[] together = new string[s_corpus.Length * 12];

        Parallel.For(0, together.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => together[i] = All(s_corpus[i % s_corpus.Length]));

        for (int i = 0; i < together.Length; i++)
            Assert.Equal(alone[i % alone.Length], together[i]);
    }

    [Fact]
    public void What_was_read_before_is_of_no_matter()
    {
        string first = All(s_corpus[0]);
        foreach (string text in s_corpus)
            DiplomacyParser.Parse(text);

        Assert.Equal(first, All(s_corpus[0]));
    }

    [Fact]
    public void Ten_times_the_text_takes_less_than_twenty_times_the_time()
    {
        string text = string.Join("\n\n", s_corpus.Concat(s_corpus)), longer = string.Join("\n\n", Enumerable.Repeat(text, 10));
        DiplomacyParser.Parse(longer);

        // As much text in both, one after the other, and the least of the rounds: what else the machine does only adds, and to both alike. More rounds where they do not suffice help no square time.
        TimeSpan parts = TimeSpan.MaxValue, whole = TimeSpan.MaxValue;
        for (int round = 0; round < 3 || round < 15 && whole >= parts * 2; round++)
        {
            parts = Least(parts, Time(text, 10));
            whole = Least(whole, Time(longer, 1));
        }

        Assert.True(whole < parts * 2, $"ten times {parts.TotalMilliseconds:0} ms, ten times the text {whole.TotalMilliseconds:0} ms");
    }

    [Theory]
    [MemberData(nameof(Adversarial))]
    public async Task Every_text_ends(string name, string part, int times)
    {
        string text = string.Concat(Enumerable.Repeat(part, times));

        Task<Article> parse = Task.Run(() => DiplomacyParser.Parse(text));

        Assert.True(await Task.WhenAny(parse, Task.Delay(TimeSpan.FromSeconds(20))) == parse, $"{name} takes more than 20 s");
        Article article = await parse;
        Assert.All(article.Events, e => Assert.True(article.Document.Source.Length >= e.Span.End));
    }

    /// <summary>All that is read, places and rules too.</summary>
    private static string All(string text) => ArticleText.Of(DiplomacyParser.Parse(text), new ArticleTextOptions { Offsets = true, Rules = RuleDetail.Line });

    private static TimeSpan Least(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static TimeSpan Time(string text, int times)
    {
        long start = Stopwatch.GetTimestamp();
        for (int k = 0; k < times; k++)
            DiplomacyParser.Parse(text);
        return Stopwatch.GetElapsedTime(start);
    }
}
