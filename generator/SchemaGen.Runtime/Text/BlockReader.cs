using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace SchemaGen.Text;

/// <summary>Divides a text into paragraphs and tells the article from what a web page puts around it.</summary>
/// <remarks>
/// Prose is known by its looks alone (eight words that end as a sentence ends) and is kept wherever it stands before the readers' comments; everything shorter is judged by its words and by whether prose has begun.
/// One pass; a line is compared with its neighbour only.
/// </remarks>
internal sealed class BlockReader
{
    // Other articles' headlines stand above an article too; its own stand next to it.
    private const int HeadlinesBeforeBody = 4;

    // Shorter lines behind a bullet may be links.
    private const int KeyPointWords = 10;

    // Fewer may be captions of the article's own pictures.
    private const int HeadlinesInTail = 3;

    // A line that long is no headline.
    private const int LongestHeadline = 25;

    // A heading of up to four words says nothing that could be read.
    private const int LongestLabel = 4;

    // Longer paragraphs are prose that happens to end with a credit.
    private const int LongestCaption = 70;

    private readonly TextBuffers _buffers;
    private readonly CharMap _map;
    private string _text = "";
    private readonly List<Line> _lines;
    private readonly List<Block> _blocks;
    private readonly Dictionary<ulong, int> _repeats;
    private int _paragraph;
    private int _bodyStart;
    private int _proseBefore;
    private int _proseAfter;
    private int _withoutCredit;
    private bool _listing;

    /// <param name="buffers">What is read, and where the blocks go.</param>
    public BlockReader(TextBuffers buffers) => (_buffers, _map, _lines, _blocks, _repeats) = (buffers, buffers.Map, buffers.Lines, buffers.Blocks, buffers.Repeats);

    /// <summary>Reads the blocks of the text that the buffers map, in order; together they cover all but white space.</summary>
    /// <returns>Where the readers' comments begin, or the text's length.</returns>
    public int Read()
    {
        _text = _map.Text;
        (_paragraph, _bodyStart, _proseBefore, _proseAfter, _withoutCredit, _listing) = (0, -1, 0, 0, -1, false);
        Line.Read(_map, _lines);
        int commentsFrom = ReadLines();
        SettleHeadlines();
        _text = "";
        return commentsFrom;
    }

    private int ReadLines()
    {
        int commentsFrom = _text.Length;
        bool alone = _lines.Count == 1;
        foreach (var line in _lines)
        {
            if (line.Words is >= 3 and <= LongestHeadline && !line.IsProse)
            {
                ulong hash = Hash(line);
                _repeats[hash] = _repeats.GetValueOrDefault(hash) + 1;
            }

            if (line.IsProse)
                _proseAfter++;
        }

        for (int i = 0; i < _lines.Count; i++, _paragraph++)
        {
            var line = _lines[i];
            if (commentsFrom < _text.Length)
            {
                Add(BlockKind.Clutter, line.Start, line.End);
                continue;
            }

            int start = SetTimeAside(SetBulletAside(line), line.End);
            if (start == line.End)
                continue;
            if (start > line.Start)
                line = Line.Of(_map, start, line.End, line.BlankBefore);
            bool comments = false;
            var kind = alone && line.Letters ? BlockKind.Body : KindOf(i, line, start > _lines[i].Start, out comments);
            if (comments)
                commentsFrom = line.Start;
            AddPieces(kind, line);
            if (line.IsProse)
                (_proseBefore, _proseAfter) = (_proseBefore + 1, _proseAfter - 1);
        }

        return commentsFrom;
    }

    /// <summary>A list's bullet becomes a block of its own; what follows is judged as any line.</summary>
    private int SetBulletAside(in Line line)
    {
        int start = line.Start;
        while (start < line.End && Signs.IsBullet(_text[start]))
            start++;
        if (start > line.Start && (start == line.End || Signs.IsSpace(_text[start])))
        {
            Add(BlockKind.Clutter, line.Start, start);
            return Signs.SkipSpace(_text, start, line.End);
        }

        return line.Start;
    }

    /// <summary>"16:42 Envoys arrive": the time of an entry of a running report becomes a block of its own.</summary>
    private int SetTimeAside(int start, int end)
    {
        if (!EntryTime.TryRead(_text, start, end, out int last, out int next))
            return start;
        Add(BlockKind.Clutter, start, last);
        return next;
    }

    private BlockKind KindOf(int index, in Line line, bool bulleted, out bool comments)
    {
        comments = false;
        bool inBody = _bodyStart >= 0;
        var marker = LineMarkers.Of(_text, line);
        if (marker == LineMarker.Comments)
        {
            // A notice may look like prose and stand above the article, with a link to the comments under it.
            comments = inBody && (_proseBefore >= 3 || _proseAfter <= 2 * _proseBefore);
            return BlockKind.Clutter;
        }

        if (marker == LineMarker.List)
        {
            _listing |= inBody;
            return BlockKind.Clutter;
        }

        if (CreditReader.LabelEnd(_text, line.Start, line.End) > 0)
            return BlockKind.Caption;
        if (marker == LineMarker.Notice || LineLooks.IsClutter(_text, line) || Dates.HeaderDate.IsDateLine(_buffers, line))
            return BlockKind.Clutter;
        if (_listing && !EndsList(index, line))
            return BlockKind.Clutter;
        if (IsCaption(line))
            return BlockKind.Caption;
        if (line.IsProse || line.Words > LongestHeadline)
            return Body();
        return KindOfShort(line, inBody, bulleted);
    }

    private BlockKind KindOfShort(in Line line, bool inBody, bool bulleted)
    {
        switch (line.Ending)
        {
            case LineEnding.Question when !line.InnerStop && !Signs.IsQuote(_text[line.Start]):
                return line.Words <= LongestLabel ? BlockKind.Clutter : BlockKind.Headline;
            case LineEnding.Stop or LineEnding.Question when inBody || line.Words >= 3:
                return line.Words >= 2 && !(bulleted && line.Words <= LongestLabel) ? inBody ? Body() : BlockKind.Body : BlockKind.Clutter;
            case LineEnding.Colon or LineEnding.Ellipsis when inBody && line.Words >= LongestLabel:
                return Body();
            case LineEnding.Ellipsis when !inBody:
                return BlockKind.Clutter;
        }

        if (line.Words <= LongestLabel)
            return !inBody && line.Words >= 3 && _repeats.GetValueOrDefault(Hash(line)) > 1 ? BlockKind.Headline : BlockKind.Clutter;
        return inBody && LineLooks.IsPhrased(_text, line) ? BlockKind.Caption : BlockKind.Headline;
    }

    private BlockKind Body()
    {
        _listing = false;
        if (_bodyStart < 0)
            _bodyStart = _blocks.Count;
        return BlockKind.Body;
    }

    /// <summary>After a list's head the article goes on where prose follows prose, or prose stands right under the head (which then headed nothing).</summary>
    private bool EndsList(int index, in Line line)
    {
        if (!line.IsProse)
            return false;
        return index + 1 < _lines.Count && _lines[index + 1].IsProse || LineMarkers.Of(_text, _lines[index - 1]) == LineMarker.List;
    }

    private bool IsCaption(in Line line)
    {
        if (line.Words > LongestCaption)
            return false;
        if (line.Ending == LineEnding.Open && _text.AsSpan(line.Start, line.End - line.Start).Contains("(pictured", StringComparison.OrdinalIgnoreCase))
            return true;
        int at = line.Start;
        while (TryFindCredit(line, at, out var credit))
        {
            if (Signs.SkipSpace(_text, credit.End, line.End) == line.End)
                return Signs.TrimEnd(_text, line.Start, credit.Start) > line.Start;
            at = Signs.SkipSpace(_text, credit.End, line.End);
        }

        return false;
    }

    /// <summary>Adds a line, the credits and labels in it as clutter of its paragraph.</summary>
    private void AddPieces(BlockKind kind, in Line line)
    {
        int start = line.Start;
        if (kind == BlockKind.Clutter)
        {
            Add(kind, start, line.End);
            return;
        }

        if (kind == BlockKind.Caption && CreditReader.LabelEnd(_text, start, line.End) is var label && label > 0)
        {
            Add(BlockKind.Clutter, start, label);
            start = Signs.SkipSpace(_text, label, line.End);
        }

        int at = start;
        while (TryFindCredit(line, at, out var credit))
        {
            Add(kind, start, credit.Start);
            Add(BlockKind.Clutter, credit.Start, credit.End);
            start = at = Signs.SkipSpace(_text, credit.End, line.End);
        }

        Add(kind, start, line.End);
    }

    /// <summary>The next credit of a line. Prose, which most lines are, is looked through once: whoever asks again is told that there is none.</summary>
    private bool TryFindCredit(in Line line, int at, out Span credit)
    {
        credit = default;
        if (line.Start == _withoutCredit && at == line.Start)
            return false;
        if (CreditReader.TryFind(_map, line.Start, at, line.End, out credit))
            return true;
        if (at == line.Start)
            _withoutCredit = line.Start;
        return false;
    }

    private void Add(BlockKind kind, int start, int end)
    {
        end = Signs.TrimEnd(_text, start, end);
        if (start < end)
            _blocks.Add(new Block(kind, new Span(start, end), _paragraph));
    }

    /// <summary>Of many headlines before the article only the nearest and the repeated are its own; a text that has headlines only is read as prose.</summary>
    private void SettleHeadlines()
    {
        bool bare = _bodyStart < 0 && LastBody() < 0;
        int near = 0;
        for (int i = (_bodyStart < 0 ? _blocks.Count : _bodyStart) - 1; i >= 0; i--)
        {
            var block = _blocks[i];
            if (block.Kind != BlockKind.Headline)
                continue;
            if (bare)
                _blocks[i] = block with { Kind = BlockKind.Body };
            else if (IsKeyPoint(i))
                continue;
            else if (++near > HeadlinesBeforeBody && _repeats.GetValueOrDefault(Hash(block.Span.Start, block.Span.End)) < 2)
                _blocks[i] = block with { Kind = BlockKind.Clutter };
        }

        if (!bare)
            DropTail();
    }

    /// <summary>A line of some length behind a bullet above the article tells what is in it.</summary>
    private bool IsKeyPoint(int i) =>
        i > 0 && _blocks[i - 1] is { Kind: BlockKind.Clutter } bullet && bullet.Paragraph == _blocks[i].Paragraph && Signs.IsBullet(_text[bullet.Span.Start]) && Line.Of(_map, _blocks[i].Span.Start, _blocks[i].Span.End, false).Words >= KeyPointWords;

    /// <summary>Lines without a stop in a row under the last prose are headlines of other articles: a heading has prose under it.</summary>
    private void DropTail()
    {
        int last = LastBody(), titles = 0;
        for (int i = last + 1; last >= 0 && i < _blocks.Count; i++)
            titles += IsTitle(_blocks[i]) ? 1 : 0;
        if (titles < HeadlinesInTail)
            return;
        for (int i = last + 1; i < _blocks.Count; i++)
        {
            if (IsTitle(_blocks[i]))
                _blocks[i] = _blocks[i] with { Kind = BlockKind.Clutter };
        }
    }

    private bool IsTitle(in Block block) => block.Kind != BlockKind.Clutter && Line.Of(_map, block.Span.Start, block.Span.End, false).Ending == LineEnding.Open;

    private int LastBody()
    {
        int last = _blocks.Count - 1;
        while (last >= 0 && _blocks[last].Kind != BlockKind.Body)
            last--;
        return last;
    }

    private ulong Hash(in Line line) => Hash(line.Start, line.End);

    /// <summary>In the manner of FNV-1a, four characters at a time: the same in every run, unlike the platform's.</summary>
    private ulong Hash(int start, int end)
    {
        ulong hash = 14695981039346656037;
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(_text.AsSpan(start, end - start));
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            hash = Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        for (; bytes.Length > 0; bytes = bytes[sizeof(char)..])
            hash = Mix(hash, BinaryPrimitives.ReadUInt16LittleEndian(bytes));
        return hash;
    }

    // What is multiplied moves up alone: the halves change places.
    private static ulong Mix(ulong hash, ulong next) => BitOperations.RotateLeft((hash ^ next) * 0x9E3779B97F4A7C15, 32);
}
