using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Binding;

/// <summary>A schema, or one side of it, bound from all its files, with what only shows when they are seen together.</summary>
/// <param name="IsGenerated">False for a schema whose types would meet those of another one.</param>
internal sealed record BoundSchema(SchemaModel Model, bool IsGenerated, EquatableArray<DiagnosticInfo> Diagnostics);

/// <summary>Brings the files of each schema together and checks them against each other. A schema has two sides that know nothing of each other: the catalogue of actors, and the events and claims.</summary>
internal static class SchemaBinder
{
    /// <summary>The schemas, whole.</summary>
    public static EquatableArray<BoundSchema> Bind(IReadOnlyList<BoundFile> files, EquatableArray<SchemaSymbols> schemas, CancellationToken cancellation) =>
        Catalogues(files.Select(f => f.Catalogue), schemas, cancellation).Zip(Events(files.Select(f => f.Events), schemas, cancellation), Join).ToEquatable();

    /// <summary>The schemas with roles, actors and enums alone.</summary>
    /// <param name="files">The files as <see cref="BoundFile.Catalogue"/>.</param>
    /// <param name="schemas">The names.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static EquatableArray<BoundSchema> Catalogues(IEnumerable<BoundFile> files, EquatableArray<SchemaSymbols> schemas, CancellationToken cancellation) => Each(files, schemas, (symbols, own, before) =>
    {
        SchemaCheck check = new(symbols, own);
        check.Actors();
        check.ActorMembers();
        NameHistoryCheck.Catalogue(check);
        cancellation.ThrowIfCancellationRequested();
        EquatableArray<ActorModel> actors = First(own, f => f.Model.Actors, a => a.Key);
        NameCheck.Run(check, actors);
        SchemaModel model = Model(symbols, own);
        return new BoundSchema(model with { Roles = First(own, f => f.Model.Roles, r => r.Name), Actors = actors }, SchemaCheck.Rival(model, before) is null, check.ToEquatable());
    });

    /// <summary>The schemas with events, claims, groups and enums alone.</summary>
    /// <param name="files">The files as <see cref="BoundFile.Events"/>.</param>
    /// <param name="schemas">The names.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static EquatableArray<BoundSchema> Events(IEnumerable<BoundFile> files, EquatableArray<SchemaSymbols> schemas, CancellationToken cancellation) => Each(files, schemas, (symbols, own, before) =>
    {
        SchemaCheck check = new(symbols, own);
        SchemaModel model = Model(symbols, own);
        check.Headers(schemas);
        check.Types(model.Header);
        check.NeutralClaims();
        NameHistoryCheck.Types(check);
        HashSet<(string, string)> dropped = PrecedenceCheck.Run(check);
        cancellation.ThrowIfCancellationRequested();
        TypeModel[] types = [.. First(own, f => f.Model.Types, t => t.Name).Where(t => !check.Taken.Contains(t.Name))];
        HashSet<string> names = new(types.Select(t => t.Name), StringComparer.Ordinal);
        HashSet<string> enums = new(model.Enums.Select(e => e.Name), StringComparer.Ordinal);
        return new BoundSchema(
            model with
            {
                Groups = First(own, f => f.Model.Groups, g => g.Name),
                Types = types.Where(t => t.Roles.All(r => r.Enum is null || enums.Contains(r.Enum))).Select(t => Sound(t, names, dropped)).ToEquatable(),
            },
            check.StandsAlone(model, before),
            check.ToEquatable());
    });

    private static EquatableArray<BoundSchema> Each(IEnumerable<BoundFile> files, EquatableArray<SchemaSymbols> schemas, Func<SchemaSymbols, BoundFile[], IEnumerable<SchemaModel>, BoundSchema> bind)
    {
        Dictionary<string, BoundFile> byPath = new(StringComparer.Ordinal);
        foreach (BoundFile file in files)
            byPath[file.Path] = file;
        List<BoundSchema> bound = [];
        foreach (SchemaSymbols schema in schemas)
            bound.Add(bind(schema, [.. schema.Files.Select(f => byPath[f.Path])], bound.Where(b => b.IsGenerated).Select(b => b.Model)));
        return bound.ToEquatable();
    }

    /// <summary>What both sides have.</summary>
    private static SchemaModel Model(SchemaSymbols symbols, BoundFile[] files) => new(
        symbols.Schema,
        files.Select(f => f.Model.Header).FirstOrDefault(h => h is not null) ?? HeaderBinder.Default(symbols.Schema),
        symbols.Index.FileNames,
        default,
        default,
        First(files, f => f.Model.Enums, e => e.Name),
        default,
        default,
        files.SelectMany(f => f.Model.Reserved).Distinct().ToEquatable());

    private static BoundSchema Join(BoundSchema catalogue, BoundSchema events) =>
        new(events.Model with { Roles = catalogue.Model.Roles, Actors = catalogue.Model.Actors }, events.IsGenerated, catalogue.Diagnostics.Concat(events.Diagnostics).ToEquatable());

    /// <summary>All entries of a kind; of several with one name, the first.</summary>
    private static EquatableArray<T> First<T>(BoundFile[] files, Func<BoundFile, EquatableArray<T>> entries, Func<T, string> name)
        where T : IEquatable<T>
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        List<T> first = [];
        foreach (BoundFile file in files)
        {
            foreach (T entry in entries(file))
            {
                if (seen.Add(name(entry)))
                    first.Add(entry);
            }
        }

        return first.ToEquatable();
    }

    /// <summary>A type without its references to types that were left out.</summary>
    private static TypeModel Sound(TypeModel type, HashSet<string> names, HashSet<(string, string)> dropped)
    {
        bool sound = type.Beats.All(b => names.Contains(b) && (dropped.Count == 0 || !dropped.Contains((type.Name, b)))) && (type.Implies is null || names.Contains(type.Implies.Event)) && type.Examples.All(e => e.Fires is null || names.Contains(e.Fires));
        return sound ? type : Cleared(type, names, dropped);
    }

    private static TypeModel Cleared(TypeModel type, HashSet<string> names, HashSet<(string, string)> dropped) => type with
    {
        Beats = type.Beats.Where(b => names.Contains(b) && !dropped.Contains((type.Name, b))).ToEquatable(),
        Implies = type.Implies is { } implied && names.Contains(implied.Event) ? implied : null,
        Examples = type.Examples.Where(e => e.Fires is null || names.Contains(e.Fires)).ToEquatable(),
    };
}
