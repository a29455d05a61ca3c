namespace SampleApp.Input;

/// <summary>How days are written, in and out.</summary>
internal static class Dates
{
    /// <summary>ISO 8601.</summary>
    public const string Format = "yyyy-MM-dd";
}
