namespace SampleApp.Input;

/// <summary>The lines of a stream as bytes, so that one bad line spoils no other.</summary>
internal static class ByteLines
{
    /// <summary>Splits at line feeds.</summary>
    /// <param name="stream">Read to its end, a buffer at a time.</param>
    /// <param name="read">Told the number of bytes after each buffer.</param>
    /// <returns>Each line without its line feed, and the offset of its first byte in the stream.</returns>
    public static IEnumerable<(byte[] Bytes, long Offset)> Read(Stream stream, Action<long> read)
    {
        byte[] buffer = new byte[64 * 1024];
        using MemoryStream line = new();
        long offset = 0;
        int count;
        while ((count = stream.Read(buffer, 0, buffer.Length)) > 0)
        {
            read(count);
            int from = 0;
            int feed;
            while ((feed = Array.IndexOf(buffer, (byte)'\n', from, count - from)) >= 0)
            {
                line.Write(buffer, from, feed - from);
                yield return (line.ToArray(), offset);
                offset += line.Length + 1;
                line.SetLength(0);
                from = feed + 1;
            }

            line.Write(buffer, from, count - from);
        }

        if (line.Length > 0)
            yield return (line.ToArray(), offset);
    }
}
