using System.Globalization;
using SchemaGen.Tables;
using SchemaGen.Tests.Village;

namespace SchemaGen.Tests.Fixtures;

/// <summary>What a made-up text tells, read by all stages, one line an event or claim. The article is of 6 March 2019, a Wednesday.</summary>
internal sealed class Told
{
    private static readonly SchemaTables Tables = VillageTables.Value;
    private readonly Reading _reading;

    private Told(string text) => _reading = SchemaReader.Read(Tables, text, new ReadOptions(new DateOnly(2019, 3, 6)));

    public static Told By(string text) => new(text);

    /// <summary>"Visit ELM/GOV > ASH/GOV".</summary>
    public string[] Events => [.. _reading.Events.Select(e => $"{Name(e.Type)} {e.Actors(0)} > {e.Actors(1)}")];

    /// <summary>"Statement OAK/GOV: words".</summary>
    public string[] Claims => [.. _reading.Claims.Select(c => $"{Name(c.Type)} {c.Actors(0)}: {c.Proposition}")];

    /// <summary>What is known of the only event of a type.</summary>
    public EventFacts Event(string type) => Assert.Single(_reading.Events, e => Name(e.Type) == type);

    /// <summary>What is known of the last event of a type.</summary>
    public EventFacts Last(string type) => _reading.Events.Last(e => Name(e.Type) == type);

    public ClaimFacts Claim(string type) => Assert.Single(_reading.Claims, c => Name(c.Type) == type);

    /// <summary>The day of the only event of a type, or null.</summary>
    public string? DayOf(string type) => Event(type).Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The claim that the only event of a type stands in: "Statement OAK/GOV", or null.</summary>
    public string? ClaimAround(string type) => Event(type).Claim is >= 0 and var claim ? $"{Name(_reading.Claims[claim].Type)} {_reading.Claims[claim].Actors(0)}" : null;

    private static string Name(int type) => Tables.Types[type].Name;
}
