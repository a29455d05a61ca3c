using System.Runtime.CompilerServices;

namespace SchemaGen.Tables;

/// <summary>A static hash table of word forms in small letters, each with its tags and lemma ids.</summary>
/// <remarks>
/// Layout, written by the generator: <c>pool</c> holds the characters of all forms one after another, <c>starts</c> where each begins and the pool's length at the end; <c>kinds</c> the place of each form's
/// <see cref="WordTags"/> in <c>tags</c>; <c>lemmas</c> <see cref="LemmaCount"/> numbers a form: verb lemma + 1, noun lemma + 1, own lemma + 1 (0: none); <c>extras</c> one number a form. The last two are left out where all of it is 0.
/// <c>slots</c> has a power of two of numbers: entry index + 1 or 0, at <see cref="Hash"/> modulo its length with linear probing.
/// </remarks>
public sealed class WordTable(string pool, string starts, string kinds, string tags, string lemmas, string extras, string slots)
{
    /// <summary>Lemmas a form.</summary>
    public const int LemmaCount = 3;

    private readonly string _pool = pool;
    private readonly IntTable _starts = new(starts);
    private readonly IntTable _kinds = new(kinds);
    private readonly IntTable _tags = new(tags);
    private readonly IntTable _lemmas = new(lemmas);
    private readonly IntTable _extras = new(extras);
    private readonly IntTable _slots = new(slots);

    /// <summary>How many forms the table holds.</summary>
    public int Count => _kinds.Count;

    /// <summary>FNV-1a over UTF-16 code units, of a form already in small letters.</summary>
    public static uint Hash(ReadOnlySpan<char> lower)
    {
        uint hash = 2166136261;
        foreach (char c in lower)
            hash = (hash ^ c) * 16777619;
        return hash ^ hash >> 15;
    }

    /// <summary>The index of a form, or -1.</summary>
    /// <param name="lower">The form in small letters (invariant, character by character).</param>
    /// <param name="hash">Its <see cref="Hash"/>.</param>
    public int Find(ReadOnlySpan<char> lower, uint hash)
    {
        int count = _slots.Count;
        if (count == 0)
            return -1;
        int mask = count - 1;
        for (int at = (int)(hash & (uint)mask); ; at = at + 1 & mask)
        {
            int entry = _slots[at] - 1;
            if (entry < 0)
                return -1;
            int start = _starts[entry], length = _starts[entry + 1] - start;
            if (length == lower.Length && lower.SequenceEqual(_pool.AsSpan(start, length)))
                return entry;
        }
    }

    /// <summary>The index of a form, or -1.</summary>
    public int Find(ReadOnlySpan<char> lower) => Find(lower, Hash(lower));

    /// <summary>The characters of a form.</summary>
    public ReadOnlySpan<char> Form(int entry) => _pool.AsSpan(_starts[entry], _starts[entry + 1] - _starts[entry]);

    /// <summary>What a form can be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public WordTags Tags(int entry) => (WordTags)_tags[_kinds[entry]];

    /// <summary>The lemma of the form as a verb, or -1.</summary>
    public int VerbLemma(int entry) => _lemmas.OrZero(entry * LemmaCount) - 1;

    /// <summary>The lemma of the form as a noun, or -1.</summary>
    public int NounLemma(int entry) => _lemmas.OrZero(entry * LemmaCount + 1) - 1;

    /// <summary>The form itself as a lemma (prepositions, adjectives, particles), or -1.</summary>
    public int OwnLemma(int entry) => _lemmas.OrZero(entry * LemmaCount + 2) - 1;

    /// <summary>In the English table a <see cref="WordExtra"/>; in a schema's table unused (0).</summary>
    public int Extra(int entry) => _extras.OrZero(entry);
}
