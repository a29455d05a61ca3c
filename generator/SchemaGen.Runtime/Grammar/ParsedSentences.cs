using SchemaGen.Text;

namespace SchemaGen.Grammar;

/// <summary>The sentences of a document, each parsed when it is first asked for: so that what grammar makes of it is still at hand when discourse reads it, however long the document is.</summary>
/// <param name="document">The document.</param>
/// <param name="lexemes">Its words, looked up and with their names.</param>
/// <param name="workspace">Where the sentences are made; no other sentences may be taken from it.</param>
internal sealed class ParsedSentences(Document document, Lexeme[] lexemes, Workspace workspace)
{
    private readonly SentenceParser _parser = new(document, lexemes, workspace);

    /// <summary>How many there are.</summary>
    public int Count => document.SentenceSpan.Length;

    /// <summary>The sentence with an index, not of a part that is over. Those before it are parsed first, so the order of asking does not matter.</summary>
    public ParsedSentence this[int index]
    {
        get
        {
            while (workspace.Sentences.Taken <= index)
                _parser.Parse(workspace.Sentences.Taken);
            return workspace.Sentences[index];
        }
    }

    /// <summary>All of them.</summary>
    public ParsedSentence[] ToArray()
    {
        var sentences = new ParsedSentence[Count];
        for (int k = 0; k < Count; k++)
            sentences[k] = this[k];
        return sentences;
    }
}
