namespace SchemaGen.Text;

/// <summary>What a text is divided in, used again for the next text of the thread.</summary>
internal sealed class TextBuffers
{
    // Tokens for which there is room in lists that count as large.
    private const int Large = 1 << 17;

    // Stages look a few tokens ahead, and nothing must stand there behind the last.
    private const int LookAhead = 8;

    // Tokens of a stretch that is looked at before the text is divided, and no marks.
    private readonly GrowingArray<Token> _stretch = new();
    private readonly List<QuoteMark> _noMarks = [];
    private readonly DocumentParts _parts;

    /// <summary>Makes buffers.</summary>
    public TextBuffers()
    {
        BlockReader = new BlockReader(this);
        _parts = new DocumentParts { Blocks = Blocks, Sentences = [], SentenceCount = 0, Tokens = [], TokenCount = 0 };
    }

    /// <summary>The document that is read.</summary>
    public Document Document { get; } = new();

    public BlockReader BlockReader { get; }

    public CharMap Map { get; } = new();

    public List<Line> Lines { get; } = [];

    /// <summary>How often a line of a headline's length stands in the text, by its hash.</summary>
    public Dictionary<ulong, int> Repeats { get; } = [];

    public List<Block> Blocks { get; } = [];

    public GrowingArray<Token> Tokens { get; } = new();

    public GrowingArray<Sentence> Sentences { get; } = new();

    public List<QuoteMark> Marks { get; } = [];

    public List<(Span Span, bool OpensInQuote)> Spans { get; } = [];

    /// <summary>The thread's lists, all empty.</summary>
    public static TextBuffers Rent() => Reused<TextBuffers>.Rent();

    /// <summary>Gives the lists back.</summary>
    public void Return()
    {
        Document.End();
        Map.Clear();
        Lines.Clear();
        Repeats.Clear();
        Blocks.Clear();
        Tokens.Clear();
        Sentences.Clear();
        Marks.Clear();
        Spans.Clear();
        Reused<TextBuffers>.Return(this, isLarge: Tokens.Items.Length > Large);
    }

    /// <summary>The tokens of a stretch, quotation marks taken for other signs. Valid until the next call.</summary>
    public ReadOnlySpan<Token> Tokenize(Span span)
    {
        _stretch.Clear();
        int mark = 0;
        Tokenizer.Read(Map, span, _noMarks, ref mark, _stretch);
        return _stretch.Span;
    }

    /// <summary>The parts of the text as these lists hold them: valid until they are given back.</summary>
    public DocumentParts Parts()
    {
        Tokens.Pad(LookAhead);
        (_parts.Sentences, _parts.SentenceCount, _parts.Tokens, _parts.TokenCount) = (Sentences.Items, Sentences.Count, Tokens.Items, Tokens.Count);
        return _parts;
    }
}
