using SchemaGen.Generator.Compiling;
using SchemaGen.Generator.Model;
using SchemaGen.Tables;

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
        code.Line($"Words = new {Tables}WordTable(");
        code.Literal(compiled.Words.Pool, ",");
        Numbers(code, ")", compiled.Words.Entries, compiled.Words.Slots);
        code.Line($"Names = new {Tables}NameTable(");
        Numbers(code, ")", compiled.Names.Edges, compiled.Names.Leaves, compiled.Names.Names);
        ActorTableData actors = compiled.Actors;
        DefaultsModel defaults = context.Model.Header.Defaults;
        code.Line($"Actors = new {Tables}ActorTable(");
        code.Numbers(actors.Actors, ",");
        code.Numbers(actors.Offices, ",");
        code.Numbers(actors.RoleWords, ",");
        code.Deeper(Strings(actors.Roles) + ",");
        Pool(code, actors.Strings, ",");
        code.Deeper(CSharpText.Number(actors.IndexOf(defaults.Acting)) + "),");
        code.Line($"OtherCode = {CSharpText.Literal(defaults.OtherCode)},");
        code.Line($"OfficialRole = {CSharpText.Number(actors.IndexOf(defaults.Official))},");
        code.Line($"PeopleRole = {CSharpText.Number(actors.IndexOf(defaults.People))},");
        code.Line($"OutletRole = {CSharpText.Number(actors.IndexOf(defaults.Outlet))},");
        code.Line($"UnknownPersonRole = {CSharpText.Number(actors.IndexOf(defaults.Person))},");
        FrameTableData frames = compiled.Frames;
        code.Line($"Frames = new {Tables}FrameTable(");
        Numbers(code, ")", frames.Triggers, frames.Order, frames.Frames, frames.Slots, frames.Sets, frames.Members);
        List(code, "Types", "TypeInfo", compiled.Types.Select(t => Type(t, context.Model)));
        List(code, "ContentRules", "ContentRule", compiled.ContentRules.Select(Content));
        List(code, "Enums", "EnumInfo", context.Model.Enums.Select(e => $"new {Tables}EnumInfo({CSharpText.Literal(e.Name)}, {Strings(e.Values.Select(v => v.Name))})"));
        code.Line($"Files = {Strings(context.Model.Files)},");
        code.Line("Rules =");
        Numbers(code, "", compiled.Rules.Rules);
        code.Line("RuleTexts =");
        Pool(code, compiled.Rules.Texts, ",");
        code.Close(";");
        code.Close();
        return code.ToFile(context.HintName("Tables"));
    }

    /// <summary>Tables of numbers, each a line, parted by commas.</summary>
    private static void Numbers(CodeWriter code, string after, params IReadOnlyList<int>[] tables)
    {
        for (int i = 0; i < tables.Length; i++)
            code.Numbers(tables[i], i == tables.Length - 1 ? after + "," : ",");
    }

    private static void Pool(CodeWriter code, StringPool pool, string after)
    {
        code.Deeper($"new {Tables}StringTable(");
        code.Literal(pool.Text, ",");
        code.Numbers(pool.Offsets, ")" + after);
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
        IEnumerable<string> roles = model.Roles.Select(r => $"new {Tables}RoleInfo({CSharpText.Literal(r.Name)}, {Tables}RoleKind.{r.Kind}, {CSharpText.Bool(r.Required)}, {CSharpText.Bool(r.Many)}, {CSharpText.Number(EnumIndex(schema, r.Enum))}{(r.Reach == RoleReach.Document ? "" : $", {Tables}RoleReach.{r.Reach}")})");
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

    private static string Strings(IEnumerable<string> values) => $"new string[] {{ {string.Join(", ", values.Select(CSharpText.Literal))} }}";

    private static string Integers(IEnumerable<int> values) => $"new int[] {{ {string.Join(", ", values.Select(CSharpText.Number))} }}";
}
