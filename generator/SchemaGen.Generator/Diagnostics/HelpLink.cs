using System.Reflection;

namespace SchemaGen.Generator.Diagnostics;

/// <summary>Where a diagnostic is documented: its line in the table of all of them.</summary>
internal static class HelpLink
{
    /// <summary>The table, from the root of the project.</summary>
    public const string Page = "schema/DIAGNOSTICS.md";

    // Whoever publishes the package says where its pages are (PackageProjectUrl).
    private static readonly string s_root = typeof(HelpLink).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(a => a.Key == "HelpRoot")?.Value ?? "";

    public static string Of(string id) => (s_root.Length == 0 ? "" : s_root.TrimEnd('/') + "/") + Page + "#" + id.ToLowerInvariant();
}
