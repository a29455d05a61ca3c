using System.Numerics;

namespace SchemaGen.Text;

/// <summary>A line (or lines joined into one paragraph) of a text, with what its looks tell of it.</summary>
/// <param name="Start">First code unit that is no white space.</param>
/// <param name="End">The code unit after the last that is no white space.</param>
/// <param name="Words">Words: runs between white space that hold a letter or digit.</param>
/// <param name="LowerWords">Words that begin with a small letter.</param>
/// <param name="Letters">True when it holds a letter.</param>
/// <param name="Ending">How it ends.</param>
/// <param name="InnerStop">True when a sentence seems to end inside it.</param>
/// <param name="BlankBefore">True when an empty line (or the text's start) stands before it.</param>
internal readonly record struct Line(int Start, int End, int Words, int LowerWords, bool Letters, LineEnding Ending, bool InnerStop, bool BlankBefore)
{
    /// <summary>The length that a line has at least that can be the work of a line wrapper.</summary>
    private const int WrappedFrom = 40;

    /// <summary>The length that no line of a wrapped text exceeds.</summary>
    private const int WrappedTo = 100;

    /// <summary>How much the lines of a wrapped paragraph differ in length.</summary>
    private const int WrappedRagged = 25;

    /// <summary>True for at least eight words that end as a sentence ends: such a line is an article's prose wherever it stands.</summary>
    public bool IsProse => Words >= 8 && Ending is LineEnding.Stop or LineEnding.Question;

    /// <summary>Reads the lines of a text in order; hard-wrapped lines are joined.</summary>
    public static void Read(CharMap map, List<Line> lines)
    {
        string text = map.Text;
        bool blank = true;
        int at = 0, run = 0;
        while (at < text.Length)
        {
            int end = map.NextLineBreak(at, text.Length);
            int start = Signs.SkipSpace(text, at, end);
            if (start == end)
            {
                Unwrap(text, lines, run);
                run = lines.Count;
                blank = true;
            }
            else
            {
                lines.Add(Of(map, start, Signs.TrimEnd(text, start, end), blank));
                blank = false;
            }

            // A "\r\n" is one break, not an empty line.
            at = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
        }

        Unwrap(text, lines, run);
    }

    /// <summary>Joins the lines of a run (no empty line between) that a wrapper broke: all together where they have one width, else pair by pair where one is unfinished and the next goes on in small letters.</summary>
    private static void Unwrap(string text, List<Line> lines, int run)
    {
        int longest = 0, shortest = int.MaxValue;
        bool continues = false;
        for (int i = run; i + 1 < lines.Count; i++)
        {
            int width = lines[i].End - lines[i].Start;
            (longest, shortest) = (Math.Max(longest, width), Math.Min(shortest, width));
            continues |= Continues(text, lines[i], lines[i + 1]);
        }

        if (!continues)
            return;
        bool whole = lines.Count - run > 2 && longest <= WrappedTo && longest - shortest <= WrappedRagged && lines[^1].End - lines[^1].Start <= longest + WrappedRagged;
        int last = run;
        var before = lines[run];
        for (int i = run + 1; i < lines.Count; i++)
        {
            var line = lines[i];
            if (whole || Continues(text, before, line))
                lines[last] = lines[last].Join(line);
            else
                lines[++last] = line;
            before = line;
        }

        lines.RemoveRange(last + 1, lines.Count - last - 1);
    }

    /// <summary>Looks at a stretch of a text that is taken as one line.</summary>
    public static Line Of(CharMap map, int start, int end, bool blankBefore)
    {
        int words = 0, lower = 0;
        ulong letters = 0;
        bool inRun = false, inSigns = false, innerStop = false;
        for (int at = start; at < end; at += 64)
        {
            ulong within = CharMap.Within(at, end), runs = ~map.Spaces(at) & within, word = map.Words(at) & within, signs = runs & ~word;
            ulong starts = runs & ~(runs << 1 | (inRun ? 1UL : 0));
            // A word counts at its first letter or digit. Signs may stand before it: what is added at their first bit carries over to what stands behind the last.
            ulong begins = starts | (inSigns ? runs & 1 : 0), carried = (begins & signs) + signs;
            ulong counts = begins & word | carried & ~signs & word;
            words += BitOperations.PopCount(counts);
            lower += BitOperations.PopCount(counts & map.LowerLetters(at));
            letters |= map.Letters(at) & within;
            if (!innerStop)
                innerStop = FollowsStop(map.Text, starts & map.Capitals(at), at, start);
            (inRun, inSigns) = (runs >> 63 != 0, carried < signs);
        }

        return new Line(start, end, words, lower, letters != 0, EndingOf(map.Text, start, end), innerStop, blankBefore);
    }

    /// <summary>True when a stop behind a small letter, and one sign, stand before one of the capitals.</summary>
    private static bool FollowsStop(string text, ulong capitals, int at, int start)
    {
        for (; capitals != 0; capitals &= capitals - 1)
        {
            int i = at + BitOperations.TrailingZeroCount(capitals);
            if (i > start + 2 && Signs.IsFinal(text[i - 2]) && char.IsLower(text[i - 3]))
                return true;
        }

        return false;
    }

    private static LineEnding EndingOf(string text, int start, int end)
    {
        int at = end;
        while (at > start && (Signs.IsQuote(text[at - 1]) || Signs.IsCloseBracket(text[at - 1]) || Signs.IsSpace(text[at - 1])))
            at--;
        if (at == start)
            return LineEnding.Open;
        return text[at - 1] switch
        {
            '…' => LineEnding.Ellipsis,
            '.' => at - start >= 3 && text[at - 2] == '.' && text[at - 3] == '.' ? LineEnding.Ellipsis : LineEnding.Stop,
            '!' => LineEnding.Stop,
            '?' => LineEnding.Question,
            ':' => LineEnding.Colon,
            // A comma before a closing mark: the sentence goes on in another paragraph.
            ',' when at < end => LineEnding.Stop,
            _ => LineEnding.Open,
        };
    }

    /// <summary>A line that a wrapper broke: the one before is of a wrapper's width and unfinished, and this goes on in small letters.</summary>
    private static bool Continues(string text, in Line before, in Line line) =>
        before.Ending == LineEnding.Open && char.IsLower(text[line.Start]) && before.End - before.Start is >= WrappedFrom and <= WrappedTo;

    private Line Join(in Line next) =>
        new(Start, next.End, Words + next.Words, LowerWords + next.LowerWords, Letters || next.Letters, next.Ending, InnerStop || next.InnerStop, BlankBefore);
}

/// <summary>How a line ends, quotation marks and brackets set aside.</summary>
internal enum LineEnding
{
    /// <summary>With no sign.</summary>
    Open,

    /// <summary>As a sentence does.</summary>
    Stop,

    /// <summary>With a question mark.</summary>
    Question,

    /// <summary>With a colon.</summary>
    Colon,

    /// <summary>With an ellipsis.</summary>
    Ellipsis,
}
