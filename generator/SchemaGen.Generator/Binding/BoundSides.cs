using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Binding;

/// <summary>A file bound, by the two sides of a schema that know nothing of each other: an edit of one leaves the other as it is.</summary>
/// <param name="Catalogue">As <see cref="BoundFile.Catalogue"/>.</param>
/// <param name="Events">As <see cref="BoundFile.Events"/>.</param>
/// <param name="Diagnostics">All that is wrong in the file.</param>
internal sealed record BoundSides(BoundFile Catalogue, BoundFile Events, EquatableArray<DiagnosticInfo> Diagnostics)
{
    public static BoundSides Of(BoundFile file) => new(file.Catalogue, file.Events, file.Diagnostics);
}
