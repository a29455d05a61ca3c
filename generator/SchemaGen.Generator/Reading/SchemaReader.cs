using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using YamlDotNet.Core;

namespace SchemaGen.Generator.Reading;

/// <summary>Reads a schema file into a tree. Where the file as a whole is not YAML, its blocks are read apart, so that an error costs one entry and not the file.</summary>
internal sealed class SchemaReader
{
    private readonly string _text;
    private TextLines? _lines;
    private readonly Report _report;
    private readonly CancellationToken _cancellation;

    private SchemaReader(string text, Report report, CancellationToken cancellation)
    {
        _text = text;
        _report = report;
        _cancellation = cancellation;
    }

    private TextLines Lines => _lines ??= new TextLines(_text);

    public static SchemaTree Read(SchemaText file, CancellationToken cancellation)
    {
        Report report = new(file.Path);
        MapNode? root = null;
        string text = file.Text ?? "";
        SchemaReader reader = new(text.Length > ReadingLimits.FileLength ? "" : text, report, cancellation);
        if (file.Text is null)
            report.Add(Descriptors.Unreadable, default);
        else if (text.Length > ReadingLimits.FileLength)
            report.Add(Descriptors.FileTooLong, default, ReadingLimits.FileLength.ToString(System.Globalization.CultureInfo.InvariantCulture));
        else
            root = reader.ReadFile();
        return new SchemaTree(file.Path, root, reader.Allowances(), report.ToEquatable());
    }

    private MapNode? ReadFile()
    {
        if (PlainReader.Read(_text, _cancellation) is { } plain)
            return plain;
        Report whole = Trial();
        if (TryRead(0, _text.Length, whole, out SchemaNode? node, out SchemaSyntaxException? error))
        {
            _report.AddRange(whole);
            return Root(node);
        }

        // A file that only breaks a limit is not cut up: its pieces would break it too.
        if (error!.Descriptor != Descriptors.Syntax)
        {
            _report.Add(error.Descriptor, error.Place, error.Message);
            return null;
        }

        int before = _report.Count;
        List<MapEntry> entries = [];
        foreach ((int start, int end) in BlockCutter.Cut(_text, Lines, 0, _text.Length, 0))
            ReadBlock(start, end, entries);
        if (_report.Count == before)
            _report.Add(error.Descriptor, error.Place, error.Message);
        return new MapNode(entries.ToEquatable(), Lines.Place(0, _text.Length));
    }

    private MapNode? Root(SchemaNode? node)
    {
        switch (node)
        {
            case MapNode map:
                return map;
            case null or ScalarNode { IsEmpty: true }:
                _report.Add(Descriptors.EmptyFile, default);
                return null;
            default:
                _report.Add(Descriptors.WrongNode, node.Place, "the file", "a mapping (`key: value` lines)");
                return null;
        }
    }

    /// <summary>Reads a block that begins in the first column; where it is broken, its entries one by one.</summary>
    private void ReadBlock(int start, int end, List<MapEntry> entries)
    {
        Report report = Trial();
        if (TryRead(start, end, report, out SchemaNode? node, out SchemaSyntaxException? error))
        {
            _report.AddRange(report);
            if (node is MapNode map)
                Add(map.Entries, entries);
            return;
        }

        // "events:" alone, then each entry below it.
        int body = BlockCutter.SecondLine(Lines, start, end);
        if (body < end && TryRead(start, body, Trial(), out SchemaNode? head, out _) && head is MapNode { Entries.Count: 1 } opening && opening.Entries[0] is { Value: ScalarNode { IsEmpty: true } } key)
        {
            List<MapEntry> inner = [];
            int before = _report.Count;
            foreach ((int innerStart, int innerEnd) in BlockCutter.Cut(_text, Lines, body, end, BlockCutter.Indent(_text, Lines, body, end)))
            {
                Report part = Trial();
                if (!TryRead(innerStart, innerEnd, part, out SchemaNode? entry, out SchemaSyntaxException? innerError))
                    _report.Add(innerError!.Descriptor, innerError.Place, innerError.Message);
                else if (entry is MapNode map)
                    Add(map.Entries, inner);
                _report.AddRange(part);
            }

            if (_report.Count == before)
                _report.Add(error!.Descriptor, error.Place, error.Message);
            Add([new MapEntry(key.Key, new MapNode(inner.ToEquatable(), Lines.Place(body, end)))], entries);
            return;
        }

        _report.Add(error!.Descriptor, error.Place, error.Message);
    }

    private void Add(IEnumerable<MapEntry> found, List<MapEntry> entries)
    {
        foreach (MapEntry entry in found)
        {
            if (entries.FirstOrDefault(e => e.Key.Value == entry.Key.Value) is { } first)
                _report.Add(Descriptors.DuplicateKey, entry.Key.Place, entry.Key.Value, first.Key.Place.Line.ToString(System.Globalization.CultureInfo.InvariantCulture));
            else
                entries.Add(entry);
        }
    }

    private bool TryRead(int start, int end, Report report, out SchemaNode? node, out SchemaSyntaxException? error)
    {
        // YamlDotNet reports the column of a stretch from its beginning, so stretches always begin at a line; offsets are all that is used.
        NodeReader reader = new(_text.Substring(start, end - start), start, Lines, report, _cancellation);
        node = null;
        try
        {
            node = reader.Read();
            error = null;
            return true;
        }
        catch (SchemaSyntaxException e)
        {
            error = e;
        }
        catch (YamlException e)
        {
            error = Syntax(reader, Lines.Place(start + (int)e.Start.Index, start + (int)e.End.Index), end, YamlMessage.Of(e));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The scanner of YamlDotNet throws general exceptions at some malformed texts; the last event is the best place known.
            error = Syntax(reader, Lines.Place(reader.LastEnd, reader.LastEnd), end, "this is not valid YAML (unbalanced quotes or brackets, or wrong indentation)");
        }

        // A tab is seen by nobody and makes anything else look wrong.
        if (error.Descriptor == Descriptors.Syntax && BlockCutter.IndentingTab(_text, Lines, start, end) is var tab and >= 0)
            error = new SchemaSyntaxException(Descriptors.Syntax, Lines.Place(tab, tab + 1), "tabs may not indent; use spaces");
        return false;
    }

    /// <summary>An error at the end of a stretch with an open bracket is the bracket's, and is said there.</summary>
    private SchemaSyntaxException Syntax(NodeReader reader, Place place, int end, string message) =>
        reader.OpenBracket is { } bracket && string.IsNullOrWhiteSpace(_text.Substring(place.Span.Start, Math.Max(0, end - place.Span.Start)))
            ? new SchemaSyntaxException(Descriptors.Syntax, bracket, $"this '{_text[bracket.Span.Start]}' is not closed")
            : new SchemaSyntaxException(Descriptors.Syntax, place, message);

    /// <summary>The comments that allow something: "# allow SG0000, SG0001".</summary>
    private EquatableArray<Allowance> Allowances()
    {
        const string Mark = "# allow SG";
        List<Allowance> allowed = [];
        for (int at = _text.IndexOf(Mark, StringComparison.Ordinal); at >= 0; at = _text.IndexOf(Mark, at + 1, StringComparison.Ordinal))
        {
            int start = at + Mark.Length - 2, end = Lines.Start(Lines.Place(at, at).Line);
            foreach (string id in _text.Substring(start, end - start).Split([',', ' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).TakeWhile(i => i.StartsWith("SG", StringComparison.Ordinal)))
            {
                int found = _text.IndexOf(id, start, StringComparison.Ordinal);
                allowed.Add(new Allowance(Lines.Place(found, found + id.Length), id));
            }
        }

        return allowed.ToEquatable();
    }

    private Report Trial() => new(_report.Path);
}
