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
        bool since = cursor.Is(at - 1, "since") || cursor.Is(at - 1, "until") || cursor.Is(at - 1, "till") || cursor.Is(at - 1, "by") || cursor.Is(at - 1, "before") || cursor.Is(at - 1, "after") || cursor.Is(at - 1, "from") || cursor.Is(at - 1, "between");
        bool inside = false;
        if (cursor.Is(at, "on"))
        {
            at++;
        }
        else if (cursor.Is(at, "in") || cursor.Is(at, "during"))
        {
            at++;
            inside = true;
        }
        else if (cursor.Is(at, "since") || cursor.Is(at, "until") || cursor.Is(at, "by") || cursor.Is(at, "before") || cursor.Is(at, "after"))
        {
            at++;
            since = true;
        }

        inside |= cursor.Is(at - 1, "in") || cursor.Is(at - 1, "last") || cursor.Is(at - 1, "this") || cursor.Is(at - 1, "next") || since;
        if (!TryReadOne(cursor, at, inside, out mention))
            return false;
        int end = mention.First + mention.Count;
        if (JoinsAnother(cursor, end, mention, out int last))
        {
            mention = mention with { Kind = DateKind.Period };
            end = last;
        }

        mention = mention with { First = start, Count = end - start, Kind = since ? DateKind.Period : mention.Kind };
        return true;
    }

    private static bool TryReadOne(in DateCursor cursor, int at, bool inside, out DateMention mention) =>
        TryDay(cursor, at, out mention) || TryRelative(cursor, at, out mention) || TryWeekday(cursor, at, out mention) || TryPeriod(cursor, at, inside, out mention);

    /// <summary>"15 October to 16 October", "Monday and Tuesday": two days, neither of which is the day.</summary>
    private static bool JoinsAnother(in DateCursor cursor, int at, in DateMention first, out int end)
    {
        end = at;
        if (first.Kind is DateKind.Relative or DateKind.Period || !(cursor.Is(at, "to") || cursor.Is(at, "and") || cursor.Is(at, "until") || cursor.Is(at, "through") || cursor.IsDash(at)))
            return false;
        int next = cursor.Is(at + 1, "on") ? at + 2 : at + 1;
        if (!TryDay(cursor, next, out var second) && !TryWeekday(cursor, next, out second))
            return false;
        end = second.First + second.Count;
        return true;
    }

    /// <summary>A day of a month, with or without a year, in words or figures.</summary>
    public static bool TryDay(in DateCursor cursor, int at, out DateMention mention)
    {
        if (TryFigures(cursor, at, out mention))
            return true;
        int start = at;
        if (cursor.Is(at, "the"))
            at++;
        int month, day, end;
        bool several = false;
        if ((month = cursor.Month(at)) > 0 && (day = cursor.Day(at + 1)) > 0)
        {
            // "Nov. 19 and 20", "August 26 to 28"
            end = at + 2;
            if ((cursor.Joins(end) || cursor.Is(end, "to")) && cursor.Day(end + 1) > 0 && cursor.Month(end + 2) == 0)
            {
                several = true;
                end += 2;
            }
        }
        else if ((day = cursor.Day(at)) > 0)
        {
            // "7 November", "the 7th of November", "19 and 20 Nov"
            end = at + 1;
            if ((cursor.Joins(end) || cursor.Is(end, "to")) && cursor.Day(end + 1) > 0 && cursor.Month(end + 2) > 0)
            {
                several = true;
                end += 2;
            }

            if (cursor.Is(end, "of"))
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

    private static bool TryRelative(in DateCursor cursor, int at, out DateMention mention)
    {
        int offset = cursor.Is(at, "today") || cursor.Is(at, "tonight") ? 0 : cursor.Is(at, "yesterday") ? -1 : cursor.Is(at, "tomorrow") ? 1 : int.MaxValue;
        int count = 1;
        if (offset == int.MaxValue && cursor.Is(at + 2, "ago") && (cursor.Is(at + 1, "days") || cursor.Is(at + 1, "day")) && cursor.Count(at) is > 0 and var days)
        {
            offset = -days;
            count = 3;
        }

        mention = new DateMention(at, count, DateKind.Relative, Offset: offset);
        return offset != int.MaxValue;
    }

    private static bool TryWeekday(in DateCursor cursor, int at, out DateMention mention)
    {
        int start = at;
        mention = default;
        var modifier = DateModifier.None;
        if (cursor.Is(at, "late") || cursor.Is(at, "early"))
            at += cursor.Is(at + 1, "on") ? 2 : 1;
        if (cursor.Is(at, "the") && (cursor.Is(at + 1, "coming") || cursor.Is(at + 1, "following")))
            at++;
        if (cursor.Is(at, "last"))
            modifier = DateModifier.Last;
        else if (cursor.Is(at, "this"))
            modifier = DateModifier.This;
        else if (cursor.Is(at, "next") || cursor.Is(at, "coming"))
            modifier = DateModifier.Next;
        if (modifier != DateModifier.None)
            at++;
        if (cursor.Weekday(at) is not { } weekday)
            return false;
        int end = at + 1;
        if (cursor.Is(end, "morning") || cursor.Is(end, "afternoon") || cursor.Is(end, "evening") || cursor.Is(end, "night"))
            end++;
        if (modifier == DateModifier.None && cursor.Is(end + 1, "week"))
        {
            modifier = cursor.Is(end, "last") ? DateModifier.LastWeek : cursor.Is(end, "this") ? DateModifier.ThisWeek : cursor.Is(end, "next") ? DateModifier.NextWeek : DateModifier.None;
            if (modifier != DateModifier.None)
                end += 2;
        }

        // "Thursday (Aug 20)", "Thursday, June 27, 2024": the day of the month is the surer of the two.
        int more = cursor.IsComma(end) || cursor.IsOpenBracket(end) ? end + 1 : end;
        if (TryDay(cursor, more, out var day) && (more > end || day.Kind == DateKind.Day))
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
    private static bool TryPeriod(in DateCursor cursor, int at, bool inside, out DateMention mention)
    {
        int start = at;
        mention = default;
        bool modified = cursor.Is(at, "last") || cursor.Is(at, "this") || cursor.Is(at, "next") || cursor.Is(at, "past") || cursor.Is(at, "late") || cursor.Is(at, "early") || cursor.Is(at, "mid");
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

        if (modified && cursor.IsTimeNoun(at))
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
