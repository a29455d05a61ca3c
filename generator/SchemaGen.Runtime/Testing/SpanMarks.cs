using System.Text;

namespace SchemaGen.Testing;

/// <summary>A stretch to be marked, in UTF-16 code units of the document, and what is said of it.</summary>
internal readonly record struct SpanMark(Span Span, string Label);

/// <summary>Writes words with marks in them as the examples of a schema are written: <c>[Kenya]{source KEN/GOV} sued [Chad]{target TCD/GOV}</c>.</summary>
internal static class SpanMarks
{
    /// <summary>The words of a stretch on one line, each run of white space as one space; brackets of the text itself get a backslash.</summary>
    /// <param name="slice">The stretch.</param>
    /// <param name="marks">The marks.</param>
    /// <param name="left">The marks that do not fit: outside of the stretch, or across the border of another mark.</param>
    public static string Write(TextSlice slice, IEnumerable<SpanMark> marks, out IReadOnlyList<SpanMark> left)
    {
        List<SpanMark> fitting = [], others = [];
        foreach (SpanMark mark in marks.OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.End))
            (slice.Span.Contains(mark.Span) && mark.Span.Length > 0 && !fitting.Exists(f => Cross(f.Span, mark.Span)) ? fitting : others).Add(mark);
        left = others;

        ReadOnlySpan<char> chars = slice.AsSpan();
        var text = new StringBuilder(chars.Length + (fitting.Count * 20));
        bool space = false;
        for (int i = 0; i <= chars.Length; i++)
        {
            int place = slice.Span.Start + i;
            // The inner one of two marks that end together was opened last.
            for (int m = fitting.Count - 1; m >= 0; m--)
            {
                if (fitting[m].Span.End == place)
                    text.Append("]{").Append(fitting[m].Label).Append('}');
            }

            if (i == chars.Length)
                break;
            int opening = fitting.Count(f => f.Span.Start == place);
            bool white = char.IsWhiteSpace(chars[i]);
            if (space && (opening > 0 || !white))
            {
                text.Append(' ');
                space = false;
            }

            text.Append('[', opening);
            if (white)
            {
                space = text.Length > 0 && text[^1] != '[';
                continue;
            }

            if (chars[i] is '[' or ']' or '\\')
                text.Append('\\');
            text.Append(chars[i]);
        }

        return text.ToString();
    }

    private static bool Cross(Span a, Span b) => a.Overlaps(b) && !a.Contains(b) && !b.Contains(a);
}
