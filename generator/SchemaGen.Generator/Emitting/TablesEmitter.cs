using SchemaGen.Generator.Compiling;
using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Emitting;

/// <summary>Writes the compiled tables as static data: long literals, each one token for the compiler.</summary>
internal static class TablesEmitter
{
    private const string Tables = "global::SchemaGen.Tables.";

    public static GeneratedFile Emit(EmitContext context)
    {
        CompiledSchema compiled = context.Compiled;
        CodeWriter code = context.File();
        code.Summary($"The tables that were compiled out of the schema {CSharpText.Xml(context.Model.Name)}.");
        code.Line(CodeWriter.GeneratedCode);
        code.Open($"internal static class {CSharpText.Identifier(context.TablesType)}");
        code.Summary("The tables. Made once; shared by all threads.");
        code.Open($"public static {Tables}SchemaTables Value {{ get; }} = new {Tables}SchemaTables");
        code.Line($"Name = {CSharpText.Literal(context.Model.Name)},");
        New(code, "Words", "WordTable", CSharpText.Literal(compiled.Words.Pool), CSharpText.Numbers(compiled.Words.Entries), CSharpText.Numbers(compiled.Words.Slots));
        New(code, "Names", "NameTable", CSharpText.Numbers(compiled.Names.Edges), CSharpText.Numbers(compiled.Names.Leaves), CSharpText.Numbers(compiled.Names.Names));
        ActorTableData actors = compiled.Actors;
        DefaultsModel defaults = context.Model.Header.Defaults;
        New(
            code,
            "Actors",
            "ActorTable",
            CSharpText.Numbers(actors.Actors),
            CSharpText.Numbers(actors.Offices),
            CSharpText.Numbers(actors.RoleWords),
            Strings(actors.Roles),
            Pool(actors.Strings),
            CSharpText.Number(actors.IndexOf(defaults.Acting)));
        code.Line($"OtherCode = {CSharpText.Literal(defaults.OtherCode)},");
        code.Line($"OfficialRole = {CSharpText.Number(actors.IndexOf(defaults.Official))},");
        code.Line($"PeopleRole = {CSharpText.Number(actors.IndexOf(defaults.People))},");
        code.Line($"OutletRole = {CSharpText.Number(actors.IndexOf(defaults.Outlet))},");
        code.Line($"UnknownPersonRole = {CSharpText.Number(actors.IndexOf(defaults.Person))},");
        FrameTableData frames = compiled.Frames;
        New(
            code,
            "Frames",
            "FrameTable",
            CSharpText.Numbers(frames.Triggers),
            CSharpText.Numbers(frames.Order),
            CSharpText.Numbers(frames.Frames),
            CSharpText.Numbers(frames.Slots),
            CSharpText.Numbers(frames.Sets),
            CSharpText.Numbers(frames.Members));
        List(code, "Types", "TypeInfo", compiled.Types.Select(t => Type(t, context.Model)));
        List(code, "ContentRules", "ContentRule", compiled.ContentRules.Select(Content));
        List(code, "Enums", "EnumInfo", context.Model.Enums.Select(e => $"new {Tables}EnumInfo({CSharpText.Literal(e.Name)}, {Strings(e.Values.Select(v => v.Name))})"));
        code.Line($"Files = {Strings(context.Model.Files)},");
        code.Line($"Rules = {CSharpText.Numbers(compiled.Rules.Rules)},");
        code.Line($"RuleTexts = {Pool(compiled.Rules.Texts)},");
        code.Close(";");
        code.Close();
        return code.ToFile(context.HintName("Tables"));
    }

    private static void New(CodeWriter code, string property, string type, params string[] arguments)
    {
        code.Line($"{property} = new {Tables}{type}(");
        for (int i = 0; i < arguments.Length; i++)
            code.Deeper(arguments[i] + (i == arguments.Length - 1 ? ")," : ","));
    }

    private static void List(CodeWriter code, string property, string type, IEnumerable<string> items)
    {
        code.Open($"{property} = new {Tables}{type}[]");
        foreach (string item in items)
            code.Line(item + ",");
        code.Close(",");
    }

    private static string Type(CompiledType type, SchemaModel schema)
    {
        TypeModel model = type.Model;
        IEnumerable<string> roles = model.Roles.Select(r => $"new {Tables}RoleInfo({CSharpText.Literal(r.Name)}, {Tables}RoleKind.{r.Kind}, {CSharpText.Bool(r.Required)}, {CSharpText.Bool(r.Many)}, {CSharpText.Number(EnumIndex(schema, r.Enum))})");
        return $"new {Tables}TypeInfo({CSharpText.Literal(model.Name)}, {CSharpText.Bool(model.IsClaim)}, new {Tables}RoleInfo[] {{ {string.Join(", ", roles)} }}, {Tables}Commitment.{model.Commitment}, " +
            $"{CSharpText.Bool(model.HasCommitment)}, {CSharpText.Bool(model.Symmetric)}, {CSharpText.Bool(model.Neutral)}, {Integers(type.Beats)}, {CSharpText.Number(type.Implies)}, {Integers(type.ImpliedRoles)}, {CSharpText.Number(type.Rule)})";
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

    private static string Content(CompiledContentRule rule)
    {
        string negated = rule.Negated is { } value ? CSharpText.Bool(value) : "null";
        string then = rule.Then is null ? "null" : Content(rule.Then);
        return $"new {Tables}ContentRule({CSharpText.Number(rule.Type)}, {Tables}ContentSubject.{rule.Subject}, {CSharpText.Number(rule.Modals)}, {CSharpText.Number(rule.Verbs)}, {negated}, " +
            $"{CSharpText.Number(rule.Anywhere)}, {then}, {CSharpText.Number(rule.Rule)})";
    }

    private static string Pool(StringPool pool) => $"new {Tables}StringTable({CSharpText.Literal(pool.Text)}, {CSharpText.Numbers(pool.Offsets)})";

    private static string Strings(IEnumerable<string> values) => $"new string[] {{ {string.Join(", ", values.Select(CSharpText.Literal))} }}";

    private static string Integers(IEnumerable<int> values) => $"new int[] {{ {string.Join(", ", values.Select(CSharpText.Number))} }}";
}
