namespace SchemaGen;

/// <summary>A stretch of a document's text, in UTF-16 code units: [<paramref name="Start"/>, <paramref name="End"/>).</summary>
/// <param name="Start">The first code unit, from 0.</param>
/// <param name="End">The one after the last.</param>
public readonly record struct Span(int Start, int End) : IComparable<Span>
{
    /// <summary>The length in UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>True when the two have a code unit in common.</summary>
    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    /// <summary>True when <paramref name="other"/> lies inside.</summary>
    public bool Contains(Span other) => Start <= other.Start && other.End <= End;

    /// <summary>The smallest span that holds both.</summary>
    public Span Union(Span other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>By start, then by end.</summary>
    public int CompareTo(Span other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    /// <summary>True when left comes before right.</summary>
    public static bool operator <(Span left, Span right) => left.CompareTo(right) < 0;

    /// <summary>True when left comes after right.</summary>
    public static bool operator >(Span left, Span right) => left.CompareTo(right) > 0;

    /// <summary>True when left does not come after right.</summary>
    public static bool operator <=(Span left, Span right) => left.CompareTo(right) <= 0;

    /// <summary>True when left does not come before right.</summary>
    public static bool operator >=(Span left, Span right) => left.CompareTo(right) >= 0;

    /// <summary>"[12, 34)".</summary>
    public override string ToString() => $"[{Start}, {End})";
}
