using System.Globalization;

namespace SchemaGen.Tool;

/// <summary>The days of the model, counted from 0001-01-01, as people write them.</summary>
internal static class Days
{
    /// <summary>" from 2004-03-09 to 2010-01-01"; an open end is left out.</summary>
    public static string Range(int from, int to) => (from > 0 ? $" from {Day(from)}" : "") + (to < int.MaxValue ? $" to {Day(to)}" : "");

    private static string Day(int number) => DateOnly.FromDayNumber(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
