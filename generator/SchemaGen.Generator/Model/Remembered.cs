using System.Collections.Concurrent;

namespace SchemaGen.Generator.Model;

/// <summary>What follows from a text alone, remembered from one edit to the next: an edit reads and compiles the whole of its type anew, and nearly all of that is as it was.</summary>
/// <param name="make">Makes it of the text; the same for the same text, and never changed by whoever is given it.</param>
internal sealed class Remembered<T>(Func<string, T> make)
    where T : class
{
    /// <summary>So many are remembered, several times what a schema of six thousand frames has; then all are forgotten.</summary>
    private const int Most = 1 << 15;

    private readonly ConcurrentDictionary<string, T> _known = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>What follows from a text.</summary>
    public T Of(string text)
    {
        if (_known.TryGetValue(text, out T? known))
            return known;
        known = make(text);
        if (Interlocked.Increment(ref _count) > Most)
        {
            _known.Clear();
            _count = 0;
        }

        _known.TryAdd(text, known);
        return known;
    }
}
