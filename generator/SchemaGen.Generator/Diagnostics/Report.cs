using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Reading;

namespace SchemaGen.Generator.Diagnostics;

/// <summary>Collects the diagnostics of one file.</summary>
internal sealed class Report(string path)
{
    private readonly List<DiagnosticInfo> _items = [];

    public string Path { get; } = path;

    public int Count => _items.Count;

    public void Add(DiagnosticDescriptor descriptor, Place place, params string[] args) => _items.Add(new DiagnosticInfo(descriptor.Id, args.ToEquatable(), Path, place));

    public void AddRange(Report other) => _items.AddRange(other._items);

    public EquatableArray<DiagnosticInfo> ToEquatable() => _items.ToEquatable();
}
