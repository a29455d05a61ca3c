namespace SampleApp.Output;

/// <summary>The roles of the diplomacy schema that the formats name.</summary>
internal static class Roles
{
    /// <summary>Who does it.</summary>
    public const string Source = "source";

    /// <summary>To whom it is done.</summary>
    public const string Target = "target";

    /// <summary>Who says it.</summary>
    public const string Speaker = "speaker";

    /// <summary>To whom it is said.</summary>
    public const string Addressee = "addressee";
}
