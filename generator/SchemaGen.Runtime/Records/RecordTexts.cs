using System.ComponentModel;

namespace SchemaGen;

/// <summary>A stretch of the text of a record, in the room of two numbers; by default none. Generated records keep their slices so: nearly all are of one text.</summary>
/// <remarks>A first number above 0 is the slice's start + 1, and the second its end + 1; one below 0 tells a slice of another text (<see cref="RecordTexts"/>).</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct SlicePlace
{
    internal SlicePlace(int first, int second) => (First, Second) = (first, second);

    internal int First { get; }

    internal int Second { get; }
}

/// <summary>The text that the slices of a record are of, and the slices that are of other texts.</summary>
internal struct RecordTexts
{
    private object? _text;

    /// <summary>The slice at a place; the empty slice for none.</summary>
    public readonly TextSlice At(SlicePlace place) => place.First switch
    {
        > 0 => new TextSlice(_text is Several several ? several.Text : _text, new Span(place.First - 1, place.Second - 1)),
        < 0 => ((Several)_text!).Others[-place.First - 1],
        _ => default,
    };

    /// <summary>The same for a slice that may be missing.</summary>
    public readonly TextSlice? AtOrNull(SlicePlace place) => place.First == 0 ? null : At(place);

    /// <summary>Takes a slice.</summary>
    /// <returns>Its place.</returns>
    public SlicePlace Keep(in TextSlice slice)
    {
        _text ??= slice.Text;
        object? text = _text is Several { Text: var first } ? first : _text;
        if (slice.Text == text || slice.Text is null)
            return new SlicePlace(slice.Span.Start + 1, slice.Span.End + 1);
        // Copies of a record share what they hold: it is never written to.
        TextSlice[] others = _text is Several several ? [.. several.Others, slice] : [slice];
        _text = new Several(text, others);
        return new SlicePlace(-others.Length, 0);
    }

    /// <summary>The same for a slice that may be missing.</summary>
    public SlicePlace Keep(in TextSlice? slice) => slice is { } present ? Keep(present) : default;

    private sealed record Several(object? Text, TextSlice[] Others);
}
