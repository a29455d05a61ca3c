using SchemaGen.Discourse;
using SchemaGen.Explain;
using SchemaGen.Grammar;
using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen;

/// <summary>Reads a document with the compiled tables of a schema: the entry that generated parsers call.</summary>
public static class SchemaReader
{
    /// <summary>Reads a document. Pure and thread-safe; the tables need no set-up.</summary>
    /// <param name="tables">The compiled schema.</param>
    /// <param name="text">The document; offsets in the result are UTF-16 code units of it.</param>
    /// <param name="options">How to read it; null for the defaults.</param>
    /// <exception cref="ArgumentNullException">Tables or text are null.</exception>
    public static Reading Read(SchemaTables tables, string text, ReadOptions? options = null) => Read(tables, text, options, recorder: null);

    /// <summary>Reads a document and makes something of what was read. Pure and thread-safe; the tables need no set-up.</summary>
    /// <param name="tables">The compiled schema.</param>
    /// <param name="text">The document; offsets in the result are UTF-16 code units of it.</param>
    /// <param name="options">How to read it; null for the defaults.</param>
    /// <param name="make">Copies what it keeps: the events and claims of the reading are used again for the next document.</param>
    /// <exception cref="ArgumentNullException">Tables, text or what makes the result are null.</exception>
    public static T Read<T>(SchemaTables tables, string text, ReadOptions? options, Func<Reading, T> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        var workspace = Workspace.Rent();
        T made = make(Read(tables, text, options, null, workspace, workspace.Facts));
        workspace.Return();
        return made;
    }

    /// <summary>Reads a document, with somebody who listens to the stages or null.</summary>
    internal static Reading Read(SchemaTables tables, string text, ReadOptions? options, ReadingRecorder? recorder)
    {
        var workspace = Workspace.Rent();
        Reading reading = Read(tables, text, options, recorder, workspace, new FactsMemory());
        // Who listens goes on looking at what the stages made.
        if (recorder is null)
            workspace.Return();
        return reading;
    }

    private static Reading Read(SchemaTables tables, string text, ReadOptions? options, ReadingRecorder? recorder, Workspace workspace, FactsMemory facts)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(text);
        TextBuffers buffers = TextBuffers.Rent();
        Document document = DocumentReader.Read(text, options?.Date, buffers);
        // Who listens goes on looking at the parts.
        if (recorder is not null)
            document = document.WithParts();
        Lexeme[] lexemes = LexemeReader.Read(tables, document, workspace);
        Cascade stages = Cascade.For(tables, document, lexemes, recorder, workspace);
        stages.Names.Read();
        recorder?.Parsed(document, lexemes, stages.Sentences.ToArray());
        Reading reading = stages.Discourse.Read(facts);
        buffers.Return();
        return reading;
    }
}
