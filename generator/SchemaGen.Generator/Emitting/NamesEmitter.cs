using SchemaGen.Generator.Compiling;
using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Emitting;

/// <summary>Writes the tables of actors and their names as static data.</summary>
internal static class NamesEmitter
{
    private const string Tables = "global::SchemaGen.Tables.";

    public static GeneratedFile Emit(EmitContext context, CancellationToken stop)
    {
        CompiledCatalogue compiled = CatalogueCompiler.Compile(context.Model, stop);
        NameTableData names = compiled.Names;
        ActorTableData actors = compiled.Actors;
        DefaultsModel defaults = context.Model.Header.Defaults;
        CodeWriter code = context.File();
        code.Summary($"The actors and names that were compiled out of the schema {CSharpText.Xml(context.Model.Name)}.");
        code.Line(CodeWriter.GeneratedCode);
        code.Open($"internal static class {CSharpText.Identifier(context.NamesType)}");
        Role(code, "Official", actors.IndexOf(defaults.Official));
        Role(code, "People", actors.IndexOf(defaults.People));
        Role(code, "Outlet", actors.IndexOf(defaults.Outlet));
        Role(code, "Person", actors.IndexOf(defaults.Person));
        for (int k = 0; k < actors.Roles.Count; k++)
            Role(code, RoleConstant(actors.Roles[k]), k);
        ColumnWriter columns = new(code);
        code.Line($"public static {Tables}WordTable Words => new {Tables}WordTable(");
        columns.Words(compiled.Words, ");");
        code.Line();
        code.Line($"public static {Tables}NameTable Names => new {Tables}NameTable(");
        columns.Numbers(");", names.Words, names.Children, names.Leaves, names.Kinds, names.Forms, names.References);
        code.Line();
        code.Line($"public static {Tables}ActorTable Actors => new {Tables}ActorTable(");
        columns.Numbers(",", actors.Actors, actors.Forms, actors.Offices, actors.Days, actors.RoleWords);
        code.Deeper($"new string[] {{ {string.Join(", ", actors.Roles.Select(CSharpText.Literal))} }},");
        code.Deeper($"new {Tables}StringTable(");
        columns.Bytes(actors.Strings.Utf8(), ",");
        columns.Numbers(actors.Strings.Utf8Offsets(), "),");
        code.Deeper(CSharpText.Number(actors.IndexOf(defaults.Acting)) + ");");
        columns.Constants();
        code.Close();
        return code.ToFile(context.HintName("Names"));
    }

    /// <summary>The constant that holds the index of a role of actors.</summary>
    public static string RoleConstant(string role) => "Role" + role;

    private static void Role(CodeWriter code, string name, int index)
    {
        code.Line($"public const int {name} = {CSharpText.Number(index)};");
        code.Line();
    }
}
