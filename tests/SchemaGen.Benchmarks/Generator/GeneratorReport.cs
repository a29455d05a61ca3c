using System.Globalization;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Benchmarks.Generator;

/// <summary>One table: what the generator costs for each kind of edit, beside YamlDotNet's bare parse of the same text in the same run.</summary>
internal static class GeneratorReport
{
    /// <summary>The command line's word for it.</summary>
    public const string Argument = "--generator";

    /// <summary>Writes the table for the diplomacy schema, once and ten times over.</summary>
    public static void Write(TextWriter output)
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "schema");
        SchemaFile[] once = SchemaSet.Load(folder);
        Write(output, once, folder);
        Write(output, SchemaSet.Times(once, 10), folder);
    }

    private static void Write(TextWriter output, SchemaFile[] files, string folder)
    {
        GeneratorCases cases = null!;
        double first = Meter.Time(() => cases = new(files, folder), 1);
        int errors = cases.Result.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error);
        foreach (Diagnostic error in cases.Result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(3))
            output.WriteLine(error);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"\n{files.Length} files, {files.Sum(f => f.Text.Length) / 1000} KB; generated {cases.Result.GeneratedTrees.Length} files, {cases.Result.GeneratedTrees.Sum(t => (long)t.Length) / 1000} KB, {errors} errors"));
        output.WriteLine($"  {"",-28}{"ms",10}{"KB",12}{"bare parses",13}");
        Action[] edits = [cases.ParseEvents, cases.UnrelatedEdit, cases.SameText, cases.Comment, cases.Summary, cases.Event];
        double[] seconds = Meter.Seconds(edits);
        string[] names = ["bare parse of the file", "unrelated C# edit", "same text, new file", "comment", "summary of an event", "verb of an event"];
        for (int i = 0; i < edits.Length; i++)
        {
            int per = i == 1 ? 1 : cases.Events;
            Row(output, names[i], seconds[i] / per, Meter.Allocated(edits[i]) / per, seconds[0] / cases.Events);
        }

        double parse = Rare(cases.ParseAll), cold = Rare(cases.Cold);
        Row(output, "bare parse of all files", parse, Meter.Allocated(cases.ParseAll), parse);
        Row(output, "cold, compiled already", cold, Meter.Allocated(cases.Cold), parse);
        if (!s_any)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {"cold, first in the process",-28}{first * 1000,10:0.000}{"",12}{first / parse,13:0.00}   (with the compilation of the generator and Roslyn by the JIT)"));
        s_any = true;
    }

    /// <summary>True once a schema was read: all later ones find the generator compiled.</summary>
    private static bool s_any;

    private const int WarmUps = 8;

    /// <summary>Long work is done a few times only.</summary>
    private static double Rare(Action action)
    {
        for (int round = 0; round < WarmUps; round++)
        {
            action();
            // Code is compiled anew in the background, after a while in which nothing new was called.
            Thread.Sleep(120);
        }

        return Meter.Median(Enumerable.Range(0, 5).Select(_ => Meter.Time(action, 1)));
    }

    private static void Row(TextWriter output, string name, double seconds, long bytes, double bare) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-28}{seconds * 1000,10:0.000}{bytes / 1024.0,12:0.0}{seconds / bare,13:0.00}"));
}
