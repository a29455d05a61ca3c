using System.Buffers;
using System.Numerics;

namespace SchemaGen.Text;

/// <summary>Finds what a caption or a pasted page leaves inside prose: photo credits, caption labels, titles of related articles.</summary>
internal static class CreditReader
{
    // What a credit begins with, but for capitals.
    private static readonly SearchValues<char> OpeningSigns = SearchValues.Create("([/|");

    private const int LongestBracket = 160;
    private const int LongestCredit = 12;
    private const int LongestTail = 14;
    private const int LongestLabel = 120;

    private static readonly string[] FileLabels = ["FILE PHOTO:", "FILE PHOTO -", "FILE PHOTO –", "FILE PHOTO —", "File photo:", "FILE IMAGE:", "FILE –", "FILE —", "FILE -", "FILE:", "Photo caption:", "Caption:", "PHOTO:", "Pictured:"];
    private static readonly string[] CaptionMarks = ["Image caption", "Media caption", "image caption"];
    private static readonly string[] PhotoTails = ["/ Photo", "/Photo", "| Photo", "Photo:", "Photo by", "Photo credit", "Photograph:", "Photograph by", "Image:", "Picture:", "Credit:"];

    /// <summary>True for a line that is a credit and nothing else.</summary>
    public static bool IsCredit(string text, in Line line) => line.Words <= LongestCredit && line.Ending == LineEnding.Open && TryAgency(text, line.Start, line.End, out int stop) && stop == line.End;

    /// <summary>The end of the label ("FILE –", "Image copyright ... Image caption") that opens a caption, or -1.</summary>
    public static int LabelEnd(string text, int start, int end)
    {
        var chars = text.AsSpan(start, Math.Min(end - start, LongestLabel));
        // What the labels begin with.
        if (chars.IsEmpty || chars[0] is not ('F' or 'P' or 'C' or 'I' or 'M'))
            return -1;
        foreach (string label in FileLabels)
        {
            if (chars.StartsWith(label, StringComparison.Ordinal))
                return start + label.Length;
        }

        if (!chars.StartsWith("Image ", StringComparison.Ordinal) && !chars.StartsWith("Media ", StringComparison.Ordinal))
            return -1;
        foreach (string mark in CaptionMarks)
        {
            int at = chars.IndexOf(mark, StringComparison.Ordinal);
            if (at >= 0)
                return start + at + mark.Length;
        }

        return -1;
    }

    /// <summary>The next stretch that is no part of the prose, at or after <paramref name="at"/>.</summary>
    /// <param name="map">The text.</param>
    /// <param name="start">Where the paragraph begins.</param>
    /// <param name="at">Where to look from: the paragraph's start, or what follows another such stretch.</param>
    /// <param name="end">Where the prose ends.</param>
    /// <param name="credit">The stretch.</param>
    public static bool TryFind(CharMap map, int start, int at, int end, out Span credit)
    {
        string text = map.Text;
        int sign = NextSign(text, at, end), capital = NextCapital(map, start, at, end);
        while (sign < end || capital < end)
        {
            if (sign < capital)
            {
                bool bracket = Signs.IsOpenBracket(text[sign]);
                if (bracket && IsBracketCredit(text, start, sign, end, sign == at && at > start, out int close))
                {
                    credit = new Span(sign, close);
                    return true;
                }

                if (!bracket && IsPhotoTail(map, sign, end))
                {
                    credit = new Span(sign, end);
                    return true;
                }

                sign = NextSign(text, sign + 1, end);
            }
            else
            {
                if ((capital == at || EndsPhrase(text, start, capital)) && TryCapital(map, capital, end, out int stop))
                {
                    credit = new Span(capital, stop);
                    return true;
                }

                capital = NextCapital(map, start, capital + 1, end);
            }
        }

        credit = default;
        return false;
    }

    private static int NextSign(string text, int at, int end) => text.AsSpan(at, end - at).IndexOfAny(OpeningSigns) is >= 0 and var next ? at + next : end;

    /// <summary>The next capital with white space before it.</summary>
    private static int NextCapital(CharMap map, int start, int at, int end)
    {
        for (; at < end; at += 64)
        {
            bool spaceBefore = at > start && Signs.IsSpace(map.Text[at - 1]);
            ulong found = map.Capitals(at) & (map.Spaces(at) << 1 | (spaceBefore ? 1UL : 0));
            if (found != 0)
                return Math.Min(end, at + BitOperations.TrailingZeroCount(found));
        }

        return end;
    }

    private static bool TryCapital(CharMap map, int at, int end, out int stop)
    {
        stop = end;
        return map.Text[at] is 'P' or 'I' or 'C' && IsPhotoTail(map, at, end) || MayBeAgency(map, at, end) && TryAgency(map.Text, at, end, out stop) || TryRelated(map.Text, at, end, out stop);
    }

    /// <summary>True where what stands before is the end of a sentence, a bracket or another credit.</summary>
    private static bool EndsPhrase(string text, int start, int at)
    {
        at = Signs.TrimEnd(text, start, at);
        if (at == start)
            return true;
        char c = text[at - 1];
        return Signs.IsFinal(c) || Signs.IsCloseBracket(c) || Signs.IsDoubleQuote(c) || c == '’' || at - start >= 6 && text.AsSpan(at - 6, 6) is "Images";
    }

    private static bool IsBracketCredit(string text, int start, int open, int end, bool afterCredit, out int close)
    {
        close = open + 1;
        int limit = Math.Min(end, open + LongestBracket);
        while (close < limit && !Signs.IsCloseBracket(text[close]))
        {
            // A bracket within a bracket is none of ours; it also keeps the search linear.
            if (Signs.IsOpenBracket(text[close]))
                return false;
            close++;
        }

        if (close == limit)
            return false;
        close++;
        int next = Signs.SkipSpace(text, close, end);
        bool last = next == end;
        // "Place, State. (AGENCY) — " is a dateline.
        if (!last && (Signs.IsDash(text[next]) || text[next] is '-' or ':'))
            return false;
        if (!last && (open == start || !afterCredit && !(Signs.IsSpace(text[open - 1]) && EndsPhrase(text, start, open))))
            return false;
        var inside = text.AsSpan(open + 1, close - open - 2);
        if (inside.StartsWith("Photo", StringComparison.OrdinalIgnoreCase) || inside.StartsWith("Image", StringComparison.OrdinalIgnoreCase) || inside.StartsWith("Picture", StringComparison.OrdinalIgnoreCase)
            || inside.StartsWith("Credit", StringComparison.OrdinalIgnoreCase) || inside.Contains("file photo", StringComparison.OrdinalIgnoreCase) || inside.StartsWith("file", StringComparison.OrdinalIgnoreCase)
            || inside.Contains("Photo", StringComparison.Ordinal) || inside.Contains("Getty", StringComparison.Ordinal) || inside.Contains("Handout", StringComparison.OrdinalIgnoreCase) || inside.Contains("courtesy", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        // An agency alone, or as the last name: "[REUTERS]", "(A Name/AP)".
        int words = 0, at = 0;
        bool agency = false;
        while (at < inside.Length)
        {
            int word = at;
            while (at < inside.Length && char.IsLetter(inside[at]))
                at++;
            if (at > word)
            {
                words++;
                agency |= Agencies.Is(inside[word..at]);
            }
            else
            {
                at++;
            }
        }

        return agency && (words <= 3 || inside.Contains('/')) && words <= LongestCredit;
    }

    private static bool IsPhotoTail(CharMap map, int at, int end)
    {
        var chars = map.Text.AsSpan(at, end - at);
        foreach (string tail in PhotoTails)
        {
            if (chars.StartsWith(tail, StringComparison.Ordinal))
                return end - at < LongestBracket && Line.Of(map, at, end, false) is { Words: <= LongestTail, Ending: not LineEnding.Question };
        }

        return false;
    }

    /// <summary>Whether it pays to look for an agency: behind one stands a slash, or nothing, and then at most two words before it. Looks no further than a credit reaches.</summary>
    private static bool MayBeAgency(CharMap map, int at, int end)
    {
        int words = 0, to = at;
        for (; to < end && words < LongestCredit; to += CharMap.Width)
        {
            ulong spaces = map.Spaces(to);
            words += BitOperations.PopCount(~spaces & spaces << 1 & CharMap.Within(to, end));
        }

        return words < 3 || map.Text.AsSpan(at, Math.Min(to, end) - at).ContainsAny('/', '|');
    }

    /// <summary>"A Name/AGENCY/Other Images": names joined by slashes, an agency among them.</summary>
    private static bool TryAgency(string text, int at, int end, out int stop)
    {
        stop = -1;
        int words = 0, slashEnd = -1, afterSlash = 0, agencyEnd = int.MaxValue;
        while (at < end && words < LongestCredit)
        {
            int word = at;
            while (at < end && (char.IsLetter(text[at]) || text[at] is '-' or '.' or '’' or '\''))
                at++;
            var chars = text.AsSpan(word, at - word);
            if (chars.IsEmpty || char.IsLower(chars[0]) && chars is not ("via" or "for" or "of" or "de" or "el" or "al" or "bin" or "van" or "von"))
                break;
            words++;
            afterSlash++;
            if (Agencies.Is(chars) && (slashEnd >= 0 || BeforeSlashOrEnd(text, at, end, words)))
                stop = agencyEnd = at;
            // A photographer behind the agency: two names at most.
            else if (slashEnd > agencyEnd && afterSlash <= 2)
                stop = at;
            int after = Signs.SkipSpace(text, at, end);
            if (after < end && text[after] is '/' or '|')
            {
                slashEnd = after + 1;
                afterSlash = 0;
                after = Signs.SkipSpace(text, after + 1, end);
            }
            else if (after == at || Signs.IsFinal(text[at - 1]))
            {
                break;
            }

            at = after;
        }

        return stop >= 0;
    }

    private static bool BeforeSlashOrEnd(string text, int at, int end, int words)
    {
        int next = Signs.SkipSpace(text, at, end);
        return next == end ? words <= 3 : text[next] == '/';
    }

    /// <summary>"Related article A Title In Capitals When the prose goes on": the label, and the title as far as a word that opens sentences shows its end.</summary>
    private static bool TryRelated(string text, int at, int end, out int stop)
    {
        stop = -1;
        var chars = text.AsSpan(at, end - at);
        if (chars[0] != 'R' || !chars.StartsWith("Related article ", StringComparison.OrdinalIgnoreCase) && !chars.StartsWith("Related story ", StringComparison.OrdinalIgnoreCase))
            return false;
        int label = at + (char.ToLowerInvariant(chars[8]) == 'a' ? "Related article".Length : "Related story".Length);
        stop = label;
        int word = Signs.SkipSpace(text, label, end);
        for (int words = 0; words < 30 && word < end; words++)
        {
            int last = word;
            while (last < end && !Signs.IsSpace(text[last]))
                last++;
            if (Signs.IsFinal(text[last - 1]))
                break;
            int next = Signs.SkipSpace(text, last, end);
            if (words >= 3 && char.IsLower(text[last - 1]) && next < end && Signs.IsCapital(text[next]) && Openers.StandsAt(text, next, end))
            {
                stop = last;
                break;
            }

            word = next;
        }

        return true;
    }
}
