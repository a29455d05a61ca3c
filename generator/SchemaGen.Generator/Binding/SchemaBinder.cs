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
    public static EquatableArray<BoundSchema> Bind(BoundProject project, CancellationToken cancellation) =>
        Catalogues(project, cancellation).Zip(Events(project, cancellation), Join).ToEquatable();

    /// <summary>The schemas with roles, actors and enums alone.</summary>
    public static EquatableArray<BoundSchema> Catalogues(BoundProject project, CancellationToken cancellation) => Each(project, static f => f.Catalogue, (symbols, own, before) =>
    {
        SchemaCheck check = new(symbols, own);
        check.Actors();
        check.ActorMembers();
        NameHistoryCheck.Catalogue(check);
        cancellation.ThrowIfCancellationRequested();
        EquatableArray<ActorModel> actors = First(own, f => f.Model.Actors, a => a.Key);
        NameCheck.Run(check, actors);
        SchemaModel model = Model(symbols, own, First(own, f => f.Model.Enums, e => e.Name));
        return new BoundSchema(model with { Roles = First(own, f => f.Model.Roles, r => r.Name), Actors = actors }, SchemaCheck.Rival(model, before) is null, check.ToEquatable());
    });

    /// <summary>The schemas with events, claims, groups and enums alone.</summary>
    public static EquatableArray<BoundSchema> Events(BoundProject project, CancellationToken cancellation) => Each(project, static f => f.Events, (symbols, own, before) =>
    {
        SchemaCheck check = new(symbols, own);
        SchemaModel model = Model(symbols, own, First(own, f => f.Model.Enums, e => e.Name));
        check.Headers(project.Schemas);
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

    /// <summary>True where <see cref="Joined"/> gives what <see cref="Events"/> gives: nothing is wrong between files, and nothing is left out. Names alone decide on it (<see cref="ProjectComparer.EventNames"/>).</summary>
    public static bool Fits(BoundProject project, CancellationToken cancellation) => Events(project, cancellation).Equals(Joined(project));

    /// <summary>The schemas with events, claims, groups and enums alone, all taken as it stands in the files. That takes no more than to go through them.</summary>
    public static EquatableArray<BoundSchema> Joined(BoundProject project) => Each(project, static f => f.Events, static (symbols, own, _) => new BoundSchema(
        Model(symbols, own, All(own, static f => f.Model.Enums)) with { Groups = All(own, static f => f.Model.Groups), Types = All(own, static f => f.Model.Types) }, IsGenerated: true, default));

    private static EquatableArray<BoundSchema> Each(BoundProject project, Func<BoundSides, BoundFile> side, Func<SchemaSymbols, BoundFile[], IEnumerable<SchemaModel>, BoundSchema> bind)
    {
        List<BoundSchema> bound = [];
        foreach (SchemaSymbols schema in project.Schemas)
            bound.Add(bind(schema, project.FilesOf(schema, side), bound.Where(b => b.IsGenerated).Select(b => b.Model)));
        return bound.ToEquatable();
    }

    /// <summary>What both sides have.</summary>
    private static SchemaModel Model(SchemaSymbols symbols, BoundFile[] files, EquatableArray<EnumModel> enums)
    {
        HeaderModel header = Array.Find(files, static f => f.Model.Header is not null)?.Model.Header ?? HeaderBinder.Default(symbols.Schema);
        return new SchemaModel(symbols.Schema, header, symbols.Index.FileNames, default, default, enums, default, default, All(files, static f => f.Model.Reserved).Distinct().ToEquatable());
    }

    private static BoundSchema Join(BoundSchema catalogue, BoundSchema events) =>
        new(events.Model with { Roles = catalogue.Model.Roles, Actors = catalogue.Model.Actors }, events.IsGenerated, catalogue.Diagnostics.Concat(events.Diagnostics).ToEquatable());

    /// <summary>All entries of a kind.</summary>
    private static EquatableArray<T> All<T>(BoundFile[] files, Func<BoundFile, EquatableArray<T>> entries)
        where T : IEquatable<T>
    {
        List<T> all = [];
        foreach (BoundFile file in files)
        {
            foreach (T entry in entries(file))
                all.Add(entry);
        }

        return all.ToEquatable();
    }

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
