using Microsoft.CodeAnalysis.Text;

namespace SchemaGen.Generator.Reading;

/// <summary>
/// Reads the plain part of YAML that nearly every schema file is written in: blocks by indentation, brackets, scalars of one line. A fifth of the time that YamlDotNet needs.
/// </summary>
/// <remarks>
/// It gives a text up at the first thing that is not plain (an anchor, a folded text, a repeated key, a mistake ...), and <see cref="NodeReader"/> reads it from the start. So it has nothing to say of its own, and what it does read is
/// what the other would have read: tests hold the two together.
/// </remarks>
internal sealed class PlainReader
{
    /// <summary>Up to here a look through the keys is quicker than a set of them.</summary>
    private const int FewKeys = 12;

    private readonly PlainCursor _cursor;
    private readonly CancellationToken _cancellation;

    /// <summary>What was read of the lists and mappings that are open, the innermost last.</summary>
    private readonly List<SchemaNode> _items = [];
    private readonly List<MapEntry> _entries = [];
    private int _nodes;
    private int _depth;

    private PlainReader(string text, CancellationToken cancellation)
    {
        _cursor = new PlainCursor(text);
        _cancellation = cancellation;
    }

    /// <summary>The top mapping of a text, or null where it is not plain.</summary>
    public static MapNode? Read(string text, CancellationToken cancellation)
    {
        PlainReader reader = new(text, cancellation);
        if (!reader._cursor.IsPlain())
            return null;
        reader._cursor.FirstContent();
        return reader._cursor.Column < 0 ? null : reader.ReadBlock(-1) is MapNode map && reader._cursor.Column < 0 ? map : null;
    }

    /// <summary>A value that begins at the cursor, on a line of its own or behind a dash: the cursor is at the next content behind it then.</summary>
    /// <param name="indent">The column of the block around it.</param>
    private SchemaNode? ReadBlock(int indent)
    {
        if (!Enter())
            return null;
        SchemaNode? node = ReadBlockOfAnyKind(indent);
        _depth--;
        return node;
    }

    private SchemaNode? ReadBlockOfAnyKind(int indent)
    {
        if (_cursor.IsDash())
            return ReadList(_cursor.Position().Character);
        if (_cursor.Current is '[' or '{')
            return ReadBrackets(indent) is { } node && EndOfValue(indent) ? node : null;
        int column = _cursor.Position().Character;
        if (_cursor.BlockScalar(out bool isKey) is not { } scalar)
            return null;
        return isKey ? ReadMap(column, scalar) : EndOfValue(indent) ? scalar : null;
    }

    private MapNode? ReadMap(int column, ScalarNode key)
    {
        int first = _entries.Count;
        HashSet<string>? seen = null;
        for (; ; )
        {
            _cancellation.ThrowIfCancellationRequested();
            if (!IsNew(key.Value, first, ref seen) || ReadValue(column) is not { } value)
                return null;
            _entries.Add(new MapEntry(key, value));
            if (_cursor.Column != column || _cursor.IsDash())
                break;
            if (++_nodes > ReadingLimits.Nodes || _cursor.BlockScalar(out bool isKey) is not { } next || !isKey)
                return null;
            key = next;
        }

        // What is deeper than the mapping but no part of it, or a dash in line with its keys, is a mistake.
        return _cursor.Column >= column ? null : Map(first, _entries[first].Key.Place);
    }

    /// <summary>The value of a key, behind its colon.</summary>
    /// <param name="indent">The column of the key.</param>
    private SchemaNode? ReadValue(int indent)
    {
        int start = _cursor.At;
        Place none = _cursor.Place(start, start);
        if (_cursor.EndOfLine())
        {
            _cursor.NextContent();
            // A list may stand in line with its key.
            if (_cursor.Column > indent || (_cursor.Column == indent && _cursor.IsDash()))
                return ReadBlock(indent);
            return ++_nodes > ReadingLimits.Nodes ? null : new ScalarNode("", IsEmpty: true, IsPlain: true, IsVerbatim: true, none);
        }

        _cursor.Blanks();
        if (!Enter())
            return null;
        SchemaNode? value = _cursor.Current is '[' or '{' ? ReadBrackets(indent) : _cursor.BlockScalar(out bool isKey) is { } scalar && !isKey ? scalar : null;
        _depth--;
        return value is not null && EndOfValue(indent) ? value : null;
    }

    private ListNode? ReadList(int column)
    {
        Place dash = _cursor.Place(_cursor.At, _cursor.At);
        int first = _items.Count;
        do
        {
            _cancellation.ThrowIfCancellationRequested();
            _cursor.Skip();
            if (_cursor.EndOfLine())
                return null;
            _cursor.Blanks();
            if (_cursor.IsDash() || ReadBlock(column) is not { } item)
                return null;
            _items.Add(item);
        }
        while (_cursor.Column == column && _cursor.IsDash());

        return _cursor.Column > column ? null : List(first, dash);
    }

    /// <summary>A list or mapping in brackets; the cursor is behind it then.</summary>
    private SchemaNode? ReadBrackets(int indent)
    {
        bool isMap = _cursor.Current == '{';
        char close = isMap ? '}' : ']';
        Place open = _cursor.Place(_cursor.At, _cursor.At);
        int firstItem = _items.Count, firstEntry = _entries.Count;
        HashSet<string>? seen = null;
        _cursor.Skip();
        for (; ; )
        {
            if (!_cursor.FlowBlanks(indent))
                return null;
            if (_cursor.Current == close)
                break;
            if (isMap)
            {
                int at = _cursor.At;
                if (++_nodes > ReadingLimits.Nodes || _cursor.FlowScalar() is not { } key || !_cursor.Colon(at) || !_cursor.FlowBlanks(indent) || !IsNew(key.Value, firstEntry, ref seen) || ReadFlowValue(indent) is not { } value)
                    return null;
                _entries.Add(new MapEntry(key, value));
            }
            else if (ReadFlowValue(indent) is { } item)
                _items.Add(item);
            else
                return null;
            if (!_cursor.FlowBlanks(indent))
                return null;
            if (_cursor.Current == ',')
                _cursor.Skip();
            else if (_cursor.Current != close)
                return null;
        }

        _cursor.Skip();
        // YamlDotNet tells no end of a closing bracket: what is in the brackets ends with its last value.
        return isMap ? Map(firstEntry, open) : List(firstItem, open);
    }

    /// <summary>The entries from an index on as a mapping.</summary>
    private MapNode Map(int first, Place start)
    {
        int count = _entries.Count - first;
        if (count == 0)
            return new MapNode(default, start);
        MapEntry[] entries = new MapEntry[count];
        _entries.CopyTo(first, entries, 0, count);
        _entries.RemoveRange(first, count);
        return new MapNode(new(entries), Span(start, entries[count - 1].Value.Place));
    }

    /// <summary>The items from an index on as a list.</summary>
    private ListNode List(int first, Place start)
    {
        int count = _items.Count - first;
        if (count == 0)
            return new ListNode(default, start);
        SchemaNode[] items = new SchemaNode[count];
        _items.CopyTo(first, items, 0, count);
        _items.RemoveRange(first, count);
        return new ListNode(new(items), Span(start, items[count - 1].Place));
    }

    private SchemaNode? ReadFlowValue(int indent)
    {
        if (!Enter())
            return null;
        SchemaNode? value = _cursor.Current is '[' or '{' ? ReadBrackets(indent) : _cursor.FlowScalar();
        _depth--;
        return value;
    }

    /// <summary>Goes on to the content behind a value, which must not be deeper than the block around it: it would be a part of the value.</summary>
    private bool EndOfValue(int indent)
    {
        if (!_cursor.EndOfLine())
            return false;
        _cursor.NextContent();
        return _cursor.Column <= indent;
    }

    private bool Enter() => ++_nodes <= ReadingLimits.Nodes && ++_depth <= ReadingLimits.Depth;

    /// <summary>True for a key that no entry from an index on has.</summary>
    private bool IsNew(string key, int first, ref HashSet<string>? seen)
    {
        if (_entries.Count - first < FewKeys)
        {
            for (int i = first; i < _entries.Count; i++)
            {
                if (_entries[i].Key.Value == key)
                    return false;
            }

            return true;
        }

        seen ??= new HashSet<string>(_entries.Skip(first).Select(e => e.Key.Value), StringComparer.Ordinal);
        return seen.Add(key);
    }

    private static Place Span(Place first, Place last) => new(TextSpan.FromBounds(first.Span.Start, last.Span.End), new LinePositionSpan(first.Lines.Start, last.Lines.End));
}
