using SchemaGen.Generator.Language;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Reading;

namespace SchemaGen.Generator.Binding;

/// <summary>Binds what the schema says of former names, deprecations and names that may not come back.</summary>
internal static class HistoryBinder
{
    private static readonly Dictionary<string, FactKind> s_reserved = new(StringComparer.Ordinal)
    {
        ["events"] = FactKind.ReservedType,
        ["claims"] = FactKind.ReservedType,
        ["enums"] = FactKind.ReservedType,
        ["actors"] = FactKind.ReservedActor,
        ["roles"] = FactKind.ReservedRole,
    };

    /// <summary>The history of something inside an entry.</summary>
    public static History Read(Section section) => new(section.Words("renamed-from"), section.Text("deprecated"));

    /// <summary>The history of an entry; its former names are judged beside those of the other files.</summary>
    public static History Read(Section section, FactKind former, ScalarNode owner, BindContext context)
    {
        if (!section.Has("renamed-from"))
            return Read(section);
        foreach (ScalarNode name in section.Scalars("renamed-from"))
            context.Facts.Add(new Fact(former, owner.Value, name.Value.Trim(), name.Place));
        return Read(section);
    }

    /// <summary>The reserved names of a file.</summary>
    public static EquatableArray<ReservedName> Reserved(SchemaNode? node, BindContext context)
    {
        if (node is null || Section.Open(node, "`reserved`", SchemaLanguage.Reserved, context.Report) is not { } section)
            return default;
        List<ReservedName> names = [];
        foreach (KeyValuePair<string, FactKind> list in s_reserved)
        {
            foreach (ScalarNode name in section.Scalars(list.Key))
            {
                names.Add(new ReservedName(list.Key, name.Value.Trim()));
                context.Facts.Add(new Fact(list.Value, list.Key, name.Value.Trim(), name.Place));
            }
        }

        return names.ToEquatable();
    }
}
