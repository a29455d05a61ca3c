namespace SchemaGen.Generator.English;

/// <summary>The gender that a noun for a person shows: 0 unknown, 1 male, 2 female.</summary>
internal static class Genders
{
    private static readonly HashSet<string> s_male = new(StringComparer.Ordinal)
    {
        "king", "prince", "emperor", "duke", "sultan", "sheikh", "emir", "sir", "lord", "father", "brother", "son", "husband", "mr", "imam", "ayatollah", "pope", "cardinal", "tsar", "shah", "monsignor",
    };

    private static readonly HashSet<string> s_female = new(StringComparer.Ordinal)
    {
        "queen", "princess", "empress", "duchess", "lady", "dame", "mother", "sister", "daughter", "wife", "mrs", "ms", "madam", "actress", "nun", "sultana", "baroness",
    };

    /// <summary>The gender of a noun phrase, by its last word ("spokeswoman", "crown prince").</summary>
    public static int Of(string phrase)
    {
        string head = phrase.Substring(Math.Max(phrase.LastIndexOf(' '), phrase.LastIndexOf('-')) + 1).ToLowerInvariant();
        if (s_female.Contains(head) || head.EndsWith("woman", StringComparison.Ordinal))
            return 2;
        return s_male.Contains(head) || head.EndsWith("man", StringComparison.Ordinal) && head is not ("human" or "shaman") ? 1 : 0;
    }
}
