using SchemaGen.Generator.English;
using SchemaGen.Generator.Model;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Compiling;

/// <summary>A form of a word as words of a text are looked up.</summary>
/// <param name="Text">The look-up form.</param>
/// <param name="Hash">Its <see cref="TableHash.Word"/>.</param>
/// <param name="Tags">What the form can be.</param>
internal readonly record struct WordEntry(string Text, uint Hash, WordTags Tags)
{
    public static WordEntry Of(string word, WordTags tags = WordTags.None)
    {
        string text = WordTableBuilder.Normalize(word);
        return new WordEntry(text, TableHash.Word(text.AsSpan()), tags);
    }
}

/// <summary>A word with the forms that it has as a verb and as a noun.</summary>
internal sealed class Lemma(string word)
{
    private WordEntry[]? _verb, _noun;

    /// <summary>The word itself.</summary>
    public WordEntry Own { get; } = WordEntry.Of(word);

    /// <summary>The forms of the verb, its base first.</summary>
    public WordEntry[] Verb => _verb ??= [.. Verbs.Inflect(word).Select(f => WordEntry.Of(f.Text, f.Tags))];

    /// <summary>The noun and its plurals.</summary>
    public WordEntry[] Noun => _noun ??= [Own with { Tags = Nouns.IsPlural(word) ? WordTags.PluralNoun : WordTags.Noun }, .. Nouns.Plurals(word).Select(p => WordEntry.Of(p, WordTags.PluralNoun))];
}

/// <summary>A phrase of a schema with what sets of lemmas and triggers take of it.</summary>
internal sealed class Phrase
{
    private readonly string _text;
    private Trigger? _verb, _noun;

    public Phrase(string text)
    {
        _text = text;
        List<string> words = WordTableBuilder.Split(text);
        Count = words.Count;
        if (Count == 0)
            return;
        First = WordForms.Of(words[0]);
        Last = WordForms.Of(words[words.Count - 1]);
    }

    /// <summary>How many words it has.</summary>
    public int Count { get; }

    /// <summary>The first word, or null where there is none.</summary>
    public Lemma? First { get; }

    /// <summary>The last word, or null where there is none.</summary>
    public Lemma? Last { get; }

    /// <summary>The phrase as a trigger, or null where it holds no word.</summary>
    public Trigger? Trigger(bool noun) => noun ? _noun ??= Triggers.Divide(_text, noun) : _verb ??= Triggers.Divide(_text, noun);
}

/// <summary>Words and phrases with their forms. Many types have the same ones, and an edit compiles all those of its type anew: so they are remembered.</summary>
internal static class WordForms
{
    private static readonly Remembered<Lemma> s_lemmas = new(static l => new Lemma(l));
    private static readonly Remembered<Phrase> s_phrases = new(static p => new Phrase(p));

    /// <summary>A word.</summary>
    /// <param name="lemma">In its look-up form.</param>
    public static Lemma Of(string lemma) => s_lemmas.Of(lemma);

    /// <summary>A phrase of any number of words.</summary>
    public static Phrase OfPhrase(string phrase) => s_phrases.Of(phrase);
}
