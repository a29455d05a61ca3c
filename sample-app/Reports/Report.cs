using System.Globalization;
using Spectre.Console;

namespace SampleApp.Reports;

/// <summary>Where a report for people goes: a terminal, or plain lines.</summary>
internal static class Report
{
    /// <summary>Writes a report.</summary>
    /// <param name="output">Where to write; stays open.</param>
    /// <param name="isTerminal">True for colours and the terminal's width; else plain text of a fixed width.</param>
    /// <param name="write">Writes the parts.</param>
    public static void Write(TextWriter output, bool isTerminal, Action<IAnsiConsole> write)
    {
        if (isTerminal)
        {
            write(AppEnvironment.Console(output, isTerminal));
            return;
        }

        // Tables fill their lines with spaces to the edge, which only a terminal needs.
        using StringWriter plain = new(CultureInfo.InvariantCulture);
        write(AppEnvironment.Console(plain, isTerminal));
        string previous = "";
        foreach (ReadOnlySpan<char> filled in plain.ToString().AsSpan().EnumerateLines())
        {
            string line = filled.TrimEnd().ToString();
            if (line.Length > 0 || previous.Length > 0)
                output.WriteLine(line);
            previous = line;
        }
    }
}
