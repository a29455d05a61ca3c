namespace SchemaGen.Text.Dates;

/// <summary>How a date is told.</summary>
internal enum DateKind : byte
{
    /// <summary>Day, month and year.</summary>
    Day,

    /// <summary>Day and month.</summary>
    MonthDay,

    /// <summary>A weekday.</summary>
    Weekday,

    /// <summary>So many days from the article's own ("yesterday").</summary>
    Relative,

    /// <summary>A time that is not settled to one day: a week, month, year, several days, or "since Friday".</summary>
    Period,
}

/// <summary>What stands with a weekday.</summary>
internal enum DateModifier : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>"last Friday".</summary>
    Last,

    /// <summary>"this Friday".</summary>
    This,

    /// <summary>"next Friday", "the coming Friday".</summary>
    Next,

    /// <summary>"Friday last week".</summary>
    LastWeek,

    /// <summary>"Friday this week".</summary>
    ThisWeek,

    /// <summary>"Friday next week".</summary>
    NextWeek,
}

/// <summary>A date that a text tells.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Count">Number of its tokens.</param>
/// <param name="Kind">How it is told.</param>
/// <param name="Year">Its year, or 0.</param>
/// <param name="Month">Its month (1 to 12), or 0.</param>
/// <param name="Day">Its day of the month (1 to 31), or 0.</param>
/// <param name="Weekday">Its weekday, or null.</param>
/// <param name="Offset">Days from the article's date, for <see cref="DateKind.Relative"/>.</param>
/// <param name="Modifier">What stands with the weekday.</param>
internal readonly record struct DateMention(int First, int Count, DateKind Kind, int Year = 0, int Month = 0, int Day = 0, DayOfWeek? Weekday = null, int Offset = 0, DateModifier Modifier = DateModifier.None)
{
    /// <summary>The day that is meant, or null where it is not settled.</summary>
    /// <param name="articleDate">The day the article was published, if known.</param>
    /// <param name="future">True when the sentence tells of what is to come ("will meet on Friday").</param>
    public DateOnly? Resolve(DateOnly? articleDate, bool future = false) => DateResolver.Resolve(this, articleDate, future);
}
