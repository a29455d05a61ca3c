using System.Diagnostics;
using SchemaGen.Diplomacy;
using SchemaGen.Grammar;
using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Benchmarks;

/// <summary>Time and allocation of each stage of the cascade, by running the stages one after another as <see cref="SchemaReader"/> does.</summary>
internal sealed class Stages
{
    /// <summary>The stages in their order; the last one is the whole parser, records and all.</summary>
    public static string[] Names { get; } = ["document", "words", "names", "grammar", "discourse", "whole"];

    /// <summary>Stopwatch ticks by stage.</summary>
    public long[] Ticks { get; } = new long[Names.Length];

    /// <summary>Bytes allocated by stage.</summary>
    public long[] Bytes { get; } = new long[Names.Length];

    private long _at;
    private long _allocated;

    /// <summary>Reads texts once.</summary>
    public void Run(string[] texts)
    {
        SchemaTables tables = DiplomacyParser.Tables;
        foreach (string text in texts)
        {
            (_at, _allocated) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
            TextBuffers buffers = TextBuffers.Rent();
            Document document = DocumentReader.Read(text, null, buffers);
            Done(0);
            var workspace = Workspace.Rent();
            Lexeme[] lexemes = LexemeReader.Read(tables, document, workspace);
            Done(1);
            Cascade stages = Cascade.For(tables, document, lexemes, null, workspace);
            stages.Names.Read();
            Done(2);
            for (int k = 0; k < stages.Sentences.Count; k++)
                _ = stages.Sentences[k];
            Done(3);
            stages.Discourse.Read(workspace.Facts);
            workspace.Return();
            buffers.Return();
            Done(4);
            DiplomacyParser.Parse(text);
            Done(5);
        }
    }

    private void Done(int stage)
    {
        long allocated = GC.GetAllocatedBytesForCurrentThread(), at = Stopwatch.GetTimestamp();
        Ticks[stage] += at - _at;
        Bytes[stage] += allocated - _allocated;
        (_at, _allocated) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
    }
}
