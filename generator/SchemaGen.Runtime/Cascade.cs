using SchemaGen.Discourse;
using SchemaGen.Explain;
using SchemaGen.Grammar;
using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen;

/// <summary>The stages behind the words of a document. They hold on to the arrays that they read from: as long as the next document of the thread stands in the same ones, the same stages read it.</summary>
internal sealed class Cascade
{
    private readonly SchemaTables _tables;
    private readonly Document _document;
    private readonly Token[] _tokens;
    private readonly Lexeme[] _lexemes;

    private Cascade(SchemaTables tables, Document document, Lexeme[] lexemes, ReadingRecorder? recorder, Workspace workspace)
    {
        (_tables, _document, _tokens, _lexemes) = (tables, document, document.Tokens, lexemes);
        Names = new NameReader(tables, document, lexemes, workspace);
        Sentences = new ParsedSentences(document, lexemes, workspace);
        Discourse = new DiscourseReader(tables, document, lexemes, Sentences, recorder, workspace);
    }

    public NameReader Names { get; }

    public ParsedSentences Sentences { get; }

    public DiscourseReader Discourse { get; }

    /// <summary>The stages for a document: those of the workspace where they serve, and new ones for who listens, since he goes on looking at them.</summary>
    public static Cascade For(SchemaTables tables, Document document, Lexeme[] lexemes, ReadingRecorder? recorder, Workspace workspace)
    {
        if (recorder is not null)
            return new Cascade(tables, document, lexemes, recorder, workspace);
        if (workspace.Cascade is { } stages && stages._tables == tables && stages._document == document && stages._tokens == document.Tokens && stages._lexemes == lexemes)
            return stages;
        return workspace.Cascade = new Cascade(tables, document, lexemes, null, workspace);
    }
}
