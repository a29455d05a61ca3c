using System.Buffers;
using System.Text.Unicode;

namespace SampleApp.Input;

/// <summary>UTF-8 that is right or named wrong: nothing is replaced, dropped or translated, so offsets stay those of the file.</summary>
internal static class StrictUtf8
{
    /// <summary>Decodes bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="text">The text; a byte order mark is kept as its first character.</param>
    /// <param name="badByte">The offset of the first byte that is no UTF-8.</param>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, out string text, out int badByte)
    {
        // No UTF-8 sequence makes more code units than it has bytes.
        char[] buffer = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            OperationStatus status = Utf8.ToUtf16(bytes, buffer, out badByte, out int written, replaceInvalidSequences: false);
            bool whole = status == OperationStatus.Done;
            text = whole ? new string(buffer, 0, written) : "";
            return whole;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }
}
