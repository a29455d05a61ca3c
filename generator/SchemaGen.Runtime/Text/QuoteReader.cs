using SchemaGen.Tables;

namespace SchemaGen.Text;

/// <summary>What a quotation mark does.</summary>
internal enum QuoteRole : byte
{
    /// <summary>It is an apostrophe.</summary>
    Apostrophe,

    /// <summary>It opens a quotation.</summary>
    Open,

    /// <summary>It closes a quotation.</summary>
    Close,
}

/// <summary>A quotation mark (or apostrophe between words).</summary>
/// <param name="At">Its code unit.</param>
/// <param name="Role">What it does.</param>
/// <param name="InsideAfter">True when a quotation is open after it.</param>
internal readonly record struct QuoteMark(int At, QuoteRole Role, bool InsideAfter);

/// <summary>Tells opening marks from closing ones and from apostrophes, block by block: an unmatched mark affects its own block only.</summary>
internal static class QuoteReader
{
    private const int PossessiveLookAhead = 200;

    // Of the last mark that can close a single quotation: few blocks have any.
    private const int NotLookedFor = -2;

    /// <summary>Adds the marks of a stretch, in order. Apostrophes inside words are left out.</summary>
    public static void Read(CharMap map, int start, int end, List<QuoteMark> marks)
    {
        string text = map.Text;
        bool inDouble = false, inSingle = false;
        int lastSingleClose = NotLookedFor;
        for (int i = map.NextQuote(start, end); i < end; i = map.NextQuote(i + 1, end))
        {
            char c = text[i];
            if (Signs.IsDoubleQuote(c))
            {
                bool opens = c switch
                {
                    '“' or '„' or '«' or '‟' => true,
                    '”' or '»' => false,
                    _ => OpensStraight(text, start, end, i, inDouble),
                };
                inDouble = opens;
                // What a double mark closes cannot leave a single one open inside.
                inSingle &= opens;
                marks.Add(new QuoteMark(i, opens ? QuoteRole.Open : QuoteRole.Close, inDouble || inSingle));
            }
            else if (Signs.IsSingleQuote(c))
            {
                var role = Single(text, start, end, i, inSingle, ref lastSingleClose);
                if (role == QuoteRole.Apostrophe)
                    continue;
                inSingle = role == QuoteRole.Open;
                marks.Add(new QuoteMark(i, role, inDouble || inSingle));
            }
        }
    }

    private static bool OpensStraight(string text, int start, int end, int at, bool open)
    {
        bool spaceBefore = at == start || Before(text[at - 1]);
        bool spaceAfter = at + 1 == end || After(text[at + 1]);
        return spaceBefore == spaceAfter ? !open : spaceBefore;
    }

    private static QuoteRole Single(string text, int start, int end, int at, bool open, ref int lastClose)
    {
        char c = text[at];
        bool letterBefore = at > start && WordForm.IsWordUnit(text[at - 1]);
        bool letterAfter = at + 1 < end && WordForm.IsWordUnit(text[at + 1]);
        if (letterBefore && letterAfter)
            return QuoteRole.Apostrophe;
        bool spaceBefore = at == start || Before(text[at - 1]);
        if (c is '‘' or '‛' || c == '\'' && spaceBefore)
        {
            if (lastClose == NotLookedFor)
                lastClose = LastSingleClose(text, start, end);
            // "'90s" and marks that nothing closes are apostrophes.
            bool decade = at + 3 < end && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) && text[at + 3] == 's';
            return lastClose > at && !decade && !Signs.IsSpace(text[at + 1]) ? QuoteRole.Open : QuoteRole.Apostrophe;
        }

        if (!open || letterAfter)
            return QuoteRole.Apostrophe;
        return IsPossessive(text, end, at) ? QuoteRole.Apostrophe : QuoteRole.Close;
    }

    /// <summary>"the ministers' talks" inside single marks: after s, before a small letter, and another mark follows that can close.</summary>
    private static bool IsPossessive(string text, int end, int at)
    {
        if (at == 0 || text[at - 1] is not ('s' or 'S') || at + 2 >= end || text[at + 1] != ' ' || !char.IsLower(text[at + 2]))
            return false;
        int limit = Math.Min(end, at + PossessiveLookAhead);
        for (int i = at + 1; i < limit; i++)
        {
            if (text[i] == '‘' || text[i] == '\'' && Before(text[i - 1]))
                return false;
            if (text[i] is '\'' or '’' && (i + 1 == end || !WordForm.IsWordUnit(text[i + 1])))
                return true;
        }

        return false;
    }

    private static int LastSingleClose(string text, int start, int end)
    {
        for (int i = end - 1; i > start; i--)
        {
            i = start + text.AsSpan(start, i + 1 - start).LastIndexOfAny('\'', '’');
            if (i <= start)
                return -1;
            if (text[i] is '\'' or '’' && (i + 1 == end || !WordForm.IsWordUnit(text[i + 1])) && !Signs.IsSpace(text[i - 1]))
                return i;
        }

        return -1;
    }

    private static bool Before(char c) => Signs.IsSpace(c) || Signs.IsOpenBracket(c) || Signs.IsDash(c) || c is '-' or '/' or ':' or '“' or '‘' or '"' or '\'' or '«';

    private static bool After(char c) => Signs.IsSpace(c) || Signs.IsCloseBracket(c) || Signs.IsDash(c) || Signs.IsFinal(c) || c is ',' or ';' or ':' or '”' or '’' or '"' or '\'' or '»' or '-' or '/';
}
