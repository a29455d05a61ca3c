using System.Text;
using SchemaGen.Generator.Compiling;
using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Emitting;

/// <summary>A type with what is written of it beside the schema around it.</summary>
/// <param name="Index">Its index in the schema.</param>
/// <param name="Schema">The schema with this type alone.</param>
internal sealed record TypeUnit(int Index, SchemaModel Schema)
{
    /// <summary>All types of a schema.</summary>
    public static IEnumerable<TypeUnit> Of(SchemaModel model)
    {
        SchemaModel around = model with { Roles = default, Actors = default, Enums = default, Groups = default, Reserved = default };
        return model.Types.Select((type, index) => new TypeUnit(index, around with { Types = new([type]) }));
    }
}

/// <summary>What the tables of a type depend on, with the name of its schema: no texts, codes or examples.</summary>
internal sealed record TypeFrames(string Schema, TypeModel Type)
{
    public static TypeFrames Of(TypeUnit unit) => new(unit.Schema.Name, SchemaOutline.Frames(unit.Schema.Types[0]));
}

/// <summary>What was compiled of a type, with the name of its schema.</summary>
internal sealed record TypeTables(string Schema, CompiledType Compiled)
{
    /// <summary>What was compiled of the types of one schema.</summary>
    public static CompiledType[] Of(SchemaModel shape, IEnumerable<TypeTables> types) => [.. types.Where(t => t.Schema == shape.Name).Select(t => t.Compiled)];

    /// <summary>Compiles a type.</summary>
    public static TypeTables Of(TypeFrames type, CancellationToken stop) => new(type.Schema, TypeCompiler.Compile(type.Type, stop));
}

/// <summary>What is written of a type, with the name of its schema.</summary>
internal sealed record TypeText(string Schema, string Text);

/// <summary>A file of some types.</summary>
internal sealed record TypeFile(string HintName, EquatableArray<string> Texts)
{
    /// <summary>Types of a file: few, so that an edit brings little together; many, so that there are few files.</summary>
    private const int Size = 8;

    /// <summary>The files of all types.</summary>
    public static IEnumerable<TypeFile> Of(IEnumerable<TypeText> types) =>
        types.GroupBy(t => t.Schema, StringComparer.Ordinal).SelectMany(schema => schema.Select((type, index) => (type.Text, File: index / Size)).GroupBy(t => t.File)
            .Select(file => new TypeFile($"{schema.Key}.Types{CSharpText.Number(file.Key + 1)}.g.cs", file.Select(t => t.Text).ToEquatable())));

    public GeneratedFile Write()
    {
        // Not made in one piece: a large object would outlive the edit.
        StringBuilder text = new();
        foreach (string type in Texts)
            text.Append(type);
        return new(HintName, text);
    }
}
