using SchemaGen.Explain;
using SchemaGen.Grammar;
using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Discourse;

/// <summary>What the stages of discourse share while a document is read: its tables, words and memory.</summary>
internal sealed class DiscourseContext(SchemaTables tables, Document document, Lexeme[] lexemes, ReadingRecorder? recorder = null)
{
    public SchemaTables Tables { get; } = tables;

    public Document Document { get; } = document;

    public Lexeme[] Lexemes { get; } = lexemes;

    /// <summary>Listens to the stages' reasons; null in production.</summary>
    public ReadingRecorder? Recorder { get; } = recorder;

    /// <summary>The persons named so far.</summary>
    public PersonRegister Persons { get; } = new(tables, document, lexemes);

    /// <summary>The noun groups that meant somebody, in the order of the text.</summary>
    public List<Mentioned> Mentions { get; } = [];

    /// <summary>Acronyms that the document introduces in brackets, by their folded letters.</summary>
    public Dictionary<string, List<Party>> Acronyms { get; } = new(StringComparer.Ordinal);

    /// <summary>The folded characters of a token.</summary>
    public string Fold(int token)
    {
        Span<char> buffer = stackalloc char[Math.Max(1, (int)Document.Tokens[token].Length)];
        int length = WordForm.Normalize(Document.Chars(Document.Tokens[token]), buffer);
        return buffer[..length].ToString();
    }

    /// <summary>The text from one token to another (inclusive).</summary>
    public string TextOf(int first, int last) => Document.Source[Document.Tokens[first].Start..Document.Tokens[last].End];

    /// <summary>Where the tokens from one to another (inclusive) stand.</summary>
    public Span SpanOf(int first, int last) => new(Document.Tokens[first].Start, Document.Tokens[last].End);

    /// <summary>The state that the document is mostly about: the most frequent code among its mentions.</summary>
    public string? MainCode()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        string? best = null;
        foreach (Mentioned mentioned in Mentions)
        {
            foreach (Party party in mentioned.Parties)
            {
                if (party.IsUnknown)
                    continue;
                int count = counts[party.Code] = counts.GetValueOrDefault(party.Code) + 1;
                if (best is null || count > counts[best])
                    best = party.Code;
            }
        }

        return best;
    }
}
