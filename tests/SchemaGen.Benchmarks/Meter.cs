using System.Diagnostics;
using System.Runtime;

namespace SchemaGen.Benchmarks;

/// <summary>Times several ways to do a thing in turn, so that what else the machine does falls on all alike; in processor time of this process, so that it falls on none.</summary>
internal static class Meter
{
    private const int Rounds = 15;
    // As long as the compiler is at work in the background its time counts as the process's, and what it works on gets faster: so many warm-ups it must have compiled nothing.
    private const int QuietWarmUps = 4, MostWarmUps = 60;
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(40);

    /// <summary>The median of the seconds of processor time that each takes once.</summary>
    public static double[] Seconds(params Action[] actions) => Rounded(Time, actions);

    /// <summary>The median of the seconds that each takes once by the clock.</summary>
    public static double[] ClockSeconds(params Action[] actions) => Rounded(Clock, actions);

    /// <summary>The median of the seconds of processor time that each takes once, without a warm-up.</summary>
    /// <param name="rounds">How often all are done in turn.</param>
    /// <param name="actions">What is done.</param>
    /// <param name="repeats">How often each is done in its turn.</param>
    public static double[] InTurn(int rounds, Action[] actions, int[] repeats) => InTurn(Time, rounds, actions, repeats);

    private static double[] Rounded(Func<Action, int, double> time, Action[] actions) => InTurn(time, Rounds, actions, [.. actions.Select(Repeats)]);

    private static double[] InTurn(Func<Action, int, double> time, int rounds, Action[] actions, int[] repeats)
    {
        double[][] seconds = [.. actions.Select(_ => new double[rounds])];
        for (int round = 0; round < rounds; round++)
        {
            for (int k = 0; k < actions.Length; k++)
                seconds[k][round] = time(actions[k], repeats[k]);
        }

        return [.. seconds.Select(Median)];
    }

    /// <summary>Bytes that the thread allocates in doing a thing once.</summary>
    public static long Allocated(Action action)
    {
        action();
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>The middle value.</summary>
    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    /// <summary>Warms up, so that the compiler has done its best, and tells how often to repeat.</summary>
    private static int Repeats(Action action)
    {
        TimeSpan least = TimeSpan.MaxValue;
        long compiled = -1;
        for (int warmUp = 0, quiet = 0; quiet < QuietWarmUps && warmUp < MostWarmUps; warmUp++)
        {
            TimeSpan start = Environment.CpuUsage.TotalTime, spent = TimeSpan.Zero;
            int count = 0;
            for (; count < 3 || spent < WarmUp; count++, spent = Environment.CpuUsage.TotalTime - start)
                action();
            least = spent / count < least ? spent / count : least;
            // Code is compiled anew in the background, after a while in which nothing new was called.
            Thread.Sleep(120);
            long now = JitInfo.GetCompiledMethodCount();
            (quiet, compiled) = (now == compiled ? quiet + 1 : 0, now);
        }

        return Math.Max(1, (int)(Slice / least));
    }

    /// <summary>The seconds of processor time that a thing takes on average.</summary>
    public static double Time(Action action, int repeats)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        for (int k = 0; k < repeats; k++)
            action();
        return (Environment.CpuUsage.TotalTime - start).TotalSeconds / repeats;
    }

    private static double Clock(Action action, int repeats)
    {
        long start = Stopwatch.GetTimestamp();
        for (int k = 0; k < repeats; k++)
            action();
        return Stopwatch.GetElapsedTime(start).TotalSeconds / repeats;
    }
}
