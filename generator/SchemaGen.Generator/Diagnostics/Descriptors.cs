using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Diagnostics;

/// <summary>Mistakes that keep something from being generated: the generator says them. An id is never used again for something else.</summary>
internal static partial class Descriptors
{
    private const string Category = "Schema";

    public static readonly DiagnosticDescriptor Syntax = new(
        "SG0001", "YAML cannot be read", "{0}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "The file is read block by block where it is not YAML as a whole, so that one error costs one entry; quotes, brackets and indentation are what to look at.",
        HelpLink.Of("SG0001"));

    public static readonly DiagnosticDescriptor Unreadable = new(
        "SG0002", "The schema file cannot be read", "the file cannot be read; check that it exists and is text in UTF-8",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Nothing of the file is generated. It may be missing, locked, or not text in UTF-8.",
        HelpLink.Of("SG0002"));

    public static readonly DiagnosticDescriptor FileTooLong = new(
        "SG0003", "The schema file is too long", "the file has more than {0} characters; split it into several files of the same schema",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A limit against files that were not written by hand. The files of a schema are one, however many there are.",
        HelpLink.Of("SG0003"));

    public static readonly DiagnosticDescriptor TooDeep = new(
        "SG0004", "Too many levels", "lists and mappings lie more than {0} deep within one another; a schema needs no more than ten",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A limit against hostile or broken files; nothing of the file is generated.",
        HelpLink.Of("SG0004"));

    public static readonly DiagnosticDescriptor TooManyNodes = new(
        "SG0005", "Too many values", "the file has more than {0} values; split it into several files of the same schema",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A limit against hostile or broken files; nothing of the file is generated.",
        HelpLink.Of("SG0005"));

    public static readonly DiagnosticDescriptor TextTooLong = new(
        "SG0006", "A value is too long", "this text has more than {0} characters; shorten it",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A limit against hostile or broken files; the text is read as empty.",
        HelpLink.Of("SG0006"));

    public static readonly DiagnosticDescriptor AnchorsAndTags = new(
        "SG0007", "Anchors, aliases and tags are not part of the language", "{0} not part of the schema language; write the value out",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A schema is read as it stands: what anchors, aliases, tags and directives would stand for is written out where it is meant.",
        HelpLink.Of("SG0007"));

    public static readonly DiagnosticDescriptor SecondDocument = new(
        "SG0008", "A second document in the file", "a second document ('---') begins here; move it to a file of its own",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A file is one document. What follows `---` is not read.",
        HelpLink.Of("SG0008"));

    public static readonly DiagnosticDescriptor DuplicateKey = new(
        "SG0009", "A key is there twice", "the key '{0}' is already in line {1}; merge the two or rename one",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Only the first of the two is read. Other readers of YAML take the last, silently.",
        HelpLink.Of("SG0009"));

    public static readonly DiagnosticDescriptor KeyNotText = new(
        "SG0010", "A key is not text", "a key must be a plain word; write `key: value`",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A list or mapping stands where a key should be, often for a missing quote around a text with brackets or braces.",
        HelpLink.Of("SG0010"));

    public static readonly DiagnosticDescriptor EmptyFile = new(
        "SG0011", "The schema file is empty", "the file is empty; begin it with `schema: Name`",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A file without content belongs to no schema.",
        HelpLink.Of("SG0011"));

    public static readonly DiagnosticDescriptor MissingSchema = new(
        "SG0012", "The file names no schema", "the file does not say which schema it belongs to; begin it with `schema: Name`",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Files with the same `schema` make one schema; without it nothing of the file is generated.",
        HelpLink.Of("SG0012"));

    public static readonly DiagnosticDescriptor WrongNode = new(
        "SG0013", "A value of another shape is needed", "{0} must be {1}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A text, a list or a mapping is needed here; the value is read as absent.",
        HelpLink.Of("SG0013"));

    public static readonly DiagnosticDescriptor UnknownKey = new(
        "SG0014", "Unknown key", "unknown key '{0}' in {1}.{2}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "The key is not part of the language here and nothing is done with it.",
        HelpLink.Of("SG0014"));

    public static readonly DiagnosticDescriptor MissingKey = new(
        "SG0015", "A key is missing", "{0} needs the key '{1}'",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Without the key the entry means nothing and is left out.",
        HelpLink.Of("SG0015"));

    public static readonly DiagnosticDescriptor EmptyText = new(
        "SG0016", "A text is empty", "{0} is empty; write a text or remove it",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "An empty text matches nothing.",
        HelpLink.Of("SG0016"));

    public static readonly DiagnosticDescriptor BadValue = new(
        "SG0017", "A value is not one of the allowed ones", "'{0}' is not {1}.{2}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "The value is read as absent.",
        HelpLink.Of("SG0017"));

    public static readonly DiagnosticDescriptor BadIdentifier = new(
        "SG0018", "Not a valid name", "'{0}' cannot be the name of {1}; {2}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Keys become names in C#: types and enum values in PascalCase, roles of types with a small letter first, keys of actors and roles any identifier.",
        HelpLink.Of("SG0018"));

    public static readonly DiagnosticDescriptor BadDate = new(
        "SG0019", "Not a date", "'{0}' is not a date; write year-month-day, such as 2024-03-09",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Dates are days, year first: 2024-03-09. The office is left out.",
        HelpLink.Of("SG0019"));

    public static readonly DiagnosticDescriptor DatesReversed = new(
        "SG0020", "An office ends before it begins", "the office ends on {1}, not after it begins on {0}; `to` is the first day without the office",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Terms are half-open: `from` is the first day in office, `to` the first day out of it.",
        HelpLink.Of("SG0020"));

    public static readonly DiagnosticDescriptor MissingHeader = new(
        "SG0021", "The schema has no header", "no file of the schema '{0}' has a `header:`; add one to one of its files.{1}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "One file of the schema has a `header:`; until then defaults serve. A file with a mistyped `schema` is a schema of its own.",
        HelpLink.Of("SG0021"));

    public static readonly DiagnosticDescriptor DuplicateHeader = new(
        "SG0022", "The schema has two headers", "the schema '{0}' already has a header in {1}; keep one of them",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "One header is read: that of the first file in the order of their names.",
        HelpLink.Of("SG0022"));

    public static readonly DiagnosticDescriptor DuplicateDefinition = new(
        "SG0023", "Something is defined twice", "'{0}' is already defined as {1} in {2}; rename or merge them",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "The first of the two is generated, in the order of file names.",
        HelpLink.Of("SG0023"));

    public static readonly DiagnosticDescriptor NameCollision = new(
        "SG0024", "Two names give one C# name", "'{0}' and '{1}' differ only in case or underscores and would be one name in C#; rename one",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Each actor is a member of the generated catalogue, named by its key without underscores.",
        HelpLink.Of("SG0024"));

    public static readonly DiagnosticDescriptor UnknownRole = new(
        "SG0025", "Unknown role", "'{0}' is no role of {1}.{2}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A frame or example names a role that its type does not declare under `roles`; it is left out.",
        HelpLink.Of("SG0025"));

    public static readonly DiagnosticDescriptor UndefinedGroup = new(
        "SG0026", "Undefined group", "the group <{0}> is not defined.{1}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "The group is defined in no file of the schema under `groups`; the frame is left out.",
        HelpLink.Of("SG0026"));

    public static readonly DiagnosticDescriptor UnknownType = new(
        "SG0027", "Unknown type", "'{0}' is no {1} of this schema.{2}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "No file of the schema defines the type that is named.",
        HelpLink.Of("SG0027"));

    public static readonly DiagnosticDescriptor PrecedenceCycle = new(
        "SG0028", "A cycle in `beats`", "`beats` runs in a circle: {0}; remove one of them",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Of types that beat each other in a circle none could win; the last `beats` of the circle is left out.",
        HelpLink.Of("SG0028"));

    public static readonly DiagnosticDescriptor SharedName = new(
        "SG0029", "Two actors have the same name", "the name '{0}' belongs to '{1}' already ({2}); a full name must tell actors apart: make it longer, or move it to `short`",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Full names are always valid, so each must be of one actor on any day. Persons may share one where their terms of office do not meet; short names and metonyms may be shared.",
        HelpLink.Of("SG0029"));

    public static readonly DiagnosticDescriptor UnknownActorKind = new(
        "SG0030", "Unknown kind of actor", "'{0}' is no kind of actor.{2}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "An actor without a known kind is left out.",
        HelpLink.Of("SG0030"));

    public static readonly DiagnosticDescriptor UnknownActorRole = new(
        "SG0031", "Unknown role code", "'{0}' is no role of `roles`.{1}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Roles of actors are defined under `roles`.",
        HelpLink.Of("SG0031"));

    public static readonly DiagnosticDescriptor UnknownOffice = new(
        "SG0032", "An office of an unknown actor", "'{0}' is no actor of this schema, so no office can be of it.{1}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "`of` names an actor by key or code; the office is left out.",
        HelpLink.Of("SG0032"));

    public static readonly DiagnosticDescriptor UnknownTitle = new(
        "SG0033", "An office with an unknown title", "'{0}' is in the `titles` of no role; add it to one.{1}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A title is a word of a role, which tells the role of whoever holds the office; the office is left out.",
        HelpLink.Of("SG0033"));

    public static readonly DiagnosticDescriptor UnknownCodes = new(
        "SG0034", "Unknown coding system", "'{0}' is not in the `codes` of the header.{1}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Coding systems are declared under `codes` of the header.",
        HelpLink.Of("SG0034"));

    public static readonly DiagnosticDescriptor UnknownRoleType = new(
        "SG0035", "Unknown type of a role", "'{0}' is neither actor, clause, phrase, number, date nor an enum of this schema.{1}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A role holds `actor`, `clause`, `phrase`, `number`, `date` or a value of an enum of the schema.",
        HelpLink.Of("SG0035"));

    public static readonly DiagnosticDescriptor FrameSyntax = new(
        "SG0036", "A frame cannot be read", "{0}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A frame is present-active English with roles in braces, groups in angle brackets and alternatives in parentheses; the frame is left out.",
        HelpLink.Of("SG0036"));

    public static readonly DiagnosticDescriptor FrameWithoutTrigger = new(
        "SG0037", "A frame has no trigger", "the frame has no trigger: {0}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A frame is found by a verb or a noun; without one it would have to be tried at every word. The frame is left out.",
        HelpLink.Of("SG0037"));

    public static readonly DiagnosticDescriptor FrameShape = new(
        "SG0038", "A role cannot have this shape", "{0}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "`clause`, `vp`, `ing` and `np` say what may fill a role that is a clause or phrase; actors are noun groups always.",
        HelpLink.Of("SG0038"));

    public static readonly DiagnosticDescriptor TooManyReadings = new(
        "SG0039", "A frame has too many readings", "the alternatives and optional parts of this frame make more than {0} frames; split it",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A limit: each optional part doubles the readings of a frame.",
        HelpLink.Of("SG0039"));

    public static readonly DiagnosticDescriptor RoleInNoFrame = new(
        "SG0040", "A required role is in no frame", "the role '{0}' of '{1}' is required but no frame names it; add it to a frame, or make it optional with `?` or `*`",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "No event of the type could ever be whole.",
        HelpLink.Of("SG0040"));

    public static readonly DiagnosticDescriptor NoFrames = new(
        "SG0041", "Nothing can find this type", "'{0}' {1}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Neither a word nor a clause leads to the type.",
        HelpLink.Of("SG0041"));

    public static readonly DiagnosticDescriptor ExampleMarks = new(
        "SG0042", "The marks of an example do not fit", "{0}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "`[words]{role}` marks the words that must fill a role; the example is left out.",
        HelpLink.Of("SG0042"));

    public static readonly DiagnosticDescriptor NeutralClaims = new(
        "SG0043", "Exactly one claim type must be neutral", "{0}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "What is said without a frame of its own is a claim of the neutral type; its content may decide otherwise.",
        HelpLink.Of("SG0043"));

    public static readonly DiagnosticDescriptor NamespaceTaken = new(
        "SG0046", "Two schemas would meet in C#", "the schema '{0}' would share {1} with '{2}'; {3}",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Each schema of a project has a name of its own, whatever its case, and a namespace of its own. The second one is not generated.",
        HelpLink.Of("SG0046"));

    // SG008x: what names were and may not be again.
    public static readonly DiagnosticDescriptor NameReserved = new(
        "SG0080", "A reserved name is used", "'{0}' is reserved: it was the name of something that is gone; take another name",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Data that was written with an older version may hold the name in its old sense; `reserved` keeps it from coming back in a new one.",
        HelpLink.Of("SG0080"));

    public static readonly DiagnosticDescriptor FormerName = new(
        "SG0081", "A former name is not free", "'{0}' cannot be a former name of '{1}': {2}; correct `renamed-from`",
        Category, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A rename is followed from one version to the next: the old name must be free, and of one entry alone.",
        HelpLink.Of("SG0081"));
}
