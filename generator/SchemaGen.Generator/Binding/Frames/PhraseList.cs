using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Binding.Frames;

/// <summary>The phrases that a run of literals can be.</summary>
internal static class PhraseList
{
    /// <summary>So many they may be: alternatives of several words multiply.</summary>
    private const int Most = 256;

    /// <summary>Up to so many are compared with one another; more are hashed.</summary>
    private const int Few = 8;

    /// <summary>The phrases that the literals from <paramref name="first"/> up to <paramref name="end"/> can be, without their determiners.</summary>
    /// <exception cref="FrameException">There are too many.</exception>
    public static EquatableArray<string> Of(List<Atom> atoms, int first, int end)
    {
        EquatableArray<string> phrases = default;
        for (int i = first; i < end; i++)
        {
            WordsAtom words = (WordsAtom)atoms[i];
            if (EnglishWords.IsDeterminer(words))
                continue;
            if (Math.Max(1, phrases.Count) * words.Words.Count > Most)
                throw new FrameException(Descriptors.FrameSyntax, words.Start, words.Length, "these alternatives make too many phrases; write a group");
            // Most are one word, or one of several.
            phrases = phrases.Count == 0 ? words.Words : Distinct(phrases.SelectMany(p => words.Words.Select(w => p + " " + w)).ToEquatable());
        }

        return phrases.Count == 1 && phrases[0].Length == 0 ? default : phrases;
    }

    /// <summary>Texts, each once.</summary>
    public static EquatableArray<string> Distinct(EquatableArray<string> texts) =>
        AreDistinct(texts.AsSpan()) ? texts : texts.Distinct(StringComparer.Ordinal).ToEquatable();

    private static bool AreDistinct(ReadOnlySpan<string> texts)
    {
        if (texts.Length > Few)
            return false;
        for (int i = 0; i < texts.Length; i++)
        {
            for (int k = 0; k < i; k++)
            {
                if (texts[k] == texts[i])
                    return false;
            }
        }

        return true;
    }
}
