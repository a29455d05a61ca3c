using SchemaGen.Generator.Model;
using SchemaGen.Tables;

namespace SchemaGen.Generator.Emitting;

/// <summary>Writes the catalogue of actors: a struct with a member per actor that is no person. The data itself stands in the tables.</summary>
/// <remarks>The compiler needs half a millisecond a member: a member for each of thousands of persons, whom nobody names in code, would be most of the build.</remarks>
internal static class ActorEmitter
{
    /// <summary>So many actors have members: two seconds of a build.</summary>
    private const int MostMembers = 4000;

    private static readonly string[] s_members =
    [
        "Key", "Code", "Role", "Name", "Kind", "All", "None", "Parse", "TryParse", "TryFormat", "TryGet", "Equals", "ToString", "GetHashCode", "GetType", "ReferenceEquals", "MemberwiseClone", "Finalize", "Data", "Keys",
    ];

    public static GeneratedFile Emit(EmitContext context)
    {
        string name = CSharpText.Identifier(context.ActorType), full = context.Global(context.ActorType);
        CodeWriter code = context.File();
        code.Summary($"An actor of the schema {CSharpText.Xml(context.Model.Name)}, known by its key. The default value is no actor.");
        code.Line(context.Origin(" Persons, and kinds with thousands of actors, have no member; <c>Parse</c> and <c>TryParse</c> find them by their keys."));
        code.Line(CodeWriter.GeneratedCode);
        code.Open($"public readonly struct {name} : {ParsableEmitter.Interfaces(full)}, global::System.IEquatable<{full}>");
        code.Summary("Index of the actor + 1; 0 for no actor.");
        code.Line("private readonly int _number;");
        code.Line();
        code.Line($"private {name}(int number) => _number = number;");
        code.Line();
        code.Line($"private static global::SchemaGen.Tables.ActorTable Data => {context.Global(context.TablesType)}.Value.Actors;");
        code.Line();
        Members(code, context, full);
        Lookup(code, full);
        Equality(code, full);
        ParsableEmitter.Emit(code, full, "is the key of no actor");
        code.Line();
        code.Summary("Keys, made when first asked for.");
        code.Open("private static class Keys");
        code.Line("public static readonly global::System.Collections.Generic.Dictionary<string, int> ByKey = Make();");
        code.Line();
        code.Open("private static global::System.Collections.Generic.Dictionary<string, int> Make()");
        code.Line("var keys = new global::System.Collections.Generic.Dictionary<string, int>(global::System.StringComparer.Ordinal);");
        code.Line("for (int i = 0; i < Data.Count; i++)");
        code.Deeper("keys[Data.Key(i)] = i + 1;");
        for (int i = 0; i < context.Model.Actors.Count; i++)
        {
            // What was stored under a former key is still found.
            foreach (string former in context.Model.Actors[i].History.Former)
                code.Line($"keys.TryAdd({CSharpText.Literal(former)}, {CSharpText.Number(i + 1)});");
        }

        code.Line("return keys;");
        code.Close();
        code.Close();
        code.Close();
        return code.ToFile(context.HintName("Actors"));
    }

    private static void Members(CodeWriter code, EmitContext context, string full)
    {
        HashSet<ActorKind> kinds = KindsWithMembers(context.Model.Actors);
        HashSet<string> taken = new(s_members, StringComparer.Ordinal) { context.ActorType };
        for (int i = 0; i < context.Model.Actors.Count; i++)
        {
            ActorModel actor = context.Model.Actors[i];
            if (!kinds.Contains(actor.Kind))
                continue;
            string member = EmitContext.Pascal(actor.Key);
            if (!taken.Add(member))
            {
                member = "Actor" + actor.Key;
                while (!taken.Add(member))
                    member += "_";
            }

            string display = actor.Summary ?? (actor.Names.Count > 0 ? actor.Names[0] : actor.Key);
            code.Summary(CSharpText.Xml(display.EndsWith(".", StringComparison.Ordinal) ? display : display + "."));
            code.Line($"/// <remarks>Defined at {CSharpText.Xml(context.Where(actor.Place))}.{(actor.History.Former.Count > 0 ? $" Formerly {CSharpText.Xml(string.Join(", ", actor.History.Former))}." : "")}</remarks>");
            TypeDocs.Obsolete(code, actor.History);
            code.Line($"public static {full} {CSharpText.Identifier(member)} => new {full}({CSharpText.Number(i + 1)});");
            code.Line();
        }

        code.Summary("All actors, in the order of the schema.");
        code.Open($"public static global::System.Collections.Generic.IReadOnlyList<{full}> All");
        code.Open("get");
        code.Line($"var all = new {full}[Data.Count];");
        code.Line("for (int i = 0; i < all.Length; i++)");
        code.Deeper($"all[i] = new {full}(i + 1);");
        code.Line("return all;");
        code.Close();
        code.Close();
        code.Line();
    }

    /// <summary>The kinds whose actors have members: all but persons, in the order of the language, as far as their actors are few enough. A kind has members for all of its actors or for none.</summary>
    private static HashSet<ActorKind> KindsWithMembers(EquatableArray<ActorModel> actors)
    {
        HashSet<ActorKind> kinds = [];
        int members = 0;
        foreach (IGrouping<ActorKind, ActorModel> kind in actors.Where(a => a.Kind != ActorKind.Person).GroupBy(a => a.Kind).OrderBy(k => k.Key))
        {
            int more = kind.Count();
            if (members + more > MostMembers)
                continue;
            members += more;
            kinds.Add(kind.Key);
        }

        return kinds;
    }

    private static void Lookup(CodeWriter code, string full)
    {
        code.Summary("The key in the schema; empty for no actor.");
        code.Line("public string Key => _number == 0 ? \"\" : Data.Key(_number - 1);");
        code.Line();
        code.Summary("The code that ids show; empty for no actor and for persons whose office decides.");
        code.Line("public string Code => _number == 0 ? \"\" : Data.Code(Data.CodeId(_number - 1));");
        code.Line();
        code.Summary("The role, or null where the text or an office decides.");
        code.Line("public string? Role => _number == 0 || Data.RoleOf(_number - 1) < 0 ? null : Data.Role(Data.RoleOf(_number - 1));");
        code.Line();
        code.Summary("The first of its names; empty for no actor.");
        code.Line("public string Name => _number == 0 ? \"\" : Data.Name(_number - 1);");
        code.Line();
        code.Summary("What kind of thing it is.");
        code.Line("public global::SchemaGen.Tables.ActorKind Kind => _number == 0 ? global::SchemaGen.Tables.ActorKind.Place : Data.Kind(_number - 1);");
        code.Line();
        code.Summary("The actor of a mention; false where the schema does not list it.");
        code.Open($"public static bool TryGet(global::SchemaGen.ActorMention mention, out {full} actor)");
        code.Line("global::System.ArgumentNullException.ThrowIfNull(mention);");
        code.Line("return TryParse(mention.Key, null, out actor);");
        code.Close();
        code.Line();
        code.Line("/// <inheritdoc />");
        code.Open($"public static bool TryParse(global::System.ReadOnlySpan<char> s, global::System.IFormatProvider? provider, out {full} result)");
        code.Line("bool found = Keys.ByKey.TryGetValue(s.ToString(), out int number);");
        code.Line($"result = new {full}(number);");
        code.Line("return found;");
        code.Close();
        code.Line();
    }

    private static void Equality(CodeWriter code, string full)
    {
        code.Line("/// <inheritdoc />");
        code.Line($"public bool Equals({full} other) => _number == other._number;");
        code.Line();
        code.Line("/// <inheritdoc />");
        code.Line($"public override bool Equals(object? obj) => obj is {full} other && Equals(other);");
        code.Line();
        code.Line("/// <inheritdoc />");
        code.Line("public override int GetHashCode() => _number;");
        code.Line();
        code.Summary("True for the same actor.");
        code.Line($"public static bool operator ==({full} left, {full} right) => left.Equals(right);");
        code.Line();
        code.Summary("True for different actors.");
        code.Line($"public static bool operator !=({full} left, {full} right) => !left.Equals(right);");
        code.Line();
        code.Summary("The key.");
        code.Line("public override string ToString() => Key;");
        code.Line();
    }
}
