namespace SchemaGen.Text;

/// <summary>What a line's form, not its words, tells: bylines, reading times, file names, weather, navigation paths.</summary>
internal static class LineLooks
{
    private const int LongestByline = 18;

    private static readonly string[] FileEndings = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".bmp", ".pdf", ".mp4"];

    /// <summary>True for a line that cannot be part of an article, whatever stands around it.</summary>
    public static bool IsClutter(string text, in Line line)
    {
        var chars = text.AsSpan(line.Start, line.End - line.Start);
        return !line.Letters || IsByline(chars, line) || IsNames(chars, line) || IsAgencyCredit(chars) || CreditReader.IsCredit(text, line) || IsMark(chars, line) || IsFigure(chars, line) || IsAddress(chars, line) || IsPath(chars, line);
    }

    /// <summary>"By A Name", "BY A NAME, B NAME [a@b.org]"; also with the writer's post behind a comma.</summary>
    private static bool IsByline(ReadOnlySpan<char> chars, in Line line)
    {
        if (chars.Length < 5 || chars[0] != 'B' || chars[1] is not ('y' or 'Y') || !(Signs.IsSpace(chars[2]) || chars[2] == ':'))
            return false;
        if (chars.Contains('@'))
            return true;
        if (line.IsProse || line.Words > LongestByline)
            return false;

        // The first word after "By" is a name; among few words all but a few are.
        int at = 2;
        while (at < chars.Length && !char.IsLetter(chars[at]))
            at++;
        return at < chars.Length && (Signs.IsCapital(chars[at]) || line.Words <= 4) && (line.LowerWords * 3 <= line.Words || chars.Contains(','));
    }

    /// <summary>"A Name, B Name and C Name, Agency": names only, and whom they write for.</summary>
    private static bool IsNames(ReadOnlySpan<char> chars, in Line line)
    {
        if (line.Ending != LineEnding.Open || line.LowerWords > 2 || line.Words > LongestByline || !chars.Contains(','))
            return false;
        int last = chars.Length;
        while (last > 0 && char.IsLetter(chars[last - 1]))
            last--;
        return Agencies.Is(chars[last..]) || chars[last..] is "Press" or "News" or "Post" or "Times" or "Herald" or "Writer" or "Correspondent" or "Editor" or "Reporter";
    }

    /// <summary>"(Writing by A Name; Editing by B Name)".</summary>
    private static bool IsAgencyCredit(ReadOnlySpan<char> chars) =>
        chars[0] is '(' or '[' && chars[^1] is ')' or ']' && (chars.Contains("reporting by", StringComparison.OrdinalIgnoreCase) || chars.Contains("editing by", StringComparison.OrdinalIgnoreCase) || chars.Contains("writing by", StringComparison.OrdinalIgnoreCase));

    /// <summary>"[ad_1]", "- Advertisement -": a word between marks.</summary>
    private static bool IsMark(ReadOnlySpan<char> chars, in Line line)
    {
        if (line.Words > 3 || line.Ending is LineEnding.Stop or LineEnding.Question)
            return false;
        return chars[0] is '[' or '{' or '<' or '-' or '–' or '—' or '|' && chars[^1] is ']' or '}' or '>' or '-' or '–' or '—' or '|';
    }

    /// <summary>"65.4 F", "18°C", "2 MIN READ", "3 minute read", "12 comments".</summary>
    private static bool IsFigure(ReadOnlySpan<char> chars, in Line line) =>
        char.IsAsciiDigit(chars[0]) && line.Words <= 5 && line.Ending == LineEnding.Open
        && (line.Words <= 2 || chars.Contains("min", StringComparison.OrdinalIgnoreCase) && chars.Contains("read", StringComparison.OrdinalIgnoreCase) || chars.EndsWith("ago", StringComparison.OrdinalIgnoreCase));

    /// <summary>A file's name, a web or mail address, an account.</summary>
    private static bool IsAddress(ReadOnlySpan<char> chars, in Line line)
    {
        if (line.Words == 1)
        {
            foreach (string ending in FileEndings)
            {
                if (chars.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        if (chars.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || chars.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || chars.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return line.Words <= 4;
        return !line.IsProse && line.Words <= LongestByline && chars.Contains('@');
    }

    /// <summary>"Home > World > Asia", "World | Asia", "Home » World".</summary>
    private static bool IsPath(ReadOnlySpan<char> chars, in Line line) =>
        line.Ending == LineEnding.Open && line.Words <= 12 && (chars.Contains('|') || chars.Contains('>') || chars.Contains('»') || chars.Contains('›') || chars.Contains('→')) && line.LowerWords * 2 <= line.Words;

    /// <summary>True for a line that speaks in whole phrases, as captions do, and not in headline grammar, which leaves articles and auxiliaries out.</summary>
    public static bool IsPhrased(string text, in Line line)
    {
        int at = line.Start;
        while (at < line.End)
        {
            at = Signs.SkipSpace(text, at, line.End);
            int end = at;
            while (end < line.End && char.IsLetter(text[end]))
                end++;
            if (at > line.Start && text.AsSpan(at, end - at) is "the" or "a" or "an" or "is" or "was" or "were" or "are" or "has" or "have" or "had" or "who" or "which")
                return true;
            while (end < line.End && !Signs.IsSpace(text[end]))
                end++;
            at = end;
        }

        return false;
    }
}
