using System.Runtime.InteropServices;
using SchemaGen.Explain;
using SchemaGen.Grammar;
using SchemaGen.Tables;
using SchemaGen.Text;

namespace SchemaGen.Discourse;

/// <summary>What the stages of discourse share while a document is read: its tables, words and memory.</summary>
internal sealed class DiscourseContext
{
    private readonly Token[] _tokens;
    private PersonRegister? _persons;
    private Tally? _mostNamed;
    private string? _firstNamed;

    public DiscourseContext(SchemaTables tables, Document document, Lexeme[] lexemes, ReadingRecorder? recorder = null, Workspace? workspace = null)
    {
        (Tables, Document, Lexemes, Recorder, _tokens) = (tables, document, lexemes, recorder, document.Tokens);
        Workspace = workspace ?? new Workspace();
        if (workspace is null)
            Workspace.Signs.Read(lexemes.AsSpan(0, document.TokenCount));
        Memory = Workspace.Discourse;
    }

    /// <summary>Where what lives as long as the reading is made.</summary>
    public Workspace Workspace { get; }

    public SchemaTables Tables { get; }

    public Document Document { get; }

    public Lexeme[] Lexemes { get; }

    /// <summary>Listens to the stages' reasons; null in production.</summary>
    public ReadingRecorder? Recorder { get; }

    /// <summary>The persons named so far.</summary>
    public PersonRegister Persons => _persons ??= new(Tables, Document, Lexemes, Memory.Persons, Memory.Strings);

    /// <summary>What the stages make of the document.</summary>
    public DiscourseMemory Memory { get; }

    /// <summary>The noun groups that meant somebody, in the order of the text.</summary>
    public List<Mentioned> Mentions => Memory.Mentions;

    /// <summary>How often each code was mentioned, with its first mentions as a state and as a body; in the order of the first mentions.</summary>
    public Dictionary<int, Tally>.ValueCollection Codes => Memory.Codes.Values;

    /// <summary>Begins another document, whose tokens and lexemes stand in the same arrays.</summary>
    public void Begin() => (_mostNamed, _firstNamed) = (null, null);

    /// <summary>The code that the document names most often; where it names none twice, the first one so far, or null.</summary>
    public string? MainCode => _mostNamed?.Code ?? _firstNamed;

    // So often an article names what it is about, and a sentence by itself hardly anybody.
    private const int TopicMentions = 4;

    /// <summary>The code that the document names again and again; null where it names none so often.</summary>
    public string? Topic => _mostNamed is { Count: >= TopicMentions, State: not null } topic ? topic.Code : null;

    /// <summary>True for the code of an organisation or group that the document names, and of no state.</summary>
    public bool IsBody(string code)
    {
        foreach (Tally tally in Codes)
        {
            if (string.Equals(tally.Code, code, StringComparison.Ordinal))
                return tally is { State: null, Body: not null };
        }

        return false;
    }

    /// <summary>True for the code of a state that the document names.</summary>
    public bool IsState(string code)
    {
        foreach (Tally tally in Codes)
        {
            if (string.Equals(tally.Code, code, StringComparison.Ordinal))
                return tally.State is not null;
        }

        return false;
    }

    /// <summary>True for a named group that is no state's, or for others in the role that such groups have ("the rebels").</summary>
    public bool IsArmedGroup(Party party) =>
        party.Actor >= 0 ? Tables.Actors.Kind(party.Actor) == ActorKind.Group : party is { Person: null, RoleWord: >= 0 } && party.Role >= 0 && party.Role == Tables.GroupRole;

    /// <summary>Acronyms that the document introduces in brackets, by their folded letters.</summary>
    public Dictionary<string, PartyList> Acronyms => Memory.Acronyms;

    private const WordTags DayTags = WordTags.Weekday | WordTags.Month;

    // The three stand side by side.
    private static bool IsRelativeDay(FunctionWord word) => (uint)(word - FunctionWord.Today) <= FunctionWord.Tomorrow - FunctionWord.Today;

    /// <summary>True for a word that the telling of a day begins with.</summary>
    public bool BeginsDay(int token) => Lexemes[token].Has(DayTags) | IsRelativeDay(Lexemes[token].Function) | _tokens[token].Shape == TokenShape.Digits;

    /// <summary>True for a number of four digits.</summary>
    public bool IsYear(int token) => _tokens[token] is { Shape: TokenShape.Digits, Length: 4 };

    /// <summary>"praised each other", "praised one another", "each side praised the other": the doers themselves.</summary>
    public bool IsEachOther(NounGroup group)
    {
        if (WordAt(group.Last) is "another")
            return WordAt(group.First) is "one";
        if (group.Last != group.First + 1 || Lexemes[group.Last].Function != FunctionWord.Other)
            return false;
        return Lexemes[group.First].Function == FunctionWord.Each
            || Lexemes[group.First].Function == FunctionWord.The && group.In?.Doer(Lexemes) is { } doer && Lexemes[doer.First].Function == FunctionWord.Each;
    }

    /// <summary>Counts the states and bodies that the document names, before anything of it is read: what it is about is told by the whole of it.</summary>
    public void Survey()
    {
        foreach (int k in CollectionsMarshal.AsSpan(Workspace.ActorNames))
        {
            ref Lexeme name = ref Lexemes[k];
            ActorKind kind = Tables.Actors.Kind(name.Actor);
            if (kind == ActorKind.Person & name.ActorKind == NameKind.Full & name.NameLength > 1)
                Memory.FullNames.Add(k);
            int code = Tables.Actors.CodeId(name.Actor);
            if (!Memory.Codes.TryGetValue(code, out Tally? tally))
            {
                if (Tables.Actors.Code(code) is not { Length: > 0 } written)
                    continue;
                Memory.Codes[code] = tally = Memory.Tally(written);
            }

            tally.Count++;
            // Counted without a branch: only whoever is the first of its kind needs one.
            bool state = kind == ActorKind.State & name.ActorKind != NameKind.Place, body = kind == ActorKind.Organisation | kind == ActorKind.Group;
            tally.StateCount += state ? 1 : 0;
            tally.BodyCount += body ? 1 : 0;
            tally.Acts |= state && !(name.ActorKind == NameKind.Metonym && IsWhere(k));
            if (state & tally.State is null)
                tally.State = Named(name.Actor, tally.Code, k);
            else if (body & tally.Body is null)
                tally.Body = Named(name.Actor, tally.Code, k);
            if (tally.Count > 1 && (_mostNamed is null || tally.Count > _mostNamed.Count))
                _mostNamed = tally;
        }
    }

    /// <summary>"in Nairobi": where something is, not who does it.</summary>
    private bool IsWhere(int name) => name > 0 && Lexemes[name - 1].Function is FunctionWord.In or FunctionWord.At;

    private Party Named(int actor, string code, int token) => Memory.Lasting(code, Tables.Actors.RoleOf(actor), token, token, actor);

    /// <summary>Remembers a mention.</summary>
    public void Add(Mentioned mentioned)
    {
        bool mayHoldOffice = false;
        foreach (Party party in mentioned.Parties)
        {
            mayHoldOffice |= party.Person is not null | party.RoleWord >= 0;
            if (_firstNamed is null && !party.IsUnknown)
                _firstNamed = party.Code;
        }

        if (mayHoldOffice)
            Memory.Offices.Add(Mentions.Count);
        Mentions.Add(mentioned);
    }

    /// <summary>Forgets the mentions from one on: what was looked up only to tell a recorder of a frame that does not fit.</summary>
    public void ForgetMentions(int from)
    {
        Mentions.RemoveRange(from, Mentions.Count - from);
        Memory.Offices.RemoveAll(mention => mention >= from);
    }

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> WordAt(int token)
    {
        ref readonly Token at = ref _tokens[token];
        return Document.Source.AsSpan(at.Start, at.Length);
    }

    /// <summary>"pro-Kenyan", "anti-Kenyan": the name that begins at a token tells for or against whom somebody is, not who it is.</summary>
    public bool IsSidedWith(int name) => name > 1 && Lexemes[name - 1].Pos == Pos.Hyphen && WordAt(name - 2) is "pro" or "Pro" or "anti" or "Anti";

    /// <summary>The folded characters of a token.</summary>
    public string Fold(int token) => Persons.Fold(WordAt(token));

    /// <summary>The text from one token to another (inclusive).</summary>
    public string TextOf(int first, int last) => Memory.Strings.Of(Document.Source.AsSpan()[Document.Tokens[first].Start..Document.Tokens[last].End]);

    /// <summary>Where the tokens from one to another (inclusive) stand.</summary>
    public Span SpanOf(int first, int last) => new(Document.Tokens[first].Start, Document.Tokens[last].End);
}

/// <summary>How often a code was mentioned.</summary>
internal sealed class Tally : IReusable
{
    /// <summary>The code.</summary>
    public string Code = "";

    /// <summary>Mentions of any kind.</summary>
    public int Count;

    /// <summary>Mentions as a state.</summary>
    public int StateCount;

    /// <summary>The first mention as a state, or null.</summary>
    public Party? State;

    /// <summary>True where it is mentioned as a state in other words than by a place "in" which something is.</summary>
    public bool Acts;

    /// <summary>Mentions as an organisation or group.</summary>
    public int BodyCount;

    /// <summary>The first mention as an organisation or group, or null.</summary>
    public Party? Body;

    /// <inheritdoc />
    public void Reset()
    {
        Count = StateCount = BodyCount = 0;
        Acts = false;
        State = Body = null;
    }
}
