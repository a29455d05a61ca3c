extern alias runtime;

using SchemaGen.Generator.Compiling;
using SchemaGen.Generator.Model;
using SchemaGen.Tables;
using Runtime = runtime::SchemaGen.Tables;

namespace SchemaGen.Generator.Tests.Compiling;

/// <summary>Reads compiled tables with the runtime's own readers, as if they had gone through the literals.</summary>
internal static class Literals
{
    public static Runtime.WordTable Table(this WordTableData data) => new(data.Forms.Text.ToString(), Pack(data.Forms.Offsets), Pack(data.Kinds), Pack(data.Tags), Pack(data.Lemmas), Pack(data.Extras), Pack(data.Forms.Slots));

    public static Runtime.NameTable Table(this NameTableData data) => new(Pack(data.Words), Pack(data.Children), Pack(data.Leaves), Pack(data.Kinds), Pack(data.Forms), Pack(data.References));

    public static Runtime.ActorTable Table(this ActorTableData data) =>
        new(Pack(data.Actors), Pack(data.Forms), Pack(data.Offices), Pack(data.Days), Pack(data.RoleWords), [.. data.Roles], new Runtime.StringTable(BytePairs.Pack(data.Strings.Utf8()), Pack(data.Strings.Utf8Offsets())), actingRole: -1);

    /// <summary>The tables of a schema, joined.</summary>
    public static Runtime.SchemaTables Tables(this SchemaModel schema)
    {
        CompiledCatalogue catalogue = CatalogueCompiler.Compile(schema, CancellationToken.None);
        return new Runtime.SchemaTables
        {
            Name = schema.Name,
            Sections = [.. schema.Types.Select(t => TypeCompiler.Compile(t, CancellationToken.None)).Select(t => new Runtime.TypeSection(t.Forms, t.Texts, t.Numbers))],
            NameWords = catalogue.Words.Table(),
            Names = catalogue.Names.Table(),
            Actors = catalogue.Actors.Table(),
            Types = [],
            Enums = [],
            Files = [.. schema.Files],
        };
    }

    private static string Pack(Numbers numbers)
    {
        int[] values = numbers.AsSpan().ToArray();
        if (values.Length == 0)
            return "";
        bool wide = values.Any(v => (uint)v > NumberCode.LargestNarrow);
        return (wide ? NumberCode.Wide : NumberCode.Narrow) + string.Concat(values.Select(v => $"{(char)(v + NumberCode.Zero)}{(wide ? (char)((v >> 16) + NumberCode.Zero) : "")}"));
    }
}
