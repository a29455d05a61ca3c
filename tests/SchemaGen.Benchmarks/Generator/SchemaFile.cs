using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SchemaGen.Benchmarks.Generator;

/// <summary>A schema file in memory, read already: what an editor hands to the generator.</summary>
internal sealed class SchemaFile(string path, string text) : AdditionalText
{
    private readonly SourceText _source = SourceText.From(text);

    public override string Path { get; } = path;

    /// <summary>The file's text.</summary>
    public string Text { get; } = text;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _source;

    /// <summary>The same file with other text.</summary>
    public SchemaFile With(string text) => new(Path, text);
}
