extern alias generator;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using YamlDotNet.Core;

namespace SchemaGen.Benchmarks.Generator;

/// <summary>Runs the generator through the driver as the compiler and the editor do.</summary>
internal static class DriverRun
{
    /// <summary>A compilation without references: the generator asks it for nothing.</summary>
    public static Compilation Compilation { get; } = CSharpCompilation.Create("Empty", [CSharpSyntaxTree.ParseText("class C;")]);

    /// <summary>The same with one more file.</summary>
    public static Compilation Edited { get; } = Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class D;"));

    public static GeneratorDriver Create(IEnumerable<AdditionalText> files, string projectDirectory) =>
        CSharpGeneratorDriver.Create([new generator::SchemaGen.Generator.SchemaGenerator().AsSourceGenerator()], files, optionsProvider: new Options(projectDirectory));

    /// <summary>YamlDotNet's event parser over the same text, nothing kept.</summary>
    public static void Parse(IEnumerable<SchemaFile> files)
    {
        foreach (SchemaFile file in files)
        {
            var parser = new Parser(new StringReader(file.Text));
            while (parser.MoveNext())
            {
            }
        }
    }

    private sealed class Options(string directory) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Project(directory);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Project(string directory) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
        {
            value = key == "build_property.projectdir" ? directory : null;
            return value is not null;
        }
    }
}
