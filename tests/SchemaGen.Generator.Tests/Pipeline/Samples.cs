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

    /// <summary>A schema with every key of the language, and mistakes of a file and between entries.</summary>
    public const string Everything = """
        schema: Garden
        header:
          namespace: Garden.Events
          version: 1.2.3
          summary: News of gardens.
          event: GardenNews
          claim: GardenWord
          parser: GardenReader
          codes: [plot]
          acting-role: GRD
          official-role: GRD
          people-role: GRD
          outlet-role: GRD
          person-role: GRD
          other-code: ELSE
        roles:
          GRD: {summary: Who gardens., titles: [gardener], people: [helper], bodies: [garden club]}
          OLD: {titles: [elder], elsewhere: true}
        groups:
          tools: [rake, spade]
        enums:
          Manner:
            summary: How.
            values:
              Slow: {summary: Without haste., words: [slow]}
              Fast: [fast, quick]
        actors:
          Ann:
            kind: person
            code: Club
            role: GRD
            summary: The head gardener.
            gender: female
            names: [Ann Moss]
            short: [Moss]
            offices:
              - {title: gardener, of: Club, from: 2001-02-03, to: 2002-02-03}
            renamed-from: Anne
            deprecated: She left.
          Club: {kind: organisation, names: [Green Club], adjectives: [Clubbish], people: [Clubman], capital: Elm House, metonyms: [Oak Hall], places: [North Bed]}
          Other: {kind: organisation, names: [Green Club]}
        events:
          Water:
            summary: Gives water.
            codes: {plot: W1}
            roles: {source: actor+, target: actor*, content: {type: clause?, summary: What for.}, how: Manner?, amount: number?, day: date?}
            symmetric: true
            commitment: considers
            beats: [Visit]
            renamed-from: Sprinkle
            deprecated: It rains.
            triggers:
              - verbs: [water, sprinkle]
                nouns: [watering]
                support: [begin]
                frames: ["{source+} <verb> {target!}", "{source} <verb> {target} with <tools>", "{source} <verb> {target} (at|on) dawn that {content:clause}"]
                noun-frames: ["spring <noun> of {target} by {source}"]
                except: ["{source} <verb> down {target}"]
            frames: ["{source} hose {target}"]
            clauses: [{modal: [will], negated: true}]
            examples:
              - "[Ann]{source} watered [the Green Club]{target}."
              - {text: "[Ann]{source} may water [the Green Club]{target}.", status: Possible, expect: {source: Club/GRD}}
            not: [The water is cold., {text: Ann said so., fires: Remark}]
            known-miss: ["[Ann]{source}'s can was empty after [the Green Club]{target}."]
          Visit: {sumary: Comes., frames: ["{source} visit {target?}"]}
        claims:
          Remark:
            neutral: true
            commitment: asserts
            implies: {event: Visit, source: speaker, target: addressee}
            triggers: [{verbs: [remark], frames: ["{speaker} <verb> that {content:clause}"]}]
          Wish:
            content: [{subject: speaker, verb: [hope], modal: [will], any: [rain], then: {subject: other, negated: false}}]

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
