using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Reading;

/// <summary>A schema file or word list as text. Compared by path and whole content, so that a new <see cref="AdditionalText"/> with the old content stops the pipeline here.</summary>
/// <param name="Path">The path as the compiler knows it: where diagnostics point.</param>
/// <param name="Text">The content, or null where the file could not be read.</param>
internal sealed record SchemaText(string Path, string? Text)
{
    public static SchemaText From(AdditionalText file, CancellationToken cancellation) => new(file.Path, file.GetText(cancellation)?.ToString());
}
