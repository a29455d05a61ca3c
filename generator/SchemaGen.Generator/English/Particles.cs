namespace SchemaGen.Generator.English;

/// <summary>Small words behind a verb.</summary>
internal static class Particles
{
    private static readonly HashSet<string> s_prepositions = Words("about against among as at after before behind between for from into like of onto to toward towards upon with without");

    private static readonly HashSet<string> s_particles = Words("ahead along apart around aside away back by down forth forward in off on out over past round through together under up");

    /// <summary>True for words that never stand alone behind a verb: what follows is their object.</summary>
    public static bool IsPreposition(string word) => s_prepositions.Contains(word);

    /// <summary>True for particles and prepositions.</summary>
    public static bool IsSmall(string word) => s_particles.Contains(word) || s_prepositions.Contains(word);

    private static HashSet<string> Words(string text) => new(text.Split(' '), StringComparer.Ordinal);
}
