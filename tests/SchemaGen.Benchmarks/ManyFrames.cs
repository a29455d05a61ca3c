extern alias generator;

using generator::SchemaGen.Generator.Compiling;
using generator::SchemaGen.Generator.Model;
using SchemaGen.Tables;
using SlotFlags = generator::SchemaGen.Tables.SlotFlags;
using SlotKind = generator::SchemaGen.Tables.SlotKind;

namespace SchemaGen.Benchmarks;

/// <summary>The tables of the diplomacy schema with made-up frames beside its own, as the generator makes them of any schema.</summary>
internal static class ManyFrames
{
    // A preposition that hardly a frame is without.
    private const string Preposition = "with";

    /// <summary>How many frames the schema has, one for each way that its triggers divide it.</summary>
    public static int Count(SchemaTables tables) => tables.Frames.Count;

    /// <summary>The tables with so many times the frames, those added for verbs and nouns that no text has: what an analyst adds for words that the schema lacked.</summary>
    public static SchemaTables ForOtherWords(int times) => Compile(times, static (block, made) => block with
    {
        Verbs = Words(block.Verbs, made),
        Nouns = Words(block.Nouns, made),
        Frames = new EquatableArray<FrameModel>([.. block.Frames.Select(f => f.Trigger is null ? f : f with { Trigger = made() })]),
    });

    /// <summary>The tables with so many times the frames, those added for the same verbs and nouns, each asking for a word of its own besides: what an analyst adds to tell senses apart. Words that the article has none of, as it has none of most.</summary>
    public static SchemaTables ForSameWords(int times) => Compile(times, static (block, made) => block with
    {
        Frames = new EquatableArray<FrameModel>([.. block.Frames.Select(f => f with { Slots = new EquatableArray<SlotModel>([.. f.Slots, Asking(made())]) })]),
    });

    private static SchemaTables Compile(int times, Func<TriggerBlockModel, Func<string>, TriggerBlockModel> copy)
    {
        int words = 0;
        string Made() => OwnSchema.Word(words++);
        return OwnSchema.With([.. OwnSchema.Model.Types.Select(type => Section(type with { Triggers = new EquatableArray<TriggerBlockModel>([.. type.Triggers, .. Copies(type)]) }))]);

        IEnumerable<TriggerBlockModel> Copies(TypeModel type) => Enumerable.Range(1, times - 1).SelectMany(_ => type.Triggers.Select(block => copy(block, Made)));
    }

    private static TypeSection Section(TypeModel type)
    {
        CompiledType compiled = TypeCompiler.Compile(type, CancellationToken.None);
        return new TypeSection(compiled.Forms, compiled.Texts, compiled.Numbers);
    }

    private static EquatableArray<string> Words(EquatableArray<string> words, Func<string> made) => new([.. words.Select(_ => made())]);

    private static SlotModel Asking(string word) => new(SlotKind.Preposition, SlotFlags.None, null, new EquatableArray<string>([Preposition]), new EquatableArray<string>([word]));
}
