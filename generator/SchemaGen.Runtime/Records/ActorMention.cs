namespace SchemaGen;

/// <summary>An actor as it fills a role: who it is, and the words that say so.</summary>
/// <param name="Id">Who it is.</param>
/// <param name="Span">The words, in UTF-16 code units of the document; the antecedent's own words are elsewhere where a pronoun stands here.</param>
/// <param name="Key">The actor's key in the schema's catalogue, or null for one that the schema does not list.</param>
public sealed record ActorMention(ActorId Id, Span Span, string? Key = null)
{
    /// <summary>The id.</summary>
    public override string ToString() => Id.ToString();
}
