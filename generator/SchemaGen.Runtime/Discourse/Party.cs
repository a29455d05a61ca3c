using SchemaGen.Grammar;

namespace SchemaGen.Discourse;

/// <summary>A person of the document: one person has one id, whatever words stand for him or her.</summary>
internal sealed class Person : IReusable
{
    /// <summary>The fullest name that the document gives.</summary>
    public string Name = "";

    /// <summary>The name's last word, folded: by it the person is found again.</summary>
    public string Surname = "";

    /// <summary>The code of the country or body, once known.</summary>
    public string? Code;

    /// <summary>Role index, or -1.</summary>
    public int Role = -1;

    /// <summary>0 unknown, 1 male, 2 female.</summary>
    public int Gender;

    /// <summary>Actor index in the schema, or -1.</summary>
    public int Actor = -1;

    /// <summary>True when the text has told whose the person is.</summary>
    public bool Told;

    /// <summary>True when the schema knows an office that the person held on the document's day.</summary>
    public bool InOffice;

    /// <summary>The role word of the title last seen with the name, or -1.</summary>
    public int Title = -1;

    /// <summary>The first day on which the person is told to have spoken, once known, and the code spoken for.</summary>
    public DateOnly? Spoke;
    public string? SpokeFor;

    /// <summary>How records show the person, with the party that it was made for.</summary>
    public ActorIdentity? Identity;
    public (string Code, int Role, int Actor) IdentityOf;

    /// <inheritdoc />
    public void Reset()
    {
        Identity = null;
        Name = Surname = "";
        Code = SpokeFor = null;
        Role = Actor = Title = -1;
        Gender = 0;
        InOffice = Told = false;
        Spoke = null;
    }
}

/// <summary>Who or what a noun group means: an actor with a code, perhaps a role, perhaps a person. Made by <see cref="DiscourseMemory"/>.</summary>
internal sealed class Party : IReusable
{
    /// <summary>The code of the country or body; empty for a person of none that is known.</summary>
    public string Code = "";

    /// <summary>Role index, or -1.</summary>
    public int Role = -1;

    /// <summary>The person, or null for a body or role.</summary>
    public Person? Person;

    /// <summary>Actor index in the schema, or -1.</summary>
    public int Actor = -1;

    /// <summary>The role word that named it, or -1.</summary>
    public int RoleWord = -1;

    /// <summary>First and last token of the words (inclusive).</summary>
    public int First, Last;

    /// <summary>Where a pronoun stands: the words that it takes up, else empty.</summary>
    public TokenRange Antecedent = TokenRange.None;

    /// <summary>True for a place that the actor owns: it does not act.</summary>
    public bool IsPlace;

    /// <summary>True for a name that the schema does not know and nothing in the document explains.</summary>
    public bool IsUnknown;

    /// <summary>True for several of a kind ("officials").</summary>
    public bool IsPlural;

    /// <inheritdoc />
    public void Reset()
    {
        Code = "";
        Role = Actor = RoleWord = -1;
        Person = null;
        Antecedent = TokenRange.None;
        IsPlace = IsUnknown = IsPlural = false;
    }

    /// <summary>True when both belong to one country or body.</summary>
    public bool SameCode(Party other) => string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <summary>True when one of the parties belongs to the same country or body.</summary>
    public bool SharesCode(PartyList parties)
    {
        foreach (Party party in parties)
        {
            if (party.SameCode(this))
                return true;
        }

        return false;
    }

    /// <summary>True when one of the parties belongs to the same country or body as one of the others.</summary>
    public static bool ShareCode(PartyList parties, PartyList others)
    {
        foreach (Party party in parties)
        {
            if (party.SharesCode(others))
                return true;
        }

        return false;
    }

    /// <summary>True when not all are the same actor.</summary>
    public static bool AreSeveral(PartyList parties)
    {
        for (int k = 1; k < parties.Count; k++)
        {
            if (!parties[k].Same(parties[0]))
                return true;
        }

        return false;
    }

    /// <summary>True when each is the same actor as one of the others.</summary>
    public static bool AreAllAmong(PartyList parties, PartyList others)
    {
        foreach (Party party in parties)
        {
            if (!party.IsAmong(others))
                return false;
        }

        return true;
    }

    /// <summary>True when one of the parties is the same actor.</summary>
    public bool IsAmong(PartyList parties)
    {
        foreach (Party party in parties)
        {
            if (Same(party))
                return true;
        }

        return false;
    }

    /// <summary>True when both are the same actor, apart from the words.</summary>
    public bool Same(Party other) => SameCode(other) && Role == other.Role && Person == other.Person;
}

/// <summary>What a noun group means.</summary>
internal sealed class Resolution : IReusable
{
    /// <summary>Means nobody, and is nobody's. Stands at a group while it is being resolved too, so that groups that refer to one another end. Never added to.</summary>
    public static Resolution Nobody { get; } = new();

    /// <summary>The actors that the group itself means.</summary>
    public PartyList Parties { get; } = new();

    /// <summary>The actors that the group's thing belongs to ("Kenya's offer", "the Kenyan offer"), where it means no actor itself.</summary>
    public PartyList Owners { get; } = new();

    /// <inheritdoc />
    public void Reset()
    {
        Parties.Clear();
        Owners.Clear();
    }

    /// <summary>The parties, or else the owners.</summary>
    public PartyList Best => Parties.Count > 0 ? Parties : Owners;
}

/// <summary>A noun group that was mentioned, for later pronouns and definite descriptions.</summary>
/// <param name="Parties">Whom it meant.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Group">The group.</param>
internal readonly record struct Mentioned(PartyList Parties, int Sentence, NounGroup Group);
