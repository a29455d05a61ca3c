using System.Globalization;
using System.Text;
using SchemaGen.Text;

namespace SchemaGen.Testing;

/// <summary>An article as text with its events and claims marked in it: stable, and made to be read in a diff. For snapshots of what a parser finds, with Verify or without.</summary>
/// <remarks>
/// <para>A sentence is a line with its place before it; each event and claim in it follows on lines of its own, by place:</para>
/// <code>
/// [0, 34) Acme denied that Bolt sued Cargo.
///     claim Denial        Acme denied that Bolt sued Cargo
///           in other words, speaker ACME [0, 4), content "Bolt sued Cargo" [17, 32)
///     event Sue           Bolt sued Cargo
///           Denied, in Denial [0, 32), source BOLT [17, 21), target CARGO [27, 32)
/// </code>
/// <para>The line of a rule is left out, since it moves with every edit of the schema.</para>
/// </remarks>
public static class ArticleText
{
    private const string Indent = "    ", Deeper = "          ";

    /// <summary>The article as text; lines end in "\n". Spans are UTF-16 code units of the document.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string Of(ArticleBase article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var text = new StringBuilder();
        Document document = article.Document;
        text.Append(CultureInfo.InvariantCulture, $"date {(article.Date is { } date ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "unknown")}, {document.Sentences.Length} sentences, ");
        text.Append(CultureInfo.InvariantCulture, $"{article.AllEvents.Count} events, {article.AllClaims.Count} claims\n");
        foreach (Sentence sentence in document.Sentences)
        {
            text.Append('\n').Append(sentence.Span);
            if (sentence.Kind != BlockKind.Body)
                text.Append(' ').Append(sentence.Kind == BlockKind.Headline ? "headline" : "caption");
            text.Append(' ').Append(RoleText.OneLine(document.Slice(sentence.Span).ToString())).Append('\n');
            foreach ((_, _, Action<StringBuilder> write) in In(article, sentence))
                write(text);
        }

        return text.ToString();
    }

    /// <summary>What is found in a sentence, by place; of the same place claims first.</summary>
    private static IEnumerable<(Span Span, int Kind, Action<StringBuilder> Write)> In(ArticleBase article, Sentence sentence) =>
        article.AllClaims.Where(c => sentence.Span.Contains(c.Span)).Select(c => (c.Span, Kind: 0, Write: (Action<StringBuilder>)(t => Write(t, c))))
            .Concat(article.AllEvents.Where(e => sentence.Span.Contains(e.Span)).Select(e => (e.Span, Kind: 1, Write: (Action<StringBuilder>)(t => Write(t, e)))))
            .OrderBy(f => f.Span).ThenBy(f => f.Kind);

    private static void Write(StringBuilder text, EventRecord found)
    {
        Head(text, "event", found.TypeName, found.Text);
        text.Append(Deeper).Append(found.Status.ToString());
        if (found.Date is { } date)
            text.Append(" on ").Append(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (found.InClaim is { } claim)
            text.Append(", in ").Append(claim.TypeName).Append(' ').Append(claim.Span);
        Roles(text, found.RoleNames, found.ValueOf);
    }

    private static void Write(StringBuilder text, ClaimRecord found)
    {
        Head(text, "claim", found.TypeName, found.Text);
        text.Append(Deeper).Append(found.Quoted ? "in quotation" : "in other words");
        if (found.Outlet is { } outlet)
            text.Append(", to ").Append(outlet);
        if (found.Date is { } date)
            text.Append(" on ").Append(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (found.InClaim is { } claim)
            text.Append(", in ").Append(claim.TypeName).Append(' ').Append(claim.Span);
        Roles(text, found.RoleNames, found.ValueOf);
    }

    private static void Head(StringBuilder text, string kind, string type, TextSlice slice) =>
        text.Append(Indent).Append(kind).Append(' ').Append(type.PadRight(13)).Append(' ').Append(RoleText.OneLine(slice.ToString())).Append('\n');

    private static void Roles(StringBuilder text, IReadOnlyList<string> names, Func<string, object?> value)
    {
        foreach (string name in names)
        {
            object? filler = value(name);
            if (RoleText.Of(filler) is not { Length: > 0 } words)
                continue;
            text.Append(", ").Append(name).Append(' ').Append(words);
            if (filler is ActorList actors)
                text.Append(actors.Words.Count > 0 ? " " : "").AppendJoin(' ', actors.Words);
            else if (filler is TextSlice slice)
                text.Append(' ').Append(slice.Span);
        }

        text.Append('\n');
    }
}
