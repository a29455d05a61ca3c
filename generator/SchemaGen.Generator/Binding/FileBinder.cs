using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Language;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Reading;

namespace SchemaGen.Generator.Binding;

/// <summary>Binds one file against the names of its schema. A wrong entry is reported and left out; the others stay.</summary>
internal static class FileBinder
{
    public static BoundFile Bind(SchemaTree tree, EquatableArray<SchemaSymbols> schemas, CancellationToken cancellation)
    {
        Report report = new(tree.Path);
        if (tree.Root is not { } root)
            return new BoundFile(null, -1, tree.Path, FileModel.Empty, default, tree.Diagnostics);
        Section file = Section.Open(root, "a schema file", SchemaLanguage.File, report)!;
        if (file.Scalar("schema") is not { } name)
        {
            // A syntax error may have cost the line that names the schema; then it alone is reported.
            if (tree.Diagnostics.Count == 0)
                report.Add(Descriptors.MissingSchema, default);
            return new BoundFile(null, -1, tree.Path, FileModel.Empty, default, tree.Diagnostics.Concat(report.ToEquatable()).ToEquatable());
        }

        Identifiers.CheckKey(name, "a schema", report);
        SchemaSymbols symbols = schemas.First(s => s.Schema == name.Value);
        BindContext context = new(symbols, tree.Path, report, cancellation);
        context.Define(FactKind.Schema, name);
        HeaderModel? header = file.Node("header") is { } node ? HeaderBinder.Bind(node, file.PlaceOf("header"), name.Value, context) : null;
        FileModel model = new(
            header,
            Each(file, "roles", context, RoleBinder.Bind),
            Each(file, "actors", context, ActorBinder.Bind),
            Each(file, "enums", context, EnumBinder.Bind),
            Each(file, "groups", context, BindGroup),
            Each(file, "events", context, (e, c) => TypeBinder.Bind(e, isClaim: false, c)).Concat(Each(file, "claims", context, (e, c) => TypeBinder.Bind(e, isClaim: true, c))).ToEquatable(),
            HistoryBinder.Reserved(file.Node("reserved"), context));
        return new BoundFile(symbols.Schema, context.File, tree.Path, model, context.Facts.ToEquatable(), tree.Diagnostics.Concat(report.ToEquatable()).ToEquatable());
    }

    private static EquatableArray<T> Each<T>(Section file, string section, BindContext context, Func<MapEntry, BindContext, T?> bind)
        where T : class, IEquatable<T>
    {
        List<T> items = [];
        foreach (MapEntry entry in file.Entries(section))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (bind(entry, context) is { } item)
                items.Add(item);
        }

        return items.ToEquatable();
    }

    private static GroupModel? BindGroup(MapEntry entry, BindContext context)
    {
        context.Define(FactKind.Group, entry.Key);
        if (!Identifiers.IsName(entry.Key.Value.Replace('-', '_')))
        {
            context.Report.Add(Descriptors.BadIdentifier, entry.Key.Place, entry.Key.Value, "a group", "use letters, digits, underscores and hyphens");
            return null;
        }

        if (entry.Key.Value is "verb" or "noun")
        {
            context.Report.Add(Descriptors.BadIdentifier, entry.Key.Place, entry.Key.Value, "a group", "<verb> and <noun> stand for the triggers; take another word");
            return null;
        }

        return new GroupModel(entry.Key.Value, Section.Texts(entry.Value, $"the group '{entry.Key.Value}'", context.Report).Select(w => w.Value.Trim()).Distinct(StringComparer.Ordinal).ToEquatable());
    }
}
