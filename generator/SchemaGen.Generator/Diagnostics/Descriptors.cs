using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Diagnostics;

/// <summary>All that the generator can say, each under an id that is never used again for something else.</summary>
internal static class Descriptors
{
    private const string Category = "Schema";

    public static readonly DiagnosticDescriptor Syntax = new(
        "SG0001", "YAML cannot be read", "{0}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor Unreadable = new(
        "SG0002", "The schema file cannot be read", "the file cannot be read; check that it exists and is text in UTF-8",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor FileTooLong = new(
        "SG0003", "The schema file is too long", "the file has more than {0} characters; split it into several files of the same schema",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor TooDeep = new(
        "SG0004", "Too many levels", "lists and mappings lie more than {0} deep within one another; a schema needs no more than ten",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor TooManyNodes = new(
        "SG0005", "Too many values", "the file has more than {0} values; split it into several files of the same schema",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor TextTooLong = new(
        "SG0006", "A value is too long", "this text has more than {0} characters; shorten it",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor AnchorsAndTags = new(
        "SG0007", "Anchors, aliases and tags are not part of the language", "an {0} is not part of the schema language; write the value out",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor SecondDocument = new(
        "SG0008", "A second document in the file", "a second document ('---') begins here; move it to a file of its own",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor DuplicateKey = new(
        "SG0009", "A key is there twice", "the key '{0}' is already in line {1}; merge the two or rename one",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor KeyNotText = new(
        "SG0010", "A key is not text", "a key must be a plain word; write `key: value`",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor EmptyFile = new(
        "SG0011", "The schema file is empty", "the file is empty; begin it with `schema: Name`",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor MissingSchema = new(
        "SG0012", "The file names no schema", "the file does not say which schema it belongs to; begin it with `schema: Name`",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor WrongNode = new(
        "SG0013", "A value of another shape is needed", "{0} must be {1}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnknownKey = new(
        "SG0014", "Unknown key", "unknown key '{0}' in {1}.{2}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor MissingKey = new(
        "SG0015", "A key is missing", "{0} needs the key '{1}'",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor EmptyText = new(
        "SG0016", "A text is empty", "{0} is empty; write a text or remove it",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor BadValue = new(
        "SG0017", "A value is not one of the allowed ones", "'{0}' is not {1}.{2}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor BadIdentifier = new(
        "SG0018", "Not a valid name", "'{0}' cannot be the name of {1}; {2}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor BadDate = new(
        "SG0019", "Not a date", "'{0}' is not a date; write year-month-day, such as 2024-03-09",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor DatesReversed = new(
        "SG0020", "An office ends before it begins", "the office ends on {1}, not after it begins on {0}; `to` is the first day without the office",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor MissingHeader = new(
        "SG0021", "The schema has no header", "no file of the schema '{0}' has a `header:`; add one to one of its files",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor DuplicateHeader = new(
        "SG0022", "The schema has two headers", "the schema '{0}' already has a header in {1}; keep one of them",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor DuplicateDefinition = new(
        "SG0023", "Something is defined twice", "'{0}' is already defined as {1} in {2}; rename or merge them",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NameCollision = new(
        "SG0024", "Two names give one C# name", "'{0}' and '{1}' differ only in case or underscores and would be one name in C#; rename one",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnknownRole = new(
        "SG0025", "Unknown role", "'{0}' is no role of {1}.{2}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UndefinedGroup = new(
        "SG0026", "Undefined group", "the group <{0}> is not defined.{1}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnknownType = new(
        "SG0027", "Unknown type", "'{0}' is no {1} of this schema.{2}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor PrecedenceCycle = new(
        "SG0028", "A cycle in `beats`", "`beats` runs in a circle: {0}; remove one of them",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor SharedName = new(
        "SG0029", "Two actors have the same name", "the name '{0}' belongs to '{1}' already ({2}); a full name must tell actors apart: make it longer, or move it to `short`",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnknownActorKind = new(
        "SG0030", "Unknown kind of actor", "'{0}' is no kind of actor.{2}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnknownActorRole = new(
        "SG0031", "Unknown role code", "'{0}' is no role of `roles`.{1}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnknownOffice = new(
        "SG0032", "An office of an unknown actor", "'{0}' is no actor of this schema, so no office can be of it.{1}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnknownTitle = new(
        "SG0033", "An office with an unknown title", "'{0}' is in the `titles` of no role; add it to one.{1}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnknownCodes = new(
        "SG0034", "Unknown coding system", "'{0}' is not in the `codes` of the header.{1}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor UnknownRoleType = new(
        "SG0035", "Unknown type of a role", "'{0}' is neither actor, clause, phrase, number, date nor an enum of this schema.{1}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor FrameSyntax = new(
        "SG0036", "A frame cannot be read", "{0}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor FrameWithoutTrigger = new(
        "SG0037", "A frame has no trigger", "the frame has no trigger: {0}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor FrameShape = new(
        "SG0038", "A role cannot have this shape", "{0}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor TooManyReadings = new(
        "SG0039", "A frame has too many readings", "the alternatives and optional parts of this frame make more than {0} frames; split it",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor RoleInNoFrame = new(
        "SG0040", "A required role is in no frame", "the role '{0}' of '{1}' is required but no frame names it; add it to a frame, or make it optional with `?` or `*`",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NoFrames = new(
        "SG0041", "Nothing can find this type", "'{0}' {1}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor ExampleMarks = new(
        "SG0042", "The marks of an example do not fit", "{0}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NeutralClaims = new(
        "SG0043", "Exactly one claim type must be neutral", "{0}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor MissingExample = new(
        "SG0044", "A type without an example", "'{0}' has no example; add a sentence with the roles marked, such as \"[Ann]{{source}} waved.\"",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor MissingCounterExample = new(
        "SG0045", "A type without a counter-example", "'{0}' has no `not` sentence; add one in which it must not be found",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true);

    // SG008x: what names were and may not be again.
    public static readonly DiagnosticDescriptor NameReserved = new(
        "SG0080", "A reserved name is used", "'{0}' is reserved: it was the name of something that is gone; take another name",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor FormerName = new(
        "SG0081", "A former name is not free", "'{0}' cannot be a former name of '{1}': {2}; correct `renamed-from`",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = new DiagnosticDescriptor[]
    {
        Syntax, Unreadable, FileTooLong, TooDeep, TooManyNodes, TextTooLong,
        AnchorsAndTags, SecondDocument, DuplicateKey, KeyNotText, EmptyFile, MissingSchema,
        WrongNode, UnknownKey, MissingKey, EmptyText, BadValue, BadIdentifier,
        BadDate, DatesReversed, MissingHeader, DuplicateHeader, DuplicateDefinition, NameCollision,
        UnknownRole, UndefinedGroup, UnknownType, PrecedenceCycle, SharedName, UnknownActorKind,
        UnknownActorRole, UnknownOffice, UnknownTitle, UnknownCodes, UnknownRoleType, FrameSyntax,
        FrameWithoutTrigger, FrameShape, TooManyReadings, RoleInNoFrame, NoFrames, ExampleMarks,
        NeutralClaims, MissingExample, MissingCounterExample, NameReserved, FormerName,
    }.ToDictionary(d => d.Id, StringComparer.Ordinal);

    public static IReadOnlyCollection<DiagnosticDescriptor> All => ById.Values;

    public static DiagnosticDescriptor Of(string id) => ById[id];
}
