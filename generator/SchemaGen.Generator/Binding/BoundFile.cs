using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Reading;

namespace SchemaGen.Generator.Binding;

/// <summary>A file bound: its part of the model, what must be judged across files, and what is wrong in it.</summary>
/// <param name="Schema">The schema it belongs to, or null where it names none (only its diagnostics count then).</param>
/// <param name="Index">Its index among the files of the schema, or -1 where it names none.</param>
internal sealed record BoundFile(string? Schema, int Index, string Path, FileModel Model, EquatableArray<Fact> Facts, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>Roles, actors and enums alone: the same whatever is edited in events and claims.</summary>
    public BoundFile Catalogue => this with { Model = Model with { Groups = default, Types = default }, Facts = Of(actors: true), Diagnostics = Syntax };

    /// <summary>Events, claims, groups and enums alone: the same whatever is edited in actors and roles.</summary>
    public BoundFile Events => this with { Model = Model with { Roles = default, Actors = default }, Facts = Of(actors: false), Diagnostics = Syntax };

    /// <summary>All that the other files must know of what is wrong in this one: whether a part of it is lost.</summary>
    private EquatableArray<DiagnosticInfo> Syntax => Diagnostics.Count == 0 ? default : Diagnostics.Where(d => d.Id == Descriptors.Syntax.Id).ToEquatable();

    private static bool OfCatalogue(FactKind kind) =>
        kind is FactKind.Role or FactKind.Actor or FactKind.FullName or FactKind.FormerActor or FactKind.FormerRole or FactKind.ReservedActor or FactKind.ReservedRole;

    private EquatableArray<Fact> Of(bool actors) => Facts.Where(f => OfCatalogue(f.Kind) == actors).ToEquatable();
}

/// <summary>A file's part of the model: no positions but rule lines.</summary>
internal sealed record FileModel(
    HeaderModel? Header,
    EquatableArray<RoleModel> Roles,
    EquatableArray<ActorModel> Actors,
    EquatableArray<EnumModel> Enums,
    EquatableArray<GroupModel> Groups,
    EquatableArray<TypeModel> Types,
    EquatableArray<ReservedName> Reserved)
{
    public static FileModel Empty { get; } = new(null, default, default, default, default, default, default);
}

/// <summary>What a fact is about.</summary>
internal enum FactKind
{
    Schema,
    Header,
    Role,
    Actor,
    Enum,
    Group,
    Type,

    /// <summary>A full name of an actor, its owner.</summary>
    FullName,

    /// <summary>A type that its owner beats.</summary>
    Beats,

    /// <summary>A neutral claim type.</summary>
    Neutral,

    /// <summary>A former name of its owner: an event, claim or enum, which share one namespace of C#.</summary>
    FormerType,

    /// <summary>A former key of its owner, an actor.</summary>
    FormerActor,

    /// <summary>A former code of its owner, a role of actors.</summary>
    FormerRole,

    /// <summary>A name that no event, claim or enum may have.</summary>
    ReservedType,

    /// <summary>A key that no actor may have.</summary>
    ReservedActor,

    /// <summary>A code that no role of actors may have.</summary>
    ReservedRole,
}

/// <summary>Something in a file that is judged beside the other files, with its place.</summary>
internal sealed record Fact(FactKind Kind, string Owner, string Name, Place Place);
