using SchemaGen.Grammar;
using SchemaGen.Tables;
using SchemaGen.Tests.Village;
using SchemaGen.Text;

namespace SchemaGen.Tests.Fixtures;

/// <summary>A made-up text after the grammar stage, with short spellings of what was found.</summary>
internal sealed class Parsed
{
    private readonly Document _document;
    private readonly Lexeme[] _lexemes;
    private readonly ParsedSentence[] _sentences;

    private Parsed(string text)
    {
        SchemaTables tables = VillageTables.Value;
        _document = DocumentReader.Read(text, null);
        _lexemes = LexemeReader.Read(tables, _document);
        new NameReader(tables, _document, _lexemes).Read();
        var parser = new SentenceParser(_document, _lexemes);
        _sentences = [.. Enumerable.Range(0, _document.Sentences.Length).Select(parser.Parse)];
    }

    public static Parsed Of(string text) => new(text);

    /// <summary>The sentences, for what has no short spelling.</summary>
    public IReadOnlyList<ParsedSentence> Sentences => _sentences;

    /// <summary>The part of speech of a word (its first occurrence, or a later one).</summary>
    public Pos PosOf(string word, int occurrence = 0)
    {
        int[] tokens = [.. Enumerable.Range(0, _document.Tokens.Length).Where(t => Word(t) == word)];
        return _lexemes[tokens[occurrence]].Pos;
    }

    /// <summary>The noun group with a head.</summary>
    public NounGroup Group(string head) => _sentences.SelectMany(s => s.GroupSpan.ToArray()).First(g => Word(g.Head) == head);

    /// <summary>The clause with a main verb.</summary>
    public Clause Clause(string verb) => _sentences.SelectMany(s => s.ClauseSpan.ToArray()).First(c => Word(c.Verb.Head) == verb);

    /// <summary>The main verbs of all clauses.</summary>
    public string Verbs => string.Join(' ', _sentences.SelectMany(s => s.ClauseSpan.ToArray()).OrderBy(c => c.Verb.Head).Select(c => Word(c.Verb.Head)));

    /// <summary>A noun group's words, with those of a list between bars; "-" for none.</summary>
    public string Words(NounGroup? group) => group is null ? "-" : group.Members is { } members ? string.Join(" | ", members.Select(Words)) : Words(group.First, group.Last);

    public string Words(int first, int last) => _document.Slice(new Span(_document.Tokens[first].Start, _document.Tokens[last].End)).ToString();

    /// <summary>A clause's prepositional phrases: preposition and noun group.</summary>
    public string Phrases(Clause clause) => string.Join(", ", clause.PhraseSpan.ToArray().Select(p => $"{Word(p.Token)} {Words(p.Group)}"));

    public string Word(int token) => _document.Chars(_document.Tokens[token]).ToString();

    /// <summary>A clause in one line: subject, verb group, object and second object.</summary>
    public string Line(string verb)
    {
        Clause clause = Clause(verb);
        string line = $"{Words(clause.Subject)} / {Words(clause.Verb.First, clause.Verb.Last)} / {Words(clause.Object)}";
        return clause.SecondObject is { } second ? $"{line} / {Words(second)}" : line;
    }

    /// <summary>How a clause hangs, and on which verb: "Complement of said".</summary>
    public string Link(string verb)
    {
        Clause clause = Clause(verb);
        return clause.Parent is { } parent ? $"{clause.Link} of {Word(parent.Verb.Head)}" : clause.Link.ToString();
    }
}
