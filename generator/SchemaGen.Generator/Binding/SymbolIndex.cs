using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Binding;

/// <summary>The names of a schema for look-up; made once for all its files.</summary>
internal sealed class SymbolIndex
{
    private readonly Dictionary<string, int> _files = new(StringComparer.Ordinal);

    public SymbolIndex(EquatableArray<FileSymbols> files)
    {
        for (int i = 0; i < files.Count; i++)
            Add(files[i], i);
        FileNames = files.Select(f => f.Name).ToEquatable();
    }

    /// <summary>The files as rules show them.</summary>
    public EquatableArray<string> FileNames { get; }

    public HashSet<string> Codes { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Roles { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Titles { get; } = new(StringComparer.OrdinalIgnoreCase);

    public HashSet<string> Enums { get; } = new(StringComparer.Ordinal);

    /// <summary>The words of each group, each once.</summary>
    public Dictionary<string, EquatableArray<string>> Groups { get; } = new(StringComparer.Ordinal);

    /// <summary>Keys and codes of actors.</summary>
    public HashSet<string> Actors { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, TypeSymbol> Types { get; } = new(StringComparer.Ordinal);

    /// <summary>The index of a file in the schema, or -1.</summary>
    public int FileOf(string path) => _files.TryGetValue(path, out int index) ? index : -1;

    private void Add(FileSymbols file, int index)
    {
        _files[file.Path] = index;
        Codes.UnionWith(file.Codes);
        Roles.UnionWith(file.Roles);
        Titles.UnionWith(file.Titles);
        Enums.UnionWith(file.Enums);
        foreach (GroupModel group in file.Groups)
            Groups[group.Name] = group.Words.Distinct(StringComparer.Ordinal).ToEquatable();
        foreach (ActorSymbol actor in file.Actors)
        {
            Actors.Add(actor.Key);
            Actors.Add(actor.Code);
        }

        foreach (TypeSymbol type in file.Types)
            Types[type.Name] = type;
    }
}
