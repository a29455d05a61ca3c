using SchemaGen.Tables.Linking;

namespace SchemaGen.Tables;

/// <summary>Everything that the generator compiled out of a schema. Immutable; shared by all threads.</summary>
public sealed class SchemaTables
{
    private readonly RuleTable _places = new([]);
    private readonly Remembered<Rule> _rules = new(0);
    private readonly bool[] _sought = [];
    private Func<int, Rule>? _makeRule;
    private int _groupRole, _townLemma;

    /// <summary>The schema's name.</summary>
    public required string Name { get; init; }

    /// <summary>What was compiled of each type, in the order of <see cref="Types"/>; joined where it is set.</summary>
    public required TableList<TypeSection> Sections
    {
        get;
        init
        {
            field = value;
            LinkedTables linked = TableLinker.Link(value);
            (Words, Frames, ContentRules, _places) = (linked.Words, linked.Frames, linked.ContentRules, linked.Rules);
            _rules = new Remembered<Rule>(_places.Count);
            _sought = Sought(ContentRules, Frames);
        }
    }

    /// <summary>The words of frames and content rules, with their lemmas.</summary>
    public WordTable Words { get; private init; } = new("", "", "", "", "", "", "");

    /// <summary>The words of names. Their indices are not those of <see cref="Words"/>.</summary>
    public required WordTable NameWords { get; init; }

    /// <summary>The names of actors, role nouns and enum words.</summary>
    public required NameTable Names { get; init; }

    /// <summary>The actors and role words.</summary>
    public required ActorTable Actors { get; init; }

    /// <summary>The frames.</summary>
    public FrameTable Frames { get; private init; } = new([], [], [], [], [], "");

    /// <summary>The event and claim types; frames refer to them by index.</summary>
    public required TableList<TypeInfo> Types { get; init; }

    /// <summary>What in the content of a neutral claim gives it another type, in the order in which they are tried.</summary>
    public TableList<ContentRule> ContentRules { get; private init; } = new([]);

    /// <summary>Names of the enums and their values.</summary>
    public required IReadOnlyList<EnumInfo> Enums { get; init; }

    /// <summary>The schema files, by their path relative to the project.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>The code of actors that the schema does not list.</summary>
    public string OtherCode { get; init; } = "OTHER";

    /// <summary>The role of persons who speak for an organisation, or -1.</summary>
    public int OfficialRole { get; init; } = -1;

    /// <summary>The role of news media, or -1.</summary>
    public int OutletRole { get; init; } = -1;

    /// <summary>The role of named persons of whom nothing more is known, or -1.</summary>
    public int UnknownPersonRole { get; init; } = -1;

    /// <summary>The role of a country's ordinary people, or -1.</summary>
    public int PeopleRole { get; init; } = -1;

    /// <summary>The role that most of the schema's groups have, by which "the rebels" are told from other parts of a country; -1 where it has no groups.</summary>
    internal int GroupRole => _groupRole != 0 ? _groupRole - 2 : FindGroupRole();

    /// <summary>The lemma of "town", which the name of a town stands for where a frame asks for a word; -1 where no frame does.</summary>
    internal int TownLemma => _townLemma != 0 ? _townLemma - 2 : (_townLemma = (Words.Find("town") is >= 0 and var entry ? Words.NounLemma(entry) : -1) + 2) - 2;

    private int FindGroupRole()
    {
        int role = -1;
        int[] counts = new int[Actors.RoleCount];
        for (int actor = 0; actor < Actors.Count; actor++)
        {
            if (Actors.Kind(actor) == ActorKind.Group && Actors.RoleOf(actor) is >= 0 and var own && ++counts[own] > (role < 0 ? 0 : counts[role]))
                role = own;
        }

        role = role == PeopleRole ? -1 : role;
        // Any thread would find the same.
        _groupRole = role + 2;
        return role;
    }

    /// <summary>True for a lemma that a content rule looks for anywhere in what is said.</summary>
    internal bool IsSought(int lemma) => (uint)lemma < (uint)_sought.Length && _sought[lemma];

    /// <summary>The lemmas that content rules look for anywhere, each true.</summary>
    internal static bool[] Sought(TableList<ContentRule> rules, FrameTable frames)
    {
        bool[] sought = [];
        foreach (ContentRule first in rules)
        {
            for (ContentRule? rule = first; rule is not null; rule = rule.Then)
            {
                foreach (int lemma in frames.Members(rule.Anywhere))
                {
                    if (lemma >= sought.Length)
                        Array.Resize(ref sought, Math.Max(lemma + 1, sought.Length * 2));
                    sought[lemma] = true;
                }
            }
        }

        return sought;
    }

    /// <summary>The characters of a role word's lemma.</summary>
    public ReadOnlySpan<char> LemmaOf(in RoleWord word) => Actors.LemmaSpan(word);

    /// <summary>The rule with an index. The first rules are those of the types themselves, in their order.</summary>
    public Rule Rule(int index) => _rules.Get(index, _makeRule ??= MakeRule);

    /// <summary>Where an actor is defined; the rule's text is the actor's key.</summary>
    public Rule RuleOf(int actor) => new(Files[Actors.FileOf(actor)], Actors.LineOf(actor), Actors.Key(actor));

    private Rule MakeRule(int index) => _places.Make(index, Files);
}

/// <summary>An event or claim type.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsClaim">True for a claim type.</param>
/// <param name="Roles">Its roles, in the order that slots refer to.</param>
/// <param name="Commitment">What it says of the events in its content.</param>
/// <param name="HasCommitment">False where the schema names none (events): the grammar decides.</param>
/// <param name="Symmetric">True when both parties are sources.</param>
/// <param name="Neutral">True for the claim type whose content may decide another.</param>
/// <param name="Beats">Indices of types that give way to this one at the same trigger.</param>
/// <param name="Implies">The event type that every such claim is too, or -1.</param>
/// <param name="ImpliedRoles">For each role of the implied event the role of the claim that fills it, or -1.</param>
/// <param name="Rule">Rule index of the type itself.</param>
public sealed record TypeInfo(
    string Name,
    bool IsClaim,
    TableList<RoleInfo> Roles,
    Commitment Commitment,
    bool HasCommitment,
    bool Symmetric,
    bool Neutral,
    TableList<int> Beats,
    int Implies,
    TableList<int> ImpliedRoles,
    int Rule)
{
    /// <summary>The first role of actors behind the first role, or -1: whom it is done to.</summary>
    internal int SecondActor { get; } = FirstOf(RoleKind.Actor, Roles);

    /// <summary>True when the type has a role that a clause fills.</summary>
    internal bool HasClause { get; } = FirstOf(RoleKind.Clause, Roles) >= 0 || Roles is [{ Kind: RoleKind.Clause }, ..];

    private static int FirstOf(RoleKind kind, TableList<RoleInfo> roles)
    {
        for (int r = 1; r < roles.Count; r++)
        {
            if (roles[r].Kind == kind)
                return r;
        }

        return -1;
    }
}

/// <summary>A role of a type.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Required">True when the type is not found without it.</param>
/// <param name="Many">True when it may hold several.</param>
/// <param name="Enum">Index of its enum, or -1.</param>
/// <param name="Reach">How far it is looked for what fills it.</param>
/// <param name="ActsAs">Index of the role of actors that a state named bare has here, or -1 for the one in which states act.</param>
public sealed record RoleInfo(string Name, RoleKind Kind, bool Required, bool Many, int Enum = -1, RoleReach Reach = RoleReach.Document, int ActsAs = -1);

/// <summary>An enum of the schema.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Values">The names of its values.</param>
public sealed record EnumInfo(string Name, IReadOnlyList<string> Values);

/// <summary>A condition on the content of a neutral claim that gives it another type.</summary>
/// <param name="Type">The type index it gives.</param>
/// <param name="Subject">Whom the content's subject must be.</param>
/// <param name="Modals">Set of modal lemmas, or -1 for any or none.</param>
/// <param name="Verbs">Set of verb lemmas, or -1.</param>
/// <param name="Negated">Whether the content must be negated; null where either will do.</param>
/// <param name="Conditional">Whether it must hold only under a condition; null where either will do.</param>
/// <param name="Anywhere">Set of lemmas one of which must stand in the content, or -1.</param>
/// <param name="Then">The condition on the clause that complements the content, or null.</param>
/// <param name="Rule">Rule index.</param>
public sealed record ContentRule(int Type, ContentSubject Subject, int Modals, int Verbs, bool? Negated, bool? Conditional, int Anywhere, ContentRule? Then, int Rule);
