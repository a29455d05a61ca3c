using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Emitting;

/// <summary>Writes the examples of a schema as data, for the tests that hold the schema to them.</summary>
internal static class ExampleEmitter
{
    private const string Runtime = "global::SchemaGen.";

    public static GeneratedFile Emit(EmitContext context)
    {
        CodeWriter code = context.File();
        code.Summary($"The examples, counter-examples and known misses of the schema {CSharpText.Xml(context.Model.Name)}.");
        code.Line(context.Origin());
        code.Line(CodeWriter.GeneratedCode);
        code.Open($"public static partial class {CSharpText.Identifier(context.ExamplesType)}");
        code.Summary("All of them, in the order of the schema.");
        code.Line($"public static global::System.Collections.Generic.IReadOnlyList<{Runtime}SchemaExample> All {{ get; }} = [{string.Join(", ", context.Model.Types.Select(t => ".. " + EmitContext.Member(t.Name)))}];");
        code.Close();
        return code.ToFile(context.HintName("Examples"));
    }

    /// <summary>The examples of one type, a member of the class of all examples.</summary>
    public static void Type(CodeWriter code, EmitContext context, TypeModel type)
    {
        code.Open($"public static partial class {CSharpText.Identifier(context.ExamplesType)}");
        code.Open($"private static {Runtime}SchemaExample[] {EmitContext.Member(type.Name)} => new {Runtime}SchemaExample[]");
        foreach (ExampleModel example in type.Examples)
            Example(code, context, type, example);
        code.Close(";");
        code.Close();
    }

    private static void Example(CodeWriter code, EmitContext context, TypeModel type, ExampleModel example)
    {
        string spans = string.Join(", ", example.Spans.Select(s => $"new {Runtime}ExampleSpan({CSharpText.Literal(s.Role)}, new {Runtime}Span({CSharpText.Number(s.Start)}, {CSharpText.Number(s.End)}))"));
        string ids = string.Join(", ", example.Expect.Select(e => $"new {Runtime}ExampleIds({CSharpText.Literal(e.Role)}, {CSharpText.Literal(e.Ids)})"));
        string status = example.Status is null ? "null" : $"{Runtime}Status.{CSharpText.Identifier(example.Status)}";
        string file = (uint)example.Place.File < (uint)context.Model.Files.Count ? context.Model.Files[example.Place.File] : "";
        code.Open($"new {Runtime}SchemaExample({CSharpText.Literal(type.Name)}, {CSharpText.Bool(type.IsClaim)}, {Runtime}ExampleKind.{example.Kind}, {CSharpText.Literal(example.Text)})");
        if (example.Spans.Count > 0)
            code.Line($"Spans = new {Runtime}ExampleSpan[] {{ {spans} }},");
        if (example.Status is not null)
            code.Line($"Status = {status},");
        if (example.Fires is not null)
            code.Line($"Fires = {CSharpText.Literal(example.Fires)},");
        if (example.Expect.Count > 0)
            code.Line($"Ids = new {Runtime}ExampleIds[] {{ {ids} }},");
        code.Line($"Rule = new {Runtime}Rule({CSharpText.Literal(file)}, {CSharpText.Number(example.Place.Line)}, {CSharpText.Literal(type.Name)}),");
        code.Close(",");
    }
}
