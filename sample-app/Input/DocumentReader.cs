using System.Globalization;

namespace SampleApp.Input;

/// <summary>Reads documents out of sources. What cannot be read becomes a problem; the rest goes on.</summary>
/// <param name="standardInput">What "-" reads.</param>
/// <param name="read">Told the number of bytes read, for progress.</param>
internal sealed class DocumentReader(Stream standardInput, Action<long> read)
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a source, one document at a time: its bytes here, in order; what they say is decoded by each result, on any thread.</summary>
    public IEnumerable<Func<InputResult>> Read(Source source)
    {
        if (source.Problem is { } problem)
            return [() => InputResult.Of(problem)];
        return source.Path != Sources.StandardInput && Sources.HasExtension(source.Path, Sources.JsonLinesExtension) ? Lines(source.Path) : [Whole(source.Path)];
    }

    private Func<InputResult> Whole(string path)
    {
        byte[] bytes;
        try
        {
            bytes = path == Sources.StandardInput ? ToEnd(standardInput) : File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return () => InputResult.Of(new InputProblem(path, null, e.Message));
        }

        read(bytes.Length);
        return () => StrictUtf8.TryDecode(bytes, out string text, out int badByte)
            ? InputResult.Of(new InputDocument(Path.GetFileName(path), text, null))
            : InputResult.Of(new InputProblem(path, null, NotUtf8(badByte)));
    }

    private IEnumerable<Func<InputResult>> Lines(string path)
    {
        int number = 0;
        using IEnumerator<(byte[] Bytes, long Offset)> lines = LinesOf(path).GetEnumerator();
        while (true)
        {
            InputProblem? unreadable = null;
            bool more = false;
            try
            {
                more = lines.MoveNext();
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                unreadable = new InputProblem(path, null, e.Message);
            }

            if (unreadable is not null)
                yield return () => InputResult.Of(unreadable);
            if (!more)
                yield break;
            number++;
            if (Line(path, number, lines.Current.Bytes, lines.Current.Offset) is { } result)
                yield return result;
        }
    }

    private IEnumerable<(byte[] Bytes, long Offset)> LinesOf(string path)
    {
        using FileStream stream = File.OpenRead(path);
        foreach ((byte[], long) line in ByteLines.Read(stream, read))
            yield return line;
    }

    private static Func<InputResult>? Line(string path, int number, byte[] bytes, long offset)
    {
        int skip = number == 1 && bytes.AsSpan().StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        ReadOnlyMemory<byte> line = bytes.AsMemory(skip);
        return line.Span.Trim(" \t\r"u8).IsEmpty ? null : () => Line(path, number, line, offset + skip);
    }

    private static InputResult Line(string path, int number, ReadOnlyMemory<byte> line, long offset)
    {
        if (!StrictUtf8.TryDecode(line.Span, out _, out int badByte))
            return InputResult.Of(new InputProblem(path, number, NotUtf8(offset + badByte)));
        (InputDocument? document, string? error) = JsonLine.Parse(line);
        return document is not null ? InputResult.Of(document) : InputResult.Of(new InputProblem(path, number, error!));
    }

    private static byte[] ToEnd(Stream stream)
    {
        using MemoryStream all = new();
        stream.CopyTo(all);
        return all.ToArray();
    }

    private static string NotUtf8(long badByte) => $"not UTF-8 at byte {badByte.ToString(CultureInfo.InvariantCulture)}";
}
