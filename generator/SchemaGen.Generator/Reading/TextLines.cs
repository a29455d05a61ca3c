using Microsoft.CodeAnalysis.Text;

namespace SchemaGen.Generator.Reading;

/// <summary>Turns offsets of a text into lines and columns.</summary>
internal sealed class TextLines
{
    private readonly List<int> _starts = [0];
    private readonly int _length;

    public TextLines(string text)
    {
        _length = text.Length;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' || (text[i] is '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                _starts.Add(i + 1);
        }
    }

    public int Count => _starts.Count;

    /// <summary>The offset at which a line begins; the length of the text for the line after the last.</summary>
    public int Start(int line) => line < _starts.Count ? _starts[line] : _length;

    public Place Place(int start, int end)
    {
        start = Math.Max(0, Math.Min(start, _length));
        end = Math.Max(start, Math.Min(end, _length));
        return new Place(TextSpan.FromBounds(start, end), new LinePositionSpan(Position(start), Position(end)));
    }

    private LinePosition Position(int offset)
    {
        int line = _starts.BinarySearch(offset);
        if (line < 0)
            line = ~line - 1;
        return new LinePosition(line, offset - _starts[line]);
    }
}
