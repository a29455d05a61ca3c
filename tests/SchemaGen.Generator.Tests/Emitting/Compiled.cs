extern alias runtime;

using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using SchemaGen.Generator.Emitting;
using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Tests.Emitting;

/// <summary>Compiles what was generated for a schema against the runtime, and runs code that uses it.</summary>
internal static class Compiled
{
    public static MetadataReference[] References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(p) is "netstandard.dll")
            .Select(p => MetadataReference.CreateFromFile(p)),
        MetadataReference.CreateFromFile(typeof(runtime::SchemaGen.EventRecord).Assembly.Location),
    ];

    /// <summary>The files of a schema by hint name.</summary>
    public static Dictionary<string, string> Files(SchemaModel model) => SchemaEmitter.Emit(model, CancellationToken.None).ToDictionary(f => f.HintName, f => f.Text);

    /// <summary>Compiles the schema's files and a user's, warnings counted as errors.</summary>
    public static (CSharpCompilation Compilation, IReadOnlyList<Diagnostic> Problems) Compile(SchemaModel model, string user = "")
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose);
        IEnumerable<SyntaxTree> trees = Files(model).Select(f => CSharpSyntaxTree.ParseText(f.Value, options, f.Key)).Append(CSharpSyntaxTree.ParseText(user, options, "User.cs"));
        var compilation = CSharpCompilation.Create(
            "Generated" + Guid.NewGuid().ToString("N"), trees, References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return (compilation, [.. compilation.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning)]);
    }

    /// <summary>The files with their warnings on: what is wrong with their documentation comments.</summary>
    public static IEnumerable<Diagnostic> DocumentationProblems(SchemaModel model)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose);
        return Files(model).SelectMany(f => CSharpSyntaxTree.ParseText(f.Value.Replace("#pragma warning disable", "", StringComparison.Ordinal), options, f.Key).GetDiagnostics());
    }

    /// <summary>Runs <c>public static string Run()</c> of the user's class <c>User</c>.</summary>
    public static string Run(SchemaModel model, string body)
    {
        string user =
            $$"""
            #nullable enable
            #pragma warning disable CS1591
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Text.Json;
            using SchemaGen;
            using {{model.Header.Namespace}};
            public static class User
            {
                public static TextSlice Slice(int start, int end) => new("Acme said that it bought Widgets for 5 million dollars.", new Span(start, end));
                public static ActorList Actors(string id, int start, int end) => [new ActorMention(ActorId.Parse(id), new Span(start, end), id)];
                public static string Run()
                {
                    {{body}}
                }
            }
            """;
        (CSharpCompilation compilation, IReadOnlyList<Diagnostic> problems) = Compile(model, user);
        Assert.Empty(problems);
        using var image = new MemoryStream();
        EmitResult result = compilation.Emit(image);
        Assert.True(result.Success);
        image.Position = 0;
        var context = new AssemblyLoadContext(null, isCollectible: true);
        try
        {
            Type type = context.LoadFromStream(image).GetType("User")!;
            return (string)type.GetMethod("Run")!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null)!;
        }
        finally
        {
            context.Unload();
        }
    }
}
