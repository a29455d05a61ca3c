using System.Text;

namespace SchemaGen.Tables;

/// <summary>Strings packed into one literal; made only when asked for.</summary>
/// <remarks>In UTF-8, two bytes to a character: half of the literal would be zeros else.</remarks>
public sealed class StringTable
{
    /// <summary>Up to so many bytes are taken out on the stack: nearly all strings are shorter.</summary>
    private const int Short = 256;

    private readonly string _pool;
    private readonly IntTable _offsets;
    private readonly Remembered<string> _made;
    private readonly Func<int, string> _make;

    /// <summary>Makes a table over static data.</summary>
    /// <param name="pool">All strings in UTF-8, one after another, two bytes to a character.</param>
    /// <param name="offsets">Where each begins, and the pool's length at the end, in bytes.</param>
    public StringTable(string pool, string offsets)
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

    private string Make(int index)
    {
        int start = _offsets[index], length = _offsets[index + 1] - start;
        Span<byte> bytes = length <= Short ? stackalloc byte[Short] : new byte[length];
        BytePairs.Unpack(_pool, start, bytes[..length]);
        return Encoding.UTF8.GetString(bytes[..length]);
    }
}
