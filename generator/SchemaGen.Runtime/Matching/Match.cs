using SchemaGen.Grammar;
using SchemaGen.Tables;

namespace SchemaGen.Matching;

/// <summary>What fills a role, before it is resolved.</summary>
/// <param name="Group">A noun group, or null.</param>
/// <param name="Clause">A clause, or null.</param>
/// <param name="QuotationNumber">Number of a quotation of the sentence, from 1, or 0: a default binding is an empty one.</param>
internal readonly record struct Binding(NounGroup? Group, Clause? Clause, int QuotationNumber = 0)
{
    /// <summary>Nothing.</summary>
    public static Binding None => default;

    /// <summary>Index of the quotation, or -1.</summary>
    public int Quotation => QuotationNumber - 1;

    /// <summary>True when something fills the role.</summary>
    public bool IsFilled => Group is not null || Clause is not null || Quotation >= 0;
}

/// <summary>A frame that fits at a trigger.</summary>
internal sealed class Match : IReusable
{
    public Frame Frame;

    public ParsedSentence Sentence = null!;

    /// <summary>The clause of the trigger verb, or of the support verb of a trigger noun, or the one around a trigger noun; may be null.</summary>
    public Clause? Clause;

    /// <summary>The noun group of a trigger noun, or null.</summary>
    public NounGroup? Noun;

    /// <summary>True where the clause's verb carries the trigger noun.</summary>
    public bool Supported;

    /// <summary>True where the frame's doer is not told (a passive without agent, a bare event noun): discourse may know.</summary>
    public bool LacksDoer;

    /// <summary>True for an event noun at which, in which or right around which the clause happens ("during talks with Kenya").</summary>
    public bool IsOccasion;

    public int Trigger;

    /// <summary>The role of actors in which a state named bare does this, where a type that gave way to it says so; else -1.</summary>
    public int ActsAs = -1;

    /// <summary>By role index of the type.</summary>
    public Row<Binding> Bindings;

    /// <summary>Specificity and filled roles.</summary>
    public int Score;

    /// <inheritdoc />
    public void Reset()
    {
        Sentence = null!;
        Clause = null;
        Noun = null;
        Supported = LacksDoer = IsOccasion = false;
        ActsAs = -1;
    }
}
