namespace SchemaGen.Text;

/// <summary>What a block of a document is.</summary>
public enum BlockKind
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>A headline or sub-headline (dek) that belongs to the article.</summary>
    Headline,

    /// <summary>A caption of a picture.</summary>
    Caption,

    /// <summary>Everything that is not the article: navigation, dates, bylines, credits, lists of other articles, comments.</summary>
    Clutter,
}

/// <summary>A block of lines of a document.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands (after a dateline or caption label has been set aside), in UTF-16 code units.</param>
/// <param name="Paragraph">Number of its paragraph in the document.</param>
public readonly record struct Block(BlockKind Kind, Span Span, int Paragraph);

/// <summary>A sentence.</summary>
/// <param name="Span">Where it stands, with its quotation marks and final sign, in UTF-16 code units.</param>
/// <param name="Kind">What its block is (never clutter).</param>
/// <param name="Paragraph">Number of its paragraph.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="TokenCount">Number of its tokens.</param>
/// <param name="OpensInQuote">True when a quotation that began in an earlier sentence is still open at its start.</param>
public readonly record struct Sentence(Span Span, BlockKind Kind, int Paragraph, int FirstToken, int TokenCount, bool OpensInQuote);

/// <summary>The kind of sign that a token is.</summary>
public enum TokenShape : byte
{
    /// <summary>A word in small letters.</summary>
    Lower,

    /// <summary>A word whose first letter is a capital.</summary>
    Capitalised,

    /// <summary>A word of two or more letters, all capitals.</summary>
    AllCapitals,

    /// <summary>A number in digits (also "5th", "2.5", "11,000").</summary>
    Digits,

    /// <summary>The possessive "'s" (or "'" after s).</summary>
    Possessive,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A full stop, question or exclamation mark, or ellipsis.</summary>
    Stop,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>A semicolon.</summary>
    Semicolon,

    /// <summary>A dash (not a hyphen): "–", "—", "--", or "-" between spaces.</summary>
    Dash,

    /// <summary>A hyphen inside a compound.</summary>
    Hyphen,

    /// <summary>An opening quotation mark.</summary>
    OpenQuote,

    /// <summary>A closing quotation mark.</summary>
    CloseQuote,

    /// <summary>An opening bracket.</summary>
    OpenBracket,

    /// <summary>A closing bracket.</summary>
    CloseBracket,

    /// <summary>Any other sign.</summary>
    Other,
}

/// <summary>A token: a word or a sign.</summary>
/// <param name="Start">First UTF-16 code unit.</param>
/// <param name="Length">Length in code units; an abbreviation ("Gen.") includes its dot.</param>
/// <param name="Shape">What it looks like.</param>
/// <param name="SpaceBefore">True when white space (or the block's start) stands before it.</param>
public readonly record struct Token(int Start, short Length, TokenShape Shape, bool SpaceBefore)
{
    /// <summary>The code unit after the last.</summary>
    public int End => Start + Length;

    /// <summary>Where it stands.</summary>
    public Span Span => new(Start, Start + Length);

    /// <summary>True for words and numbers.</summary>
    public bool IsWord => Shape <= TokenShape.Digits;
}

/// <summary>A text divided into blocks, sentences and tokens.</summary>
/// <remarks>Safe for threads. A document in which events were read does not keep its parts, which take more memory than its text: they are made again, once, when they are asked for.</remarks>
public sealed class Document
{
    private DocumentParts? _parts;

    /// <summary>A document that texts are read into one after another.</summary>
    internal Document() => Source = "";

    private Document(string source, DateOnly? date, TextSlice? place, DocumentParts? parts) =>
        (Source, Date, Place, _parts) = (source, date, place, parts);

    /// <summary>The text as given.</summary>
    public string Source { get; private set; }

    /// <summary>The day it was published, or null.</summary>
    public DateOnly? Date { get; private set; }

    /// <summary>The dateline's place as written, or null.</summary>
    public TextSlice? Place { get; private set; }

    /// <summary>Its blocks, all text covered but white space.</summary>
    public IReadOnlyList<Block> Blocks => Parts.Blocks;

    /// <summary>The sentences of all blocks but clutter.</summary>
    public Sentence[] Sentences => Parts.Sentences;

    /// <summary>The tokens of the sentences.</summary>
    public Token[] Tokens => Parts.Tokens;

    /// <summary>How many of <see cref="Tokens"/> there are: while the document is read, the array goes on behind the last.</summary>
    internal int TokenCount => Parts.TokenCount;

    /// <summary>The sentences without what stands behind them in the array while the document is read.</summary>
    internal ReadOnlySpan<Sentence> SentenceSpan => Parts.Sentences.AsSpan(0, Parts.SentenceCount);

    private DocumentParts Parts => _parts ??= DocumentReader.Read(Source, Date).Parts;

    /// <summary>True for a square bracket: what an editor has put into somebody's words is read as part of them.</summary>
    internal bool IsEditorial(int token) => Tokens[token].Shape is TokenShape.OpenBracket or TokenShape.CloseBracket && Source[Tokens[token].Start] is '[' or ']';

    /// <summary>A token's characters.</summary>
    public ReadOnlySpan<char> Chars(in Token token) => Source.AsSpan(token.Start, token.Length);

    /// <summary>A stretch of the text.</summary>
    /// <param name="span">In UTF-16 code units.</param>
    public TextSlice Slice(Span span) => new(Source, span);

    /// <summary>Takes another text; the parts are the buffers'.</summary>
    internal Document Begin(string source, DateOnly? date, TextSlice? place, DocumentParts parts)
    {
        (Source, Date, Place, _parts) = (source, date, place, parts);
        return this;
    }

    /// <summary>Lets go of the text.</summary>
    internal void End() => (Source, Date, Place, _parts) = ("", null, null, null);

    /// <summary>The same with copies of its parts.</summary>
    internal Document WithParts() => new(Source, Date, Place, Parts.Copy());

    /// <summary>The same without its parts.</summary>
    internal Document WithoutParts() => new(Source, Date, Place, null);
}

/// <summary>What a text is divided in. The arrays may go on behind their last item.</summary>
internal sealed class DocumentParts
{
    public required IReadOnlyList<Block> Blocks { get; init; }

    public required Sentence[] Sentences { get; set; }

    public required int SentenceCount { get; set; }

    public required Token[] Tokens { get; set; }

    public required int TokenCount { get; set; }

    /// <summary>The same in arrays of their own.</summary>
    public DocumentParts Copy() => new() { Blocks = [.. Blocks], Sentences = Sentences[..SentenceCount], SentenceCount = SentenceCount, Tokens = Tokens[..TokenCount], TokenCount = TokenCount };
}
