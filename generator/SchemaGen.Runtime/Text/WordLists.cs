using System.Collections.Frozen;

namespace SchemaGen.Text;

/// <summary>Names of agencies and outlets as credits and datelines write them.</summary>
internal static class Agencies
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = WordList.Of(
        "AP AFP Reuters REUTERS EPA EFE UPI ANSA DPA dpa PTI ANI IANS APP KCNA TASS Tass Sputnik Xinhua XINHUA Kyodo Yonhap Anadolu AA Getty Images Shutterstock Bloomberg BLOOMBERG CNN BBC NPR PA ZUMA Zuma SIPA Sipa Alamy Newscom Interfax RIA "
        + "Pajhwok Antara Bernama VOA RFE RFA IRNA SANA WAM SPA MENA BelTA Ukrinform AlJazeera DW NYT WAPO Pool POOL Handout HANDOUT RT CNA UNB PNA VNA IRIN NHK CBC ABC CBS NBC RTÉ AAP Canadian iStock Unsplash Imago Belga Tanjug STRINGER Rex");

    /// <summary>True for such a name.</summary>
    public static bool Is(ReadOnlySpan<char> word) => Names.Contains(word);
}

/// <summary>Words that, with a capital, show where a sentence begins although the stop before may belong to an abbreviation.</summary>
internal static class Openers
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = WordList.Of(
        "The A An This That These Those It He She They We You I There Here His Her Its Their Our My But And Or So Yet However Meanwhile Moreover Still Also Then Thus While When Where Why What Who How If As After Before Since Because Although Though "
        + "Despite In On At By For From With Under During Until Some Many Most Several Both Each Every All Another Other Not No Neither Last Next Earlier Later Now Today Yesterday Officials Asked According Speaking Once Among Between Over");

    /// <summary>True when the word at <paramref name="at"/> is such a word.</summary>
    public static bool StandsAt(string text, int at, int end)
    {
        int last = at;
        while (last < end && char.IsLetter(text[last]))
            last++;
        return (last == end || !WordEnds(text[last])) && Words.Contains(text.AsSpan(at, last - at));
    }

    // "In-depth", "A.": not the word itself.
    private static bool WordEnds(char c) => c is '-' or '.';
}

/// <summary>Makes look-ups of words.</summary>
internal static class WordList
{
    /// <summary>A look-up, letter by letter, of words divided by spaces or another sign.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Of(string words, char between = ' ') =>
        words.Split(between).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
