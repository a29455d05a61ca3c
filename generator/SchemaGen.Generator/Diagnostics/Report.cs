using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Reading;

namespace SchemaGen.Generator.Diagnostics;

/// <summary>Collects the diagnostics of one file.</summary>
internal sealed class Report(string path)
{
    /// <summary>Most files are as they should be, and need no list.</summary>
    private List<DiagnosticInfo>? _items;

    public string Path { get; } = path;

    public int Count => _items?.Count ?? 0;

    public void Add(DiagnosticDescriptor descriptor, Place place, params string[] args) => (_items ??= []).Add(new DiagnosticInfo(descriptor.Id, args.ToEquatable(), Path, place));

    public void AddRange(Report other)
    {
        if (other._items is { } items)
            (_items ??= []).AddRange(items);
    }

    public EquatableArray<DiagnosticInfo> ToEquatable() => _items is null ? default : _items.ToEquatable();
}
