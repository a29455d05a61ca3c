using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using SchemaGen.Lexicon;
using SchemaGen.Tables;
using SchemaGen.Text.Dates;

namespace SchemaGen.Grammar;

/// <summary>What the tables say of a word form, and what of it hangs on its capitals.</summary>
internal struct WordFacts
{
    /// <summary>The word in small letters, as a lexeme of its own.</summary>
    public Lexeme Lower;

    /// <summary>With capitals: its readings.</summary>
    public WordTags CapitalTags;

    /// <summary>With one capital: the lists of English nouns that it is in.</summary>
    public WordTraits CapitalTraits;

    /// <summary>With capitals: what it can be in a date.</summary>
    public DateParts CapitalDates;

    /// <summary>With one capital: the rules of the tagger that it can come under.</summary>
    public WordRules CapitalRules;
}

/// <summary>Looks word forms up in the tables, and remembers those that came last: a text says most of its words again and again, and a form that is at hand costs no way through two hash tables.</summary>
/// <remarks>Not thread-safe: each thread has its own (<see cref="Rent"/>). What it holds is a function of the tables alone, so nothing that was read before shows in what is read next.</remarks>
internal sealed class WordMemory
{
    // What texts say most of: with fewer, words drive one another out.
    private const int SlotBits = 14;

    // How far from its place a form may stand.
    private const int Probes = 4;
    private const int FormLength = 16;
    private const int LongestWord = 64;

    [ThreadStatic]
    private static WordMemory? s_own;

    private readonly SchemaTables _tables;
    private readonly Slot[] _slots = new Slot[(1 << SlotBits) + Probes];
    private WordFacts _other;
    private int _turn;

    private WordMemory(SchemaTables tables)
    {
        _tables = tables;
        Hyphen = tables.NameWords.Find("-");
        PossessiveS = tables.NameWords.Find("'s");
    }

    /// <summary>The index of the hyphen among the words of names, or -1.</summary>
    public int Hyphen { get; }

    /// <summary>The index of "'s" among the words of names, or -1.</summary>
    public int PossessiveS { get; }

    /// <summary>This thread's memory of a schema's tables.</summary>
    public static WordMemory Rent(SchemaTables tables) => s_own is { } own && own._tables == tables ? own : s_own = new WordMemory(tables);

    /// <summary>What the tables say of a word. Valid until the next call.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word begins, in UTF-16 code units.</param>
    /// <param name="length">Its length.</param>
    public ref readonly WordFacts LookUp(string text, int start, int length)
    {
        if (length > FormLength || start + FormLength > text.Length)
            return ref Find(text.AsSpan(start, length), ref _other);
        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.AsSpan(start)));
        // What is beyond a byte is beyond ASCII as well.
        Vector128<byte> form = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref first), Vector128.LoadUnsafe(ref first, FormLength / 2));
        form &= Vector128.LessThan(Vector128<byte>.Indices, Vector128.Create((byte)length));
        // Accents are folded by the rules of all forms.
        if (form.ExtractMostSignificantBits() != 0)
            return ref Find(text.AsSpan(start, length), ref _other);
        form |= Vector128.LessThan(form - Vector128.Create((byte)'A'), Vector128.Create((byte)26)) & Vector128.Create((byte)0x20);
        ulong hash = (form.AsUInt64()[0] * 0x9E3779B97F4A7C15) + (form.AsUInt64()[1] * 0xC2B2AE3D27D4EB4F);
        int home = (int)((hash ^ hash >> 29) * 0xBF58476D1CE4E5B9 >> (64 - SlotBits));
        for (int k = home; k < home + Probes; k++)
        {
            ref Slot slot = ref _slots[k];
            if (slot.Form == form)
                return ref slot.Facts;
            if (slot.Form == Vector128<byte>.Zero)
                return ref Remember(ref slot, form, text.AsSpan(start, length));
        }

        // All are taken: each goes in its turn.
        return ref Remember(ref _slots[home + (_turn++ & (Probes - 1))], form, text.AsSpan(start, length));
    }

    private ref WordFacts Remember(ref Slot slot, Vector128<byte> form, ReadOnlySpan<char> word)
    {
        slot.Form = form;
        return ref Find(word, ref slot.Facts);
    }

    private ref WordFacts Find(ReadOnlySpan<char> word, ref WordFacts facts)
    {
        facts = new WordFacts { Lower = Lexeme.Unknown };
        if (word.Length > LongestWord)
            return ref facts;
        Span<char> buffer = stackalloc char[LongestWord];
        Span<char> form = buffer[..WordForm.Normalize(word, buffer)];
        ref Lexeme lower = ref facts.Lower;
        LookUp(form, ref lower);
        facts.CapitalTags = lower.Tags == WordTags.None ? WordTags.Noun : lower.Tags;
        if (lower.Tags == WordTags.None)
            lower.Tags = GuessOf(form);
        lower.Dates = DatePart.Of(form);
        lower.Traits = WordTrait.Of(form);
        lower.Rules = WordRule.Of(form, lower.Tags, lower.Function);
        lower.Always = WordRule.Always(lower.Tags, lower.Function);
        lower.Pos = WordRule.Fixed(lower);
        if (form.Length > 0)
            form[0] = char.ToUpperInvariant(form[0]);
        facts.CapitalTraits = WordTrait.Of(form);
        facts.CapitalDates = lower.Dates | DatePart.OfCapital(form);
        facts.CapitalRules = WordRule.Of(form, facts.CapitalTags, lower.Function);
        return ref facts;
    }

    private void LookUp(ReadOnlySpan<char> form, ref Lexeme facts)
    {
        uint hash = WordTable.Hash(form);
        WordTable english = EnglishLexicon.Table;
        facts.English = english.Find(form, hash);
        if (facts.English >= 0)
        {
            facts.Tags = english.Tags(facts.English);
            facts.Function = WordExtra.Function(english.Extra(facts.English));
            if (english.VerbLemma(facts.English) is >= 0 and var lemma)
                facts.Classes = WordExtra.Classes(english.Extra(lemma));
        }

        WordTags listed = WordTags.None;
        WordTable names = _tables.NameWords;
        facts.Word = names.Find(form, hash);
        if (facts.Word >= 0)
        {
            listed = names.Tags(facts.Word);
            facts.NameNode = _tables.Names.Child(0, facts.Word);
            facts.Names = _tables.Names.PartsOf(facts.Word, facts.NameNode);
        }

        WordTable own = _tables.Words;
        int entry = own.Find(form, hash);
        if (entry >= 0)
        {
            facts.VerbLemma = own.VerbLemma(entry);
            bool trigger = facts.VerbLemma >= 0 && _tables.Frames.VerbFrameCount(facts.VerbLemma) > 0;
            listed |= own.Tags(entry) & ~(!IsAdjectiveAlone(facts.Tags) ? WordTags.None : trigger ? WordTags.Noun | WordTags.PluralNoun : WordTags.Noun | WordTags.PluralNoun | Lexeme.AnyVerb);
            facts.NounLemma = own.NounLemma(entry);
            facts.OwnLemma = own.OwnLemma(entry);
            facts.Lemmas = LemmaBits.Of(facts.VerbLemma, facts.NounLemma, facts.OwnLemma);
            facts.Uses = ClauseVerbs.Of(_tables, facts.VerbLemma) | ClauseVerbs.OfNoun(_tables, facts.NounLemma);
        }

        // A closed-class word stays what English says it is, whatever list of the schema names it.
        if (facts.Function == FunctionWord.None && (facts.Tags & (WordTags.Preposition | WordTags.Particle | WordTags.Conjunction | WordTags.Subordinator)) == 0 || (facts.Tags & Lexeme.AnyVerb) != 0)
            facts.Tags |= listed & ~WordTags.Preposition;
    }

    /// <summary>"absurd", "baseless": a frame may list such a word as the head of what it asks for, and it is no noun or verb by that.</summary>
    private static bool IsAdjectiveAlone(WordTags english) => (english & WordTags.Adjective) != 0 && (english & (WordTags.Noun | WordTags.PluralNoun | Lexeme.AnyVerb)) == 0;

    /// <summary>The readings of a form in small letters that neither table knows, by its ending.</summary>
    private static WordTags GuessOf(ReadOnlySpan<char> form)
    {
        if (form.Length > 4)
        {
            if (form.EndsWith("ly"))
                return WordTags.Adverb;
            if (form.EndsWith("ing"))
                return WordTags.VerbIng | WordTags.Noun;
            if (form.EndsWith("ed"))
                return WordTags.VerbPast | WordTags.VerbParticiple | WordTags.Adjective;
            if (form.EndsWith("tion") || form.EndsWith("ment") || form.EndsWith("ness") || form.EndsWith("ity") || form.EndsWith("ship")
                || form.EndsWith("ism") || form.EndsWith("ance") || form.EndsWith("ence"))
                return WordTags.Noun;
            if (EndsAsAdjective(form))
                return WordTags.Adjective;
            if (form[^1] == 's' && form[^2] is not ('s' or 'u' or 'i'))
                return WordTags.PluralNoun | WordTags.VerbS;
        }

        return WordTags.Noun;
    }

    /// <summary>True for an ending that adjectives have, and hardly any nouns that no table lists.</summary>
    public static bool EndsAsAdjective(ReadOnlySpan<char> form) =>
        form.EndsWith("ous") || form.EndsWith("ive") || form.EndsWith("ful") || form.EndsWith("less") || form.EndsWith("able") || form.EndsWith("ible") || form.EndsWith("ical")
            || form.EndsWith("atic") || form.EndsWith("etic") || form.EndsWith("istic") || form.EndsWith("omic") || form.EndsWith("onal");

    /// <summary>A form with what the tables say of it, side by side.</summary>
    private struct Slot
    {
        public Vector128<byte> Form;

        public WordFacts Facts;
    }
}
