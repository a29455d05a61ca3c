using System.Globalization;
using SampleApp.Input;
using SampleApp.Output;
using SchemaGen;
using SchemaGen.Diplomacy;

namespace SampleApp.Reports;

/// <summary>How the report names things.</summary>
internal static class Wording
{
    /// <summary>What kind of event: its type, with what the generated type knows beyond that.</summary>
    public static string Label(EventRecord e) => e switch
    {
        Aid { Kind: { } kind } => $"Aid ({kind})",
        Sanction { Kind: { } kind } => $"Sanction ({kind})",
        _ => e.TypeName,
    };

    /// <summary>Who did it to whom.</summary>
    public static string Parties(EventRecord e) => Arrow(e.ActorsOf(Roles.Source), e.ActorsOf(Roles.Target));

    /// <summary>Who said it to whom.</summary>
    public static string Parties(ClaimRecord c) => Arrow(c.ActorsOf(Roles.Speaker), c.ActorsOf(Roles.Addressee));

    /// <summary>Whether it happened, and when, as far as known.</summary>
    public static string When(EventRecord e) => e.Date is { } date ? $"{e.Status} {date.ToString(Dates.Format, CultureInfo.InvariantCulture)}" : e.Status.ToString();

    /// <summary>"1 event", "2 events".</summary>
    public static string Count(int number, string noun) => $"{number.ToString(CultureInfo.InvariantCulture)} {noun}{(number == 1 ? "" : "s")}";

    private static string Arrow(ActorList from, ActorList to) => to.Count == 0 ? from.ToString() : $"{from} -> {to}";
}
