using SchemaGen.Generator.Compiling;
using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Emitting;

/// <summary>Writes what was compiled of a type as static data: long literals, each one token for the compiler.</summary>
internal static class SectionEmitter
{
    private const string Section = "global::SchemaGen.Tables.TypeSection";

    /// <summary>A type by itself.</summary>
    public static EquatableArray<string> Emit(TypeFrames type, CancellationToken stop)
    {
        CompiledType compiled = TypeCompiler.Compile(type.Type, stop);
        CodeWriter code = CodeWriter.File(EmitContext.NamespaceOf(type.Namespace));
        code.Open($"internal static partial class {CSharpText.Identifier(EmitContext.FramesTypeOf(type.Schema))}");
        code.Line($"public static {Section} {EmitContext.Member(type.Type.Name)} => new {Section}(");
        code.Literal(compiled.Forms.AsSpan(), ",");
        code.Literal(compiled.Texts.AsSpan(), ",");
        code.Literal(compiled.Numbers.AsSpan(), ");");
        code.Close();
        return code.ToPieces();
    }
}
