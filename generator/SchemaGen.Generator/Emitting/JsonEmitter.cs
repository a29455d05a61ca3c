using SchemaGen.Generator.Model;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Emitting;

/// <summary>Writes the System.Text.Json converters: plain code over the runtime's <c>RecordJson</c>, without reflection.</summary>
internal static class JsonEmitter
{
    private const string Json = "global::SchemaGen.Json.RecordJson";
    private const string Element = "global::System.Text.Json.JsonElement";
    private const string Writer = "global::System.Text.Json.Utf8JsonWriter";

    public static GeneratedFile Emit(EmitContext context)
    {
        CodeWriter code = context.File();
        Converter(code, context, context.EventBase, context.Events, "Event", ["Status = head.Status,"]);
        code.Line();
        Converter(code, context, context.ClaimBase, context.Claims, "Claim", ["Proposition = head.Proposition,", "Quoted = head.Quoted,", "Outlet = head.Outlet,"]);
        return code.ToFile(context.HintName("Json"));
    }

    private static void Converter(CodeWriter code, EmitContext context, string parent, IReadOnlyList<TypeNames> types, string kind, string[] own)
    {
        string full = context.Global(parent);
        code.Summary($"Writes {kind.ToLowerInvariant()}s as JSON and reads them back, without reflection. The link to the claim around is written as its type and span, and not read back.");
        code.Line(CodeWriter.GeneratedCode);
        code.Open($"public sealed class {CSharpText.Identifier(parent + "JsonConverter")} : global::System.Text.Json.Serialization.JsonConverter<{full}>");
        code.Line("/// <inheritdoc />");
        code.Line($"public override bool CanConvert(global::System.Type typeToConvert) => typeof({full}).IsAssignableFrom(typeToConvert);");
        code.Line();
        code.Line("/// <inheritdoc />");
        code.Open($"public override void Write({Writer} writer, {full} value, global::System.Text.Json.JsonSerializerOptions options)");
        code.Line("writer.WriteStartObject();");
        code.Line($"{Json}.Write{kind}(writer, value);");
        code.Line("writer.WriteStartObject(\"roles\");");
        code.Open("switch (value)");
        foreach (TypeNames type in types)
        {
            code.Line($"case {context.Global(type.Model.Name)} it:");
            for (int i = 0; i < type.Model.Roles.Count; i++)
                code.Deeper(WriteRole(type.Model.Roles[i], "it." + CSharpText.Identifier(type.Properties[i])));
            code.Deeper("break;");
        }

        code.Close();
        code.Line();
        code.Line("writer.WriteEndObject();");
        code.Line("writer.WriteEndObject();");
        code.Close();
        code.Line();
        code.Line("/// <inheritdoc />");
        code.Line($"public override {full} Read(ref global::System.Text.Json.Utf8JsonReader reader, global::System.Type typeToConvert, global::System.Text.Json.JsonSerializerOptions options) =>");
        code.Deeper($"{Json}.Read(ref reader, static element => Make(element));");
        code.Line();
        code.Open($"private static {full} Make({Element} element)");
        code.Line($"global::SchemaGen.Json.{kind}Head head = {Json}.Read{kind}(element);");
        code.Line($"{Element} roles = element.GetProperty(\"roles\");");
        code.Open("return head.Type switch");
        foreach (TypeNames type in types)
            Arm(code, context, type, own);
        code.Line($"_ => throw {Json}.UnknownType(head.Type),");
        code.Close(";");
        code.Close();
        foreach (EnumModel model in context.Model.Enums.Where(m => Uses(types, m)))
            EnumMethods(code, context, model);
        code.Close();
    }

    private static void Arm(CodeWriter code, EmitContext context, TypeNames type, string[] own)
    {
        code.Open($"{Pattern(type.Model.Name, type.Model.History)} => new {context.Global(type.Model.Name)}");
        code.Line("Text = head.Text,");
        code.Line("Sentence = head.Sentence,");
        code.Line("Trigger = head.Trigger,");
        foreach (string line in own)
            code.Line(line);
        code.Line("Date = head.Date,");
        code.Line("Rule = head.Rule,");
        for (int i = 0; i < type.Model.Roles.Count; i++)
            code.Line($"{CSharpText.Identifier(type.Properties[i])} = {ReadRole(type.Model.Roles[i])},");
        code.Close(",");
    }

    private static bool Uses(IReadOnlyList<TypeNames> types, EnumModel model) => types.SelectMany(t => t.Model.Roles).Any(r => r.Kind == RoleKind.Enum && r.Enum == model.Name);

    private static string WriteRole(TypeRoleModel role, string value)
    {
        string name = CSharpText.Literal(role.Name);
        return role.Kind == RoleKind.Enum
            ? $"{Json}.WriteName(writer, {name}, Format{role.Enum}({value}));"
            : $"{Json}.Write{Method(role)}(writer, {name}, {value});";
    }

    private static string ReadRole(TypeRoleModel role)
    {
        string name = role.History.Former.Count == 0
            ? CSharpText.Literal(role.Name)
            : $"{Json}.NameIn(roles, {string.Join(", ", Names.Of(role.Name, role.History).Select(CSharpText.Literal))})";
        return role.Kind == RoleKind.Enum ? $"Parse{role.Enum}({Json}.ReadName(roles, {name}))" : $"{Json}.Read{Method(role)}(roles, {name})";
    }

    /// <summary>A pattern for a name and its former ones: what was stored under those is still read.</summary>
    private static string Pattern(string name, History history) => string.Join(" or ", Names.Of(name, history).Select(CSharpText.Literal));

    private static string Method(TypeRoleModel role) => role.Kind switch
    {
        RoleKind.Actor => "Actors",
        RoleKind.Clause or RoleKind.Phrase => "Slice",
        RoleKind.Number => "Number",
        _ => "Date",
    };

    private static void EnumMethods(CodeWriter code, EmitContext context, EnumModel model)
    {
        string full = context.Global(model.Name);
        code.Line();
        code.Open($"private static string? Format{model.Name}({full}? value) => value switch");
        code.Line("null => null,");
        foreach (EnumValueModel value in model.Values)
            code.Line($"{full}.{CSharpText.Identifier(value.Name)} => {CSharpText.Literal(value.Name)},");
        code.Line("_ => throw new global::System.Text.Json.JsonException($\"{value} is no value of the enum.\"),");
        code.Close(";");
        code.Line();
        code.Open($"private static {full}? Parse{model.Name}(string? name) => name switch");
        code.Line("null => null,");
        foreach (EnumValueModel value in model.Values)
            code.Line($"{Pattern(value.Name, value.History)} => {full}.{CSharpText.Identifier(value.Name)},");
        code.Line($"_ => throw new global::System.Text.Json.JsonException($\"'{{name}}' is no value of {model.Name}.\"),");
        code.Close(";");
    }
}
