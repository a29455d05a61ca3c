extern alias runtime;

using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using SchemaGen.Generator.Tests.Emitting;
using ArticleBase = runtime::SchemaGen.ArticleBase;
using EventRecord = runtime::SchemaGen.EventRecord;

namespace SchemaGen.Generator.Tests;

/// <summary>An analyst writes YAML and nothing else: the type is there, and the parser finds it.</summary>
public sealed class NewTypeTests
{
    private const string Graft = """
        schema: Garden
        events:
          Graft:
            frames:
              - "{source} graft {target}"
              - "{source} put scion on {target}"
            examples: ["[Ann Moss]{source} grafted [the Green Club]{target}."]

        """;

    [Fact]
    public void A_new_type_in_yaml_alone_is_a_record_and_is_found()
    {
        using var schema = new LoadedSchema(Driver.File("a.schema.yaml", Samples.Garden), Driver.File("graft.schema.yaml", Graft));

        Type graft = schema.Assembly.GetType("Garden.Events.Graft", throwOnError: true)!;
        Assert.True(graft.IsSealed && graft.IsAssignableTo(typeof(EventRecord)));
        Assert.Equal(schema.Assembly.GetType("Garden.Events.GardenEvent"), graft.BaseType);

        foreach (string text in new[] { "Ann Moss grafted Green Club.", "Green Club was grafted by Ann Moss.", "Ann Moss put a scion on Green Club." })
        {
            EventRecord found = Assert.Single(schema.Parse(text).AllEvents);
            Assert.IsType(graft, found);
            Assert.Equal(("Ann", "Club"), (found.ActorsOf("source")[0].Key, found.ActorsOf("target")[0].Key));
            Assert.Equal("graft.schema.yaml", found.Rule?.File);
        }
    }

    [Fact]
    public void Without_the_yaml_it_is_not_there()
    {
        using var schema = new LoadedSchema(Driver.File("a.schema.yaml", Samples.Garden));

        Assert.Null(schema.Assembly.GetType("Garden.Events.Graft"));
        Assert.Empty(schema.Parse("Ann Moss grafted Green Club.").AllEvents);
    }

    /// <summary>What the generator makes of schema files, compiled and loaded.</summary>
    private sealed class LoadedSchema : IDisposable
    {
        private readonly AssemblyLoadContext _context = new(null, isCollectible: true);

        public LoadedSchema(params AdditionalText[] files)
        {
            CSharpCompilation empty = CSharpCompilation.Create(
                "Garden" + Guid.NewGuid().ToString("N"), [], Compiled.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
            Driver.Create(files).RunGeneratorsAndUpdateCompilation(empty, out Compilation compilation, out var diagnostics);
            Assert.DoesNotContain(diagnostics, d => d.Severity == DiagnosticSeverity.Error);
            using var image = new MemoryStream();
            EmitResult result = compilation.Emit(image);
            Assert.True(result.Success, string.Join('\n', result.Diagnostics));
            image.Position = 0;
            Assembly = _context.LoadFromStream(image);
        }

        public Assembly Assembly { get; }

        public ArticleBase Parse(string text) =>
            (ArticleBase)Assembly.GetType("Garden.Events.GardenParser", throwOnError: true)!.GetMethod("Parse")!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [text, null], null)!;

        public void Dispose() => _context.Unload();
    }
}
