using SchemaGen.Generator.Compiling;
using SchemaGen.Generator.Model;
using SchemaGen.Tables;
using static SchemaGen.Generator.Tests.TestSchemas;

namespace SchemaGen.Generator.Tests.Compiling;

/// <summary>The compiler uses its memory again, and what the first frame of a block has found out: neither may show.</summary>
public class TypeCompilerTests
{
    private static readonly EquatableArray<TypeRoleModel> s_roles = Array(Role("source", RoleKind.Actor, required: true), Role("target", RoleKind.Actor));

    private static readonly SlotModel s_subject = Slot(SlotKind.Subject, "source", SlotFlags.Actor), s_object = Slot(SlotKind.Object, "target", SlotFlags.Actor);

    [Fact]
    public void What_was_compiled_before_does_not_show()
    {
        TypeModel[] types = [.. Companies().Types];
        CompiledType[] forwards = [.. types.Select(Compile)], backwards = [.. types.Reverse().Select(Compile).Reverse()];

        Assert.Equal(forwards, backwards);
        Assert.Equal(types.Length, forwards.Distinct().Count());
    }

    [Fact]
    public async Task Types_are_compiled_side_by_side()
    {
        TypeModel[] types = [.. Companies().Types];
        CompiledType[] alone = [.. types.Select(Compile)];
        CompiledType[] together = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Task.Run(() => Compile(types[i % types.Length]))));

        Assert.All(Enumerable.Range(0, 200), i => Assert.Equal(alone[i % types.Length], together[i]));
    }

    [Fact]
    public void A_compilation_that_was_stopped_leaves_nothing_behind()
    {
        TypeModel type = Companies().Types[0];
        CompiledType whole = Compile(type);

        Assert.Throws<OperationCanceledException>(() => TypeCompiler.Compile(Companies().Types[1], new CancellationToken(canceled: true)));
        Assert.Equal(whole, Compile(type));
    }

    /// <summary>The second frame of a block has the rows that it would have if it were the first: what stands beside a verb divides the triggers anew in each frame.</summary>
    [Fact]
    public void Later_frames_of_a_block_have_the_rows_and_lemmas_that_they_have_alone()
    {
        EquatableArray<string> verbs = Texts("call", "call for", "carry out", "speak", "speak for", "call");
        FrameModel[] frames = [Frame("a", false, null, s_subject), Frame("b", false, null, s_subject, s_object), Frame("c", false, null, s_subject, s_object)];
        TypeModel together = Type("T", claim: false, s_roles, Block(verbs, default, frames)), apart = Type("T", claim: false, s_roles, [.. frames.Select(f => Block(verbs, default, f))]);

        Assert.Equal(Compile(apart), Compile(together));
    }

    private static CompiledType Compile(TypeModel type) => TypeCompiler.Compile(type, CancellationToken.None);
}
