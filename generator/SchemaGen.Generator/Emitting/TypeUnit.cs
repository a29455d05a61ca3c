using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Emitting;

/// <summary>A type with what is written of it beside the schema around it.</summary>
/// <param name="Index">Its index in the schema.</param>
/// <param name="Schema">The schema with this type alone.</param>
internal sealed record TypeUnit(int Index, SchemaModel Schema)
{
    /// <summary>The type with no more than its record and its examples show.</summary>
    public TypeUnit Record => this with { Schema = Schema with { Types = new([SchemaOutline.Record(Schema.Types[0])]) } };

    /// <summary>What the section of the type depends on.</summary>
    public TypeFrames Frames => new(Schema.Name, Schema.Header.Namespace, SchemaOutline.Frames(Schema.Types[0]));
}

/// <summary>What the section of a type depends on, with the name of its schema: no texts, codes or examples.</summary>
internal sealed record TypeFrames(string Schema, string Namespace, TypeModel Type);

/// <summary>What is written of a type.</summary>
/// <param name="Record">Its record and its examples.</param>
/// <param name="Section">Its section, in pieces.</param>
internal sealed record TypeText(string Record, EquatableArray<string> Section);

/// <summary>A file of some types.</summary>
internal sealed record TypeFile(string HintName, EquatableArray<TypeText> Types)
{
    /// <summary>Types of a file: few, so that the compiler reads little again after an edit; many, so that there are few files.</summary>
    public const int Size = 8;

    public GeneratedFile Write() => new(HintName, new PieceText(Types.SelectMany(static t => t.Section.Prepend(t.Record))));
}
