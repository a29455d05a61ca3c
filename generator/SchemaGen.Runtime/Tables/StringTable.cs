namespace SchemaGen.Tables;

/// <summary>Strings packed into one literal; made only when asked for.</summary>
public sealed class StringTable
{
    private readonly string _pool;
    private readonly IntTable _offsets;
    private readonly Remembered<string> _made;
    private readonly Func<int, string> _make;

    /// <summary>Makes a table over static data.</summary>
    /// <param name="pool">The characters of all strings.</param>
    /// <param name="offsets">Where each begins, and the pool's length at the end.</param>
    public StringTable(string pool, string offsets)
    {
        _pool = pool;
        _offsets = new IntTable(offsets);
        _made = new Remembered<string>(Count);
        _make = Make;
    }

    /// <summary>How many strings there are.</summary>
    public int Count => Math.Max(0, _offsets.Count - 1);

    /// <summary>The characters of a string.</summary>
    public ReadOnlySpan<char> Span(int index) => _pool.AsSpan(_offsets[index], _offsets[index + 1] - _offsets[index]);

    /// <summary>A string.</summary>
    public string this[int index] => _made.Get(index, _make);

    private string Make(int index) => Span(index).ToString();
}
