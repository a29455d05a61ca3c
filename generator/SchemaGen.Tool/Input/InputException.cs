namespace SchemaGen.Tool.Input;

/// <summary>What was asked for cannot be done; one line of explanation or more.</summary>
internal sealed class InputException(params string[] lines) : Exception(string.Join('\n', lines))
{
    public IReadOnlyList<string> Lines { get; } = lines;
}
