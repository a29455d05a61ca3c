using System.ComponentModel;
using System.Text;

namespace SchemaGen;

/// <summary>What the events of all schemas have in common. A schema's events are generated records below it.</summary>
public abstract record EventRecord
{
    private readonly SlicePlace _text, _sentence;
    private readonly int _day;
    private RecordTexts _texts;

    /// <summary>Makes a record of nothing yet.</summary>
    protected EventRecord()
    {
    }

    /// <summary>Makes a record of what was read.</summary>
    /// <param name="facts">What was read; the record keeps nothing of it that is used again.</param>
    /// <param name="rule">The rule that found it.</param>
    protected EventRecord(EventFacts facts, Rule rule)
    {
        ArgumentNullException.ThrowIfNull(facts);
        (Text, Sentence, Trigger, Status, Date, Rule) = (facts.Text, facts.Sentence, facts.Trigger, facts.Status, facts.Date, rule);
    }

    /// <summary>The smallest stretch that shows the event, inside one sentence.</summary>
    public TextSlice Text
    {
        get => _texts.At(_text);
        init => _text = _texts.Keep(value);
    }

    /// <summary>Where <see cref="Text"/> stands, in UTF-16 code units of the document.</summary>
    public Span Span => Text.Span;

    /// <summary>The sentence that it stands in.</summary>
    public TextSlice Sentence
    {
        get => _texts.At(_sentence);
        init => _sentence = _texts.Keep(value);
    }

    /// <summary>The word that triggered it.</summary>
    public Span Trigger { get; init; }

    /// <summary>Whether it happened, as the text tells it.</summary>
    public Status Status { get; init; }

    /// <summary>The day it happened, where text and article settle it to the day.</summary>
    public DateOnly? Date
    {
        get => _day == 0 ? null : DateOnly.FromDayNumber(_day - 1);
        init => _day = value is { } date ? date.DayNumber + 1 : 0;
    }

    /// <summary>The rule of the schema that found it.</summary>
    public Rule? Rule { get; init; }

    /// <summary>The claim that it stands in, or null: generated types give it its own type.</summary>
    public abstract ClaimRecord? InClaim { get; }

    /// <summary>The name of its type in the schema.</summary>
    public abstract string TypeName { get; }

    /// <summary>The actors that fill a role, by the role's name; empty for a role that holds no actors.</summary>
    public abstract ActorList ActorsOf(string role);

    /// <summary>The names of its roles, in the order of the schema.</summary>
    public abstract IReadOnlyList<string> RoleNames { get; }

    /// <summary>What fills a role, by the role's name: an <see cref="ActorList"/>, a <see cref="TextSlice"/>, a number, a date or an enum's value; null where nothing does.</summary>
    public abstract object? ValueOf(string role);

    /// <summary>A slice that the record keeps, or null; for generated records.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected TextSlice? SliceAt(SlicePlace place) => _texts.AtOrNull(place);

    /// <summary>Keeps a slice; for generated records.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected SlicePlace KeepSlice(TextSlice? slice) => _texts.Keep(slice);

    /// <summary>Compares everything but the claim, which is known by its place: the two refer to one another.</summary>
    public virtual bool Equals(EventRecord? other) =>
        other is not null && EqualityContract == other.EqualityContract && Text == other.Text && Sentence == other.Sentence && Trigger == other.Trigger && Status == other.Status && Date == other.Date &&
        Equals(Rule, other.Rule) && InClaim?.Span == other.InClaim?.Span;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Text, Trigger, Status, Date);

    /// <summary>Prints what all events share, the claim only by its place.</summary>
    protected virtual bool PrintMembers(StringBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Append("Text = ").Append(Text.AsSpan()).Append(", Status = ").Append(Status);
        if (Date is { } date)
            builder.Append(", Date = ").Append(date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        if (InClaim is { } claim)
            builder.Append(", Claim = ").Append(claim.TypeName).Append(' ').Append(claim.Span);
        builder.Append(", Rule = ").Append(Rule);
        return true;
    }
}
