using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using SchemaGen.Lexicon;
using SchemaGen.Tables;
using SchemaGen.Text;
using SchemaGen.Text.Dates;

namespace SchemaGen.Grammar;

/// <summary>
/// Looks tokens up in the tables, and remembers those that came last: a text says most of its words again and again, and a form that is at hand costs no way through two hash tables. A form is remembered as it is written and with the shape of its
/// token: so no branch asks what of it hangs on its capitals, or whether it is a word at all.
/// </summary>
/// <remarks>Not thread-safe: each thread has its own (<see cref="Rent"/>). What it holds is a function of the tables alone, so nothing that was read before shows in what is read next.</remarks>
internal sealed class WordMemory
{
    // Places by hash, and how far from its own a form may be noted.
    private const int PlaceBits = 14;
    private const int Probes = 4;

    // What texts say most of: with fewer, words drive one another out.
    private const int FewestForms = 1 << 10, MostForms = 1 << 13;
    private const int FormLength = 16;
    private const int LongestWord = 64;
    private const WordTags Nouns = WordTags.Noun | WordTags.PluralNoun;

    [ThreadStatic]
    private static WordMemory? s_own;

    private readonly SchemaTables _tables;

    // Where the form of a hash is remembered; 0 where none is. Forms stand side by side as they came, so that those of a text, and first of all those that come again and again, lie close together and stay in the cache.
    private readonly ushort[] _places = new ushort[(1 << PlaceBits) + Probes];
    private Slot[] _slots = new Slot[FewestForms];
    private int _last;
    private readonly int _hyphen;
    private readonly int _possessiveS;
    private Lexeme _other;
    private int _turn;

    private WordMemory(SchemaTables tables)
    {
        _tables = tables;
        _hyphen = tables.NameWords.Find("-");
        _possessiveS = tables.NameWords.Find("'s");
    }

    /// <summary>This thread's memory of a schema's tables.</summary>
    public static WordMemory Rent(SchemaTables tables) => s_own is { } own && own._tables == tables ? own : s_own = new WordMemory(tables);

    /// <summary>What the tables say of a token. Valid until the next call.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">The token.</param>
    public ref readonly Lexeme LookUp(string text, in Token token)
    {
        int start = token.Start, length = token.Length;
        if (length > FormLength || start + FormLength > text.Length)
            return ref Find(text, token, ref _other);
        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.AsSpan(start)));
        // What is beyond a byte is beyond ASCII as well.
        Vector128<byte> form = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref first), Vector128.LoadUnsafe(ref first, FormLength / 2));
        form &= Vector128.LessThan(Vector128<byte>.Indices, Vector128.Create((byte)length));
        // Accents are folded by the rules of all forms. Of a sign nothing counts but shape and length.
        if (form.ExtractMostSignificantBits() != 0 & token.IsWord)
            return ref Find(text, token, ref _other);
        // The bits that ASCII leaves free hold the shape, one each of the first four.
        ulong shape = (ulong)token.Shape * 0x204081 & 0x01010101;
        form = form & Vector128.Create((byte)0x7F) | Vector128.CreateScalar(shape << 7).AsByte();
        ulong hash = (form.AsUInt64()[0] * 0x9E3779B97F4A7C15) + (form.AsUInt64()[1] * 0xC2B2AE3D27D4EB4F);
        int home = (int)((hash ^ hash >> 29) * 0xBF58476D1CE4E5B9 >> (64 - PlaceBits));
        for (int k = home; k < home + Probes; k++)
        {
            int place = _places[k];
            ref Slot slot = ref _slots[place];
            if (slot.Form == form)
                return ref slot.Facts;
            if (place == 0)
                return ref Remember(ref _places[k], form, text, token);
        }

        // All are taken: each goes in its turn.
        return ref Remember(ref _places[home + (_turn++ & (Probes - 1))], form, text, token);
    }

    private ref Lexeme Remember(ref ushort place, Vector128<byte> form, string text, in Token token)
    {
        // The oldest goes first. Places that still lead to it find another form there.
        if (++_last == _slots.Length)
        {
            if (_last < MostForms)
                Array.Resize(ref _slots, _last * 2);
            else
                _last = 1;
        }

        place = (ushort)_last;
        ref Slot slot = ref _slots[_last];
        slot.Form = form;
        return ref Find(text, token, ref slot.Facts);
    }

    private ref Lexeme Find(string text, in Token token, ref Lexeme facts)
    {
        facts = Lexeme.Unknown;
        if (!token.IsWord)
            FindSign(token, ref facts);
        else if (token.Length <= LongestWord)
            FindWord(text.AsSpan(token.Start, token.Length), token.Shape, ref facts);
        facts.Signs = TokenSign.Of(facts, token.Shape, token.Length);
        return ref facts;
    }

    private void FindSign(in Token token, ref Lexeme facts)
    {
        switch (token.Shape)
        {
            case TokenShape.Hyphen:
                facts.Pos = Pos.Hyphen;
                (facts.Word, facts.Names) = (_hyphen, NameParts.GoesOn);
                break;
            case TokenShape.Possessive:
                facts.Pos = Pos.Possessive;
                // "People's Army": the possessive inside a name is a word of it.
                if (token.Length > 1)
                    (facts.Word, facts.Names) = (_possessiveS, NameParts.GoesOn);
                break;
            default:
                facts.Pos = Pos.Mark;
                break;
        }
    }

    private void FindWord(ReadOnlySpan<char> word, TokenShape shape, ref Lexeme facts)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        Span<char> form = buffer[..WordForm.Normalize(word, buffer)];
        // "Noor A. Thorne": an initial is no article and no pronoun.
        if (word is not ("A." or "I."))
            LookUp(form, ref facts);
        WordTags tags = facts.Tags;
        if (tags == WordTags.None)
            facts.Tags = GuessOf(form);
        facts.Dates = DatePart.Of(form);
        facts.Always = WordRule.Always(facts.Tags, facts.Function);
        if (shape == TokenShape.Lower)
        {
            facts.Traits |= WordTrait.Of(form);
            facts.Rules = WordRule.Of(form, facts.Tags, facts.Function);
            facts.Pos = WordRule.Fixed(facts);
            return;
        }

        // An unknown word with a capital is a name, whatever it ends in.
        facts.Tags = tags == WordTags.None ? WordTags.Noun : tags;
        if (form.Length > 0)
            form[0] = char.ToUpperInvariant(form[0]);
        facts.Dates |= DatePart.OfCapital(form);
        facts.Rules = WordRule.Of(form, facts.Tags, facts.Function);
        if (shape == TokenShape.Capitalised)
            facts.Traits |= WordTrait.Of(form);
        else
            facts.Rules &= ~WordRules.ByWord;
        if (shape != TokenShape.Digits)
            return;
        if (UnitOf(word) is { Length: > 0 } unit)
            TakeLemmas(unit, ref facts);
        facts.Pos = Pos.Number;
        facts.Tags = WordTags.Number;
        facts.Rules = WordRules.Number;
        facts.Dates |= DateParts.Begins;
    }

    /// <summary>"300m", "1.5bn": the word that the letters behind the figures stand for; none for other figures.</summary>
    private static ReadOnlySpan<char> UnitOf(ReadOnlySpan<char> figures)
    {
        int letters = figures.LastIndexOfAnyInRange('0', '9') + 1;
        return letters == 0 || !char.IsAsciiDigit(figures[0]) ? default : figures[letters..] switch
        {
            "m" or "mn" => "million",
            "bn" or "b" or "billion" => "billion",
            "tn" => "trillion",
            _ => default,
        };
    }

    /// <summary>Lets a token be found by frames as another word is.</summary>
    private void TakeLemmas(ReadOnlySpan<char> word, ref Lexeme facts)
    {
        Lexeme like = Lexeme.Unknown;
        LookUp(word, ref like);
        (facts.OwnLemma, facts.NounLemma, facts.Lemmas, facts.Uses) = (like.OwnLemma, like.NounLemma, like.Lemmas, like.Uses);
        facts.Traits |= like.Traits & WordTraits.Sought;
    }

    private void LookUp(ReadOnlySpan<char> form, ref Lexeme facts)
    {
        uint hash = WordTable.Hash(form);
        WordTable english = EnglishLexicon.Table;
        int known = english.Find(form, hash);
        if (known >= 0)
        {
            facts.Tags = english.Tags(known);
            facts.English = ReadingOf(facts.Tags);
            facts.Function = WordExtra.Function(english.Extra(known));
            if (english.VerbLemma(known) is >= 0 and var lemma)
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
            facts.Followers = facts.NameNode == 0 ? (byte)0 : _tables.Names.FollowersOf(facts.NameNode);
        }

        WordTable own = _tables.Words;
        int entry = own.Find(form, hash);
        if (entry >= 0)
        {
            facts.VerbLemma = own.VerbLemma(entry);
            bool trigger = facts.VerbLemma >= 0 && _tables.Frames.VerbFrameCount(facts.VerbLemma) > 0;
            facts.NounLemma = own.NounLemma(entry);
            if (known < 0)
                facts.Tags = GuessListed(form);
            listed |= own.Tags(entry) & ~(IsAdjectiveAlone(facts.Tags) ? trigger ? Nouns : Nouns | Lexeme.AnyVerb : !trigger && IsNounAlone(facts.Tags) ? Lexeme.AnyVerb : WordTags.None);
            facts.OwnLemma = own.OwnLemma(entry);
            facts.Lemmas = LemmaBits.Of(facts.VerbLemma, facts.NounLemma, facts.OwnLemma);
            facts.Traits = WordTrait.Sought(_tables, facts);
            facts.Uses = ClauseVerbs.Of(_tables, facts.VerbLemma) | ClauseVerbs.OfNoun(_tables, facts.NounLemma);
        }

        // A closed-class word stays what English says it is, whatever list of the schema names it.
        if (facts.Function == FunctionWord.None && (facts.Tags & (WordTags.Preposition | WordTags.Particle | WordTags.Conjunction | WordTags.Subordinator)) == 0 || (facts.Tags & Lexeme.AnyVerb) != 0)
            facts.Tags |= listed & ~WordTags.Preposition;
    }

    /// <summary>What English has a word as.</summary>
    public static EnglishReading ReadingOf(WordTags english) =>
        (english & (WordTags.Adjective | WordTags.Noun | WordTags.PluralNoun)) == WordTags.Adjective ? EnglishReading.Adjective : EnglishReading.Other;

    /// <summary>"absurd", "baseless": a frame may list such a word as the head of what it asks for, and it is no noun or verb by that.</summary>
    private static bool IsAdjectiveAlone(WordTags english) => (english & WordTags.Adjective) != 0 && (english & (WordTags.Noun | WordTags.PluralNoun | Lexeme.AnyVerb)) == 0;

    /// <summary>"piracy", "insurgents": a content rule may look for such a word, and it is no verb by that.</summary>
    private static bool IsNounAlone(WordTags english) => (english & (WordTags.Noun | WordTags.PluralNoun)) != 0 && (english & Lexeme.AnyVerb) == 0;

    /// <summary>The reading of a form that a schema lists and English does not know, where its ending leaves no doubt: "aquatic", "aquatically".</summary>
    private static WordTags GuessListed(ReadOnlySpan<char> form) => GuessOf(form) is var guess && guess is WordTags.Adjective or WordTags.Adverb ? guess : WordTags.None;

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
            // "unsafe", "unsound": hardly any noun begins so.
            if (form.StartsWith("un") && !form.StartsWith("uni") && !form.StartsWith("under"))
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

        public Lexeme Facts;
    }
}
