using System.Text;
using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Emitting;

/// <summary>A type with its index in the schema and the names of its properties.</summary>
internal sealed record TypeNames(int Index, TypeModel Model, IReadOnlyList<string> Properties);

/// <summary>What all emitters of a schema share: the model, or the part of it that they need, and the names of generated types.</summary>
internal sealed class EmitContext
{
    /// <summary>Members that the records have anyway; a role of such a name gets "Role" behind it.</summary>
    private static readonly HashSet<string> s_members = new(StringComparer.Ordinal)
    {
        "Text", "Span", "Sentence", "Trigger", "Status", "Date", "Rule", "InClaim", "TypeName", "ActorsOf", "RoleNames", "ValueOf", "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Finalize", "EqualityContract",
        "PrintMembers", "ReferenceEquals", "Clone", "Claim", "Type", "Match", "Switch", "Codes", "TypeIndex", "Proposition", "Quoted", "Outlet", "Commitment", "Within", "Events", "SliceAt", "KeepSlice",
    };

    /// <param name="model">The schema, or a part of it.</param>
    /// <param name="first">The index of the first type of the part in the whole schema.</param>
    public EmitContext(SchemaModel model, int first = 0)
    {
        Model = model;
        Namespace = NamespaceOf(model.Header.Namespace);
        List<TypeNames> events = [], claims = [];
        for (int i = 0; i < model.Types.Count; i++)
            (model.Types[i].IsClaim ? claims : events).Add(new TypeNames(first + i, model.Types[i], Properties(model.Types[i])));
        (Events, Claims) = (events, claims);
    }

    public SchemaModel Model { get; }

    /// <summary>The namespace, with keywords escaped.</summary>
    public string Namespace { get; }

    public IReadOnlyList<TypeNames> Events { get; }

    public IReadOnlyList<TypeNames> Claims { get; }

    public string EventBase => Model.Header.EventBase;

    public string ClaimBase => Model.Header.ClaimBase;

    /// <summary>The type of actors ("CompanyActor").</summary>
    public string ActorType => Model.Name + "Actor";

    /// <summary>The class that holds the tables.</summary>
    public string TablesType => Model.Name + "Tables";

    /// <summary>The class that holds the tables of actors and names.</summary>
    public string NamesType => Model.Name + "Names";

    /// <summary>The class that holds what was compiled of each type.</summary>
    public string FramesType => FramesTypeOf(Model.Name);

    /// <summary>The class that holds the examples.</summary>
    public string ExamplesType => Model.Name + "Examples";

    /// <summary>The namespace of a header as code.</summary>
    public static string NamespaceOf(string name) => string.Join(".", name.Split('.').Select(CSharpText.Identifier));

    /// <summary>The class that holds what was compiled of each type of a schema.</summary>
    public static string FramesTypeOf(string schema) => schema + "Frames";

    /// <summary>The member of <see cref="ExamplesType"/> and of <see cref="FramesType"/> that belongs to a type.</summary>
    public static string Member(string type) => "Of" + type;

    /// <summary>A generated type by its full name.</summary>
    public string Global(string type) => $"global::{Namespace}.{CSharpText.Identifier(type)}";

    /// <summary>Begins a file of the schema.</summary>
    public CodeWriter File() => CodeWriter.File(Namespace);

    /// <summary>The name of a file of the schema.</summary>
    public string HintName(string part) => $"{Model.Name}.{part}.g.cs";

    /// <summary>"events.schema.yaml:12".</summary>
    public string Where(RulePlace place) => (uint)place.File < (uint)Model.Files.Count ? $"{Model.Files[place.File]}:{CSharpText.Number(place.Line)}" : Model.Name;

    /// <summary>A line of documentation for a type that stands for the schema as a whole: where its header is, and what else is to be said.</summary>
    public string Origin(string more = "") => $"/// <remarks>Defined at {CSharpText.Xml(Where(Model.Header.Place))}.{more}</remarks>";

    /// <summary>A name in PascalCase: its parts between underscores and hyphens, each with a capital.</summary>
    public static string Pascal(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (string part in name.Split(['_', '-', ' ', '.'], StringSplitOptions.RemoveEmptyEntries))
            text.Append(char.ToUpperInvariant(part[0])).Append(part, 1, part.Length - 1);
        return text.Length == 0 || !char.IsLetter(text[0]) ? "_" + text : text.ToString();
    }

    /// <summary>A name in camelCase, escaped where it is a keyword.</summary>
    public static string Camel(string name) => CSharpText.Identifier(char.ToLowerInvariant(name[0]) + name.Substring(1));

    private static List<string> Properties(TypeModel type)
    {
        List<string> names = [];
        foreach (TypeRoleModel role in type.Roles)
        {
            string name = Pascal(role.Name);
            if (s_members.Contains(name) || name == type.Name)
                name += "Role";
            while (names.Contains(name))
                name += "_";
            names.Add(name);
        }

        return names;
    }
}
