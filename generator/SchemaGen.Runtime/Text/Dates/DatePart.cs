namespace SchemaGen.Text.Dates;

/// <summary>What a word form can be in a date, so that a date is only looked for where one can begin.</summary>
[Flags]
internal enum DateParts : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It can begin a date by itself ("Monday", "last", "yesterday").</summary>
    Begins = 1,

    /// <summary>It can stand before a date that it belongs to ("on", "since").</summary>
    Opens = 2,

    /// <summary>A small number: it begins a date where "days" follows.</summary>
    Counts = 4,

    /// <summary>"day" or "days".</summary>
    Days = 8,

    /// <summary>"the": it begins a date where another beginning, "following" or a day follows.</summary>
    Article = 16,

    /// <summary>"following".</summary>
    Following = 32,
}

/// <summary>Tells the parts of dates by their form. A form that <see cref="DateReader"/> knows and this does not would never be read: a test goes through them.</summary>
internal static class DatePart
{
    /// <summary>What a form in small letters can be, with a capital or without.</summary>
    public static DateParts Of(ReadOnlySpan<char> form)
    {
        switch (form)
        {
            case "on" or "in" or "during" or "since" or "until" or "by" or "before" or "after":
                return DateParts.Opens;
            case "today" or "tonight" or "yesterday" or "tomorrow" or "last" or "late" or "early" or "this" or "next" or "coming" or "past" or "mid":
                return DateParts.Begins;
            case "a" or "one" or "two" or "three" or "four" or "five" or "six" or "seven" or "eight" or "nine" or "ten":
                return DateParts.Counts;
            case "day" or "days":
                return DateParts.Days;
            case "the":
                return DateParts.Article;
            case "following":
                return DateParts.Following;
        }

        return DateParts.None;
    }

    /// <summary>What a form with a capital can be: months and weekdays are names.</summary>
    public static DateParts OfCapital(ReadOnlySpan<char> form) => DateWords.Month(form) > 0 || DateWords.Weekday(form) is not null ? DateParts.Begins : DateParts.None;
}
