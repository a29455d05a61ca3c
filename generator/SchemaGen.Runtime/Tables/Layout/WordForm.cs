namespace SchemaGen.Tables;

/// <summary>The form under which a word is looked up: small letters, without diacritics and without the dots of an acronym.</summary>
/// <remarks>Shared by source with the generator, so that a name of a schema and the text that holds it are folded alike.</remarks>
public static class WordForm
{
    /// <summary>Folds one UTF-16 code unit: small letter, base letter for accented Latin, straight apostrophe for a curly one.</summary>
    public static char Fold(char c)
    {
        if (c < 0x80)
            return c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
        if (c is '\u2019' or '\u2018' or '\u02BC')
            return '\'';
        c = char.ToLowerInvariant(c);
        return c switch
        {
            >= 'à' and <= 'å' or 'ā' or 'ă' or 'ą' => 'a',
            'ç' or 'ć' or 'ĉ' or 'ċ' or 'č' => 'c',
            'ď' or 'đ' or 'ð' => 'd',
            >= 'è' and <= 'ë' or 'ē' or 'ĕ' or 'ė' or 'ę' or 'ě' or 'ə' => 'e',
            'ĝ' or 'ğ' or 'ġ' or 'ģ' => 'g',
            'ĥ' or 'ħ' => 'h',
            >= 'ì' and <= 'ï' or 'ĩ' or 'ī' or 'ĭ' or 'į' or 'ı' => 'i',
            'ĵ' => 'j',
            'ķ' => 'k',
            'ĺ' or 'ļ' or 'ľ' or 'ŀ' or 'ł' => 'l',
            'ñ' or 'ń' or 'ņ' or 'ň' => 'n',
            >= 'ò' and <= 'ö' or 'ø' or 'ō' or 'ŏ' or 'ő' => 'o',
            'ŕ' or 'ŗ' or 'ř' => 'r',
            'ś' or 'ŝ' or 'ş' or 'š' or 'ș' => 's',
            'ţ' or 'ť' or 'ŧ' or 'ț' => 't',
            >= 'ù' and <= 'ü' or 'ũ' or 'ū' or 'ŭ' or 'ů' or 'ű' or 'ų' => 'u',
            'ŵ' => 'w',
            'ý' or 'ÿ' or 'ŷ' => 'y',
            'ź' or 'ż' or 'ž' => 'z',
            _ => c,
        };
    }

    /// <summary>True for the code units that words are made of: letters, digits and combining marks.</summary>
    public static bool IsWordUnit(char c) =>
        c < 0x80 ? (uint)((c | 0x20) - 'a') < 26 | (uint)(c - '0') < 10 : char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is >= '\u0300' and <= '\u036F';

    /// <summary>True for apostrophes, straight or curly.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC';

    /// <summary>True for hyphens that join words (not dashes).</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>
    /// The length of the word that begins at <paramref name="start"/>, in UTF-16 code units. A word is a run of word units; an apostrophe between letters belongs to it unless it opens "'s" or "n't"; the dots of
    /// an acronym ("U.S.", "U.N") belong to it; a hyphen never does (it is a word of its own, "-"); digits keep their inner points and commas ("11,000", "2.5").
    /// </summary>
    /// <returns>At least 1.</returns>
    public static int Length(System.ReadOnlySpan<char> text, int start)
    {
        if (!IsWordUnit(text[start]))
        {
            // "'s" and "n't" are words of their own; so is every other sign.
            if (IsApostrophe(text[start]) && start + 1 < text.Length && start > 0 && IsWordUnit(text[start - 1]))
            {
                int end = start + 1;
                while (end < text.Length && IsWordUnit(text[end]))
                    end++;
                if (end - start is 2 or 3 && IsClitic(text.Slice(start + 1, end - start - 1)))
                    return end - start;
            }

            return 1;
        }

        int at = start;
        if (IsAcronym(text, start, out int length))
            return length;
        bool digits = text[start] is >= '0' and <= '9';
        while (at < text.Length)
        {
            char c = text[at];
            if (IsWordUnit(c))
            {
                // "don't" is "do" + "n't".
                if (c is 'n' or 'N' && at > start && at + 2 < text.Length && IsApostrophe(text[at + 1]) && text[at + 2] is 't' or 'T' && (at + 3 == text.Length || !IsWordUnit(text[at + 3])))
                    return at - start;
                at++;
            }
            else if (IsApostrophe(c) && at > start && at + 1 < text.Length && IsWordUnit(text[at + 1]))
            {
                if (at - start == 1 && text[start] is 'n' or 'N' && text[at + 1] is 't' or 'T')
                    return 3;
                int end = at + 1;
                while (end < text.Length && IsWordUnit(text[end]))
                    end++;
                if (IsClitic(text.Slice(at + 1, end - at - 1)))
                    break;
                at++;
            }
            else if (digits && c is '.' or ',' && at + 1 < text.Length && text[at + 1] is >= '0' and <= '9' && text[at - 1] is >= '0' and <= '9')
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return at - start;
    }

    private static bool IsClitic(System.ReadOnlySpan<char> tail) => tail.Length switch
    {
        1 => tail[0] is 's' or 'S' or 'd' or 'D' or 'm' or 'M',
        2 => Fold(tail[0]) is 'l' && Fold(tail[1]) is 'l' || Fold(tail[0]) is 'r' or 'v' && Fold(tail[1]) is 'e',
        _ => false,
    };

    /// <summary>"U.S.", "U.N", "a.m.": single letters each followed by a dot (the last dot may be missing after a second letter).</summary>
    private static bool IsAcronym(System.ReadOnlySpan<char> text, int start, out int length)
    {
        int at = start, letters = 0;
        while (at + 1 < text.Length && char.IsLetter(text[at]) && text[at + 1] == '.' && (at + 2 >= text.Length || letters > 0 || char.IsLetter(text[at + 2])))
        {
            letters++;
            at += 2;
        }

        if (letters >= 1 && at < text.Length && char.IsLetter(text[at]) && (at + 1 == text.Length || !IsWordUnit(text[at + 1])))
        {
            letters++;
            at++;
        }

        length = at - start;
        return letters >= 2;
    }

    /// <summary>Writes the look-up form of a word: folded, without the dots of an acronym.</summary>
    /// <returns>How many code units were written; at most the word's length.</returns>
    public static int Normalize(System.ReadOnlySpan<char> word, System.Span<char> into)
    {
        int n = 0;
        bool digits = word.Length > 0 && word[0] is >= '0' and <= '9';
        foreach (char c in word)
        {
            if (c == '.' && !digits)
                continue;
            if (c is >= '\u0300' and <= '\u036F')
                continue;
            into[n++] = Fold(c);
        }

        return n;
    }
}
