namespace SchemaGen.Generator.Language;

/// <summary>The schema language as a table: its sections, their keys and what may stand under each. The binder reads by it; the JSON Schema for editors is written from it.</summary>
internal static class SchemaLanguage
{
    public static SectionRule Header { get; } = new(
        "header",
        "What the schema as a whole is called and how its types are named. Exactly one of its files has it.",
        [
            new("namespace", Shared.Text, "The C# namespace of the generated types; default: the name of the schema."),
            new("version", Shared.Text, "The version of the schema."),
            new("summary", Shared.Text, "What the schema is about, in a sentence."),
            new("event", new TextRule(Shared.PascalName), "The name of the base type of events; default: the name of the schema and `Event`."),
            new("claim", new TextRule(Shared.PascalName), "The name of the base type of claims; default: the name of the schema and `Claim`."),
            new("parser", new TextRule(Shared.PascalName), "The name of the parser; default: the name of the schema and `Parser`."),
            new("codes", Shared.Texts, "The coding systems that `codes` of events and claims may name."),
            new("acting-role", Shared.Text, "The role of a state that acts."),
            new("official-role", Shared.Text, "The role of persons who speak for an organisation."),
            new("people-role", Shared.Text, "The role of a country's ordinary people."),
            new("outlet-role", Shared.Text, "The role of news media."),
            new("person-role", Shared.Text, "The role of named persons of whom nothing more is known."),
            new("other-code", Shared.Text, "The code of actors that the schema does not list; default: OTHER."),
        ]);

    public static SectionRule Enum { get; } = new(
        "enum",
        "A closed list of values for a role; the first of its words in the event's span decides.",
        [
            new("summary", Shared.Text, "What the values tell apart, in a sentence."),
            new("values", new MapRule(new EitherRule(Shared.Texts, new SectionValue(() => EnumValue!)), Shared.PascalName), "The values by name, each with the words that show it."),
            Shared.Reserved("values"),
            Shared.RenamedFrom,
            Shared.Deprecated,
        ],
        [["values"]]);

    public static SectionRule EnumValue { get; } = new(
        "enum-value",
        "A value of an enum.",
        [new("summary", Shared.Text, "What the value means, in a sentence."), new("words", Shared.Texts, "The words that show it, as lemmas."), Shared.RenamedFrom, Shared.Deprecated]);

    public static SectionRule Reserved { get; } = new(
        "reserved",
        "Names of things that are gone. Nothing may have them again: stored records and other people's code would take it for what it was.",
        [
            new("events", Shared.Texts, "Names of former event types; no claim or enum may have them either."),
            new("claims", Shared.Texts, "Names of former claim types; no event or enum may have them either."),
            new("enums", Shared.Texts, "Names of former enums; no event or claim may have them either."),
            new("actors", Shared.Texts, "Keys of former actors."),
            new("roles", Shared.Texts, "Codes of former roles of actors."),
        ]);

    public static SectionRule File { get; } = new(
        "file",
        "A file of a schema. All files that name the same schema make it up, in any order.",
        [
            new("schema", new TextRule(Shared.Name), "The schema that this file belongs to."),
            new("header", new SectionValue(() => Header), Header.Summary),
            new("roles", new MapRule(new SectionValue(() => ActorSections.Role), Shared.Name), "What kinds of actors there are, by code, with the words that show them (\"president\", \"ministry\")."),
            new("actors", new MapRule(new SectionValue(() => ActorSections.Actor), Shared.Name), "Who acts and speaks: states, organisations, persons, media ... by key."),
            new("groups", new MapRule(Shared.Texts, Shared.GroupName), "Lists of words for frames (`<tools>`), as lemmas; a phrase's last word is inflected."),
            new("enums", new MapRule(new SectionValue(() => Enum), Shared.PascalName), "Closed lists of values for roles."),
            new("events", new MapRule(new SectionValue(() => TypeSections.Event), Shared.PascalName), "The event types by name."),
            new("claims", new MapRule(new SectionValue(() => TypeSections.Claim), Shared.PascalName), "The types of claims by name: who says what."),
            new("reserved", new SectionValue(() => Reserved), Reserved.Summary),
        ],
        [["schema"]]);
}
