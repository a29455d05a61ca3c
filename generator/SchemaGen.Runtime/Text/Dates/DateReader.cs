namespace SchemaGen.Text.Dates;

/// <summary>Reads dates inside sentences.</summary>
internal static class DateReader
{
    /// <summary>Reads the date that begins at a token: "on Monday", "late Saturday", "Nov. 7", "7 November 2018", "Thursday (Aug 20)", "yesterday", "two days ago", "last week", "in April".</summary>
    /// <param name="tokens">The tokens, of one sentence.</param>
    /// <param name="source">The text they are of.</param>
    /// <param name="at">The index of the token to begin at.</param>
    /// <param name="mention">The date; its <see cref="DateMention.First"/> is <paramref name="at"/>.</param>
    /// <returns>True when a date begins there.</returns>
    public static bool TryReadDate(ReadOnlySpan<Token> tokens, string source, int at, out DateMention mention)
    {
        var cursor = new DateCursor(tokens, source);
        int start = at;
        const DateKeywords before = DateKeywords.Limit | DateKeywords.Till | DateKeywords.From | DateKeywords.Between;
        DateKeywords last = cursor.Keyword(at - 1), first = cursor.Keyword(at);
        bool since = (last & before) != 0, inside = (first & (DateKeywords.In | DateKeywords.During)) != 0;
        since |= (first & DateKeywords.Limit) != 0;
        if ((first & (DateKeywords.On | DateKeywords.In | DateKeywords.During | DateKeywords.Limit)) != 0)
        {
            (last, first) = (first, cursor.Keyword(++at));
        }

        inside |= since | (last & (DateKeywords.In | DateKeywords.Last | DateKeywords.This | DateKeywords.Next)) != 0;
        if (!TryReadOne(cursor, at, first, inside, out mention))
            return false;
        int end = mention.First + mention.Count;
        if (JoinsAnother(cursor, end, mention, out int joined))
        {
            mention = mention with { Kind = DateKind.Period };
            end = joined;
        }

        mention = mention with { First = start, Count = end - start, Kind = since ? DateKind.Period : mention.Kind };
        return true;
    }

    private static bool TryReadOne(in DateCursor cursor, int at, DateKeywords first, bool inside, out DateMention mention) =>
        TryDay(cursor, at, first, out mention) || TryRelative(cursor, at, first, out mention) || TryWeekday(cursor, at, first, out mention) || TryPeriod(cursor, at, first, inside, out mention);

    /// <summary>"15 October to 16 October", "Monday and Tuesday": two days, neither of which is the day.</summary>
    private static bool JoinsAnother(in DateCursor cursor, int at, in DateMention first, out int end)
    {
        end = at;
        if (first.Kind is DateKind.Relative or DateKind.Period || !(cursor.Is(at, DateKeywords.To | DateKeywords.And | DateKeywords.Until | DateKeywords.Through) || cursor.IsDash(at)))
            return false;
        int next = cursor.Is(at + 1, DateKeywords.On) ? at + 2 : at + 1;
        DateKeywords word = cursor.Keyword(next);
        if (!TryDay(cursor, next, word, out var second) && !TryWeekday(cursor, next, word, out second))
            return false;
        end = second.First + second.Count;
        return true;
    }

    /// <summary>A day of a month, with or without a year, in words or figures.</summary>
    public static bool TryDay(in DateCursor cursor, int at, DateKeywords first, out DateMention mention)
    {
        if (TryFigures(cursor, at, out mention))
            return true;
        int start = at;
        if (first == DateKeywords.The)
            at++;
        int month, day, end;
        bool several = false;
        if ((month = cursor.Month(at)) > 0 && (day = cursor.Day(at + 1)) > 0)
        {
            // "Nov. 19 and 20", "August 26 to 28"
            end = at + 2;
            if ((cursor.Joins(end) || cursor.Is(end, DateKeywords.To)) && cursor.Day(end + 1) > 0 && cursor.Month(end + 2) == 0)
            {
                several = true;
                end += 2;
            }
        }
        else if ((day = cursor.Day(at)) > 0)
        {
            // "7 November", "the 7th of November", "19 and 20 Nov"
            end = at + 1;
            if ((cursor.Joins(end) || cursor.Is(end, DateKeywords.To)) && cursor.Day(end + 1) > 0 && cursor.Month(end + 2) > 0)
            {
                several = true;
                end += 2;
            }

            if (cursor.Is(end, DateKeywords.Of))
                end++;
            if ((month = cursor.Month(end)) == 0)
                return false;
            end++;
        }
        else
        {
            return false;
        }

        int year = cursor.Year(cursor.IsComma(end) ? end + 1 : end);
        if (year > 0)
            end = cursor.IsComma(end) ? end + 2 : end + 1;
        mention = new DateMention(start, end - start, several ? DateKind.Period : year > 0 ? DateKind.Day : DateKind.MonthDay, year, month, day);
        return true;
    }

    /// <summary>"2024-06-22", "11/22/2023", "22.11.2023".</summary>
    private static bool TryFigures(in DateCursor cursor, int at, out DateMention mention)
    {
        mention = default;
        if (!cursor.IsDigits(at))
            return false;
        int a, b, c, count = 5;
        if (cursor.TryDotted(at, out a, out b, out c))
            count = 1;
        else if (!cursor.TryParts(at, out a, out b, out c))
            return false;
        var (year, month, day) = a > 31 ? (a, b, c) : count == 1 || a > 12 ? (c, b, a) : (c, a, b);
        if (year < 1500 || DateResolver.Make(year, month, day) is null)
            return false;
        mention = new DateMention(at, count, DateKind.Day, year, month, day);
        return true;
    }

    private static bool TryRelative(in DateCursor cursor, int at, DateKeywords first, out DateMention mention)
    {
        int offset = first switch { DateKeywords.Today => 0, DateKeywords.Yesterday => -1, DateKeywords.Tomorrow => 1, _ => int.MaxValue };
        int count = 1;
        if (first == DateKeywords.None && cursor.Is(at + 1, DateKeywords.Days) && cursor.Is(at + 2, DateKeywords.Ago) && cursor.Count(at) is > 0 and var days)
        {
            offset = -days;
            count = 3;
        }

        mention = new DateMention(at, count, DateKind.Relative, Offset: offset);
        return offset != int.MaxValue;
    }

    private static bool TryWeekday(in DateCursor cursor, int at, DateKeywords first, out DateMention mention)
    {
        int start = at;
        mention = default;
        var modifier = DateModifier.None;
        if ((first & (DateKeywords.Late | DateKeywords.Early)) != 0)
            first = cursor.Keyword(at += cursor.Is(at + 1, DateKeywords.On) ? 2 : 1);
        if ((first & DateKeywords.The) != 0 && cursor.Is(at + 1, DateKeywords.Coming | DateKeywords.Following))
            first = cursor.Keyword(++at);
        if ((first & DateKeywords.Last) != 0)
            modifier = DateModifier.Last;
        else if ((first & DateKeywords.This) != 0)
            modifier = DateModifier.This;
        else if ((first & (DateKeywords.Next | DateKeywords.Coming)) != 0)
            modifier = DateModifier.Next;
        if (modifier != DateModifier.None)
            at++;
        if (cursor.Weekday(at) is not { } weekday)
            return false;
        int end = at + 1;
        if (cursor.Is(end, DateKeywords.PartOfDay))
            end++;
        if (modifier == DateModifier.None && cursor.Is(end + 1, DateKeywords.Week))
        {
            modifier = cursor.Keyword(end) switch { DateKeywords.Last => DateModifier.LastWeek, DateKeywords.This => DateModifier.ThisWeek, DateKeywords.Next => DateModifier.NextWeek, _ => DateModifier.None };
            if (modifier != DateModifier.None)
                end += 2;
        }

        // "Thursday (Aug 20)", "Thursday, June 27, 2024": the day of the month is the surer of the two.
        int more = cursor.IsComma(end) || cursor.IsOpenBracket(end) ? end + 1 : end;
        if (TryDay(cursor, more, cursor.Keyword(more), out var day) && (more > end || day.Kind == DateKind.Day))
        {
            end = day.First + day.Count;
            if (cursor.IsOpenBracket(more - 1) && cursor.IsCloseBracket(end))
                end++;
            mention = day with { First = start, Count = end - start, Weekday = weekday };
            return true;
        }

        mention = new DateMention(start, end - start, DateKind.Weekday, Weekday: weekday, Modifier: modifier);
        return true;
    }

    /// <summary>"last week", "this month", "early April", "April 2024", "2015": true dates, but of no single day.</summary>
    private static bool TryPeriod(in DateCursor cursor, int at, DateKeywords first, bool inside, out DateMention mention)
    {
        int start = at;
        mention = default;
        bool modified = (first & (DateKeywords.Last | DateKeywords.This | DateKeywords.Next | DateKeywords.Past | DateKeywords.Late | DateKeywords.Early | DateKeywords.Mid)) != 0;
        if (modified)
            at++;
        if (cursor.IsHyphen(at) && modified)
            at++;
        int month = cursor.Month(at), year;
        if (month > 0)
        {
            year = cursor.Year(at + 1);
            // "May" and "March" are words of other kinds too.
            if (year == 0 && !modified && !inside && cursor.IsAmbiguousMonth(at))
                return false;
            mention = new DateMention(start, at + (year > 0 ? 2 : 1) - start, DateKind.Period, year, month);
            return true;
        }

        if (modified && cursor.Is(at, DateKeywords.Stretch))
        {
            mention = new DateMention(start, at + 1 - start, DateKind.Period);
            return true;
        }

        if ((inside || modified) && (year = cursor.Year(at)) > 0)
        {
            mention = new DateMention(start, at + 1 - start, DateKind.Period, year);
            return true;
        }

        return false;
    }
}
