using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Binding;
using SchemaGen.Generator.Reading;

namespace SchemaGen.Generator.Tests;

/// <summary>What tools outside the compiler get is what the generator gets.</summary>
public class SchemaLoaderTests
{
    private const string Wrong = "schema: Garden\nevents:\n  Nod: {sumary: x, frames: [\"{source} nod\"]}\n";

    [Fact]
    public void A_sound_schema_gives_the_model_of_the_generator()
    {
        LoadedSchemas loaded = Load(("a.schema.yaml", Samples.Garden));

        Assert.True(loaded.IsSound);
        Assert.Equal([Driver.Run(Samples.Garden).Model()], loaded.Models);
    }

    [Fact]
    public async Task Diagnostics_say_what_generator_and_analyzer_say()
    {
        LoadedSchemas loaded = Load(("b.schema.yaml", Wrong), ("a.schema.yaml", Samples.Garden));
        AdditionalText[] files = [Driver.File("b.schema.yaml", Wrong), Driver.File("a.schema.yaml", Samples.Garden)];
        IEnumerable<Diagnostic> reported = Driver.Run(files).Diagnostics.Concat(await Analysis.Advice(files));

        Assert.False(loaded.IsSound);
        Assert.Equal(reported.Select(d => d.ToString()).Order(StringComparer.Ordinal), loaded.Diagnostics.Select(d => d.ToDiagnostic().ToString()).Order(StringComparer.Ordinal));
        Assert.Equal("unknown key 'sumary' in the event 'Nod'. Did you mean 'summary'?", loaded.Diagnostics.Single(d => d.Severity == DiagnosticSeverity.Error).Message);
    }

    [Fact]
    public void A_file_listed_twice_counts_once() => Assert.True(Load(("a.schema.yaml", Samples.Garden), ("a.schema.yaml", Samples.Garden)).IsSound);

    private static LoadedSchemas Load(params (string Name, string Text)[] files) => SchemaLoader.Load(files.Select(f => new SchemaText(Driver.Directory + f.Name, f.Text)), Driver.Directory, default);
}
