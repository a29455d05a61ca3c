namespace SchemaGen.Text.Dates;

/// <summary>Finds the day an article was published in what stands around it.</summary>
internal static class HeaderDate
{
    private const int LongestDateLine = 90;
    private const int LongestHeader = 240;

    // A dateline's day lies that near to the page's date, if the page is of the same time.
    private const int DatelineDays = 60;

    private static readonly string[] HeaderWords =
    [
        "published", "updated", "posted", "issued", "created", "edited", "revised", "modified", "last", "first", "date", "time", "gmt", "utc", "ist", "est", "edt", "cet", "cest", "bst", "eet", "pst", "pdt", "a.m.", "p.m.", "hrs", "ago", "hours", "minutes",
    ];

    /// <summary>True for a line that holds a date (perhaps with "Published", a time, a zone) and nothing else.</summary>
    public static bool IsDateLine(TextBuffers buffers, in Line line)
    {
        string text = buffers.Map.Text;
        if (line.End - line.Start > LongestDateLine || line.Words > 12 || !text.AsSpan(line.Start, line.End - line.Start).ContainsAny(Signs.Digits))
            return false;
        ReadOnlySpan<Token> tokens = buffers.Tokenize(new Span(line.Start, line.End));
        if (!TryFind(tokens, text, out var mention))
            return false;
        int words = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (i >= mention.First && i < mention.First + mention.Count || !tokens[i].IsWord || tokens[i].Shape == TokenShape.Digits || IsDateWord(text.AsSpan(tokens[i].Start, tokens[i].Length)))
                continue;
            words++;
        }

        // A place or an author's name may stand with it.
        return words == 0 || words <= 2 && line.Ending == LineEnding.Open && mention.Kind == DateKind.Day && line.LowerWords == 0;
    }

    /// <summary>The date of an article: a dateline's day in the year of the page's date, else a date alone on a line before the article, else one in a byline or credit.</summary>
    /// <param name="buffers">The text and its blocks.</param>
    /// <param name="dateline">The date of the dateline, if it has one.</param>
    /// <param name="end">Where the readers' comments begin.</param>
    public static DateOnly? Find(TextBuffers buffers, DateMention? dateline, int end)
    {
        string text = buffers.Map.Text;
        if (dateline?.Resolve(null) is { } day)
            return day;
        DateOnly? alone = null, other = null;
        bool body = false;
        foreach (var block in buffers.Blocks)
        {
            if (block.Span.Start >= end || alone is not null)
                break;
            body |= block.Kind == BlockKind.Body;
            if (block.Kind != BlockKind.Clutter || block.Span.Length > LongestHeader || !text.AsSpan(block.Span.Start, block.Span.Length).ContainsAny(Signs.Digits))
                continue;
            if (!TryFind(buffers.Tokenize(block.Span), text, out var mention) || mention.Resolve(null) is not { } date)
                continue;
            if (!body && IsDateLine(buffers, Line.Of(buffers.Map, block.Span.Start, block.Span.End, true)))
                alone = date;
            else
                other ??= date;
        }

        var header = alone ?? other;
        if (header is { } page && dateline?.Resolve(page) is { } told && page.DayNumber - told.DayNumber <= DatelineDays)
            return told;
        return header;
    }

    private static bool TryFind(ReadOnlySpan<Token> tokens, string text, out DateMention mention)
    {
        var found = default(DateMention);
        bool any = false;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (!DateReader.TryReadDate(tokens, text, i, out var date))
                continue;
            if (date.Kind == DateKind.Day)
            {
                mention = date;
                return true;
            }

            if (!any && date.Kind is DateKind.MonthDay or DateKind.Weekday)
                (found, any) = (date, true);
            i += date.Count - 1;
        }

        mention = found;
        return any;
    }

    private static bool IsDateWord(ReadOnlySpan<char> word)
    {
        if (word.Length <= 2 || DateWords.Weekday(word) is not null || DateWords.Month(word) > 0)
            return true;
        foreach (string other in HeaderWords)
        {
            if (word.Equals(other, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
