namespace SchemaGen.Generator.English;

/// <summary>Function words that a name may coincide with: such a name is matched only as it is written.</summary>
internal static class CommonWords
{
    private static readonly HashSet<string> s_words = new(
        """
        a about after all am an and any are as at be been but by can could did do does for from had has have he her here him his how i if in is it its may me might more most must my no nor not now of off on
        one only or other our out over own same shall she should so some such than that the their them then there these they this those to too under up us very was we were what when where which while who
        whom whose why will with would you your
        """.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    /// <summary>True for a function word in small letters.</summary>
    public static bool Contains(string lower) => s_words.Contains(lower);
}
