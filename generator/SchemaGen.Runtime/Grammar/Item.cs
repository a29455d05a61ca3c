using System.Runtime.CompilerServices;

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
internal readonly record struct Item(ItemKind Kind, int First, int Last)
{
    // One reference for both kinds of groups: items are copied and moved more than any other thing of grammar.
    private readonly object? _group;

    /// <summary>A noun group and where it stands, its possessors included.</summary>
    public Item(NounGroup group, int first, int last)
        : this(ItemKind.Noun, first, last) => _group = group;

    /// <summary>A verb group.</summary>
    public Item(VerbGroup group)
        : this(ItemKind.Verb, group.First, group.Last) => _group = group;

    /// <summary>The noun group, or null.</summary>
    public NounGroup? Noun => Kind == ItemKind.Noun ? Unsafe.As<NounGroup>(_group) : null;

    /// <summary>The verb group, or null.</summary>
    public VerbGroup? Verb => Kind == ItemKind.Verb ? Unsafe.As<VerbGroup>(_group) : null;
}
