using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Reading;

namespace SchemaGen.Generator.Diagnostics;

/// <summary>A diagnostic as data: a pipeline value that compares by all it says, its place included. Roslyn's own object is made only when it is reported.</summary>
internal sealed record DiagnosticInfo(string Id, EquatableArray<string> Args, string Path, Place Place)
{
    public Diagnostic ToDiagnostic()
    {
        object[] args = new object[Args.Count];
        for (int i = 0; i < args.Length; i++)
            args[i] = Args[i];
        return Diagnostic.Create(Descriptors.Of(Id), Location.Create(Path, Place.Span, Place.Lines), args);
    }
}
