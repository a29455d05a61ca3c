using SchemaGen.Grammar;

namespace SchemaGen.Discourse;

/// <summary>A person of the document: one person has one id, whatever words stand for him or her.</summary>
internal sealed class Person
{
    /// <summary>The fullest name that the document gives.</summary>
    public required string Name;

    /// <summary>Where the name's last word is looked up: folded.</summary>
    public required string Surname;

    public string? Code;

    /// <summary>Role index, or -1.</summary>
    public int Role = -1;

    /// <summary>0 unknown, 1 male, 2 female.</summary>
    public int Gender;

    /// <summary>Actor index in the schema, or -1.</summary>
    public int Actor = -1;

    /// <summary>True when the schema knows an office that the person held on the document's day.</summary>
    public bool InOffice;

    /// <summary>The role word of the title last seen with the name, or -1.</summary>
    public int Title = -1;
}

/// <summary>Who or what a noun group means: an actor with a code, perhaps a role, perhaps a person.</summary>
internal sealed class Party
{
    public required string Code;

    /// <summary>Role index, or -1.</summary>
    public int Role = -1;

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

    public bool IsPlural;

    public Party At(int first, int last) => new()
    {
        Code = Code,
        Role = Role,
        Person = Person,
        Actor = Actor,
        RoleWord = RoleWord,
        First = first,
        Last = last,
        IsPlace = IsPlace,
        IsUnknown = IsUnknown,
        IsPlural = IsPlural,
    };

    /// <summary>True when both are the same actor, apart from the words.</summary>
    public bool Same(Party other) => string.Equals(Code, other.Code, StringComparison.Ordinal) && Role == other.Role && Person == other.Person;
}

/// <summary>What a noun group means.</summary>
internal sealed class Resolution
{
    public static Resolution Nobody { get; } = new();

    /// <summary>The actors that the group itself means.</summary>
    public List<Party> Parties { get; } = [];

    /// <summary>The actors that the group's thing belongs to ("Kenya's offer", "the Kenyan offer"), where it means no actor itself.</summary>
    public List<Party> Owners { get; } = [];

    /// <summary>The parties, or else the owners.</summary>
    public List<Party> Best => Parties.Count > 0 ? Parties : Owners;
}

/// <summary>A noun group that was mentioned, for later pronouns and definite descriptions.</summary>
/// <param name="Parties">Whom it meant.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Group">The group.</param>
internal readonly record struct Mentioned(List<Party> Parties, int Sentence, NounGroup Group);
