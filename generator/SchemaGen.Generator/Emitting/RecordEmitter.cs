using SchemaGen.Generator.Model;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Emitting;

/// <summary>Writes one of the two closed hierarchies: the base record and a sealed record per type.</summary>
internal static class RecordEmitter
{
    private const string ActorList = "global::SchemaGen.ActorList";

    public static GeneratedFile Events(EmitContext context)
    {
        CodeWriter code = context.File();
        Base(code, context, context.EventBase, "EventRecord", context.Events, "An event", claim: false);
        return code.ToFile(context.HintName("Events"));
    }

    public static GeneratedFile Claims(EmitContext context)
    {
        CodeWriter code = context.File();
        Base(code, context, context.ClaimBase, "ClaimRecord", context.Claims, "A claim", claim: true);
        return code.ToFile(context.HintName("Claims"));
    }

    /// <summary>The C# type of a role's property.</summary>
    public static string PropertyType(EmitContext context, TypeRoleModel role) => role.Kind switch
    {
        RoleKind.Actor => ActorList,
        RoleKind.Clause or RoleKind.Phrase => "global::SchemaGen.TextSlice?",
        RoleKind.Number => "decimal?",
        RoleKind.Date => "global::System.DateOnly?",
        _ => context.Global(role.Enum ?? "") + "?",
    };

    private static void Base(CodeWriter code, EmitContext context, string name, string parent, IReadOnlyList<TypeNames> types, string what, bool claim)
    {
        string own = CSharpText.Identifier(name), claimType = context.Global(context.ClaimBase), typeEnum = context.Global(name + "Type");
        code.Summary($"{what} of the schema {CSharpText.Xml(context.Model.Name)}. {CSharpText.Xml(context.Model.Header.Summary ?? "")}".TrimEnd());
        code.Line(context.Origin(" The records below it are all there are: <c>Match</c> has a case for each."));
        code.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({context.Global(name + "JsonConverter")}))]");
        code.Line(CodeWriter.GeneratedCode);
        code.Open($"public abstract partial record {own} : global::SchemaGen.{parent}");
        code.Open($"private protected {own}()");
        code.Close();
        code.Line();
        code.Line($"private protected {own}(global::SchemaGen.{Facts(claim)} facts) : base(facts, {context.Global(context.TablesType)}.Value.Rule(facts.Rule))");
        code.Open();
        code.Close();
        code.Line();
        if (claim)
        {
            code.Summary("The claim that this one stands in, or null.");
            code.Line($"public {claimType}? Within {{ get; internal set; }}");
            code.Line();
            code.Line("/// <inheritdoc />");
            code.Line("public sealed override global::SchemaGen.ClaimRecord? InClaim => Within;");
            code.Line();
            code.Summary("The events that this claim is about, by place. Not part of the claim's equality: each event knows its claim.");
            ClaimEvents(code, context.Global(context.EventBase));
        }
        else
        {
            code.Summary("The claim that it stands in, or null.");
            code.Line($"public {claimType}? Claim {{ get; internal set; }}");
            code.Line();
            code.Line("/// <inheritdoc />");
            code.Line("public sealed override global::SchemaGen.ClaimRecord? InClaim => Claim;");
            code.Line();
            code.Summary("The next event of the same claim, as long as nobody asked the claim for its events.");
            code.Line($"internal {context.Global(name)}? NextInClaim {{ get; set; }}");
        }

        code.Line();
        code.Summary("Its type.");
        code.Line($"public abstract {typeEnum} Type {{ get; }}");
        code.Line();
        code.Summary("The index of its type in the tables. Internal, so that no other assembly can add a case.");
        code.Line("internal abstract int TypeIndex { get; }");
        code.Line();
        code.Summary("The codes of its type in a coding system; empty for an unknown system.");
        code.Line($"public global::System.Collections.Generic.IReadOnlyList<string> Codes(string system) => {context.Global(name + "Types")}.Codes(Type, system);");
        code.Line();
        Match(code, context, types);
        code.Summary("Compares all but the records that it is linked with, which are known by their places.");
        code.Line($"public virtual bool Equals({own}? other) => base.Equals((global::SchemaGen.{parent}?)other);");
        code.Line();
        code.Line("/// <inheritdoc />");
        code.Line("public override int GetHashCode() => base.GetHashCode();");
        code.Line();
        code.Line("/// <inheritdoc />");
        code.Line("protected override bool PrintMembers(global::System.Text.StringBuilder builder) => base.PrintMembers(builder);");
        code.Close();
    }

    /// <summary>The events of a claim: a chain that begins at the first one, until somebody asks for the list.</summary>
    private static void ClaimEvents(CodeWriter code, string @event)
    {
        string list = $"global::System.Collections.Generic.IReadOnlyList<{@event}>";
        code.Open($"public {list} Events");
        code.Line($"get => _events is {list} gathered ? gathered : Gather(_events as {@event});");
        code.Line("internal set => _events = value;");
        code.Close();
        code.Line();
        code.Summary("The first of its events, by place; the others follow it.");
        code.Line($"internal {@event}? FirstEvent {{ set => _events = value; }}");
        code.Line();
        code.Line("private object? _events;");
        code.Line();
        code.Line("// Any thread would gather the same; null where another one has.");
        code.Open($"private {list} Gather({@event}? first)");
        code.Line("if (first is null)");
        code.Deeper($"return _events as {list} ?? [];");
        code.Line($"var events = new global::System.Collections.Generic.List<{@event}>();");
        code.Line($"for ({@event}? at = first; at is not null; at = at.NextInClaim)");
        code.Deeper("events.Add(at);");
        code.Line($"{list} gathered = events.ToArray();");
        code.Line("_events = gathered;");
        code.Line("return gathered;");
        code.Close();
    }

    /// <summary>The type of what was read, of which a record is made.</summary>
    private static string Facts(bool claim) => claim ? "ClaimFacts" : "EventFacts";

    private static void Match(CodeWriter code, EmitContext context, IReadOnlyList<TypeNames> types)
    {
        string functions = string.Join(", ", types.Select(t => $"global::System.Func<{context.Global(t.Model.Name)}, T> {EmitContext.Camel(t.Model.Name)}"));
        code.Summary("Gives what the case of its type gives.");
        code.Open($"public T Match<T>({functions}) => this switch");
        foreach (TypeNames type in types)
            code.Line($"{context.Global(type.Model.Name)} it => {EmitContext.Camel(type.Model.Name)}(it),");
        code.Line("_ => throw new global::System.Diagnostics.UnreachableException(),");
        code.Close(";");
        code.Line();
        string actions = string.Join(", ", types.Select(t => $"global::System.Action<{context.Global(t.Model.Name)}> {EmitContext.Camel(t.Model.Name)}"));
        code.Summary("Runs the case of its type.");
        code.Open($"public void Switch({actions})");
        code.Open("switch (this)");
        foreach (TypeNames type in types)
        {
            code.Line($"case {context.Global(type.Model.Name)} it:");
            code.Deeper($"{EmitContext.Camel(type.Model.Name)}(it);");
            code.Deeper("break;");
        }

        code.Line("default:");
        code.Deeper("throw new global::System.Diagnostics.UnreachableException();");
        code.Close();
        code.Close();
        code.Line();
    }

    private static string Field(int role) => "_role" + CSharpText.Number(role);

    private static void Constructors(CodeWriter code, EmitContext context, TypeNames type)
    {
        string name = CSharpText.Identifier(type.Model.Name);
        code.Summary("Makes a record of nothing yet.");
        code.Open($"public {name}()");
        code.Close();
        code.Line();
        code.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        code.Open($"internal {name}(global::SchemaGen.{Facts(type.Model.IsClaim)} facts) : base(facts)");
        for (int i = 0; i < type.Model.Roles.Count; i++)
            code.Line(Filled(context, type.Model.Roles[i], CSharpText.Identifier(type.Properties[i]), i) + ";");
        code.Close();
        code.Line();
    }

    /// <summary>What a role is set to out of what was read: its field, or its property where there is none.</summary>
    private static string Filled(EmitContext context, TypeRoleModel role, string property, int index) => role.Kind switch
    {
        RoleKind.Actor => $"{Field(index)} = facts.Role({CSharpText.Number(index)})",
        RoleKind.Clause or RoleKind.Phrase => $"{Field(index)} = KeepSlice(facts.Fillers[{CSharpText.Number(index)}].Text)",
        RoleKind.Number => $"{property} = facts.Fillers[{CSharpText.Number(index)}].Number",
        RoleKind.Date => $"{property} = facts.Fillers[{CSharpText.Number(index)}].Date",
        _ => $"{property} = ({PropertyType(context, role)})facts.Fillers[{CSharpText.Number(index)}].Value",
    };

    /// <summary>A role: actors and slices are kept in little room, and made what the property gives when it is asked.</summary>
    private static void Property(CodeWriter code, EmitContext context, TypeRoleModel role, string property, string field)
    {
        bool actors = role.Kind == RoleKind.Actor, slice = role.Kind is RoleKind.Clause or RoleKind.Phrase;
        if (actors || slice)
        {
            code.Line($"private {(actors ? "global::SchemaGen.RoleActors" : "readonly global::SchemaGen.SlicePlace")} {field};");
            code.Line();
        }

        code.Summary(TypeDocs.Role(role));
        TypeDocs.Obsolete(code, role.History);
        string declaration = $"public {(actors && role.Required ? "required " : "")}{PropertyType(context, role)} {property}";
        if (actors || slice)
        {
            code.Open(declaration);
            code.Line($"get => {(actors ? field + ".List" : $"SliceAt({field})")};");
            code.Line($"init => {field} = {(actors ? "new(value)" : "KeepSlice(value)")};");
            code.Close();
        }
        else
        {
            code.Line(declaration + " { get; init; }");
        }

        code.Line();
    }

    /// <summary>By what the properties give: a slice is equal to one of another text.</summary>
    private static void Equality(CodeWriter code, EmitContext context, TypeNames type, string parent)
    {
        code.Summary("Compares all but the records that it is linked with, which are known by their places.");
        code.Line($"public bool Equals({CSharpText.Identifier(type.Model.Name)}? other) => (object)this == other");
        code.Deeper($"|| base.Equals(({context.Global(parent)}?)other){string.Concat(type.Model.Roles.Select((role, i) => " && " + AreEqual(role, CSharpText.Identifier(type.Properties[i]))))};");
        code.Line();
        code.Line("/// <inheritdoc />");
        code.Line("public override int GetHashCode() => base.GetHashCode();");
        code.Line();
    }

    private static string AreEqual(TypeRoleModel role, string property) => role.Kind == RoleKind.Actor ? $"{property}.Equals(other.{property})" : $"{property} == other.{property}";

    /// <summary>The record of one type.</summary>
    public static void Record(CodeWriter code, EmitContext context, TypeNames type)
    {
        TypeModel model = type.Model;
        string parent = model.IsClaim ? context.ClaimBase : context.EventBase;
        TypeDocs.Write(code, context, model);
        TypeDocs.Obsolete(code, model.History);
        code.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({context.Global(parent + "JsonConverter")}))]");
        code.Line(CodeWriter.GeneratedCode);
        code.Open($"public sealed partial record {CSharpText.Identifier(model.Name)} : {context.Global(parent)}");
        code.Line($"private static readonly string[] s_roleNames = [{string.Join(", ", model.Roles.Select(r => CSharpText.Literal(r.Name)))}];");
        code.Line();
        Constructors(code, context, type);
        for (int i = 0; i < model.Roles.Count; i++)
            Property(code, context, model.Roles[i], CSharpText.Identifier(type.Properties[i]), Field(i));

        Equality(code, context, type, parent);
        code.Line("/// <inheritdoc />");
        code.Line($"public override {context.Global(parent + "Type")} Type => {context.Global(parent + "Type")}.{CSharpText.Identifier(model.Name)};");
        code.Line();
        code.Line("/// <inheritdoc />");
        code.Line($"internal override int TypeIndex => {CSharpText.Number(type.Index)};");
        code.Line();
        code.Line("/// <inheritdoc />");
        code.Line($"public override string TypeName => {CSharpText.Literal(model.Name)};");
        code.Line();
        if (model.IsClaim)
        {
            code.Line("/// <inheritdoc />");
            code.Line($"public override global::SchemaGen.Tables.Commitment Commitment => global::SchemaGen.Tables.Commitment.{model.Commitment};");
            code.Line();
        }

        code.Line("/// <inheritdoc />");
        code.Open($"public override {ActorList} ActorsOf(string role) => role switch");
        for (int i = 0; i < model.Roles.Count; i++)
        {
            if (model.Roles[i].Kind == RoleKind.Actor)
                code.Line($"{CSharpText.Literal(model.Roles[i].Name)} => {CSharpText.Identifier(type.Properties[i])},");
        }

        code.Line($"_ => {ActorList}.Empty,");
        code.Close(";");
        code.Line();
        code.Line("/// <inheritdoc />");
        code.Line("public override global::System.Collections.Generic.IReadOnlyList<string> RoleNames => s_roleNames;");
        code.Line();
        code.Line("/// <inheritdoc />");
        code.Open("public override object? ValueOf(string role) => role switch");
        for (int i = 0; i < model.Roles.Count; i++)
            code.Line($"{CSharpText.Literal(model.Roles[i].Name)} => {CSharpText.Identifier(type.Properties[i])},");
        code.Line("_ => null,");
        code.Close(";");
        code.Close();
    }
}
