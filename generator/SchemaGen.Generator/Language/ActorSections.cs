using SchemaGen.Generator.Diagnostics;

namespace SchemaGen.Generator.Language;

/// <summary>The sections about actors and their roles.</summary>
internal static class ActorSections
{
    public static ChoiceRule Kinds { get; } = new(
        new("state", "A sovereign state or territory."),
        new("organisation", "An organisation of states or another body with a code of its own."),
        new("institution", "An institution inside a state or organisation."),
        new("group", "An armed or political group."),
        new("outlet", "A news medium."),
        new("person", "A person."),
        new("bloc", "A loose set of states (\"the West\")."),
        new("place", "A place that is no actor."))
    {
        Descriptor = Descriptors.UnknownActorKind,
    };

    public static ChoiceRule Genders { get; } = new(new("male", "Referred to as \"he\"."), new("female", "Referred to as \"she\"."));

    public static SectionRule Role { get; } = new(
        "actor-role",
        "A kind of actor that words show. Write the singular; a phrase is one entry, its last word is inflected.",
        [
            new("summary", Shared.Text, "Who has the role, in a sentence."),
            new("titles", Shared.Texts, "Words for a person that may stand before a name (\"Mayor Smith\")."),
            new("people", Shared.Texts, "Words for persons that do not stand before a name (\"official\", \"manager\")."),
            new("bodies", Shared.Texts, "Words for institutions (\"government\", \"ministry\")."),
            new("elsewhere", Shared.Flag, "`true`: its words never take their country from the document (\"analyst\", \"expert\")."),
            new("at-home", Shared.Texts, "Those words of a role with `elsewhere` that do take their country from the document (\"opposition\")."),
            new("abroad", Shared.Texts, "Those words of a role without `elsewhere` that never take their country from the document (\"visitor\")."),
            Shared.RenamedFrom,
            Shared.Deprecated,
        ]);

    public static SectionRule Office { get; } = new(
        "office",
        "An office that a person holds or held.",
        [
            new("title", Shared.Text, "A title of one of the `roles`."),
            new("of", Shared.Text, "The key or code of the actor that the office belongs to."),
            new("from", new TextRule(Shared.Date), "The first day in office (year-month-day)."),
            new("to", new TextRule(Shared.Date), "The first day out of office (year-month-day)."),
        ],
        [["title"]]);

    public static SectionRule Actor { get; } = new(
        "actor",
        "Somebody who acts or speaks, or a place. Its key is its id; states use ISO 3166-1 alpha-3.",
        [
            new("kind", Kinds, "What the actor is."),
            new("code", Shared.Text, "What the id shows; default: the key, for persons the `of` of the office held on the day."),
            new("role", Shared.Text, "A role of `roles`; default for persons: that of the office's title."),
            new("summary", Shared.Text, "Who it is, in a sentence."),
            new("names", Shared.Texts, "Its full names. They are matched with their capitals, and no other actor may have them."),
            new("short", Shared.Texts, "Names that hold only after a fuller one in the same document; default for persons: the last word of each name."),
            new("adjectives", Shared.Texts, "Adjectives of the name (\"Scottish\")."),
            new("people", Shared.Texts, "Nouns for its people where they differ from the adjectives (\"Scot\"); default: the adjectives."),
            new("capital", Shared.Texts, "The capital: it stands for the government when it acts, and is a place otherwise."),
            new("metonyms", Shared.Texts, "Other places and houses that stand for the government."),
            new("places", Shared.Texts, "Cities and regions: they lie in the state and never act."),
            new("gender", Genders, "For persons: which pronoun refers to them."),
            new("offices", new ListRule(new SectionValue(() => Office)), "The offices of a person, with their days."),
            Shared.RenamedFrom,
            Shared.Deprecated,
        ],
        [["names"], ["kind"]]);
}
