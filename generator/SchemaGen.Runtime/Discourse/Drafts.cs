using SchemaGen.Grammar;
using SchemaGen.Matching;

namespace SchemaGen.Discourse;

/// <summary>Tokens from one to another (inclusive); empty where Last is before First.</summary>
internal readonly record struct TokenRange(int First, int Last)
{
    /// <summary>No tokens. (The default value is not empty: it holds the first token.)</summary>
    public static TokenRange None { get; } = new(0, -1);

    /// <summary>A noun group with the possessors before it.</summary>
    public static TokenRange Of(NounGroup group) => new(group.FirstWithOwners, group.Last);

    public bool IsEmpty => Last < First;

    public bool Contains(int token) => First <= token && token <= Last;

    public TokenRange Union(TokenRange other) => IsEmpty ? other : other.IsEmpty ? this : new(Math.Min(First, other.First), Math.Max(Last, other.Last));
}

/// <summary>Actors that fill a role, with the words that do. Made by <see cref="DiscourseMemory"/>.</summary>
internal sealed class Roleholder : IReusable
{
    public readonly PartyList Parties = new();

    public readonly List<TokenRange> Words = [];

    /// <inheritdoc />
    public void Reset()
    {
        Parties.Clear();
        Words.Clear();
    }

    /// <summary>Takes the parties and words of another.</summary>
    public void CopyFrom(Roleholder other)
    {
        Parties.AddRange(other.Parties);
        Words.AddRange(other.Words);
    }

    /// <summary>True when a token stands in the words.</summary>
    public static bool Holds(Roleholder holder, int token)
    {
        foreach (TokenRange range in holder.Words)
        {
            if (range.Contains(token))
                return true;
        }

        return false;
    }
}

/// <summary>A claim on its way to a record.</summary>
internal sealed class ClaimDraft : IReusable
{
    public int Type;
    public int Rule;
    public ParsedSentence Sentence = null!;
    public Match? Match;
    public Clause? Clause;
    public int Trigger = -1;
    public Roleholder Speaker = null!;
    public Roleholder Addressee = null!;
    public TokenRange Content = TokenRange.None;
    public Clause? ContentClause;
    public bool AddresseeIsInferred;
    public TokenRange Words = TokenRange.None;
    public bool Quoted;
    public string? Outlet;
    public DateOnly? Date;

    /// <summary>True where the claim is the sentence of a running quotation that has no attribution of its own.</summary>
    public bool Running;

    /// <summary>True for what is not said, only refused or said to be coming ("declined to blame Kenya", "said it would ask Kenya"): it is no claim, but its event is told.</summary>
    public bool Unsaid;

    /// <summary>Its place among the claims of the document, once they are in order.</summary>
    public int Index = -1;

    /// <inheritdoc />
    public void Reset()
    {
        Sentence = null!;
        Match = null;
        Clause = ContentClause = null;
        Trigger = Index = -1;
        Speaker = Addressee = null!;
        Content = Words = TokenRange.None;
        AddresseeIsInferred = Quoted = Running = Unsaid = false;
        Outlet = null;
        Date = null;
    }
}

/// <summary>An event on its way to a record.</summary>
internal sealed class EventDraft : IReusable
{
    public int Type;
    public int Rule;
    public ParsedSentence Sentence = null!;
    public Match? Match;
    public int Trigger;

    /// <summary>By role index of the type.</summary>
    public Row<Roleholder> Roles;

    public TokenRange Words = TokenRange.None;
    public Status Status;
    public DateOnly? Date;

    /// <summary>True where the clause as a whole is the event ("will not pay"): its own modality is not the event's.</summary>
    public bool IsClause;

    /// <summary>True where the sources do it to one another: there is no target to look for.</summary>
    public bool IsMutual;

    /// <summary>The claim that this event is too, or null.</summary>
    public ClaimDraft? Implied;

    /// <summary>Names that nobody knows and that the frame has for the target, set aside while somebody else is looked for; null where there are none.</summary>
    public PartyList? Unnamed;

    /// <summary>The clause of the trigger, or null.</summary>
    public Clause? Clause;

    /// <inheritdoc />
    public void Reset()
    {
        Sentence = null!;
        Match = null;
        Clause = null;
        Implied = null;
        Unnamed = null;
        Roles.Clear();
        Words = TokenRange.None;
        Status = default;
        Date = null;
        IsClause = IsMutual = false;
    }
}
