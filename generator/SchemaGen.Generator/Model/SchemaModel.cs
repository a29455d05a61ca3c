using SchemaGen.Tables;

namespace SchemaGen.Generator.Model;

/// <summary>A whole schema, bound and checked: all that the compiled tables and the generated text depend on. No positions but rule lines, no Roslyn objects.</summary>
internal sealed record SchemaModel(
    string Name,
    HeaderModel Header,
    EquatableArray<string> Files,
    EquatableArray<RoleModel> Roles,
    EquatableArray<ActorModel> Actors,
    EquatableArray<EnumModel> Enums,
    EquatableArray<GroupModel> Groups,
    EquatableArray<TypeModel> Types,
    EquatableArray<ReservedName> Reserved = default);

/// <summary>The header, with defaults filled in.</summary>
internal sealed record HeaderModel(
    string Namespace,
    string Version,
    string? Summary,
    string EventBase,
    string ClaimBase,
    string Parser,
    DefaultsModel Defaults,
    EquatableArray<string> Codes,
    RulePlace Place);

/// <summary>What actors are where the text alone does not say.</summary>
/// <param name="Acting">The role of a state that acts, or null.</param>
/// <param name="Official">The role of persons who speak for an organisation, or null.</param>
/// <param name="People">The role of a country's ordinary people, or null.</param>
/// <param name="Outlet">The role of news media, or null.</param>
/// <param name="Person">The role of named persons of whom nothing more is known, or null.</param>
/// <param name="OtherCode">The code of actors that the schema does not list.</param>
internal sealed record DefaultsModel(string? Acting, string? Official, string? People, string? Outlet, string? Person, string OtherCode)
{
    public static DefaultsModel None { get; } = new(null, null, null, null, null, "OTHER");
}

/// <summary>A place in a schema: index into <see cref="SchemaModel.Files"/> and line from 1.</summary>
internal readonly record struct RulePlace(int File, int Line);

/// <summary>What has become of a name.</summary>
/// <param name="Former">What the same thing was called before, in any order.</param>
/// <param name="Deprecated">Why it should not be used any more, or null.</param>
internal readonly record struct History(EquatableArray<string> Former, string? Deprecated);

/// <summary>A name of something that is gone and may not come back.</summary>
/// <param name="Section">The section of a schema that it stood in ("events").</param>
internal readonly record struct ReservedName(string Section, string Name);

/// <summary>An actor role ("GOV").</summary>
internal sealed record RoleModel(
    string Name, string? Summary, EquatableArray<string> Titles, EquatableArray<string> People, EquatableArray<string> Bodies, bool Elsewhere, EquatableArray<string> AtHome, EquatableArray<string> Abroad, RulePlace Place, History History = default);

/// <summary>An actor.</summary>
internal sealed record ActorModel(
    string Key,
    ActorKind Kind,
    string Code,
    string? Role,
    string? Summary,
    EquatableArray<string> Names,
    EquatableArray<string> Short,
    EquatableArray<string> Adjectives,
    EquatableArray<string> People,
    EquatableArray<string> Metonyms,
    EquatableArray<string> Places,
    int Gender,
    EquatableArray<OfficeModel> Offices,
    History History,
    RulePlace Place);

/// <summary>An office held; days as in DateTime.DayNumber (days since 0001-01-01), 0 and int.MaxValue where open.</summary>
internal sealed record OfficeModel(string Title, string? Of, int From, int To);

/// <summary>An enum of the schema.</summary>
/// <param name="Reserved">Names of values that are gone and may not come back.</param>
internal sealed record EnumModel(string Name, string? Summary, EquatableArray<EnumValueModel> Values, RulePlace Place, History History = default, EquatableArray<string> Reserved = default);

/// <summary>A value of an enum and the words that show it.</summary>
internal sealed record EnumValueModel(string Name, string? Summary, EquatableArray<string> Words, History History = default);

/// <summary>A named list of words.</summary>
internal sealed record GroupModel(string Name, EquatableArray<string> Words);

/// <summary>An event or claim type.</summary>
/// <param name="Reserved">Names of roles that are gone and may not come back.</param>
internal sealed record TypeModel(
    string Name,
    bool IsClaim,
    string? Summary,
    EquatableArray<CodeModel> Codes,
    EquatableArray<TypeRoleModel> Roles,
    Commitment Commitment,
    bool HasCommitment,
    bool Symmetric,
    bool Neutral,
    EquatableArray<string> Beats,
    ImpliesModel? Implies,
    EquatableArray<TriggerBlockModel> Triggers,
    EquatableArray<ContentRuleModel> Content,
    EquatableArray<ExampleModel> Examples,
    History History,
    RulePlace Place,
    EquatableArray<string> Reserved = default);

/// <summary>A code of a type in a coding system.</summary>
internal sealed record CodeModel(string System, EquatableArray<string> Values);

/// <summary>A role of a type.</summary>
internal sealed record TypeRoleModel(string Name, string? Summary, RoleKind Kind, bool Required, bool Many, string? Enum, History History = default, RoleReach Reach = RoleReach.Document, string? ActsAs = null);

/// <summary>The event that a claim type is too, and which claim role fills which of its roles.</summary>
internal sealed record ImpliesModel(string Event, EquatableArray<RolePair> Roles);

/// <summary>An event role filled by a claim role.</summary>
internal readonly record struct RolePair(string EventRole, string ClaimRole);

/// <summary>A block of triggers with its frames. Frames written directly under a type form a block without triggers.</summary>
internal sealed record TriggerBlockModel(EquatableArray<string> Verbs, EquatableArray<string> Nouns, EquatableArray<string> Support, EquatableArray<FrameModel> Frames, RulePlace Place);

/// <summary>A frame as parsed: trigger and slots, optional parts and alternatives already told apart.</summary>
/// <param name="Text">As written.</param>
/// <param name="IsNoun">The trigger is a noun.</param>
/// <param name="IsException">It forbids its type where it fits.</param>
/// <param name="Trigger">A lemma (perhaps of several words), or null for the triggers of the block.</param>
internal sealed record FrameModel(string Text, bool IsNoun, bool IsException, string? Trigger, EquatableArray<SlotModel> Slots, RulePlace Place);

/// <summary>A slot of a frame.</summary>
/// <param name="Role">The role that it fills, or null for a literal.</param>
/// <param name="Words">Prepositions, particles (for Particle) as lemmas; empty where none.</param>
/// <param name="Heads">Head words that the filler must have one of; empty where any.</param>
internal sealed record SlotModel(SlotKind Kind, SlotFlags Flags, string? Role, EquatableArray<string> Words, EquatableArray<string> Heads);

/// <summary>A condition on the content of a neutral claim.</summary>
internal sealed record ContentRuleModel(ContentSubject Subject, EquatableArray<string> Modals, EquatableArray<string> Verbs, bool? Negated, bool? Conditional, EquatableArray<string> Anywhere, ContentRuleModel? Then, RulePlace Place);

/// <summary>What an example is for.</summary>
internal enum ExampleKind
{
    /// <summary>The type must be found with the marked spans.</summary>
    Positive,

    /// <summary>The type must not be found.</summary>
    Negative,

    /// <summary>A positive example that is known to fail.</summary>
    KnownMiss,
}

/// <summary>An example sentence: the text without marks, and the marked spans.</summary>
/// <param name="Fires">For a counter-example: the type that must be found instead, or null.</param>
internal sealed record ExampleModel(ExampleKind Kind, string Text, EquatableArray<ExampleSpan> Spans, string? Status, string? Fires, EquatableArray<ExampleIds> Expect, RulePlace Place);

/// <summary>A marked span of an example, in UTF-16 code units of its text.</summary>
internal readonly record struct ExampleSpan(string Role, int Start, int End);

/// <summary>The ids that a role must have in an example (`expect: {source: RUS}`).</summary>
internal sealed record ExampleIds(string Role, string Ids);
