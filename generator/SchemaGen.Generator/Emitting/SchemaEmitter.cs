using SchemaGen.Generator.Compiling;
using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Emitting;

/// <summary>Writes everything that is generated for a schema.</summary>
internal static class SchemaEmitter
{
    /// <summary>The files of a schema; few, so that the compiler and the editor have little to keep.</summary>
    public static IEnumerable<GeneratedFile> Emit(SchemaModel model, CancellationToken stop)
    {
        var context = new EmitContext(model, SchemaCompiler.Compile(model, stop));
        Func<EmitContext, GeneratedFile>[] emitters =
        [
            RecordEmitter.Events, RecordEmitter.Claims, ActorEmitter.Emit, EnumEmitter.Emit, TablesEmitter.Emit, ParserEmitter.Emit, JsonEmitter.Emit, ExampleEmitter.Emit,
        ];
        foreach (Func<EmitContext, GeneratedFile> emit in emitters)
        {
            stop.ThrowIfCancellationRequested();
            yield return emit(context);
        }
    }
}
