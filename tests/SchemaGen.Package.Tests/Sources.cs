namespace SchemaGen.Package.Tests;

/// <summary>The sources of projects that the tests build.</summary>
internal static class Sources
{
    public const string Schema = """
        schema: Boats
        header: {namespace: Boats}
        actors:
          Ann: {kind: person, names: [Ann Moss]}
          Bob: {kind: person, names: [Bob Reed]}
        events:
          Greet:
            triggers:
              - verbs: [greet]
                frames: ["{source} <verb> {target}"]
            examples: ["[Ann Moss]{source} greeted [Bob Reed]{target}."]
            not: ["The morning was bright."]

        """;

    public const string Program = """
        foreach (Boats.Greet greet in Boats.BoatsParser.Parse("Bob Reed was greeted by Ann Moss.").Events.OfType<Boats.Greet>())
            Console.WriteLine($"{greet.Source} greets {greet.Target}");

        """;

    public const string Printed = "Ann greets Bob";

    public static string SchemaGen(string version) => $"""<PackageReference Include="SchemaGen" Version="{version}" />""";

    public static string Project(string items, string output = "Exe") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>{output}</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
          </PropertyGroup>
          <ItemGroup>
            {items}
          </ItemGroup>
        </Project>

        """;

    /// <summary>A generator of somebody else's, with the YamlDotNet of its day beside it.</summary>
    public static string ElderProject(string roslyn, string yaml) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>netstandard2.0</TargetFramework>
            <LangVersion>latest</LangVersion>
            <PackageId>Elder.Generator</PackageId>
            <Version>1.0.0</Version>
            <IncludeBuildOutput>false</IncludeBuildOutput>
            <SuppressDependenciesWhenPacking>true</SuppressDependenciesWhenPacking>
            <NoWarn>$(NoWarn);NU5128;RS1036;RS1041;RS1042</NoWarn>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="{roslyn}" PrivateAssets="all" />
            <PackageReference Include="YamlDotNet" Version="{yaml}" PrivateAssets="all" GeneratePathProperty="true" />
            <None Include="$(OutputPath)Elder.Generator.dll;$(PkgYamlDotNet)/lib/netstandard1.3/YamlDotNet.dll" Pack="true" PackagePath="analyzers/dotnet/cs" />
          </ItemGroup>
        </Project>

        """;

    public const string ElderGenerator = """"
        using Microsoft.CodeAnalysis;

        [Generator(LanguageNames.CSharp)]
        public sealed class ElderGenerator : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(output =>
            {
                var yaml = new YamlDotNet.RepresentationModel.YamlStream();
                yaml.Load(new System.IO.StringReader("elder: yes"));
                string version = typeof(YamlDotNet.RepresentationModel.YamlStream).Assembly.GetName().Version!.ToString();
                output.AddSource("Elder.g.cs", "static class Elder { public const string YamlDotNet = \"" + version + "\"; }");
            });
        }

        """";
}
