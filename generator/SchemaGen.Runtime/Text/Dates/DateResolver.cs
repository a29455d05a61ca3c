namespace SchemaGen.Text.Dates;

/// <summary>Settles told dates to the day.</summary>
internal static class DateResolver
{
    // How far ahead a day without a year may lie: nine months, so that what was announced in spring for the autumn is not of the autumn before.
    private const int FutureDays = 270;

    // February 29 comes back after eight years at the latest.
    private const int YearsBack = 8;

    /// <summary>The day a mention means, or null.</summary>
    public static DateOnly? Resolve(in DateMention mention, DateOnly? articleDate, bool future)
    {
        if (mention.Kind == DateKind.Day)
            return Make(mention.Year, mention.Month, mention.Day);
        if (articleDate is not { } article)
            return null;
        return mention.Kind switch
        {
            DateKind.MonthDay => Nearest(article, mention.Month, mention.Day, future ? FutureDays : 0),
            DateKind.Weekday => mention.Weekday is { } weekday ? Weekday(article, weekday, mention.Modifier, future) : null,
            DateKind.Relative => Add(article, mention.Offset),
            _ => null,
        };
    }

    /// <summary>The date, or null where the calendar has no such day.</summary>
    public static DateOnly? Make(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>The last such day of a year that does not lie after the article's date by more than <paramref name="ahead"/> days.</summary>
    private static DateOnly? Nearest(DateOnly article, int month, int day, int ahead)
    {
        int latest = article.DayNumber + ahead;
        for (int year = article.Year + 1; year >= article.Year - YearsBack; year--)
        {
            if (Make(year, month, day) is { } date && date.DayNumber <= latest)
                return date;
        }

        return null;
    }

    private static DateOnly? Weekday(DateOnly article, DayOfWeek weekday, DateModifier modifier, bool future)
    {
        int back = ((int)article.DayOfWeek - (int)weekday + 7) % 7;
        int monday = ((int)article.DayOfWeek + 6) % 7;
        int inWeek = ((int)weekday + 6) % 7 - monday;
        return Add(article, modifier switch
        {
            DateModifier.Last => back == 0 ? -7 : -back,
            DateModifier.Next => 7 - back,
            DateModifier.This => back == 0 ? 0 : 7 - back,
            DateModifier.LastWeek => inWeek - 7,
            DateModifier.ThisWeek => inWeek,
            DateModifier.NextWeek => inWeek + 7,
            _ => future ? (7 - back) % 7 : -back,
        });
    }

    private static DateOnly? Add(DateOnly date, int days)
    {
        int number = date.DayNumber + days;
        return number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(number) : null;
    }
}
