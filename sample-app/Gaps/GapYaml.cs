using System.Globalization;
using SampleApp.Reports;
using SchemaGen.Explain;

namespace SampleApp.Gaps;

/// <summary>Writes gaps as YAML: stubs that can be carried over into a schema, each with its number and examples as comments.</summary>
/// <param name="output">Where to write.</param>
internal sealed class GapYaml(TextWriter output)
{
    private const int MostExamples = 3;
    private const int LongestExample = 240;

    /// <summary>Writes all gaps.</summary>
    /// <param name="gaps">The gaps, by kind and then by frequency.</param>
    /// <param name="documents">How many documents were read.</param>
    /// <param name="top">So many of each kind at most.</param>
    public void Write(IReadOnlyList<Gap> gaps, int documents, int top)
    {
        output.WriteLine($"# What the schema lacks for {Wording.Count(documents, "document")}, the most frequent first. Choose a type for each block of triggers, check the kind of each");
        output.WriteLine("# actor, and write an example and a counter-example: the stubs are guesses.");
        ILookup<GapKind, Gap> kinds = gaps.ToLookup(g => g.Kind);
        output.WriteLine();
        output.WriteLine("# for `triggers:` of an event type");
        output.WriteLine(kinds.Contains(GapKind.Verb) || kinds.Contains(GapKind.Noun) ? "triggers:" : "triggers: []");
        Section(kinds[GapKind.Verb], top, "verbs between known actors without a frame", Verb);
        Section(kinds[GapKind.Noun], top, "event nouns between known actors without a frame", Noun);
        output.WriteLine();
        output.WriteLine(kinds.Contains(GapKind.Person) || kinds.Contains(GapKind.Name) ? "actors:" : "actors: {}");
        HashSet<string> keys = new(StringComparer.Ordinal);
        Section(kinds[GapKind.Person], top, "persons with a title that are not listed", g => Actor(g, keys));
        Section(kinds[GapKind.Name], top, "names in the place of an actor that are not known", g => Actor(g, keys));
    }

    private void Section(IEnumerable<Gap> all, int top, string title, Action<Gap> write)
    {
        Gap[] gaps = [.. all];
        if (gaps.Length == 0)
            return;
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  # {title}: {gaps.Length}{(gaps.Length > top ? $", of which the first {top}" : "")}"));
        foreach (Gap gap in gaps.Take(top))
        {
            output.WriteLine($"  # {Wording.Count(gap.Sightings.Count, "time")}");
            foreach (Sighting sighting in gap.Sightings.DistinctBy(s => s.Sentence).Take(MostExamples))
                output.WriteLine($"  #   {Shorten(sighting.Sentence)} [{OneLine.Of(sighting.Doc)}]");
            write(gap);
        }
    }

    private void Verb(Gap gap) => Trigger("verbs", "frames", gap);

    private void Noun(Gap gap) => Trigger("nouns", "noun-frames", gap);

    private void Trigger(string words, string frames, Gap gap)
    {
        output.WriteLine($"  - {words}: [{Scalar(gap.Name)}]");
        output.WriteLine($"    {frames}:");
        foreach (IGrouping<string, Sighting> frame in gap.Sightings.GroupBy(s => s.Frame!).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal))
            output.WriteLine($"      - \"{frame.Key}\"");
    }

    private void Actor(Gap gap, HashSet<string> keys)
    {
        string key = Key(gap.Name);
        if (!keys.Add(key))
            return;
        // What the text tells the most often of the actor.
        ExplainedActor actor = gap.Sightings.Select(s => s.Actor!).GroupBy(a => (a.Id, a.Title)).OrderByDescending(g => g.Count()).First().First();
        output.WriteLine($"  {key}:");
        output.WriteLine(actor.Id.Name is null ? "    kind: group  # or organisation, institution, outlet, person" : "    kind: person");
        if (!actor.IsUnknown)
            output.WriteLine($"    code: {Scalar(actor.Id.Code)}");
        if (actor.Id.Role is { } role && !actor.IsUnknown)
            output.WriteLine($"    role: {Scalar(role)}");
        output.WriteLine($"    names: [{Scalar(gap.Name)}]");
        if (actor is { Title: { } title, IsUnknown: false })
            output.WriteLine($"    offices: [{{title: {Scalar(title)}, of: {Scalar(actor.Id.Code)}}}]  # from, to");
    }

    private static string Shorten(string sentence) => sentence.Length <= LongestExample ? sentence : string.Concat(sentence.AsSpan(0, LongestExample - (char.IsHighSurrogate(sentence[LongestExample - 1]) ? 1 : 0)), "...");

    /// <summary>An identifier out of a name: its letters and digits, with "_" between the words.</summary>
    private static string Key(string name)
    {
        string key = string.Join('_', string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : char.IsLetter(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return key.Length > 0 && char.IsLetter(key[0]) ? key : "_" + key;
    }

    /// <summary>A value as it may stand in a list of YAML.</summary>
    private static string Scalar(string value) =>
        value.Length > 0 && char.IsLetter(value[0]) && value.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_' or '.') && value[^1] != ' ' ? value : $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
