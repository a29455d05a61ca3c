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

    /// <summary>The type with no more than its record and its examples show.</summary>
    public TypeUnit Record => this with { Schema = Schema with { Types = new([SchemaOutline.Record(Schema.Types[0])]) } };
}

/// <summary>What the section of a type depends on, with the name of its schema: no texts, codes or examples.</summary>
internal sealed record TypeFrames(string Schema, string Namespace, TypeModel Type)
{
    public static TypeFrames Of(TypeUnit unit) => new(unit.Schema.Name, unit.Schema.Header.Namespace, SchemaOutline.Frames(unit.Schema.Types[0]));
}

/// <summary>What is written of a type, with the name of its schema.</summary>
internal sealed record TypeText(string Schema, string Text);

/// <summary>A file of some types.</summary>
internal sealed record TypeFile(string HintName, EquatableArray<string> Texts)
{
    /// <summary>Types of a file: few, so that the compiler reads little again after an edit; many, so that there are few files.</summary>
    private const int Size = 8;

    /// <summary>The files of all types.</summary>
    /// <param name="types">Record and examples of each type.</param>
    /// <param name="sections">The sections of the same types.</param>
    public static IEnumerable<TypeFile> Of(IEnumerable<TypeText> types, IEnumerable<TypeText> sections) =>
        types.Zip(sections, (type, section) => (type.Schema, Record: type.Text, Section: section.Text)).GroupBy(t => t.Schema, StringComparer.Ordinal)
            .SelectMany(schema => schema.Select((type, index) => (type, File: index / Size)).GroupBy(t => t.File, t => t.type)
                .Select(file => new TypeFile($"{schema.Key}.Types{CSharpText.Number(file.Key + 1)}.g.cs", file.SelectMany(t => new[] { t.Record, t.Section }).ToEquatable())));

    public GeneratedFile Write() => new(HintName, new PieceText(Texts));
}
