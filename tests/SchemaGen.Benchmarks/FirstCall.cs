using System.Diagnostics;
using System.Globalization;
using SchemaGen.Diplomacy;

namespace SchemaGen.Benchmarks;

/// <summary>The time of the first parse in a process: loading, compiling and reading, without the runtime's own start.</summary>
internal static class FirstCall
{
    /// <summary>The argument that makes this program measure itself.</summary>
    public const string Argument = "--first";

    /// <summary>Parses the first article and writes the milliseconds of processor time that took.</summary>
    public static void Measure()
    {
        string text = File.ReadAllText(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "corpus"), "*.txt").Order(StringComparer.Ordinal).First());
        TimeSpan start = Environment.CpuUsage.TotalTime;
        DiplomacyParser.Parse(text);
        double milliseconds = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
        Console.WriteLine(milliseconds.ToString("R", CultureInfo.InvariantCulture));
    }

    /// <summary>The milliseconds that a new process measures.</summary>
    public static double InNewProcess()
    {
        string program = Environment.ProcessPath!;
        string[] arguments = Path.GetFileNameWithoutExtension(program) == "dotnet" ? [typeof(FirstCall).Assembly.Location, Argument] : [Argument];
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return double.Parse(output, CultureInfo.InvariantCulture);
    }
}
