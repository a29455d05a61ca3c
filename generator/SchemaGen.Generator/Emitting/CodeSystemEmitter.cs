using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Emitting;

/// <summary>Writes the codes of a coding system: a struct that only known codes fit in, and the types they stand for.</summary>
internal static class CodeSystemEmitter
{
    public static void Emit(CodeWriter code, EmitContext context, string system)
    {
        string name = EmitContext.Pascal(system) + "Code", full = context.Global(name);
        List<string> codes = [.. context.Model.Types.SelectMany(t => CodesOf(t, system)).Distinct(StringComparer.Ordinal).OrderBy(c => c, StringComparer.Ordinal)];

        code.Line();
        code.Summary($"A code of the coding system {CSharpText.Xml(system)} that the schema maps to.");
        code.Line(context.Origin());
        code.Line(CodeWriter.GeneratedCode);
        code.Open($"public readonly record struct {CSharpText.Identifier(name)} : {ParsableEmitter.Interfaces(full)}");
        code.Line($"private static readonly string[] s_codes = {{ {string.Join(", ", codes.Select(CSharpText.Literal))} }};");
        code.Line();
        code.Summary("Index of the code + 1; 0 for no code.");
        code.Line("private readonly int _number;");
        code.Line();
        code.Line($"private {CSharpText.Identifier(name)}(int number) => _number = number;");
        code.Line();
        code.Summary("All codes, in ordinal order.");
        code.Line($"public static global::System.Collections.Generic.IReadOnlyList<{full}> All {{ get; }} = new {full}[] {{ {string.Join(", ", codes.Select((_, i) => $"new {full}({CSharpText.Number(i + 1)})"))} }};");
        code.Line();
        code.Summary("The code as text; empty for the default value.");
        code.Line("public string Value => _number == 0 ? \"\" : s_codes[_number - 1];");
        code.Line();
        Types(code, context, context.EventBase, "EventTypes", "event", context.Events, system, codes);
        Types(code, context, context.ClaimBase, "ClaimTypes", "claim", context.Claims, system, codes);
        code.Summary("The code.");
        code.Line("public override string ToString() => Value;");
        code.Line();
        code.Line("/// <inheritdoc />");
        code.Open($"public static bool TryParse(global::System.ReadOnlySpan<char> s, global::System.IFormatProvider? provider, out {full} result)");
        code.Open("for (int i = 0; i < s_codes.Length; i++)");
        code.Open("if (global::System.MemoryExtensions.SequenceEqual(s, global::System.MemoryExtensions.AsSpan(s_codes[i])))");
        code.Line($"result = new {full}(i + 1);");
        code.Line("return true;");
        code.Close();
        code.Close();
        code.Line();
        code.Line("result = default;");
        code.Line("return false;");
        code.Close();
        code.Line();
        ParsableEmitter.Emit(code, full, $"is no code of {system} in this schema");
        code.Close();
    }

    private static void Types(CodeWriter code, EmitContext context, string parent, string property, string what, IReadOnlyList<TypeNames> types, string system, List<string> codes)
    {
        string full = context.Global(parent + "Type");
        code.Summary($"The {what} types that the code stands for.");
        code.Open($"public global::System.Collections.Generic.IReadOnlyList<{full}> {property} => _number switch");
        ILookup<string, string> members = types.SelectMany(t => CodesOf(t.Model, system).Distinct(StringComparer.Ordinal).Select(c => (Code: c, Member: $"{full}.{CSharpText.Identifier(t.Model.Name)}"))).ToLookup(m => m.Code, m => m.Member, StringComparer.Ordinal);
        for (int i = 0; i < codes.Count; i++)
        {
            if (members.Contains(codes[i]))
                code.Line($"{CSharpText.Number(i + 1)} => new {full}[] {{ {string.Join(", ", members[codes[i]])} }},");
        }

        code.Line($"_ => global::System.Array.Empty<{full}>(),");
        code.Close(";");
        code.Line();
    }

    private static IEnumerable<string> CodesOf(TypeModel type, string system) => type.Codes.Where(c => c.System == system).SelectMany(c => c.Values);
}
