using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SchemaGen.Generator.Emitting;
using SchemaGen.Generator.Model;

namespace SchemaGen.Generator;

/// <summary>Turns schemas into records and parsers, and lists of English words into the runtime's lexicon.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class SchemaGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<EquatableArray<LexiconFile>> lexicon = context.AdditionalTextsProvider
            .Where(static f => f.Path.EndsWith(".lexicon.txt", StringComparison.OrdinalIgnoreCase))
            .Select(static (f, stop) => new LexiconFile(f.Path, f.GetText(stop)?.ToString() ?? ""))
            .Collect()
            .Select(static (files, _) => files.ToEquatable());
        context.RegisterSourceOutput(lexicon, static (output, files) =>
        {
            if (LexiconEmitter.Emit(files) is { } file)
                output.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8));
        });
    }
}
