using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Reading;

namespace SchemaGen.Generator.Binding;

/// <summary>What the binding of one file has at hand: the names of the whole schema and where to report.</summary>
internal sealed class BindContext
{
    private readonly int _file;

    public BindContext(SchemaSymbols symbols, string path, Report report, CancellationToken cancellation)
    {
        Report = report;
        Cancellation = cancellation;
        _file = symbols.IndexOf(path);
        foreach (FileSymbols file in symbols.Files)
        {
            Codes.UnionWith(file.Codes);
            Roles.UnionWith(file.Roles);
            Titles.UnionWith(file.Titles);
            Enums.UnionWith(file.Enums);
            foreach (GroupModel group in file.Groups)
                Groups[group.Name] = group.Words;
            foreach (ActorSymbol actor in file.Actors)
            {
                Actors.Add(actor.Key);
                Actors.Add(actor.Code);
            }

            foreach (TypeSymbol type in file.Types)
                Types[type.Name] = type;
        }
    }

    public Report Report { get; }

    public CancellationToken Cancellation { get; }

    public HashSet<string> Codes { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Roles { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Titles { get; } = new(StringComparer.OrdinalIgnoreCase);

    public HashSet<string> Enums { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, EquatableArray<string>> Groups { get; } = new(StringComparer.Ordinal);

    /// <summary>Keys and codes of actors.</summary>
    public HashSet<string> Actors { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, TypeSymbol> Types { get; } = new(StringComparer.Ordinal);

    /// <summary>Names and definitions that can only be judged beside those of the other files.</summary>
    public List<Fact> Facts { get; } = [];

    public RulePlace At(Place place) => new(_file, place.Line);

    public void Define(FactKind kind, ScalarNode name) => Facts.Add(new Fact(kind, name.Value, name.Value, name.Place));

    /// <summary>The type named by a text, or null with a diagnostic.</summary>
    public TypeSymbol? FindType(ScalarNode name, string what, Func<TypeSymbol, bool>? allowed = null)
    {
        if (Types.TryGetValue(name.Value, out TypeSymbol? type) && allowed?.Invoke(type) != false)
            return type;
        Report.Add(Descriptors.UnknownType, name.Place, name.Value, what, Suggestion.For(name.Value, Types.Values.Where(t => allowed?.Invoke(t) != false).Select(t => t.Name)));
        return null;
    }
}
