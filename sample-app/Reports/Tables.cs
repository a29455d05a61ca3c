using SchemaGen;
using Spectre.Console;

namespace SampleApp.Reports;

/// <summary>The look that the report's tables share.</summary>
internal static class Tables
{
    // Four columns with a space on both sides, two between them and the edges.
    private const int Gaps = 4 * 2 + 5;
    private const int NarrowestWords = 20;

    /// <summary>A table of four columns, of which the last takes the width that is left.</summary>
    public static Table Of(IAnsiConsole console, string first, string second, string third, string words)
    {
        (int one, int two, int three) = (14, 23, 13);
        int left = Math.Max(NarrowestWords, console.Profile.Width - one - two - three - Gaps);
        Table table = new Table().Border(TableBorder.Simple).BorderStyle(new Style(Color.Grey));
        foreach ((string name, int width) in new[] { (first, one), (second, two), (third, three), (words, left) })
            table.AddColumn(new TableColumn(new Text(name, new Style(decoration: Decoration.Bold))) { Width = width });
        return table;
    }

    /// <summary>Words as they are: nothing in them is taken for markup or for a terminal's commands.</summary>
    public static Text Cell(string text) => new(OneLine.Of(text));

    /// <inheritdoc cref="Cell(string)" />
    public static Text Cell(TextSlice text) => new(OneLine.Of(text.AsSpan()));
}
