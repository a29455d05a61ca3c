using SchemaGen.Generator.Model;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Emitting;

/// <summary>Writes the list of all tables: what joins names, frames and the types themselves for the runtime.</summary>
internal static class TablesEmitter
{
    private const string Tables = "global::SchemaGen.Tables.";

    public static GeneratedFile Emit(EmitContext context)
    {
        SchemaModel schema = context.Model;
        string names = context.Global(context.NamesType), frames = context.Global(context.FramesType);
        CodeWriter code = context.File();
        code.Summary($"The tables that were compiled out of the schema {CSharpText.Xml(schema.Name)}.");
        code.Line(CodeWriter.GeneratedCode);
        code.Open($"internal static class {CSharpText.Identifier(context.TablesType)}");
        code.Summary("The tables. Made once; shared by all threads.");
        code.Open($"public static {Tables}SchemaTables Value {{ get; }} = new {Tables}SchemaTables");
        code.Line($"Name = {CSharpText.Literal(schema.Name)},");
        code.Line($"NameWords = {names}.Words,");
        code.Line($"Names = {names}.Names,");
        code.Line($"Actors = {names}.Actors,");
        List(code, "Sections", "TypeSection", schema.Types.Select(t => $"{frames}.{EmitContext.Member(t.Name)}"));
        code.Line($"OtherCode = {CSharpText.Literal(schema.Header.Defaults.OtherCode)},");
        code.Line($"OfficialRole = {names}.Official,");
        code.Line($"PeopleRole = {names}.People,");
        code.Line($"OutletRole = {names}.Outlet,");
        code.Line($"UnknownPersonRole = {names}.Person,");
        Dictionary<string, int> indices = new(StringComparer.Ordinal);
        for (int i = 0; i < schema.Types.Count; i++)
            indices[schema.Types[i].Name] = i;
        List(code, "Types", "TypeInfo", schema.Types.Select(t => Info(t, schema, indices, names)));
        List(code, "Enums", "EnumInfo", schema.Enums.Select(e => $"new {Tables}EnumInfo({CSharpText.Literal(e.Name)}, {Strings(e.Values.Select(v => v.Name))})"));
        code.Line($"Files = {Strings(schema.Files)},");
        code.Close(";");
        code.Close();
        return code.ToFile(context.HintName("Tables"));
    }

    private static void List(CodeWriter code, string property, string type, IEnumerable<string> items)
    {
        code.Open($"{property} = new {Tables}{type}[]");
        foreach (string item in items)
            code.Line(item + ",");
        code.Close(",");
    }

    private static string Role(TypeRoleModel role, SchemaModel schema, string names)
    {
        string reach = role.Reach == RoleReach.Document ? "" : $", Reach: {Tables}RoleReach.{role.Reach}", acts = role.ActsAs is null ? "" : $", ActsAs: {names}.{NamesEmitter.RoleConstant(role.ActsAs)}";
        return $"new {Tables}RoleInfo({CSharpText.Literal(role.Name)}, {Tables}RoleKind.{role.Kind}, {CSharpText.Bool(role.Required)}, {CSharpText.Bool(role.Many)}, {CSharpText.Number(EnumIndex(schema, role.Enum))}{reach}{acts})";
    }

    private static string Info(TypeModel type, SchemaModel schema, Dictionary<string, int> indices, string names)
    {
        IEnumerable<string> roles = type.Roles.Select(r => Role(r, schema, names));
        IEnumerable<int> beats = type.Beats.Where(indices.ContainsKey).Select(b => indices[b]);
        int implied = type.Implies is { } implies && indices.TryGetValue(implies.Event, out int found) ? found : -1;
        IEnumerable<int> impliedRoles = implied < 0 ? [] : schema.Types[implied].Roles.Select(r => RoleIndex(type, type.Implies!.Roles.FirstOrDefault(p => p.EventRole == r.Name).ClaimRole));
        return $"new {Tables}TypeInfo({CSharpText.Literal(type.Name)}, {CSharpText.Bool(type.IsClaim)}, new {Tables}RoleInfo[] {{ {string.Join(", ", roles)} }}, {Tables}Commitment.{type.Commitment}, " +
            $"{CSharpText.Bool(type.HasCommitment)}, {CSharpText.Bool(type.Symmetric)}, {CSharpText.Bool(type.Neutral)}, {Integers(beats)}, {CSharpText.Number(implied)}, {Integers(impliedRoles)}, {CSharpText.Number(indices[type.Name])})";
    }

    private static int RoleIndex(TypeModel type, string? name)
    {
        for (int i = 0; i < type.Roles.Count; i++)
        {
            if (type.Roles[i].Name == name)
                return i;
        }

        return -1;
    }

    private static int EnumIndex(SchemaModel schema, string? name)
    {
        for (int i = 0; name is not null && i < schema.Enums.Count; i++)
        {
            if (schema.Enums[i].Name == name)
                return i;
        }

        return -1;
    }

    private static string Strings(IEnumerable<string> values) => $"new string[] {{ {string.Join(", ", values.Select(CSharpText.Literal))} }}";

    private static string Integers(IEnumerable<int> values) => $"new int[] {{ {string.Join(", ", values.Select(CSharpText.Number))} }}";
}
