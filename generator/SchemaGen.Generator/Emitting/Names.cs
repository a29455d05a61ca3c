using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Emitting;

/// <summary>The names by which something is known in stored records.</summary>
internal static class Names
{
    /// <summary>Its name, then its former ones.</summary>
    public static IEnumerable<string> Of(string name, History history) => history.Former.Prepend(name);
}
