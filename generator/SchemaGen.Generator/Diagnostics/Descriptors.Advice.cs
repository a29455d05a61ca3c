using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Diagnostics;

/// <summary>Advice on what is valid but hardly meant: the analyzer says it, and nothing is left out of the generated code for it.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor MissingExample = new(
        "SG0044", "A type without an example", "'{0}' has no example; add a sentence with the roles marked, such as \"[Ann]{{source}} waved.\"",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Examples are tests, and the documentation of the generated type.",
        HelpLink.Of("SG0044"));

    public static readonly DiagnosticDescriptor MissingCounterExample = new(
        "SG0045", "A type without a counter-example", "'{0}' has no `not` sentence; add one in which it must not be found",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A `not` sentence holds a type within its bounds: one that looks alike and is something else.",
        HelpLink.Of("SG0045"));

    public static readonly DiagnosticDescriptor FrameNeverFires = new(
        "SG0047", "A frame never fires", "this frame never fires: {0} fits wherever it does and is preferred; remove one of them, or make them differ",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Of several frames that fit, the one that asks for most is taken, then the first; `beats` decides between types. A frame that never wins does nothing.",
        HelpLink.Of("SG0047"));

    public static readonly DiagnosticDescriptor TriggerHidden = new(
        "SG0048", "A trigger never fires", "'{0}' never fires here: frames of {1} fit wherever its own do and are preferred; remove it from one of them",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The same word triggers frames elsewhere that ask for no less. The longer list may be older than the shorter.",
        HelpLink.Of("SG0048"));

    public static readonly DiagnosticDescriptor TriggerWithoutFrame = new(
        "SG0049", "Triggers that no frame uses", "no frame of this block is for its `{0}`; write a frame with {1} under `{2}`, or remove them",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Nouns have the frames of their verbs only where these name no words of their own; what `frames` cannot give, `noun-frames` says.",
        HelpLink.Of("SG0049"));

    public static readonly DiagnosticDescriptor InflectedTrigger = new(
        "SG0050", "An inflected form as a trigger", "'{0}' is a form of '{1}'; write '{1}': all its forms are found by it",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Triggers are lemmas. The forms of a form are in no text.",
        HelpLink.Of("SG0050"));

    public static readonly DiagnosticDescriptor CommonName = new(
        "SG0051", "A name is a common word", "'{0}' would be found wherever a sentence begins with the word '{1}'; write a longer name and move this one to `short`",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Names are matched with their capitals, and sentences begin with one. A `short` name holds only after a full one in the same document.",
        HelpLink.Of("SG0051"));

    public static readonly DiagnosticDescriptor NameWithoutWord = new(
        "SG0052", "A name without a word", "'{0}' has no letter or digit and matches nothing; write the name or remove it",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Names are matched word by word; signs between the words do not count.",
        HelpLink.Of("SG0052"));

    public static readonly DiagnosticDescriptor SharedRoleWord = new(
        "SG0053", "A word of two roles", "'{0}' is a word of the role '{1}' already ({2}) and never shows this one; remove it from one of them",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A word shows one role of actors: the first that has it.",
        HelpLink.Of("SG0053"));

    public static readonly DiagnosticDescriptor OverlappingOffices = new(
        "SG0054", "Offices overlap", "the office '{0}' does not count {1}: '{2}' in line {3} is older, goes on and comes first; correct the dates, or list the newer one first",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "On a day a person speaks in one office: the first in the list that is held on the day. Told are offices of different actors or roles of which the older comes first, and the same office twice.",
        HelpLink.Of("SG0054"));

    public static readonly DiagnosticDescriptor UnknownCode = new(
        "SG0055", "A code that no actor has", "no other actor has the code '{0}'; perhaps '{1}' is meant",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Institutions, groups, media and persons have the code of the actor that they belong to, or one of their own. One that is nearly another actor's is told.",
        HelpLink.Of("SG0055"));

    public static readonly DiagnosticDescriptor ValueWithoutWords = new(
        "SG0056", "A value of an enum without words", "nothing shows the value '{0}'; give it `words`",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "An enum role is filled by the first of its words in the event. What is meant to be the value of all the rest is the absence of a value.",
        HelpLink.Of("SG0056"));

    public static readonly DiagnosticDescriptor Unused = new(
        "SG0057", "Something is never used", "{0} is never used; write {1} or remove it",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true,
        "What is defined and never used is often a mistyped name elsewhere.",
        HelpLink.Of("SG0057"));

    public static readonly DiagnosticDescriptor NoEffect = new(
        "SG0058", "Something has no effect here", "{0} has no effect here: {1}",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The language knows it, and nothing comes of it in this place.",
        HelpLink.Of("SG0058"));

    public static readonly DiagnosticDescriptor NoValue = new(
        "SG0059", "A key without a value", "the key '{0}' has no value; write one or remove the key",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A key without a value is read as if it were not there.",
        HelpLink.Of("SG0059"));

    public static readonly DiagnosticDescriptor RepeatedValue = new(
        "SG0060", "A value is there twice", "'{0}' is in this list already (line {1}); remove one",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "The second one changes nothing; perhaps another word was meant.",
        HelpLink.Of("SG0060"));

    public static readonly DiagnosticDescriptor ReadOtherwise = new(
        "SG0061", "Other readers of YAML read it otherwise", "other readers of YAML take {0} for {1}; put it in quotes",
        Category, DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Every value is a text in a schema: NO is Norway and on is a word. Editors and other tools may see a truth value, a number or a date.",
        HelpLink.Of("SG0061"));

    public static readonly DiagnosticDescriptor FoldedValue = new(
        "SG0062", "A value over several lines", "this is one value, '{0}'; put it in quotes if that is meant, else write a '-' or a comma between the lines",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A text without quotes goes on in deeper lines below it, so that a forgotten dash makes one value of two.",
        HelpLink.Of("SG0062"));

    public static readonly DiagnosticDescriptor CurlyQuotes = new(
        "SG0063", "Quotation marks that are part of the text", "these quotation marks are part of the text; write straight ones (\") or none",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "YAML knows straight quotation marks only; others are letters like any.",
        HelpLink.Of("SG0063"));

    public static readonly DiagnosticDescriptor ContradictoryExample = new(
        "SG0064", "An example contradicts another", "this sentence is both an example and a counter-example of '{0}' ({1}); the type is found in it or not",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "One of the two tests must fail.",
        HelpLink.Of("SG0064"));

    public static readonly DiagnosticDescriptor ExampleWithoutMarks = new(
        "SG0065", "An example without marks", "no role is marked in this example; mark its words, such as [Ann]{{{0}}}",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Without marks or `expect` the test holds only that the type is found, not who did what to whom.",
        HelpLink.Of("SG0065"));

    public static readonly DiagnosticDescriptor ImpliedRoleOpen = new(
        "SG0067", "A role of an implied event is left open", "nothing fills the required role '{0}' of '{1}'; name the role of the claim that does, such as {0}: speaker",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A claim that is an event too gives its roles to the event; a required one must get something.",
        HelpLink.Of("SG0067"));

    public static readonly DiagnosticDescriptor NotASchemaFile = new(
        "SG0068", "A file that is not read", "this file looks like a schema but its name does not end with .schema.yaml, so it is not read; rename it",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Files are told by their name: *.schema.yaml.",
        HelpLink.Of("SG0068"));

    public static readonly DiagnosticDescriptor UnknownAllowance = new(
        "SG0066", "An allowance without effect", "`# allow {0}` allows nothing here; remove it",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "`# allow` and an id of advice, in the line that the advice is for.",
        HelpLink.Of("SG0066"));
}
