using System.ComponentModel;
using System.Text;

namespace SchemaGen;

/// <summary>What the claims of all schemas have in common. A schema's claims are generated records below it.</summary>
public abstract record ClaimRecord
{
    private readonly SlicePlace _text, _sentence, _proposition;
    private readonly int _day;
    private RecordTexts _texts;

    /// <summary>Makes a record of nothing yet.</summary>
    protected ClaimRecord()
    {
    }

    /// <summary>Makes a record of what was read.</summary>
    /// <param name="facts">What was read; the record keeps nothing of it that is used again.</param>
    /// <param name="rule">The rule that found it.</param>
    protected ClaimRecord(ClaimFacts facts, Rule rule)
    {
        ArgumentNullException.ThrowIfNull(facts);
        (Text, Sentence, Trigger, Proposition, Quoted, Outlet, Date, Rule) = (facts.Text, facts.Sentence, facts.Trigger, facts.Proposition, facts.Quoted, facts.Outlet, facts.Date, rule);
    }

    /// <summary>The smallest stretch that shows the claim, inside one sentence.</summary>
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

    /// <summary>The word that triggered it; empty in a running quotation without one.</summary>
    public Span Trigger { get; init; }

    /// <summary>What is claimed, where the text gives it words.</summary>
    public TextSlice? Proposition
    {
        get => _texts.AtOrNull(_proposition);
        init => _proposition = _texts.Keep(value);
    }

    /// <summary>True when the span holds words of the speaker in quotation marks.</summary>
    public bool Quoted { get; init; }

    /// <summary>The medium that it was said to or is reported by, as written, where the sentence names it.</summary>
    public string? Outlet { get; init; }

    /// <summary>The day it was said, where text and article settle it to the day.</summary>
    public DateOnly? Date
    {
        get => _day == 0 ? null : DateOnly.FromDayNumber(_day - 1);
        init => _day = value is { } date ? date.DayNumber + 1 : 0;
    }

    /// <summary>The rule of the schema that found it.</summary>
    public Rule? Rule { get; init; }

    /// <summary>The claim that this one stands in ("A denied X, B said"), or null.</summary>
    public abstract ClaimRecord? InClaim { get; }

    /// <summary>The name of its type in the schema.</summary>
    public abstract string TypeName { get; }

    /// <summary>What it says of the events in its content.</summary>
    public abstract Tables.Commitment Commitment { get; }

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

    /// <summary>Compares everything but the claim around it and the events inside, which are known by their places.</summary>
    public virtual bool Equals(ClaimRecord? other) =>
        other is not null && EqualityContract == other.EqualityContract && Text == other.Text && Sentence == other.Sentence && Trigger == other.Trigger && Proposition == other.Proposition && Quoted == other.Quoted &&
        Outlet == other.Outlet && Date == other.Date && Equals(Rule, other.Rule) && InClaim?.Span == other.InClaim?.Span;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Text, Trigger, Quoted, Outlet);

    /// <summary>Prints what all claims share.</summary>
    protected virtual bool PrintMembers(StringBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Append("Text = ").Append(Text.AsSpan()).Append(", Quoted = ").Append(Quoted);
        if (Outlet is not null)
            builder.Append(", Outlet = ").Append(Outlet);
        builder.Append(", Rule = ").Append(Rule);
        return true;
    }
}
