namespace SchemaGen.Generator.Diagnostics;

/// <summary>Finds the known name that a wrong one was meant to be.</summary>
internal static class Suggestion
{
    // Longer names are not compared: nobody mistypes a paragraph, and the work stays bounded.
    private const int LongestName = 64;

    /// <summary>" Did you mean 'x'?" for the nearest candidate, or a list of a few candidates, or nothing.</summary>
    public static string For(string wrong, IEnumerable<string> known)
    {
        string[] candidates = [.. known.Distinct(StringComparer.Ordinal).OrderBy(k => k, StringComparer.Ordinal)];
        if (Nearest(wrong, candidates) is { } best)
            return $" Did you mean '{best}'?";
        return candidates.Length is > 0 and <= 16 ? $" Known: {string.Join(", ", candidates)}." : "";
    }

    /// <summary>The candidate nearest to a wrong name, or null where none is near.</summary>
    public static string? Nearest(string wrong, IEnumerable<string> candidates)
    {
        if (wrong.Length > LongestName)
            return null;
        string? best = null;
        int bound = Math.Max(1, wrong.Length / 3) + 1;
        foreach (string candidate in candidates)
        {
            if (candidate.Length > LongestName || Math.Abs(candidate.Length - wrong.Length) >= bound)
                continue;
            int distance = Distance(wrong, candidate, bound);
            if (distance < bound)
            {
                bound = distance;
                best = candidate;
            }
        }

        return best;
    }

    /// <summary>Edits between two names without regard to case; two neighbours swapped are one edit. Stops at <paramref name="bound"/>.</summary>
    private static int Distance(string a, string b, int bound)
    {
        int[] before = new int[b.Length + 1], last = new int[b.Length + 1], now = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
            last[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            now[0] = i;
            int least = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                int value = Math.Min(Math.Min(now[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    value = Math.Min(value, before[j - 2] + 1);
                now[j] = value;
                least = Math.Min(least, value);
            }

            if (least >= bound)
                return bound;
            (before, last, now) = (last, now, before);
        }

        return last[b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
