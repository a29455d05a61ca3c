using System.Runtime.InteropServices;

namespace SchemaGen.Text;

/// <summary>The lists that a document is divided in, used again for the next document of the thread; the document keeps arrays of its own.</summary>
internal sealed class TextBuffers
{
    // Tokens after which the lists are left to the garbage collector.
    private const int LargestKept = 32_768;

    [ThreadStatic]
    private static TextBuffers? s_free;

    // Tokens of a stretch that is looked at before the text is divided.
    private readonly List<Token> _stretch = [];

    public CharMap Map { get; } = new();

    public List<Line> Lines { get; } = [];

    /// <summary>How often a line of a headline's length stands in the text, by its hash.</summary>
    public Dictionary<ulong, int> Repeats { get; } = [];

    public List<Block> Blocks { get; } = [];

    public List<Token> Tokens { get; } = [];

    public List<Sentence> Sentences { get; } = [];

    public List<QuoteMark> Marks { get; } = [];

    public List<(Span Span, bool OpensInQuote)> Spans { get; } = [];

    /// <summary>The tokens of a stretch, quotation marks taken for other signs. Valid until the next call.</summary>
    public ReadOnlySpan<Token> Tokenize(Span span)
    {
        _stretch.Clear();
        int mark = 0;
        Tokenizer.Read(Map, span, [], ref mark, _stretch);
        return CollectionsMarshal.AsSpan(_stretch);
    }

    /// <summary>The thread's lists, all empty.</summary>
    public static TextBuffers Rent()
    {
        TextBuffers buffers = s_free ?? new TextBuffers();
        s_free = null;
        return buffers;
    }

    /// <summary>Gives the lists back.</summary>
    public void Return()
    {
        if (Tokens.Capacity > LargestKept)
            return;
        Lines.Clear();
        Repeats.Clear();
        Blocks.Clear();
        Tokens.Clear();
        Sentences.Clear();
        Marks.Clear();
        Spans.Clear();
        s_free = this;
    }
}
