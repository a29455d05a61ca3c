using System.Globalization;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Reading;

namespace SchemaGen.Generator.Diagnostics;

/// <summary>A diagnostic as data: a pipeline value that compares by all it says, its place included. Roslyn's own object is made only when it is reported.</summary>
internal sealed record DiagnosticInfo(string Id, EquatableArray<string> Args, string Path, Place Place)
{
    /// <summary>The order in which people read them: by file, place and id.</summary>
    public static IComparer<DiagnosticInfo> ByPlace { get; } = Comparer<DiagnosticInfo>.Create(static (a, b) =>
    {
        int order = string.CompareOrdinal(a.Path, b.Path);
        if (order == 0)
            order = a.Place.Span.CompareTo(b.Place.Span);
        return order != 0 ? order : string.CompareOrdinal(a.Id, b.Id);
    });

    /// <summary>The severity where nobody has set another.</summary>
    public DiagnosticSeverity Severity => Rules.Of(Id).DefaultSeverity;

    /// <summary>What is said, in full.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Rules.Of(Id).MessageFormat.ToString(CultureInfo.InvariantCulture), Arguments());

    public Diagnostic ToDiagnostic() => Diagnostic.Create(Rules.Of(Id), Location.Create(Path, Place.Span, Place.Lines), Arguments());

    private object[] Arguments()
    {
        object[] args = new object[Args.Count];
        for (int i = 0; i < args.Length; i++)
            args[i] = Args[i];
        return args;
    }
}
