using SchemaGen.Tables;

namespace SchemaGen.Grammar;

/// <summary>The lists of <see cref="EnglishNouns"/> that a word is in and that are asked of most words, as bits: found out once a word form, not at every question.</summary>
[Flags]
internal enum WordTraits : ushort
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>As <see cref="EnglishNouns.IsText"/>.</summary>
    Text = 1 << 0,

    /// <summary>As <see cref="EnglishNouns.IsRelational"/>.</summary>
    Relational = 1 << 1,

    /// <summary>As <see cref="EnglishNouns.IsQuantity"/>.</summary>
    Quantity = 1 << 2,

    /// <summary>As <see cref="EnglishNouns.IsCrowd"/>.</summary>
    Crowd = 1 << 3,

    /// <summary>As <see cref="EnglishNouns.IsMeasure"/>.</summary>
    Measure = 1 << 4,

    /// <summary>As <see cref="EnglishNouns.IsSuffered"/>.</summary>
    Suffered = 1 << 5,

    /// <summary>As <see cref="EnglishNouns.IsHome"/>.</summary>
    Home = 1 << 6,

    /// <summary>As <see cref="EnglishNouns.IsParty"/>.</summary>
    Party = 1 << 7,

    /// <summary>As <see cref="EnglishNouns.IsBody"/>.</summary>
    Body = 1 << 8,

    /// <summary>As <see cref="EnglishNouns.IsSide"/>.</summary>
    Side = 1 << 9,

    /// <summary>As <see cref="EnglishNouns.IsCounterpart"/>.</summary>
    Counterpart = 1 << 10,

    /// <summary>As <see cref="EnglishNouns.CountsParties"/>.</summary>
    CountsParties = 1 << 11,

    /// <summary>As <see cref="EnglishNouns.Opposes"/>.</summary>
    Opposes = 1 << 12,

    /// <summary>As <see cref="EnglishNouns.IsPlight"/>.</summary>
    Plight = 1 << 13,

    /// <summary>As <see cref="EnglishNouns.IsReciprocal"/>.</summary>
    Reciprocal = 1 << 14,

    /// <summary>No list of English: a content rule of the schema looks for the word anywhere in what is said.</summary>
    Sought = 1 << 15,
}

/// <summary>Finds out the traits of words.</summary>
internal static class WordTrait
{
    /// <summary>The traits of a word as written.</summary>
    public static WordTraits Of(ReadOnlySpan<char> word) =>
        If(EnglishNouns.IsText(word), WordTraits.Text) | If(EnglishNouns.IsRelational(word), WordTraits.Relational) | If(EnglishNouns.IsQuantity(word), WordTraits.Quantity)
            | If(EnglishNouns.IsCrowd(word), WordTraits.Crowd) | If(EnglishNouns.IsMeasure(word), WordTraits.Measure) | If(EnglishNouns.IsSuffered(word), WordTraits.Suffered)
            | If(EnglishNouns.IsHome(word), WordTraits.Home) | If(EnglishNouns.IsParty(word), WordTraits.Party) | If(EnglishNouns.IsBody(word), WordTraits.Body)
            | If(EnglishNouns.IsSide(word), WordTraits.Side) | If(EnglishNouns.IsCounterpart(word), WordTraits.Counterpart) | If(EnglishNouns.CountsParties(word), WordTraits.CountsParties)
            | If(EnglishNouns.Opposes(word), WordTraits.Opposes) | If(EnglishNouns.IsPlight(word), WordTraits.Plight) | If(EnglishNouns.IsReciprocal(word), WordTraits.Reciprocal);

    /// <summary>Whether a content rule looks for a word anywhere.</summary>
    public static WordTraits Sought(SchemaTables tables, in Lexeme word) => If(tables.IsSought(word.VerbLemma) || tables.IsSought(word.NounLemma) || tables.IsSought(word.OwnLemma), WordTraits.Sought);

    private static WordTraits If(bool has, WordTraits trait) => has ? trait : WordTraits.None;
}
