using System.Runtime.InteropServices;
using SchemaGen.Grammar;
using SchemaGen.Matching;
using SchemaGen.Tables;

namespace SchemaGen.Discourse;

/// <summary>What matching and discourse make of a document, in memory that is used again for the next document of the thread. Part of the <see cref="Workspace"/>, with its rule: nothing outlives the reading but what the facts copy.</summary>
internal sealed class DiscourseMemory
{
    private readonly Pool<Party> _parties = new(static () => new Party()), _kept = new(static () => new Party());
    private readonly Pool<PartyList> _lists = new(static () => new PartyList()), _keptLists = new(static () => new PartyList());
    private readonly Pool<Roleholder> _holders = new(static () => new Roleholder());
    private readonly Pool<Tally> _tallies = new(static () => new Tally());
    private readonly Pool<Match> _matches = new(static () => new Match());
    private Binding[] _bindings = [];

    public Pool<Resolution> Resolutions { get; } = new(static () => new Resolution());

    public Pool<ClaimDraft> ClaimDrafts { get; } = new(static () => new ClaimDraft());

    public Pool<EventDraft> EventDrafts { get; } = new(static () => new EventDraft());

    /// <summary>The frames that fit in the sentence that is read.</summary>
    public List<Match> Matches { get; } = [];

    /// <summary>The claims of the document, or of this part and the one before.</summary>
    public List<ClaimDraft> Claims { get; } = [];

    /// <summary>The events of the document, or of this part and the one before.</summary>
    public List<EventDraft> Events { get; } = [];

    /// <summary>The noun groups that meant somebody, in the order of the text, in the document or in this part and the one before.</summary>
    public List<Mentioned> Mentions { get; } = [];

    /// <summary>The places among the mentions of those that have somebody with a title or told by a role, in the same order: most are states.</summary>
    public List<int> Offices { get; } = [];

    /// <summary>The first tokens of all full names of the schema's persons in the document.</summary>
    public List<int> FullNames { get; } = [];

    /// <summary>The persons named so far.</summary>
    public PersonMemory Persons { get; } = new();

    /// <summary>Names as strings; not taken back.</summary>
    public StringMemory Strings { get; } = new();

    /// <summary>How often each code was mentioned, by its string id.</summary>
    public Dictionary<int, Tally> Codes { get; } = [];

    /// <summary>Acronyms that the document introduces in brackets, by their folded letters.</summary>
    public Dictionary<string, PartyList> Acronyms { get; } = new(StringComparer.Ordinal);

    /// <summary>Whom each code addressed last.</summary>
    public Dictionary<string, PartyList> Addressees { get; } = new(StringComparer.Ordinal);

    /// <summary>The first day (<see cref="DateOnly.DayNumber"/>) on which somebody of each code spoke.</summary>
    public Dictionary<string, int> Spoken { get; } = new(StringComparer.Ordinal);

    /// <summary>Who did what to whom so far.</summary>
    public EventMemory Told { get; } = new();

    /// <summary>Begins another part of a long document: what was made before the last turn is used again.</summary>
    public void Turn()
    {
        _parties.Turn();
        _lists.Turn();
        _holders.Turn();
        Resolutions.Turn();
        _matches.Turn();
        ClaimDrafts.Turn();
        EventDrafts.Turn();
    }

    /// <summary>Forgets what was told in the sentences before one, and takes what holds for the whole document over into this part.</summary>
    /// <param name="first">Index of the first sentence that is still there.</param>
    public void Forget(int first)
    {
        int gone = Before(Mentions, first, static m => m.Sentence);
        Mentions.RemoveRange(0, gone);
        Offices.RemoveAll(mention => mention < gone);
        foreach (ref int mention in CollectionsMarshal.AsSpan(Offices))
            mention -= gone;
        Claims.RemoveRange(0, Before(Claims, first, static c => c.Sentence.Index));
        Events.RemoveRange(0, Before(Events, first, static e => e.Sentence.Index));
        foreach (string code in Addressees.Keys)
            Addressees[code] = Copy(Addressees[code]);
        Told.Turn(this);
    }

    private static int Before<T>(List<T> items, int first, Func<T, int> sentence)
    {
        int count = 0;
        while (count < items.Count && sentence(items[count]) < first)
            count++;
        return count;
    }

    /// <summary>Takes all back.</summary>
    public void Reset()
    {
        _parties.Reset();
        _kept.Reset();
        _lists.Reset();
        _keptLists.Reset();
        _holders.Reset();
        Resolutions.Reset();
        _matches.Reset();
        _tallies.Reset();
        ClaimDrafts.Reset();
        EventDrafts.Reset();
        Matches.Clear();
        Claims.Clear();
        Events.Clear();
        Mentions.Clear();
        Offices.Clear();
        FullNames.Clear();
        Persons.Reset();
        Codes.Clear();
        Acronyms.Clear();
        Addressees.Clear();
        Spoken.Clear();
        Told.Clear();
    }

    /// <summary>Bindings to try a frame with, all empty: most frames fail, and only those that fit have theirs copied. One frame is tried at a time.</summary>
    public Span<Binding> Bindings(int roles)
    {
        if (_bindings.Length < roles)
            _bindings = new Binding[roles];
        Span<Binding> bindings = _bindings.AsSpan(0, roles);
        bindings.Clear();
        return bindings;
    }

    /// <summary>A frame that fits at a trigger, with a copy of what fills its roles.</summary>
    public Match Match(in Frame frame, ParsedSentence sentence, int trigger, ReadOnlySpan<Binding> bindings)
    {
        // Its bindings are set below.
        Match match = _matches.TakeAsLeft();
        match.Reset();
        (match.Frame, match.Sentence, match.Trigger) = (frame, sentence, trigger);
        match.Bindings.Set(bindings);
        return match;
    }

    /// <summary>A resolution that means nobody so far.</summary>
    public Resolution Resolution()
    {
        Resolution resolution = Resolutions.TakeAsLeft();
        resolution.Reset();
        return resolution;
    }

    // Not by Take: see Pool.TakeAsLeft.
    private Party NewParty()
    {
        Party party = _parties.TakeAsLeft();
        party.Reset();
        return party;
    }

    /// <summary>A party, named by the tokens from one to another (inclusive).</summary>
    public Party Party(string code, int role, int first, int last, int actor = -1)
    {
        Party party = NewParty();
        (party.Code, party.Role, party.Actor, party.First, party.Last) = (code, role, actor, first, last);
        return party;
    }

    /// <summary>The same party, meant by other words.</summary>
    public Party At(Party party, int first, int last)
    {
        Party other = Party(party.Code, party.Role, first, last, party.Actor);
        (other.Person, other.RoleWord, other.IsPlace, other.IsUnknown, other.IsPlural) = (party.Person, party.RoleWord, party.IsPlace, party.IsUnknown, party.IsPlural);
        return other;
    }

    /// <summary>The same party by the same words.</summary>
    public Party Copy(Party party) => CopyTo(NewParty(), party);

    /// <summary>The same parties by the same words.</summary>
    public PartyList Copy(PartyList parties)
    {
        PartyList copy = List();
        foreach (Party party in parties)
            copy.Add(Copy(party));
        return copy;
    }

    /// <summary>A party of the whole document, named by the tokens from one to another (inclusive).</summary>
    public Party Lasting(string code, int role, int first, int last, int actor)
    {
        Party party = _kept.Take();
        (party.Code, party.Role, party.Actor, party.First, party.Last) = (code, role, actor, first, last);
        return party;
    }

    /// <summary>The same parties, for the whole document.</summary>
    public PartyList Lasting(PartyList parties)
    {
        PartyList lasting = _keptLists.Take();
        foreach (Party party in parties)
            lasting.Add(CopyTo(_kept.Take(), party));
        return lasting;
    }

    private static Party CopyTo(Party copy, Party party)
    {
        (copy.Code, copy.Role, copy.Person, copy.Actor, copy.RoleWord) = (party.Code, party.Role, party.Person, party.Actor, party.RoleWord);
        (copy.First, copy.Last, copy.Antecedent) = (party.First, party.Last, party.Antecedent);
        (copy.IsPlace, copy.IsUnknown, copy.IsPlural) = (party.IsPlace, party.IsUnknown, party.IsPlural);
        return copy;
    }

    /// <summary>The side that a person speaks for, without the person; a party that is no person stays itself.</summary>
    public Party Side(Party party)
    {
        if (party.Person is null)
            return party;
        Party side = Party(party.Code, party.Role, party.First, party.Last);
        side.IsUnknown = party.IsUnknown;
        return side;
    }

    /// <summary>A count of a code that was not yet mentioned.</summary>
    public Tally Tally(string code)
    {
        Tally tally = _tallies.Take();
        tally.Code = code;
        return tally;
    }

    /// <summary>An empty list.</summary>
    public PartyList List()
    {
        PartyList list = _lists.TakeAsLeft();
        list.Reset();
        return list;
    }

    /// <summary>A list of one.</summary>
    public PartyList List(Party party)
    {
        PartyList list = List();
        list.Add(party);
        return list;
    }

    /// <summary>Nobody, so far.</summary>
    public Roleholder Holder()
    {
        Roleholder holder = _holders.TakeAsLeft();
        holder.Reset();
        return holder;
    }

    /// <summary>A copy of parties, with the words that name them.</summary>
    public Roleholder Holder(PartyList parties, TokenRange words)
    {
        Roleholder holder = Holder();
        holder.Parties.AddRange(parties);
        holder.Words.Add(words);
        return holder;
    }
}
