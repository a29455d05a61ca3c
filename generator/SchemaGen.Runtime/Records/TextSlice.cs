namespace SchemaGen;

/// <summary>A stretch of a text, made into a string only when asked for.</summary>
public readonly struct TextSlice : IEquatable<TextSlice>
{
    // The whole text as a string, or what is left of it.
    private readonly object? _text;

    /// <summary>Makes a slice.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="span">The stretch, in UTF-16 code units of the text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie in the text.</exception>
    public TextSlice(string text, Span span)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(span.Start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, text.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.Start, span.End);
        (_text, Span) = (text, span);
    }

    /// <summary>A slice of what another is of (<see cref="Text"/>).</summary>
    internal TextSlice(object? text, Span span) => (_text, Span) = (text, span);

    /// <summary>What the slice is of, or null for the default.</summary>
    internal object? Text => _text;

    /// <summary>A slice whose whole text is no longer at hand, as after reading it from JSON.</summary>
    public static TextSlice Detached(string text, Span span)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new TextSlice(new Remnant(text), span);
    }

    /// <summary>Where the slice stands in its document, in UTF-16 code units.</summary>
    public Span Span { get; }

    /// <summary>The characters.</summary>
    public ReadOnlySpan<char> AsSpan() => _text is Remnant { Text: var own } ? own.AsSpan(0, Math.Min(Span.Length, own.Length)) : ((string?)_text).AsSpan(Span.Start, Span.Length);

    /// <summary>The characters as a new string.</summary>
    public override string ToString() => AsSpan().ToString();

    /// <summary>True when place and characters are the same.</summary>
    public bool Equals(TextSlice other) => Span == other.Span && AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is TextSlice other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => Span.GetHashCode();

    /// <summary>True when place and characters are the same.</summary>
    public static bool operator ==(TextSlice left, TextSlice right) => left.Equals(right);

    /// <summary>True when place or characters differ.</summary>
    public static bool operator !=(TextSlice left, TextSlice right) => !left.Equals(right);

    /// <summary>The characters of a slice alone.</summary>
    private sealed record Remnant(string Text);
}
