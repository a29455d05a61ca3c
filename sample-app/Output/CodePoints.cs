using SchemaGen;

namespace SampleApp.Output;

/// <summary>Turns places in UTF-16 code units into places in Unicode code points of the same text.</summary>
internal sealed class CodePoints
{
    // Places of the second halves of surrogate pairs: so many code units before a place make no code point of their own.
    private readonly int[] _secondHalves;

    /// <summary>Looks through a text once.</summary>
    public CodePoints(string text)
    {
        List<int> halves = [];
        for (int i = 1; i < text.Length; i++)
        {
            if (char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1]))
                halves.Add(i);
        }

        _secondHalves = [.. halves];
    }

    /// <summary>The number of code points before a place.</summary>
    /// <param name="codeUnit">The place, in code units.</param>
    public int Before(int codeUnit)
    {
        int index = Array.BinarySearch(_secondHalves, codeUnit);
        return codeUnit - (index < 0 ? ~index : index);
    }

    /// <summary>Start and end in code points.</summary>
    public (int Start, int End) Of(Span span) => (Before(span.Start), Before(span.End));
}
