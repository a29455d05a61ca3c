using System.ComponentModel;
using System.Runtime.InteropServices;
using SchemaGen.Grammar;
using SchemaGen.Text;

namespace SchemaGen;

/// <summary>How to read a document.</summary>
/// <param name="Date">The day it was published, where the caller knows; else it is looked for in the text.</param>
public sealed record ReadOptions(DateOnly? Date = null)
{
    /// <summary>No date given.</summary>
    public static ReadOptions Default { get; } = new();
}

/// <summary>What was read in a document, before the generated types give it form. Generated code turns it into records.</summary>
/// <remarks>Inside <see cref="SchemaReader.Read{T}"/> the facts are lent: they are used again for the next document.</remarks>
/// <param name="Document">The document.</param>
/// <param name="Events">The events, by place.</param>
/// <param name="Claims">The claims, by place.</param>
public sealed record Reading(Document Document, IReadOnlyList<EventFacts> Events, IReadOnlyList<ClaimFacts> Claims);

/// <summary>What fills a role.</summary>
/// <remarks>Filled in place: to make one and copy it took longer than to find out what it says.</remarks>
public record struct Filler
{
    private RoleActors _actors;
    private TextSlice _text;

    // A number is rare; it is boxed.
    private object? _number;
    private int _valueOrDay;
    private Parts _parts;

    [Flags]
    private enum Parts : byte
    {
        Actors = 1,
        Text = 2,
        Value = 4,
        Date = 8,
    }

    /// <summary>Actors, for an actor role.</summary>
    public readonly ActorList? Actors => Has(Parts.Actors) ? _actors.List : null;

    /// <summary>The words, for clause and phrase roles (and beside the value of the others).</summary>
    public readonly TextSlice? Text => Has(Parts.Text) ? _text : null;

    /// <summary>An enum's value index, or null.</summary>
    public readonly int? Value => Has(Parts.Value) ? _valueOrDay : null;

    /// <summary>A number, or null.</summary>
    public readonly decimal? Number => (decimal?)_number;

    /// <summary>A date, or null.</summary>
    public readonly DateOnly? Date => Has(Parts.Date) ? DateOnly.FromDayNumber(_valueOrDay) : null;

    internal readonly RoleActors Role => _actors;

    internal void Set(in RoleActors actors)
    {
        _actors = actors;
        _parts |= Parts.Actors;
    }

    internal void Set(TextSlice text)
    {
        _text = text;
        _parts |= Parts.Text;
    }

    internal void Set(int? value) => Set(value, Parts.Value);

    internal void Set(decimal? number) => _number = number;

    internal void Set(DateOnly? date) => Set(date?.DayNumber, Parts.Date);

    private void Set(int? number, Parts part)
    {
        if (number is not { } some)
            return;
        _valueOrDay = some;
        _parts |= part;
    }

    private readonly bool Has(Parts part) => (_parts & part) != 0;
}

/// <summary>An event as found.</summary>
public sealed class EventFacts : IReusable
{
    private readonly List<Filler> _fillers = [];

    internal EventFacts()
    {
    }

    /// <summary>Index of its type.</summary>
    public int Type { get; internal set; }

    /// <summary>The smallest stretch that shows it.</summary>
    public TextSlice Text { get; internal set; }

    /// <summary>Its sentence.</summary>
    public TextSlice Sentence { get; internal set; }

    /// <summary>Its trigger.</summary>
    public Span Trigger { get; internal set; }

    /// <summary>Whether it happened.</summary>
    public Status Status { get; internal set; }

    /// <summary>The day it happened, or null.</summary>
    public DateOnly? Date { get; internal set; }

    /// <summary>Index of the claim that it stands in, or -1.</summary>
    public int Claim { get; internal set; } = -1;

    /// <summary>Index of its rule.</summary>
    public int Rule { get; internal set; }

    /// <summary>What fills its roles, by the index of the role in its type.</summary>
    public IReadOnlyList<Filler> Fillers => _fillers;

    /// <summary>The actors of a role; never null.</summary>
    public ActorList Actors(int role) => _fillers[role].Actors ?? ActorList.Empty;

    /// <summary>The same as records keep them.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public RoleActors Role(int role) => _fillers[role].Role;

    /// <summary>Fillers for so many roles, to be filled.</summary>
    internal Span<Filler> Take(int roles)
    {
        CollectionsMarshal.SetCount(_fillers, roles);
        return CollectionsMarshal.AsSpan(_fillers);
    }

    void IReusable.Reset()
    {
        (Text, Sentence) = (default, default);
        _fillers.Clear();
    }
}

/// <summary>A claim as found.</summary>
public sealed class ClaimFacts : IReusable
{
    private readonly List<Filler> _fillers = [];
    private readonly List<int> _events = [];

    internal ClaimFacts()
    {
    }

    /// <summary>Index of its type.</summary>
    public int Type { get; internal set; }

    /// <summary>The smallest stretch that shows it.</summary>
    public TextSlice Text { get; internal set; }

    /// <summary>Its sentence.</summary>
    public TextSlice Sentence { get; internal set; }

    /// <summary>Its trigger; empty in a running quotation without one.</summary>
    public Span Trigger { get; internal set; }

    /// <summary>What is claimed, or null.</summary>
    public TextSlice? Proposition { get; internal set; }

    /// <summary>True when it holds words of the speaker in quotation marks.</summary>
    public bool Quoted { get; internal set; }

    /// <summary>The medium, or null.</summary>
    public string? Outlet { get; internal set; }

    /// <summary>The day it was said, or null.</summary>
    public DateOnly? Date { get; internal set; }

    /// <summary>Index of the claim that it stands in, or -1.</summary>
    public int Claim { get; internal set; } = -1;

    /// <summary>Indices of the events that stand in it, ascending.</summary>
    public IReadOnlyList<int> Events => _events;

    /// <summary>Index of its rule.</summary>
    public int Rule { get; internal set; }

    /// <summary>What fills its roles, by the index of the role in its type.</summary>
    public IReadOnlyList<Filler> Fillers => _fillers;

    /// <summary>The actors of a role; never null.</summary>
    public ActorList Actors(int role) => _fillers[role].Actors ?? ActorList.Empty;

    /// <summary>The same as records keep them.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public RoleActors Role(int role) => _fillers[role].Role;

    /// <summary>Fillers for so many roles, to be filled.</summary>
    internal Span<Filler> Take(int roles)
    {
        CollectionsMarshal.SetCount(_fillers, roles);
        return CollectionsMarshal.AsSpan(_fillers);
    }

    internal void Hold(int @event) => _events.Add(@event);

    void IReusable.Reset()
    {
        (Text, Sentence, Proposition, Outlet) = (default, default, null, null);
        _fillers.Clear();
        _events.Clear();
    }
}
