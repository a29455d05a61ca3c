using SampleApp.Reports;

namespace SampleApp.Output;

/// <summary>The formats by their names on the command line.</summary>
internal static class Formats
{
    /// <summary>For people.</summary>
    public const string Table = "table";

    private const string JsonLines = "jsonl";
    private const string Csv = "csv";

    /// <summary>All names.</summary>
    public static IReadOnlyList<string> All { get; } = [Table, JsonLines, Csv];

    /// <summary>The names of those that tell what is contested.</summary>
    public static IReadOnlyList<string> OfContested { get; } = [Table, JsonLines];

    /// <summary>Makes a writer for what is contested.</summary>
    /// <param name="format">One of <see cref="OfContested"/>.</param>
    /// <param name="output">Where to write; stays open.</param>
    /// <param name="isTerminal">True when a person looks at it directly.</param>
    public static IResultWriter ContestedWriter(string format, TextWriter output, bool isTerminal) => format == JsonLines ? new ContestedJson(output) : new ContestedReport(output, isTerminal);

    /// <summary>Makes a writer.</summary>
    /// <param name="format">One of <see cref="All"/>.</param>
    /// <param name="output">Where to write; stays open.</param>
    /// <param name="isTerminal">True when a person looks at it directly.</param>
    public static IResultWriter Writer(string format, TextWriter output, bool isTerminal) => format switch
    {
        JsonLines => new JsonLinesWriter(output),
        Csv => new CsvResultWriter(output),
        _ => new TableReport(output, isTerminal),
    };
}
