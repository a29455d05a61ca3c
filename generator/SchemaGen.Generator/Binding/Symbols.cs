using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Binding;

/// <summary>What one file defines, by name only: all that other files of the schema need of it. No positions, so that an edit inside an entry leaves the other files bound.</summary>
/// <param name="Schema">The schema it belongs to.</param>
/// <param name="Path">The path as the compiler knows it.</param>
/// <param name="Name">The path as rules show it: from the project's folder, with forward slashes. Empty as long as the file stands alone.</param>
internal sealed record FileSymbols(
    string Schema,
    string Path,
    string Name,
    EquatableArray<string> Codes,
    EquatableArray<string> Roles,
    EquatableArray<string> Titles,
    EquatableArray<GroupModel> Groups,
    EquatableArray<string> Enums,
    EquatableArray<ActorSymbol> Actors,
    EquatableArray<TypeSymbol> Types);

/// <summary>An actor's key and code.</summary>
internal readonly record struct ActorSymbol(string Key, string Code);

/// <summary>An event or claim type with its roles.</summary>
internal sealed record TypeSymbol(string Name, bool IsClaim, EquatableArray<TypeRoleModel> Roles);

/// <summary>What all files of a schema define, in the order of their names.</summary>
internal sealed record SchemaSymbols(string Schema, EquatableArray<FileSymbols> Files)
{
    private SymbolIndex? _index;

    /// <summary>The names for look-up. Follows from the files, so that it is no part of what is compared.</summary>
    public SymbolIndex Index => _index ??= new SymbolIndex(Files);

    public bool Equals(SchemaSymbols? other) => other is not null && Schema == other.Schema && Files.Equals(other.Files);

    public override int GetHashCode() => Files.GetHashCode();
}
