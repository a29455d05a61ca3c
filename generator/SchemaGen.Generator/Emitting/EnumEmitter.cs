using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Emitting;

/// <summary>Writes the enums: the types of events and claims with their parse and format methods, the enums of the schema, and the codes of each coding system.</summary>
internal static class EnumEmitter
{
    public static GeneratedFile Emit(EmitContext context)
    {
        CodeWriter code = context.File();
        Types(code, context, context.EventBase, context.Events, "event");
        code.Line();
        Types(code, context, context.ClaimBase, context.Claims, "claim");
        foreach (EnumModel model in context.Model.Enums)
            Enum(code, context, model);
        foreach (string system in context.Model.Header.Codes)
            CodeSystemEmitter.Emit(code, context, system);
        return code.ToFile(context.HintName("Enums"));
    }

    private static void Types(CodeWriter code, EmitContext context, string parent, IReadOnlyList<TypeNames> types, string what)
    {
        string name = CSharpText.Identifier(parent + "Type"), full = context.Global(parent + "Type");
        code.Summary($"The {what} types of the schema {CSharpText.Xml(context.Model.Name)}.");
        code.Line(context.Origin());
        code.Line(CodeWriter.GeneratedCode);
        code.Open($"public enum {name}");
        foreach (TypeNames type in types)
        {
            // The record says what the type is: so a new summary leaves what all types share as it is.
            code.Line($"/// <inheritdoc cref=\"{context.Global(type.Model.Name)}\" path=\"/summary\" />");
            TypeDocs.Obsolete(code, type.Model.History);
            code.Line($"{CSharpText.Identifier(type.Model.Name)},");
        }

        code.Close();
        code.Line();
        code.Summary($"Names and codes of the {what} types.");
        code.Line(CodeWriter.GeneratedCode);
        code.Open($"public static class {CSharpText.Identifier(parent + "Types")}");
        code.Summary("All of them, in the order of the schema.");
        code.Line($"public static global::System.Collections.Generic.IReadOnlyList<{full}> All {{ get; }} = new {full}[] {{ {string.Join(", ", types.Select(t => $"{full}.{CSharpText.Identifier(t.Model.Name)}"))} }};");
        code.Line();
        code.Summary("The name of a type in the schema.");
        code.Line("/// <exception cref=\"global::System.ArgumentOutOfRangeException\">There is no such type.</exception>");
        code.Open($"public static string Format({full} type) => type switch");
        foreach (TypeNames type in types)
            code.Line($"{full}.{CSharpText.Identifier(type.Model.Name)} => {CSharpText.Literal(type.Model.Name)},");
        code.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(type)),");
        code.Close(";");
        code.Line();
        code.Summary("The type of a name.");
        code.Line("/// <exception cref=\"global::System.FormatException\">There is no type of that name.</exception>");
        code.Line($"public static {full} Parse(global::System.ReadOnlySpan<char> s) => TryParse(s, out {full} type) ? type : throw new global::System.FormatException($\"'{{s}}' is no {what} type.\");");
        code.Line();
        code.Summary("The type of a name; false where there is none.");
        code.Open($"public static bool TryParse(global::System.ReadOnlySpan<char> s, out {full} type)");
        code.Open("switch (s)");
        foreach (TypeNames type in types)
        {
            foreach (string known in Names.Of(type.Model.Name, type.Model.History))
                code.Line($"case {CSharpText.Literal(known)}:");
            code.Deeper($"type = {full}.{CSharpText.Identifier(type.Model.Name)};");
            code.Deeper("return true;");
        }

        code.Line("default:");
        code.Deeper("type = default;");
        code.Deeper("return false;");
        code.Close();
        code.Close();
        code.Line();
        code.Summary("The codes of a type in a coding system; empty where there are none.");
        code.Open($"public static global::System.Collections.Generic.IReadOnlyList<string> Codes({full} type, string system) => (type, system) switch");
        foreach (TypeNames type in types)
        {
            foreach (CodeModel codes in type.Model.Codes)
                code.Line($"({full}.{CSharpText.Identifier(type.Model.Name)}, {CSharpText.Literal(codes.System)}) => new string[] {{ {string.Join(", ", codes.Values.Select(CSharpText.Literal))} }},");
        }

        code.Line("_ => global::System.Array.Empty<string>(),");
        code.Close(";");
        code.Close();
    }

    private static void Enum(CodeWriter code, EmitContext context, EnumModel model)
    {
        code.Line();
        code.Summary(CSharpText.Xml(model.Summary ?? $"The enum {model.Name} of the schema."));
        code.Line($"/// <remarks>Defined at {CSharpText.Xml(context.Where(model.Place))}.</remarks>");
        TypeDocs.Obsolete(code, model.History);
        code.Line(CodeWriter.GeneratedCode);
        code.Open($"public enum {CSharpText.Identifier(model.Name)}");
        foreach (EnumValueModel value in model.Values)
        {
            string words = value.Words.Count == 0 ? "" : $" Shown by: {string.Join(", ", value.Words)}.";
            code.Summary(CSharpText.Xml((value.Summary ?? value.Name + ".") + words));
            TypeDocs.Obsolete(code, value.History);
            code.Line($"{CSharpText.Identifier(value.Name)},");
        }

        code.Close();
    }
}
