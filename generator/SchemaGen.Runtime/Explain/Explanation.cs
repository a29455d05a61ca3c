using System.Text.Json;
using SchemaGen.Text;

namespace SchemaGen.Explain;

/// <summary>What every stage made of a document, and why. For people who work on a schema.</summary>
/// <param name="Document">The document.</param>
/// <param name="Sentences">Its sentences, in order.</param>
public sealed record Explanation(Document Document, IReadOnlyList<ExplainedSentence> Sentences)
{
    /// <summary>The document's name, where the caller gives one.</summary>
    public string? Name { get; init; }

    /// <summary>The explanation as lines of plain text, for a terminal.</summary>
    public override string ToString() => ExplanationText.Of(this);

    /// <summary>Writes the explanation as one JSON object.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="place">Turns an offset in UTF-16 code units of the document into the one to write; null for the same.</param>
    public void WriteTo(Utf8JsonWriter json, Func<int, int>? place = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        new ExplanationJson(json, place ?? (static offset => offset)).Write(this);
    }
}

/// <summary>A sentence.</summary>
/// <param name="Index">Its number in the document, from 0.</param>
/// <param name="Text">Its words.</param>
/// <param name="Kind">What its block is.</param>
public sealed record ExplainedSentence(int Index, TextSlice Text, BlockKind Kind)
{
    /// <summary>Its tokens, in order.</summary>
    public required IReadOnlyList<ExplainedToken> Tokens { get; init; }

    /// <summary>Its noun groups, in order; members of a list follow the list.</summary>
    public required IReadOnlyList<ExplainedGroup> Groups { get; init; }

    /// <summary>Its clauses, in the order of their verbs.</summary>
    public required IReadOnlyList<ExplainedClause> Clauses { get; init; }

    /// <summary>The frames that fit, those that came to nothing too.</summary>
    public required IReadOnlyList<ExplainedMatch> Matches { get; init; }

    /// <summary>The frames whose trigger is there but that do not fit: by trigger, the nearest first.</summary>
    public required IReadOnlyList<NearMiss> NearMisses { get; init; }

    /// <summary>The claims, then the events that were found.</summary>
    public required IReadOnlyList<ExplainedResult> Results { get; init; }
}

/// <summary>A token.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Class">The part of speech that it was given.</param>
/// <param name="Lemma">Its lemma as that part of speech, as far as schema or lexicon know the form; else the form in small letters.</param>
/// <param name="Actor">The key of the actor whose name begins here, or null.</param>
/// <param name="Role">The role that the role word shows which begins here, or null.</param>
public sealed record ExplainedToken(TextSlice Text, string Class, string Lemma, string? Actor, string? Role);

/// <summary>An actor that words mean.</summary>
/// <param name="Id">Who it is.</param>
/// <param name="Key">Its key in the schema, or null for one that the schema does not list.</param>
/// <param name="How">What says so.</param>
/// <param name="IsUnknown">True for a name or role word of which the text does not tell the country.</param>
/// <param name="IsPlace">True for a place inside a state: it does not act.</param>
/// <param name="Rule">Where the schema lists the actor, or null.</param>
public sealed record ExplainedActor(ActorId Id, string? Key, string How, bool IsUnknown, bool IsPlace, Rule? Rule)
{
    /// <summary>The title or role word that the text has for the actor, in the singular, or null.</summary>
    public string? Title { get; init; }
}

/// <summary>A noun group.</summary>
/// <param name="Text">Its words, with its possessors.</param>
/// <param name="Head">Its head.</param>
/// <param name="HeadLemma">The head's lemma as a noun.</param>
/// <param name="HeadClass">The head's part of speech.</param>
public sealed record ExplainedGroup(TextSlice Text, TextSlice Head, string HeadLemma, string HeadClass)
{
    /// <summary>The actors that the group means.</summary>
    public IReadOnlyList<ExplainedActor> Actors { get; init; } = [];

    /// <summary>Whose thing it is, where it means no actor itself.</summary>
    public IReadOnlyList<ExplainedActor> Owners { get; init; } = [];

    /// <summary>The preposition that governs it, or null.</summary>
    public string? Preposition { get; init; }

    /// <summary>The group that possesses it, or null.</summary>
    public ExplainedGroup? Possessor { get; init; }

    /// <summary>The group that says what it is, or null.</summary>
    public ExplainedGroup? Apposition { get; init; }

    /// <summary>The phrases behind it without a verb between.</summary>
    public IReadOnlyList<ExplainedPhrase> Phrases { get; init; } = [];

    /// <summary>True for a date or another expression of time.</summary>
    public bool IsTime { get; init; }

    /// <summary>True for a pronoun.</summary>
    public bool IsPronoun { get; init; }

    /// <summary>True for a list joined by "and", "or" or commas: its members follow as groups of their own.</summary>
    public bool IsList { get; init; }

    /// <summary>True where the schema has frames for the head.</summary>
    public bool HasFrames { get; init; }
}

/// <summary>A preposition with what it governs.</summary>
/// <param name="Preposition">The preposition.</param>
/// <param name="Group">The noun group, or null.</param>
/// <param name="Verb">The verb of the -ing clause, or null.</param>
public sealed record ExplainedPhrase(string Preposition, ExplainedGroup? Group, string? Verb);

/// <summary>A clause.</summary>
/// <param name="Verb">Its verb group.</param>
/// <param name="Lemma">The lemma of its main verb.</param>
/// <param name="Link">How it hangs on another clause.</param>
/// <param name="Form">Finite, Infinitive, Ing or Participle.</param>
public sealed record ExplainedClause(TextSlice Verb, string Lemma, string Link, string Form)
{
    /// <summary>True for a passive.</summary>
    public bool IsPassive { get; init; }

    /// <summary>True with "not", "never" or the like.</summary>
    public bool IsNegated { get; init; }

    /// <summary>The modal, or null.</summary>
    public string? Modal { get; init; }

    /// <summary>The grammatical subject, as written or taken over, or null.</summary>
    public ExplainedGroup? Subject { get; init; }

    /// <summary>The object, or null.</summary>
    public ExplainedGroup? Object { get; init; }

    /// <summary>The second object, or null.</summary>
    public ExplainedGroup? SecondObject { get; init; }

    /// <summary>The phrases of the clause.</summary>
    public IReadOnlyList<ExplainedPhrase> Phrases { get; init; } = [];

    /// <summary>The main verb of the clause that it hangs on, or null.</summary>
    public string? Under { get; init; }

    /// <summary>The noun group that it completes or modifies, or null.</summary>
    public ExplainedGroup? At { get; init; }

    /// <summary>The quotations of the sentence (by number, from 0) that its verb introduces.</summary>
    public IReadOnlyList<int> Quotations { get; init; } = [];

    /// <summary>True for a comment on another clause ("..., he said").</summary>
    public bool IsComment { get; init; }

    /// <summary>True inside a quotation.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>True where the schema has frames for the verb.</summary>
    public bool HasFrames { get; init; }

    /// <summary>True for be, have or do as the main verb, and for verbs that only carry a noun.</summary>
    public bool IsLight { get; init; }
}
