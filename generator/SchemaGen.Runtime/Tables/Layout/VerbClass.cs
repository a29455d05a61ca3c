namespace SchemaGen.Tables;

/// <summary>What a verb does with what completes it, as bits. The English lexicon names them as tags of the verb's line; they stand beside the <see cref="FunctionWord"/> of its lemma.</summary>
/// <remarks>Shared by source with the generator, which writes these bits into the tables that the runtime reads.</remarks>
[Flags]
public enum VerbClass : byte
{
    /// <summary>Nothing that a rule asks for.</summary>
    None = 0,

    /// <summary>Takes a receiver and a thing without a preposition ("give Nairobi ten carts"). Tag <c>ditransitive</c>.</summary>
    Ditransitive = 1 << 0,

    /// <summary>Its object does what the infinitive says ("urge Nairobi to sell"). Tag <c>objectcontrol</c>.</summary>
    ObjectControl = 1 << 1,

    /// <summary>Its subject does what the infinitive says, whatever the object ("promise Nairobi to sell"). Tag <c>subjectcontrol</c>.</summary>
    SubjectControl = 1 << 2,

    /// <summary>The event that is its object has not happened yet ("postpone the visit"). Tag <c>postpones</c>.</summary>
    Postpones = 1 << 3,

    /// <summary>Takes an infinitive without "to" ("help Nairobi sell flour"). Tag <c>bareinfinitive</c>.</summary>
    BareInfinitive = 1 << 4,
}

/// <summary>The number beside a form of the English table: its function word in the low half, the classes of the verb that it is the lemma of in the high half.</summary>
public static class WordExtra
{
    /// <summary>Both in one number.</summary>
    public static int Of(FunctionWord function, VerbClass classes) => (int)function | (int)classes << 16;

    /// <summary>The function word.</summary>
    public static FunctionWord Function(int extra) => (FunctionWord)(extra & 0xFFFF);

    /// <summary>The verb's classes.</summary>
    public static VerbClass Classes(int extra) => (VerbClass)(extra >> 16);
}
