namespace SchemaGen.Generator;

/// <summary>The names of the pipeline's steps, in their order: what tests of caching ask for.</summary>
internal static class StepNames
{
    /// <summary>What the name of a step ends with that only brings together what another one works on.</summary>
    public const string Inputs = ".Inputs";

    /// <summary>The folder of the project, from its options.</summary>
    public const string ProjectDirectory = nameof(ProjectDirectory);

    /// <summary>Path and content of each schema file.</summary>
    public const string Texts = nameof(Texts);

    /// <summary>Each file as located nodes.</summary>
    public const string Trees = nameof(Trees);

    /// <summary>The names that each file defines.</summary>
    public const string FileSymbols = nameof(FileSymbols);

    /// <summary>The names that each schema defines.</summary>
    public const string Symbols = nameof(Symbols);

    /// <summary>Each file bound against the names of its schema.</summary>
    public const string BoundFiles = nameof(BoundFiles);

    /// <summary>All bound files.</summary>
    public const string AllBoundFiles = nameof(AllBoundFiles);

    /// <summary>Each schema bound from its files.</summary>
    public const string BoundSchemas = nameof(BoundSchemas);

    /// <summary>The model of each schema, without positions: all that the generated code depends on.</summary>
    public const string Models = nameof(Models);

    /// <summary>What is wrong in each file.</summary>
    public const string FileDiagnostics = nameof(FileDiagnostics);

    /// <summary>What is wrong between the files of a schema.</summary>
    public const string SchemaDiagnostics = nameof(SchemaDiagnostics);

    /// <summary>Path and content of each word list.</summary>
    public const string LexiconFiles = nameof(LexiconFiles);

    /// <summary>The word lists of the runtime.</summary>
    public const string Lexicons = nameof(Lexicons);

    public static readonly string[] All =
    [
        ProjectDirectory, Texts, Trees, FileSymbols + Inputs, FileSymbols, Symbols + Inputs, Symbols, BoundFiles + Inputs, BoundFiles, AllBoundFiles, BoundSchemas + Inputs, BoundSchemas, Models, FileDiagnostics, SchemaDiagnostics,
        LexiconFiles, Lexicons + Inputs, Lexicons,
    ];
}
