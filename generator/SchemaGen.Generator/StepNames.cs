namespace SchemaGen.Generator;

/// <summary>The names of the pipeline's steps, in their order: what tests of caching ask for.</summary>
internal static class StepNames
{
    /// <summary>What the name of a step ends with that only brings together what another one works on.</summary>
    public const string Inputs = ".Inputs";

    /// <summary>The folder of the project, from its options.</summary>
    public const string ProjectDirectory = nameof(ProjectDirectory);

    /// <summary>Each schema file and word list.</summary>
    public const string Files = nameof(Files);

    /// <summary>All of them.</summary>
    public const string AllFiles = nameof(AllFiles);

    /// <summary>The names that each file defines.</summary>
    public const string FileSymbols = nameof(FileSymbols);

    /// <summary>The names that each schema defines.</summary>
    public const string Symbols = nameof(Symbols);

    /// <summary>The files bound against the names of their schemas.</summary>
    public const string BoundFiles = nameof(BoundFiles);

    /// <summary>What is wrong in each file for itself.</summary>
    public const string FileDiagnostics = nameof(FileDiagnostics);

    /// <summary>The files with their roles, actors and enums.</summary>
    public const string CatalogueParts = nameof(CatalogueParts);

    /// <summary>The catalogue of each schema, bound from its files.</summary>
    public const string BoundCatalogues = nameof(BoundCatalogues);

    /// <summary>The catalogue of each schema: all that the generated code of actors and names depends on.</summary>
    public const string Catalogues = nameof(Catalogues);

    /// <summary>The files with their events, claims, groups and enums.</summary>
    public const string EventParts = nameof(EventParts);

    /// <summary>The same files as long as the names in them are the same.</summary>
    public const string EventNames = nameof(EventNames);

    /// <summary>Whether nothing is wrong between the files.</summary>
    public const string FittingEvents = nameof(FittingEvents);

    /// <summary>The events and claims of each schema, bound from its files.</summary>
    public const string BoundEvents = nameof(BoundEvents);

    /// <summary>What is wrong between the files.</summary>
    public const string EventDiagnostics = nameof(EventDiagnostics);

    /// <summary>Names, roles and codes of each schema's types: what the enums depend on.</summary>
    public const string Outlines = nameof(Outlines);

    /// <summary>The same without codes: what parser, base types and converters depend on.</summary>
    public const string Shapes = nameof(Shapes);

    /// <summary>The files that the types share, each type written and compiled for itself.</summary>
    public const string TypeFiles = nameof(TypeFiles);

    /// <summary>The word lists of the runtime.</summary>
    public const string Lexicons = nameof(Lexicons);

    public static readonly string[] All =
    [
        ProjectDirectory, Files, AllFiles, FileSymbols, Symbols + Inputs, Symbols, BoundFiles + Inputs, BoundFiles, FileDiagnostics,
        CatalogueParts, BoundCatalogues, Catalogues, EventParts, EventNames, FittingEvents, BoundEvents + Inputs, BoundEvents, EventDiagnostics, Outlines + Inputs, Outlines, Shapes, TypeFiles, Lexicons,
    ];
}
