using System.Collections.Concurrent;
using SchemaGen.Generator.English;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Compiling;

/// <summary>The forms of a noun.</summary>
/// <param name="Own">The noun as given.</param>
/// <param name="IsPlural">It is a plural already.</param>
/// <param name="Plurals">Its plurals.</param>
internal sealed record NounForms(string Own, bool IsPlural, string[] Plurals);

/// <summary>The forms of words, as words of a text are looked up. Many types have the same words, and an edit compiles all those of its type anew: so forms are remembered.</summary>
internal static class WordForms
{
    /// <summary>So many verbs, nouns and phrases each are remembered, a megabyte of them; then all are forgotten.</summary>
    private const int Most = 4096;

    private static readonly ConcurrentDictionary<string, Inflected[]> s_verbs = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, NounForms> s_nouns = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, string[]> s_phrases = new(StringComparer.Ordinal);

    /// <summary>The forms of a verb, its base first.</summary>
    public static Inflected[] OfVerb(string lemma) =>
        Remembered(s_verbs, lemma, static l => [new Inflected(WordTableBuilder.Normalize(l), WordTags.None), .. Verbs.Inflect(l).Select(f => f with { Text = WordTableBuilder.Normalize(f.Text) })]);

    /// <summary>The forms of a noun.</summary>
    public static NounForms OfNoun(string lemma) =>
        Remembered(s_nouns, lemma, static l => new NounForms(WordTableBuilder.Normalize(l), Nouns.IsPlural(l), [.. Nouns.Plurals(l).Select(WordTableBuilder.Normalize)]));

    /// <summary>The words of a phrase of several words, as <see cref="WordTableBuilder.Split"/> gives them.</summary>
    public static string[] OfPhrase(string phrase) => Remembered(s_phrases, phrase, static p => [.. WordTableBuilder.Split(p)]);

    private static T Remembered<T>(ConcurrentDictionary<string, T> known, string lemma, Func<string, T> make)
    {
        if (known.TryGetValue(lemma, out T? forms))
            return forms;
        forms = make(lemma);
        if (known.Count >= Most)
            known.Clear();
        known.TryAdd(lemma, forms);
        return forms;
    }
}
