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

    /// <summary>The names that each file defines.</summary>
    public const string FileSymbols = nameof(FileSymbols);

    /// <summary>The names that all files define.</summary>
    public const string AllFileSymbols = nameof(AllFileSymbols);

    /// <summary>The names that each schema defines.</summary>
    public const string Symbols = nameof(Symbols);

    /// <summary>Each file bound against the names of its schema.</summary>
    public const string BoundFiles = nameof(BoundFiles);

    /// <summary>The files with their roles, actors and enums.</summary>
    public const string CatalogueParts = nameof(CatalogueParts);

    /// <summary>The catalogue of each schema, bound from its files.</summary>
    public const string BoundCatalogues = nameof(BoundCatalogues);

    /// <summary>The catalogue of each schema: all that the generated code of actors and names depends on.</summary>
    public const string Catalogues = nameof(Catalogues);

    /// <summary>The files with their events, claims, groups and enums.</summary>
    public const string EventParts = nameof(EventParts);

    /// <summary>The events and claims of each schema, bound from its files.</summary>
    public const string BoundEvents = nameof(BoundEvents);

    /// <summary>Names and roles of each schema's types: what parser, base types and converters depend on.</summary>
    public const string Shapes = nameof(Shapes);

    /// <summary>The same with codes: what the enums depend on.</summary>
    public const string Outlines = nameof(Outlines);

    /// <summary>Each type by itself.</summary>
    public const string Types = nameof(Types);

    /// <summary>What record and examples of each type depend on.</summary>
    public const string TypeRecords = nameof(TypeRecords);

    /// <summary>Record and examples of each type, written.</summary>
    public const string TypeTexts = nameof(TypeTexts);

    /// <summary>Records and examples of all types.</summary>
    public const string AllTypeTexts = nameof(AllTypeTexts);

    /// <summary>What the section of each type depends on.</summary>
    public const string TypeFrames = nameof(TypeFrames);

    /// <summary>The section of each type: compiled, and written.</summary>
    public const string TypeSections = nameof(TypeSections);

    /// <summary>The sections of all types.</summary>
    public const string AllTypeSections = nameof(AllTypeSections);

    /// <summary>The files that the types share.</summary>
    public const string TypeFiles = nameof(TypeFiles);

    /// <summary>The word lists of the runtime.</summary>
    public const string Lexicons = nameof(Lexicons);

    public static readonly string[] All =
    [
        ProjectDirectory, Files, FileSymbols, AllFileSymbols, Symbols + Inputs, Symbols, BoundFiles + Inputs, BoundFiles,
        CatalogueParts, BoundCatalogues + Inputs, BoundCatalogues, Catalogues, EventParts, BoundEvents + Inputs, BoundEvents, Shapes, Outlines, Types, TypeRecords, TypeTexts,
        AllTypeTexts, TypeFrames, TypeSections, AllTypeSections, TypeFiles + Inputs, TypeFiles,
        Lexicons,
    ];
}
