using System.Text;

namespace SchemaGen.Tables;

/// <summary>Gives static data of an assembly: a literal in UTF-8, of which nothing is copied.</summary>
/// <returns>The bytes, the same at every call.</returns>
public delegate ReadOnlySpan<byte> StaticBytes();

/// <summary>Strings packed into one literal; made only when asked for.</summary>
/// <remarks>In UTF-8: the literals in UTF-16 of an assembly share a heap of 16 MB, which the names of a whole world would fill, and half of these bytes are zeros.</remarks>
public sealed class StringTable
{
    private readonly StaticBytes _pool;
    private readonly IntTable _offsets;
    private readonly Remembered<string> _made;
    private readonly Func<int, string> _make;

    /// <summary>Makes a table over static data.</summary>
    /// <param name="pool">Gives all strings, one after another.</param>
    /// <param name="offsets">Where each begins, and the pool's length at the end, in bytes.</param>
    public StringTable(StaticBytes pool, string offsets)
    {
        _pool = pool;
        _offsets = new IntTable(offsets);
        _made = new Remembered<string>(Count);
        _make = Make;
    }

    /// <summary>How many strings there are.</summary>
    public int Count => Math.Max(0, _offsets.Count - 1);

    /// <summary>A string.</summary>
    public string this[int index] => _made.Get(index, _make);

    private string Make(int index) => Encoding.UTF8.GetString(_pool()[_offsets[index].._offsets[index + 1]]);
}
