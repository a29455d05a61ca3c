using System.Buffers;
using SchemaGen.Text.Dates;

namespace SchemaGen.Text;

/// <summary>A dateline.</summary>
/// <param name="End">Where the sentence after it begins.</param>
/// <param name="Place">The place, or null where an agency stands alone.</param>
/// <param name="Date">The date in it, or null.</param>
internal readonly record struct Dateline(int End, Span? Place, DateMention? Date);

/// <summary>Reads the dateline that opens an article: "PLACE, Country (AGENCY) — ", "Place, June 27: ", "PLACE: A sentence", "AGENCY — ", "PLACE/PLACE A sentence".</summary>
internal static class DatelineReader
{
    private const int LongestDateline = 120;
    private const int PlaceWords = 8;
    private const int BareLetters = 6;

    // Dashes and hyphens, a colon, and what opens the bracket around an agency.
    private static readonly SearchValues<char> Closing = SearchValues.Create("-–—―‐‑:([{");

    private static readonly System.Collections.Frozen.FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LongAcronyms =
        WordList.Of("UNESCO UNICEF UNHCR ECOWAS MERCOSUR INTERPOL EUROPOL UNIFIL CENTCOM FRONTEX UNRWA UNMISS AUKUS OPCW ASEAN BRICS BREAKING UPDATE EXCLUSIVE ANALYSIS EXPLAINER WATCH UPDATED OPINION");

    /// <summary>Reads a dateline at the start of a block.</summary>
    public static bool TryRead(TextBuffers buffers, Span block, out Dateline dateline)
    {
        dateline = default;
        string text = buffers.Map.Text;
        int limit = Math.Min(block.End, block.Start + LongestDateline);
        // Prose that opens with an ordinary word, and has no sign that could close a dateline.
        if (block.Length > 1 && char.IsAsciiLetterLower(text[block.Start + 1]) && !text.AsSpan(block.Start, limit - block.Start).ContainsAny(Closing))
            return false;
        ReadOnlySpan<Token> tokens = buffers.Tokenize(new Span(block.Start, limit));

        int at = 0, placeWords = 0;
        bool capitals = false, agency = false;
        Span? place = null;
        DateMention? date = null;
        if (tokens.Length > 0 && tokens[0].Shape is TokenShape.Capitalised or TokenShape.AllCapitals)
            at = Place(tokens, text, out capitals, out placeWords, out place);
        if (place is { } words && Agencies.Is(text.AsSpan(words.Start, words.Length)))
            (place, agency) = (null, true);

        // "Place, June 27", "PLACE, Friday"
        int dateAt = at < tokens.Length && tokens[at].Shape == TokenShape.Comma ? at + 1 : at;
        if (place is not null && DateReader.TryReadDate(tokens, text, dateAt, out var mention) && mention.Kind is not DateKind.Period)
        {
            date = mention;
            at = dateAt + mention.Count;
        }

        if (at < tokens.Length && tokens[at].Shape == TokenShape.OpenBracket)
            agency |= SkipAgency(tokens, text, ref at);
        if (at >= tokens.Length || at == 0)
            return false;
        int next;
        if (tokens[at].Shape is TokenShape.Dash or TokenShape.Colon || tokens[at].Shape == TokenShape.Hyphen && agency)
        {
            bool colon = tokens[at].Shape == TokenShape.Colon;
            next = at + 1;
            if (next >= tokens.Length || !(agency || date is not null || capitals && (!colon || IsHeading(tokens, text, at, next, place)) || !colon && placeWords <= 3 && IsLone(tokens, text, at, next)))
                return false;
        }
        else
        {
            next = at;
            if (!agency && !IsBare(tokens, text, at, capitals, placeWords, place) || agency && place is null)
                return false;
        }

        // A dash that lost its encoding on the way: a straight mark between spaces.
        if (agency && next + 1 < tokens.Length && text[tokens[next].Start] == '"' && tokens[next].SpaceBefore && tokens[next + 1].SpaceBefore)
            next++;
        var first = tokens[next];
        if (first.Shape == TokenShape.Lower && text[first.Start - 1] is not ('"' or '“'))
            return false;
        dateline = new Dateline(first.Start, place, date);
        return true;
    }

    /// <summary>Reads the words of a place: the first in capitals or not, then what stands behind commas and slashes.</summary>
    private static int Place(ReadOnlySpan<Token> tokens, string text, out bool capitals, out int words, out Span? place)
    {
        int at = 0, end = 0;
        words = 0;
        capitals = tokens[0].Shape == TokenShape.AllCapitals;
        bool comma = false;
        while (at < tokens.Length && words < PlaceWords)
        {
            var token = tokens[at];
            bool inCapitals = token.Shape == TokenShape.AllCapitals && !text.AsSpan(token.Start, token.Length).Contains('.');
            // Capitals end where the sentence begins; behind a comma stands the country.
            if (inCapitals || token.Shape == TokenShape.Capitalised && (!capitals || comma) && DateWords.Month(text.AsSpan(token.Start, token.Length)) == 0 && DateWords.Weekday(text.AsSpan(token.Start, token.Length)) is null
                || token.Shape is TokenShape.AllCapitals or TokenShape.Capitalised && comma && text[token.End - 1] == '.')
            {
                words++;
                at++;
                end = at;
            }
            else if (end > 0 && at == end && at + 1 < tokens.Length && tokens[at + 1].Shape is TokenShape.Capitalised or TokenShape.AllCapitals && token.Shape is TokenShape.Comma or TokenShape.Hyphen or TokenShape.Other && (token.Shape != TokenShape.Other || text[token.Start] == '/'))
            {
                comma |= token.Shape == TokenShape.Comma;
                at++;
            }
            else
            {
                break;
            }
        }

        place = end == 0 ? null : new Span(tokens[0].Start, tokens[end - 1].End);
        return end;
    }

    private static bool SkipAgency(ReadOnlySpan<Token> tokens, string text, ref int at)
    {
        bool known = false;
        for (int i = at + 1; i < tokens.Length && i <= at + 6; i++)
        {
            if (tokens[i].Shape == TokenShape.CloseBracket)
            {
                if (!known && i + 1 < tokens.Length && tokens[i + 1].Shape is not (TokenShape.Dash or TokenShape.Colon))
                    return false;
                at = i + 1;
                return true;
            }

            known |= Agencies.Is(text.AsSpan(tokens[i].Start, tokens[i].Length));
        }

        return false;
    }

    /// <summary>"Place — The talks": one dash only; two would set off an aside.</summary>
    private static bool IsLone(ReadOnlySpan<Token> tokens, string text, int dash, int next)
    {
        if (tokens[next].Shape is not (TokenShape.Capitalised or TokenShape.AllCapitals) || !Openers.StandsAt(text, tokens[next].Start, tokens[next].End))
            return false;
        for (int i = dash + 1; i < tokens.Length; i++)
        {
            if (tokens[i].Shape == TokenShape.Dash)
                return false;
        }

        return true;
    }

    /// <summary>"LONG PLACE: The talks": a word too long for an acronym, and a sentence behind the colon.</summary>
    private static bool IsHeading(ReadOnlySpan<Token> tokens, string text, int colon, int next, Span? place) =>
        place is { } span && text.AsSpan(span.Start, span.Length) is var chars && chars.Length >= BareLetters && tokens[colon - 1].End == span.End && !LongAcronyms.Contains(chars) && !HasShortWord(chars)
            && tokens[next].Shape is TokenShape.Capitalised or TokenShape.AllCapitals;

    /// <summary>"PLACE/PLACE A new wave", "TWO WORDS The talks": capitals with the sentence right behind them.</summary>
    private static bool IsBare(ReadOnlySpan<Token> tokens, string text, int at, bool capitals, int words, Span? place)
    {
        if (!capitals || place is not { } span || tokens[at].Shape is not (TokenShape.Capitalised or TokenShape.AllCapitals) || !tokens[at].SpaceBefore)
            return false;
        var chars = text.AsSpan(span.Start, span.Length);
        if (chars.Contains(',') || LongAcronyms.Contains(chars))
            return false;
        bool opener = Openers.StandsAt(text, tokens[at].Start, tokens[at].End);
        return words > 1 && chars.Length > BareLetters && (opener || chars.Contains('/') || !HasShortWord(chars)) || words == 1 && (chars.Length >= BareLetters || chars.Length >= 4 && opener);
    }

    /// <summary>True when a word is so short that it may be an acronym ("US NAVY Secretary").</summary>
    private static bool HasShortWord(ReadOnlySpan<char> chars)
    {
        int length = 0;
        foreach (char c in chars)
        {
            length = char.IsLetter(c) ? length + 1 : 0;
            if (length >= 5)
                return false;
        }

        return true;
    }
}
