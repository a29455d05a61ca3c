using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Binding;

/// <summary>Takes projects to be equal when some part of each of their files is. Files that were not edited are the same objects and not looked into.</summary>
internal sealed class ProjectComparer : IEqualityComparer<BoundProject>
{
    private readonly Func<BoundSides, BoundSides, bool> _same;

    private ProjectComparer(Func<BoundSides, BoundSides, bool> same) => _same = same;

    /// <summary>By roles, actors and enums.</summary>
    public static ProjectComparer Catalogue { get; } = new(static (a, b) => a.Catalogue.Equals(b.Catalogue));

    /// <summary>By events, claims, groups and enums.</summary>
    public static ProjectComparer Events { get; } = new(static (a, b) => a.Events.Equals(b.Events));

    /// <summary>By all that <see cref="SchemaBinder.Fits"/> depends on: which names the events, claims, groups and enums of each file have, and which ones they ask for. Neither texts nor frames nor places.</summary>
    public static ProjectComparer EventNames { get; } = new(static (a, b) => SameNames(a.Events, b.Events));

    public bool Equals(BoundProject? x, BoundProject? y)
    {
        if (ReferenceEquals(x, y))
            return true;
        if (x is null || y is null || x.Files.Count != y.Files.Count || !x.Schemas.Equals(y.Schemas))
            return false;
        for (int i = 0; i < x.Files.Count; i++)
        {
            if (!ReferenceEquals(x.Files[i], y.Files[i]) && !_same(x.Files[i], y.Files[i]))
                return false;
        }

        return true;
    }

    public int GetHashCode(BoundProject project) => project.Files.Count;

    private static bool SameNames(BoundFile a, BoundFile b) =>
        a.Schema == b.Schema && a.Index == b.Index && a.Diagnostics.Count == b.Diagnostics.Count && Equals(a.Model.Header, b.Model.Header)
        && Same(a.Facts, b.Facts, static (x, y) => x.Kind == y.Kind && x.Name == y.Name && x.Owner == y.Owner)
        && Same(a.Model.Enums, b.Model.Enums, static (x, y) => x.Name == y.Name)
        && Same(a.Model.Types, b.Model.Types, SameNames);

    /// <summary>What a type beats is among the facts, and its roles are among the names that files are bound against.</summary>
    private static bool SameNames(TypeModel a, TypeModel b) =>
        a.Name == b.Name && a.Implies?.Event == b.Implies?.Event && Same(a.Examples, b.Examples, static (x, y) => x.Fires == y.Fires);

    private static bool Same<T>(EquatableArray<T> a, EquatableArray<T> b, Func<T, T, bool> same)
        where T : IEquatable<T>
    {
        if (a.Count != b.Count)
            return false;
        for (int i = 0; i < a.Count; i++)
        {
            if (!same(a[i], b[i]))
                return false;
        }

        return true;
    }
}
