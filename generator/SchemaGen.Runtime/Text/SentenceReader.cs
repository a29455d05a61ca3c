using SchemaGen.Tables;

namespace SchemaGen.Text;

/// <summary>Divides a block into sentences.</summary>
internal static class SentenceReader
{
    private const int LongestBracket = 200;
    private const int AttributionWords = 7;

    private static readonly System.Collections.Frozen.FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Speaking = WordList.Of(
        "said says asked asks told tells added adds wrote writes warned warns replied replies shouted shouts cried cries tweeted posted exclaimed answered answers continued demanded declared stated remarked quipped insisted argued chanted");

    /// <summary>Adds the sentences of a stretch as spans, in order; white space between them is left out.</summary>
    /// <param name="map">The text.</param>
    /// <param name="block">The stretch.</param>
    /// <param name="marks">Its quotation marks.</param>
    /// <param name="sentences">Where they go.</param>
    public static void Read(CharMap map, Span block, List<QuoteMark> marks, List<(Span Span, bool OpensInQuote)> sentences)
    {
        string text = map.Text;
        int start = block.Start, mark = 0, closed = -1;
        bool inside = false, opensInside = false;
        for (int i = map.NextFinalOrBracket(block.Start, block.End); i < block.End; i = map.NextFinalOrBracket(i + 1, block.End))
        {
            char c = text[i];
            while (mark < marks.Count && marks[mark].At <= i)
                inside = marks[mark++].InsideAfter;
            if (Signs.IsOpenBracket(c) && i > closed && i > start)
                closed = BracketEnd(text, i, block.End);
            if (!Signs.IsFinal(c) || i < closed)
                continue;

            int stop = i;
            while (stop + 1 < block.End && Signs.IsFinal(text[stop + 1]))
                stop++;
            int end = Close(text, stop + 1, block.End, marks, mark, out int after, out bool quoted);
            // In speech an ellipsis is a pause.
            bool pause = inside && !quoted && (text[stop] == '…' || stop > i && text[stop] == '.' && text[i] == '.');
            i = end - 1;
            if (pause && end < block.End || !Ends(text, block, start, stop, end, quoted))
                continue;
            sentences.Add((new Span(start, end), opensInside));
            while (mark < after)
                inside = marks[mark++].InsideAfter;
            opensInside = inside;
            start = Signs.SkipSpace(text, end, block.End);
            i = start - 1;
        }

        if (start < block.End)
            sentences.Add((new Span(start, block.End), opensInside));
    }

    /// <summary>The end of a bracket of ordinary length, within which no sentence ends; else -1.</summary>
    private static int BracketEnd(string text, int open, int end)
    {
        int limit = Math.Min(end, open + LongestBracket);
        for (int i = open + 1; i < limit; i++)
        {
            if (Signs.IsCloseBracket(text[i]))
                return i;
        }

        return -1;
    }

    /// <summary>Takes in the closing marks and brackets after a stop; a closing mark may stand behind a space.</summary>
    private static int Close(string text, int at, int end, List<QuoteMark> marks, int mark, out int after, out bool quoted)
    {
        quoted = false;
        while (at < end)
        {
            while (mark < marks.Count && marks[mark].At < at)
                mark++;
            int sign = text[at] == ' ' && at + 1 < end && text[at + 1] is '”' or '»' ? at + 1 : at;
            if (mark < marks.Count && marks[mark].At == sign && marks[mark].Role == QuoteRole.Close)
            {
                quoted = true;
                at = sign + 1;
            }
            else if (Signs.IsCloseBracket(text[at]))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        while (mark < marks.Count && marks[mark].At < at)
            mark++;
        after = mark;
        return at;
    }

    private static bool Ends(string text, Span block, int start, int stop, int end, bool quoted)
    {
        if (end == block.End)
            return true;
        int next = Signs.SkipSpace(text, end, block.End);
        if (next == block.End)
            return true;
        char follows = text[next];
        bool dot = text[stop] == '.' && (stop == block.Start || text[stop - 1] != '.');
        if (next == end)
            return EndsWithoutSpace(text, block, stop, next, quoted);
        if (!StartsSentence(text, next, block.End))
            return false;
        if (!dot || quoted)
            return !quoted || dot || !IsAttributed(text, next, block.End);

        int word = stop;
        while (word > start && (WordForm.IsWordUnit(text[word - 1]) || text[word - 1] == '.'))
            word--;
        var before = text.AsSpan(word, stop - word);
        // "1. The first point": the number of a list's entry.
        if (word == start && before.Length <= 2 && before.Length > 0 && char.IsAsciiDigit(before[0]))
            return false;
        if (before.IsEmpty)
            return true;
        if (Abbreviations.IsTitle(before) || Abbreviations.TakesNumber(before) && char.IsAsciiDigit(follows))
            return false;
        bool acronym = before.Length >= 3 && before[^2] == '.' && char.IsLetter(before[0]);
        if (acronym || Abbreviations.IsInitial(before) && before[0] != 'I' || Abbreviations.IsOther(before))
            return end > stop + 1 || Openers.StandsAt(text, next, block.End) || Signs.IsDoubleQuote(follows) && !acronym;
        return true;
    }

    /// <summary>"word.Next": a lost space, unless it may be an address or an abbreviation.</summary>
    private static bool EndsWithoutSpace(string text, Span block, int stop, int next, bool quoted)
    {
        if (stop - 2 < block.Start || next + 1 >= block.End)
            return false;
        if (Signs.IsDoubleQuote(text[next]) && text[next] is '“' && char.IsLower(text[stop - 1]))
            return true;
        return Signs.IsCapital(text[next]) && (char.IsLower(text[next + 1]) || Signs.IsSpace(text[next + 1])) && (quoted || char.IsLower(text[stop - 1]) && char.IsLower(text[stop - 2]));
    }

    private static bool StartsSentence(string text, int at, int end)
    {
        while (at < end && (Signs.IsQuote(text[at]) || Signs.IsOpenBracket(text[at]) || Signs.IsSpace(text[at])))
            at++;
        return at < end && !char.IsLower(text[at]) && (char.IsLetterOrDigit(text[at]) || text[at] is '#' or '@' or '$' or '£' or '€' or '…' or '.');
    }

    /// <summary>"... !" Smith told reporters: after an exclamation or a question in marks a verb of speaking follows soon.</summary>
    private static bool IsAttributed(string text, int at, int end)
    {
        for (int words = 0; words < AttributionWords && at < end; words++)
        {
            int last = at;
            while (last < end && WordForm.IsWordUnit(text[last]))
                last++;
            if (Speaking.Contains(text.AsSpan(at, last - at)))
                return true;
            if (last < end && (Signs.IsFinal(text[last]) || Signs.IsDoubleQuote(text[last]) || text[last] is ';' or ':'))
                return false;
            at = Math.Max(last, at);
            while (at < end && !WordForm.IsWordUnit(text[at]))
            {
                if (Signs.IsDoubleQuote(text[at]))
                    return false;
                at++;
            }
        }

        return false;
    }
}
