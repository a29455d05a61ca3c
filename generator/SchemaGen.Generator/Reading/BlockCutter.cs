namespace SchemaGen.Generator.Reading;

/// <summary>Cuts a file into blocks by indentation alone, without regard to YAML: a block begins at a line of a given indentation and holds the deeper lines after it.</summary>
internal static class BlockCutter
{
    private const int TabWidth = 8;

    public static List<(int Start, int End)> Cut(string text, TextLines lines, int start, int end, int indent)
    {
        List<(int Start, int End)> blocks = [];
        int open = -1;
        for (int line = LineOf(lines, start); line < lines.Count && lines.Start(line) < end; line++)
        {
            int at = lines.Start(line);
            int depth = Depth(text, at, Math.Min(lines.Start(line + 1), end));
            if (depth < 0 || depth > indent || (depth == indent && IsContinuation(text, Content(text, at, end))))
                continue;
            if (open >= 0)
                blocks.Add((open, at));
            open = at;
        }

        if (open >= 0)
            blocks.Add((open, end));
        return blocks;
    }

    /// <summary>The offset of the line after the one at <paramref name="start"/>.</summary>
    public static int SecondLine(TextLines lines, int start, int end) => Math.Min(end, lines.Start(LineOf(lines, start) + 1));

    /// <summary>The indentation of the first line that holds something.</summary>
    public static int Indent(string text, TextLines lines, int start, int end)
    {
        for (int line = LineOf(lines, start); line < lines.Count && lines.Start(line) < end; line++)
        {
            int depth = Depth(text, lines.Start(line), Math.Min(lines.Start(line + 1), end));
            if (depth >= 0)
                return depth;
        }

        return 0;
    }

    private static int LineOf(TextLines lines, int start) => lines.Place(start, start).Lines.Start.Line;

    /// <summary>The first tab that indents a line of a stretch, or -1.</summary>
    public static int IndentingTab(string text, TextLines lines, int start, int end)
    {
        for (int line = LineOf(lines, start); line < lines.Count && lines.Start(line) < end; line++)
        {
            int at = lines.Start(line), content = Content(text, at, Math.Min(lines.Start(line + 1), end));
            if (content > at && text.IndexOf('\t', at, content - at) is var tab and >= 0)
                return tab;
        }

        return -1;
    }

    /// <summary>The column at which a line's content begins, or -1 where it holds none but a comment. A tab may not stand there, but whoever wrote it saw it deep.</summary>
    private static int Depth(string text, int start, int end)
    {
        int content = Content(text, start, end), depth = 0;
        for (int at = start; at < content; at++)
            depth += text[at] is '\t' ? TabWidth : 1;
        return content < 0 ? -1 : depth;
    }

    /// <summary>The offset at which a line's content begins, or -1.</summary>
    private static int Content(string text, int start, int end)
    {
        int at = start;
        while (at < end && (text[at] is ' ' or '\t'))
            at++;
        return at == end || text[at] is '\n' or '\r' or '#' ? -1 : at;
    }

    // A list may stand in line with its key; a closing bracket belongs to the block above.
    private static bool IsContinuation(string text, int at) => text[at] is ']' or '}' || (text[at] is '-' && at + 1 < text.Length && text[at + 1] is ' ');
}
