using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Reading;

namespace SchemaGen.Generator.Binding;

/// <summary>What the binding of one file has at hand: the names of the whole schema and where to report.</summary>
internal sealed class BindContext
{
    private readonly SymbolIndex _names;

    public BindContext(SchemaSymbols symbols, string path, Report report, CancellationToken cancellation)
    {
        Report = report;
        Cancellation = cancellation;
        _names = symbols.Index;
        File = _names.FileOf(path);
    }

    public Report Report { get; }

    /// <summary>The index of the file in the schema.</summary>
    public int File { get; }

    public CancellationToken Cancellation { get; }

    public HashSet<string> Codes => _names.Codes;

    public HashSet<string> Roles => _names.Roles;

    public HashSet<string> Titles => _names.Titles;

    public HashSet<string> Enums => _names.Enums;

    public Dictionary<string, EquatableArray<string>> Groups => _names.Groups;

    /// <summary>Keys and codes of actors.</summary>
    public HashSet<string> Actors => _names.Actors;

    public Dictionary<string, TypeSymbol> Types => _names.Types;

    /// <summary>Names and definitions that can only be judged beside those of the other files.</summary>
    public List<Fact> Facts { get; } = [];

    public RulePlace At(Place place) => new(File, place.Line);

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
