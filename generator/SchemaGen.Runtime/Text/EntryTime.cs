namespace SchemaGen.Text;

/// <summary>Reads the time that opens an entry of a running report: "16:42 Envoys arrive", "9.05am - Envoys arrive".</summary>
internal static class EntryTime
{
    private static readonly string[] s_zones = [" GMT", " BST", " UTC", " EST", " CET", " ET", "am", "pm", " am", " pm", "h"];

    /// <summary>Reads the time at the start of a line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the line begins, in UTF-16 code units.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="last">Where the time ends.</param>
    /// <param name="next">Where the entry begins.</param>
    /// <returns>False where no time stands there, or nothing behind it that could open a sentence.</returns>
    public static bool TryRead(string text, int start, int end, out int last, out int next)
    {
        last = next = start;
        int hours = start < end && char.IsAsciiDigit(text[start]) ? start + 1 < end && char.IsAsciiDigit(text[start + 1]) ? 2 : 1 : 0;
        int minutes = start + hours + 1;
        if (hours == 0 || minutes + 2 > end || text[minutes - 1] is not (':' or '.') || !char.IsAsciiDigit(text[minutes]) || !char.IsAsciiDigit(text[minutes + 1]))
            return false;
        last = SkipZone(text, minutes + 2, end);
        next = Signs.SkipSpace(text, last, end);
        bool apart = next > last;
        if (next < end && (Signs.IsDash(text[next]) || text[next] is '-' or ':' or '|'))
            (next, apart) = (Signs.SkipSpace(text, next + 1, end), true);
        return apart && next < end && (Signs.IsCapital(text[next]) || Signs.IsQuote(text[next]));
    }

    /// <summary>Where "am" or "GMT" behind the digits ends, in either case; a word that only begins like it stays ("16:42 Ethiopia").</summary>
    private static int SkipZone(string text, int at, int end)
    {
        foreach (string zone in s_zones)
        {
            int behind = at + zone.Length;
            if (behind <= end && text.AsSpan(at, zone.Length).Equals(zone, StringComparison.OrdinalIgnoreCase) && (behind == end || !char.IsLetterOrDigit(text[behind])))
                return behind;
        }

        return at;
    }
}
