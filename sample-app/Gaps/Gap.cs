using SchemaGen.Explain;

namespace SampleApp.Gaps;

/// <summary>What kind of thing the schema lacks.</summary>
internal enum GapKind
{
    /// <summary>A verb between known actors without a frame.</summary>
    Verb,

    /// <summary>An event noun between known actors without a frame.</summary>
    Noun,

    /// <summary>A person whom the text gives a title but the schema does not list.</summary>
    Person,

    /// <summary>A capitalised name in the place of an actor that the schema does not know.</summary>
    Name,
}

/// <summary>A place in a text at which the schema lacks something.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Name">The lemma, or the name as written.</param>
/// <param name="Frame">The frame that the words around suggest, for verbs and nouns.</param>
/// <param name="Actor">What the text tells of the actor, for names.</param>
/// <param name="Sentence">The sentence, on one line.</param>
/// <param name="Doc">The document.</param>
internal sealed record Sighting(GapKind Kind, string Name, string? Frame, ExplainedActor? Actor, string Sentence, string Doc);

/// <summary>Something that the schema lacks, with all the places that show it.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Name">The lemma, or the name as written.</param>
/// <param name="Sightings">The places, in the order of reading: at least one.</param>
internal sealed record Gap(GapKind Kind, string Name, IReadOnlyList<Sighting> Sightings)
{
    /// <summary>Puts sightings of the same thing together, the most frequent first.</summary>
    public static IReadOnlyList<Gap> Of(IEnumerable<Sighting> sightings) =>
        [.. sightings.GroupBy(s => (s.Kind, s.Name)).Select(g => new Gap(g.Key.Kind, g.Key.Name, [.. g])).OrderBy(g => g.Kind).ThenByDescending(g => g.Sightings.Count).ThenBy(g => g.Name, StringComparer.Ordinal)];
}
