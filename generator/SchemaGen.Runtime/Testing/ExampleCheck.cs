using System.Globalization;
using System.Text;

namespace SchemaGen.Testing;

/// <summary>Compares what was read in an example of a schema with what the example says must be found. For the tests of schemas, with any test framework.</summary>
/// <example><code>
/// foreach (SchemaExample example in MyExamples.All)
///     Assert.Null(ExampleCheck.Failure(MyParser.Parse(example.Text), example));
/// </code></example>
public static class ExampleCheck
{
    /// <summary>Why an example fails, or null where all is as it says.</summary>
    /// <param name="article">What was read in the example's text.</param>
    /// <param name="example">The example.</param>
    /// <returns>
    /// One or more lines with the place in the schema, the sentence and what is wrong. A positive example needs one event or claim of its type whose status, ids and marked spans all fit (a marked span must overlap the words that fill its
    /// role); a counter-example must not have its type at all; a known miss fails as soon as it is found after all.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string? Failure(ArticleBase article, SchemaExample example)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(example);
        List<Found> all = [.. article.AllEvents.Select(e => new Found(e)), .. article.AllClaims.Select(c => new Found(c))];
        List<Found> own = all.FindAll(f => f.IsClaim == example.IsClaim && f.TypeName == example.Type);
        string? problem = example.Kind switch
        {
            ExampleKind.Positive => Missing(own, all, example),
            ExampleKind.KnownMiss => Missing(own, all, example) is null ? "is found now: move it from `known-miss` to `examples`" : null,
            _ => Intruder(own, all, example),
        };
        return problem is null ? null : $"{example.Rule} \"{example.Text}\" {problem}";
    }

    private static string? Missing(List<Found> own, List<Found> all, SchemaExample example)
    {
        if (own.Count == 0)
            return $"must give {Article(example.Type)}; found: {Describe(all)}";
        List<string> problems = [.. own.Select(f => Mismatch(f, example))];
        return problems.Contains("") ? null : $"must give {Article(example.Type)} with other parts: {problems.MinBy(p => p.Length)}; found: {Describe(all)}";
    }

    private static string? Intruder(List<Found> own, List<Found> all, SchemaExample example)
    {
        if (own.Count > 0)
            return $"must not give {Article(example.Type)}; found: {Describe(own)}";
        return example.Fires is { } other && !all.Exists(f => f.TypeName == other) ? $"must give {Article(other)}; found: {Describe(all)}" : null;
    }

    /// <summary>What does not fit, or "".</summary>
    private static string Mismatch(Found found, SchemaExample example)
    {
        List<string> problems = [];
        if (example.Status is { } status && found.Status != status)
            problems.Add($"status {status}");
        foreach (ExampleSpan mark in example.Spans)
        {
            if (!found.Places(mark.Role).Any(mark.Span.Overlaps))
                problems.Add($"{mark.Role} at \"{example.Text[mark.Span.Start..mark.Span.End]}\"");
        }

        foreach (ExampleIds ids in example.Ids)
        {
            var expected = ids.Ids.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
            if (!expected.SetEquals(found.Actors(ids.Role).Select(a => a.Id.ToString())))
                problems.Add($"{ids.Role} {ids.Ids}");
        }

        return string.Join(", ", problems);
    }

    private static string Article(string type) => ("AEIOU".Contains(type[0], StringComparison.Ordinal) ? "an " : "a ") + type;

    private static string Describe(List<Found> found) => found.Count == 0 ? "nothing" : string.Join("; ", found.Select(f => f.Describe()));

    /// <summary>An event or a claim.</summary>
    private readonly struct Found
    {
        private readonly EventRecord? _event;
        private readonly ClaimRecord? _claim;

        public Found(EventRecord found) => _event = found;

        public Found(ClaimRecord found) => _claim = found;

        public bool IsClaim => _claim is not null;

        public string TypeName => _event?.TypeName ?? _claim!.TypeName;

        public Status? Status => _event?.Status;

        public ActorList Actors(string role) => _event?.ActorsOf(role) ?? _claim!.ActorsOf(role);

        /// <summary>Where the words stand that fill a role, in UTF-16 code units; the whole span for a value that has no place of its own.</summary>
        public IEnumerable<Span> Places(string role) => (_event is null ? _claim!.ValueOf(role) : _event.ValueOf(role)) switch
        {
            null => [],
            ActorList actors => actors.Words.Concat(actors.Select(a => a.Span)),
            TextSlice text => [text.Span],
            _ => [_event?.Span ?? _claim!.Span],
        };

        public string Describe()
        {
            var text = new StringBuilder(TypeName).Append('(');
            Found found = this;
            text.AppendJoin(", ", (_event?.RoleNames ?? _claim!.RoleNames).Select(r => (Name: r, Text: found.Filler(r))).Where(r => r.Text.Length > 0).Select(r => $"{r.Name} {r.Text}"));
            text.Append(CultureInfo.InvariantCulture, $"){(Status is { } status ? " " + status : "")} by {(_event?.Rule ?? _claim?.Rule)?.ToString() ?? "no rule"}");
            return text.ToString();
        }

        private string Filler(string role) => RoleText.Of(_event is null ? _claim!.ValueOf(role) : _event.ValueOf(role));
    }
}
