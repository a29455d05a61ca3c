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
    public static Reading Read(SchemaTables tables, string text, ReadOptions? options = null) => Read(tables, text, options, null);

    /// <summary>Reads a document, with somebody who listens to the stages or null.</summary>
    internal static Reading Read(SchemaTables tables, string text, ReadOptions? options, ReadingRecorder? recorder)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(text);
        Document document = DocumentReader.Read(text, options?.Date);
        Workspace workspace = Workspace.Rent();
        Lexeme[] lexemes = LexemeReader.Read(tables, document, workspace);
        new NameReader(tables, document, lexemes, workspace).Read();
        var parser = new SentenceParser(document, lexemes, workspace);
        var sentences = new ParsedSentence[document.Sentences.Length];
        for (int k = 0; k < sentences.Length; k++)
            sentences[k] = parser.Parse(k);
        recorder?.Parsed(document, lexemes, sentences);
        Reading reading = new DiscourseReader(tables, document, lexemes, sentences, recorder, workspace).Read();
        // Who listens goes on looking at what the stages made.
        if (recorder is null)
            workspace.Return();
        return reading;
    }
}
