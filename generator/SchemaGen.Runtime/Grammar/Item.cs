namespace SchemaGen.Grammar;

/// <summary>What stands between and around the groups of a sentence.</summary>
internal enum ItemKind : byte
{
    Noun,
    Verb,
    Adjective,
    Preposition,
    Conjunction,
    Subordinator,
    That,
    Wh,
    Particle,
    Comma,
    Dash,
    Colon,
    Semicolon,
    OpenQuote,
    CloseQuote,
    OpenBracket,
    CloseBracket,
    Quotation,
    Stop,
}

/// <summary>A group or sign of a sentence, in order.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="First">First token.</param>
/// <param name="Last">Last token (inclusive).</param>
/// <param name="Noun">The noun group, or null.</param>
/// <param name="Verb">The verb group, or null.</param>
internal readonly record struct Item(ItemKind Kind, int First, int Last, NounGroup? Noun = null, VerbGroup? Verb = null);
