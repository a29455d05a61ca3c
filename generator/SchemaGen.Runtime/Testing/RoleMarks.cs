namespace SchemaGen.Testing;

/// <summary>What fills a role, as marks on the words that fill it.</summary>
internal static class RoleMarks
{
    /// <summary>The marks of a role: each noun group of an actor role with the ids of its actors, the words of a clause or phrase.</summary>
    public static IEnumerable<SpanMark> Of(string role, object? value) => value switch
    {
        ActorList actors => actors.Words.Select((w, i) => new SpanMark(w, Label(role, Ids(actors, w, i)))),
        TextSlice text => [new SpanMark(text.Span, role)],
        _ => [],
    };

    /// <summary>What no words show: actors without words, and values. "" for nothing.</summary>
    public static string Unmarked(object? value) => value switch
    {
        ActorList actors => string.Join(", ", actors.Where(a => !actors.Words.Select((w, i) => Ids(actors, w, i)).Any(ids => ids.Contains(a)))),
        TextSlice => "",
        _ => RoleText.Of(value),
    };

    /// <summary>The actors that a noun group stands for: all for the only one ("both countries"), one each where there are as many of both, else those whose own words lie in it.</summary>
    private static IEnumerable<ActorMention> Ids(ActorList actors, Span words, int index) => actors.Words.Count switch
    {
        1 => actors,
        int count when count == actors.Count => [actors[index]],
        _ => actors.Where(a => a.Span.Overlaps(words)),
    };

    private static string Label(string role, IEnumerable<ActorMention> ids) => string.Join(", ", ids) is { Length: > 0 } known ? $"{role} {known}" : role;
}
