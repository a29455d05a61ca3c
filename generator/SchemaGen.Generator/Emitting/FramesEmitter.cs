using SchemaGen.Generator.Compiling;

namespace SchemaGen.Generator.Emitting;

/// <summary>Writes the frames of all types as static data: long literals, each one token for the compiler.</summary>
internal static class FramesEmitter
{
    private const string Tables = "global::SchemaGen.Tables.";

    /// <param name="context">The schema around the types.</param>
    /// <param name="types">The types, in the order of the schema.</param>
    /// <param name="stop">Stops the work.</param>
    public static GeneratedFile Emit(EmitContext context, IReadOnlyList<CompiledType> types, CancellationToken stop)
    {
        LinkedTables linked = TableLinker.Link(types, stop);
        CodeWriter code = context.File();
        code.Summary($"The frames that were compiled out of the schema {CSharpText.Xml(context.Model.Name)}.");
        code.Line(CodeWriter.GeneratedCode);
        code.Open($"internal static class {CSharpText.Identifier(context.FramesType)}");
        code.Line($"public static {Tables}WordTable Words => new {Tables}WordTable(");
        code.Words(linked.Words, ");");
        code.Line();
        FrameTableData frames = linked.Frames;
        code.Line($"public static {Tables}FrameTable Frames => new {Tables}FrameTable(");
        code.Tables(");", frames.Triggers, frames.Order, frames.Frames, frames.Slots, frames.Sets, frames.Members);
        code.Line();
        code.Open($"public static {Tables}ContentRule[] ContentRules => new {Tables}ContentRule[]");
        foreach (LinkedContentRule rule in linked.ContentRules)
            code.Line(Content(rule) + ",");
        code.Close(";");
        code.Line();
        code.Line("public static string Rules =>");
        code.Numbers(linked.Rules.AsSpan(), ";");
        code.Line();
        code.Line($"public static {Tables}StringTable RuleTexts => new {Tables}StringTable(");
        code.Literal(linked.Texts.Text.Span, ",");
        code.Numbers(linked.Texts.Offsets.AsSpan(), ");");
        code.Close();
        linked.Release();
        return code.ToFile(context.HintName("Frames"));
    }

    private static string Content(LinkedContentRule rule)
    {
        string negated = rule.Negated is { } value ? CSharpText.Bool(value) : "null";
        string then = rule.Then is null ? "null" : Content(rule.Then);
        return $"new {Tables}ContentRule({CSharpText.Number(rule.Type)}, {Tables}ContentSubject.{rule.Subject}, {CSharpText.Number(rule.Modals)}, {CSharpText.Number(rule.Verbs)}, {negated}, " +
            $"{CSharpText.Number(rule.Anywhere)}, {then}, {CSharpText.Number(rule.Rule)})";
    }
}
