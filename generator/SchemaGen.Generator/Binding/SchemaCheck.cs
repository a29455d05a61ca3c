using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Binding;

/// <summary>Checks of definitions across the files of a schema.</summary>
internal sealed class SchemaCheck
{
    private readonly SchemaSymbols _symbols;
    private readonly Report[] _reports;

    /// <summary>The facts of each kind with the index of their file: they are asked for kind by kind.</summary>
    private readonly List<(Fact Fact, int File)>?[] _facts = new List<(Fact, int)>?[(int)FactKind.ReservedRole + 1];

    /// <summary>A file that is not whole YAML may hold what the others seem to lack.</summary>
    private readonly bool _damaged;

    public SchemaCheck(SchemaSymbols symbols, BoundFile[] files)
    {
        _symbols = symbols;
        _reports = [.. files.Select(f => new Report(f.Path))];
        _damaged = files.Any(f => f.Diagnostics.Any(d => d.Id == Descriptors.Syntax.Id));
        for (int i = 0; i < files.Length; i++)
        {
            foreach (Fact fact in files[i].Facts)
                (_facts[(int)fact.Kind] ??= []).Add((fact, i));
        }
    }

    /// <summary>Names of types that something else has already.</summary>
    public HashSet<string> Taken { get; } = new(StringComparer.Ordinal);

    /// <summary>The facts of a kind in the order of the files, with where to report.</summary>
    public IEnumerable<(Fact Fact, string File, Report Report)> Facts(FactKind kind)
    {
        foreach ((Fact fact, int file) in _facts[(int)kind] ?? [])
            yield return (fact, _symbols.Files[file].Name, _reports[file]);
    }

    public EquatableArray<DiagnosticInfo> ToEquatable() => _reports.Where(r => r.Count > 0).SelectMany(r => r.ToEquatable()).ToEquatable();

    /// <param name="schemas">All schemas of the project: a header may have gone to one with a name like this one's.</param>
    public void Headers(EquatableArray<SchemaSymbols> schemas)
    {
        string? first = null;
        foreach ((Fact fact, string file, Report report) in Facts(FactKind.Header))
        {
            if (first is null)
                first = file;
            else
                report.Add(Descriptors.DuplicateHeader, fact.Place, fact.Name, first);
        }

        if (first is not null || _damaged)
            return;
        (Fact schema, _, Report at) = Facts(FactKind.Schema).First();
        string? other = Suggestion.Nearest(schema.Name, schemas.Select(s => s.Schema).Where(n => n != schema.Name));
        at.Add(Descriptors.MissingHeader, schema.Place, schema.Name, other is null ? "" : $" Did you mean the schema '{other}'?");
    }

    /// <summary>Each role and actor once.</summary>
    public void Actors()
    {
        Once(FactKind.Role, "a role", [], null);
        Once(FactKind.Actor, "an actor", [], null);
    }

    /// <summary>Each group once; each C# type of the namespace once.</summary>
    public void Types(HeaderModel header)
    {
        Once(FactKind.Group, "a group", [], null);
        Dictionary<string, (string What, string File)> types = new(StringComparer.Ordinal)
        {
            [header.EventBase] = ("the base type of events", "the header"),
            [header.ClaimBase] = ("the base type of claims", "the header"),
            [header.Parser] = ("the parser", "the header"),
            ["Article"] = ("the type of a parsed text", "the generated code"),
        };
        Once(FactKind.Enum, "an enum", types, null);
        Once(FactKind.Type, "an event or claim type", types, Taken);
    }

    /// <summary>The catalogue of actors has a member for each: keys that differ only in case or underscores would meet there.</summary>
    public void ActorMembers()
    {
        Dictionary<string, string> members = new(StringComparer.OrdinalIgnoreCase);
        foreach ((Fact fact, _, Report report) in Facts(FactKind.Actor))
        {
            string member = fact.Name.Replace("_", "");
            if (!members.TryGetValue(member, out string? other))
                members.Add(member, fact.Name);
            else if (other != fact.Name)
                report.Add(Descriptors.NameCollision, fact.Place, fact.Name, other);
        }
    }

    public void NeutralClaims()
    {
        string? first = null;
        foreach ((Fact fact, _, Report report) in Facts(FactKind.Neutral))
        {
            if (first is null)
                first = fact.Name;
            else
                report.Add(Descriptors.NeutralClaims, fact.Place, $"'{fact.Name}' is neutral and so is '{first}'; keep `neutral: true` at one of them");
        }

        if (first is not null || _damaged || !_symbols.Files.Any(f => f.Types.Any(t => t.IsClaim)))
            return;
        (Fact schema, _, Report at) = Facts(FactKind.Schema).First();
        at.Add(Descriptors.NeutralClaims, schema.Place, $"no claim type of '{schema.Name}' is neutral; add `neutral: true` to the one that plain statements are");
    }

    /// <summary>Two schemas of a project may share neither their name nor their namespace.</summary>
    public bool StandsAlone(SchemaModel model, IEnumerable<SchemaModel> others)
    {
        if (Rival(model, others) is not { } other)
            return true;
        bool name = SameName(model, other);
        FactKind kind = name || !Facts(FactKind.Header).Any() ? FactKind.Schema : FactKind.Header;
        (Fact fact, _, Report at) = Facts(kind).First();
        at.Add(
            Descriptors.NamespaceTaken,
            fact.Place,
            model.Name,
            name ? "its name" : $"the namespace {model.Header.Namespace}",
            other.Name,
            name ? "write both the same way, or give this one another name" : "give this one another `namespace` in its header");
        return false;
    }

    /// <summary>The first of some schemas that has the name or the namespace of another one, or null.</summary>
    public static SchemaModel? Rival(SchemaModel model, IEnumerable<SchemaModel> others) => others.FirstOrDefault(o => SameName(model, o) || model.Header.Namespace == o.Header.Namespace);

    private static bool SameName(SchemaModel one, SchemaModel other) => string.Equals(one.Name, other.Name, StringComparison.OrdinalIgnoreCase);

    private void Once(FactKind kind, string what, Dictionary<string, (string What, string File)> seen, HashSet<string>? taken)
    {
        foreach ((Fact fact, string file, Report report) in Facts(kind))
        {
            if (!seen.TryGetValue(fact.Name, out (string What, string File) first))
            {
                seen.Add(fact.Name, (what, file));
                continue;
            }

            report.Add(Descriptors.DuplicateDefinition, fact.Place, fact.Name, first.What, first.File);
            if (first.What != what)
                taken?.Add(fact.Name);
        }
    }
}
