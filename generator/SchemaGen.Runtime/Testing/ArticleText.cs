namespace SchemaGen.Testing;

/// <summary>An article as text with its events and claims marked in it: stable, and made to be read in a diff. For snapshots of what a parser finds, with a snapshot library or without.</summary>
/// <remarks>
/// <para>
/// Each sentence of the article is a line. Below it stand its claims and events, those of a claim's content below the claim: a line that tells type, status and day, and one with the words, in which the roles are marked as in the
/// examples of a schema. What fills a role from elsewhere (another sentence, the document) follows the status.
/// </para>
/// <code>
/// Acme denied that Bolt sued Cargo.
///   claim Denial
///     [Acme]{speaker ACME} denied that [Bolt sued Cargo]{content}
///     event Sue, Denied
///       [Bolt]{source BOLT} sued [Cargo]{target CARGO}
/// </code>
/// <para>A record more, less or other changes its own two lines and no others. There are no counts and, unless asked for, no offsets and no rules.</para>
/// </remarks>
public static class ArticleText
{
    /// <summary>The article as text; lines end in "\n".</summary>
    /// <param name="article">What a parser has read.</param>
    /// <param name="options">What else is shown, or null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string Of(ArticleBase article, ArticleTextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new ArticleTextWriter(article, options ?? ArticleTextOptions.Default).Write();
    }
}
