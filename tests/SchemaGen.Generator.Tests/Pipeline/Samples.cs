namespace SchemaGen.Generator.Tests;

/// <summary>A small sound schema, and schemas with one thing wrong beside sound things.</summary>
internal static class Samples
{
    public const string Garden = """
        schema: Garden
        header:
          namespace: Garden.Events
          codes: [plot]
        roles:
          GRD: {titles: [gardener], people: [helper], bodies: [garden club]}
        groups:
          tools: [rake, spade]
        actors:
          Ann:
            kind: person
            names: [Ann Moss]
            offices:
              - {title: gardener, of: Club, from: 2001-02-03}
          Club: {kind: organisation, names: [Green Club], capital: Elm House}
        events:
          Water:
            codes: {plot: W1}
            beats: [Visit]
            triggers:
              - verbs: [water, sprinkle]
                frames: ["{source} <verb> {target}", "{source} <verb> {target} with <tools>"]
            examples: ["[Ann]{source} watered [the Green Club]{target}."]
            not: ["The water is cold."]
          Visit:
            triggers:
              - verbs: [visit]
                nouns: [visit]
                frames: ["{source} <verb> {target?}"]
            examples: ["[Ann]{source} visited [the Green Club]{target}."]
            not: ["Nobody came."]

        """;

    /// <summary>The header of a schema with one sound event; what is wrong follows.</summary>
    public const string Head = """
        schema: Garden
        header: {namespace: Garden}
        events:
          Sound:
            frames: ["{source} greet {target}"]
            examples: ["[Ann]{source} greeted [Bob]{target}."]
            not: ["Rain."]

        """;
}
