using System.Text.Json;

namespace SampleApp.Tests.Scoring;

/// <summary>A sentence with the relations that it holds.</summary>
internal sealed record PairSentence(string Id, string Text, IReadOnlyList<(string Source, string Target, string Code)> Gold)
{
    /// <summary>The sentences of a suite.</summary>
    public static List<PairSentence> Read(string path) => [.. File.ReadLines(path).Where(l => l.Trim().Length > 0).Select(l => JsonDocument.Parse(l).RootElement).Select(Read)];

    private static PairSentence Read(JsonElement line) => new(
        line.GetProperty("id").GetString()!,
        line.GetProperty("text").GetString()!,
        [.. line.GetProperty("gold").EnumerateArray().Select(g => (g.GetProperty("source").GetString()!, g.GetProperty("target").GetString()!, g.GetProperty("code").GetString()!))]);
}

/// <summary>How well the type of the event between two actors of a sentence is told. The same figure as <c>score_pairs.py</c>.</summary>
internal static class PairScore
{
    /// <summary>Macro F1 of the answers over the types, rounded to three digits.</summary>
    /// <param name="suite">The sentences.</param>
    /// <param name="found">The app's lines of events, by document.</param>
    public static double MacroF1(IReadOnlyList<PairSentence> suite, ILookup<string, JsonElement> found)
    {
        Dictionary<string, int> right = [], missed = [], wrong = [];
        foreach (PairSentence sentence in suite)
        {
            foreach ((string source, string target, string code) in sentence.Gold)
            {
                string want = Kind(code), answer = Answer(sentence, found[sentence.Id], source, target);
                if (answer == want)
                {
                    Count(right, want);
                    continue;
                }

                Count(missed, want);
                Count(wrong, answer);
            }
        }

        string[] types = [.. suite.SelectMany(s => s.Gold).Select(g => Kind(g.Code)).Distinct()];
        return Math.Round(types.Average(t => right.GetValueOrDefault(t) == 0 ? 0 : 2.0 * right[t] / (2 * right[t] + wrong.GetValueOrDefault(t) + missed.GetValueOrDefault(t))), 3);
    }

    /// <summary>The type of the event that fits the two actors best, the first of equals.</summary>
    private static string Answer(PairSentence sentence, IEnumerable<JsonElement> events, string source, string target)
    {
        List<(int, int)> sources = Stretches(sentence.Text, source), targets = Stretches(sentence.Text, target);
        JsonElement best = events.OrderBy(e => -(Touches(e.GetProperty("sourceSpans"), sources) + Touches(e.GetProperty("targetSpans"), targets))).ThenBy(e => e.GetProperty("start").GetInt32()).FirstOrDefault();
        return best.ValueKind == JsonValueKind.Undefined ? "none" : Kind(best.GetProperty("type").GetString()!);
    }

    private static string Kind(string code) => code.ToUpperInvariant() is "CONCEDE" or "RETREAT" ? "YIELD" : code.ToUpperInvariant();

    private static void Count(Dictionary<string, int> counts, string key) => counts[key] = counts.GetValueOrDefault(key) + 1;

    private static int Touches(JsonElement spans, List<(int Start, int End)> others) =>
        spans.EnumerateArray().Any(s => others.Exists(o => Math.Min(s[1].GetInt32(), o.End) > Math.Max(s[0].GetInt32(), o.Start))) ? 1 : 0;

    /// <summary>Where a part stands in a text, in code points: the suite has none beyond the Basic Multilingual Plane.</summary>
    private static List<(int, int)> Stretches(string text, string part)
    {
        List<(int, int)> found = [];
        for (int at = part.Length == 0 ? -1 : text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal))
            found.Add((at, at + part.Length));
        return found;
    }
}
