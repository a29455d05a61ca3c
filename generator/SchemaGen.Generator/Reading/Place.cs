using Microsoft.CodeAnalysis.Text;

namespace SchemaGen.Generator.Reading;

/// <summary>A stretch of a schema file.</summary>
/// <param name="Span">In UTF-16 code units of the file.</param>
/// <param name="Lines">The same as lines and columns, from 0.</param>
internal readonly record struct Place(TextSpan Span, LinePositionSpan Lines)
{
    /// <summary>The line of the beginning, from 1.</summary>
    public int Line => Lines.Start.Line + 1;

    /// <summary>A part of a place that lies in one line.</summary>
    public Place Part(int start, int length)
    {
        LinePosition from = new(Lines.Start.Line, Lines.Start.Character + start);
        return new Place(new TextSpan(Span.Start + start, length), new LinePositionSpan(from, new LinePosition(from.Line, from.Character + length)));
    }
}
