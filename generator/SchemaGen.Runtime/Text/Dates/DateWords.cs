namespace SchemaGen.Text.Dates;

/// <summary>Names of months and weekdays, numbers of days and years.</summary>
internal static class DateWords
{
    private static readonly string[] Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
    private static readonly string[] Weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
    private static readonly string[] Counts = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>The month (1 to 12) that a word with a capital names, whole or abbreviated; else 0.</summary>
    public static int Month(ReadOnlySpan<char> word) => IndexOf(Months, word, 3) + 1;

    /// <summary>The weekday that a word with a capital names; else null.</summary>
    public static DayOfWeek? Weekday(ReadOnlySpan<char> word)
    {
        int index = IndexOf(Weekdays, word, 3);
        return index < 0 ? null : (DayOfWeek)index;
    }

    /// <summary>A day of the month ("7", "07", "24th"); else 0.</summary>
    public static int Day(ReadOnlySpan<char> word)
    {
        int digits = Number(word, 2, out int day);
        if (digits == 0 || day is 0 or > 31)
            return 0;
        var tail = word[digits..];
        return tail is "" or "st" or "nd" or "rd" or "th" ? day : 0;
    }

    /// <summary>A year of four digits between 1500 and 2199; else 0.</summary>
    public static int Year(ReadOnlySpan<char> word) => word.Length == 4 && Number(word, 4, out int year) == 4 && year is >= 1500 and < 2200 ? year : 0;

    /// <summary>A small number in digits or words; else 0.</summary>
    public static int Count(ReadOnlySpan<char> word)
    {
        if (word is "a" or "A")
            return 1;
        for (int i = 0; i < Counts.Length; i++)
        {
            if (word.Equals(Counts[i], StringComparison.OrdinalIgnoreCase))
                return i + 1;
        }

        return word.Length <= 2 && Number(word, 2, out int value) == word.Length ? value : 0;
    }

    /// <summary>Reads digits.</summary>
    /// <returns>How many were read.</returns>
    public static int Number(ReadOnlySpan<char> word, int longest, out int value)
    {
        int i = 0;
        value = 0;
        while (i < word.Length && i < longest && word[i] is >= '0' and <= '9')
            value = value * 10 + (word[i++] - '0');
        return i;
    }

    /// <summary>A name, or its beginning of three letters or more where the text abbreviates as usual ("Sept.", "Tues").</summary>
    private static int IndexOf(string[] names, ReadOnlySpan<char> word, int shortest)
    {
        bool dotted = word.Length > 0 && word[^1] == '.';
        if (dotted)
            word = word[..^1];
        if (word.Length < shortest || word.Length > 9 || !Signs.IsCapital(word[0]))
            return -1;
        for (int i = 0; i < names.Length; i++)
        {
            string name = names[i];
            if (word.Length <= name.Length && (word.Length == name.Length || word.Length <= 5) && name.AsSpan(0, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                // "Sat", "Sun", "Mar", "Dec" and the like are as usual; "Augu" is no abbreviation, and "Mon" needs three letters to be one.
                return word.Length == name.Length || word.Length == 3 || word.Length == 4 && name is "september" or "thursday" or "tuesday" or "june" or "july" || word.Length == 5 && name == "thursday" ? i : -1;
            }
        }

        return -1;
    }
}
