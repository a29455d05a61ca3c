namespace SchemaGen.Tables;

/// <summary>Where in a clause or noun group a frame's slot looks for its filler.</summary>
public enum SlotKind : byte
{
    /// <summary>The subject of the trigger verb (the by-phrase of a passive; the subject that an infinitive or participle takes over).</summary>
    Subject = 0,

    /// <summary>The direct object (the subject of a passive; the antecedent of a reduced relative).</summary>
    Object = 1,

    /// <summary>The second of two objects ("gave Kyiv missiles").</summary>
    SecondObject = 2,

    /// <summary>A prepositional phrase with one of the slot's prepositions.</summary>
    Preposition = 3,

    /// <summary>A finite clause: with "that", bare, or quoted.</summary>
    Clause = 4,

    /// <summary>An infinitive after "to".</summary>
    Infinitive = 5,

    /// <summary>An -ing clause without a preposition.</summary>
    Ing = 6,

    /// <summary>The possessor of the object ("violate X's airspace").</summary>
    ObjectPossessor = 7,

    /// <summary>The doer of an event noun: possessor, by-phrase, from-phrase, national adjective, or of-phrase where the object has none.</summary>
    NounSubject = 8,

    /// <summary>The undergoer of an event noun: a phrase with one of the slot's prepositions, or a modifier ("arms supply").</summary>
    NounObject = 9,

    /// <summary>A word right before the trigger noun ("arms embargo").</summary>
    Modifier = 10,

    /// <summary>A verb particle right after the trigger verb or after its object ("pull out").</summary>
    Particle = 11,
}

/// <summary>What a slot accepts and whether it must be filled.</summary>
[Flags]
public enum SlotFlags : ushort
{
    /// <summary>A required noun group.</summary>
    None = 0,

    /// <summary>The frame fires without it.</summary>
    Optional = 1,

    /// <summary>The filler must be an actor.</summary>
    Actor = 2,

    /// <summary>A clause may fill it.</summary>
    AcceptsClause = 4,

    /// <summary>An infinitive may fill it.</summary>
    AcceptsInfinitive = 8,

    /// <summary>An -ing clause may fill it.</summary>
    AcceptsIng = 16,

    /// <summary>A noun group may fill it.</summary>
    AcceptsNoun = 32,

    /// <summary>The filler must not be there (an excluded word).</summary>
    Negated = 64,

    /// <summary>The filler must be an actor that is known, though it is not the doer.</summary>
    Known = 128,

    /// <summary>The filler must be two actors at least ("A and B held drills").</summary>
    Several = 256,
}

/// <summary>What a frame is and does.</summary>
[Flags]
public enum FrameFlags
{
    /// <summary>A verb frame.</summary>
    None = 0,

    /// <summary>The trigger is a noun.</summary>
    NounTrigger = 1,

    /// <summary>When it fits, its type is not found at this trigger.</summary>
    Exception = 2,

    /// <summary>Made by the generator from a verb frame.</summary>
    Derived = 4,

    /// <summary>The possessor of the trigger noun is whom it is done to ("{target}'s purchase of {what} from {source}"). Told by the slots, and set where the tables are linked.</summary>
    TakesPossessor = 8,
}

/// <summary>How a name of the schema refers.</summary>
public enum NameKind : byte
{
    /// <summary>A full name: always valid.</summary>
    Full = 0,

    /// <summary>Valid only after a full name of the same actor in the document.</summary>
    Short = 1,

    /// <summary>A capital, palace or the like: the actor when it acts.</summary>
    Metonym = 2,

    /// <summary>A national adjective ("Kenyan").</summary>
    Adjective = 3,

    /// <summary>A noun for the people ("the Kenyans").</summary>
    People = 4,

    /// <summary>A place inside: located in the actor, never acting.</summary>
    Place = 5,

    /// <summary>A role noun that is a person's title.</summary>
    Title = 6,

    /// <summary>A role noun for persons that does not stand before a name.</summary>
    PersonNoun = 7,

    /// <summary>A role noun for an institution.</summary>
    Body = 8,

    /// <summary>A word that fills an enum role.</summary>
    EnumWord = 9,
}

/// <summary>Conditions on how a name is written.</summary>
[Flags]
public enum NameFlags : byte
{
    /// <summary>In any case (role nouns and enum words).</summary>
    None = 0,

    /// <summary>The first letter of each capitalised word of the name must be a capital in the text.</summary>
    Capitalised = 1,

    /// <summary>Every letter must be as in the name (short acronyms).</summary>
    Exact = 2,

    /// <summary>A plural form.</summary>
    Plural = 4,

    /// <summary>A role word that never takes its country from the document.</summary>
    Elsewhere = 8,
}

/// <summary>What kind of thing an actor is.</summary>
public enum ActorKind
{
    /// <summary>A sovereign state or territory.</summary>
    State = 0,

    /// <summary>An organisation of states or other body with a code of its own.</summary>
    Organisation = 1,

    /// <summary>An institution inside a state or organisation.</summary>
    Institution = 2,

    /// <summary>An armed or political group.</summary>
    Group = 3,

    /// <summary>A news medium.</summary>
    Outlet = 4,

    /// <summary>A person.</summary>
    Person = 5,

    /// <summary>A loose set of states ("the West").</summary>
    Bloc = 6,

    /// <summary>A place that is no actor.</summary>
    Place = 7,
}

/// <summary>How far around an event it is looked for whom a role holds that no frame of the event fills. What the frame and the event's own clause name is always taken.</summary>
public enum RoleReach
{
    /// <summary>Through the document up to the event: whom the event's other party deals with there.</summary>
    Document = 0,

    /// <summary>No further than the event's sentence.</summary>
    Sentence = 1,

    /// <summary>No further than the event's clause.</summary>
    Clause = 2,

    /// <summary>The government of the people who are the event's other party; for others than people as <see cref="Document"/>.</summary>
    Home = 3,
}

/// <summary>What a role of an event or claim holds.</summary>
public enum RoleKind
{
    /// <summary>Actors.</summary>
    Actor = 0,

    /// <summary>A clause (or quotation).</summary>
    Clause = 1,

    /// <summary>A noun group.</summary>
    Phrase = 2,

    /// <summary>A number.</summary>
    Number = 3,

    /// <summary>A date.</summary>
    Date = 4,

    /// <summary>A value of an enum of the schema.</summary>
    Enum = 5,
}

/// <summary>What a claim (or an event with content) says of the events inside its content.</summary>
public enum Commitment
{
    /// <summary>They keep the status of their own clause.</summary>
    Asserts = 0,

    /// <summary>They are denied.</summary>
    Denies = 1,

    /// <summary>They are possible.</summary>
    Considers = 2,

    /// <summary>They are demanded: possible.</summary>
    Demands = 3,

    /// <summary>They are promised: possible.</summary>
    Pledges = 4,
}

/// <summary>Whom a content rule's subject must be.</summary>
public enum ContentSubject
{
    /// <summary>Anybody.</summary>
    Any = 0,

    /// <summary>The speaker, the speaker's country, or a first-person pronoun.</summary>
    Speaker = 1,

    /// <summary>Another actor, or "you".</summary>
    Other = 2,
}
