using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SchemaGen.Generator.Reading;

/// <summary>Reads one stretch of YAML into nodes by YamlDotNet's event parser: every scalar is text, a repeated key is a diagnostic and not the end.</summary>
internal sealed class NodeReader(string source, int offset, TextLines lines, Report report, CancellationToken cancellation)
{
    private readonly Parser _parser = new(new Scanner(new StringReader(source), skipComments: true));
    private readonly Stack<Place> _brackets = [];
    private int _lastEnd = -1;
    private int _nodes;

    /// <summary>Where the last event ended: the place of an error that YamlDotNet raises without one.</summary>
    public int LastEnd => Math.Max(_lastEnd, offset);

    /// <summary>The innermost bracket that is open, or null.</summary>
    public Place? OpenBracket => _brackets.Count > 0 ? _brackets.Peek() : null;

    /// <summary>The root node, or null for an empty stretch.</summary>
    /// <exception cref="SchemaSyntaxException">The text is not in the language; place and reason within.</exception>
    public SchemaNode? Read()
    {
        Next();
        if (!_parser.Accept<StreamStart>(out _))
            return null;
        Next();
        if (_parser.Accept<StreamEnd>(out _))
            return null;
        if (_parser.Current is DocumentStart { Version: not null } or DocumentStart { Tags.Count: > 2 })
            report.Add(Descriptors.AnchorsAndTags, Here(), "directives are");
        Next();
        SchemaNode root = ReadNode(0);
        Next();
        if (!_parser.Accept<StreamEnd>(out _))
            report.Add(Descriptors.SecondDocument, Here());
        return root;
    }

    private SchemaNode ReadNode(int depth)
    {
        cancellation.ThrowIfCancellationRequested();
        if (depth > ReadingLimits.Depth)
            throw new SchemaSyntaxException(Descriptors.TooDeep, Here(), Text(ReadingLimits.Depth));
        if (++_nodes > ReadingLimits.Nodes)
            throw new SchemaSyntaxException(Descriptors.TooManyNodes, Here(), Text(ReadingLimits.Nodes));
        if (_parser.Current is NodeEvent node)
        {
            if (!node.Anchor.IsEmpty)
                report.Add(Descriptors.AnchorsAndTags, Here(), "anchors are");
            if (!node.Tag.IsEmpty)
                report.Add(Descriptors.AnchorsAndTags, Here(), "tags are");
        }

        switch (_parser.Current)
        {
            case Scalar scalar:
                return ReadScalar(scalar);
            case SequenceStart { Style: SequenceStyle.Flow }:
                return Bracketed(() => ReadList(depth));
            case SequenceStart:
                return ReadList(depth);
            case MappingStart { Style: MappingStyle.Flow }:
                return Bracketed(() => ReadMap(depth));
            case MappingStart:
                return ReadMap(depth);
            case AnchorAlias:
                report.Add(Descriptors.AnchorsAndTags, Here(), "aliases are");
                Place place = Here();
                Next();
                return new ScalarNode("", IsEmpty: true, IsPlain: true, IsVerbatim: false, place);
            default:
                throw new SchemaSyntaxException(Descriptors.Syntax, Here(), "a value is expected here");
        }
    }

    private ScalarNode ReadScalar(Scalar scalar)
    {
        Place place = Here();
        int start = At(scalar.Start), length = place.Span.Length;
        string value = scalar.Value;
        if (value.Length > ReadingLimits.ScalarLength)
        {
            report.Add(Descriptors.TextTooLong, place, Text(ReadingLimits.ScalarLength));
            value = "";
        }

        int quote = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted ? 1 : 0;
        bool verbatim = (scalar.Style is ScalarStyle.Plain || quote > 0) && length >= value.Length + 2 * quote && string.CompareOrdinal(source, start - offset + quote, value, 0, value.Length) == 0 && (quote == 0 || length == value.Length + 2);
        bool empty = value.Length == 0 && scalar.Style is ScalarStyle.Plain;
        Next();
        // A plain scalar may be marked as reaching over the blanks after it; its text tells its true end.
        return new ScalarNode(value, empty, scalar.Style is ScalarStyle.Plain, verbatim, verbatim && quote == 0 && !empty ? lines.Place(start, start + value.Length) : place);
    }

    private SchemaNode Bracketed(Func<SchemaNode> read)
    {
        int start = At(_parser.Current!.Start);
        _brackets.Push(lines.Place(start, start + 1));
        SchemaNode node = read();
        _brackets.Pop();
        return node;
    }

    private ListNode ReadList(int depth)
    {
        int start = At(_parser.Current!.Start);
        List<SchemaNode> items = [];
        for (Next(); !_parser.Accept<SequenceEnd>(out _);)
            items.Add(ReadNode(depth + 1));
        int end = Math.Max(items.Count > 0 ? items[items.Count - 1].Place.Span.End : start, EndOfBracket(_parser.Current!));
        Next();
        return new ListNode(items.ToEquatable(), lines.Place(start, end));
    }

    private MapNode ReadMap(int depth)
    {
        int start = At(_parser.Current!.Start);
        List<MapEntry> entries = [];
        Dictionary<string, ScalarNode> seen = new(StringComparer.Ordinal);
        for (Next(); !_parser.Accept<MappingEnd>(out _);)
        {
            SchemaNode key = ReadNode(depth + 1);
            SchemaNode value = ReadNode(depth + 1);
            if (key is not ScalarNode name)
                report.Add(Descriptors.KeyNotText, key.Place);
            else if (seen.TryGetValue(name.Value, out ScalarNode? first))
                report.Add(Descriptors.DuplicateKey, name.Place, name.Value, Text(first.Place.Line));
            else
            {
                seen.Add(name.Value, name);
                entries.Add(new MapEntry(name, value));
            }
        }

        int end = Math.Max(entries.Count > 0 ? entries[entries.Count - 1].Value.Place.Span.End : start, EndOfBracket(_parser.Current!));
        Next();
        return new MapNode(entries.ToEquatable(), lines.Place(start, end));
    }

    /// <summary>Where a closing bracket ends. A block without brackets ends with its last value: YamlDotNet would have it reach to the next token, over comments.</summary>
    private int EndOfBracket(ParsingEvent close)
    {
        int end = At(close.End);
        return At(close.Start) < end && end <= offset + source.Length && source[end - offset - 1] is ']' or '}' ? end : 0;
    }

    private void Next()
    {
        if (_parser.Current is { } current)
            _lastEnd = At(current.End);
        _parser.MoveNext();
    }

    private Place Here() => lines.Place(At(_parser.Current!.Start), At(_parser.Current.End));

    private int At(in Mark mark) => offset + (int)mark.Index;

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
