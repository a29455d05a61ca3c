using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Binding.Frames;

/// <summary>A frame cannot be bound; carries the diagnostic and the part of the frame's text it is about.</summary>
internal sealed class FrameException(DiagnosticDescriptor descriptor, int start, int length, params string[] args) : Exception
{
    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    public int Start { get; } = start;

    public int Length { get; } = length;

    public string[] Args { get; } = args;
}
