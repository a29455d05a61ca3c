namespace SchemaGen.Tables.Linking;

/// <summary>Reads the numbers of a <see cref="TypeSection"/> one after another.</summary>
internal struct PackedReader(string text)
{
    private int _at;

    /// <exception cref="IndexOutOfRangeException">The text ends.</exception>
    public int Next()
    {
        int first = text[_at++] - PackedCode.Zero;
        return first < PackedCode.Long ? first : ((first - PackedCode.Long) << PackedCode.HalfBits) | (text[_at++] - PackedCode.Zero);
    }
}
