using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Binding;

/// <summary>A schema bound from all its files, with what only shows when they are seen together.</summary>
/// <param name="IsGenerated">False for a schema whose types would meet those of another one.</param>
internal sealed record BoundSchema(SchemaModel Model, bool IsGenerated, EquatableArray<DiagnosticInfo> Diagnostics);

/// <summary>Brings the files of each schema together and checks them against each other.</summary>
internal static class SchemaBinder
{
    public static EquatableArray<BoundSchema> Bind(IEnumerable<BoundFile> files, EquatableArray<SchemaSymbols> schemas, CancellationToken cancellation)
    {
        Dictionary<string, BoundFile> byPath = new(StringComparer.Ordinal);
        foreach (BoundFile file in files)
            byPath[file.Path] = file;
        List<BoundSchema> bound = [];
        foreach (SchemaSymbols schema in schemas)
            bound.Add(Bind(schema, [.. schema.Files.Select(f => byPath[f.Path])], schemas, bound, cancellation));
        return bound.ToEquatable();
    }

    private static BoundSchema Bind(SchemaSymbols symbols, BoundFile[] files, EquatableArray<SchemaSymbols> schemas, List<BoundSchema> before, CancellationToken cancellation)
    {
        SchemaCheck check = new(symbols, files);
        HeaderModel header = files.Select(f => f.Model.Header).FirstOrDefault(h => h is not null) ?? HeaderBinder.Default(symbols.Schema);
        check.Headers(schemas);
        check.Definitions(header);
        check.ActorMembers();
        check.NeutralClaims();
        NameHistoryCheck.Run(check);
        cancellation.ThrowIfCancellationRequested();
        EquatableArray<ActorModel> actors = First(files, f => f.Model.Actors, a => a.Key);
        NameCheck.Run(check, actors);
        HashSet<(string, string)> dropped = PrecedenceCheck.Run(check);
        cancellation.ThrowIfCancellationRequested();

        HashSet<string> names = new(StringComparer.Ordinal);
        EquatableArray<EnumModel> enums = First(files, f => f.Model.Enums, e => e.Name);
        EquatableArray<TypeModel> types = First(files, f => f.Model.Types, t => t.Name).Where(t => !check.Taken.Contains(t.Name)).ToEquatable();
        names.UnionWith(types.Select(t => t.Name));
        HashSet<string> enumNames = [.. enums.Select(e => e.Name)];
        SchemaModel model = new(
            symbols.Schema,
            header,
            symbols.Files.Select(f => f.Name).ToEquatable(),
            First(files, f => f.Model.Roles, r => r.Name),
            actors,
            enums,
            First(files, f => f.Model.Groups, g => g.Name),
            types.Where(t => t.Roles.All(r => r.Enum is null || enumNames.Contains(r.Enum))).Select(t => Sound(t, names, dropped)).ToEquatable(),
            files.SelectMany(f => f.Model.Reserved).Distinct().ToEquatable());
        bool generated = check.StandsAlone(model, before.Where(b => b.IsGenerated).Select(b => b.Model));
        return new BoundSchema(model, generated, check.ToEquatable());
    }

    /// <summary>All entries of a kind; of several with one name, the first.</summary>
    private static EquatableArray<T> First<T>(BoundFile[] files, Func<BoundFile, EquatableArray<T>> entries, Func<T, string> name)
        where T : IEquatable<T>
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        return files.SelectMany(f => entries(f)).Where(e => seen.Add(name(e))).ToEquatable();
    }

    /// <summary>A type without its references to types that were left out.</summary>
    private static TypeModel Sound(TypeModel type, HashSet<string> names, HashSet<(string, string)> dropped) => type with
    {
        Beats = type.Beats.Where(b => names.Contains(b) && !dropped.Contains((type.Name, b))).ToEquatable(),
        Implies = type.Implies is { } implied && names.Contains(implied.Event) ? implied : null,
        Examples = type.Examples.Where(e => e.Fires is null || names.Contains(e.Fires)).ToEquatable(),
    };
}
