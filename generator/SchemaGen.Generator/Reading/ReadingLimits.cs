namespace SchemaGen.Generator.Reading;

/// <summary>How much one schema file may hold: far more than any written by hand, little enough that a hostile file costs nothing.</summary>
internal static class ReadingLimits
{
    /// <summary>UTF-16 code units of a file.</summary>
    public const int FileLength = 4_000_000;

    /// <summary>UTF-16 code units of a value.</summary>
    public const int ScalarLength = 20_000;

    /// <summary>Lists and mappings within one another.</summary>
    public const int Depth = 64;

    /// <summary>Values, lists and mappings of a file.</summary>
    public const int Nodes = 400_000;
}
