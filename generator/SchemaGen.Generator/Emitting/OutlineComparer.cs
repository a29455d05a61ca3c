using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Emitting;

/// <summary>Takes models to be equal when an outline of them is (<see cref="SchemaOutline"/>). Types that were not edited are the same objects, and no outline is made of them.</summary>
/// <param name="outline">Makes the outline of a model, type by type.</param>
internal sealed class OutlineComparer(Func<SchemaModel, SchemaModel> outline) : IEqualityComparer<SchemaModel>
{
    public bool Equals(SchemaModel? x, SchemaModel? y)
    {
        if (ReferenceEquals(x, y))
            return true;
        if (x is null || y is null || x.Types.Count != y.Types.Count)
            return false;
        List<TypeModel> before = [], after = [];
        for (int i = 0; i < x.Types.Count; i++)
        {
            if (ReferenceEquals(x.Types[i], y.Types[i]))
                continue;
            before.Add(x.Types[i]);
            after.Add(y.Types[i]);
        }

        return outline(x with { Types = before.ToEquatable() }).Equals(outline(y with { Types = after.ToEquatable() }));
    }

    public int GetHashCode(SchemaModel model) => model.Types.Count;
}
