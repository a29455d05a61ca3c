using SchemaGen.Text;

namespace SchemaGen;

/// <summary>A document with what was read in it. A schema's own article type is generated below it.</summary>
/// <param name="reading">What was read.</param>
public abstract class ArticleBase(Reading reading)
{
    /// <summary>The document: its text, parts and sentences.</summary>
    public Document Document { get; } = (reading ?? throw new ArgumentNullException(nameof(reading))).Document;

    /// <summary>The day it was published: as given, else as found in the text, else null.</summary>
    public DateOnly? Date => Document.Date;

    /// <summary>The events, by place, without their schema's type.</summary>
    public abstract IReadOnlyList<EventRecord> AllEvents { get; }

    /// <summary>The claims, by place, without their schema's type.</summary>
    public abstract IReadOnlyList<ClaimRecord> AllClaims { get; }
}
