namespace SchemaGen.Generator.Binding;

/// <summary>The keys of the language, section by section.</summary>
internal static class Keys
{
    public static readonly string[] File = ["schema", "header", "roles", "actors", "groups", "enums", "events", "claims"];
    public static readonly string[] Header = ["namespace", "version", "summary", "event", "claim", "parser", "codes", "acting-role", "official-role", "people-role", "outlet-role", "person-role", "other-code"];
    public static readonly string[] ActorRole = ["summary", "titles", "people", "bodies", "elsewhere", "renamed-from", "deprecated"];

    public static readonly string[] Actor =
    [
        "kind", "code", "role", "summary", "names", "short", "adjectives", "people", "capital", "metonyms", "places", "gender", "offices", "renamed-from", "deprecated",
    ];

    public static readonly string[] Office = ["title", "of", "from", "to"];
    public static readonly string[] Enum = ["summary", "values", "renamed-from", "deprecated"];
    public static readonly string[] EnumValue = ["summary", "words", "renamed-from", "deprecated"];

    public static readonly string[] Event =
    [
        "summary", "codes", "roles", "symmetric", "commitment", "beats", "triggers", "frames", "noun-frames", "except", "clauses", "examples", "not", "known-miss", "renamed-from", "deprecated",
    ];

    public static readonly string[] Claim = [.. Event, "implies", "neutral", "content"];
    public static readonly string[] TypeRole = ["type", "summary", "renamed-from", "deprecated"];
    public static readonly string[] Trigger = ["verbs", "nouns", "support", "frames", "noun-frames", "except"];
    public static readonly string[] ContentRule = ["subject", "modal", "verb", "negated", "any", "then"];
    public static readonly string[] Example = ["text", "status", "expect", "fires"];

    public static readonly string[] ActorKinds = ["state", "organisation", "institution", "group", "outlet", "person", "bloc", "place"];
    public static readonly string[] Genders = ["male", "female"];
    public static readonly string[] Commitments = ["asserts", "denies", "considers", "demands", "pledges"];
    public static readonly string[] Statuses = ["Actual", "Possible", "Denied"];
    public static readonly string[] ContentSubjects = ["any", "speaker", "other"];
}
