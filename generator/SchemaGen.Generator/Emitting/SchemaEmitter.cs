using System.Text;
using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Emitting;

/// <summary>Writes what is generated for a schema: each type by itself, and files for what all types share, each out of no more of the model than it shows. So an edit writes few of them.</summary>
internal static class SchemaEmitter
{
    /// <summary>All files of a schema.</summary>
    public static IEnumerable<GeneratedFile> Emit(SchemaModel model, CancellationToken stop)
    {
        SchemaModel shape = SchemaOutline.Shape(model);
        return Catalogue(model, stop)
            .Concat(Shape(shape, stop))
            .Concat([Enums(model)])
            .Concat(new TypeWriter().Write([model], stop).Select(f => f.Write()));
    }

    /// <summary>The catalogue of actors with its tables.</summary>
    public static IEnumerable<GeneratedFile> Catalogue(SchemaModel model, CancellationToken stop)
    {
        var context = new EmitContext(model);
        yield return ActorEmitter.Emit(context);
        yield return NamesEmitter.Emit(context, stop);
    }

    /// <summary>The base types, the parser and what else depends on names and roles of types alone.</summary>
    public static IEnumerable<GeneratedFile> Shape(SchemaModel shape, CancellationToken stop)
    {
        var context = new EmitContext(shape);
        yield return Join(context, "Records", RecordEmitter.Events(context), RecordEmitter.Claims(context), JsonEmitter.Emit(context));
        stop.ThrowIfCancellationRequested();
        yield return Join(context, "Tables", TablesEmitter.Emit(context), ExampleEmitter.Emit(context));
        yield return ParserEmitter.Emit(context);
    }

    /// <summary>The enums, with the codes of types.</summary>
    public static GeneratedFile Enums(SchemaModel coded) => EnumEmitter.Emit(new EmitContext(coded));

    /// <summary>The record of a type and its examples.</summary>
    public static string Record(TypeUnit unit)
    {
        var context = new EmitContext(unit.Schema, unit.Index);
        TypeNames type = context.Events.Concat(context.Claims).Single();
        CodeWriter code = context.File();
        RecordEmitter.Record(code, context, type);
        code.Line();
        ExampleEmitter.Type(code, context, type.Model);
        return code.ToText();
    }

    private static GeneratedFile Join(EmitContext context, string name, params GeneratedFile[] parts) => new(context.HintName(name), new StringBuilder(string.Join("\n", parts.Select(p => p.Text))));
}
