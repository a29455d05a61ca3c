using System.Globalization;
using System.Text;
using SchemaGen.Text;

namespace SchemaGen.Testing;

/// <summary>Writes one article for <see cref="ArticleText"/>.</summary>
internal sealed class ArticleTextWriter(ArticleBase article, ArticleTextOptions options)
{
    private const int Step = 2, HintLength = 40;

    private readonly StringBuilder _text = new();
    public string Write()
    {
        _text.Append(CultureInfo.InvariantCulture, $"article of {(article.Date is { } date ? Day(date) : "unknown date")}\n");
        foreach (Sentence sentence in article.Document.Sentences)
        {
            _text.Append('\n');
            if (sentence.Kind != BlockKind.Body)
                _text.Append(sentence.Kind == BlockKind.Headline ? "(headline) " : "(caption) ");
            _text.Append(RoleText.OneLine(article.Document.Slice(sentence.Span).ToString())).Append('\n');
            List<Found> here = [.. In(sentence)];
            foreach (Found found in here.Where(f => !here.Exists(f.StandsIn)))
                Write(found, here, 1);
        }

        return _text.ToString();
    }

    /// <summary>What begins in a sentence, by place; of the same place claims first.</summary>
    private IEnumerable<Found> In(Sentence sentence) =>
        article.AllClaims.Select(Found.Of).Concat(article.AllEvents.Select(Found.Of))
            .Where(f => sentence.Span.Start <= f.Text.Span.Start && f.Text.Span.Start < sentence.Span.End)
            .OrderBy(f => f.Text.Span).ThenBy(f => f.Kind == "event");

    private void Write(Found found, List<Found> here, int depth)
    {
        string words = SpanMarks.Write(found.Text, found.Roles.SelectMany(r => RoleMarks.Of(r.Name, r.Value)), out IReadOnlyList<SpanMark> elsewhere);
        _text.Append(' ', depth * Step).Append(found.Kind).Append(' ').Append(found.TypeName);
        foreach (string detail in found.Details)
            _text.Append(", ").Append(detail);
        foreach ((string name, object? value) in found.Roles)
        {
            if (RoleMarks.Unmarked(value) is { Length: > 0 } filler)
                _text.Append(", ").Append(name).Append(' ').Append(filler);
        }

        foreach (SpanMark mark in elsewhere)
            _text.Append(CultureInfo.InvariantCulture, $", {mark.Label} \"{RoleText.OneLine(article.Document.Slice(mark.Span).ToString())}\"");
        if (found.InClaim is { } claim && !here.Exists(found.StandsIn))
            _text.Append(CultureInfo.InvariantCulture, $", in {claim.TypeName} \"{Beginning(claim.Text)}\"");
        if (options.Offsets)
            _text.Append(' ').Append(found.Text.Span);
        if (found.Rule is { } rule && options.Rules != RuleDetail.None)
            _text.Append(" by ").Append(options.Rules == RuleDetail.Text ? rule.Text : rule.ToString());
        _text.Append('\n').Append(' ', (depth + 1) * Step).Append(words).Append('\n');
        foreach (Found inner in here.Where(f => f.StandsIn(found)))
            Write(inner, here, depth + 1);
    }

    private static string Beginning(TextSlice slice)
    {
        string words = RoleText.OneLine(slice.ToString());
        int end = words.Length <= HintLength ? words.Length : words.LastIndexOf(' ', HintLength);
        return end == words.Length ? words : words[..Math.Max(end, 0)] + " …";
    }

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>An event or a claim.</summary>
    private sealed record Found(string Kind, object Record, string TypeName, TextSlice Text, ClaimRecord? InClaim, Rule? Rule, IReadOnlyList<string> Details, IReadOnlyList<(string Name, object? Value)> Roles)
    {
        public static Found Of(EventRecord found) => new(
            "event", found, found.TypeName, found.Text, found.InClaim, found.Rule,
            found.Date is { } date ? [found.Status.ToString(), Day(date)] : [found.Status.ToString()],
            [.. found.RoleNames.Select(n => (n, found.ValueOf(n)))]);

        public static Found Of(ClaimRecord found) => new(
            "claim", found, found.TypeName, found.Text, found.InClaim, found.Rule,
            [.. found.Quoted ? ["quoted"] : Array.Empty<string>(), .. found.Outlet is { } outlet ? [$"outlet {outlet}"] : Array.Empty<string>(), .. found.Date is { } date ? [Day(date)] : Array.Empty<string>()],
            [.. found.RoleNames.Select(n => (n, found.ValueOf(n)))]);

        public bool StandsIn(Found other) => InClaim is not null && ReferenceEquals(InClaim, other.Record);
    }
}
