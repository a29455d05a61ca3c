using SchemaGen;

namespace SampleApp.Output;

/// <summary>The actors of a list, and its words, in the order in which all formats show them.</summary>
internal static class ActorOrder
{
    /// <summary>The actors by place.</summary>
    public static IReadOnlyList<ActorMention> ByPlace(this ActorList actors) => actors.Count < 2 ? actors : [.. actors.OrderBy(a => a.Span)];

    /// <summary>The words by place.</summary>
    public static IReadOnlyList<Span> WordsByPlace(this ActorList actors) => actors.Words.Count < 2 ? actors.Words : [.. actors.Words.Order()];
}
