using BenchmarkDotNet.Attributes;
using SchemaGen.Diplomacy;

namespace SchemaGen.Benchmarks;

/// <summary>The parser beside what else finds names, on the same texts.</summary>
[MemoryDiagnoser]
public class ParserBenchmarks
{
    private string[] _texts = [];

    /// <summary>A folder of texts, or empty for the own corpus; from the environment variable SCHEMAGEN_TEXTS.</summary>
    [ParamsSource(nameof(Folders))]
    public string Folder { get; set; } = "";

    public static IEnumerable<string> Folders => Environment.GetEnvironmentVariable("SCHEMAGEN_TEXTS") is { Length: > 0 } folder ? ["", folder] : [""];

    [GlobalSetup]
    public void Load() => _texts = (Folder.Length == 0 ? Corpus.Own : Corpus.Load(Folder)).Texts;

    [Benchmark(Baseline = true)]
    public int SplitAndLookUp() => Sum(Peers.SplitAndLookUp);

    [Benchmark]
    public int SearchValues() => Sum(Peers.SearchAll);

    [Benchmark]
    public int CompiledRegex() => Sum(Peers.MatchRegex);

    [Benchmark]
    public int Parser() => Sum(static text => DiplomacyParser.Parse(text).Events.Count);

    private int Sum(Func<string, int> count)
    {
        int sum = 0;
        foreach (string text in _texts)
            sum += count(text);
        return sum;
    }
}

/// <summary>The parser on documents of growing length, in code units.</summary>
[MemoryDiagnoser]
public class LengthBenchmarks
{
    private string _text = "";

    [Params(1_000, 10_000, 100_000, 1_000_000, 10_000_000)]
    public int Length { get; set; }

    [GlobalSetup]
    public void Make() => _text = Corpus.OfLength(Length);

    [Benchmark]
    public int Parser() => DiplomacyParser.Parse(_text).Events.Count;
}
