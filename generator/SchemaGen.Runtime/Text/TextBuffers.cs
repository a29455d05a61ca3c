namespace SchemaGen.Text;

/// <summary>The lists that a document is divided in, used again for the next document of the thread; the document keeps arrays of its own.</summary>
internal sealed class TextBuffers
{
    // Tokens after which the lists are left to the garbage collector.
    private const int LargestKept = 32_768;

    [ThreadStatic]
    private static TextBuffers? s_free;

    public List<Token> Tokens { get; } = [];

    public List<Sentence> Sentences { get; } = [];

    public List<QuoteMark> Marks { get; } = [];

    public List<(Span Span, bool OpensInQuote)> Spans { get; } = [];

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
        Tokens.Clear();
        Sentences.Clear();
        Marks.Clear();
        Spans.Clear();
        s_free = this;
    }
}
