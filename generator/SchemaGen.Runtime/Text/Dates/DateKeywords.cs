using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SchemaGen.Text.Dates;

/// <summary>The words that tell of days, beside numbers and the names of months and weekdays: a word is looked at once, and then asked by bits.</summary>
[Flags]
internal enum DateKeywords : ulong
{
    /// <summary>None of them.</summary>
    None = 0,

    On = 1 << 0,
    In = 1 << 1,
    During = 1 << 2,
    Since = 1 << 3,
    Until = 1 << 4,
    Till = 1 << 5,
    By = 1 << 6,
    Before = 1 << 7,
    After = 1 << 8,
    From = 1 << 9,
    Between = 1 << 10,
    To = 1 << 11,
    Of = 1 << 12,
    And = 1 << 13,
    Or = 1 << 14,
    Through = 1 << 15,
    The = 1 << 16,

    /// <summary>"today", "tonight".</summary>
    Today = 1 << 17,
    Yesterday = 1 << 18,
    Tomorrow = 1 << 19,
    Ago = 1 << 20,

    /// <summary>"day", "days".</summary>
    Days = 1 << 21,
    Late = 1 << 22,
    Early = 1 << 23,
    Coming = 1 << 24,
    Following = 1 << 25,
    Last = 1 << 26,
    This = 1 << 27,
    Next = 1 << 28,
    Past = 1 << 29,
    Mid = 1 << 30,

    /// <summary>"morning" and the like.</summary>
    PartOfDay = 1UL << 31,
    Week = 1UL << 32,

    /// <summary>A stretch of time; a week too.</summary>
    Stretch = 1UL << 33,

    /// <summary>A month whose name is a common word, or its abbreviation.</summary>
    AmbiguousMonth = 1UL << 34,

    /// <summary>What a stretch of time may begin or end with: the day behind it is no day by itself.</summary>
    Limit = Since | Until | By | Before | After,
}

/// <summary>Tells the keywords.</summary>
internal static class DateKeyword
{
    private const int Longest = 9;

    /// <summary>What a word is, in small letters or capitals.</summary>
    public static DateKeywords Of(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > Longest)
            return DateKeywords.None;
        Span<char> lower = stackalloc char[Vector256<ushort>.Count];
        word.CopyTo(lower);
        // No letter but a capital of ASCII becomes one of ASCII by this bit.
        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(lower));
        (Vector256.LoadUnsafe(ref first) | Vector256.Create((ushort)0x20)).StoreUnsafe(ref first);
        return lower[..word.Length] switch
        {
            "on" => DateKeywords.On,
            "in" => DateKeywords.In,
            "during" => DateKeywords.During,
            "since" => DateKeywords.Since,
            "until" => DateKeywords.Until,
            "till" => DateKeywords.Till,
            "by" => DateKeywords.By,
            "before" => DateKeywords.Before,
            "after" => DateKeywords.After,
            "from" => DateKeywords.From,
            "between" => DateKeywords.Between,
            "to" => DateKeywords.To,
            "of" => DateKeywords.Of,
            "and" => DateKeywords.And,
            "or" => DateKeywords.Or,
            "through" => DateKeywords.Through,
            "the" => DateKeywords.The,
            "today" or "tonight" => DateKeywords.Today,
            "yesterday" => DateKeywords.Yesterday,
            "tomorrow" => DateKeywords.Tomorrow,
            "ago" => DateKeywords.Ago,
            "day" or "days" => DateKeywords.Days,
            "late" => DateKeywords.Late,
            "early" => DateKeywords.Early,
            "coming" => DateKeywords.Coming,
            "following" => DateKeywords.Following,
            "last" => DateKeywords.Last,
            "this" => DateKeywords.This,
            "next" => DateKeywords.Next,
            "past" => DateKeywords.Past,
            "mid" => DateKeywords.Mid,
            "morning" or "afternoon" or "evening" or "night" => DateKeywords.PartOfDay,
            "week" => DateKeywords.Week | DateKeywords.Stretch,
            "month" or "year" or "weekend" or "summer" or "winter" or "spring" or "autumn" or "fall" or "decade" or "century" or "quarter" => DateKeywords.Stretch,
            "may" or "march" or "mar" or "jan" or "june" or "april" or "august" => DateKeywords.AmbiguousMonth,
            _ => DateKeywords.None,
        };
    }
}
