using SchemaGen.Text.Dates;

namespace SchemaGen.Text;

/// <summary>Divides a text into blocks, sentences and tokens.</summary>
/// <remarks>Pure; its time grows with the text's length and with nothing else.</remarks>
public static class DocumentReader
{
    // An article may open with a dek before its dateline.
    private const int DatelineBlocks = 4;

    /// <summary>In tokens; real sentences of news stay below a third of it.</summary>
    private const int LongestSentence = 300;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text as it is; all offsets are UTF-16 code units into it.</param>
    /// <param name="date">The day it was published; looked for in the text when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Document Read(string text, DateOnly? date = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        TextBuffers buffers = TextBuffers.Rent();
        Document document = Read(text, date, buffers).WithParts();
        buffers.Return();
        return document;
    }

    /// <summary>Reads a text into buffers: the document and its parts are theirs.</summary>
    internal static Document Read(string text, DateOnly? date, TextBuffers buffers)
    {
        buffers.Map.Read(text);
        int commentsFrom = buffers.BlockReader.Read();
        var dateline = SetDatelineAside(buffers);
        date ??= HeaderDate.Find(buffers, dateline?.Date, commentsFrom);

        (List<Block> blocks, GrowingArray<Token> tokens, GrowingArray<Sentence> sentences) = (buffers.Blocks, buffers.Tokens, buffers.Sentences);
        (List<QuoteMark> marks, List<(Span Span, bool OpensInQuote)> spans) = (buffers.Marks, buffers.Spans);
        foreach (var block in blocks)
        {
            if (block.Kind == BlockKind.Clutter)
                continue;
            marks.Clear();
            spans.Clear();
            QuoteReader.Read(buffers.Map, block.Span.Start, block.Span.End, marks);
            SentenceReader.Read(buffers.Map, block.Span, marks, spans);
            int mark = 0;
            foreach (var (span, opensInQuote) in spans)
            {
                int first = tokens.Count;
                Tokenizer.Read(buffers.Map, span, marks, ref mark, tokens);
                AddSentences(span, block, first, opensInQuote, tokens, sentences);
            }
        }

        TextSlice? place = dateline?.Place is { } words ? new TextSlice(text, words) : null;
        return buffers.Document.Begin(text, date, place, buffers.Parts());
    }

    /// <summary>Adds a sentence, or several for one longer than any real one: later stages look around within a sentence, and their time must not grow with its square.</summary>
    private static void AddSentences(Span span, in Block block, int first, bool opensInQuote, GrowingArray<Token> tokens, GrowingArray<Sentence> sentences)
    {
        while (tokens.Count - first > LongestSentence)
        {
            int last = first + LongestSentence - 1;
            var piece = new Span(span.Start, tokens.Items[last].End);
            sentences.Add(new Sentence(piece, block.Kind, block.Paragraph, first, LongestSentence, opensInQuote));
            (span, first) = (new Span(tokens.Items[last + 1].Start, span.End), last + 1);
        }

        sentences.Add(new Sentence(span, block.Kind, block.Paragraph, first, tokens.Count - first, opensInQuote));
    }

    /// <summary>Makes the dateline a block of its own, so that the article's first sentence begins after it.</summary>
    private static Dateline? SetDatelineAside(TextBuffers buffers)
    {
        List<Block> blocks = buffers.Blocks;
        int bodies = 0;
        for (int i = 0; i < blocks.Count && bodies < DatelineBlocks; i++)
        {
            var block = blocks[i];
            if (block.Kind != BlockKind.Body)
                continue;
            bodies++;
            if (!DatelineReader.TryRead(buffers, block.Span, out var dateline))
                continue;
            int end = Signs.TrimEnd(buffers.Map.Text, block.Span.Start, dateline.End);
            blocks[i] = block with { Span = new Span(dateline.End, block.Span.End) };
            blocks.Insert(i, new Block(BlockKind.Clutter, new Span(block.Span.Start, end), block.Paragraph));
            return dateline;
        }

        return null;
    }
}
