using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Binding;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Reading;

namespace SchemaGen.Generator.Advice;

/// <summary>A schema with the trees of its files: what advice is given on.</summary>
/// <param name="model">The schema as bound: what is wrong is not in it.</param>
/// <param name="symbols">The names that its files define.</param>
/// <param name="trees">Its files, in the order of <see cref="SchemaModel.Files"/>.</param>
/// <param name="isSound">False where something was left out of the model: then what nothing uses may be used there.</param>
internal sealed class AdviceScope(SchemaModel model, SchemaSymbols symbols, IReadOnlyList<SchemaTree> trees, bool isSound)
{
    private readonly List<DiagnosticInfo> _items = [];
    private readonly Dictionary<string, List<(int File, MapEntry Entry)>> _entries = new(StringComparer.Ordinal);

    public SchemaModel Model { get; } = model;

    public SchemaSymbols Symbols { get; } = symbols;

    public IReadOnlyList<SchemaTree> Trees { get; } = trees;

    public bool IsSound { get; } = isSound;

    /// <summary>What was advised, but for what the author allows in the same line; and the allowances that allowed nothing.</summary>
    public IEnumerable<DiagnosticInfo> Items
    {
        get
        {
            HashSet<(string Path, int Line, string Id)> given = new(_items.Select(i => (i.Path, i.Place.Line, i.Id)));
            HashSet<(string Path, int Line, string Id)> allowed = new(Trees.SelectMany(t => t.Allowed.Select(a => (t.Path, a.Place.Line, a.Id))));
            IEnumerable<DiagnosticInfo> idle = Trees.SelectMany(t => t.Allowed.Where(a => !given.Contains((t.Path, a.Place.Line, a.Id)))
                .Select(a => new DiagnosticInfo(Descriptors.UnknownAllowance.Id, new([a.Id]), t.Path, a.Place)));
            return _items.Where(i => !allowed.Contains((i.Path, i.Place.Line, i.Id))).Concat(idle);
        }
    }

    public void Add(DiagnosticDescriptor descriptor, int file, Place place, params string[] args) => _items.Add(new DiagnosticInfo(descriptor.Id, args.ToEquatable(), Trees[file].Path, place));

    /// <summary>Advises on a part of the text that stands at a place of the model.</summary>
    public void Add(DiagnosticDescriptor descriptor, RulePlace place, string text, string part, params string[] args)
    {
        if (Find(Trees[place.File].Root, place.Line, text) is not { } node)
            return;
        int at = part.Length == 0 ? -1 : node.Value.IndexOf(part, StringComparison.OrdinalIgnoreCase);
        Add(descriptor, place.File, at < 0 ? node.Place : node.PlaceOf(at, part.Length), args);
    }

    /// <summary>"file, line n": a place as messages name it.</summary>
    public string Say(RulePlace place) => $"{Model.Files[place.File]}, line {place.Line.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    public string Say(int file, Place place) => Say(new RulePlace(file, place.Line));

    /// <summary>The entries of a section ("actors") in all files; a key twice in the schema counts once.</summary>
    public List<(int File, MapEntry Entry)> Entries(string section)
    {
        if (_entries.TryGetValue(section, out List<(int File, MapEntry Entry)>? known))
            return known;
        List<(int File, MapEntry Entry)> entries = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int i = 0; i < Trees.Count; i++)
        {
            if (Trees[i].Root?.Find(section)?.Value is not MapNode map)
                continue;
            foreach (MapEntry entry in map.Entries)
            {
                if (seen.Add(entry.Key.Value))
                    entries.Add((i, entry));
            }
        }

        _entries.Add(section, entries);
        return entries;
    }

    /// <summary>The text that begins in a line.</summary>
    private static ScalarNode? Find(SchemaNode? node, int line, string text) => node switch
    {
        ScalarNode scalar => scalar.Place.Line == line && scalar.Value == text ? scalar : null,
        ListNode list => list.Items.Select(i => Find(i, line, text)).FirstOrDefault(f => f is not null),
        MapNode map => map.Entries.Select(e => Find(e.Key, line, text) ?? Find(e.Value, line, text)).FirstOrDefault(f => f is not null),
        _ => null,
    };
}
