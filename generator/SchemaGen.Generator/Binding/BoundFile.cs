using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Reading;

namespace SchemaGen.Generator.Binding;

/// <summary>A file bound: its part of the model, what must be judged across files, and what is wrong in it.</summary>
/// <param name="Schema">The schema it belongs to, or null where it names none (only its diagnostics count then).</param>
internal sealed record BoundFile(string? Schema, string Path, FileModel Model, EquatableArray<Fact> Facts, EquatableArray<DiagnosticInfo> Diagnostics);

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
