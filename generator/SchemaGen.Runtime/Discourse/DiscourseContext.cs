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

    /// <summary>How often each code was mentioned, with its first mentions as a state and as a body.</summary>
    public Dictionary<string, Tally> Codes { get; } = new(StringComparer.Ordinal);

    /// <summary>The code mentioned most often so far, or null.</summary>
    public string? MainCode { get; private set; }

    /// <summary>Acronyms that the document introduces in brackets, by their folded letters.</summary>
    public Dictionary<string, List<Party>> Acronyms { get; } = new(StringComparer.Ordinal);

    /// <summary>Remembers a mention.</summary>
    public void Add(Mentioned mentioned)
    {
        Mentions.Add(mentioned);
        foreach (Party party in mentioned.Parties)
        {
            if (party.IsUnknown)
                continue;
            if (!Codes.TryGetValue(party.Code, out Tally? tally))
                Codes[party.Code] = tally = new Tally();
            tally.Count++;
            if (party is { IsPlace: false, Actor: >= 0 } && Tables.Actors.Kind(party.Actor) is var kind)
            {
                if (kind == ActorKind.State)
                    (tally.State, tally.StateCount) = (tally.State ?? party, tally.StateCount + 1);
                else if (kind is ActorKind.Organisation or ActorKind.Group && party.Person is null)
                    (tally.Body, tally.BodyCount) = (tally.Body ?? party, tally.BodyCount + 1);
            }

            if (MainCode is null || tally.Count > Codes[MainCode].Count)
                MainCode = party.Code;
        }
    }

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> WordAt(int token) => Document.Chars(Document.Tokens[token]);

    /// <summary>The folded characters of a token.</summary>
    public string Fold(int token) => PersonRegister.Fold(WordAt(token));

    /// <summary>The text from one token to another (inclusive).</summary>
    public string TextOf(int first, int last) => Document.Source[Document.Tokens[first].Start..Document.Tokens[last].End];

    /// <summary>Where the tokens from one to another (inclusive) stand.</summary>
    public Span SpanOf(int first, int last) => new(Document.Tokens[first].Start, Document.Tokens[last].End);
}

/// <summary>How often a code was mentioned.</summary>
internal sealed class Tally
{
    /// <summary>Mentions of any kind.</summary>
    public int Count;

    /// <summary>Mentions as a state.</summary>
    public int StateCount;

    /// <summary>The first mention as a state, or null.</summary>
    public Party? State;

    /// <summary>Mentions as an organisation or group.</summary>
    public int BodyCount;

    /// <summary>The first mention as an organisation or group, or null.</summary>
    public Party? Body;
}
