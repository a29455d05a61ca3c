namespace SchemaGen.Tables;

/// <summary>Strings packed into one literal; made only when asked for.</summary>
/// <param name="pool">The characters of all strings.</param>
/// <param name="offsets">Where each begins, and the pool's length at the end.</param>
public sealed class StringTable(string pool, string offsets)
{
    private readonly string _pool = pool;
    private readonly IntTable _offsets = new(offsets);

    /// <summary>How many strings there are.</summary>
    public int Count => Math.Max(0, _offsets.Count - 1);

    /// <summary>The characters of a string.</summary>
    public ReadOnlySpan<char> Span(int index) => _pool.AsSpan(_offsets[index], _offsets[index + 1] - _offsets[index]);

    /// <summary>A string.</summary>
    public string this[int index] => Span(index).ToString();
}
