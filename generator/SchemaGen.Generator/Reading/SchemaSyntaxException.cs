using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Reading;

/// <summary>A stretch of a file cannot be read on; carries the diagnostic to report.</summary>
internal sealed class SchemaSyntaxException(DiagnosticDescriptor descriptor, Place place, string argument) : Exception(argument)
{
    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    public Place Place { get; } = place;
}
