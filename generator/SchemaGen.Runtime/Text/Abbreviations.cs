using System.Collections.Frozen;

namespace SchemaGen.Text;

/// <summary>Words that take a dot without ending a sentence.</summary>
internal static class Abbreviations
{
    // Before a name: the dot never ends a sentence.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Titles = WordList.Of(
        "Mr Mrs Ms Mx Dr Prof Gen Lt Col Sgt Capt Maj Cmdr Cdr Adm Brig Cpl Pvt Sen Rep Gov Rev Hon Pres Amb Fr Msgr St Ste Mt Ft Messrs Atty Supt Insp Det Hr Sgts Reps Sens Gens Drs Profs Sec Dir Min Dep Vol pp vs v");

    // Before a number only.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeNumber = WordList.Of("No Nos Art Sec Fig Ch p pp para Res Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec c ca approx");

    // The dot may also end the sentence: what follows decides.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Others = WordList.Of(
        "Inc Co Corp Ltd Plc LLC Bros Jr Sr Esq etc cf est dept Dept ave Ave Blvd Rd Univ Assn Dist Calif Conn Fla Ga Kan Ky Md Mich Mont Neb Nev Okla Pa Tenn Tex Vt Va Wis Wyo Ariz Ark Ala Colo approx "
        + "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Tue Tues Thu Thur Thurs Ph PhD govt intl natl");

    /// <summary>Never the end of a sentence when a word follows.</summary>
    public static bool IsTitle(ReadOnlySpan<char> word) => Titles.Contains(word);

    /// <summary>Not the end of a sentence when a number follows.</summary>
    public static bool TakesNumber(ReadOnlySpan<char> word) => BeforeNumber.Contains(word);

    /// <summary>An abbreviation that may stand at a sentence's end.</summary>
    public static bool IsOther(ReadOnlySpan<char> word) => Others.Contains(word);

    /// <summary>One capital: a name's initial.</summary>
    public static bool IsInitial(ReadOnlySpan<char> word) => word.Length == 1 && Signs.IsCapital(word[0]);

    /// <summary>True when the dot after a word belongs to it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="dot">Where the dot stands.</param>
    /// <param name="end">Where the sentence ends; a dot there ends the sentence.</param>
    public static bool OwnsDot(string text, int start, int dot, int end)
    {
        if (dot >= end || text[dot] != '.' || dot + 1 < end && text[dot + 1] == '.')
            return false;
        int next = Signs.SkipSpace(text, dot + 1, end);
        while (next < end && (Signs.IsQuote(text[next]) || Signs.IsCloseBracket(text[next])))
            next++;
        if (next >= end)
            return false;
        var word = text.AsSpan(start, dot - start);
        return IsTitle(word) || IsOther(word) || IsInitial(word) || TakesNumber(word) && char.IsAsciiDigit(text[next]);
    }
}
