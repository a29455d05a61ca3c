using SchemaGen.Generator.Binding;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Reading;

namespace SchemaGen.Generator.Advice;

/// <summary>Looks for what is valid but hardly meant: frames that never fire, names that are common words, keys without effect. Nothing is left out of the generated code for it.</summary>
internal static class Advisor
{
    private static readonly Action<AdviceScope>[] s_checks =
    [
        ExampleAdvice.Run, FrameAdvice.Run, TriggerAdvice.Run, NameAdvice.Run, OfficeAdvice.Run, UseAdvice.Run, KeyAdvice.Run, ValueAdvice.Run,
    ];

    /// <param name="trees">All files, whatever schema they belong to.</param>
    /// <param name="files">The same files, bound.</param>
    /// <param name="symbols">The names of each schema.</param>
    /// <param name="schemas">The schemas, bound, in the order of <paramref name="symbols"/>.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static IEnumerable<DiagnosticInfo> Advise(
        IReadOnlyList<SchemaTree> trees, IReadOnlyList<BoundFile> files, EquatableArray<SchemaSymbols> symbols, EquatableArray<BoundSchema> schemas, CancellationToken cancellation)
    {
        Dictionary<string, SchemaTree> byPath = trees.ToDictionary(t => t.Path, StringComparer.Ordinal);
        HashSet<string> broken = new(files.Where(f => f.Diagnostics.Count > 0).Select(f => f.Path), StringComparer.Ordinal);
        List<DiagnosticInfo> advice = [];
        for (int i = 0; i < schemas.Count; i++)
        {
            bool sound = schemas[i].Diagnostics.Count == 0 && !symbols[i].Files.Any(f => broken.Contains(f.Path));
            AdviceScope scope = new(schemas[i].Model, symbols[i], [.. symbols[i].Files.Select(f => byPath[f.Path])], sound);
            foreach (Action<AdviceScope> check in s_checks)
            {
                cancellation.ThrowIfCancellationRequested();
                check(scope);
            }

            advice.AddRange(scope.Items);
        }

        return advice;
    }
}
