using SchemaGen.Generator.Language;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Reading;

namespace SchemaGen.Generator.Binding;

/// <summary>Binds a role of actors and the nouns that show it.</summary>
internal static class RoleBinder
{
    public static RoleModel? Bind(MapEntry entry, BindContext context)
    {
        context.Define(FactKind.Role, entry.Key);
        if (!Identifiers.CheckKey(entry.Key, "a role", context.Report) || Section.Open(entry.Value, $"the role '{entry.Key.Value}'", ActorSections.Role, context.Report) is not { } section)
            return null;
        return new RoleModel(
            entry.Key.Value, section.Text("summary"), section.Words("titles"), section.Words("people"), section.Words("bodies"), section.Flag("elsewhere") ?? false, section.Words("at-home"), section.Words("abroad"), context.At(entry.Key.Place),
            HistoryBinder.Read(section, FactKind.FormerRole, entry.Key, context));
    }
}
