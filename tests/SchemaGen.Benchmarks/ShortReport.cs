using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using SchemaGen.Diplomacy;
using SchemaGen.Tables;

namespace SchemaGen.Benchmarks;

/// <summary>One table in under two minutes, without a process a benchmark. Ratios are of medians of interleaved rounds in one run.</summary>
internal static class ShortReport
{
    private const int Threads = 2;

    // A thread makes its memory once; here it is at work for as long as a thread of a pool.
    private const int RoundsOfThread = 40;

    /// <summary>Writes the table.</summary>
    public static void Write(TextWriter output, IReadOnlyList<string> folders)
    {
        output.WriteLine($"{Machine()}, {Environment.ProcessorCount} processors, {RuntimeInformation.FrameworkDescription}, {Peers.NameCount} names");
        // First, as long as this process has nothing to compile or collect beside the new ones.
        WriteFirst(output);
        foreach (Corpus corpus in folders.Select(f => Corpus.Load(f)).Prepend(Corpus.Own))
            WriteCorpus(output, corpus);
        WriteLengths(output);
        WriteActors(output);
        WriteFrames(output);
    }

    private static void WriteCorpus(TextWriter output, Corpus corpus)
    {
        output.WriteLine($"\n{corpus.Name}: {corpus.Texts.Length} documents, {corpus.Bytes} bytes");
        Action[] actions = [Over(corpus, Peers.SplitAndLookUp), Over(corpus, Peers.SearchAll), Over(corpus, Peers.MatchRegex), Over(corpus, Parse)];
        double[] seconds = Meter.Seconds(actions[..4]);
        string[] names = ["split and look up", "SearchValues, all names", "compiled regex, 1000 names", "parser"];
        Row(output, "", "MB/s", "of split", "of regex", "bytes/KB");
        for (int k = 0; k < actions.Length; k++)
            Row(output, names[k], Number(corpus.Bytes / 1e6 / seconds[k]), Number(seconds[0] / seconds[k]), Number(seconds[2] / seconds[k]), Number(Meter.Allocated(actions[k]) * 1024.0 / corpus.Bytes));

        // Threads are compared by the clock: what they wait for each other is the question.
        double[] clock = Meter.ClockSeconds(actions[3], () => Parallel(corpus));
        output.WriteLine($"  two threads: {Number(Threads * RoundsOfThread * clock[0] / clock[1])} times one");
        WriteStages(output, corpus);
    }

    private static void WriteStages(TextWriter output, Corpus corpus)
    {
        for (int k = 0; k < 30; k++)
            new Stages().Run(corpus.Texts);
        var runs = new Stages[25];
        for (int k = 0; k < runs.Length; k++)
            (runs[k] = new Stages()).Run(corpus.Texts);
        double whole = Meter.Median(runs.Select(r => (double)r.Ticks[^1]));
        Row(output, "stage", "ns/char", "share", "", "bytes/KB");
        for (int s = 0; s < Stages.Names.Length; s++)
        {
            double ticks = Meter.Median(runs.Select(r => (double)r.Ticks[s]));
            Row(output, "  " + Stages.Names[s], Number(ticks * 1e9 / Stopwatch.Frequency / corpus.Chars), Number(ticks / whole), "", Number(runs[^1].Bytes[s] * 1024.0 / corpus.Bytes));
        }
    }

    // The long texts take most of a second each; the short ones are read until as much has been read as makes a time that can be told.
    private const int LengthRounds = 9, LeastText = 2_000_000;

    private static void WriteLengths(TextWriter output)
    {
        Row(output, "\none document of", "MB/s", "of 1 MB", "", "bytes/KB");
        int[] lengths = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];
        string[] texts = [.. lengths.Select(Corpus.OfLength)];
        double[] bytes = [.. texts.Select(text => Meter.Allocated(() => Parse(text)) * 1024.0 / text.Length)];
        int[] repeats = [.. lengths.Select(length => Math.Clamp(LeastText / length, 1, 2000))];
        double[] speeds = [.. Meter.InTurn(LengthRounds, [.. texts.Select<string, Action>(text => () => Parse(text))], repeats).Select((seconds, k) => texts[k].Length / 1e6 / seconds)];

        for (int k = 0; k < lengths.Length; k++)
            Row(output, "  " + lengths[k].ToString("N0", CultureInfo.InvariantCulture), Number(speeds[k]), Number(speeds[k] / speeds[3]), "", Number(bytes[k]));
    }

    private static void WriteActors(TextWriter output) =>
        WriteTables(output, "actors in the tables", static t => t.Actors.Count, ManyActors.Compile(0), ManyActors.Compile(9 * ManyActors.Own), ManyActors.Compile(99 * ManyActors.Own));

    private static void WriteFrames(TextWriter output)
    {
        WriteTables(output, "frames, of other words", ManyFrames.Count, ManyFrames.ForOtherWords(1), ManyFrames.ForOtherWords(10));
        WriteTables(output, "frames, of the same words", ManyFrames.Count, ManyFrames.ForSameWords(1), ManyFrames.ForSameWords(10));
    }

    /// <summary>The parser with tables of several sizes.</summary>
    private static void WriteTables(TextWriter output, string title, Func<SchemaTables, int> count, params SchemaTables[] tables)
    {
        using var threads = new OwnThreads(tables.Length);
        double[] seconds = Meter.Seconds([.. tables.Select((t, k) => threads.On(k, Over(Corpus.Own, text => SchemaReader.Read(t, text).Events.Count)))]);
        Row(output, "\n" + title, "MB/s", "of 1x", "", "");
        for (int k = 0; k < tables.Length; k++)
            Row(output, "  " + count(tables[k]).ToString("N0", CultureInfo.InvariantCulture), Number(Corpus.Own.Bytes / 1e6 / seconds[k]), Number(seconds[0] / seconds[k]), "", "");
    }

    private static void WriteFirst(TextWriter output)
    {
        double[] times = [.. Enumerable.Range(0, 7).Select(_ => FirstCall.InNewProcess())];
        output.WriteLine($"\nfirst parse in a fresh process: {Number(Meter.Median(times))} ms ({Number(times.Min())} to {Number(times.Max())})");
    }

    private static int Parse(string text) => DiplomacyParser.Parse(text).Events.Count;

    private static Action Over(Corpus corpus, Func<string, int> read) => () =>
    {
        foreach (string text in corpus.Texts)
            read(text);
    };

    /// <summary>The whole corpus on each of several threads.</summary>
    private static void Parallel(Corpus corpus)
    {
        var threads = new Thread[Threads];
        for (int k = 0; k < Threads; k++)
        {
            threads[k] = new Thread(() =>
            {
                for (int round = 0; round < RoundsOfThread; round++)
                    Over(corpus, Parse)();
            });
            threads[k].Start();
        }

        foreach (Thread thread in threads)
            thread.Join();
    }

    private static void Row(TextWriter output, params string[] cells) => output.WriteLine($"{cells[0],-28}{cells[1],12}{cells[2],12}{cells[3],12}{cells[4],14}");

    private static string Number(double value) => value.ToString(value >= 100 ? "N0" : value >= 10 ? "F1" : value >= 0.1 ? "F2" : "F4", CultureInfo.InvariantCulture);

    private static string Machine() =>
        File.Exists("/proc/cpuinfo") && File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal)) is { } line
            ? line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..]
            : RuntimeInformation.ProcessArchitecture.ToString();
}
