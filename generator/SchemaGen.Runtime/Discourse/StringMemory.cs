namespace SchemaGen.Discourse;

/// <summary>Names as strings, made once: the articles of a day name the same persons again and again. Part of the <see cref="DiscourseMemory"/>, but kept from one document to the next.</summary>
internal sealed class StringMemory
{
    // Beyond so many all are forgotten: memory must not grow with what was read.
    private const int Most = 4096;

    // Longer ones are no names.
    private const int Longest = 64;

    private readonly HashSet<string> _strings = new(StringComparer.Ordinal);

    /// <summary>Characters as a string.</summary>
    public string Of(ReadOnlySpan<char> chars)
    {
        if (chars.Length > Longest)
            return chars.ToString();
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> known = _strings.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(chars, out string? text))
            return text;
        if (_strings.Count >= Most)
            _strings.Clear();
        text = chars.ToString();
        _strings.Add(text);
        return text;
    }
}
