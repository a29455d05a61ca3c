namespace SchemaGen.Generator.Emitting;

/// <summary>Writes the article type and the entry point, which gives what was read the form of records.</summary>
internal static class ParserEmitter
{
    private const string List = "global::System.Collections.Generic.IReadOnlyList";

    public static GeneratedFile Emit(EmitContext context)
    {
        CodeWriter code = context.File();
        Article(code, context);
        code.Line();
        Parser(code, context);
        code.Line();
        Factory(code, context);
        return code.ToFile(context.HintName("Parser"));
    }

    private static void Article(CodeWriter code, EmitContext context)
    {
        string events = context.Global(context.EventBase), claims = context.Global(context.ClaimBase);
        code.Summary("A document with the events and claims that were found in it.");
        code.Line(context.Origin());
        code.Line(CodeWriter.GeneratedCode);
        code.Open("public sealed class Article : global::SchemaGen.ArticleBase");
        code.Open($"internal Article(global::SchemaGen.Reading reading, {events}[] events, {claims}[] claims) : base(reading)");
        code.Line("(Events, Claims) = (events, claims);");
        code.Close();
        code.Line();
        code.Summary("The events, by place.");
        code.Line($"public {List}<{events}> Events {{ get; }}");
        code.Line();
        code.Summary("The claims, by place.");
        code.Line($"public {List}<{claims}> Claims {{ get; }}");
        code.Line();
        code.Line("/// <inheritdoc />");
        code.Line($"public override {List}<global::SchemaGen.EventRecord> AllEvents => Events;");
        code.Line();
        code.Line("/// <inheritdoc />");
        code.Line($"public override {List}<global::SchemaGen.ClaimRecord> AllClaims => Claims;");
        code.Close();
    }

    private static void Parser(CodeWriter code, EmitContext context)
    {
        string article = context.Global("Article"), events = context.Global(context.EventBase), claims = context.Global(context.ClaimBase), factory = context.Global(context.Model.Name + "Records");
        code.Summary($"Finds the events and claims of the schema {CSharpText.Xml(context.Model.Name)} in English text. Pure and safe for all threads; needs no set-up.");
        code.Line(context.Origin());
        code.Line(CodeWriter.GeneratedCode);
        code.Open($"public static class {CSharpText.Identifier(context.Model.Header.Parser)}");
        code.Summary("The schema's version.");
        code.Line($"public const string Version = {CSharpText.Literal(context.Model.Header.Version)};");
        code.Line();
        code.Summary("The tables of the schema, for tools that explain or check.");
        code.Line($"public static global::SchemaGen.Tables.SchemaTables Tables => {context.Global(context.TablesType)}.Value;");
        code.Line();
        code.Summary("Reads a document.");
        code.Line("/// <param name=\"text\">The text as it is; spans are UTF-16 code units of it.</param>");
        code.Line("/// <param name=\"options\">What the caller knows of the document, or null.</param>");
        code.Line("/// <exception cref=\"global::System.ArgumentNullException\"><paramref name=\"text\"/> is null.</exception>");
        code.Open($"public static {article} Parse(string text, global::SchemaGen.ReadOptions? options = null)");
        code.Line("global::System.ArgumentNullException.ThrowIfNull(text);");
        code.Line("return global::SchemaGen.SchemaReader.Read(Tables, text, options, Make);");
        code.Close();
        code.Line();
        code.Open($"private static {article} Make(global::SchemaGen.Reading reading)");
        code.Line($"{claims}[] claims = reading.Claims.Count == 0 ? [] : new {claims}[reading.Claims.Count];");
        code.Line("for (int i = 0; i < claims.Length; i++)");
        code.Deeper($"claims[i] = {factory}.Claim(reading.Claims[i]);");
        code.Line($"{events}[] events = reading.Events.Count == 0 ? [] : new {events}[reading.Events.Count];");
        code.Line("for (int i = 0; i < events.Length; i++)");
        code.Deeper($"events[i] = {factory}.Event(reading.Events[i]);");
        code.Open("for (int i = 0; i < claims.Length; i++)");
        code.Line("global::SchemaGen.ClaimFacts facts = reading.Claims[i];");
        code.Line("if (facts.Claim >= 0)");
        code.Deeper("claims[i].Within = claims[facts.Claim];");
        code.Line($"{events}? next = null;");
        code.Open("for (int k = facts.Events.Count - 1; k >= 0; k--)");
        code.Line($"{events} inside = events[facts.Events[k]];");
        code.Line("(inside.Claim, inside.NextInClaim) = (claims[i], next);");
        code.Line("next = inside;");
        code.Close();
        code.Line();
        code.Line("claims[i].FirstEvent = next;");
        code.Close();
        code.Line();
        code.Line($"return new {article}(reading, events, claims);");
        code.Close();
        code.Close();
    }

    private static void Factory(CodeWriter code, EmitContext context)
    {
        code.Summary("Makes records of what was read.");
        code.Line(CodeWriter.GeneratedCode);
        code.Open($"internal static class {CSharpText.Identifier(context.Model.Name + "Records")}");
        Method(code, context, "Event", context.EventBase, "EventFacts", context.Events);
        code.Line();
        Method(code, context, "Claim", context.ClaimBase, "ClaimFacts", context.Claims);
        code.Close();
    }

    private static void Method(CodeWriter code, EmitContext context, string name, string parent, string facts, IReadOnlyList<TypeNames> types)
    {
        code.Summary("The record of a type, with its roles filled.");
        code.Open($"public static {context.Global(parent)} {name}(global::SchemaGen.{facts} facts) => facts.Type switch");
        foreach (TypeNames type in types)
            code.Line($"{CSharpText.Number(type.Index)} => new {context.Global(type.Model.Name)}(facts),");
        code.Line($"_ => throw new global::System.ArgumentOutOfRangeException(nameof(facts)),");
        code.Close(";");
    }
}
