using System.Text;

namespace SchemaGen.Generator.Compiling;

/// <summary>Strings packed for a <c>StringTable</c>; equal strings share an id.</summary>
internal sealed class StringPool
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly StringBuilder _pool = new();
    private readonly List<int> _offsets = [0];

    /// <summary>The id of a string.</summary>
    public int Add(string value)
    {
        if (_ids.TryGetValue(value, out int id))
            return id;
        id = _ids.Count;
        _ids.Add(value, id);
        _pool.Append(value);
        _offsets.Add(_pool.Length);
        return id;
    }

    /// <summary>The characters of all strings.</summary>
    public string Text => _pool.ToString();

    /// <summary>Where each begins, and the length at the end.</summary>
    public int[] Offsets => [.. _offsets];
}
