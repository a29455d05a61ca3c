namespace SchemaGen.Generator.Language;

/// <summary>The sections about events, claims and what stands inside them.</summary>
internal static class TypeSections
{
    /// <summary>What a role can hold, but for the enums of the schema.</summary>
    public static readonly string[] RoleKinds = ["actor", "clause", "phrase", "number", "date"];

    private static readonly ValueRule s_roleType = new TextRule(
        new(@"^(actor[?+*]?|(clause|phrase|number|date|\p{Lu}[\p{L}\p{Nd}]*)\??)$", "Write actor, clause, phrase, number, date or the name of an enum; `?` makes it optional, and an actor may have `+` (one or more) or `*` (any number)."),
        ["actor", "actor?", "actor+", "actor*", .. RoleKinds.Skip(1).SelectMany(k => new[] { k, k + "?" })])
    {
        MayBeEmpty = false,
    };

    private static readonly ValueRule s_examples = new ListRule(new EitherRule(Shared.Text, new SectionValue(() => Example!)));

    public static ChoiceRule Commitments { get; } = new(
        new("asserts", "They keep the status of their own clause."),
        new("denies", "They are denied."),
        new("considers", "They are possible."),
        new("demands", "They are demanded: possible."),
        new("pledges", "They are promised: possible."));

    public static ChoiceRule Statuses { get; } = new(
        new("Actual", "It happened, or is told as a fact."), new("Possible", "It may happen, is planned, demanded or promised."), new("Denied", "It is said not to have happened."));

    public static ChoiceRule ContentSubjects { get; } = new(
        new("any", "Anybody."), new("speaker", "The speaker, the speaker's country, or a first-person pronoun."), new("other", "Another actor, or \"you\"."));

    /// <summary>In the order of RoleReach.</summary>
    public static ChoiceRule Reaches { get; } = new(
        new("document", "Through the document: whom the event's other party deals with there."), new("sentence", "No further than the event's sentence."), new("clause", "No further than the event's clause."),
        new("home", "The government of the people who are the event's other party; for others than people as `document`."));

    public static SectionRule Role { get; } = new(
        "role",
        "A role of an event or claim type.",
        [
            new("type", s_roleType, "What fills it: `actor`, `clause`, `phrase`, `number`, `date` or an enum; `?` optional, `+` one or more, `*` any number."),
            new("summary", Shared.Text, "What the role holds, in a sentence."),
            new("reach", Reaches, "How far around an event it is looked for who fills the role where no frame does; default: `document`. For an event's second actor role; `home` for its first one as well."),
            new("acts-as", Shared.Text, "The role that a state named bare (\"Kenya\") has here, in place of the `acting-role` of the header. For roles of actors."),
            Shared.RenamedFrom,
            Shared.Deprecated,
        ],
        [["type"]]);

    public static SectionRule Trigger { get; } = new(
        "trigger",
        "Words that show the type, with their frames.",
        [
            new("verbs", Shared.Texts, "Verbs as lemmas, with their particle (\"pull out\")."),
            new("nouns", Shared.Texts, "Event nouns as lemmas; nominal frames are made from the verb frames."),
            new("support", Shared.Texts, "Verbs that carry the noun (\"sign a contract\"); make, give, have, hold, take and launch are known."),
            new("frames", Shared.Texts, "Present-active English with the parts named: `{source} <verb> {target?} that {content:clause}`."),
            new("noun-frames", Shared.Texts, "Frames of the noun, in addition to those made from `frames`: `<noun> by {source} for {target}`."),
            new("except", Shared.Texts, "Frames in which the type must not be found."),
        ],
        [["verbs", "nouns"], ["frames", "noun-frames"]]);

    public static SectionRule ContentRule { get; } = new(
        "condition",
        "A condition on a clause. It holds when all of its keys hold.",
        [
            new("subject", ContentSubjects, "Whose clause it is."),
            new("modal", Shared.Texts, "Modal or modal-like words, one of which it must have (\"must\", \"need to\")."),
            new("verb", Shared.Texts, "Verbs as lemmas, one of which must be its verb."),
            new("negated", Shared.Flag, "Whether the clause is negated."),
            new("conditional", Shared.Flag, "Whether it holds only under a condition (\"if\", \"unless\", \"should\", or \"or\" before it)."),
            new("any", Shared.Texts, "Lemmas, one of which must stand anywhere in it."),
            new("then", new SectionValue(() => ContentRule!), "The same for the clause that complements it."),
        ]);

    public static SectionRule Example { get; } = new(
        "example",
        "A sentence with more than its marks.",
        [
            new("text", Shared.Text, "The sentence, with roles marked: `[Ann]{source} greeted [Bob]{target}.`"),
            new("status", Statuses, "The status that the event must have."),
            new("expect", new MapRule(Shared.Texts), "The ids that roles must have: `{source: ANN}`."),
            new("fires", Shared.Text, "For a `not` sentence: the type that is found instead."),
        ],
        [["text"]]);

    public static SectionRule Implies { get; } = new(
        "implies",
        "The event that each such claim is too, and which role of the claim fills which of its roles.",
        [new("event", Shared.Text, "The name of an event type.")],
        [["event"]],
        Shared.Text);

    public static SectionRule Event { get; } = new(
        "event",
        "An event type: it becomes a C# record.",
        [.. Start("source: actor+, target: actor*"), new("clauses", new ListRule(new SectionValue(() => ContentRule)), "Conditions under which a whole clause is this event, whatever its verb, with its subject as source."), .. End()],
        [["triggers", "frames", "noun-frames"]]);

    public static SectionRule Claim { get; } = new(
        "claim",
        "A type of claims: somebody says something. It becomes a C# record.",
        [
            .. Start("speaker: actor+, addressee: actor*, content: clause?"),
            new("implies", new EitherRule(Shared.Text, new SectionValue(() => Implies)), "The event that each such claim is too: its name, or `{event: Name, role: role of the claim}`."),
            new("neutral", Shared.Flag, "`true`: what is said may make it another type (see `content`). Exactly one claim type is neutral."),
            new("content", new ListRule(new SectionValue(() => ContentRule)), "What in the content of a neutral claim gives it this type."),
            .. End(),
        ],
        [["triggers", "frames", "noun-frames", "content"]]);

    private static KeyRule[] Start(string roles) =>
    [
        new("summary", Shared.Text, "What the type means, in a sentence; it becomes the documentation of the record."),
        new("codes", new MapRule(Shared.Texts), "Its codes by coding system of the header."),
        new("roles", new MapRule(new EitherRule(s_roleType, new SectionValue(() => Role)), Shared.RoleName), $"Who and what takes part, each with its type; default: `{{{roles}}}`."),
        new("symmetric", Shared.Flag, "`true`: \"A and B met\" and \"talks between A and B\" have two sources and no target."),
        new("commitment", Commitments, "What becomes of events inside its `content`."),
        new("beats", Shared.Texts, "Types that give way to this one when both fire on the same trigger."),
        new("triggers", new ListRule(new SectionValue(() => Trigger)), "Verbs and nouns that show the type, with their frames."),
        new("frames", Shared.Texts, "Frames that name their trigger themselves: `{source} shake hands with {target}`."),
        new("noun-frames", Shared.Texts, "Noun frames that name their trigger themselves."),
        new("except", Shared.Texts, "Frames in which the type must not be found."),
    ];

    private static KeyRule[] End() =>
    [
        new("examples", s_examples, "Sentences in which the type is found, with roles marked: `[Ann]{source} greeted [Bob]{target}.` They are tests."),
        new("not", s_examples, "Sentences in which the type must not be found. They are tests."),
        new("known-miss", s_examples, "Examples that fail today; the test asks for promotion once they pass."),
        Shared.Reserved("roles"),
        Shared.RenamedFrom,
        Shared.Deprecated,
    ];
}
